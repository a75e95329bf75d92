"""What an older version of the program has kept of removed songs comes back as well."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import SCHEMA_REVISION
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import TrackRepository

ROWS = """
INSERT INTO tracks (id, path, size, mtime_ns, added_at, title, artist, play_count, last_played_at)
VALUES (2, x'2f6d2f61', 1, 2, 5.0, 'Song', 'Ada', 1, 7.0),
       (3, x'2f6d2f62', 1, 2, 5.0, 'Other', 'Ben', 0, NULL);
INSERT INTO excerpts (track_id, position, start_seconds, version, "values")
VALUES (2, 0, 0.0, 1, x'00');
INSERT INTO play_events (track_id, started_at, played_seconds, outcome, listener_id, counted)
VALUES (2, 7.0, 200.0, 'finished', 1, 1);
INSERT INTO ratings (listener_id, track_id, stars, loved, changed_at) VALUES (1, 2, 4.5, 1, 8.0);
INSERT INTO playlists (id, listener_id, name, created_at, changed_at) VALUES (1, 1, 'Mine', 5, 5);
INSERT INTO playlist_entries (playlist_id, position, track_id, path)
VALUES (1, 0, 2, x'2f6d2f61'), (1, 1, 3, x'2f6d2f62');
"""
KEPT_SINCE = {
    "0002": (
        *("excerpts", "sounds", "fingerprints", "recordings", "loudness", "loudness_blocks"),
        *("play_events", "ratings", "playlist_entries"),
    ),
    "0004": ("identities",),
    "0007": ("tag_details", "track_lyrics"),
    "0008": ("genre_predictions", "genre_corrections"),
    "0009": ("tag_overrides",),
    "0012": ("rating_action_tracks",),
}
REVISIONS = ["0002", "0006", "0011", f"{int(SCHEMA_REVISION) - 1:04}"]


def remove_as_then(path: Path, revision: str) -> None:
    """Remove the first track as a program of that version did."""
    kept = [name for since, names in KEPT_SINCE.items() if since <= revision for name in names]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ATTACH DATABASE ? AS removed", (f"{path}.removed",))
        connection.execute("CREATE TABLE removed.tracks AS SELECT * FROM main.tracks WHERE id = 2")
        for table in kept:
            connection.execute(
                f"CREATE TABLE removed.{table} AS SELECT * FROM main.{table} WHERE track_id = 2"
            )
        connection.execute(
            "CREATE TABLE removed.failures AS SELECT * FROM main.failures "
            "WHERE path IN (SELECT path FROM removed.tracks)"
        )
        connection.execute(f"PRAGMA removed.user_version = {int(revision)}")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM tracks WHERE id = 2")


@pytest.fixture(params=REVISIONS)
def older(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a library that was of an older version when a song was removed."""
    path = tmp_path / "library.sqlite"
    migrate(path, request.param)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
    remove_as_then(path, request.param)
    return path


@pytest.mark.parametrize("found", [True, False])
def test_an_undo_or_a_scan_brings_back_what_an_older_version_has_kept(
    older: Path, found: bool
) -> None:
    database = Database.open(older)
    tracks = TrackRepository(database)
    assert [track.id for chunk in tracks.all() for track in chunk] == [3]
    if found:
        assert [
            found.track.id for found in tracks.restore_found([FoundFile("/m/a", 1, 2)], {})
        ] == [2]
    else:
        assert [track.id for track in tracks.restore_removed().tracks] == [2]
    track = tracks.get([2])[0]
    assert (track.title, track.play_count, track.last_played_at) == ("Song", 1, 7.0)
    assert [play.track_id for play in PlayHistory(database).recent()] == [2]
    assert RatingRepository(database).all() == {2: Rating(4.5, loved=True, changed_at=8.0)}
    assert [entry.track_id for entry in PlaylistRepository(database).entries(1)] == [2, 3]
    assert sorted(tracks.order()) == [2, 3]
    assert TrackSearch(database).find("song") == [2]
    database.close()


@pytest.mark.parametrize(("channels", "measured_then"), [(2, True), (1, False), (6, False)])
def test_what_was_not_measured_as_it_is_played_is_measured_again(
    tmp_path: Path, channels: int, measured_then: bool
) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0016")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(ROWS)
        connection.execute("UPDATE tracks SET channels = ?", (channels,))
        connection.execute(
            "INSERT INTO loudness (track_id, size, mtime_ns, start_seconds, integrated_lufs, "
            "true_peak, lead_in_seconds, lead_out_seconds, head_lufs, tail_lufs) "
            "VALUES (2, 1, 2, 0, -15.0, 0.5, 0, 0, -25, -30)"
        )
        connection.execute("INSERT INTO loudness_blocks (track_id, blocks) VALUES (2, x'00')")
    remove_as_then(path, "0016")
    database = Database.open(path)
    TrackRepository(database).restore_removed()
    loudness = LoudnessRepository(database)
    assert (2 in loudness.measured([2])) is measured_then
    assert (2 not in {item.track_id for item in loudness.pending()}) is measured_then
    database.close()
