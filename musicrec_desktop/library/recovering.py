"""What can still be had of a library that is damaged, or whose log belongs to another."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.errors import DatabaseDamaged, display_path, storage_error
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.backups import aside_name, check, sync
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.database_errors import LibraryConnection, explained
from musicrec_desktop.library.file_uri import uri_for
from musicrec_desktop.library.orphans import settle_orphans
from musicrec_desktop.library.schema import metadata

logger = logging.getLogger(__name__)

FIRST_ROWID, LAST_ROWID = -1, 1 << 62
FIRST = "tracks"  # what refers to another comes after it


def log_left(library: Path) -> bool:
    """Whether there is a log beside a library: it is in use, or was when its program ended."""
    log = _log(library)
    return library.is_file() and log.is_file() and log.stat().st_size > 0


def log_fits(library: Path) -> bool:
    """Whether a library that nobody has open is whole with the log beside it.

    SQLite cannot tell a log of another time, as beside a copy that was made while the
    library was in use: it would write its pages over those of the library. Reads all of
    it, but only where a log was left; writes nothing.
    """
    if not log_left(library):
        return True
    try:
        with explained(library), closing(_reading(library)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]  # no words
    except DatabaseDamaged as damage:
        found = [str(damage)]
    if found != ["ok"]:
        logger.error("“%s” and its log are not whole: %s", library, found)
    return found == ["ok"]


def without_log(library: Path) -> Path | None:
    """Let a library be whole without the log beside it, and keep both as they were.

    Returns
    -------
    pathlib.Path or None
        Where the library is kept, its log beside it. None where it is not whole without
        it either; nothing was changed.

    Raises
    ------
    StorageError
        If there is no room to keep both.
    """
    if check(library):
        return None
    kept = aside_name(library)
    try:
        shutil.copyfile(library, kept)
        sync(kept)
        _log(library).replace(kept.with_name(f"{kept.name}-wal"))
        library.with_name(f"{library.name}-shm").unlink(missing_ok=True)
    except OSError as error:
        raise storage_error(kept, error) from error
    return kept


def salvage(damaged: Path, fresh: Path) -> int:
    """Make a library of what can be read of a damaged one, which stays as it is.

    Parameters
    ----------
    damaged, fresh : pathlib.Path
        ``fresh`` is made, and replaced where it is there.

    Returns
    -------
    int
        How many tracks could be read.

    Raises
    ------
    DatabaseDamaged
        If there is none; ``fresh`` is not there then.
    """
    best = max((True, False), key=lambda log: _readable_tracks(damaged, log=log))
    fresh.unlink(missing_ok=True)
    Database.open(fresh).close()
    with explained(fresh), closing(sqlite3.connect(fresh)) as target:
        with closing(_reading(damaged, log=best)) as source, target:
            for table in sorted(metadata.tables, key=lambda name: name != FIRST):
                _copy(source, target, table)
                if table == FIRST:
                    _bring_back_by_index(source, target)
            settle_orphans(target)
        found: int = target.execute("SELECT count(*) FROM tracks").fetchone()[0]  # no words
    if not found:
        fresh.unlink()
        raise DatabaseDamaged(
            translate(
                "Library", "Nothing can be read of “{path}” any more.", path=display_path(damaged)
            )
        )
    return found


def _log(library: Path) -> Path:
    return library.with_name(f"{library.name}-wal")


def _reading(library: Path, *, log: bool = True) -> sqlite3.Connection:
    place = uri_for(library, unchanging=not log)
    return sqlite3.connect(place, uri=True, factory=LibraryConnection)


def _readable_tracks(library: Path, *, log: bool) -> int:
    try:
        with closing(_reading(library, log=log)) as connection:
            return sum(1 for _ in _rows(connection, FIRST, ["id"]))
    except sqlite3.Error:
        return 0


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> None:
    """Copy the rows of a table that can be read, and that make sense."""
    try:
        there = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}  # no words
    except sqlite3.DatabaseError as error:
        logger.warning("“%s” could not be read: %s", table, error)
        return
    known = target.execute(f"PRAGMA table_info({table})").fetchall()  # no words
    columns = [row[1] for row in known if row[1] in there]
    if not columns:
        return
    names = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join("?" * len(columns))
    # A track that is replaced would stay in the search; the first listener is there already.
    kind = "IGNORE" if table == FIRST else "REPLACE"  # no words
    insert = f"INSERT OR {kind} INTO {table} ({names}) VALUES ({places})"  # no words
    for row in _rows(source, table, columns):
        try:
            target.execute(insert, row)
        except sqlite3.IntegrityError as error:
            logger.info("a row of “%s” makes no sense: %s", table, error)


def _bring_back_by_index(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Add the tracks whose own rows are lost, but not those of the index of their paths.

    Ratings, plays and places in playlists stay theirs; the next scan reads the rest again.
    """
    insert = (
        "INSERT OR IGNORE INTO tracks (id, path, segment, size, mtime_ns, added_at) "  # no words
        "SELECT :id, :path, :segment, 0, 0, "  # no words
        "coalesce((SELECT max(added_at) FROM tracks WHERE id < :id), 0)"  # no words
    )
    for way in ("ASC", "DESC"):
        try:
            for number, path, segment in source.execute(
                "SELECT id, path, segment FROM tracks INDEXED BY ix_tracks_path "  # no words
                f"ORDER BY path {way}, segment {way}"  # no words
            ):
                target.execute(insert, {"id": number, "path": path, "segment": segment})
        except sqlite3.DatabaseError as error:
            logger.info("the index of paths could not be read to its end: %s", error)
        else:
            return


def _rows(
    source: sqlite3.Connection, table: str, columns: list[str]
) -> Iterator[tuple[object, ...]]:
    """Yield the rows that can be read, going on behind those that cannot."""
    names = ", ".join(f'"{column}"' for column in columns)
    after, step = FIRST_ROWID, 1
    while after < LAST_ROWID:
        try:
            for rowid, *row in source.execute(
                f"SELECT rowid, {names} FROM {table} "  # no words
                "WHERE rowid > ? ORDER BY rowid",  # no words
                (after,),
            ):
                after, step = rowid, 1
                yield tuple(row)
        except sqlite3.DatabaseError as error:
            if "no such column" in str(error):
                yield from _rows_by_key(source, table, names)
                return
            after, step = after + step, 2 * step
        else:
            return


def _rows_by_key(
    source: sqlite3.Connection, table: str, names: str
) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a table without numbers, from both ends to where they cannot be read."""
    keys = [row[1] for row in source.execute(f"PRAGMA table_info({table})") if row[5]]  # no words
    for way in ("ASC", "DESC"):
        order = ", ".join(f'"{key}" {way}' for key in keys)
        try:
            yield from source.execute(f"SELECT {names} FROM {table} ORDER BY {order}")  # no words
        except sqlite3.DatabaseError as error:
            logger.info("“%s” could not be read to its end: %s", table, error)
        else:
            return
