"""A mix for several listeners together, and for whom each track is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from musicrec_desktop.core.discovery import MixName
from musicrec_desktop.core.errors import NothingToPlay
from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.discovery.discovery_pool import DiscoveryPool
from musicrec_desktop.services.discovery.for_you import mix_name
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste

if TYPE_CHECKING:
    import numpy as np

LIKED = 0.4  # a track worth as much to a listener is for them
FEWEST_LISTENERS, MOST_TRACKS = 2, 500


@dataclass(frozen=True, slots=True)
class BlendedMix:
    """A mix for several listeners.

    Attributes
    ----------
    listeners : tuple of Listener
    tracks : tuple of Track
    worth : tuple of tuple of float
        For each track, what it is worth to each listener, 0 to 1.
    name : MixName
    unknown : tuple of Listener
        Whose taste is not known yet: they are left out of shares and reasons.
    """

    listeners: tuple[Listener, ...]
    tracks: tuple[Track, ...]
    worth: tuple[tuple[float, ...], ...]
    name: MixName
    unknown: tuple[Listener, ...] = ()

    @property
    def known(self) -> tuple[int, ...]:
        """The places of the listeners whose taste is known; all where none's is."""
        places = tuple(n for n, each in enumerate(self.listeners) if each not in self.unknown)
        return places or tuple(range(len(self.listeners)))

    def for_whom(self, place: int) -> tuple[Listener, ...]:
        """Return the listeners a track is for, whoever it is worth most to where for none."""
        each = self.worth[place]
        liked = tuple(self.listeners[n] for n in self.known if each[n] >= LIKED)
        most = max(each[n] for n in self.known)
        return liked or tuple(self.listeners[n] for n in self.known if each[n] == most)

    @property
    def shares(self) -> tuple[float, ...]:
        """What each listener of known taste gets of the mix, as a share of what all get."""
        totals = [sum(each[n] for each in self.worth) for n in self.known]
        whole = sum(totals) or 1.0
        return tuple(total / whole for total in totals)

    @property
    def fairness(self) -> float:
        """What the one with the least gets of what the one with the most does, 0 to 1."""
        shares = self.shares
        return min(shares) / max(shares) if shares and max(shares) > 0 else 1.0


class BlendService:
    """Blends tastes. Thread-safe.

    Parameters
    ----------
    discovery : DiscoveryPool
    taste_of : callable
        Returns the taste of a listener, by id.
    """

    def __init__(self, discovery: DiscoveryPool, taste_of: Callable[[int], ListenerTaste]) -> None:
        self._discovery = discovery
        self._taste_of = taste_of

    def make(
        self,
        listeners: Sequence[Listener],
        count: int = 25,
        *,
        random: np.random.Generator | None = None,
    ) -> BlendedMix:
        """Return a mix; shorter where there are no more tracks that nobody rejects.

        Raises
        ------
        NothingToPlay
            If fewer than two listeners are named, or there is nothing to play.
        """
        import numpy as np

        from musicrec_desktop.recommend.blend import blended

        chosen = list({listener.id: listener for listener in listeners}.values())
        if len(chosen) < FEWEST_LISTENERS:
            raise NothingToPlay(
                translate("Blend", "A blend is for two listeners or more."),
                translate("Next steps", "Choose another one, too."),
            )
        found = self._discovery.required()
        pool = found.pool
        allowed = np.ones(len(pool), bool)
        worth, unknown = [], []
        for listener in chosen:
            kept = self._taste_of(listener.id)
            taste = kept.within(pool)
            allowed[pool.rows(kept.disliked())] = False
            allowed[taste.unwanted] = False
            worth.append(taste.worth() if taste.known else None)
            if not taste.known:
                unknown.append(listener)
        mix = blended(
            pool, worth, allowed, min(count, MOST_TRACKS), random or np.random.default_rng()
        )
        if not mix.rows:
            raise NothingToPlay(
                translate("Blend", "Somebody has disliked or skipped every track."),
                translate("Next steps", "Add more music, or take a dislike back."),
            )
        each = dict(zip((int(pool.ids[row]) for row in mix.rows), mix.utilities, strict=True))
        tracks = self._discovery.tracks(found, mix.rows)
        rows = pool.rows(track.id for track in tracks).tolist()
        return BlendedMix(
            tuple(chosen),
            tuple(tracks),
            tuple(tuple(each[track.id].tolist()) for track in tracks),
            mix_name(found, rows, tracks),
            tuple(unknown),
        )
