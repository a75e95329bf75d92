"""Orphaned rows, whose foreign keys lead nowhere: kept where they say something, else left out."""

from __future__ import annotations

import logging
import sqlite3
import time
from itertools import chain, count

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.translation import translate

logger = logging.getLogger(__name__)

# What somebody made; the rest of a listener's, such as a queue, is of no use without them.
MADE_BY_LISTENERS = ("playlists", "playlist_folders", "ratings", "play_events")
GENERATIONS = 10  # a row may refer to one that refers to another, and so on


def settle_orphans(connection: sqlite3.Connection) -> int:
    """Let no row of a library refer to one that is not there.

    A listener who is missing, but of whom there are playlists, ratings or plays, comes back
    under a new name, and so does a playlist in which something stands. Of the rest, the
    reference alone goes where the row outlives what it refers to, as a place in a playlist
    does its track, and the row where not.

    Parameters
    ----------
    connection : sqlite3.Connection
        With foreign keys off; commits nothing.

    Returns
    -------
    int
        How many references led nowhere.
    """
    settled = 0
    for _ in range(GENERATIONS):
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()  # no words
        if not broken:
            break
        settled += len(broken)
        for table, parent, key in sorted({(row[0], row[2], row[3]) for row in broken}):
            if parent == "listeners" and table in MADE_BY_LISTENERS:
                _bring_back(connection, "listeners (id, name, created_at)", table, "listener_id")
            elif parent == "playlists":
                _bring_back(connection, _PLAYLISTS, table, "playlist_id")
            else:
                _leave_out(connection, table, key)
    return settled


_PLAYLISTS = "playlists (id, name, created_at, changed_at, listener_id)"  # no words


def _bring_back(connection: sqlite3.Connection, columns: str, table: str, child: str) -> None:
    """Make the rows anew, under a name of their own, that the rows of a table refer to."""
    parent, now = columns.partition(" ")[0], time.time()
    missing = connection.execute(
        f"SELECT DISTINCT {child} FROM {table} "  # no words
        f"WHERE {child} NOT IN (SELECT id FROM {parent})"  # no words
    ).fetchall()
    taken = {name.casefold() for (name,) in connection.execute(f"SELECT name FROM {parent}")}
    for (number,) in missing:
        name = _free_name(translate("Library", "Found again ({number})", number=number), taken)
        values = (number, name, now, now, DEFAULT_LISTENER)[: columns.count(",") + 1]
        places = ", ".join("?" * len(values))
        connection.execute(f"INSERT INTO {columns} VALUES ({places})", values)  # no words
        logger.warning("“%s” knows %d of “%s”, who was not there", table, number, parent)


def _free_name(name: str, taken: set[str]) -> str:
    """Return a name that nothing else has; somebody may have kept one given before."""
    names = chain([name], (f"{name} {number}" for number in count(2)))
    return next(each for each in names if each.casefold() not in taken)


def _leave_out(connection: sqlite3.Connection, table: str, key: int) -> None:
    """Delete the rows of a table whose reference leads nowhere, or the reference alone."""
    references = connection.execute(f"PRAGMA foreign_key_list({table})")  # no words
    _, _, parent, child, column, _, on_delete, _ = next(row for row in references if row[0] == key)
    kept = on_delete == "SET NULL"  # no words
    what = f"UPDATE {table} SET {child} = NULL" if kept else f"DELETE FROM {table}"  # no words
    changed = connection.execute(
        f"{what} WHERE {child} IS NOT NULL "  # no words
        f"AND {child} NOT IN (SELECT {column or 'id'} FROM {parent})"  # no words
    ).rowcount
    logger.warning("%d rows of “%s” referred to none of “%s”", changed, table, parent)
