"""Listeners, playlists, the saved queue, CUE sheets, loudness, sounds and recordings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from musicrec_desktop.library.migrations.search_triggers import make_search_triggers

revision = "0002"
down_revision: str | None = "0001"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _number(name: str, *, server_default: str | None = None) -> sa.Column[float]:
    return sa.Column(name, sa.Float, nullable=False, server_default=server_default)


def _track(*, primary_key: bool = False) -> sa.Column[int]:
    return sa.Column(
        "track_id",
        sa.Integer,
        sa.ForeignKey("tracks.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


def _listener(*, primary_key: bool = False, server_default: str | None = None) -> sa.Column[int]:
    return sa.Column(
        "listener_id",
        sa.Integer,
        sa.ForeignKey("listeners.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        server_default=server_default,
    )


def upgrade() -> None:
    """Keep every row that is there, under its id."""
    _stretches_of_files()
    _listeners()
    _plays_of_listeners()
    _what_was_heard()
    _playlists()
    _queue()
    op.create_table(
        "sheets",
        sa.Column("path", sa.LargeBinary, primary_key=True),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("mtime_ns", sa.BigInteger, nullable=False),
        sa.Column("files", sa.Text, nullable=False),
    )


def _stretches_of_files() -> None:
    """Let several tracks lie in one file: unique is no longer the path alone."""
    op.create_table(
        "tracks_rebuilt",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("path", sa.LargeBinary, nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("mtime_ns", sa.BigInteger, nullable=False),
        sa.Column("missing", sa.Boolean, nullable=False, server_default="0"),
        sa.Column("added_at", sa.Float, nullable=False),
        *map(_text, ("sort_key", "untitled_name")),
        *map(_text, ("title", "artist", "album", "album_artist", "genre", "composer")),
        sa.Column("year", sa.Integer),
        sa.Column("track_number", sa.Integer),
        sa.Column("disc_number", sa.Integer),
        sa.Column("duration_seconds", sa.Float),
        _text("codec"),
        sa.Column("sample_rate_hz", sa.Integer),
        sa.Column("bit_depth", sa.Integer),
        sa.Column("channels", sa.Integer),
        sa.Column("bitrate_bps", sa.Integer),
        sa.Column("track_gain_db", sa.Float),
        sa.Column("album_gain_db", sa.Float),
        sa.Column("track_peak", sa.Float),
        sa.Column("album_peak", sa.Float),
        _text("cover_key"),
        sa.Column("analysis", sa.Text, nullable=False, server_default="pending"),
        sa.Column("analysis_version", sa.Integer),
        sa.Column("tempo_bpm", sa.Float),
        sa.Column("tempo_confidence", sa.Float),
        _text("key"),
        sa.Column("key_confidence", sa.Float),
        sa.Column("loudness_lufs", sa.Float),
        sa.Column("play_count", sa.Integer, nullable=False, server_default="0"),
        sa.Column("last_played_at", sa.Float),
        sa.Column("segment", sa.Integer, nullable=False, server_default="0"),
        _number("start_seconds", server_default="0"),
        sa.Column("end_seconds", sa.Float),
        sqlite_autoincrement=True,
    )
    kept = [row[1] for row in op.get_bind().exec_driver_sql("PRAGMA table_info(tracks)")]
    columns = ", ".join(f'"{name}"' for name in kept)
    op.execute(f"INSERT INTO tracks_rebuilt ({columns}) SELECT {columns} FROM tracks")
    # Ids of tracks that were removed must not be given again.
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'tracks_rebuilt'")
    op.execute(
        "INSERT INTO sqlite_sequence (name, seq) "
        "SELECT 'tracks_rebuilt', seq FROM sqlite_sequence WHERE name = 'tracks'"
    )
    op.drop_table("tracks")
    op.rename_table("tracks_rebuilt", "tracks")
    op.create_index("ix_tracks_path", "tracks", ["path", "segment"], unique=True)
    op.create_index("ix_tracks_sort_key", "tracks", ["sort_key", "id"])
    op.create_index("ix_tracks_album", "tracks", ["album"])
    op.create_index(
        "ix_tracks_state",
        "tracks",
        ["missing", "analysis", "analysis_version", "duration_seconds"],
    )
    make_search_triggers()


def _listeners() -> None:
    op.create_table(
        "listeners",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        _text("colour"),
        _number("created_at"),
        sqlite_autoincrement=True,
    )
    op.execute(
        "INSERT INTO listeners (id, name, created_at) "
        "VALUES (1, 'Me', CAST(strftime('%s', 'now') AS REAL))"
    )
    op.create_table(
        "listener_settings",
        _listener(primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ratings",
        _listener(primary_key=True),
        _track(primary_key=True),
        sa.Column("stars", sa.Float),
        sa.Column("loved", sa.Boolean, nullable=False, server_default="0"),
        sa.Column("disliked", sa.Boolean, nullable=False, server_default="0"),
        _number("changed_at"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ratings_track", "ratings", ["track_id"])


def _plays_of_listeners() -> None:
    op.create_table(
        "play_events_rebuilt",
        sa.Column("id", sa.Integer, primary_key=True),
        _track(),
        _number("started_at"),
        sa.Column("played_seconds", sa.Float),
        sa.Column("outcome", sa.Text),
        _listener(server_default="1"),
        _text("origin"),
        _number("position_seconds", server_default="0"),
        sa.Column("counted", sa.Boolean, nullable=False, server_default="0"),
    )
    op.execute(
        "INSERT INTO play_events_rebuilt "
        "(id, track_id, started_at, played_seconds, outcome, counted) "
        "SELECT play_events.id, track_id, started_at, played_seconds, outcome, "
        "coalesce(outcome = 'finished' OR played_seconds >= 240 "
        "OR played_seconds > 0.5 * nullif(duration_seconds, 0), 0) "
        "FROM play_events JOIN tracks ON tracks.id = track_id"
    )
    op.drop_table("play_events")
    op.rename_table("play_events_rebuilt", "play_events")
    op.create_index("ix_play_events_listener", "play_events", ["listener_id", "started_at"])
    op.create_index(
        "ix_play_events_track", "play_events", ["track_id", "listener_id", "counted", "started_at"]
    )


def _what_was_heard() -> None:
    op.create_table(
        "sounds",
        _track(primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        _number("kind_confidence"),
        sa.Column("rival_bpm", sa.Float),
        *map(_number, ("beat_strength", "tuning_cents", "loudness_range_db", "crest_db")),
    )
    op.create_table(  # apart, so that kinds are read without them
        "fingerprints",
        _track(primary_key=True),
        sa.Column("values", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "recordings",
        _track(primary_key=True),
        sa.Column("recording_id", sa.Integer, nullable=False),
        _number("confidence"),
    )
    op.create_index("ix_recordings_recording", "recordings", ["recording_id"])
    op.create_table(
        "loudness",
        _track(primary_key=True),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("mtime_ns", sa.BigInteger, nullable=False),
        _number("start_seconds"),
        sa.Column("end_seconds", sa.Float),
        sa.Column("failed", sa.Text),
        sa.Column("integrated_lufs", sa.Float),
        sa.Column("range_lu", sa.Float),
        sa.Column("true_peak", sa.Float),
        sa.Column("lead_in_seconds", sa.Float),
        sa.Column("lead_out_seconds", sa.Float),
        sa.Column("head_lufs", sa.Float),
        sa.Column("tail_lufs", sa.Float),
        sa.Column("album_lufs", sa.Float),
        sa.Column("album_peak", sa.Float),
    )
    op.create_table(  # apart, so that levels are read without them
        "loudness_blocks",
        _track(primary_key=True),
        sa.Column("blocks", sa.LargeBinary, nullable=False),
    )


def _playlists() -> None:
    op.create_table(
        "playlists",
        sa.Column("id", sa.Integer, primary_key=True),
        _listener(),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False, server_default="manual"),
        _text("query"),
        *map(_number, ("created_at", "changed_at")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_playlists_listener", "playlists", ["listener_id"])
    op.create_table(
        "playlist_entries",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "playlist_id",
            sa.Integer,
            sa.ForeignKey("playlists.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("track_id", sa.Integer, sa.ForeignKey("tracks.id", ondelete="SET NULL")),
        sa.Column("path", sa.LargeBinary, nullable=False),
        sa.Column("segment", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_index("ix_playlist_entries_place", "playlist_entries", ["playlist_id", "position"])
    op.create_index("ix_playlist_entries_track", "playlist_entries", ["track_id"])


def _queue() -> None:
    op.create_table(
        "queue_entries",
        _listener(primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("track_id", sa.Integer),  # ids are never given twice: no reference to keep up
        sa.Column("path", sa.LargeBinary, nullable=False),
        _number("start_seconds"),
        sa.Column("end_seconds", sa.Float),
        sa.Column("origin", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "queue_state",
        _listener(primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_table(  # apart, because it is written every second, and the order may be long
        "queue_positions",
        _listener(primary_key=True),
        _number("seconds"),
    )
