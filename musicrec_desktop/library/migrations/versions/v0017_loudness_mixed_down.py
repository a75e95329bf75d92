"""What is mixed down to be played is to be measured as it is heard; its albums follow."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision: str | None = "0016"
branch_labels = None
depends_on = None

# AAC may state one channel and hold two, as parametric stereo: it was raised as if it were one.
_AGAIN = "channels > 2 OR (channels = 1 AND codec = 'aac')"


def upgrade() -> None:
    """Forget what was measured of such tracks, and the levels of their albums."""
    op.execute(
        f"""
        UPDATE loudness SET album_lufs = NULL, album_peak = NULL WHERE track_id IN (
            SELECT id FROM tracks WHERE album <> '' AND album IN (
                SELECT album FROM tracks WHERE {_AGAIN}))"""
    )
    for table in ("loudness_blocks", "loudness"):
        op.execute(f"DELETE FROM {table} WHERE track_id IN (SELECT id FROM tracks WHERE {_AGAIN})")
