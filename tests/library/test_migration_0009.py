"""A library of the eighth version learns what tidying changes, and keeps its tracks."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.tag_overrides import keep_overrides, set_tags
from musicrec_desktop.library.tracks import TrackRepository

ROW = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, sort_key, title, analysis, play_count)
VALUES (2, x'2f6dff2e6d7033', 10, 20, 5.0, 'b', 'Blue', 'done', 7)
"""


def test_a_library_of_the_eighth_version_becomes_one_of_the_ninth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0008")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ROW)
    database = Database.open(path)
    with database.write() as connection:
        keep_overrides(connection, {2: {"title": "Red"}})
        set_tags(connection, {2: {"title": "Red"}})
    (track,) = TrackRepository(database).get([2])
    assert (track.path, track.title, track.play_count) == ("/m\udcff.mp3", "Red", 7)
    database.close()
    with closing(sqlite3.connect(f"{path}.backup-0008")) as backup:
        assert backup.execute("SELECT title FROM tracks").fetchall() == [("Blue",)]
