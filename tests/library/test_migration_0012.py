"""A library of the eleventh version learns to take ratings back, and keeps what was rated."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.listeners.rating_journal import RatingJournal

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, title) VALUES (2, x'2f61', 1, 2, 5.0, 'a');
INSERT INTO ratings VALUES (1, 2, 3.5, 1, 0, 4.0);
"""


def test_a_library_of_the_eleventh_version_becomes_one_of_the_twelfth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0011")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
    database = Database.open(path)
    before = RatingRepository(database).all()
    assert before == {2: Rating(3.5, True, False, 4.0)}
    journal = RatingJournal(database)
    assert journal.last_done(1) is None
    number = journal.do(1, "stars", before, {2: Rating(1.0, True)}, 7.0)
    assert journal.ratings(number) == ({2: Rating(3.5, True)}, {2: Rating(1.0, True)})
    assert RatingRepository(database).all()[2].stars == 1.0
    database.close()
