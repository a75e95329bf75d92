"""The names that people are sorted by, found without looking through all tracks."""

from __future__ import annotations

from alembic import op
from sqlalchemy import text

revision = "0014"
down_revision: str | None = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index(
        "ix_tag_details_sort_names",
        "tag_details",
        ["track_id", "artist_sort", "album_artist_sort", "composer_sort"],
        sqlite_where=text("artist_sort || album_artist_sort || composer_sort <> ''"),
    )
