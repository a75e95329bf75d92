"""Weights of ratings are at hand when the player asks: it never waits for the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.listening_events import (
    ListenerSwitched,
    RatingsChanged,
    RatingsImported,
)
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.playing.rating_weights import RatingWeights, weight

FIVE, ONE = Rating(stars=5.0), Rating(stars=1.0)


class Library:
    """Ratings of one listener, and work that waits until it is done."""

    def __init__(self) -> None:
        self.ratings = {1: FIVE}
        self.waiting: list[tuple[Callable[..., None], tuple[Any, ...]]] = []
        self.reads = self.arrivals = 0
        self.meanwhile: list[Callable[[], None]] = []  # what happens while they are read
        self.bus = EventBus()
        self.weights = RatingWeights(self._read, self.bus, listener_id=1)
        self.weights.read_in(self._later, self._arrived)

    def work(self) -> None:
        while self.waiting:
            work, of = self.waiting.pop(0)
            work(*of)

    def _read(self) -> dict[int, Rating]:
        self.reads += 1
        found = dict(self.ratings)
        while self.meanwhile:
            self.meanwhile.pop()()
        return found

    def _later(self, work: Callable[..., None], *of: Any) -> None:
        self.waiting.append((work, of))

    def _arrived(self) -> None:
        self.arrivals += 1


@pytest.fixture
def library() -> Library:
    return Library()


def test_nothing_is_read_before_somebody_shuffles_so(library: Library) -> None:
    library.bus.publish(RatingsImported(1))
    library.work()
    assert library.reads == 0


def test_who_asks_does_not_wait_and_is_told_when_they_are_known(library: Library) -> None:
    assert library.weights() == {}
    assert library.reads == 0, "that is done elsewhere"
    library.work()
    assert library.arrivals == 1
    assert library.weights() == {1: weight(FIVE)}
    library.work()
    assert (library.reads, library.arrivals) == (1, 1)


def test_nobody_is_told_of_what_was_not_asked_for_in_vain(library: Library) -> None:
    library.weights.begin()
    library.work()
    assert (library.reads, library.arrivals) == (1, 0)
    assert library.weights() == {1: weight(FIVE)}


def test_what_is_rated_counts_at_once_and_reads_nothing(library: Library) -> None:
    library.weights.begin()
    library.work()
    changed = RatingsChanged(1, before={2: Rating()}, after={2: ONE})
    library.bus.publish(changed)
    assert library.weights() == {1: weight(FIVE), 2: weight(ONE)}
    assert not library.waiting


def test_what_somebody_else_takes_back_counts_for_nobody_else(library: Library) -> None:
    library.ratings = {7: ONE}
    library.bus.publish(ListenerSwitched(2))
    library.weights.begin()
    library.work()
    undone = RatingsChanged(1, before={1: FIVE}, after={1: ONE}, undone=True)
    library.bus.publish(undone)  # by the notice that still stands there
    assert library.weights() == {7: weight(ONE)}
    library.bus.publish(RatingsChanged(2, before={1: Rating()}, after={1: FIVE}))
    assert library.weights() == {7: weight(ONE), 1: weight(FIVE)}


def test_what_is_rated_while_they_are_read_is_not_lost(library: Library) -> None:
    def rate() -> None:
        library.ratings = {1: ONE}
        library.bus.publish(RatingsChanged(1, before={1: FIVE}, after={1: ONE}))

    library.meanwhile.append(rate)
    library.weights.begin()
    library.work()
    assert library.weights() == {1: weight(ONE)}


def test_somebody_elses_ratings_are_read_and_those_of_before_forgotten(library: Library) -> None:
    library.weights.begin()
    library.work()
    library.ratings = {7: ONE}
    library.bus.publish(ListenerSwitched(2))
    assert library.weights() == {}
    library.work()
    assert library.weights() == {7: weight(ONE)}
    assert library.arrivals == 1


def test_imported_ratings_are_read_while_those_of_before_still_count(library: Library) -> None:
    library.weights.begin()
    library.work()
    library.ratings = {1: ONE}
    library.bus.publish(RatingsImported(1))
    assert library.weights() == {1: weight(FIVE)}
    library.work()
    assert library.weights() == {1: weight(ONE)}
    assert library.arrivals == 0


def test_where_they_cannot_be_read_it_is_tried_again(library: Library) -> None:
    def fail() -> None:
        raise OSError("the disk is gone")

    library.meanwhile.append(fail)
    library.weights.begin()
    with pytest.raises(OSError, match="gone"):
        library.work()
    assert library.weights() == {}
    library.work()
    assert library.weights() == {1: weight(FIVE)}
