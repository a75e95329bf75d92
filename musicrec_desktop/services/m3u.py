"""Lists of tracks as M3U8 files, which every player reads."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.tracks import Track

BREAKS = ("\n", "\r")  # a line is a path: one that holds a break cannot be written


def write_m3u(path: Path, tracks: Sequence[Track]) -> list[Track]:
    """Write tracks as an extended M3U in UTF-8, with absolute paths as the bytes they are.

    Parameters
    ----------
    path : pathlib.Path
        Replaced in one step.
    tracks : sequence of Track

    Returns
    -------
    list of Track
        Those that are left out, because a line break in their path has no form in M3U.

    Raises
    ------
    StorageError
        If the file cannot be written.
    """
    left_out = [track for track in tracks if any(mark in track.path for mark in BREAKS)]
    lines = [b"#EXTM3U"]
    for track in tracks:
        if track in left_out:
            continue
        length = track.tags.duration_seconds
        seconds = -1 if length is None else round(length)
        said = " - ".join(filter(None, (track.artist, track.title)))
        lines.append(f"#EXTINF:{seconds},{_one_line(said)}".encode("utf-8", "replace"))
        lines.append(os.fsencode(track.path))
    with replacing(path) as file:
        file.write(b"\n".join(lines) + b"\n")
    return left_out


def _one_line(text: str) -> str:
    return " ".join(text.split())
