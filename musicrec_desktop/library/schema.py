"""The tables. A change here needs a migration; a test compares the two.

The search over tracks, an FTS5 table with three triggers, stands in the migrations
only. A migration that rebuilds ``tracks`` must make the triggers again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    column,
    func,
    select,
)

from musicrec_desktop.core.tracks import Tags

SCHEMA_REVISION = "0001"
SEARCH_TABLE = "tracks_search"


class PathBytes(TypeDecorator[str]):
    """A path as the bytes the operating system knows it by.

    Names on Linux need not be UTF-8; as bytes they survive, sort and compare.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return the bytes to store."""
        return None if value is None else os.fsencode(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the path as Python knows it."""
        return None if value is None else os.fsdecode(value)


metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


tracks = Table(
    "tracks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", PathBytes, nullable=False, unique=True),
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    Column("missing", Boolean, nullable=False, server_default="0"),
    Column("added_at", Float, nullable=False),
    _text("sort_key"),
    _text("untitled_name"),  # the file's name where there is no title, for the search
    # what the tags say, in the order of core.tracks.Tags
    _text("title"),
    _text("artist"),
    _text("album"),
    _text("album_artist"),
    _text("genre"),
    _text("composer"),
    Column("year", Integer),
    Column("track_number", Integer),
    Column("disc_number", Integer),
    Column("duration_seconds", Float),
    _text("codec"),
    Column("sample_rate_hz", Integer),
    Column("bit_depth", Integer),
    Column("channels", Integer),
    Column("bitrate_bps", Integer),
    Column("track_gain_db", Float),
    Column("album_gain_db", Float),
    Column("track_peak", Float),
    Column("album_peak", Float),
    _text("cover_key"),
    # what listening found
    Column("analysis", Text, nullable=False, server_default="pending"),
    Column("analysis_version", Integer),
    Column("tempo_bpm", Float),
    Column("tempo_confidence", Float),
    _text("key"),
    Column("key_confidence", Float),
    Column("loudness_lufs", Float),
    # what the listener did
    Column("play_count", Integer, nullable=False, server_default="0"),
    Column("last_played_at", Float),
    Index("ix_tracks_sort_key", "sort_key", "id"),
    # covers the counts and the list of what is still to be analysed
    Index("ix_tracks_state", "missing", "analysis", "analysis_version", "duration_seconds"),
    # ids are never given twice: an index on disk may still know a removed one
    sqlite_autoincrement=True,
)

excerpts = Table(
    "excerpts",
    metadata,
    # A rowid table: SQLite would push blobs of this size out of a clustered one.
    Column("id", Integer, primary_key=True),
    Column("track_id", Integer, ForeignKey("tracks.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("start_seconds", Float, nullable=False),
    Column("version", Integer, nullable=False),
    Column("values", LargeBinary, nullable=False),
    Index("ix_excerpts_track", "track_id", "position", "version", unique=True),
)

play_events = Table(
    "play_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("track_id", Integer, ForeignKey("tracks.id", ondelete="CASCADE"), nullable=False),
    Column("started_at", Float, nullable=False),
    Column("played_seconds", Float),
    Column("outcome", Text),
    Index("ix_play_events_started_at", "started_at"),
    Index("ix_play_events_track", "track_id"),
)

failures = Table(
    "failures",
    metadata,
    Column("path", PathBytes, primary_key=True),
    Column("stage", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("at", Float, nullable=False),
)

folders = Table(
    "folders",
    metadata,
    Column("path", PathBytes, primary_key=True),
    Column("added_at", Float, nullable=False),
)

TAG_COLUMNS: Sequence[Column[Any]] = [tracks.c[item.name] for item in fields(Tags)]


def among(wanted: Column[Any], ids: Iterable[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of ``ids``, however many there are.

    They travel as one JSON parameter, so that no limit on parameters applies and
    the statement is compiled once.
    """
    listed = "[" + ",".join(str(int(number)) for number in ids) + "]"
    each = func.json_each(listed).table_valued(column("value", Integer))
    return wanted.in_(select(each.c.value))
