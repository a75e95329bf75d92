"""The tables of tidying: what was accepted, what is never wanted, what holds in place of tags."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text

from musicrec_desktop.library.schema import metadata

tidy_batches = Table(
    "tidy_batches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Float, nullable=False),
    Column("said", Text, nullable=False),
    Column("in_files", Boolean, nullable=False, server_default="0"),
    Column("undone", Boolean, nullable=False, server_default="0"),
    Column("tag_batch", Integer, nullable=False, server_default="0"),  # of tag_edits
    sqlite_autoincrement=True,
)

tidy_changes = Table(  # what was changed in the library only
    "tidy_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch_id", Integer, ForeignKey("tidy_batches.id", ondelete="CASCADE"), nullable=False),
    Column("track_id", Integer, nullable=False),  # ids are never given twice
    Column("field", Text, nullable=False),
    Column("before", Text, nullable=False),  # JSON
    Column("after", Text, nullable=False),
    Index("ix_tidy_changes_batch", "batch_id"),
)

tidy_merges = Table(  # what was moved from one copy to another
    "tidy_merges",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch_id", Integer, ForeignKey("tidy_batches.id", ondelete="CASCADE"), nullable=False),
    Column("into_id", Integer, nullable=False),
    Column("moved", Text, nullable=False),  # JSON: what brings it back
    Index("ix_tidy_merges_batch", "batch_id"),
)

tidy_refusals = Table(  # proposals that are never wanted again
    "tidy_refusals",
    metadata,
    Column("key", Text, primary_key=True),
    Column("at", Float, nullable=False),
    Column("said", Text, nullable=False),
)

tag_overrides = Table(  # values that hold in the library while the file still says what it said
    "tag_overrides",
    metadata,
    Column("track_id", Integer, ForeignKey("tracks.id", ondelete="CASCADE"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("in_file", Text, nullable=False),  # JSON
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)
