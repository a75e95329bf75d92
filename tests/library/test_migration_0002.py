"""A library of the first version becomes one of the second, and loses nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from musicrec_desktop.core.features import FEATURE_VERSION
from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.tracks import AnalysisState, Tags
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.heard.analysis_state import PendingTrack
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.listeners.history import PlayEvent, PlayHistory
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import SEARCH_TABLE
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

OLD_FEATURES = b"\x01\x02" * 500
LAST_ID_EVER = 9

# As the program of the first version wrote them.
ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, sort_key, title, artist, album,
                    duration_seconds, analysis, analysis_version, tempo_bpm, key, play_count,
                    last_played_at, missing)
VALUES (2, x'2f6dff2e6d7033', 10, 20, 5.0, 'b', 'Blue', 'Nina', 'Sky', 100.0, 'done', 1, 120.0,
        'A min', 3, 77.0, 0),
       (5, x'2f6e2e6d7033', 11, 21, 6.0, 'a', 'Red', '', '', NULL, 'failed', 1, NULL, '', 0,
        NULL, 1),
       (9, x'2f6f2e6d7033', 12, 22, 7.0, 'c', 'Gone', '', '', NULL, 'pending', NULL, NULL, '',
        0, NULL, 0);
DELETE FROM tracks WHERE id = 9;
INSERT INTO play_events (id, track_id, started_at, played_seconds, outcome)
VALUES (1, 2, 50.0, 100.0, 'finished'), (2, 2, 60.0, 51.0, 'skipped'),
       (3, 2, 70.0, 50.0, 'skipped'), (4, 5, 80.0, 239.0, 'stopped'),
       (5, 5, 90.0, 240.0, 'stopped'), (6, 2, 100.0, NULL, NULL);
INSERT INTO failures VALUES (x'2f6e2e6d7033', 'analysis', 'no sound', 8.0);
INSERT INTO folders VALUES (x'2f', 1.0);
"""


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    migrate(path, "0001")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
        connection.execute(
            'INSERT INTO excerpts (track_id, position, start_seconds, version, "values") '
            "VALUES (2, 0, 30.0, 1, ?)",
            (OLD_FEATURES,),
        )
    return path


@pytest.fixture
def migrated(first_version: Path) -> Iterator[Database]:
    database = Database.open(first_version)
    yield database
    database.close()


def test_tracks_keep_their_ids_and_all_that_was_known(migrated: Database) -> None:
    red, blue = (track for chunk in TrackRepository(migrated).all() for track in chunk)
    assert (blue.id, blue.path, blue.tags.title) == (2, "/m\udcff.mp3", "Blue")
    assert (blue.added_at, blue.play_count, blue.last_played_at) == (5.0, 3, 77.0)
    assert (blue.tempo_bpm, blue.key, blue.tags.duration_seconds) == (120.0, "A min", 100.0)
    assert (blue.segment, blue.start_seconds, blue.end_seconds) == (0, 0.0, None)
    assert (red.id, red.missing, red.analysis) == (5, True, AnalysisState.FAILED)


def test_search_finds_old_and_new_rows(migrated: Database) -> None:
    search, tracks = TrackSearch(migrated), TrackRepository(migrated)
    assert search.find("nina sky") == [2]
    (new,) = tracks.save([ScannedFile(FoundFile("/new.mp3", 1, 1), Tags(title="Nina too"))])
    assert set(search.find("nina") or ()) == {2, new.id}
    tracks.remove([2])
    assert search.find("nina") == [new.id]
    with migrated.write() as connection:
        connection.exec_driver_sql(
            f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}, rank) VALUES ('integrity-check', 1)"
        )


def test_an_id_that_was_removed_is_not_given_again(migrated: Database) -> None:
    (new,) = TrackRepository(migrated).save([ScannedFile(FoundFile("/new.mp3", 1, 1), Tags())])
    assert new.id > LAST_ID_EVER


def test_plays_are_the_default_listeners_and_counted_by_the_rule(migrated: Database) -> None:
    history = PlayHistory(migrated)
    events = {event.id: event for event in history.recent()}
    assert events[2] == PlayEvent(2, 2, 60.0, 51.0, "skipped", DEFAULT_LISTENER, counted=True)
    assert {number for number, event in events.items() if event.counted} == {1, 2, 5}
    assert [history.played()[number].last_heard_at for number in (2, 5)] == [60.0, 90.0]


def test_old_features_wait_for_the_new_ones(migrated: Database) -> None:
    with migrated.read() as connection:
        kept = connection.exec_driver_sql('SELECT "values" FROM excerpts').scalar_one()
    assert kept == OLD_FEATURES
    assert FEATURE_VERSION > 1
    assert FeatureRepository(migrated).ids() == []
    assert TrackRepository(migrated).pending_analysis() == [PendingTrack(2, "/m\udcff.mp3")]


def test_the_file_of_the_first_version_is_kept_beside(
    migrated: Database, first_version: Path
) -> None:
    backup = first_version.with_name(f"{first_version.name}.backup-0001")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT count(*) FROM tracks").fetchone() == (2,)


def test_an_empty_library_of_the_first_version_migrates(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0001")
    database = Database.open(path)
    assert TrackRepository(database).counts().tracks == 0
    database.close()
