"""The tables. A change here needs a migration; a test compares the two.

The search over tracks, an FTS5 table with three triggers, stands in the migrations
only. A migration that rebuilds ``tracks`` must make the triggers again, as
``migrations/search_triggers.py`` does, and Alembic's batches cannot copy the columns
of ``tracks`` that are worked out: drop these and their index first, and add them again.
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
    Computed,
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

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.tracks import Tags

SCHEMA_REVISION = "0009"
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


def _number(name: str, *, server_default: str | None = None) -> Column[float]:
    return Column(name, Float, nullable=False, server_default=server_default)


def _track(*, primary_key: bool = False) -> Column[int]:
    """Return a reference to a track; what refers to it goes with it."""
    key = ForeignKey("tracks.id", ondelete="CASCADE")
    return Column("track_id", Integer, key, primary_key=primary_key, nullable=False)


def _listener(*, primary_key: bool = False, server_default: str | None = None) -> Column[int]:
    """Return a reference to a listener; what is a listener's goes with them."""
    return Column(
        "listener_id",
        Integer,
        ForeignKey("listeners.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        server_default=server_default,
    )


# As core.tracks.release_of puts it together. The folder is what is left of the path when all
# but slashes is taken from its end; an "x" stands in for the slashes in what is taken, so
# that bytes on both sides of one are never taken for one character.
_PATH = r"replace(CAST(path AS TEXT), '\', '/')"
_FOLDER = f"rtrim(rtrim({_PATH}, replace({_PATH}, '/', 'x')), '/')"
_RELEASE = (
    "CASE WHEN album = '' THEN '' WHEN album_artist <> '' THEN album || char(10) || album_artist "
    f"ELSE album || char(10) || {_FOLDER} END"
)
# The least of an album's is its first track's in the order of disc and number, one with
# a cover before any without: 1 bit, 17 and 17 bits, and 28 for the id.
_LEAD_ORDER = (  # shifting binds no closer than "or"
    "((cover_key = '') << 62) | (coalesce(disc_number, 0) << 45) "
    "| (coalesce(track_number, 0) << 28) | id"
)
LEAD_ID = (1 << 28) - 1

tracks = Table(
    "tracks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", PathBytes, nullable=False),
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
    # where in the file it lies: 0 is all of it, else the number of the track in its CUE sheet
    Column("segment", Integer, nullable=False, server_default="0"),
    _number("start_seconds", server_default="0"),
    Column("end_seconds", Float),
    # worked out when read
    Column("release", Text, Computed(_RELEASE, persisted=False)),
    Column("lead_order", Integer, Computed(_LEAD_ORDER, persisted=False)),
    Index("ix_tracks_path", "path", "segment", unique=True),
    Index("ix_tracks_sort_key", "sort_key", "id"),
    Index("ix_tracks_album", "album"),
    # covers the summaries of albums and artists
    Index(
        "ix_tracks_release",
        "release",
        "album_artist",
        "artist",
        "lead_order",
        "year",
        "disc_number",
        "duration_seconds",
        "added_at",
    ),
    # covers the counts and the list of what is still to be analysed
    Index("ix_tracks_state", "missing", "analysis", "analysis_version", "duration_seconds"),
    # ids are never given twice: an index on disk may still know a removed one
    sqlite_autoincrement=True,
)

tag_details = Table(  # core.tag_details.TagDetails; a row for each track whose file was read for it
    "tag_details",
    metadata,
    _track(primary_key=True),
    *map(_text, ("artists", "title_sort", "artist_sort", "album_sort")),
    *map(_text, ("album_artist_sort", "composer_sort")),
    Column("track_total", Integer),
    Column("disc_total", Integer),
    Column("original_year", Integer),
    Column("compilation", Boolean),
    _text("comment"),
    Column("stars", Float),
    Column("play_count", Integer),
    *map(_text, ("recording_id", "release_track_id", "album_id", "release_group_id")),
    *map(_text, ("artist_ids", "album_artist_ids", "acoustid")),
)

track_lyrics = Table(  # apart, so that details are read without them
    "track_lyrics",
    metadata,
    _track(primary_key=True),
    Column("lyrics", Text, nullable=False),
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

sounds = Table(
    "sounds",
    metadata,
    _track(primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    _number("kind_confidence"),
    Column("rival_bpm", Float),
    *map(_number, ("beat_strength", "tuning_cents", "loudness_range_db", "crest_db")),
)

fingerprints = Table(  # apart from the sounds, so that kinds are read without them
    "fingerprints",
    metadata,
    _track(primary_key=True),
    Column("values", LargeBinary, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    _track(primary_key=True),
    Column("digest", LargeBinary, nullable=False),  # empty where the format allows none
)

recordings = Table(
    "recordings",
    metadata,
    _track(primary_key=True),
    Column("recording_id", Integer, nullable=False),
    _number("confidence"),
    Index("ix_recordings_recording", "recording_id"),
)

loudness = Table(
    "loudness",
    metadata,
    _track(primary_key=True),
    # the file and the stretch that were measured; where they differ, it is to be done again
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    _number("start_seconds"),
    Column("end_seconds", Float),
    Column("failed", Text),  # why it could not be measured; then the rest is null
    Column("integrated_lufs", Float),
    Column("range_lu", Float),
    Column("true_peak", Float),
    Column("lead_in_seconds", Float),
    Column("lead_out_seconds", Float),
    Column("head_lufs", Float),
    Column("tail_lufs", Float),
    # of the whole album, once every track of it was measured
    Column("album_lufs", Float),
    Column("album_peak", Float),
)

loudness_blocks = Table(  # apart, so that levels are read without them
    "loudness_blocks",
    metadata,
    _track(primary_key=True),
    Column("blocks", LargeBinary, nullable=False),
)

listeners = Table(
    "listeners",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    _text("colour"),
    _number("created_at"),
    _text("pin"),  # as services.pins keeps it; empty where there is none
    Column("deleted_at", Float),  # null while there; else what is theirs is kept for a day
    sqlite_autoincrement=True,
)

listener_settings = Table(
    "listener_settings",
    metadata,
    _listener(primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

ratings = Table(
    "ratings",
    metadata,
    _listener(primary_key=True),
    _track(primary_key=True),
    Column("stars", Float),
    Column("loved", Boolean, nullable=False, server_default="0"),
    Column("disliked", Boolean, nullable=False, server_default="0"),
    _number("changed_at"),
    Index("ix_ratings_track", "track_id"),
    sqlite_with_rowid=False,
)

play_events = Table(
    "play_events",
    metadata,
    Column("id", Integer, primary_key=True),
    _track(),
    _number("started_at"),
    Column("played_seconds", Float),
    Column("outcome", Text),
    _listener(server_default=str(DEFAULT_LISTENER)),
    _text("origin"),
    _number("position_seconds", server_default="0"),
    Column("counted", Boolean, nullable=False, server_default="0"),
    Index("ix_play_events_listener", "listener_id", "started_at"),
    Index("ix_play_events_track", "track_id", "listener_id", "counted", "started_at"),
)

outbox = Table(  # what services outside are still to be told
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    _listener(),
    Column("sink", Text, nullable=False),
    Column("payload", Text, nullable=False),  # JSON
    Column("at", Float, nullable=False),
    Index("ix_outbox_sink", "listener_id", "sink", "id"),
    sqlite_autoincrement=True,
)

playlists = Table(
    "playlists",
    metadata,
    Column("id", Integer, primary_key=True),
    _listener(),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False, server_default="manual"),
    _text("query"),
    *map(_number, ("created_at", "changed_at")),
    Index("ix_playlists_listener", "listener_id"),
    sqlite_autoincrement=True,
)

playlist_entries = Table(
    "playlist_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("playlist_id", Integer, ForeignKey("playlists.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    # where the track was removed, path and segment still say what stood here
    Column("track_id", Integer, ForeignKey("tracks.id", ondelete="SET NULL")),
    Column("path", PathBytes, nullable=False),
    Column("segment", Integer, nullable=False, server_default="0"),
    Index("ix_playlist_entries_place", "playlist_id", "position"),
    Index("ix_playlist_entries_track", "track_id"),
)

queue_entries = Table(
    "queue_entries",
    metadata,
    _listener(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("track_id", Integer),  # ids are never given twice: no reference to keep up
    Column("path", PathBytes, nullable=False),
    _number("start_seconds"),
    Column("end_seconds", Float),
    Column("origin", Text, nullable=False),
    sqlite_with_rowid=False,
)

queue_state = Table(
    "queue_state",
    metadata,
    _listener(primary_key=True),
    Column("state", Text, nullable=False),
)

queue_positions = Table(  # apart, because it is written every second, and the order may be long
    "queue_positions",
    metadata,
    _listener(primary_key=True),
    _number("seconds"),
)

sheets = Table(
    "sheets",
    metadata,
    Column("path", PathBytes, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    Column("files", Text, nullable=False),  # JSON: the audio files named, and those meant
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

genre_predictions = Table(  # of every model that was asked
    "genre_predictions",
    metadata,
    _track(primary_key=True),
    Column("model", Text, primary_key=True, nullable=False),
    Column("genre", Text, nullable=False),  # the likeliest, however unlikely it is
    _number("probability"),
    Column("others", Text, nullable=False),  # JSON: the next ones, [genre, probability] each
    sqlite_with_rowid=False,
)

genre_corrections = Table(
    "genre_corrections",
    metadata,
    _track(primary_key=True),
    Column("genre", Text, nullable=False),
    Column("predicted", Text, nullable=False),
    _number("at"),
)

genre_choice = Table(  # the model that is believed: one row, or none
    "genre_choice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("model", Text, nullable=False),
    _number("unknown_below"),  # probability under which a guess is not shown
)

tag_edits = Table(  # what was written into files
    "tag_edits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch", Integer, nullable=False),
    Column("track_id", Integer),  # ids are never given twice: no reference to keep up
    Column("path", PathBytes, nullable=False),
    Column("at", Float, nullable=False),
    Column("state", Text, nullable=False),
    Column("before", Text, nullable=False),  # JSON: values by field and name, digest of the cover
    Column("after", Text, nullable=False),
    Index("ix_tag_edits_batch", "batch"),
)

tag_pictures = Table(  # the covers that tag_edits speaks of, each once
    "tag_pictures",
    metadata,
    Column("key", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

TAG_COLUMNS: Sequence[Column[Any]] = [tracks.c[item.name] for item in fields(Tags)]


def among(wanted: Column[Any], ids: Iterable[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of ``ids``, however many there are.

    They travel as one JSON parameter, so that no limit on parameters applies and
    the statement is compiled once; in order, because SQLite sorts them anyway.
    """
    listed = "[" + ",".join(map(str, sorted(map(int, ids)))) + "]"
    each = func.json_each(listed).table_valued(column("value", Integer))
    return wanted.in_(select(each.c.value))
