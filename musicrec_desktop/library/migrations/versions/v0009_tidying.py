"""What tidying changed, so that it can be taken back, and what it is never to propose again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"
branch_labels = None
depends_on = None


def _batch() -> sa.Column[int]:
    key = sa.ForeignKey("tidy_batches.id", ondelete="CASCADE")
    return sa.Column("batch_id", sa.Integer, key, nullable=False)


def upgrade() -> None:
    """Add the tables of tidying; they begin empty."""
    op.create_table(
        "tidy_batches",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("in_files", sa.Boolean, nullable=False, server_default="0"),
        sa.Column("undone", sa.Boolean, nullable=False, server_default="0"),
        sa.Column("tag_batch", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "tidy_changes",
        sa.Column("id", sa.Integer, primary_key=True),
        _batch(),
        sa.Column("track_id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("field", "before", "after")),
    )
    op.create_table(
        "tidy_merges",
        sa.Column("id", sa.Integer, primary_key=True),
        _batch(),
        sa.Column("into_id", sa.Integer, nullable=False),
        sa.Column("moved", sa.Text, nullable=False),
    )
    for name in ("tidy_changes", "tidy_merges"):
        op.create_index(f"ix_{name}_batch", name, ["batch_id"])
    op.create_table(
        "tidy_refusals",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("said", sa.Text, nullable=False),
    )
    op.create_table(
        "tag_overrides",
        sa.Column(
            "track_id",
            sa.Integer,
            sa.ForeignKey("tracks.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("field", sa.Text, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("in_file", "value")),
        sqlite_with_rowid=False,
    )
