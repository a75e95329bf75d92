"""Genres that were guessed, those that the user corrected, and the model that is believed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"
branch_labels = None
depends_on = None


def _track() -> sa.Column[int]:
    return sa.Column(
        "track_id",
        sa.Integer,
        sa.ForeignKey("tracks.id", ondelete="CASCADE"),
        primary_key=True,
        nullable=False,
    )


def upgrade() -> None:
    """Add the tables; training fills them."""
    op.create_table(
        "genre_predictions",
        _track(),
        sa.Column("model", sa.Text, primary_key=True, nullable=False),
        sa.Column("genre", sa.Text, nullable=False),
        sa.Column("probability", sa.Float, nullable=False),
        sa.Column("others", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "genre_corrections",
        _track(),
        sa.Column("genre", sa.Text, nullable=False),
        sa.Column("predicted", sa.Text, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
    )
    op.create_table(
        "genre_choice",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("unknown_below", sa.Float, nullable=False),
    )
