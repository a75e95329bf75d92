"""A library of the third version learns what its files are known by, and keeps the rest."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.heard.identities import IdentityRepository
from musicrec_desktop.library.tracks import TrackRepository

ROW = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, sort_key, title, analysis, play_count)
VALUES (2, x'2f6dff2e6d7033', 10, 20, 5.0, 'b', 'Blue', 'done', 7)
"""


def test_a_library_of_the_third_version_becomes_one_of_the_fourth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0003")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ROW)
    database = Database.open(path)
    (track,) = TrackRepository(database).get([2])
    assert (track.path, track.title, track.play_count) == ("/m\udcff.mp3", "Blue", 7)
    identities = IdentityRepository(database)
    assert identities.pending() == [track.path]
    identities.store([(track.path, b"digest"), ("/unknown", b"other")])
    assert identities.of([2]) == {2: b"digest"}
    identities.store([(track.path, b"")])
    assert (identities.of([2]), identities.pending()) == ({}, [])
    database.close()
    with closing(sqlite3.connect(f"{path}.backup-0003")) as backup:
        assert backup.execute("SELECT title FROM tracks").fetchall() == [("Blue",)]
