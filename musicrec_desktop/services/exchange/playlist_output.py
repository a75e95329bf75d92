"""Tracks as playlist files, and what the places in such files mean."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.exchange.playlist_files import ListedTrack, write_playlist
from musicrec_desktop.library.files import is_windows_path


def write_tracks(
    output: Path,
    tracks: Sequence[Track],
    name: str = "",
    *,
    relative: bool | None = None,
    suffix: str = "",
) -> list[Track]:
    """Write tracks as a playlist file, and return those that have no form in its format.

    Parameters are those of :func:`library.exchange.playlist_files.write_playlist`.

    Raises
    ------
    MusicRecError
        If the file's name asks for no known format.
    StorageError
        If the file cannot be written.
    """
    listed = [
        ListedTrack(
            (track.path,), track.title, track.artist, track.tags.album, track.tags.duration_seconds
        )
        for track in tracks
    ]
    refused = write_playlist(output, name, listed, relative=relative, suffix=suffix)
    paths = {item.locations[0] for item in refused}
    return [track for track in tracks if track.path in paths]


def absolute_readings(locations: Sequence[str], folder: str) -> list[str]:
    """Return locations as absolute paths, relative ones as seen from a folder.

    Those of Windows that are whole stay as they are, on every system.
    """
    joined = (  # as text: bytes are kept
        location if is_windows_path(location) else os.path.join(folder, location)  # noqa: PTH118
        for location in locations
    )
    return list(dict.fromkeys(os.path.normpath(path) for path in joined))
