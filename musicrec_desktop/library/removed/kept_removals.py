"""The files beside the library in which removed tracks are kept, one for each removal."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from musicrec_desktop.core.errors import DatabaseDamaged
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.database_errors import explained
from musicrec_desktop.library.listening_tables import rating_action_tracks
from musicrec_desktop.library.schema import (
    SCHEMA_REVISION,
    excerpts,
    fingerprints,
    genre_corrections,
    genre_predictions,
    identities,
    loudness,
    loudness_blocks,
    play_events,
    ratings,
    recordings,
    sounds,
    tag_details,
    track_lyrics,
)
from musicrec_desktop.library.tidy_tables import tag_overrides

logger = logging.getLogger(__name__)

KEPT_REMOVALS = 50  # files went to the trash with some, and come back only with these
MOST_BYTES = 1 << 29  # of the older ones together
BIN = "removed"
SPENT = 0  # in place of a revision: all that was kept is in the library again
CHOSEN = "(SELECT value FROM json_each(:ids))"
HEARD_IN_A_TRACK = (
    excerpts,
    sounds,
    fingerprints,
    identities,
    recordings,
    loudness,
    loudness_blocks,
    tag_details,
    track_lyrics,
    genre_predictions,
)
OF_A_TRACK = (
    *HEARD_IN_A_TRACK,
    play_events,
    ratings,
    rating_action_tracks,
    tag_overrides,
    genre_corrections,
)
IN_THE_BIN = {
    "tracks": "id",
    **{table.name: "track_id" for table in OF_A_TRACK},
    "playlist_entries": "track_id",
}


def given(ids: Iterable[int]) -> dict[str, str]:
    """Return ids as the parameter that :data:`CHOSEN` asks for."""
    return {"ids": "[" + ",".join(str(int(number)) for number in ids) + "]"}


def place_of(database: Database, place: int = 0) -> Path:
    """Return where a removal is kept; 0 is the last one."""
    return bin_of(database, f"-{place + 1}" if place else "")


def bin_of(database: Database, which: str) -> Path:
    """Return the file of a name beside the library."""
    return database.path.with_name(f"{database.path.name}.{BIN}{which}")


def kept(database: Database) -> list[Path]:
    """Return what can be brought back, the last removal first.

    Left out is what was brought back before and could not be deleted, what cannot be
    read, and what a newer program has kept.
    """
    paths = (place_of(database, place) for place in range(KEPT_REMOVALS))
    return [path for path in paths if path.exists() and _usable(path)]


def _usable(path: Path) -> bool:
    try:
        with explained(path), closing(sqlite3.connect(path)) as connection:
            (revision,) = connection.execute("PRAGMA user_version").fetchone()  # no words
    except DatabaseDamaged as error:  # older ones are to come back all the same
        logger.warning("what was removed cannot be read: %s", error)
        return False
    return SPENT < int(revision) <= int(SCHEMA_REVISION)


def let_go(database: Database, path: Path) -> None:
    """Delete what is spent, and let what was kept before it come first."""
    try:
        path.unlink()
    except OSError:  # as on Windows, while another program reads it
        logger.warning("what was kept of removed songs stays", exc_info=True)
    close_up(database)


def close_up(database: Database) -> None:
    """Leave no place empty before those that are taken."""
    free = 0
    for place in range(KEPT_REMOVALS):
        path = place_of(database, place)
        if not path.exists():
            continue
        if free < place:
            try:
                path.replace(place_of(database, free))
            except OSError:
                logger.warning("what was kept of removed songs stays", exc_info=True)
                return
        free += 1


def make_room(database: Database) -> None:
    """Move what was kept one place back, but for what is spent, too old or too large."""
    size = 0
    for place in range(KEPT_REMOVALS - 1):
        path = place_of(database, place)
        size += path.stat().st_size if path.exists() else 0
        if size > MOST_BYTES:
            path.unlink(missing_ok=True)
    place_of(database, KEPT_REMOVALS - 1).unlink(missing_ok=True)
    for place in reversed(range(KEPT_REMOVALS - 1)):
        if place_of(database, place).exists():
            place_of(database, place).replace(place_of(database, place + 1))


def columns_kept(connection: Connection, table: str) -> set[str]:
    """Return the columns of a table in the bin; none where an older program kept no such table."""
    rows = connection.exec_driver_sql(f"PRAGMA {BIN}.table_info({table})")  # no words
    return {row[1] for row in rows}


def revision_of(connection: Connection) -> int:
    """Return the schema of what is kept in the bin."""
    return int(connection.exec_driver_sql(f"PRAGMA {BIN}.user_version").scalar_one())  # no words
