"""A library of the ninth version finds guessed genres faster, and keeps them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.genres import GenreGuess
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.genres import GenreRepository
from musicrec_desktop.library.search import TrackSearch

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, title) VALUES (2, x'2f61', 1, 2, 5.0, 'a');
INSERT INTO genre_predictions VALUES (2, 'm', 'Jazz', 0.7, '[]');
INSERT INTO genre_choice VALUES (1, 'm', 0.5);
"""


def test_a_library_of_the_ninth_version_becomes_one_of_the_tenth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0009")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
    database = Database.open(path)
    assert GenreRepository(database).predictions("m", 0.5)[2].top == (GenreGuess("Jazz", 0.7),)
    assert TrackSearch(database).find("genre~:jazz") == [2]
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT track_id FROM genre_predictions "
            "WHERE model = 'm' AND genre LIKE '%jazz%' AND probability >= 0.5"
        ).fetchall()
    assert "ix_genre_predictions_genre" in str(plan)
