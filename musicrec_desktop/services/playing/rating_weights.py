"""How much sooner well-rated tracks come where a queue is shuffled as they are rated."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.listening_events import (
    ListenerSwitched,
    RatingsChanged,
    RatingsImported,
)
from musicrec_desktop.services.listeners.event_bus import EventBus

USUAL_STARS = 3.0  # as which what was never rated counts
A_STAR = 2.0  # times as soon
LOVED, DISLIKED = 2.0, 1 / 16


class RatingWeights:
    """Weights of the current listener's tracks, read when they are first asked for.

    Thread-safe.

    Parameters
    ----------
    read : callable
        Returns every rating of the current listener, by track.
    bus : EventBus
        Tells what changes them.
    """

    def __init__(self, read: Callable[[], Mapping[int, Rating]], bus: EventBus) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._known: Mapping[int, float] | None = None
        self._version = 0
        for event in (RatingsChanged, RatingsImported, ListenerSwitched):
            bus.subscribe(event, self._forget)

    def __call__(self) -> Mapping[int, float]:
        """Return the weight of each track that was rated; any other's is 1."""
        with self._lock:
            known, version = self._known, self._version
        if known is None:
            known = {number: weight(rating) for number, rating in self._read().items()}
            with self._lock:
                if version == self._version:
                    self._known = known
        return known

    def _forget(self, _event: object) -> None:
        with self._lock:
            self._version += 1
            self._known = None


def weight(rating: Rating) -> float:
    """Return how much sooner a track comes than one that was never rated."""
    stars = USUAL_STARS if rating.stars is None else rating.stars
    opinion = LOVED if rating.loved else DISLIKED if rating.disliked else 1.0
    return float(A_STAR ** (stars - USUAL_STARS)) * opinion
