"""Tracks and the rows that they are kept in."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, select, type_coerce
from sqlalchemy.types import NullType

from musicrec_desktop.core.quick_making import quick_maker
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import AnalysisState, Tags, Track
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import TAG_COLUMNS, tracks
from musicrec_desktop.library.text import clean_text, sort_key

CHUNK_ROWS = 2000
FIRST_ROWS = 100  # more than a screen shows, and twenty times sooner there than a whole chunk

TRACK_COLUMNS = (
    tracks.c.id,
    type_coerce(tracks.c.path, NullType()),  # raw: the column's own type is slow by the thousand
    *TAG_COLUMNS,
    tracks.c.added_at,
    type_coerce(tracks.c.missing, NullType()),
    tracks.c.analysis,
    tracks.c.tempo_bpm,
    tracks.c.tempo_confidence,
    tracks.c.key,
    tracks.c.key_confidence,
    tracks.c.loudness_lufs,
    tracks.c.play_count,
    tracks.c.last_played_at,
    tracks.c.segment,
    tracks.c.start_seconds,
    tracks.c.end_seconds,
)


_TAG_NAMES = tuple(item.name for item in fields(Tags))
EDITABLE_COLUMNS = (
    "size",
    "mtime_ns",
    "start_seconds",
    "end_seconds",
    "sort_key",
    "untitled_name",
    *_TAG_NAMES,
)


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """A track that was found, and what its tags say.

    Attributes
    ----------
    file : FoundFile
    tags : Tags
    segment : int
        0 for the whole file, else the number of the track in its CUE sheet.
    start_seconds, end_seconds : float, float or None
        The stretch of the file; None is its end.
    details : TagDetails or None
        None where they were not read.
    """

    file: FoundFile
    tags: Tags
    segment: int = 0
    start_seconds: float = 0.0
    end_seconds: float | None = None
    details: TagDetails | None = None


def row_of(item: ScannedFile, now: float) -> dict[str, Any]:
    """Return the row of a track that was found, as new."""
    return {
        "path": item.file.path,
        "size": item.file.size,
        "mtime_ns": item.file.mtime_ns,
        "segment": item.segment,
        "start_seconds": item.start_seconds,
        "end_seconds": item.end_seconds,
        "added_at": now,
        **{name: getattr(item.tags, name) for name in _TAG_NAMES},  # asdict() copies, slowly
        **derived(item.file.path, item.segment, item.tags),
    }


def derived(path: str, segment: int, tags: Tags) -> dict[str, str]:
    """Return what is kept for order and search, and follows from path and tags."""
    untitled = Track(0, path, tags, segment=segment)
    untitled_name = "" if tags.title else clean_text(untitled.title)
    return {
        "untitled_name": untitled_name,
        "sort_key": sort_key(tags, tags.title or untitled_name),
    }


def tracks_of_paths(connection: Connection, paths: Sequence[str]) -> list[Track]:
    """Return the tracks of some files, in no particular order."""
    found: list[Track] = []
    shared: dict[str, str] = {}
    for first in range(0, len(paths), CHUNK_ROWS):  # well under SQLite's limit on parameters
        part = paths[first : first + CHUNK_ROWS]
        statement = select(*TRACK_COLUMNS).where(tracks.c.path.in_(part))
        found.extend(track_of(row, shared) for row in connection.execute(statement))
    return found


_FIRST_TAG = 2
_AFTER_TAGS = _FIRST_TAG + len(TAG_COLUMNS)
_STATES = {state.value: state for state in AnalysisState}
_REPEATED = tuple(
    _FIRST_TAG + position
    for position, item in enumerate(fields(Tags))
    if item.name in ("artist", "album", "album_artist", "genre", "composer", "codec", "cover_key")
)
_track, _tags = quick_maker(Track), quick_maker(Tags)


def track_of(row: Sequence[Any], shared: dict[str, str]) -> Track:
    """Return the track of a row of :data:`TRACK_COLUMNS`.

    Text that many rows repeat is held once, through ``shared``.
    """
    values = list(row)
    for position in _REPEATED:
        values[position] = shared.setdefault(values[position], values[position])
    added_at, missing, analysis, *heard = values[_AFTER_TAGS:]
    return _track(
        values[0],
        os.fsdecode(values[1]),
        _tags(*values[_FIRST_TAG:_AFTER_TAGS]),
        added_at,
        missing == 1,
        _STATES[analysis],
        *heard,
    )
