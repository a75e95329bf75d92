"""The tables. A change here needs a migration; a test compares the two.

The search over tracks, an FTS5 table with three triggers, stands in the migrations
only. A migration that rebuilds ``tracks`` must make the triggers again, as
``migrations/search_triggers.py`` does, and Alembic's batches cannot copy the columns
of ``tracks`` that are worked out: drop these and their index first, and add them again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Computed,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    column,
    func,
    literal_column,
    select,
)

from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.listening_tables import (
    listener_settings,
    listeners,
    outbox,
    play_events,
    playlist_entries,
    playlist_folders,
    playlists,
    queue_entries,
    queue_positions,
    queue_state,
    ratings,
)
from musicrec_desktop.library.schema_parts import (
    PathBytes,
    metadata,
    number,
    text,
    track_reference,
)

__all__ = [
    "LEAD_ID",
    "SCHEMA_REVISION",
    "SEARCH_TABLE",
    "TAG_COLUMNS",
    "PathBytes",
    "among",
    "excerpts",
    "failures",
    "fingerprints",
    "folders",
    "genre_choice",
    "genre_corrections",
    "genre_predictions",
    "identities",
    "listener_settings",
    "listeners",
    "loudness",
    "loudness_blocks",
    "metadata",
    "outbox",
    "play_events",
    "playlist_entries",
    "playlist_folders",
    "playlists",
    "queue_entries",
    "queue_positions",
    "queue_state",
    "ratings",
    "recordings",
    "sheets",
    "sounds",
    "tag_details",
    "tag_edits",
    "tag_pictures",
    "track_lyrics",
    "tracks",
]

SCHEMA_REVISION = "0017"
SEARCH_TABLE = "tracks_search"


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
    text("sort_key"),
    text("untitled_name"),  # the file's name where there is no title, for the search
    # what the tags say, in the order of core.tracks.Tags
    text("title"),
    text("artist"),
    text("album"),
    text("album_artist"),
    text("genre"),
    text("composer"),
    Column("year", Integer),
    Column("track_number", Integer),
    Column("disc_number", Integer),
    Column("duration_seconds", Float),
    text("codec"),
    Column("sample_rate_hz", Integer),
    Column("bit_depth", Integer),
    Column("channels", Integer),
    Column("bitrate_bps", Integer),
    Column("track_gain_db", Float),
    Column("album_gain_db", Float),
    Column("track_peak", Float),
    Column("album_peak", Float),
    text("cover_key"),
    # what listening found
    Column("analysis", Text, nullable=False, server_default="pending"),
    Column("analysis_version", Integer),
    Column("tempo_bpm", Float),
    Column("tempo_confidence", Float),
    text("key"),
    Column("key_confidence", Float),
    Column("loudness_lufs", Float),
    # what the listener did
    Column("play_count", Integer, nullable=False, server_default="0"),
    Column("last_played_at", Float),
    # where in the file it lies: 0 is all of it, else the number of the track in its CUE sheet
    Column("segment", Integer, nullable=False, server_default="0"),
    number("start_seconds", server_default="0"),
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
    track_reference(primary_key=True),
    *map(text, ("artists", "title_sort", "artist_sort", "album_sort")),
    *map(text, ("album_artist_sort", "composer_sort")),
    Column("track_total", Integer),
    Column("disc_total", Integer),
    Column("original_year", Integer),
    Column("compilation", Boolean),
    text("comment"),
    Column("stars", Float),
    Column("play_count", Integer),
    *map(text, ("recording_id", "release_track_id", "album_id", "release_group_id")),
    *map(text, ("artist_ids", "album_artist_ids", "acoustid")),
    Column("disc_subtitle", Text),  # none is not read yet
    # covers the names that people are sorted by; a library without them has it empty
    Index(
        "ix_tag_details_sort_names",
        *("track_id", "artist_sort", "album_artist_sort", "composer_sort"),
        sqlite_where=literal_column("artist_sort || album_artist_sort || composer_sort <> ''"),
    ),
)

track_lyrics = Table(  # apart, so that details are read without them
    "track_lyrics",
    metadata,
    track_reference(primary_key=True),
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
    track_reference(primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    number("kind_confidence"),
    Column("rival_bpm", Float),
    *map(number, ("beat_strength", "tuning_cents", "loudness_range_db", "crest_db")),
)

fingerprints = Table(  # apart from the sounds, so that kinds are read without them
    "fingerprints",
    metadata,
    track_reference(primary_key=True),
    Column("values", LargeBinary, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    track_reference(primary_key=True),
    Column("digest", LargeBinary, nullable=False),  # empty where the format allows none
)

recordings = Table(
    "recordings",
    metadata,
    track_reference(primary_key=True),
    Column("recording_id", Integer, nullable=False),
    number("confidence"),
    Index("ix_recordings_recording", "recording_id"),
)

loudness = Table(
    "loudness",
    metadata,
    track_reference(primary_key=True),
    # the file and the stretch that were measured; where they differ, it is to be done again
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    number("start_seconds"),
    Column("end_seconds", Float),
    Column("failed", Text),  # why it was not measured, empty: too long; then the rest is null
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
    track_reference(primary_key=True),
    Column("blocks", LargeBinary, nullable=False),
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
    track_reference(primary_key=True),
    Column("model", Text, primary_key=True, nullable=False),
    Column("genre", Text, nullable=False),  # the likeliest, however unlikely it is
    number("probability"),
    Column("others", Text, nullable=False),  # JSON: the next ones, [genre, probability] each
    Index("ix_genre_predictions_genre", "model", "genre", "probability"),
    sqlite_with_rowid=False,
)

genre_corrections = Table(
    "genre_corrections",
    metadata,
    track_reference(primary_key=True),
    Column("genre", Text, nullable=False),
    Column("predicted", Text, nullable=False),
    number("at"),
)

genre_choice = Table(  # the model that is believed: one row, or none
    "genre_choice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("model", Text, nullable=False),
    number("unknown_below"),  # probability under which a guess is not shown
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

tag_pictures = Table(  # covers that tag_edits speaks of, each once; ways back to files as they were
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
