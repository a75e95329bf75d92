"""What was removed, kept beside the library so that it can be brought back, the newest first."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, text

from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.database_errors import explained
from musicrec_desktop.library.removed.kept_removals import (
    BIN,
    CHOSEN,
    IN_THE_BIN,
    SPENT,
    bin_of,
    given,
    kept,
    let_go,
    make_room,
    place_of,
)
from musicrec_desktop.library.removed.rejoining import (
    NOT_THERE_YET,
    bring_back,
    rejoin,
    stored_columns,
)
from musicrec_desktop.library.schema import SCHEMA_REVISION

one_at_a_time = RLock()  # what is kept moves from place to place


@contextmanager
def keeping_removed(database: Database, ids: Iterable[int]) -> Iterator[Connection]:
    """Open the transaction in which tracks are removed: they are kept with it, or neither is.

    Raises
    ------
    StorageError
        If they cannot be put before what was removed earlier; they are in the library again.
    """
    path = bin_of(database, "-new")
    with one_at_a_time:
        for left in (path, path.with_name(f"{path.name}-journal")):  # by a program that was killed
            left.unlink(missing_ok=True)
        try:
            with database.write_beside(path, BIN) as connection:
                _copy_all(connection, given(ids))
                yield connection
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        try:
            make_room(database)
            path.replace(place_of(database))
        except OSError as error:  # as on Windows, while another program reads them
            _put_back(database, path, {})
            raise storage_error(path, error) from error


def _copy_all(connection: Connection, chosen: dict[str, str]) -> None:
    for table, column in IN_THE_BIN.items():
        names = ", ".join(stored_columns(table)) if table == "tracks" else "*"
        connection.execute(
            text(
                f"CREATE TABLE {BIN}.{table} AS "
                f"SELECT {names} FROM main.{table} WHERE {column} IN {CHOSEN}"
            ),
            chosen,
        )
    connection.exec_driver_sql(  # as the places that are left in the library will say
        f"UPDATE {BIN}.playlist_entries SET path = kept.path "
        f"FROM {BIN}.tracks AS kept WHERE kept.id = track_id"
    )
    connection.execute(
        text(
            f"CREATE TABLE {BIN}.failures AS SELECT * FROM main.failures WHERE path IN "
            f"(SELECT path FROM {BIN}.tracks)"
        )
    )
    connection.exec_driver_sql(f"PRAGMA {BIN}.user_version = {int(SCHEMA_REVISION)}")


def restore_removed(
    database: Database, places: Mapping[str, str | None], ids: Collection[int] = ()
) -> tuple[list[int], list[int]]:
    """Bring back what was removed last; called again, what was removed before that.

    Where a scan has added a file again in the meantime, its track is kept: what was known
    before is added to what was done with it since.

    Parameters
    ----------
    database : Database
    places : mapping
        Of files that went with their tracks: from where each was to where it is now, None
        where it is not there. All others are where they were.
    ids : collection of int, optional
        Bring back the removal that these tracks went with, and no other.

    Returns
    -------
    list of int
        Ids of the tracks that are there again; empty where nothing was removed.
    list of int
        Those that had been added meanwhile, and have what was known of them again.
    """
    with one_at_a_time:
        path = next((path for path in kept(database) if not ids or _holds(path, ids)), None)
        if path is None:
            return [], []
        back = _put_back(database, path, places)
        let_go(database, path)
        return back


def _holds(path: Path, ids: Collection[int]) -> bool:
    with explained(path), closing(sqlite3.connect(path)) as connection:
        statement = f"SELECT 1 FROM tracks WHERE id IN {CHOSEN} LIMIT 1"  # no words
        return connection.execute(statement, given(ids)).fetchone() is not None


def _put_back(
    database: Database, path: Path, places: Mapping[str, str | None]
) -> tuple[list[int], list[int]]:
    """Put what a removal kept into the library again; return the ids of the tracks."""
    with database.write_beside(path, BIN) as connection:
        _place(connection, places)
        joined = rejoin(connection)
        ids = list(connection.scalars(text(f"{NOT_THERE_YET} ORDER BY id")))
        bring_back(connection, ids)
        # it may be that it cannot be deleted, and is not to come back twice
        connection.exec_driver_sql(f"PRAGMA {BIN}.user_version = {SPENT}")
    return ids, joined


def _place(connection: Connection, places: Mapping[str, str | None]) -> None:
    """Note where files are that went with their tracks: a scan may have missed them before."""
    if not places:
        return
    connection.execute(text(f"CREATE INDEX {BIN}.by_path ON tracks (path)"))
    connection.execute(
        text(f"UPDATE {BIN}.tracks SET path = :now, missing = :missing WHERE path = :before"),
        [
            {
                "before": os.fsencode(before),
                "now": os.fsencode(now or before),
                "missing": now is None,
            }
            for before, now in places.items()
        ],
    )
