"""A library of the fifth version learns PINs and an outbox, and keeps its listeners."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.listeners.listeners import ListenerRepository
from musicrec_desktop.library.outbox import Outbox


def test_a_library_of_the_fifth_version_becomes_one_of_the_sixth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0005")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(
            "INSERT INTO listeners (name, colour, created_at) VALUES ('Anna', '', 5)"
        )
    database = Database.open(path)
    listeners = ListenerRepository(database)
    first, anna = listeners.all()
    assert (first.id, anna.name, anna.created_at, anna.has_pin) == (1, "Anna", 5.0, False)
    outbox = Outbox(database)
    outbox.put(anna.id, "a sink", {"title": "Blue"}, 7.0)
    assert [item.payload for item in outbox.waiting(anna.id, "a sink")] == [{"title": "Blue"}]
    database.close()
    with closing(sqlite3.connect(f"{path}.backup-0005")) as backup:
        assert backup.execute("SELECT name FROM listeners WHERE id = 2").fetchall() == [("Anna",)]
