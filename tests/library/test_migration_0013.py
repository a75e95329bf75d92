"""A library of the twelfth version learns folders for playlists, and keeps every playlist."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.playlists import PlaylistFolder, PlaylistTree
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.listeners.listeners import ListenerRepository, RatingRepository
from musicrec_desktop.library.playlist_folders import PlaylistFolderRepository
from musicrec_desktop.library.playlists import PlaylistRepository

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, title) VALUES (2, x'2f61', 1, 2, 5.0, 'a');
INSERT INTO playlists VALUES (1, 1, 'Zebra', 'manual', '', 1.0, 2.0);
INSERT INTO playlists VALUES (2, 1, 'Émile', 'smart', 'year:1990', 1.0, 2.0);
INSERT INTO playlist_entries VALUES (1, 1, 0, 2, x'2f61', 0);
"""


def test_a_library_of_the_twelfth_version_becomes_one_of_the_thirteenth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0012")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
    database = Database.open(path)
    playlists = PlaylistRepository(database)
    folders = PlaylistFolderRepository(database, playlists)
    tree = folders.tree(1)
    assert [(item.name, item.kind, item.count) for item in tree.playlists] == [
        ("Émile", "smart", 0),
        ("Zebra", "manual", 1),
    ]
    assert tree.by_name
    emile, zebra = tree.items
    wanted = PlaylistTree((zebra, PlaylistFolder(0, "Box", False, (emile,))), by_name=False)
    put = folders.put(1, wanted)
    assert [item.name for item in put.items] == ["Zebra", "Box"]
    assert put.folders[0].playlists[0].query == "year:1990"
    assert folders.put(1, tree) == tree
    database.close()


ORPHANS = """
INSERT INTO listeners VALUES (5, 'Found again (7)', '', 1.0, '', NULL);
INSERT INTO playlists VALUES (6, 1, 'found again (888)', 'manual', '', 1.0, 2.0);
INSERT INTO playlists VALUES (3, 7, 'Of nobody', 'manual', '', 1.0, 2.0);
INSERT INTO playlist_entries VALUES (2, 3, 0, 2, x'2f61', 0);
INSERT INTO playlist_entries VALUES (3, 1, 1, 999, x'2f67', 0);
INSERT INTO playlist_entries VALUES (4, 888, 0, 2, x'2f61', 0);
INSERT INTO ratings (listener_id, track_id, stars, changed_at) VALUES (7, 2, 4.0, 1.0);
INSERT INTO ratings (listener_id, track_id, stars, changed_at) VALUES (1, 999, 4.0, 1.0);
INSERT INTO queue_positions VALUES (8, 3.0);
"""


def test_rows_that_refer_to_none_keep_no_library_from_being_opened(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0012")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS + ORPHANS)
    database = Database.open(path)
    playlists = PlaylistRepository(database)
    listeners = ListenerRepository(database)
    assert [listener.name for listener in listeners.all()][1:] == [
        "Found again (7)",
        "Found again (7) 2",
    ]
    assert [item.name for item in playlists.list(7)] == ["Of nobody"]
    assert "Found again (888) 2" in [item.name for item in playlists.list()]
    assert [(entry.track_id, entry.path) for entry in playlists.entries(1)] == [
        (2, "/a"),
        (None, "/g"),
    ]
    assert [entry.track_id for number in (3, 888) for entry in playlists.entries(number)] == [2, 2]
    ratings = RatingRepository(database)
    assert list(ratings.all(7)) == [2] and list(ratings.all()) == []
    with database.read() as reading:
        assert reading.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    database.close()
    with closing(sqlite3.connect(tmp_path / "library.sqlite.backup-0012")) as copy:
        assert copy.execute("SELECT count(*) FROM ratings").fetchone() == (2,)
