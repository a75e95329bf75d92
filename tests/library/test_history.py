"""Plays, failures and folders."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.listening_statistics import Tally
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.exchange.imported_listening import ImportedListening, store_listening
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.listeners.history import Outcome, PlayEvent, PlayHistory
from musicrec_desktop.library.tracks import TrackRepository


@pytest.fixture
def history(database: Database) -> PlayHistory:
    return PlayHistory(database)


@pytest.mark.parametrize(
    ("duration", "played", "outcome", "counts"),
    [
        (200.0, 200.0, "finished", True),
        (200.0, 100.0, "skipped", True),
        (200.0, 99.0, "skipped", False),
        (200.0, 40.0, "finished", False),  # of which the middle was jumped over
        (200.0, 5.0, "stopped", False),
        (3600.0, 240.0, "stopped", True),
        (3600.0, 239.0, "stopped", False),
        (None, 100.0, "skipped", False),
        (None, 100.0, "finished", True),
    ],
)
def test_what_counts_as_a_play(
    history: PlayHistory,
    tracks: TrackRepository,
    add: Callable[..., Track],
    duration: float | None,
    played: float,
    outcome: Outcome,
    counts: bool,
) -> None:
    track = add(duration_seconds=duration)
    event = history.start(track.id, 1000.0)
    history.finish(event, played, outcome)
    (after,) = tracks.get([track.id])
    assert (after.play_count, after.last_played_at) == ((1, 1000.0) if counts else (0, None))
    assert history.recent() == [PlayEvent(event, track.id, 1000.0, played, outcome, counted=counts)]


@pytest.mark.parametrize(
    ("sittings", "counted"),
    [
        ([(0.0, 130.0, "stopped"), (130.0, 70.0, "finished")], [True, False]),
        ([(0.0, 60.0, "stopped"), (60.0, 140.0, "finished")], [False, True]),
        ([(0.0, 70.0, "stopped"), (70.0, 20.0, "stopped"), (90.0, 10.0, "stopped")], [0, 0, 1]),
        ([(0.0, 110.0, "stopped"), (110.0, 1.0, "stopped"), (111.0, 89.0, "finished")], [1, 0, 0]),
        ([(150.0, 50.0, "finished")], [False]),
        ([(0.0, 200.0, "finished"), (0.0, 200.0, "finished")], [True, True]),  # repeated
        ([(0.0, 150.0, "stopped"), (0.0, 150.0, "stopped")], [True, True]),  # begun anew
        ([(0.0, 60.0, "skipped"), (60.0, 60.0, "stopped")], [False, False]),
    ],
)
def test_a_play_that_goes_on_where_it_was_interrupted_counts_once(
    history: PlayHistory,
    tracks: TrackRepository,
    add: Callable[..., Track],
    sittings: list[tuple[float, float, Outcome]],
    counted: list[bool],
) -> None:
    track = add(duration_seconds=200.0)
    for at, (position, seconds, outcome) in enumerate(sittings):
        play = history.start(track.id, 1000.0 + at, position_seconds=position)
        history.finish(play, seconds, outcome)
    assert [play.counted for play in reversed(history.recent())] == counted
    assert tracks.get([track.id])[0].play_count == sum(counted)


def test_a_finished_play_ends_where_a_file_without_a_length_does(
    history: PlayHistory, add: Callable[..., Track]
) -> None:
    track = add(duration_seconds=None)
    later = history.start(track.id, 1.0, position_seconds=60.0)
    assert history.finish(later, 50.0, "finished") is False  # 50 of 110 s


def test_a_file_that_states_another_length_counts_by_the_one_it_has(
    history: PlayHistory, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    track = add(duration_seconds=900.0)
    history.finish(history.start(track.id, 1.0), 180.0, "finished", length_seconds=180.0)
    assert tracks.get([track.id])[0].play_count == 1


def test_a_play_that_ends_late_takes_back_no_later_one(
    history: PlayHistory, tracks: TrackRepository, add: Callable[..., Track], database: Database
) -> None:
    track = add(duration_seconds=200.0)
    play = history.start(track.id, 1000.0)
    store_listening(
        database, [ImportedListening(track.id, play_count=3, last_played_at=2000.0)], 1
    )  # of another player
    history.finish(play, 200.0, "finished")
    (after,) = tracks.get([track.id])
    assert (after.play_count, after.last_played_at) == (4, 2000.0)


@pytest.mark.parametrize(("told", "left"), [(2000.0, 2000.0), (500.0, None)])
def test_plays_that_are_deleted_and_brought_back_leave_what_another_player_told(
    history: PlayHistory,
    tracks: TrackRepository,
    add: Callable[..., Track],
    database: Database,
    told: float,
    left: float | None,
) -> None:
    track = add(duration_seconds=200.0)
    store_listening(
        database, [ImportedListening(track.id, play_count=3, last_played_at=told)], 1
    )  # of another player
    for start in (1000.0, 1100.0):
        history.finish(history.start(track.id, start), 200.0, "finished")

    def counted() -> tuple[int, float | None]:
        (now,) = tracks.get([track.id])
        return now.play_count, now.last_played_at

    before = counted()
    gone = history.remove(1)
    assert counted() == (3, left)
    history.put_back(gone)
    assert counted() == before == (5, max(told, 1100.0))


def test_an_event_ends_once(
    history: PlayHistory, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    track = add(duration_seconds=10.0)
    event = history.start(track.id, 1.0)
    history.finish(event, 10.0, "finished")
    history.finish(event, 1.0, "skipped")
    history.finish(999, 1.0, "finished")
    assert tracks.get([track.id])[0].play_count == 1
    assert history.recent()[0].outcome == "finished"


def test_a_play_of_what_was_removed_says_so(
    history: PlayHistory, add: Callable[..., Track]
) -> None:
    for track, listener in ((999, 1), (add().id, 999)):
        with pytest.raises(UnknownTrack, match="no longer in the library"):
            history.start(track, 5.0, listener_id=listener)
    assert history.recent() == []


def test_the_newest_plays_come_first(history: PlayHistory, add: Callable[..., Track]) -> None:
    track = add()
    events = [history.start(track.id, at) for at in (5.0, 9.0, 7.0, 9.0)]
    recent = history.recent(limit=3)
    assert [event.id for event in recent] == [events[3], events[1], events[2]]
    assert recent[0].outcome is None
    assert recent[0].played_seconds is None


def test_a_history_is_tallied_and_listed_in_the_order_of_what_its_columns_say(
    history: PlayHistory, add: Callable[..., Track]
) -> None:
    first = add("/1.mp3", title="Ärger 10", artist="", album="Z", duration_seconds=100.0)
    second = add("/2.mp3", title="Ärger 9", artist="B", duration_seconds=100.0)
    plays = [
        history.start(track.id, at, origin=origin)
        for track, at, origin in ((first, 1.0, "radio"), (second, 2.0, ""), (first, 3.0, "album"))
    ]
    history.finish(plays[0], 90.0, "skipped")
    history.finish(plays[1], 20.0, "stopped")
    assert history.tally_of([1]) == Tally(entries=3, plays=1, short=1)  # one still plays

    def listed(by: str, *, descending: bool = False) -> list[int]:
        found = history.recent_of([1], by=by, descending=descending)
        return [plays.index(play.id) for play in found]

    assert listed("when") == [0, 1, 2]
    assert listed("title") == [1, 2, 0]
    assert listed("artist", descending=True) == listed("artist") == [1, 2, 0]  # the nameless last
    assert listed("album") == [2, 0, 1]
    assert listed("heard", descending=True) == [0, 1, 2]
    assert listed("from") == [2, 0, 1]
    assert history.recent_of([1], 1, by="who")[0].id == plays[2]


def test_failures_keep_the_last_word_of_each_stage(database: Database) -> None:
    failures = FailureRepository(database)
    odd = os.fsdecode(b"/b\xff.mp3")
    failures.record([])
    failures.record([Failure("/a.mp3", "tags", "first", 1.0), Failure(odd, "tags", "odd", 1.0)])
    failures.record([Failure("/a.mp3", "tags", "second", 2.0)])
    failures.record([Failure("/a.mp3", "analysis", "third\0\ud800", 3.0)])
    assert failures.all() == [
        Failure("/a.mp3", "analysis", "third ?", 3.0),
        Failure("/a.mp3", "tags", "second", 2.0),
        Failure(odd, "tags", "odd", 1.0),
    ]
    assert failures.count() == 2
    failures.clear(["/a.mp3", "/unknown.mp3"])
    assert [failure.path for failure in failures.all()] == [odd]


def test_folders_are_kept_once_in_the_order_added(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = FolderRepository(database)
    monkeypatch.chdir(tmp_path)
    odd = os.fsdecode(b"/z\xff")
    for path in (odd, "music", str(tmp_path / "x" / ".." / "music"), "/a/"):
        folders.add(path)
    assert folders.all() == [odd, str(tmp_path / "music"), "/a"]
    folders.remove("/a")
    folders.remove("/never/added")
    assert folders.all() == [odd, str(tmp_path / "music")]


def test_plays_that_a_kill_left_open_are_ended(
    history: PlayHistory, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    first, second = add("/1.mp3", duration_seconds=60.0), add("/2.mp3", duration_seconds=60.0)
    history.start(second.id, 500.0)
    history.start(first.id, 1000.0)
    history.start(second.id, 2000.0, position_seconds=5.0)
    history.start(first.id, 3000.0)  # of this session
    ended = history.end_open(2500.0, second.id, 40.0)
    assert [(play.track_id, play.counted) for play in ended] == [
        (second.id, False),  # the track of the session, but not its last play
        (first.id, False),
        (second.id, True),
    ]
    newest, middle, oldest, _ = history.recent()
    assert (newest.outcome, newest.played_seconds) == (None, None)
    assert (middle.outcome, middle.played_seconds, middle.counted) == ("stopped", 35.0, True)
    assert (oldest.outcome, oldest.played_seconds, oldest.counted) == ("stopped", 0.0, False)
    assert history.end_open(2500.0) == []


def test_a_play_left_open_under_a_clock_that_was_ahead_is_ended(
    history: PlayHistory, add: Callable[..., Track]
) -> None:
    first, second = add("/1.mp3", duration_seconds=60.0), add("/2.mp3", duration_seconds=60.0)
    history.start(first.id, time.time() + 86_400.0)
    began = time.time()
    history.start(second.id, began)  # of this session
    (ended,) = history.end_open(began)
    assert ended.track_id == first.id
    assert history.end_open(began) == []
