"""The library of iTunes and Music, as "Export Library…" writes it: an XML property list."""

from __future__ import annotations

import os
import plistlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.exchange.file_locations import location_readings
from musicrec_desktop.library.exchange.other_players.model import (
    ForeignLibrary,
    ForeignPlaylist,
    ForeignTrack,
    moment,
    name,
    positive,
    stars,
    text,
    whole,
)

MOST_RATING = 100
MOST_BYTES = 1 << 30  # 600,000 tracks
# What is read of a track, a playlist and the whole; tracks are kept by number.
KEPT = frozenset(
    {
        "Tracks",
        "Playlists",
        "Playlist Items",
        "Track ID",
        "Master",
        "Folder",
        "Distinguished Kind",
        "Total Time",
        "Play Date UTC",
        "Rating Computed",
        "Rating",
        "Location",
        "Name",
        "Artist",
        "Loved",
        "Favorited",
        "Play Count",
    }
)


class _Kept(dict[str, Any]):
    """A dictionary of the list that forgets what is not read: of a track, four fifths."""

    def __setitem__(self, key: str, value: Any) -> None:
        if key in KEPT or key.isdecimal():
            super().__setitem__(key, value)


def read_itunes(path: Path) -> ForeignLibrary:
    """Read an exported library.

    Raises
    ------
    UnreadableFile
        If it is damaged, or another kind of property list.
    """
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                raise UnreadableFile(
                    str(path), to_translate("Reasons", "it is larger than any library could be")
                )
            stored = plistlib.load(file, fmt=plistlib.FMT_XML, dict_type=_Kept)
    except OSError as error:
        raise UnreadableFile(str(path), system_reason(error)) from error
    except (ExpatError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise UnreadableFile(
            str(path),
            translate("Reasons", "it is a damaged property list ({reason})", reason=error),
        ) from error
    rows = stored.get("Tracks") if isinstance(stored, dict) else None  # no words
    if not isinstance(rows, dict):
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it is not a library of iTunes or Music")
        )
    tracks = {str(key): _track(row) for key, row in rows.items() if isinstance(row, dict)}
    lists = [
        _playlist(row, tracks)
        for row in _rows(stored.get("Playlists"))  # no words
        if _wanted(row)
    ]
    return ForeignLibrary(
        "iTunes", tuple(tracks.values()), tuple(item for item in lists if item.tracks)
    )


def _track(row: dict[str, Any]) -> ForeignTrack:
    milliseconds = positive(row.get("Total Time"))  # no words
    played = row.get("Play Date UTC")  # no words
    rated = None if row.get("Rating Computed") else row.get("Rating")  # no words
    return ForeignTrack(
        location_readings(text(row.get("Location"))),  # no words
        name(row.get("Name")),  # no words
        name(row.get("Artist")),  # no words
        None if milliseconds is None else milliseconds / 1000,
        stars(rated, MOST_RATING),
        bool(row.get("Loved") or row.get("Favorited")),  # no words
        whole(row.get("Play Count")),  # no words
        moment(played.replace(tzinfo=UTC).timestamp()) if isinstance(played, datetime) else None,
    )


def _rows(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _wanted(row: object) -> bool:
    """Whether a playlist is one that the user made: neither the library nor a folder."""
    return isinstance(row, dict) and not (
        row.get("Master") or row.get("Folder") or "Distinguished Kind" in row  # no words
    )


def _playlist(row: dict[str, Any], tracks: dict[str, ForeignTrack]) -> ForeignPlaylist:
    items = _rows(row.get("Playlist Items"))  # no words
    keys = [str(item.get("Track ID")) for item in items if isinstance(item, dict)]  # no words
    return ForeignPlaylist(
        name(row.get("Name")) or "iTunes",  # no words
        tuple(tracks[key] for key in keys if key in tracks),  # no words
    )
