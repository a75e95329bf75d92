"""What the current listener thinks of tracks: stars, loves and dislikes, with undo."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST, MOST_STARS, Rating
from musicrec_desktop.core.listening_events import RatingsChanged
from musicrec_desktop.library.listeners import RatingRepository
from musicrec_desktop.services.listeners.event_bus import EventBus

REMEMBERED = 100  # changes that can be taken back

Change = Callable[[Rating], Rating]


class RatingService:
    """Every method may be called from any thread; each change is published when it is on disk.

    Parameters
    ----------
    ratings : RatingRepository
    bus : EventBus
    listener : callable
        Returns the id of who listens now.
    """

    def __init__(
        self,
        ratings: RatingRepository,
        bus: EventBus,
        *,
        listener: Callable[[], int] = lambda: DEFAULT_LISTENER,
    ) -> None:
        self._ratings = ratings
        self._bus = bus
        self._listener = listener
        self._lock = threading.Lock()
        self._done: list[RatingsChanged] = []
        self._undone: list[RatingsChanged] = []

    @property
    def listener_id(self) -> int:
        """Whose ratings are meant now."""
        return self._listener()

    def all(self) -> dict[int, Rating]:
        """Return every rating of the current listener, by track; tracks without one are absent."""
        return self._ratings.all(self._listener())

    def of(self, track_ids: Iterable[int]) -> dict[int, Rating]:
        """Return the current listener's ratings of those tracks that have one."""
        return self._ratings.of(track_ids, self._listener())

    def rate(self, track_ids: Sequence[int], stars: float | None) -> RatingsChanged | None:
        """Give tracks 0 to 5 stars in halves, or take them away with None.

        Returns
        -------
        RatingsChanged or None
            What changed; None where nothing did.

        Raises
        ------
        ValueError
            If it is not 0 to 5 in halves.
        MusicRecError
            If a guest listens, of whom nothing is kept.
        """
        if stars is not None and not (0 <= stars <= MOST_STARS and float(2 * stars).is_integer()):
            raise ValueError(f"{stars} is not from 0 to 5 stars in halves")
        return self._change(track_ids, lambda rating: replace(rating, stars=stars))

    def love(self, track_ids: Sequence[int], loved: bool = True) -> RatingsChanged | None:
        """Love tracks, which ends a dislike, or no longer; as :meth:`rate`."""
        return self._change(
            track_ids,
            lambda rating: replace(rating, loved=loved, disliked=rating.disliked and not loved),
        )

    def dislike(self, track_ids: Sequence[int], disliked: bool = True) -> RatingsChanged | None:
        """Dislike tracks, which ends a love, or no longer; as :meth:`rate`."""
        return self._change(
            track_ids,
            lambda rating: replace(rating, disliked=disliked, loved=rating.loved and not disliked),
        )

    @property
    def can_undo(self) -> bool:
        """Whether the current listener changed a rating that can be taken back."""
        with self._lock:
            return any(change.listener_id == self._listener() for change in self._done)

    def undo(self, change: RatingsChanged | None = None) -> RatingsChanged | None:
        """Take back a change, the current listener's last where none is named.

        Returns
        -------
        RatingsChanged or None
            The change that took it back; None where there is nothing left to undo.
        """
        return self._step_back(self._done, self._undone, change)

    def redo(self) -> RatingsChanged | None:
        """Take back the last :meth:`undo`."""
        return self._step_back(self._undone, self._done, None)

    def _step_back(
        self,
        source: list[RatingsChanged],
        target: list[RatingsChanged],
        wanted: RatingsChanged | None,
    ) -> RatingsChanged | None:
        with self._lock:
            found = _last(source, wanted, self._listener())
            if found is None:
                return None
            source.remove(found)
            change = self._store(found.listener_id, found.after, found.before)
            target.append(change)
        self._bus.publish(change)
        return change

    def _change(self, track_ids: Sequence[int], how: Change) -> RatingsChanged | None:
        listener = self._listener()
        if listener == GUEST:
            raise MusicRecError(
                "A guest's ratings are not kept.", "Choose a listener at the foot of the sidebar."
            )
        with self._lock:
            known = self._ratings.of(track_ids, listener)
            before = {number: known.get(number, Rating()) for number in dict.fromkeys(track_ids)}
            after = {number: how(rating) for number, rating in before.items()}
            changed = [number for number in before if after[number] != before[number]]
            if not changed:
                return None
            change = self._store(
                listener,
                {number: before[number] for number in changed},
                {number: after[number] for number in changed},
            )
            self._done = [*self._done, change][-REMEMBERED:]
            self._undone.clear()
        self._bus.publish(change)
        return change

    def _store(
        self, listener: int, before: Mapping[int, Rating], after: Mapping[int, Rating]
    ) -> RatingsChanged:
        now = time.time()
        dated = {number: replace(rating, changed_at=now) for number, rating in after.items()}
        self._ratings.put(dated, listener)
        return RatingsChanged(listener, dict(before), dated, now)


def _last(
    changes: Sequence[RatingsChanged], wanted: RatingsChanged | None, listener: int
) -> RatingsChanged | None:
    for change in reversed(changes):
        if change is wanted or (wanted is None and change.listener_id == listener):
            return change
    return None
