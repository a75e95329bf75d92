"""What was removed can be brought back, with all that was known of it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.features import TrackFeatures
from musicrec_desktop.core.genres import GenreGuess, GenrePrediction
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.loudness import Edges, Loudness
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import AnalysisState, Failure, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import store_details
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.genres import GenreRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.identities import IdentityRepository
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.heard.recordings import RecordingRepository
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.listeners import ListenerRepository, RatingRepository
from musicrec_desktop.library.listeners.rating_journal import RatingJournal
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.removed.found_again import FoundAgain
from musicrec_desktop.library.scanner import FoundFile, KnownFile
from musicrec_desktop.library.schema import metadata
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tag_overrides import keep_overrides
from musicrec_desktop.library.tracks import TrackRepository

NOT_OF_A_TRACK = {"listeners", "listener_settings", "playlists", "playlist_folders", "folders"}
NOT_OF_A_TRACK |= {
    "sheets",
    "queue_entries",
    "queue_state",
    "queue_positions",
    "outbox",
    "genre_choice",
}
NOT_OF_A_TRACK |= {"rating_actions"}  # what was rated in them is
NOT_OF_A_TRACK |= {"tag_edits", "tag_pictures"}  # of files, whatever the library holds
NOT_OF_A_TRACK |= {"tidy_batches", "tidy_changes", "tidy_merges", "tidy_refusals"}


def contents(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, but for the numbers of rows that nothing refers to."""
    found = {}
    with database.read() as connection:
        for table in metadata.sorted_tables:
            names = [
                f'"{column.name}"'
                for column in table.c
                if column.name != "id" or table.name in ("tracks", "playlist_entries")
            ]
            rows = connection.execute(text(f"SELECT {', '.join(names)} FROM {table.name}"))
            found[table.name] = sorted((tuple(row) for row in rows), key=str)
    return found


@pytest.fixture
def known(
    database: Database, add: Callable[..., Track], heard: Callable[..., TrackFeatures]
) -> list[Track]:
    """Add two tracks of which everything is known."""
    found = [add(f"/{name}.mp3", title=name, album="Record") for name in ("one", "two")]
    ids = [track.id for track in found]
    FeatureRepository(database).store([(number, heard(number)) for number in ids])
    loudness = LoudnessRepository(database)
    measured = Loudness(-10.0, 5.0, 0.9, Edges(), b"b")
    loudness.store([(item, measured) for item in loudness.pending()])
    history, playlists = PlayHistory(database), PlaylistRepository(database)
    for number in ids:
        history.finish(history.start(number, 5.0, origin="album"), 300.0, "finished")
    rated = dict.fromkeys(ids, Rating(4.5))
    RatingJournal(database).do(1, "stars", dict.fromkeys(ids, Rating()), rated, 5.0)
    playlists.add(playlists.create("Mine").id, [ids[1], ids[0], ids[1]])
    RecordingRepository(database).store([[(number, 1.0) for number in ids]])
    FailureRepository(database).record([Failure("/one.mp3", "loudness", "odd", 1.0)])
    IdentityRepository(database).store([(track.path, b"id") for track in found])
    genres = GenreRepository(database)
    for number in ids:
        genres.store(
            "model", {number: GenrePrediction((GenreGuess("Jazz", 0.75),), False, "model")}
        )
        genres.correct(number, "Funk", "Jazz")
    with database.write() as connection:
        store_details(connection, {number: TagDetails(lyrics="La", stars=4.5) for number in ids})
        keep_overrides(connection, {number: {"album": "Other"} for number in ids})
    return found


def test_everything_comes_back(
    database: Database, tracks: TrackRepository, known: list[Track]
) -> None:
    before = contents(database)
    assert {name for name in before.keys() - NOT_OF_A_TRACK if not before[name]} == set()
    tracks.remove([known[0].id])
    assert [row[0] for row in contents(database)["tracks"]] == [known[1].id]
    assert [track.id for track in tracks.restore_removed().tracks] == [known[0].id]
    assert contents(database) == before
    assert TrackSearch(database).find("one") == [known[0].id]
    tracks.remove([track.id for track in known])
    assert tracks.counts().tracks == 0
    tracks.restore_removed()
    assert contents(database) == before


def test_removals_come_back_one_after_the_other_the_last_one_first(
    tracks: TrackRepository, known: list[Track]
) -> None:
    one, two = known
    tracks.remove([one.id])
    tracks.remove([])
    tracks.remove([two.id])
    assert [track.id for track in tracks.restore_removed().tracks] == [two.id]
    assert [track.id for track in tracks.restore_removed().tracks] == [one.id]
    assert tracks.restore_removed().tracks == []


@pytest.mark.parametrize("in_use", ["removed-new", "removed"])
def test_where_they_cannot_be_kept_none_are_removed(
    database: Database,
    tracks: TrackRepository,
    known: list[Track],
    in_use: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one, two = known
    tracks.remove([one.id])
    before, rename = contents(database), Path.replace

    def refused(path: Path, target: Path) -> Path:
        if path.name.endswith(in_use):
            raise PermissionError(13, "another program has it open")
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refused)
        with pytest.raises(StorageError):
            tracks.remove([two.id])
    assert contents(database) == before
    assert [track.id for track in tracks.restore_removed().tracks] == [one.id]


def test_songs_come_back_once_though_what_was_kept_of_them_is_in_use(
    tracks: TrackRepository, known: list[Track], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _two = known
    tracks.remove([one.id])

    def refused(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, f"another program has {path} open")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refused)
        assert [track.id for track in tracks.restore_removed().tracks] == [one.id]
    assert tracks.restore_removed().tracks == []
    assert tracks.counts().tracks == len(known)


def test_songs_removed_one_by_one_all_come_back(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    ids = [add(f"/{number}.mp3").id for number in range(12)]
    for number in ids:
        tracks.remove([number])
    back = [[track.id for track in tracks.restore_removed().tracks] for _ in ids]
    assert back == [[number] for number in reversed(ids)]


@pytest.mark.parametrize("same_file", [True, False])
def test_a_track_that_was_added_again_keeps_what_was_done_with_it(
    database: Database,
    tracks: TrackRepository,
    add: Callable[..., Track],
    known: list[Track],
    same_file: bool,
) -> None:
    one, two = known
    ratings, history = RatingRepository(database), PlayHistory(database)
    playlists, before = PlaylistRepository(database), contents(database)
    anna = ListenerRepository(database).create("Anna").id
    ratings.put({one.id: Rating(2.0, loved=True)}, anna)
    tracks.remove([one.id])
    again = add("/one.mp3", title="Read anew", album="Record", mtime_ns=1 if same_file else 2)
    RatingJournal(database).do(1, "stars", {again.id: Rating()}, {again.id: Rating(1.5)}, 7.0)
    ratings.put({again.id: Rating(disliked=True)}, anna)
    history.finish(history.start(again.id, 9.0), 300.0, "finished")
    playlists.add(playlists.create("Since").id, [again.id, two.id])
    GenreRepository(database).correct(again.id, "Soul", "Jazz")
    back = tracks.restore_removed()
    assert ([track.id for track in back.tracks], [track.id for track in back.rejoined]) == (
        [],
        [again.id],
    )
    now = tracks.get([again.id])[0]
    assert (now.title, now.play_count, now.last_played_at) == ("Read anew", 2, 9.0)
    assert (now.added_at, now.tags.album) == (one.added_at, "Other")
    assert [play.track_id for play in history.recent()] == [again.id, again.id, two.id]
    assert ratings.all()[again.id].stars == 1.5
    assert ratings.all(anna) == {again.id: Rating(2.0, disliked=True)}
    assert [entry.track_id for entry in playlists.entries(1)] == [two.id, again.id, two.id]
    assert [entry.track_id for entry in playlists.entries(2)] == [again.id, two.id]
    after = contents(database)
    assert len(after["rating_action_tracks"]) == 3
    assert len(after["tag_overrides"]) == len(after["genre_corrections"]) == 2
    for table in ("excerpts", "loudness", "sounds", "identities", "track_lyrics"):
        assert len(after[table]) == len(before[table]) // (1 if same_file else 2), table
    assert (now.analysis is AnalysisState.DONE) is same_file
    assert not {row[0] for row in after["tracks"]} - {again.id, two.id}
    assert TrackSearch(database).find("read anew") == [again.id]
    assert tracks.restore_removed().tracks == []


def test_what_a_listener_did_who_is_gone_does_not_come_back(
    database: Database, tracks: TrackRepository, known: list[Track]
) -> None:
    listeners, ratings = ListenerRepository(database), RatingRepository(database)
    anna = listeners.create("Anna").id
    ratings.put({known[0].id: Rating(loved=True)}, anna)
    tracks.remove([known[0].id])
    listeners.delete(anna)
    tracks.restore_removed()
    assert ratings.all(anna) == {}
    assert ratings.all()[known[0].id].stars == 4.5


def test_folders_of_what_is_kept_are_asked_once_each(
    database: Database,
    tracks: TrackRepository,
    add: Callable[..., Track],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paths = [tmp_path / folder / f"{name}.mp3" for folder in "ab" for name in range(20)]
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        path.touch()
    added = [add(str(path)) for path in paths]
    IdentityRepository(database).store([(track.path, b"id") for track in added])
    tracks.remove([track.id for track in added])
    new = [FoundFile("/new.mp3", 5, 5)]
    asked: list[bytes] = []

    def listed(folder: bytes) -> list[bytes]:
        asked.append(folder)
        return listdir(folder)

    listdir = os.listdir
    with monkeypatch.context() as patch:
        patch.setattr(os, "listdir", listed)
        patch.delattr(os.path, "lexists")  # no file is asked for itself
        assert tracks.in_doubt(new) == []
    assert sorted(asked) == [os.fsencode(tmp_path / folder) for folder in "ab"]
    paths[-1].unlink()
    assert tracks.in_doubt(new) == ["/new.mp3"]
    paths[-1].touch()
    (tmp_path / "a").rename(tmp_path / "c")
    assert tracks.in_doubt(new) == ["/new.mp3"]


@pytest.mark.parametrize("again", [False, True])
def test_no_track_comes_back_into_a_place_that_was_made_since(
    database: Database,
    tracks: TrackRepository,
    known: list[Track],
    add: Callable[..., Track],
    again: bool,
) -> None:
    playlists = PlaylistRepository(database)
    mine = playlists.list()[0].id
    tracks.remove([track.id for track in known])
    last = playlists.entries(mine)[-1]
    playlists.remove(mine, [last.id])
    playlists.add_files(mine, ["/absent.mp3"])
    assert playlists.entries(mine)[-1].id == last.id  # SQLite gives it once more
    if again:
        add("/one.mp3"), add("/two.mp3")
    tracks.restore_removed()
    assert [entry.path for entry in playlists.entries(mine)] == [
        "/two.mp3",
        "/one.mp3",
        "/absent.mp3",
    ]
    assert [entry.track_id is None for entry in playlists.entries(mine)] == [False, False, True]


@pytest.mark.parametrize("by_scan", [False, True])
def test_tracks_that_were_moved_before_they_went_come_back_into_their_places(
    database: Database, tracks: TrackRepository, known: list[Track], by_scan: bool
) -> None:
    playlists = PlaylistRepository(database)
    mine = playlists.list()[0].id
    tracks.relocate([(known[0].id, FoundFile("/moved.mp3", 1, 1))])
    tracks.remove([known[0].id])
    if by_scan:
        assert tracks.restore_found([FoundFile("/moved.mp3", 1, 1)], {})
    else:
        tracks.restore_removed({"/moved.mp3": "/back.mp3"})
    assert [entry.track_id for entry in playlists.entries(mine)] == [
        known[1].id,
        known[0].id,
        known[1].id,
    ]
    with database.read() as connection:
        held = connection.scalars(text("SELECT track_id FROM playlist_entries ORDER BY position"))
        assert None not in list(held)


def test_what_a_scan_finds_comes_back_once_with_all_that_was_known(
    database: Database, tracks: TrackRepository, known: list[Track]
) -> None:
    before = contents(database)
    tracks.remove([track.id for track in known])
    found = [FoundFile("/one.mp3", 1, 1), FoundFile("/other.mp3", 5, 5)]
    assert tracks.restore_found(found, {}) == [
        FoundAgain(KnownFile(known[0].id, "/one.mp3", 1, 1, True))
    ]
    assert tracks.restore_found(found, {}) == tracks.restore_found([], {}) == []
    tracks.mark_found([known[0].id])
    TrackRepository(database).restore_removed()
    assert contents(database) == before
    assert tracks.restore_removed().tracks == []


def test_what_cannot_be_read_of_a_removal_keeps_no_scan_from_going_on(
    database: Database, tracks: TrackRepository, known: list[Track]
) -> None:
    tracks.remove([known[0].id])
    tracks.remove([known[1].id])
    kept = database.path.with_name(f"{database.path.name}.removed")
    kept.write_bytes(b"no library" * 1000)
    found = [FoundFile(track.path, 1, 1) for track in known]
    assert [found.track.id for found in tracks.restore_found(found, {})] == [known[0].id]


def test_what_a_newer_version_has_removed_is_left_alone(
    database: Database, tracks: TrackRepository, known: list[Track]
) -> None:
    tracks.remove([known[0].id])
    kept = database.path.with_name(f"{database.path.name}.removed")
    with closing(sqlite3.connect(kept)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    assert tracks.restore_removed().tracks == []
    assert tracks.counts().tracks == 1
    assert kept.exists()


def test_what_cannot_be_deleted_keeps_nothing_older_from_coming_back(
    tracks: TrackRepository,
    known: list[Track],
    add: Callable[..., Track],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one, two = known
    oldest = add("/oldest.mp3")
    for track in (oldest, one, two):
        tracks.remove([track.id])
    real = Path.unlink

    def refused(path: Path, missing_ok: bool = False) -> None:
        if path.name.endswith((".removed", ".removed-2")):
            raise PermissionError(13, "another program has it open")
        real(path, missing_ok=missing_ok)

    def back() -> list[int]:
        return [track.id for track in tracks.restore_removed().tracks]

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refused)
        assert [back() for _ in range(4)] == [[two.id], [one.id], [oldest.id], []]
    tracks.remove([one.id])
    tracks.remove([two.id])
    assert [back() for _ in range(3)] == [[two.id], [one.id], []]


def test_the_removal_that_is_asked_for_comes_back(
    database: Database, tracks: TrackRepository, known: list[Track]
) -> None:
    one, two = known
    tracks.remove([one.id])
    tracks.remove([two.id])
    kept = database.path.with_name(f"{database.path.name}.removed")
    kept.write_bytes(b"no library" * 1000)
    assert tracks.restore_removed(ids=[two.id]).tracks == []
    assert [track.id for track in tracks.restore_removed(ids=[one.id]).tracks] == [one.id]
