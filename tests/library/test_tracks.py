"""Tracks: saved by path, kept through changes, read in order."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.features import FEATURE_VERSION, TrackFeatures
from musicrec_desktop.core.tracks import AnalysisState, Failure, Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.heard.analysis_state import LibraryCounts, PendingTrack
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.scanner import FoundFile, KnownFile
from musicrec_desktop.library.text import clean_text
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

FULL = Tags(
    title="Song",
    artist="Singer",
    album="Record",
    album_artist="Band",
    genre="Rock; Pop",
    composer="Writer",
    year=1999,
    track_number=3,
    disc_number=2,
    duration_seconds=12.5,
    codec="flac",
    sample_rate_hz=44100,
    bit_depth=16,
    channels=2,
    bitrate_bps=900_000,
    track_gain_db=-6.5,
    album_gain_db=-5.25,
    track_peak=0.875,
    album_peak=1.0,
    cover_key="ab" * 16,
)
ODD_NAMES = [
    os.fsdecode(b"/music/latin-\xe9\xff.mp3"),
    "/music/two\nlines\tand a tab.mp3",
    "/music/" + "x" * 246 + ".mp3",
    "/music/%s ' \" ; -- [a-z]*?.mp3",
    "/music/日本語 ünï 🎵.mp3",
    "/music/ leading and trailing .mp3 ",
]


def everything(tracks: TrackRepository) -> list[Track]:
    return [track for chunk in tracks.all() for track in chunk]


def test_every_tag_comes_back(tracks: TrackRepository) -> None:
    (saved,) = tracks.save([ScannedFile(FoundFile("/a.flac", 5, 7), FULL)])
    assert saved.tags == FULL
    assert saved.analysis is AnalysisState.PENDING
    assert saved.added_at > 1_700_000_000
    assert everything(tracks) == tracks.get([saved.id]) == [saved]
    assert tracks.by_path("/a.flac") == saved
    assert tracks.known_files() == [KnownFile(saved.id, "/a.flac", 5, 7, False)]


@pytest.mark.parametrize("path", ODD_NAMES)
def test_odd_file_names_survive(tracks: TrackRepository, path: str) -> None:
    (saved,) = tracks.save([ScannedFile(FoundFile(path, 1, 1), Tags())])
    assert saved.path == path
    assert tracks.by_path(path) == saved
    assert [file.path for file in tracks.known_files("/music")] == [path]
    assert everything(tracks)[0].path == path


@given(name=st.binary(min_size=1, max_size=60).filter(lambda name: b"\0" not in name))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_bytes_can_be_a_path(tracks: TrackRepository, name: bytes) -> None:
    path = os.fsdecode(b"/any/" + name)
    (saved,) = tracks.save([ScannedFile(FoundFile(path, 1, 1), Tags())])
    assert saved.path == path


@given(title=st.text(alphabet=st.characters(exclude_categories=())))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
def test_cleaned_text_can_be_stored_and_comes_back(tracks: TrackRepository, title: str) -> None:
    cleaned = clean_text(title)
    assert cleaned == clean_text(cleaned)
    (saved,) = tracks.save([ScannedFile(FoundFile("/any.mp3", 1, 1), Tags(title=cleaned))])
    assert saved.tags.title == cleaned


def test_tracks_come_back_in_the_order_saved(tracks: TrackRepository) -> None:
    paths = [f"/{number}.mp3" for number in (5, 3, 9, 1)]
    saved = tracks.save([ScannedFile(FoundFile(path, 1, 1), Tags()) for path in paths])
    assert [track.path for track in saved] == paths
    assert tracks.save([]) == []


def test_a_known_path_keeps_id_history_and_features(
    database: Database,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    before = add("/a.mp3", size=1, mtime_ns=1, title="Old", duration_seconds=10.0)
    FeatureRepository(database).store([(before.id, heard())])
    history = PlayHistory(database)
    history.finish(history.start(before.id, 50.0), 10.0, "finished")
    same = add("/a.mp3", size=1, mtime_ns=1, title="Same file, read again")
    assert (same.id, same.analysis) == (before.id, AnalysisState.DONE)
    after = add("/a.mp3", size=2, mtime_ns=1, title="New")
    assert (after.id, after.title, after.play_count) == (before.id, "New", 1)
    assert after.analysis is AnalysisState.PENDING
    assert after.added_at == before.added_at
    assert tracks.pending_analysis() == [PendingTrack(before.id, "/a.mp3")]


def test_a_track_that_reads_again_has_no_failure_of_its_tags(
    database: Database, add: Callable[..., Track]
) -> None:
    failures = FailureRepository(database)
    track = add("/a.mp3", size=1)
    FeatureRepository(database).fail([(track.id, "it was silent")])
    failures.record([Failure("/a.mp3", "tags", "broken", 1.0)])
    add("/a.mp3", size=1)
    assert [failure.stage for failure in failures.all()] == ["analysis"]
    add("/a.mp3", size=2)  # the file changed: it is tried again
    assert failures.count() == 0


def test_order_is_artist_album_disc_track_title(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    wanted = [
        add(artist="abba", album="Arrival", track_number=2, title="b"),
        add(artist="ABBA", album="arrival", track_number=10, title="a"),
        add(artist="ABBA", album="Arrival", disc_number=2, track_number=1, title="a"),
        add(artist="Guest", album_artist="Abba", album="Arrivals", title="a"),
        add(artist="ABBA", album="", title="a"),
        add(artist="Élan", album="x", title="a"),
        add(artist="Elan", album="x", title="b"),
        add(artist="Ezra", album="x", title="a"),
        add("/music/a song.mp3"),
        add("/music/b song.mp3", title="A title"),
        add("/music/c song.mp3"),
    ]
    wanted[-3:] = [wanted[-3], wanted[-2], wanted[-1]]
    assert [track.id for track in everything(tracks)] == [track.id for track in wanted]


def test_all_comes_in_chunks(tracks: TrackRepository, add: Callable[..., Track]) -> None:
    for _ in range(7):
        add()
    assert [len(chunk) for chunk in tracks.all(chunk=3)] == [3, 3, 1]


def test_get_keeps_the_order_asked_for_any_number(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    ids = [add().id for _ in range(5)]
    asked = [ids[3], 999_999, ids[0], ids[3], *range(10_000, 60_000)]
    assert [track.id for track in tracks.get(asked)] == [ids[3], ids[0], ids[3]]
    assert tracks.get([]) == []


def test_known_files_of_a_folder_are_those_inside(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    for path in ("/m/a.mp3", "/m/b/c.mp3", "/m2/a.mp3", "/m.mp3", "/m-x/a.mp3", "/n/m/a.mp3"):
        add(path)
    assert {file.path for file in tracks.known_files("/m")} == {"/m/a.mp3", "/m/b/c.mp3"}
    assert {file.path for file in tracks.known_files("/m/")} == {"/m/a.mp3", "/m/b/c.mp3"}
    assert len(tracks.known_files("/")) == 6


def test_relocated_tracks_keep_everything_but_the_path(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    track = add("/old/a.mp3", size=3, mtime_ns=4)
    tracks.mark_missing([track.id])
    tracks.relocate([(track.id, FoundFile("/new/b.mp3", 3, 4)), (999, FoundFile("/x.mp3", 1, 1))])
    (moved,) = tracks.get([track.id])
    assert (moved.path, moved.missing, moved.title) == ("/new/b.mp3", False, "b")
    assert tracks.by_path("/old/a.mp3") is None
    assert tracks.counts().tracks == 1


def test_why_a_track_could_not_be_heard_goes_with_its_file(
    database: Database, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    failures = FailureRepository(database)
    one, two = add("/m/1.mp3"), add("/m/2.mp3")
    failures.record([Failure(one.path, "analysis", "odd", 1.0), Failure("/m/3.mp3", "tags", "", 1)])
    failures.record([Failure("/new.mp3", "analysis", "of another that was there", 1.0)])
    tracks.relocate(
        [(one.id, FoundFile("/new.mp3", 3, 4)), (two.id, FoundFile("/other.mp3", 3, 4))]
    )
    assert failures.all() == [
        Failure("/m/3.mp3", "tags", "", 1.0),
        Failure("/new.mp3", "analysis", "odd", 1.0),
    ]


def test_missing_tracks_stay_and_come_back(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    track = add()
    tracks.mark_missing([track.id])
    assert tracks.get([track.id])[0].missing
    assert tracks.pending_analysis() == []
    tracks.mark_found([track.id])
    assert tracks.get([track.id]) == [track]
    tracks.mark_missing([track.id])
    add(track.path)
    assert not tracks.get([track.id])[0].missing


def test_a_scan_that_misses_nothing_waits_for_no_other_writer(
    database: Database, tracks: TrackRepository
) -> None:
    with closing(sqlite3.connect(database.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        tracks.mark_missing([])
        tracks.mark_found(iter(()))


def test_removed_tracks_are_gone_with_all_that_was_theirs(
    database: Database,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    kept, removed = add(title="kept"), add(title="removed")
    features, history = FeatureRepository(database), PlayHistory(database)
    features.store([(kept.id, heard(1)), (removed.id, heard(2))])
    for track in (kept, removed):
        history.start(track.id, 1.0)
    FailureRepository(database).record([Failure(removed.path, "tags", "broken", 1.0)])
    tracks.remove([removed.id])
    assert [track.id for track in everything(tracks)] == [kept.id]
    assert features.table().track_ids.tolist() == [kept.id]
    assert [event.track_id for event in history.recent()] == [kept.id]
    assert FailureRepository(database).count() == 0


def test_the_id_of_a_removed_track_is_never_given_again(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    first = add()
    tracks.remove([first.id])
    assert add().id > first.id


def test_counts_and_pending_follow_the_states(
    database: Database,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    done, outdated, failed, pending, missing = (add(duration_seconds=100.0) for _ in range(5))
    features = FeatureRepository(database)
    features.store([(done.id, heard()), (outdated.id, heard(version=FEATURE_VERSION - 1))])
    features.fail([(failed.id, "it was silent")])
    tracks.mark_missing([missing.id])
    assert tracks.counts() == LibraryCounts(
        tracks=5, analysed=1, pending=2, failed=1, missing=1, total_seconds=400.0
    )
    assert set(tracks.pending_analysis()) == {
        PendingTrack(pending.id, pending.path),
        PendingTrack(outdated.id, outdated.path),
    }


def test_any_part_of_what_waits_is_of_every_folder(
    tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    folders, songs = 25, 12
    for folder in range(folders):
        for song in range(songs):
            add(f"/music/{folder}/{song}.mp3")
    waiting = [str(Path(item.path).parent) for item in tracks.pending_analysis()]
    assert len(waiting) == folders * songs
    for share in (0.25, 0.5, 0.75):
        first = Counter(waiting[: int(share * len(waiting))])
        assert len(first) == folders
        assert max(abs(number - share * songs) for number in first.values()) <= 2


def test_what_waits_keeps_its_order_while_some_of_it_is_heard(
    database: Database,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    for _ in range(50):
        add()
    before = tracks.pending_analysis()
    FeatureRepository(database).store([(item.id, heard()) for item in before[:20]])
    assert tracks.pending_analysis() == before[20:]


def test_an_empty_library_counts_nothing(tracks: TrackRepository) -> None:
    assert tracks.counts() == LibraryCounts(0, 0, 0, 0, 0, 0.0)
    assert everything(tracks) == tracks.pending_analysis() == tracks.known_files() == []
