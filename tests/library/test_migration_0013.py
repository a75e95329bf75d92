"""A library of the twelfth version learns folders for playlists, and keeps every playlist."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.playlists import PlaylistFolder, PlaylistTree
from musicrec_desktop.library.database import Database, migrate
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
