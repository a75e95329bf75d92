"""What is known of a listener at the moment their page is made."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.services.discovery.discovery_pool import Discoverable
from musicrec_desktop.services.discovery.kept_answers import KeptAnswers
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste

if TYPE_CHECKING:
    from musicrec_desktop.library.history import PlayEvent
    from musicrec_desktop.recommend.taste import Taste

SECONDS_A_DAY = 86_400.0
ENOUGH_LIKED = 5  # tracks, from which on a taste is told from the day before


class Moment:
    """A listener's taste, plays and dislikes within the library, read once for the whole page."""

    def __init__(
        self, found: Discoverable, listener: ListenerTaste, mood: float, kept: KeptAnswers
    ) -> None:
        from musicrec_desktop.recommend.daily import with_mood

        self.found, self.pool = found, found.pool
        self.now = listener.clock()
        day = datetime.fromtimestamp(self.now).replace(hour=0, minute=0, second=0, microsecond=0)
        self.plays: list[PlayEvent] = listener.plays()
        self.mood = mood
        self.taste = listener.within(self.pool, plays=self.plays)
        before = listener.within(self.pool, until=day.timestamp(), plays=self.plays)
        self.settled = len(before.liked) >= ENOUGH_LIKED
        self.day_taste: Taste = before if self.settled else self.taste
        seed = [day.toordinal(), listener.listener_id]
        # Until a taste is told, each play brings another choice.
        self._seed = seed if self.settled else [*seed, len(self.plays)]
        self.worth = with_mood(self.pool, self.taste.worth(), mood)
        settled_worth = self.worth
        if self.settled:
            day_worth = kept.answer("worth", found, before.key(), before.worth)
            settled_worth = with_mood(self.pool, day_worth, mood)
        self.day_worth = settled_worth
        last = listener.last_heard()
        self.last_heard = np.full(len(self.pool), np.nan)
        rows = self.pool.rows(last)
        self.last_heard[rows] = [last[int(number)] for number in self.pool.ids[rows]]
        self.wanted = self._all_but(listener.disliked(), self.taste)
        self.day_wanted = self.wanted
        if self.settled:
            self.day_wanted = self._all_but(listener.disliked(until=day.timestamp()), before)

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
