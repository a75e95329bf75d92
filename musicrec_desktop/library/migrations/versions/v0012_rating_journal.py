"""What listeners rated, action by action, so that it can be taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision: str | None = "0011"
branch_labels = None
depends_on = None


def _to(table: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{table}.id", ondelete="CASCADE")


def upgrade() -> None:
    """Add the tables of the journal; they begin empty."""
    op.create_table(
        "rating_actions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("listener_id", sa.Integer, _to("listeners"), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("undone", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rating_actions_listener", "rating_actions", ["listener_id", "undone"])
    op.create_table(
        "rating_action_tracks",
        sa.Column("action_id", sa.Integer, _to("rating_actions"), primary_key=True, nullable=False),
        sa.Column("track_id", sa.Integer, _to("tracks"), primary_key=True, nullable=False),
        sa.Column("stars_before", sa.Float),
        sa.Column("stars_after", sa.Float),
        *(
            sa.Column(f"{name}_{when}", sa.Boolean, nullable=False, server_default="0")
            for name in ("loved", "disliked")
            for when in ("before", "after")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_rating_action_tracks_track", "rating_action_tracks", ["track_id"])
