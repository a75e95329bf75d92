"""PINs, listeners that can be brought back, and what is still to be told to others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add two columns to the listeners, and the outbox."""
    op.add_column("listeners", sa.Column("pin", sa.Text, nullable=False, server_default=""))
    op.add_column("listeners", sa.Column("deleted_at", sa.Float))
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "listener_id",
            sa.Integer,
            sa.ForeignKey("listeners.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("sink", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_sink", "outbox", ["listener_id", "sink", "id"])
