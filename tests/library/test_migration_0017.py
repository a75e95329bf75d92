"""In a library of the sixteenth version, what is mixed down to be played is measured again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.heard.loudness import LoudnessRepository

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, album, channels, codec, missing)
VALUES (2, x'2f61', 1, 2, 5.0, 'Both', 6, 'flac', 0), (3, x'2f62', 1, 2, 5.0, 'Both', 2, 'flac', 0),
       (4, x'2f63', 1, 2, 5.0, 'Two', 2, 'aac', 0), (5, x'2f64', 1, 2, 5.0, '', 1, 'aac', 0),
       (6, x'2f65', 1, 2, 5.0, '', 1, 'mp3', 0), (7, x'2f66', 1, 2, 5.0, '', NULL, 'mp3', 0);
INSERT INTO loudness (track_id, size, mtime_ns, start_seconds, integrated_lufs, range_lu,
                      true_peak, lead_in_seconds, lead_out_seconds, head_lufs, tail_lufs,
                      album_lufs, album_peak)
SELECT id, 1, 2, 0, -15.0, 5, 0.5, 0, 0, -25, -30, -16.0, 0.9 FROM tracks;
INSERT INTO loudness_blocks (track_id, blocks) SELECT id, x'00' FROM tracks;
"""


def test_a_library_of_the_sixteenth_version_becomes_one_of_the_seventeenth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0016")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
    database = Database.open(path)
    repository = LoudnessRepository(database)
    assert sorted(item.track_id for item in repository.pending()) == [2, 5], (
        "what is mixed down, and what may be parametric stereo"
    )
    levels = {number: found[0] for number, found in repository.levels([3, 4, 6, 7]).items()}
    assert {found.track_gain_db for found in levels.values()} == {-3.0}, "all others stay"
    assert levels[3].album_gain_db == pytest.approx(-3.0), "by what is known of the album"
    assert [levels[number].album_gain_db for number in (4, 6, 7)] == [-2.0] * 3
    with database.read() as connection:
        blocks = connection.exec_driver_sql("SELECT track_id FROM loudness_blocks").scalars()
        assert sorted(blocks) == [3, 4, 6, 7]
    database.close()
