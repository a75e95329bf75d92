"""A library of the fourteenth version reads what the discs of its albums are called."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.detail_rows import TagDetailsRepository, store_details

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, album, disc_number, missing)
VALUES (2, x'2f61', 1, 2, 5.0, 'Box', 1, 0), (3, x'2f62', 1, 2, 5.0, 'Box', 2, 0),
       (4, x'2f63', 1, 2, 5.0, 'One', 1, 0), (5, x'2f64', 1, 2, 5.0, '', 2, 0),
       (6, x'2f65', 1, 2, 5.0, 'Box', 1, 1);
INSERT INTO tag_details (track_id, comment, stars)
VALUES (2, 'kept', 4.5), (3, '', NULL), (4, '', NULL), (5, '', NULL), (6, '', NULL);
"""


def test_a_library_of_the_fourteenth_version_becomes_one_of_the_fifteenth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0014")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
    database = Database.open(path)
    repository = TagDetailsRepository(database)
    assert repository.of([2]) == {2: TagDetails(comment="kept", stars=4.5)}
    assert sorted(repository.unread()) == ["/a", "/b"]  # of an album with several discs, and there
    with database.write() as connection:
        store_details(connection, {2: TagDetails(disc_subtitle="Live"), 3: TagDetails()})
    assert repository.unread() == []
    assert repository.of([2])[2].disc_subtitle == "Live"
    database.close()
