"""One channel is as loud as it is played, on both sides; the albums with such tracks follow."""

from __future__ import annotations

import zlib

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision: str | None = "0015"
branch_labels = None
depends_on = None

LOUDER_LU = 3.0103
LOUDER_STEPS = 30  # of 0.1 LU, in which blocks are counted
COUNT_BYTES = 4
_MONO = "SELECT id FROM tracks WHERE channels = 1"


def upgrade() -> None:
    """Raise what was measured of one channel; nothing has to be listened to again."""
    _raise("tracks", "loudness_lufs", "channels = 1")
    for column in ("integrated_lufs", "head_lufs", "tail_lufs"):
        _raise("loudness", column, f"track_id IN ({_MONO})")
    # Those of its tracks that have two channels bear the level of an album as well.
    op.execute(
        """
        UPDATE loudness SET album_lufs = NULL, album_peak = NULL WHERE track_id IN (
            SELECT id FROM tracks WHERE album <> '' AND album IN (
                SELECT album FROM tracks WHERE channels = 1))"""
    )
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(f"SELECT track_id, blocks FROM loudness_blocks WHERE track_id IN ({_MONO})")
    ).all()
    raised = [{"id": number, "blocks": _louder(blocks)} for number, blocks in rows if blocks]
    if raised:
        changing = sa.text("UPDATE loudness_blocks SET blocks = :blocks WHERE track_id = :id")
        connection.execute(changing, raised)


def _raise(table: str, column: str, which: str) -> None:
    """Raise a level but for silence."""
    op.execute(
        f"UPDATE {table} SET {column} = {column} + {LOUDER_LU} WHERE {column} > -70 AND {which}"
    )


def _louder(packed: bytes) -> bytes:
    try:
        counts = zlib.decompress(packed)
    except zlib.error:  # damaged: no reason not to open the library
        return packed
    return zlib.compress(bytes(LOUDER_STEPS * COUNT_BYTES) + counts[: -LOUDER_STEPS * COUNT_BYTES])
