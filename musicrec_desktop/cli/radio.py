"""``radio``: what a station would play, and why."""

from __future__ import annotations

import argparse
import json

import numpy as np

from musicrec_desktop.cli.listeners import listen_as
from musicrec_desktop.cli.terminal import library, put
from musicrec_desktop.cli.track_output import file_id, keep_m3u, total, track_json, track_line
from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.errors import MusicRecError, NothingToPlay
from musicrec_desktop.gui.words.discovery import radio_why
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.discovery.stations import RadioPick


class _OneSeed(MusicRecError):
    """Nothing was named to start from, or several kinds of things."""

    exit_code = 2


def run(arguments: argparse.Namespace) -> int:
    """Print the station."""
    with library(arguments) as services:
        listen_as(services, arguments)
        seeds = _seeds(services, arguments)
        random = None if arguments.seed is None else np.random.default_rng(abs(arguments.seed))
        station = services.discovery.stations.make(seeds, arguments.diversity, random=random)
        picks: list[RadioPick] = []
        while len(picks) < arguments.n and (pick := station.next()) is not None:
            if pick.again:
                break
            picks.append(pick)
    if not picks:
        raise NothingToPlay("There is nothing else to play.", "Scan a folder of music.")
    tracks = [pick.track for pick in picks]
    keep_m3u(arguments, tracks)
    if arguments.json:
        put(json.dumps({"tracks": [_as_json(pick) for pick in picks]}))
        return 0
    for number, pick in enumerate(picks, 1):
        put(track_line(number, pick.track, radio_why(pick)))
    put(total(tracks))
    return 0


def _seeds(services: Services, arguments: argparse.Namespace) -> RadioSeeds:
    named = [arguments.files, arguments.artist, arguments.genre, arguments.playlist]
    if sum(map(bool, named)) != 1:
        raise _OneSeed(
            "A radio starts from files, or from an artist, a genre or a playlist.",
            "Name one of these.",
        )
    if arguments.files:
        return RadioSeeds.of_tracks(*(file_id(services, file) for file in arguments.files))
    if arguments.artist:
        return RadioSeeds("artist", name=arguments.artist)
    if arguments.genre:
        return RadioSeeds("genre", name=arguments.genre)
    return _of_playlist(services, arguments.playlist)


def _of_playlist(services: Services, name: str) -> RadioSeeds:
    for playlist in services.playlists.all():
        if playlist.name.casefold() == name.casefold():
            contents = services.playlists.contents(playlist.id)
            tracks = contents.tracks if contents else []
            return RadioSeeds("playlist", tuple(track.id for track in tracks), playlist.name)
    raise NothingToPlay(f"There is no playlist “{name}”.", "Check the name.")


def _as_json(pick: RadioPick) -> dict[str, object]:
    seam = pick.seam
    return {
        **track_json(pick.track),
        "to_seeds": round(pick.to_seeds, 4),
        "to_last": None if pick.to_last is None else round(pick.to_last, 4),
        "seam": None
        if seam is None
        else {
            "tempo": round(seam.tempo, 3),
            "key": round(seam.key, 3),
            "loudness": round(seam.loudness, 3),
            "silence": round(seam.silence, 3),
        },
        "why": radio_why(pick),
    }
