"""What was removed, kept beside the library so that it can be brought back, the newest first."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text

from musicrec_desktop.library.database import Database
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
    tracks,
)
from musicrec_desktop.library.tidy_tables import tag_overrides

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


def keep_removed(database: Database, ids: Iterable[int]) -> None:
    """Copy tracks that are about to be removed, before what was kept already."""
    path = _bin_of(database)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)  # by a program that was killed
    _make_room(database)
    given = {"ids": "[" + ",".join(str(int(number)) for number in ids) + "]"}
    with database.write_beside(path, _BIN) as connection:
        _copy(connection, "tracks", "id", given, _TRACK_COLUMNS)
        for table in _OF_A_TRACK:
            _copy(connection, table.name, "track_id", given)
        _copy(connection, "playlist_entries", "track_id", given)
        connection.execute(
            text(
                f"CREATE TABLE {_BIN}.failures AS SELECT * FROM main.failures WHERE path IN "
                f"(SELECT path FROM {_BIN}.tracks)"
            )
        )
        connection.exec_driver_sql(f"PRAGMA {_BIN}.user_version = {int(SCHEMA_REVISION)}")


def _copy(
    connection: Connection, table: str, column: str, given: dict[str, str], columns: str = "*"
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
    path = _bin_of(database)
    if not _usable(path):
        return []
    with database.write_beside(path, _BIN) as connection:
        ids = list(connection.scalars(text(f"SELECT id FROM {_BIN}.tracks ORDER BY id")))
        _place(connection, places)
        connection.execute(
            text(
                "DELETE FROM main.tracks WHERE (path, segment) IN "
                f"(SELECT path, segment FROM {_BIN}.tracks)"
            )
        )
        connection.execute(
            text(
                f"INSERT INTO main.tracks ({_TRACK_COLUMNS}) "
                f"SELECT {_TRACK_COLUMNS} FROM {_BIN}.tracks"
            )
        )
        for table in _OF_A_TRACK:
            known = f" WHERE {_ONLY[table.name]}" if table.name in _ONLY else ""
            columns = ", ".join(f'"{column.name}"' for column in table.c if column.name != "id")
            connection.execute(
                text(
                    f"INSERT INTO main.{table.name} ({columns}) "
                    f"SELECT {columns} FROM {_BIN}.{table.name}{known}"
                )
            )
        connection.execute(
            text(
                "UPDATE main.playlist_entries SET track_id = "
                f"(SELECT track_id FROM {_BIN}.playlist_entries AS kept "
                "WHERE kept.id = playlist_entries.id) "
                f"WHERE track_id IS NULL AND id IN (SELECT id FROM {_BIN}.playlist_entries)"
            )
        )
        connection.execute(
            text(f"INSERT OR IGNORE INTO main.failures SELECT * FROM {_BIN}.failures")
        )
    path.unlink()
    for place in range(1, KEPT_REMOVALS):
        if _bin_of(database, place).exists():
            _bin_of(database, place).replace(_bin_of(database, place - 1))
    return ids


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
    _bin_of(database, KEPT_REMOVALS - 1).unlink(missing_ok=True)
    for place in range(KEPT_REMOVALS - 1):
        path = _bin_of(database, place)
        size += path.stat().st_size if path.exists() else 0
        if size > MOST_BYTES:
            path.unlink(missing_ok=True)
    for place in reversed(range(KEPT_REMOVALS - 1)):
        if _bin_of(database, place).exists():
            _bin_of(database, place).replace(_bin_of(database, place + 1))


def _bin_of(database: Database, place: int = 0) -> Path:
    """Return where a removal is kept; 0 is the last one."""
    older = f"-{place + 1}" if place else ""
    return database.path.with_name(f"{database.path.name}.{_BIN}{older}")


def _usable(path: Path) -> bool:
    if not path.exists():
        return False
    with closing(sqlite3.connect(path)) as connection:
        (revision,) = connection.execute("PRAGMA user_version").fetchone()
    return int(revision) == int(SCHEMA_REVISION)
