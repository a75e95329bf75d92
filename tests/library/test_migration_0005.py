"""A library of the fourth version learns its releases; nothing else changes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.browsing import BrowsingRepository
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.tracks import TrackRepository

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, title, album, album_artist, cover_key)
VALUES (2, x'2f6dff2f612e6d7033', 10, 20, 5.0, 'Blue', 'Sky', '', ''),
    (3, x'2f6dff2f622e6d7033', 10, 20, 6.0, 'Red', 'Sky', '', 'ab'),
    (4, x'2f6e2f632e6d7033', 10, 20, 7.0, 'Red', 'Sky', 'Ann', '')
"""


def test_a_library_of_the_fourth_version_becomes_one_of_the_fifth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0004")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ROWS)
    database = Database.open(path)
    tracks = TrackRepository(database).get([2, 4])
    assert [track.title for track in tracks] == ["Blue", "Red"]
    albums = BrowsingRepository(database).albums()
    assert [(album.release, album.tracks, album.lead) for album in albums] == [
        ("Sky\n/m\udcff", 2, 3),
        ("Sky\nAnn", 1, 4),
    ]
    assert [albums[0].release, albums[1].release] == [track.release for track in tracks]
    database.close()
    with closing(sqlite3.connect(f"{path}.backup-0004")) as backup:
        assert backup.execute("SELECT count(*) FROM tracks").fetchone() == (3,)
