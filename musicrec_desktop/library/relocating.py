"""Where files are that moved together with the library, such as the demo's music."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.database import BUSY_TIMEOUT_SECONDS
from musicrec_desktop.library.database_errors import explained
from musicrec_desktop.library.schema import failures, folders, sheets, tag_edits, tracks

_WITH_PATHS = (tracks, folders, failures, sheets, tag_edits)


def relocate(library: Path, before: Path, now: Path) -> int:
    """Note that all in one folder is in another now; return how many tracks that changed.

    Parameters
    ----------
    library : pathlib.Path
        Closed. One of an older version is left to the scan, which finds what moved.
    before, now : pathlib.Path
        Absolute.

    Raises
    ------
    DatabaseError
        If it cannot be written.
    """
    old, new = (os.fsencode(os.path.join(folder, "")) for folder in (before, now))  # noqa: PTH118 - the slash
    changed = 0
    with (
        explained(library),
        closing(sqlite3.connect(library, timeout=BUSY_TIMEOUT_SECONDS)) as connection,
        connection,
    ):
        known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}  # no words
        for table in _WITH_PATHS:
            if table.name not in known:
                continue
            count = connection.execute(
                f"UPDATE OR IGNORE {table.name} "  # no words
                "SET path = CAST(? || substr(path, ?) AS BLOB) "  # no words
                "WHERE substr(path, 1, ?) = ?",  # no words
                (new, len(old) + 1, len(old), old),
            ).rowcount
            changed += count if table is tracks else 0
    return changed
