"""What the eleventh migration does: secrets out of libraries, with no trace of them left."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import storage_error

logger = logging.getLogger(__name__)

SECRETS = "secrets.json"
PARTS = {"listenbrainz": ("token",), "lastfm": ("secret", "session")}
MAGIC = b"SQLite format 3\x00"
OWN = ("", "-wal", "-shm", "-journal")
BLOB_BYTES = 4_000_000


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection, in whose transaction the migration runs."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def accounts_of(connection: sqlite3.Connection) -> dict[int, dict[str, Any]]:
    """Return what listeners have as accounts, by listener; what makes no sense is left out."""
    rows = connection.execute(
        "SELECT listener_id, value FROM listener_settings WHERE name = 'accounts'"
    ).fetchall()
    known = ((number, _read(value)) for number, value in rows)
    return {number: accounts for number, accounts in known if isinstance(accounts, dict)}


def _read(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return None


def take_out(accounts: dict[str, Any]) -> dict[str, str]:
    """Take the secrets out of accounts, and return those that say something."""
    secrets = {}
    for part, names in PARTS.items():
        known = accounts.get(part)
        if not isinstance(known, dict):
            continue
        for name in names:
            value = known.pop(name, "")
            if value and isinstance(value, str):
                secrets[f"{part}.{name}"] = value
    return secrets


def add_secrets(path: Path, added: Mapping[str, Mapping[str, str]]) -> None:
    """Put secrets by reference into the file that only its owner may read.

    Raises
    ------
    StorageError
        If it cannot be written; the library stays as it is.
    """
    try:
        known = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        known = {}
    except OSError as error:
        raise storage_error(path, error) from error
    with replacing(path) as file:
        if sys.platform != "win32":  # where others have no right to the user's folders
            with contextlib.suppress(OSError):  # a drive that knows no owners
                os.fchmod(file.fileno(), 0o600)
        file.write(json.dumps({**(known if isinstance(known, dict) else {}), **added}).encode())


def wipe_and_put(connection: sqlite3.Connection, accounts: Mapping[int, Mapping[str, Any]]) -> None:
    """Put accounts in place of those before, and nothing of these into free space.

    SQLite only marks what is deleted as free. Told to delete securely it overwrites with
    zeros, which clears the table's pages as they are emptied; pages that were free before
    are filled with zeros as those of a table that is dropped again.
    """
    connection.execute("PRAGMA secure_delete=ON").fetchall()
    rows = connection.execute("SELECT listener_id, name, value FROM listener_settings").fetchall()
    put = [
        (number, name, json.dumps(accounts[number]))
        if name == "accounts" and number in accounts
        else (number, name, value)
        for number, name, value in rows
    ]
    connection.execute("DELETE FROM listener_settings")
    connection.executemany("INSERT INTO listener_settings VALUES (?, ?, ?)", put)
    connection.execute("CREATE TABLE zeros (zeros BLOB)")
    while connection.execute("PRAGMA freelist_count").fetchone()[0]:
        connection.execute("INSERT INTO zeros VALUES (zeroblob(?))", (BLOB_BYTES,))
    connection.execute("DROP TABLE zeros")


def copies_beside(library: Path) -> Iterator[Path]:
    """Find backups and other copies of a library in its folder."""
    for path in sorted([*library.parent.glob("*"), *library.parent.glob("backups/*")]):
        # Closing what SQLite has open drops the locks of this process: others would take the
        # library for nobody's and cut its shared memory short, which kills this process.
        if path.name.startswith(library.name) and path.name[len(library.name) :] in OWN:
            continue
        if not path.is_file():
            continue
        try:
            with path.open("rb") as file:
                content = file.read(len(MAGIC))
        except OSError as error:  # as of one that belongs to somebody else
            logger.warning("%s may still hold tokens of accounts: %s", path.name, error)
            continue
        if content == MAGIC:
            yield path


def take_out_of_copy(path: Path, references: Mapping[int, str]) -> None:
    """Take the secrets out of a copy, which refers to those of the same listener instead."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as copy:
            copy.execute("PRAGMA foreign_keys=OFF")
            if not copy.execute(
                "SELECT 1 FROM sqlite_master WHERE name = 'listener_settings'"
            ).fetchone():
                return
            copy.execute("BEGIN IMMEDIATE")
            accounts = accounts_of(copy)
            found = {number: take_out(kept) for number, kept in accounts.items()}
            for number, secrets in found.items():
                if secrets and number in references:
                    about = {"reference": references[number], "names": sorted(secrets)}
                    accounts[number]["kept"] = about
            if any(found.values()):
                wipe_and_put(copy, accounts)
            copy.execute("COMMIT")
    except (sqlite3.Error, ValueError) as error:
        logger.warning("%s still holds tokens of accounts: %s", path.name, error)
