"""The music fades and stops when it was asked to, by a clock that the tests turn."""

from __future__ import annotations

import math
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.play_queue import QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.player_events import (
    PlayerSnapshot,
    StateChanged,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.desktop.sleep_timer import (
    Horizon,
    Scope,
    SleepTimer,
    horizon,
    queue_horizon,
)

ITEM = QueueItem(track_id=1, path="a.flac")
FINISHED = TrackEnded(ITEM, played_seconds=180.0, outcome="finished")
SKIPPED = TrackEnded(ITEM, played_seconds=3.0, outcome="skipped")


class Room:
    """A timer with a clock, and everything it did, in order."""

    def __init__(self, fade_seconds: float = 20.0) -> None:
        self.now = 1000.0
        self.ahead: Horizon | None = None
        self.asked: list[Scope] = []
        self.done: list[Any] = []
        self.timer = SleepTimer(
            lambda: self.done.append("stop"),
            self.done.append,
            self._horizon,
            fade_seconds=fade_seconds,
            clock=lambda: self.now,
        )

    def _horizon(self, scope: Scope) -> Horizon | None:
        self.asked.append(scope)
        return self.ahead

    def tick(self, seconds_left: float, *, last: bool = True) -> None:
        self.ahead = Horizon(seconds_left, last)
        self.timer.tick()


@pytest.fixture
def room() -> Room:
    return Room()


# After minutes


def test_it_fades_over_the_last_seconds_and_then_stops(room: Room) -> None:
    room.timer.start_after(60.0)
    for left in (60.0, 30.0, 20.0, 15.0, 10.0, 1.0, 0.0):
        room.now = 1060.0 - left
        room.timer.tick()
    # The volume comes back after the stop, for the next time.
    assert room.done == [0.75, 0.5, 0.05, "stop", 1.0]
    assert not room.timer.active


def test_what_is_left_is_told(room: Room) -> None:
    assert room.timer.seconds_left is None
    room.timer.start_after(60.0)
    room.now += 12.5
    assert room.timer.seconds_left == 47.5
    assert room.timer.scope is None


def test_a_machine_that_slept_stops_at_once_without_a_fade(room: Room) -> None:
    room.timer.start_after(60.0)
    room.now += 3600.0
    room.timer.tick()
    assert room.done == ["stop"]


def test_cancelling_brings_the_volume_back(room: Room) -> None:
    room.timer.start_after(20.0)
    room.timer.tick()
    room.now += 10.0
    room.timer.tick()
    room.timer.cancel()
    room.now += 60.0
    room.timer.tick()
    assert room.done == [0.5, 1.0]


def test_starting_anew_brings_the_volume_back(room: Room) -> None:
    room.timer.start_after(20.0)
    room.timer.tick()
    room.now += 10.0
    room.timer.tick()
    room.timer.start_after(600.0)
    assert room.done == [0.5, 1.0]


def test_it_can_stop_without_a_fade() -> None:
    room = Room(fade_seconds=0.0)
    room.timer.start_after(60.0)
    room.now += 59.999
    room.timer.tick()
    room.now += 1.0
    room.timer.tick()
    assert room.done == ["stop"]


@pytest.mark.parametrize("seconds", [0.0, -5.0, math.nan, math.inf])
def test_no_time_is_refused(room: Room, seconds: float) -> None:
    with pytest.raises(ValueError, match="sleep timer"):
        room.timer.start_after(seconds)
    assert not room.timer.active


@given(st.lists(st.integers(1, 100), min_size=1, max_size=20))
def test_the_volume_only_falls_until_it_stops(steps: list[int]) -> None:
    room = Room()
    room.timer.start_after(90)
    for step in steps:
        room.now += step
        room.timer.tick()
    stopped = "stop" in room.done
    gains = room.done[: room.done.index("stop")] if stopped else room.done
    assert gains == sorted(gains, reverse=True)
    assert all(0 < gain < 1 for gain in gains)
    assert stopped == (sum(steps) >= 90)


# At an end


def test_the_track_fades_to_its_end_and_nothing_follows(room: Room) -> None:
    room.timer.start_until("track")
    for left in (100.0, 10.0, 0.5):
        room.tick(left)
    room.timer.notify(FINISHED)
    assert room.done == [0.5, 0.025, "stop", 1.0]
    assert set(room.asked) == {"track"}
    room.timer.notify(TrackStarted(ITEM, at=0.0))
    assert not room.timer.active


def test_set_shortly_before_the_end_it_fades_from_there_and_does_not_fall_quiet_at_once(
    room: Room,
) -> None:
    room.timer.start_until("track")
    room.tick(5.0)
    assert room.done == []
    room.tick(4.0)
    room.tick(1.0)
    assert room.done == [0.8, 0.2]


def test_the_fade_goes_on_where_the_sound_is_found_a_little_earlier(room: Room) -> None:
    """As after a pause: what the device still held is counted anew."""
    room.timer.start_until("track")
    room.tick(20.0)
    room.tick(5.0)
    room.tick(5.2)
    assert room.done == [0.25, 0.26]


def test_a_short_track_after_a_skipped_one_begins_as_loud_as_any(room: Room) -> None:
    room.timer.start_until("track")
    room.tick(20.0)
    room.tick(2.0)
    room.timer.notify(SKIPPED)
    room.tick(8.0)
    room.tick(4.0)
    assert room.done == [0.1, 1.0, 0.5]


def test_a_skipped_track_is_not_an_end(room: Room) -> None:
    room.timer.start_until("track")
    room.tick(20.0)
    room.tick(10.0)
    room.timer.notify(SKIPPED)
    room.timer.notify(TrackStarted(ITEM, at=0.0))
    room.tick(200.0)
    assert room.done == [0.5, 1.0]
    room.timer.notify(FINISHED)
    assert room.done == [0.5, 1.0, "stop"]


def test_an_album_ends_with_its_last_track_only(room: Room) -> None:
    room.timer.start_until("album")
    room.tick(400.0, last=False)
    room.timer.notify(FINISHED)
    room.tick(190.0, last=True)
    assert room.done == []
    room.timer.notify(FINISHED)
    assert room.done == ["stop"]


def test_skipping_the_last_track_of_an_album_takes_the_end_along(room: Room) -> None:
    room.timer.start_until("album")
    room.tick(190.0, last=True)
    room.timer.notify(SKIPPED)
    room.timer.notify(FINISHED)  # of another album's first track, before the next look
    assert room.done == []
    assert room.timer.active


def test_playing_that_stopped_needs_no_timer(room: Room) -> None:
    room.timer.start_until("queue")
    room.tick(20.0)
    room.tick(10.0)
    room.timer.notify(StateChanged("stopped"))
    assert room.done == [0.5, 1.0]
    assert not room.timer.active


def test_an_unknown_end_is_no_end(room: Room) -> None:
    room.timer.start_until("queue")
    room.timer.tick()
    room.tick(math.inf)
    assert room.done == []
    assert room.timer.active
    assert room.timer.seconds_left is None


def test_an_event_that_comes_while_it_looks_ahead_does_not_wait(room: Room) -> None:
    told = threading.Event()

    def look(_scope: Scope) -> Horizon:
        thread = threading.Thread(target=lambda: (room.timer.notify(SKIPPED), told.set()))
        thread.start()
        assert told.wait(60)
        thread.join()
        return Horizon(100.0, True)

    timer = room.timer = SleepTimer(lambda: None, room.done.append, look)
    timer.start_until("track")
    timer.tick()
    assert timer.active


UPCOMING = [("Wolken", 100.0), ("Wolken", 50.0), ("Other", 30.0), ("Wolken", 10.0)]


@pytest.mark.parametrize(
    ("scope", "album", "upcoming", "expected"),
    [
        ("track", "Wolken", UPCOMING, Horizon(7.0, True)),
        ("album", "Wolken", UPCOMING, Horizon(157.0, False)),
        ("album", "Wolken", UPCOMING[2:], Horizon(7.0, True)),
        ("album", "", [("", 100.0)], Horizon(7.0, True)),
        ("queue", "Wolken", UPCOMING, Horizon(197.0, False)),
        ("queue", "Wolken", [], Horizon(7.0, True)),
    ],
)
def test_how_far_it_is(
    scope: Scope, album: str, upcoming: list[tuple[str, float]], expected: Horizon
) -> None:
    assert horizon(scope, 7.0, album, upcoming) == expected


def playing(position: float = 50.0, length: float = 60.0, speed: float = 1.0) -> PlayerSnapshot:
    item = QueueItem(track_id=1, path="a.flac", album="Wolken")
    return PlayerSnapshot("playing", item, position, length, speed=speed, queue_key=1)


def queue_of(*albums: str) -> QueueView:
    """Return a queue whose second entry plays, and what comes after it."""
    items = [
        QueueItem(track_id=key, path=f"{key}", album=album) for key, album in enumerate(albums)
    ]
    entries = tuple(QueuedItem(key, item) for key, item in enumerate(items))
    return QueueView(entries, current_key=1, upcoming=tuple(range(2, len(albums))))


def test_the_end_of_an_album_in_the_queue() -> None:
    queue = queue_of("Wolken", "Wolken", "Wolken", "Other", "Wolken")
    known = queue_horizon("album", playing(speed=2.0), queue, lambda _item: 100.0)
    assert known == Horizon(5.0 + 50.0, False)
    assert queue_horizon("album", playing(), queue) == Horizon(math.inf, False)
    assert queue_horizon("track", playing(), queue) == Horizon(10.0, True)
    assert queue_horizon("queue", playing(), queue_of("Wolken", "Wolken")) == Horizon(10.0, True)


def test_nothing_that_plays_has_no_end() -> None:
    assert queue_horizon("track", PlayerSnapshot(), QueueView()) is None
    unknown = queue_horizon("track", playing(length=0.0), queue_of("Wolken", "Wolken"))
    assert unknown == Horizon(math.inf, True)
