"""In a library of the fifteenth version, one channel becomes as loud as it is played."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import select

from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.schema import tracks

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, album, channels, loudness_lufs, missing)
VALUES (2, x'2f61', 1, 2, 5.0, 'Both', 1, -20.0, 0), (3, x'2f62', 1, 2, 5.0, 'Both', 2, -20.0, 0),
       (4, x'2f63', 1, 2, 5.0, 'Two', 2, -20.0, 0), (5, x'2f64', 1, 2, 5.0, '', 1, -70.0, 0),
       (6, x'2f65', 1, 2, 5.0, '', NULL, -20.0, 0), (7, x'2f66', 1, 2, 5.0, '', 1, -20.0, 0);
INSERT INTO loudness (track_id, size, mtime_ns, start_seconds, integrated_lufs, range_lu,
                      true_peak, lead_in_seconds, lead_out_seconds, head_lufs, tail_lufs,
                      album_lufs, album_peak)
VALUES (2, 1, 2, 0, -21.0, 5, 0.5, 0, 0, -25, -30, -19.0, 0.9),
       (3, 1, 2, 0, -18.0, 5, 0.9, 0, 0, -25, -30, -19.0, 0.9),
       (4, 1, 2, 0, -18.0, 5, 0.9, 0, 0, -25, -30, -18.0, 0.9),
       (5, 1, 2, 0, NULL, 0, 0.0, 3, 0, -70, -70, NULL, NULL),
       (7, 1, 2, 0, -18.0, 5, 0.9, 0, 0, -25, -30, NULL, NULL);
"""


def test_a_library_of_the_fifteenth_version_becomes_one_of_the_sixteenth(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0015")
    counts = np.zeros(1000, "<u4")
    counts[490] = 100  # at -21 LUFS
    blocks = zlib.compress(counts.tobytes())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
        connection.executemany(
            "INSERT INTO loudness_blocks (track_id, blocks) VALUES (?, ?)",
            [*((number, blocks) for number in (2, 3, 4)), (7, b"damaged")],
        )
    database = Database.open(path)  # whatever is damaged in it
    repository = LoudnessRepository(database)
    assert [item.track_id for item in repository.pending()] == [6], "nothing is measured again"
    measured = repository.measured([2, 3, 4, 5])
    lufs = {number: found.integrated_lufs for number, found in measured.items()}
    assert lufs == {2: pytest.approx(-17.99, abs=0.001), 3: -18.0, 4: -18.0, 5: None}
    levels, edges = repository.levels([2])[2]
    assert levels.track_gain_db == pytest.approx(-0.01, abs=0.001)
    assert edges is not None
    assert (edges.head_lufs, edges.tail_lufs) == pytest.approx((-21.99, -26.99), abs=0.001)
    silent = repository.levels([5])[5][1]
    assert silent is not None and silent.head_lufs == silent.tail_lufs == -70.0
    assert repository.levels([4])[4][0].album_gain_db == 0.0
    (album,) = repository.albums_to_level()
    assert album.track_ids == (2, 3)
    mono, stereo = album.blocks
    assert stereo == blocks
    shifted = np.frombuffer(zlib.decompress(mono), "<u4")
    assert len(shifted) == 1000 and shifted[520] == 100
    with database.read() as connection:
        estimates = dict(connection.execute(select(tracks.c.id, tracks.c.loudness_lufs)).all())
    assert estimates[2] == pytest.approx(-16.99, abs=0.001)
    assert [estimates[number] for number in (3, 4, 5, 6)] == [-20.0, -20.0, -70.0, -20.0]
    database.close()
