"""A library of the second version gets a journal of tag edits, and keeps the rest."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.tag_journal import EditState, TagJournal
from musicrec_desktop.library.tags.writing import RawState
from musicrec_desktop.library.tracks import TrackRepository

ROW = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, sort_key, title, analysis)
VALUES (2, x'2f6dff2e6d7033', 10, 20, 5.0, 'b', 'Blue', 'done')
"""


def test_a_library_of_the_second_version_becomes_one_of_the_third(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0002")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ROW)
    database = Database.open(path)
    (track,) = TrackRepository(database).get([2])
    assert (track.path, track.title) == ("/m\udcff.mp3", "Blue")
    journal = TagJournal(database)
    before = RawState(("title", "cover"), {"title": ["Blue"]}, b"picture")
    after = RawState(("title", "cover"), {"title": ["Grün", "\udcff"]}, None)
    entry = journal.begin(journal.new_batch(), track.id, track.path, before, after)
    (found,) = journal.unfinished()
    assert (found.id, found.path, found.before, found.after) == (entry, track.path, before, after)
    journal.mark(entry, EditState.DONE)
    assert (journal.unfinished(), journal.new_batch()) == ([], 2)
    database.close()
    with closing(sqlite3.connect(f"{path}.backup-0002")) as backup:
        assert backup.execute("SELECT title FROM tracks").fetchall() == [("Blue",)]


def test_the_oldest_edits_are_forgotten_with_their_pictures(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "library.sqlite")
    journal = TagJournal(database)
    for picture in (b"old", b"new", b"new"):
        state = RawState(("cover",), {}, picture)
        batch = journal.new_batch() if picture == b"old" else 501
        journal.mark(journal.begin(batch, None, "/a", state, state), EditState.DONE)
    assert journal.new_batch() == 502
    assert [item.id for item in journal.batches()] == [501]
    with database.read() as connection:
        kept = connection.exec_driver_sql("SELECT data FROM tag_pictures").scalars().all()
    assert kept == [b"new"]
    database.close()
