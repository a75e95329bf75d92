"""What is known of a listener at the moment their page is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.services.discovery.discovery_pool import Discoverable
from musicrec_desktop.services.discovery.kept_answers import KeptAnswers
from musicrec_desktop.services.discovery.kept_mixes import (
    DaysMixes,
    KeptMix,
    Store,
    kept_mixes,
)
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste

if TYPE_CHECKING:
    from musicrec_desktop.library.listeners.history import PlayEvent
    from musicrec_desktop.recommend.taste import Taste

SECONDS_A_DAY = 86_400.0
ENOUGH_LIKED = 5  # tracks, from which on a taste is told from the day before


class Moment:
    """A listener's taste, plays and dislikes within the library, read once for the whole page."""

    def __init__(
        self,
        found: Discoverable,
        listener: ListenerTaste,
        mood: float,
        kept: KeptAnswers,
        store: Store,
    ) -> None:
        from musicrec_desktop.recommend.daily import with_mood

        self.found, self.pool = found, found.pool
        self.now = listener.clock()
        self.listener_id = listener.listener_id
        day = datetime.fromtimestamp(self.now).replace(hour=0, minute=0, second=0, microsecond=0)
        self.day = day.toordinal()
        self.plays: list[PlayEvent] = listener.plays()
        self.mood = mood
        self.taste = listener.within(self.pool, plays=self.plays)
        self._store = store
        self.days = self._days(listener, day)
        until = None if self.days is None else self.days.until
        self.day_taste: Taste = self.taste
        if until is not None:
            self.day_taste = listener.within(self.pool, until=until, plays=self.plays)
        seed = [day.toordinal(), listener.listener_id]
        # Until a taste is told, each play brings another choice.
        self._seed = seed if self.days is not None else [*seed, len(self.plays)]
        self.worth = with_mood(self.pool, self.taste.worth(), mood)
        self.day_worth = self.worth
        if self.days is not None:
            key = self.day_taste.key()
            day_worth = kept.answer("worth", found, key, self.day_taste.worth)
            self.day_worth = with_mood(self.pool, day_worth, mood)
        last = listener.last_heard()
        self.last_heard = np.full(len(self.pool), np.nan)
        rows = self.pool.rows(last)
        self.last_heard[rows] = [last[int(number)] for number in self.pool.ids[rows]]
        self.wanted = self._all_but(listener.disliked(), self.taste)
        self.day_wanted = self.wanted
        if until is not None:
            self.day_wanted = self._all_but(listener.disliked(until=until), self.day_taste)

    def _days(self, listener: ListenerTaste, day: datetime) -> DaysMixes | None:
        """Return what the day's mixes are made from; None where no taste is told yet.

        That is what was played before the day, or before a taste was told in its course.
        """
        number, who = day.toordinal(), listener.listener_id
        kept = kept_mixes(self._store, number, who)
        if kept is not None:
            return kept
        for until in (day.timestamp(), self.now):
            taste = listener.within(self.pool, until=until, plays=self.plays)
            if len(taste.liked) >= ENOUGH_LIKED:
                begun = DaysMixes(number, who, until)
                begun.kept_in(self._store)
                return begun
        return None

    def keep(self, mixes: Sequence[KeptMix]) -> None:
        """Let the day's mixes be these, also after a restart."""
        if self.days is not None:
            self.days = replace(self.days, mixes=tuple(mixes))
            self.days.kept_in(self._store)

    def _all_but(self, disliked: set[int], taste: Taste) -> NDArray[np.bool_]:
        wanted = self.pool.playable.copy()
        wanted[self.pool.rows(disliked)] = False
        wanted[taste.unwanted] = False
        return wanted

    def day_key(self) -> object:
        """Return what the day's mixes follow from."""
        return tuple(self._seed), self.mood, self.day_taste.key(), self.day_wanted.tobytes()

    def random(self, salt: int) -> np.random.Generator:
        """Return the day's own chance, which is another for each shelf."""
        return np.random.default_rng([*self._seed, salt])

    def unheard_for(self, days: float) -> NDArray[np.bool_]:
        """Return what was not heard for so long, or never."""
        with np.errstate(invalid="ignore"):
            return ~(self.last_heard > self.now - days * SECONDS_A_DAY)
