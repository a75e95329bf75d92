"""``history``: what was played, the newest first."""

from __future__ import annotations

import argparse
import json
from datetime import datetime

from musicrec_desktop.cli.terminal import clock, library, one_line, put
from musicrec_desktop.cli.track_output import keep_m3u, track_json
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.history import HeardTrack


def run(arguments: argparse.Namespace) -> int:
    """Print the plays."""
    with library(arguments) as services:
        listener = listener_named(services, arguments.listener)
        heard = services.history.recent(arguments.n, listener)
    keep_m3u(arguments, [item.track for item in heard])
    if arguments.json:
        put(json.dumps({"plays": [_as_json(item) for item in heard]}))
    elif not heard:
        put("Nothing was played yet.")
    for item in [] if arguments.json else heard:
        moment = datetime.fromtimestamp(item.play.started_at)
        name = one_line(f"{item.track.artist or 'Unknown artist'} – {item.track.title}")
        length = clock(item.play.played_seconds)
        said = item.play.outcome or "playing"
        line = f"{moment:%Y-%m-%d %H:%M}  {length:>7}  {said:<9} {name:<60.60} {item.play.origin}"
        put(line.rstrip())
    return 0


def listener_named(services: Services, name: str | None) -> int:
    """Return the listener of a name; the first where none is named.

    Raises
    ------
    MusicRecError
        If there is none of that name.
    """
    if name is None:
        return DEFAULT_LISTENER
    known = services.listener_names()
    for listener, called in known.items():
        if called.casefold() == name.casefold():
            return listener
    raise MusicRecError(
        f"There is no listener “{name}”.", f"There are: {', '.join(known.values())}."
    )


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
