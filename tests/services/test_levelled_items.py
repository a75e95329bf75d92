"""The levels of what is queued, while it is still being measured."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

import pytest

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import Levels, QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import PlayerSnapshot, TrackStarted
from musicrec_desktop.playback.levels import linear_gain
from musicrec_desktop.playback.player import Player
from musicrec_desktop.services.playing.levelled_items import LevelledItems

ALBUM = "Record\nBand"


class Queue:
    """The part of a player that holds the queue and its levels."""

    def __init__(self, *items: QueueItem) -> None:
        self.items = list(items)
        self.current = 0
        self.left_seconds = 200.0  # of what plays
        self.options = PlaybackOptions(levels="auto", preamp_db=3.0)

    def queue_view(self) -> QueueView:
        entries = tuple(QueuedItem(key, item) for key, item in enumerate(self.items))
        upcoming = tuple(range(self.current + 1, len(self.items)))
        return QueueView(entries=entries, current_key=self.current, upcoming=upcoming)

    def snapshot(self) -> PlayerSnapshot:
        return PlayerSnapshot(
            "playing", duration_seconds=250, position_seconds=250 - self.left_seconds
        )

    def relevel(self, known: Mapping[int, tuple[Levels, Any]]) -> None:
        self.items = [
            replace(item, levels=known[item.track_id][0], edges=known[item.track_id][1])
            if item.track_id is not None and item.track_id in known
            else item
            for item in self.items
        ]

    def gains(self) -> list[float]:
        """How loud each is played, in its order."""
        padded: list[QueueItem | None] = [None, *self.items, None]
        return [
            linear_gain(item, before, after, self.options)
            for before, item, after in zip(padded, self.items, padded[2:], strict=False)
        ]


def item(number: int, levels: Levels = Levels(), album: str = ALBUM) -> QueueItem:  # noqa: B008
    return QueueItem(number, f"/{number}.flac", levels, album=album, place=(1, number))


def levelled(
    queue: Queue, known: Mapping[int, Levels], edges: Mapping[int, Edges] | None = None
) -> LevelledItems:
    def lookup(track_ids: Sequence[int]) -> dict[int, tuple[Levels, Edges | None]]:
        return {
            number: (known.get(number, Levels()), (edges or {}).get(number)) for number in track_ids
        }

    def now(call: Callable[..., None], *beside: Any) -> None:
        call(*beside)

    return LevelledItems(cast("Player", queue), lookup, now)


@pytest.mark.parametrize(
    "begun_with",
    [Levels(), Levels(track_gain_db=-6.0, track_peak=0.9), Levels(-6.0, -4.0, 0.9, 0.9)],
)
def test_an_album_that_plays_goes_on_at_its_level_while_it_is_measured(begun_with: Levels) -> None:
    queue = Queue(item(1, begun_with), *(item(n, begun_with) for n in (2, 3)))
    before = queue.gains()[0]
    measured = {1: Levels(-7.0, -5.0, 0.8, 0.9), 2: Levels(-2.0, -5.0, 0.7, 0.9)}
    levelled(queue, measured).relevel([2])
    assert queue.gains() == pytest.approx([before] * 3)
    assert queue.items[1].levels.track_gain_db == -2.0, "alone, it is played at its own level"


def test_an_album_that_waits_is_levelled_as_a_whole_by_what_was_measured_of_it() -> None:
    queue = Queue(item(9, album="Now\nBand"), item(1), item(2), item(3, Levels(-1.0, -1.0)))
    known = {number: Levels(None, -5.0) for number in (1, 2, 3)}
    levelled(queue, known).relevel([2])
    one, two, three = queue.gains()[1:]
    assert one == two == three == pytest.approx(10 ** (-2 / 20))


def test_all_that_is_queued_is_levelled_where_no_tracks_are_named() -> None:
    queue = Queue(item(1, album=""), item(2, album=""))
    levelled(queue, {1: Levels(-3.0), 2: Levels(-9.0)}).relevel()
    assert queue.gains() == pytest.approx([1.0, 10 ** (-6 / 20)])


MEASURED = {number: Levels(-9.0, -5.0, 0.9, 0.9) for number in range(1, 6)}
UNKNOWN_DB, ALBUM_DB = 0.0, -5.0 + 3.0


def decibels(queue: Queue) -> list[float]:
    return [round(20 * math.log10(gain), 6) for gain in queue.gains()]


def test_an_unmeasured_album_takes_its_level_after_the_first_pause_in_it() -> None:
    queue = Queue(*map(item, range(1, 6)))
    edges = {number: Edges() for number in range(1, 6)} | {3: Edges(lead_out_seconds=2.0)}
    levelled(queue, MEASURED, edges).relevel([1])
    assert decibels(queue) == [UNKNOWN_DB] * 3 + [ALBUM_DB] * 2


def test_what_is_decoded_already_keeps_its_level_and_so_does_what_joins_it() -> None:
    queue = Queue(*map(item, range(1, 6)))
    queue.left_seconds = 5.0
    pauses = dict.fromkeys((1, 3), Edges(lead_out_seconds=2.0))
    edges = {number: Edges() for number in range(1, 6)} | pauses
    levelled(queue, MEASURED, edges).relevel([1])
    assert decibels(queue) == [UNKNOWN_DB] * 3 + [ALBUM_DB] * 2


def test_an_album_without_pauses_takes_its_level_once_something_else_has_begun() -> None:
    queue = Queue(*map(item, range(1, 5)), item(5, album="Other\nBand"))
    items = levelled(queue, MEASURED, {number: Edges() for number in range(1, 6)})
    items.relevel([1])
    for place in (1, 2, 3):
        queue.current = place
        items.hear(TrackStarted(queue.items[place], at=0.0))
        assert decibels(queue)[:4] == [UNKNOWN_DB] * 4
    queue.current = 4
    items.hear(TrackStarted(queue.items[4], at=0.0))
    assert decibels(queue)[:4] == [ALBUM_DB] * 4
    queue.current = 0  # repeated
    items.hear(TrackStarted(queue.items[0], at=0.0))
    items.relevel([1])
    assert decibels(queue)[:4] == [ALBUM_DB] * 4


def test_while_shuffling_only_what_plays_keeps_its_level() -> None:
    queue = Queue(item(4), item(2), item(5), item(1))
    levelled(queue, MEASURED, {number: Edges() for number in range(1, 6)}).relevel([4])
    assert decibels(queue) == [UNKNOWN_DB, *[-9.0 + 3.0] * 3]
