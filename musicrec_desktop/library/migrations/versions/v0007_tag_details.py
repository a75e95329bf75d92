"""The tags that are seldom shown, and lyrics."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _track() -> sa.Column[int]:
    return sa.Column(
        "track_id",
        sa.Integer,
        sa.ForeignKey("tracks.id", ondelete="CASCADE"),
        primary_key=True,
        nullable=False,
    )


def upgrade() -> None:
    """Add the tables; the next scan reads every file for them."""
    op.create_table(
        "tag_details",
        _track(),
        *map(_text, ("artists", "title_sort", "artist_sort", "album_sort")),
        *map(_text, ("album_artist_sort", "composer_sort")),
        sa.Column("track_total", sa.Integer),
        sa.Column("disc_total", sa.Integer),
        sa.Column("original_year", sa.Integer),
        sa.Column("compilation", sa.Boolean),
        _text("comment"),
        sa.Column("stars", sa.Float),
        sa.Column("play_count", sa.Integer),
        *map(_text, ("recording_id", "release_track_id", "album_id", "release_group_id")),
        *map(_text, ("artist_ids", "album_artist_ids", "acoustid")),
    )
    op.create_table(
        "track_lyrics",
        _track(),
        sa.Column("lyrics", sa.Text, nullable=False),
    )
