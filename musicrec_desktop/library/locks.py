"""Whether another program keeps the library from being written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.database import explained


def is_write_locked(library: Path) -> bool:
    """Whether a library cannot be written now; waits for nobody.

    Raises
    ------
    DatabaseError
        If it cannot be opened at all.
    """
    with (
        explained(library),
        closing(sqlite3.connect(library, timeout=0, isolation_level=None)) as connection,
    ):
        try:
            connection.execute("BEGIN IMMEDIATE")  # no words
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                return True
            raise
        connection.execute("ROLLBACK")
    return False
