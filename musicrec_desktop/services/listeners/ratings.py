"""What the current listener thinks of tracks: stars, loves and dislikes, with undo."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import (
    DEFAULT_LISTENER,
    GUEST,
    MOST_STARS,
    Rating,
    RatingAction,
    RatingKind,
)
from musicrec_desktop.core.listening_events import RatingsChanged
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.listeners.rating_journal import RatingJournal
from musicrec_desktop.services.listeners.event_bus import EventBus

Change = Callable[[Rating], Rating]


class RatingService:
    """Every method may be called from any thread; each change is published when it is on disk.

    What each listener did is kept action by action, whatever number of tracks it was about,
    and can be taken back after the program was started anew, too.

    Parameters
    ----------
    ratings : RatingRepository
    journal : RatingJournal
    bus : EventBus
    listener : callable
        Returns the id of who listens now.
    """

    def __init__(
        self,
        ratings: RatingRepository,
        journal: RatingJournal,
        bus: EventBus,
        *,
        listener: Callable[[], int] = lambda: DEFAULT_LISTENER,
    ) -> None:
        self._ratings = ratings
        self._journal = journal
        self._bus = bus
        self._listener = listener
        self._lock = threading.RLock()  # held while a change is told: they are told in order

    @property
    def listener_id(self) -> int:
        """Whose ratings are meant now."""
        return self._listener()

    def all(self) -> dict[int, Rating]:
        """Return every rating of the current listener, by track; tracks without one are absent."""
        return self._ratings.all(self._listener())

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
        return self._change("stars", track_ids, lambda rating: replace(rating, stars=stars))

    def love(self, track_ids: Sequence[int], loved: bool = True) -> RatingsChanged | None:
        """Love tracks, which ends a dislike, or no longer; as :meth:`rate`."""
        return self._change(
            "love",
            track_ids,
            lambda rating: replace(rating, loved=loved, disliked=rating.disliked and not loved),
        )

    def dislike(self, track_ids: Sequence[int], disliked: bool = True) -> RatingsChanged | None:
        """Dislike tracks, which ends a love, or no longer; as :meth:`rate`."""
        return self._change(
            "dislike",
            track_ids,
            lambda rating: replace(rating, disliked=disliked, loved=rating.loved and not disliked),
        )

    def last_action(self) -> RatingAction | None:
        """Return what the current listener did last and did not take back."""
        return self._journal.last_done(self._listener())

    def undo(self, change: RatingsChanged | None = None) -> RatingsChanged | None:
        """Take back a change, the current listener's last where none is named.

        What was changed again since, or elsewhere, stays as it is: of an action that nothing
        is left of, nothing is taken back, and the one before it is the last.

        Returns
        -------
        RatingsChanged or None
            The change that took it back; None where there is nothing left to undo.
        """
        if change is None:
            return self._step(lambda: self._journal.last_done(self._listener()), undone=True)
        with self._lock:
            action = self._journal.action(change.action)
            done = None if action is None or action.undone else self._stepped(action, undone=True)
            return self._told(done)

    def last_done(self) -> RatingsChanged | None:
        """Return the current listener's last change that was not taken back, as it was made."""
        action = self.last_action()
        if action is None:
            return None
        before, after = self._journal.ratings(action.id)
        if not after:  # its tracks have left the library
            return None
        return RatingsChanged(action.listener_id, before, after, action.at, action.id)

    def redo(self) -> RatingsChanged | None:
        """Take back the current listener's last :meth:`undo`."""
        return self._step(lambda: self._journal.last_undone(self._listener()), undone=False)

    def _step(
        self, next_action: Callable[[], RatingAction | None], *, undone: bool
    ) -> RatingsChanged | None:
        done = None
        with self._lock:
            while done is None and (action := next_action()) is not None:
                done = self._stepped(action, undone=undone)
            return self._told(done)

    def _stepped(self, action: RatingAction, *, undone: bool) -> RatingsChanged | None:
        """Take an action back, or do it again; None where that changes nothing."""
        before, after = self._journal.ratings(action.id)
        found, wanted = (after, before) if undone else (before, after)
        known = self._ratings.of(found, action.listener_id)
        now = {number: known.get(number, Rating()) for number in found}
        then = {number: _moved(now[number], found[number], wanted[number]) for number in found}
        changed = {number: then[number] for number in now if then[number] != now[number]}
        at = time.time()
        dated = {number: replace(rating, changed_at=at) for number, rating in changed.items()}
        self._journal.step(action, dated, undone=undone)
        if not changed:
            return None
        old = {number: now[number] for number in changed}
        return RatingsChanged(action.listener_id, old, dated, at, action.id, undone)

    def _change(
        self, kind: RatingKind, track_ids: Sequence[int], how: Change
    ) -> RatingsChanged | None:
        listener = self._listener()
        if listener == GUEST:
            raise MusicRecError(
                translate("Listeners", "A guest’s ratings are not kept."),
                translate("Next steps", "Choose a listener at the foot of the sidebar."),
            )
        with self._lock:
            known = self._ratings.of(track_ids, listener)
            before = {number: known.get(number, Rating()) for number in dict.fromkeys(track_ids)}
            at = time.time()
            wanted = ((number, how(rating)) for number, rating in before.items())
            after = {
                number: replace(rating, changed_at=at)
                for number, rating in wanted
                if rating != before[number]
            }
            if not after:
                return None
            before = {number: before[number] for number in after}
            action = self._journal.do(listener, kind, before, after, at)
            return self._told(RatingsChanged(listener, before, after, at, action))

    def _told(self, change: RatingsChanged | None) -> RatingsChanged | None:
        if change is not None:
            self._bus.publish(change)
        return change


def _moved(now: Rating, found: Rating, wanted: Rating) -> Rating:
    """Return a rating in which what is as it was found is as it is wanted; the rest stays."""
    stars = wanted.stars if now.stars == found.stars else now.stars
    loved = wanted.loved if now.loved == found.loved else now.loved
    disliked = wanted.disliked if now.disliked == found.disliked else now.disliked
    if loved and disliked:  # one of them was given since
        loved, disliked = now.loved, now.disliked
    return replace(now, stars=stars, loved=loved, disliked=disliked)
