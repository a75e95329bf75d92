"""A library of the sixth version makes room for the rest of the tags; the next scan reads them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

ROW = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, title, analysis, play_count)
VALUES (2, x'2f6dff2e6d7033', 10, 20, 5.0, 'Blue', 'done', 7)
"""


def test_a_library_of_the_sixth_version_becomes_one_of_the_seventh(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0006")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ROW)
    database = Database.open(path)
    repository, details = TrackRepository(database), TagDetailsRepository(database)
    (track,) = repository.get([2])
    assert (track.title, track.play_count) == ("Blue", 7)
    assert (details.unread(), details.of([2])) == ([track.path], {})
    told = TagDetails(comment="From vinyl", lyrics="One\nTwo", stars=4.5, compilation=False)
    file = FoundFile(track.path, 10, 20)
    (again,) = repository.save([ScannedFile(file, Tags(title="Blue"), details=told)])
    assert (again.analysis, again.play_count) == ("done", 7)
    assert (details.unread(), details.of([2])) == ([], {2: told})
    repository.save([ScannedFile(file, Tags(title="Blue"), details=TagDetails())])
    assert details.of([2]) == {2: TagDetails()}
    database.close()
