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
    """Weights of the current listener's tracks, read behind whoever asks for them.

    Thread-safe.

    Parameters
    ----------
    read : callable
        Returns every rating of the current listener, by track.
    bus : EventBus
        Tells what changes them.
    listener_id : int
        Of the current listener, until the bus tells of another.
    """

    def __init__(
        self, read: Callable[[], Mapping[int, Rating]], bus: EventBus, listener_id: int
    ) -> None:
        self._read = read
        self._listener_id = listener_id
        self._lock = threading.Lock()
        self._known: Mapping[int, float] | None = None
        self._stale = True
        self._version = 0
        self._begun = self._reading = self._missed = False
        self._later: Callable[[Callable[[], None]], object] = _at_once
        self._arrived: Callable[[], None] = lambda: None
        self._subscriptions = [
            bus.subscribe(RatingsChanged, self._rated),
            bus.subscribe(RatingsImported, lambda _event: self._forget()),
            bus.subscribe(ListenerSwitched, self._switched),
        ]

    def read_in(
        self, later: Callable[[Callable[[], None]], object], arrived: Callable[[], None]
    ) -> None:
        """Read in a thread that nobody waits for.

        Parameters
        ----------
        later : callable
            Calls what it is given in that thread.
        arrived : callable
            Called in that thread once weights are known that were asked for in vain.
        """
        self._later, self._arrived = later, arrived

    def begin(self) -> None:
        """Have them read where that was not done, so that they are there when asked for."""
        with self._lock:
            self._begun = True
            if self._reading or not self._stale:
                return
            self._reading = True
        self._later(self._load)

    def __call__(self) -> Mapping[int, float]:
        """Return the weight of each track that was rated, any other's is 1; never waits.

        Nothing is in it while they are not known yet.
        """
        with self._lock:
            known = self._known
            self._missed |= known is None
        if known is None:
            self.begin()
            return {}
        return known

    def close(self) -> None:
        """Read nothing any more."""
        for unsubscribe in self._subscriptions:
            unsubscribe()

    def _load(self) -> None:
        with self._lock:
            version = self._version
        found: Mapping[int, float] | None = None
        try:
            found = {number: weight(rating) for number, rating in self._read().items()}
        finally:
            with self._lock:
                self._reading = False
                current = found is not None and version == self._version
                if current:
                    self._known, self._stale = found, False
                missed, self._missed = self._missed, self._missed and not current
        if not current:  # changed meanwhile
            self.begin()
        elif missed:
            self._arrived()

    def _rated(self, event: RatingsChanged) -> None:
        with self._lock:
            if event.listener_id != self._listener_id:
                return  # who listened before takes something back
            self._version += 1
            if self._known is not None:
                changed = {number: weight(rating) for number, rating in event.after.items()}
                self._known = {**self._known, **changed}

    def _switched(self, event: ListenerSwitched) -> None:
        with self._lock:
            self._listener_id, self._known = event.listener_id, None
            self._version += 1  # what is being read was another's
        self._forget()

    def _forget(self) -> None:
        with self._lock:
            self._version += 1
            self._stale = True
            begun = self._begun
        if begun:
            self.begin()


def _at_once(work: Callable[[], None]) -> None:
    work()


def weight(rating: Rating) -> float:
    """Return how much sooner a track comes than one that was never rated."""
    stars = USUAL_STARS if rating.stars is None else rating.stars
    opinion = LOVED if rating.loved else DISLIKED if rating.disliked else 1.0
    return float(A_STAR ** (stars - USUAL_STARS)) * opinion
