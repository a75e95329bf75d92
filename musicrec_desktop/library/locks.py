"""Whether another program keeps the library from being written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.database_errors import explained
from musicrec_desktop.library.file_uri import uri_for


def is_write_locked(library: Path) -> bool:
    """Whether a library cannot be written now; waits for nobody.

    Raises
    ------
    DatabaseError
        If there is none, or it cannot be opened at all.
    """
    address = uri_for(library, writing=True)
    with (
        explained(library),
        closing(sqlite3.connect(address, uri=True, timeout=0, isolation_level=None)) as connection,
    ):
        try:
            connection.execute("BEGIN IMMEDIATE")  # no words
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                return True
            raise
        connection.execute("ROLLBACK")
    return False
