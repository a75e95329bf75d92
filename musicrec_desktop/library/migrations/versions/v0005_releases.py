"""What tells albums apart and leads them, worked out by the database, and an index over both."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels = None
depends_on = None

_PATH = r"replace(CAST(path AS TEXT), '\', '/')"
# Up to the last slash: all other characters are taken from the end. One stands in for the
# slashes, so that what lies on both sides of one is never taken for one character.
_FOLDER = f"rtrim(rtrim({_PATH}, replace({_PATH}, '/', 'x')), '/')"
_RELEASE = (
    "CASE WHEN album = '' THEN '' WHEN album_artist <> '' THEN album || char(10) || album_artist "
    f"ELSE album || char(10) || {_FOLDER} END"
)
_LEAD = (  # shifting binds no closer than "or"
    "((cover_key = '') << 62) | (coalesce(disc_number, 0) << 45) "
    "| (coalesce(track_number, 0) << 28) | id"
)


def upgrade() -> None:
    """Add both columns; being worked out when they are read, they are right for every row."""
    op.execute(
        f"ALTER TABLE tracks ADD COLUMN release TEXT GENERATED ALWAYS AS ({_RELEASE}) VIRTUAL"
    )
    # On a line of its own in the table's SQL, where SQLAlchemy reads the one above up to the
    # last bracket of its line.
    op.execute(
        f"ALTER TABLE tracks ADD COLUMN lead_order\nINTEGER GENERATED ALWAYS AS ({_LEAD}) VIRTUAL"
    )
    op.create_index(
        "ix_tracks_release",
        "tracks",
        [
            "release",
            "album_artist",
            "artist",
            "lead_order",
            "year",
            "disc_number",
            "duration_seconds",
            "added_at",
        ],
    )
