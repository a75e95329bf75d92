"""What discs are called; the files of albums with several are read for it once more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision: str | None = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; nothing in it is what was not read yet."""
    op.add_column("tag_details", sa.Column("disc_subtitle", sa.Text))
    op.execute(
        """
        UPDATE tag_details SET disc_subtitle = '' WHERE track_id NOT IN (
            SELECT id FROM tracks WHERE album IN (
                SELECT album FROM tracks WHERE disc_number > 1 AND album <> ''))"""
    )
