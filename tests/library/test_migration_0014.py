"""A library of the thirteenth version says at once under which names people stand."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library import said_sort_names
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.sort_names import SortNameRepository

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, artist)
VALUES (2, x'2f61', 1, 2, 5.0, '坂本龍一'), (3, x'2f62', 1, 2, 5.0, 'Ada');
INSERT INTO tag_details (track_id, artist_sort, comment)
VALUES (2, 'Sakamoto, Ryuichi', 'kept'), (3, '', '');
"""


def test_a_library_of_the_thirteenth_version_becomes_one_of_the_fourteenth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0013")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
    database = Database.open(path)
    assert SortNameRepository(database).read() == {"坂本龍一": "Sakamoto, Ryuichi"}
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {said_sort_names.SAYS}").fetchall()
        assert connection.execute("SELECT comment FROM tag_details").fetchall() == [
            ("kept",),
            ("",),
        ]
    assert "COVERING INDEX ix_tag_details_sort_names" in str(plan)
