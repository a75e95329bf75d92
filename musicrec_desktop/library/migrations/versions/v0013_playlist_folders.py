"""An order of one's own among playlists, and folders to put them into."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision: str | None = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add folders; every playlist stays where its name puts it."""
    op.create_table(
        "playlist_folders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "listener_id",
            sa.Integer,
            sa.ForeignKey("listeners.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("position", sa.Integer),
        sa.Column("folded", sa.Boolean, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_playlist_folders_listener", "playlist_folders", ["listener_id"])
    kept = {"sqlite_autoincrement": True}
    with op.batch_alter_table("playlists", recreate="always", table_kwargs=kept) as playlists:
        playlists.add_column(sa.Column("position", sa.Integer))
        playlists.add_column(
            sa.Column(
                "folder_id",
                sa.Integer,
                sa.ForeignKey(
                    "playlist_folders.id", name="fk_playlists_folder", ondelete="SET NULL"
                ),
            )
        )
    op.create_index("ix_playlists_folder", "playlists", ["folder_id"])
