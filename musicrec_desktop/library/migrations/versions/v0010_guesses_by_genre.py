"""Guessed genres in the order in which a search asks for them."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision: str | None = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index(
        "ix_genre_predictions_genre", "genre_predictions", ["model", "genre", "probability"]
    )
