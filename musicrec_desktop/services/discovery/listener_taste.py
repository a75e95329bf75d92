"""What a listener did and said, as taste is learnt from it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from musicrec_desktop.core.listeners import DEFAULT_LISTENER

if TYPE_CHECKING:
    from musicrec_desktop.library.listeners.history import PlayEvent, PlayHistory, Plays
    from musicrec_desktop.library.listeners.listeners import RatingRepository
    from musicrec_desktop.recommend.pool import TrackPool
    from musicrec_desktop.recommend.taste import Taste

PLAYS_LOOKED_AT = 3000


class ListenerTaste:
    """One listener's plays and opinions, as they are at each call. Thread-safe.

    Parameters
    ----------
    history : PlayHistory
    ratings : RatingRepository
    listener : callable
        Returns the id of who listens now.
    clock : callable
        Returns Unix time.
    """

    def __init__(
        self,
        history: PlayHistory,
        ratings: RatingRepository,
        *,
        listener: Callable[[], int] = lambda: DEFAULT_LISTENER,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._history = history
        self._ratings = ratings
        self._listener = listener
        self.clock = clock

    @property
    def listener_id(self) -> int:
        """Who listens now."""
        return self._listener()

    def disliked(self, *, until: float = math.inf) -> set[int]:
        """Return the tracks that are not wanted; what was said after a time is not looked at."""
        opinions = self._ratings.all(self._listener())
        return {
            number
            for number, opinion in opinions.items()
            if opinion.disliked and opinion.changed_at <= until
        }

    def plays(self) -> list[PlayEvent]:
        """Return the last plays, the newest first."""
        return self._history.recent(PLAYS_LOOKED_AT, self._listener())

    def heard_since(self, since: float) -> set[int]:
        """Return the tracks that were begun after a time, in Unix time, skipped ones too."""
        return {play.track_id for play in self.plays() if play.started_at >= since}

    def heard(self) -> dict[int, Plays]:
        """Return everything that was played, summed up by track."""
        return self._history.played(self._listener())

    def last_heard(self) -> dict[int, float]:
        """Return when each track was last heard, in Unix time."""
        return {
            number: plays.last_heard_at
            for number, plays in self.heard().items()
            if plays.last_heard_at is not None
        }

    def within(
        self,
        pool: TrackPool,
        *,
        until: float | None = None,
        plays: Sequence[PlayEvent] | None = None,
    ) -> Taste:
        """Return the taste as it shows in a pool.

        Parameters
        ----------
        pool : TrackPool
        until : float, optional
            Unix time; what came later is not looked at.
        plays : sequence of PlayEvent, optional
            What :meth:`plays` returned a moment ago, which need not be read again then.
        """
        from musicrec_desktop.recommend.taste import (
            Listening,
            Opinion,
            Taste,
            track_weights,
        )

        moment = self.clock() if until is None else until
        listened = [
            Listening(play.track_id, play.started_at, "heard" if play.counted else "skipped")
            for play in (self.plays() if plays is None else plays)
            if play.started_at <= moment and (play.counted or play.outcome == "skipped")
        ]
        opinions = {
            number: Opinion(rating.stars, rating.loved, rating.disliked)
            for number, rating in self._ratings.all(self._listener()).items()
            if rating.changed_at <= moment
        }
        return Taste(pool, track_weights(listened, opinions, moment))
