"""A library of the seventh version learns guessed genres, and keeps the rest."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.genres import GenreGuess, GenrePrediction
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.genres import GenreRepository

ROW = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, title, genre, analysis, analysis_version)
VALUES (2, x'2f6dff2e6d7033', 10, 20, 5.0, 'Blue', 'Jazz', 'done', 2)
"""


def test_a_library_of_the_seventh_version_becomes_one_of_the_eighth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0007")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ROW)
    database = Database.open(path)
    genres = GenreRepository(database)
    (track,) = genres.heard()
    assert (track.path, track.genre, track.corrected) == ("/m\udcff.mp3", "Jazz", "")
    assert (genres.chosen(), genres.unpredicted("m")) == (None, [2])
    said = GenrePrediction((GenreGuess("Jazz", 0.7), GenreGuess("Blues", 0.2)), False, "m")
    genres.store("m", {2: said, 99: said})
    genres.choose("m", 0.5)
    assert (genres.chosen(), genres.unpredicted("m")) == (("m", 0.5), [])
    assert genres.predictions("m", 0.5, [2]) == {2: said}
    assert genres.predictions("m", 0.5) == {}  # it has a genre
    assert genres.predictions("m", 0.8, [2])[2].unknown
    genres.correct(2, "Blues", "Jazz")
    assert [item.genre for item in genres.corrections()] == ["Blues"]
    assert genres.heard()[0].corrected == "Blues"
    genres.correct(2, "", "")
    genres.forget("m")
    assert (genres.corrections(), genres.chosen()) == ([], None)
    assert genres.predictions("m", 0.5, [2]) == {}
    database.close()
    with closing(sqlite3.connect(f"{path}.backup-0007")) as backup:
        assert backup.execute("SELECT title FROM tracks").fetchall() == [("Blue",)]
