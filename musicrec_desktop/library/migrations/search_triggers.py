"""The triggers that keep the full-text index in step with the tracks.

Dropping a table drops its triggers: a migration that rebuilds ``tracks`` makes them
again. What the index holds stays, as long as the rebuilt rows keep their ids.
"""

from __future__ import annotations

from alembic import op

SEARCHED = ("title", "untitled_name", "artist", "album_artist", "album", "genre")


def make_search_triggers() -> None:
    """Make them on a table ``tracks`` that has none."""
    columns = ", ".join(SEARCHED)
    new, old = (", ".join(f"{row}.{name}" for name in SEARCHED) for row in ("new", "old"))
    changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in SEARCHED)
    forget = (
        f"INSERT INTO tracks_search(tracks_search, rowid, {columns}) "
        f"VALUES ('delete', old.id, {old});"
    )
    learn = f"INSERT INTO tracks_search(rowid, {columns}) VALUES (new.id, {new});"
    op.execute(f"CREATE TRIGGER tracks_search_insert AFTER INSERT ON tracks BEGIN {learn} END")
    op.execute(f"CREATE TRIGGER tracks_search_delete AFTER DELETE ON tracks BEGIN {forget} END")
    op.execute(
        f"CREATE TRIGGER tracks_search_update AFTER UPDATE OF {columns} ON tracks "
        f"WHEN {changed} BEGIN {forget} {learn} END"
    )
