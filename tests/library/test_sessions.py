"""The queue as it was left."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.play_queue import Levels, QueueItem, QueueState
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.sessions import QueueRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import TrackRepository


def files(count: int) -> tuple[QueueItem, ...]:
    return tuple(QueueItem(None, f"/{number}.mp3") for number in range(count))


@st.composite
def states(draw: st.DrawFn) -> QueueState:
    names = st.binary(min_size=1, max_size=9).filter(lambda name: b"\0" not in name)
    items = tuple(
        QueueItem(
            None,
            os.fsdecode(b"/" + draw(names)),
            start_seconds=draw(st.floats(0, 1e6)),
            end_seconds=draw(st.none() | st.floats(0, 1e6)),
            origin=draw(st.sampled_from(["", "album", "similar"])),
        )
        for _ in range(draw(st.integers(0, 5)))
    )
    place = st.integers(0, len(items) - 1) if items else st.none()
    shuffle = bool(items) and draw(st.booleans())
    order = tuple(draw(st.lists(place, min_size=1))) if shuffle else ()
    return QueueState(
        items,
        current=draw(st.none() | place),
        position_seconds=draw(st.floats(0, 1e6)),
        shuffle=shuffle,
        order=order,
        order_at=draw(st.integers(-1, len(order) - 1)),
        repeat=draw(st.sampled_from(["off", "all", "one"])),
        stop_after=draw(st.none() | place),
    )


@given(first=states(), second=states())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_queue_comes_back_in_the_next_session(
    database: Database, first: QueueState, second: QueueState
) -> None:
    queues = QueueRepository(database)
    queues.save_queue(first)
    assert QueueRepository(database).load() == first
    queues.save_queue(second)
    assert QueueRepository(database).load() == second


def test_without_a_saved_queue_there_is_an_empty_one(database: Database) -> None:
    assert QueueRepository(database).load() == QueueState()


def test_the_position_is_saved_by_itself(database: Database) -> None:
    queues = QueueRepository(database)
    state = QueueState(files(3), current=1, position_seconds=5.0)
    queues.save_queue(state)
    queues.save_position(77.25)
    assert QueueRepository(database).load() == replace(state, position_seconds=77.25)


def test_a_change_of_order_alone_keeps_the_items(database: Database) -> None:
    queues = QueueRepository(database)
    state = QueueState(files(3), current=0)
    queues.save_queue(state)
    shuffled = replace(state, current=2, shuffle=True, order=(2, 0, 1), order_at=0)
    queues.save_queue(shuffled)
    assert QueueRepository(database).load() == shuffled


def test_the_library_knows_better_what_a_queued_track_is(
    database: Database, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    tags = {"album": "Record", "disc_number": 2, "track_number": 7, "track_gain_db": -6.5}
    moved, removed = add("/old.flac", **tags), add("/removed.flac")
    QueueRepository(database).save_queue(
        QueueState(
            (
                QueueItem(moved.id, "/old.flac", Levels(track_gain_db=99.0), origin="album"),
                QueueItem(removed.id, "/removed.flac"),
            ),
            current=0,
        )
    )
    tracks.relocate([(moved.id, FoundFile("/new.flac", 1, 1))])
    tracks.remove([removed.id])
    assert QueueRepository(database).load().items == (
        QueueItem(
            moved.id,
            "/new.flac",
            Levels(track_gain_db=-6.5, album_gain_db=-6.5),
            album=tracks.get([moved.id])[0].release,
            place=(2, 7),
            origin="album",
        ),
        QueueItem(None, "/removed.flac"),
    )
