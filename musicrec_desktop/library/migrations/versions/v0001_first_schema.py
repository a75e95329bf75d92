"""Tracks, excerpts, play events, failures, folders, and the search over tracks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels = None
depends_on = None

SEARCHED = ("title", "untitled_name", "artist", "album_artist", "album", "genre")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def upgrade() -> None:
    """Make everything from nothing."""
    _tracks()
    _excerpts()
    _play_events()
    op.create_table(
        "failures",
        sa.Column("path", sa.LargeBinary, primary_key=True),
        sa.Column("stage", sa.Text, primary_key=True),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
    )
    op.create_table(
        "folders",
        sa.Column("path", sa.LargeBinary, primary_key=True),
        sa.Column("added_at", sa.Float, nullable=False),
    )
    _search()


def _tracks() -> None:
    op.create_table(
        "tracks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("path", sa.LargeBinary, nullable=False, unique=True),
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
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tracks_sort_key", "tracks", ["sort_key", "id"])
    op.create_index(
        "ix_tracks_state",
        "tracks",
        ["missing", "analysis", "analysis_version", "duration_seconds"],
    )


def _excerpts() -> None:
    op.create_table(
        "excerpts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "track_id", sa.Integer, sa.ForeignKey("tracks.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("start_seconds", sa.Float, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("values", sa.LargeBinary, nullable=False),
    )
    op.create_index(
        "ix_excerpts_track", "excerpts", ["track_id", "position", "version"], unique=True
    )


def _play_events() -> None:
    op.create_table(
        "play_events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "track_id", sa.Integer, sa.ForeignKey("tracks.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("started_at", sa.Float, nullable=False),
        sa.Column("played_seconds", sa.Float),
        sa.Column("outcome", sa.Text),
    )
    op.create_index("ix_play_events_started_at", "play_events", ["started_at"])
    op.create_index("ix_play_events_track", "play_events", ["track_id"])


def _search() -> None:
    """Make the full-text index and the triggers that keep it in step with the tracks."""
    columns = ", ".join(SEARCHED)
    new, old = (", ".join(f"{row}.{name}" for name in SEARCHED) for row in ("new", "old"))
    changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in SEARCHED)
    forget = (
        f"INSERT INTO tracks_search(tracks_search, rowid, {columns}) "
        f"VALUES ('delete', old.id, {old});"
    )
    learn = f"INSERT INTO tracks_search(rowid, {columns}) VALUES (new.id, {new});"
    op.execute(
        f"CREATE VIRTUAL TABLE tracks_search USING fts5({columns}, content='tracks', "
        "content_rowid='id', tokenize='unicode61 remove_diacritics 2', "
        "prefix='1 2 3', columnsize=0, detail=full)"
    )
    op.execute(f"CREATE TRIGGER tracks_search_insert AFTER INSERT ON tracks BEGIN {learn} END")
    op.execute(f"CREATE TRIGGER tracks_search_delete AFTER DELETE ON tracks BEGIN {forget} END")
    op.execute(
        f"CREATE TRIGGER tracks_search_update AFTER UPDATE OF {columns} ON tracks "
        f"WHEN {changed} BEGIN {forget} {learn} END"
    )
