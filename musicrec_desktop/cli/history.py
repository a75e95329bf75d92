"""``history``: what was played, the newest first."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import datetime

from musicrec_desktop.cli.argument_types import GoesWithAnother
from musicrec_desktop.cli.listeners import listen_as
from musicrec_desktop.cli.terminal import clock, library, one_line, put
from musicrec_desktop.cli.track_output import keep_m3u, track_json
from musicrec_desktop.core.listening_statistics import ListeningStatistics, Period
from musicrec_desktop.gui.words.statistics import figures
from musicrec_desktop.services.listeners.history import HeardTrack


def run(arguments: argparse.Namespace) -> int:
    """Print the plays."""
    if arguments.statistics and arguments.m3u:
        raise GoesWithAnother("--m3u writes the plays, not their sums.", "Leave --statistics out.")
    if arguments.statistics:
        return _sum_up(arguments)
    if arguments.year:
        raise GoesWithAnother("--year says what is summed up.", "Add --statistics.")
    with library(arguments) as services:
        heard = services.history.recent(arguments.n, listen_as(services, arguments))
    keep_m3u(arguments, [item.track for item in heard])
    if arguments.json:
        put(json.dumps({"plays": [_as_json(item) for item in heard]}))
    elif not heard:
        put("Nothing was played yet.")
    for item in [] if arguments.json else heard:
        moment = datetime.fromtimestamp(item.play.started_at)
        name = one_line(f"{item.track.artist or 'Unknown artist'} – {item.track.title}")
        length = clock(item.play.played_seconds)
        said = item.ending or "playing"
        line = f"{moment:%Y-%m-%d %H:%M}  {length:>7}  {said:<9} {name:<60.60} {item.play.origin}"
        put(line.rstrip())
    return 0


def _sum_up(arguments: argparse.Namespace) -> int:
    """Print what the plays sum up to."""
    period = Period.of_year(arguments.year) if arguments.year else Period()
    with library(arguments) as services:
        found = services.history.statistics(listen_as(services, arguments), period)
    if arguments.json:
        put(json.dumps(_statistics_json(found)))
        return 0
    for value, name, hint in figures(found, datetime.now().astimezone().date()):
        put(f"{value:>12}  {name}" + (f" ({hint})" if hint else ""))
    for title, ranked in (
        ("Artists", found.top_artists),
        ("Albums", found.top_albums),
        ("Tracks", found.top_tracks),
        ("Genres", found.top_genres),
    ):
        if ranked:
            put(f"\n{title}")
        for item in ranked:
            name = " – ".join(filter(None, (item.beside, item.name)))
            put(f"{item.plays:>6}  {one_line(name)}")
    return 0


def _statistics_json(found: ListeningStatistics) -> dict[str, object]:
    values = asdict(found)
    del values["period"]
    return {**values, "longest_streak_days": found.longest_streak}


def _as_json(item: HeardTrack) -> dict[str, object]:
    play = item.play
    return {
        **track_json(item.track),
        "started_at": play.started_at,
        "played_seconds": play.played_seconds,
        "outcome": play.outcome,
        "counted": play.counted,
        "origin": play.origin,
    }
