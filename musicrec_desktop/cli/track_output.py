"""Lists of tracks on the terminal, as JSON and as M3U8, the same in every command."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from typing import Any

from musicrec_desktop.cli.terminal import clock, one_line, put
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.exchange.playlist_output import write_tracks


def track_line(number: int, track: Track, said: str = "") -> str:
    """Return one track as a line for people."""
    name = one_line(f"{track.artist or 'Unknown artist'} – {track.title}")
    length = clock(track.tags.duration_seconds)
    return f"{number:3}. {length:>7}  {name:<60.60} {said}".rstrip()


def track_json(track: Track) -> dict[str, Any]:
    """Return what another program wants to know of a track."""
    return {
        "path": track.path,
        "title": track.title,
        "artist": track.artist,
        "album": track.tags.album,
        "seconds": track.tags.duration_seconds,
        "tempo_bpm": track.tempo_bpm,
        "tempo_confidence": track.tempo_confidence,
        "key": track.key,
        "key_confidence": track.key_confidence,
    }


def keep_m3u(arguments: argparse.Namespace, tracks: Sequence[Track]) -> None:
    """Write the list that ``--m3u`` asks for, and say what cannot stand in it."""
    if arguments.m3u is None:
        return
    for track in write_tracks(arguments.m3u, tracks, relative=False, suffix=".m3u8"):
        put(f"Left out of the list, its path has a line break: {one_line(track.path)}", error=True)


def file_id(services: Services, file: str) -> int:
    """Return the track of a file.

    Raises
    ------
    UnknownTrack
        If the library does not hold it.
    """
    path = os.path.abspath(file)  # noqa: PTH100 - keeps symlinks
    return services.songs.by_path(path).id


def total(tracks: Sequence[Track]) -> str:
    """Return how many tracks there are and how long they last."""
    seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
    return f"{len(tracks)} track{'' if len(tracks) == 1 else 's'}, {clock(seconds)}"
