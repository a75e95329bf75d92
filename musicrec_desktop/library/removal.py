"""What was removed, kept beside the library so that it can be brought back, the newest first."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, text

from musicrec_desktop.core.errors import DatabaseDamaged, storage_error
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.database_errors import explained
from musicrec_desktop.library.listening_tables import rating_action_tracks
from musicrec_desktop.library.scanner import FoundFile, KnownFile, compare
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
    tracks,
)
from musicrec_desktop.library.tidy_tables import tag_overrides

logger = logging.getLogger(__name__)

KEPT_REMOVALS = 50  # files went to the trash with some, and come back only with these
MOST_BYTES = 1 << 29  # of the older ones together
_BIN = "removed"
_OF_A_TRACK = (
    excerpts,
    sounds,
    fingerprints,
    identities,
    recordings,
    loudness,
    loudness_blocks,
    play_events,
    ratings,
    rating_action_tracks,
    tag_details,
    track_lyrics,
    tag_overrides,
    genre_predictions,
    genre_corrections,
)
_OF_A_LISTENER = "listener_id IN (SELECT id FROM main.listeners)"
_ONLY = {  # what comes back only with what else it belongs to
    play_events.name: _OF_A_LISTENER,
    ratings.name: _OF_A_LISTENER,
    rating_action_tracks.name: "action_id IN (SELECT id FROM main.rating_actions)",
}
# without those that the database works out by itself
_TRACK_COLUMNS = ", ".join(f'"{item.name}"' for item in tracks.c if item.computed is None)
_CHOSEN = "(SELECT value FROM json_each(:ids))"
_NOT_THERE_YET = f"SELECT id FROM {_BIN}.tracks WHERE id NOT IN (SELECT id FROM main.tracks)"
_IN_THE_BIN = {
    "tracks": "id",
    **{table.name: "track_id" for table in _OF_A_TRACK},
    "playlist_entries": "track_id",
}
_one_at_a_time = RLock()  # what is kept moves from place to place


@contextmanager
def keeping_removed(database: Database, ids: Iterable[int]) -> Iterator[Connection]:
    """Open the transaction in which tracks are removed: they are kept with it, or neither is.

    Raises
    ------
    StorageError
        If they cannot be put before what was removed earlier; they are in the library again.
    """
    path = _bin_of(database, "-new")
    with _one_at_a_time:
        for left in (path, path.with_name(f"{path.name}-journal")):  # by a program that was killed
            left.unlink(missing_ok=True)
        try:
            with database.write_beside(path, _BIN) as connection:
                _copy_all(connection, _given(ids))
                yield connection
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        try:
            _make_room(database)
            path.replace(_place_of(database))
        except OSError as error:  # as on Windows, while another program reads them
            _put_back(database, path, {})
            raise storage_error(path, error) from error


def _given(ids: Iterable[int]) -> dict[str, str]:
    return {"ids": "[" + ",".join(str(int(number)) for number in ids) + "]"}


def _copy_all(connection: Connection, given: dict[str, str]) -> None:
    for table, column in _IN_THE_BIN.items():
        _copy(connection, table, column, given, _TRACK_COLUMNS if table == "tracks" else "*")
    connection.execute(
        text(
            f"CREATE TABLE {_BIN}.failures AS SELECT * FROM main.failures WHERE path IN "
            f"(SELECT path FROM {_BIN}.tracks)"
        )
    )
    connection.exec_driver_sql(f"PRAGMA {_BIN}.user_version = {int(SCHEMA_REVISION)}")


def _copy(
    connection: Connection, table: str, column: str, given: dict[str, str], columns: str
) -> None:
    connection.execute(
        text(
            f"CREATE TABLE {_BIN}.{table} AS "
            f"SELECT {columns} FROM main.{table} WHERE {column} IN {_CHOSEN}"
        ),
        given,
    )


def restore_removed(database: Database, places: Mapping[str, str | None]) -> list[int]:
    """Bring back what was removed last; called again, what was removed before that.

    A file that a scan has found again in the meantime is taken for what it was before.

    Parameters
    ----------
    database : Database
    places : mapping
        Of files that went with their tracks: from where each was to where it is now, None
        where it is not there. All others are where they were.

    Returns
    -------
    list of int
        Ids of the tracks; empty where nothing was removed, or by an older program.
    """
    with _one_at_a_time:
        there = _there(database)
        if not there or not _usable(there[0]):
            return []
        ids = _put_back(database, there[0], places)
        try:
            there[0].unlink()
            for place, path in enumerate(there[1:]):  # where a name was in use, one may be empty
                path.replace(_place_of(database, place))
        except OSError:  # as on Windows, while another program reads them: the songs are back
            logger.warning("what was kept of removed songs stays", exc_info=True)
        return ids


def _there(database: Database) -> list[Path]:
    """Return what is kept, the last removal first."""
    paths = (_place_of(database, place) for place in range(KEPT_REMOVALS))
    return [path for path in paths if path.exists()]


def _put_back(database: Database, path: Path, places: Mapping[str, str | None]) -> list[int]:
    """Put what a removal kept into the library again; return the ids of the tracks."""
    with database.write_beside(path, _BIN) as connection:
        _place(connection, places)
        ids = list(connection.scalars(text(f"{_NOT_THERE_YET} ORDER BY id")))
        connection.execute(
            text(
                "DELETE FROM main.tracks WHERE (path, segment) IN "
                f"(SELECT path, segment FROM {_BIN}.tracks WHERE id IN {_CHOSEN})"
            ),
            _given(ids),
        )
        _bring_back(connection, ids)
    return ids


def restore_found(database: Database, files: Sequence[FoundFile]) -> list[KnownFile]:
    """Bring back what was removed and whose files a scan has found, once and for all.

    A file is taken for a kept one as a scan takes it for one that was absent: by its path,
    size and time of change, by its path and its sound, or, where the kept one is not in its
    place any more, by size, time of change and name.

    Parameters
    ----------
    database : Database
    files : sequence of FoundFile
        None of them known to the library.

    Returns
    -------
    list of KnownFile
        The tracks, where they were and as missing: it is for the scan to find them there.
    """
    with _one_at_a_time:
        new = {file.path: file for file in files}
        back: list[KnownFile] = []
        for path in _there(database):
            try:
                if not new or not _usable(path):
                    continue
                chosen, found = _recognised(path, list(new.values()))
                if chosen:
                    back += [chosen[number] for number in _take_out(database, path, chosen)]
                    new = {name: file for name, file in new.items() if name not in found}
            except DatabaseDamaged as error:  # files are to be listed all the same
                logger.warning("what was removed cannot be read: %s", error)
        return back


def _recognised(path: Path, new: list[FoundFile]) -> tuple[dict[int, KnownFile], set[str]]:
    """Return the kept tracks that are there again, by id, and the paths they are found at."""
    with explained(path), closing(sqlite3.connect(path)) as connection:
        places = {os.fsencode(file.path) for file in new}
        times = {(file.size, file.mtime_ns) for file in new}
        rows = [
            row
            for row in connection.execute(
                "SELECT id, path, size, mtime_ns, digest FROM tracks "
                "LEFT JOIN identities ON track_id = id"
            )
            if row[1] in places or row[2:4] in times
        ]
    kept = [
        KnownFile(number, os.fsdecode(name), size, mtime_ns, True)
        for number, name, size, mtime_ns, _ in rows
    ]
    sounds_like = {os.fsdecode(row[1]): row[4] for row in rows}
    as_before = {(file.path, file.size, file.mtime_ns) for file in kept}
    where = {file.id: file.path for file in kept}
    changes = compare(kept, new)
    there = {
        file.path
        for file in changes.changed
        if (file.path, file.size, file.mtime_ns) in as_before
        or _sounds(file.path, sounds_like.get(file.path))
    } | {where[number] for number in changes.back}
    moved = {
        number: file.path for number, file in changes.moved if not os.path.lexists(where[number])
    }
    chosen = {file.id: file for file in kept if file.path in there or file.id in moved}
    return chosen, there.union(moved.values())


def _sounds(path: str, digest: bytes | None) -> bool:
    """Whether a file holds this sound; False where none is known, or it cannot be read."""
    from musicrec_desktop.library.audio_identity import audio_identity  # and mutagen with it

    try:
        return bool(digest) and audio_identity(path) == digest
    except OSError:
        return False


def _take_out(database: Database, path: Path, chosen: Iterable[int]) -> list[int]:
    """Move tracks from what is kept to the library; return those that were not there yet."""
    with database.write_beside(path, _BIN) as connection:
        which = (
            f"{_NOT_THERE_YET} AND id IN {_CHOSEN} AND path NOT IN (SELECT path FROM main.tracks)"
        )
        ids = list(connection.scalars(text(which), _given(chosen)))
        given = _given(ids)
        connection.execute(
            text(f"UPDATE {_BIN}.tracks SET missing = 1 WHERE id IN {_CHOSEN}"), given
        )
        _bring_back(connection, ids)
        for table, column in _IN_THE_BIN.items():
            connection.execute(
                text(f"DELETE FROM {_BIN}.{table} WHERE {column} IN {_CHOSEN}"), given
            )
        left = connection.scalar(text(f"SELECT 1 FROM {_BIN}.tracks"))
    if left is None:  # it stays, as empty as it is, for the removal to be undone
        with explained(path), closing(sqlite3.connect(path)) as emptied:
            emptied.execute("VACUUM")  # no words
    return ids


def _bring_back(connection: Connection, ids: Iterable[int]) -> None:
    """Copy tracks, and all that is kept of them, into the library."""
    given = _given(ids)
    connection.execute(
        text(
            f"INSERT INTO main.tracks ({_TRACK_COLUMNS}) "
            f"SELECT {_TRACK_COLUMNS} FROM {_BIN}.tracks WHERE id IN {_CHOSEN}"
        ),
        given,
    )
    for table in _OF_A_TRACK:
        known = f" AND {_ONLY[table.name]}" if table.name in _ONLY else ""
        columns = ", ".join(f'"{column.name}"' for column in table.c if column.name != "id")
        connection.execute(
            text(
                f"INSERT INTO main.{table.name} ({columns}) "
                f"SELECT {columns} FROM {_BIN}.{table.name} WHERE track_id IN {_CHOSEN}{known}"
            ),
            given,
        )
    connection.execute(
        text(
            "UPDATE main.playlist_entries SET track_id = kept.track_id "
            f"FROM {_BIN}.playlist_entries AS kept WHERE kept.id = playlist_entries.id "
            f"AND playlist_entries.track_id IS NULL AND kept.track_id IN {_CHOSEN}"
        ),
        given,
    )
    connection.execute(
        text(
            f"INSERT OR IGNORE INTO main.failures SELECT * FROM {_BIN}.failures WHERE path IN "
            f"(SELECT path FROM {_BIN}.tracks WHERE id IN {_CHOSEN})"
        ),
        given,
    )


def _place(connection: Connection, places: Mapping[str, str | None]) -> None:
    """Note where files are that went with their tracks: a scan may have missed them before."""
    if not places:
        return
    connection.execute(text(f"CREATE INDEX {_BIN}.by_path ON tracks (path)"))
    connection.execute(
        text(f"UPDATE {_BIN}.tracks SET path = :now, missing = :missing WHERE path = :before"),
        [
            {
                "before": os.fsencode(before),
                "now": os.fsencode(now or before),
                "missing": now is None,
            }
            for before, now in places.items()
        ],
    )


def _make_room(database: Database) -> None:
    """Move what was kept one place back, but for what is too old or too large."""
    size = 0
    _place_of(database, KEPT_REMOVALS - 1).unlink(missing_ok=True)
    for place in range(KEPT_REMOVALS - 1):
        path = _place_of(database, place)
        size += path.stat().st_size if path.exists() else 0
        if size > MOST_BYTES:
            path.unlink(missing_ok=True)
    for place in reversed(range(KEPT_REMOVALS - 1)):
        if _place_of(database, place).exists():
            _place_of(database, place).replace(_place_of(database, place + 1))


def _place_of(database: Database, place: int = 0) -> Path:
    """Return where a removal is kept; 0 is the last one."""
    return _bin_of(database, f"-{place + 1}" if place else "")


def _bin_of(database: Database, which: str) -> Path:
    return database.path.with_name(f"{database.path.name}.{_BIN}{which}")


def _usable(path: Path) -> bool:
    with explained(path), closing(sqlite3.connect(path)) as connection:
        (revision,) = connection.execute("PRAGMA user_version").fetchone()
    return int(revision) == int(SCHEMA_REVISION)
