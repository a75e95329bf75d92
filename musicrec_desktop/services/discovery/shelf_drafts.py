"""The shelves of the page For you, as rows of the pool: what is on them, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.discovery import NEUTRAL_MOOD, ShelfKind
from musicrec_desktop.services.discovery.kept_mixes import KeptMix
from musicrec_desktop.services.discovery.listening_moment import (
    ENOUGH_LIKED,
    SECONDS_A_DAY,
    Moment,
)

ON_A_SHELF = 12
NEGLECTED_DAYS = 365
RESTING_DAYS = 30  # what was heard meanwhile is not recommended again
BECAUSE_OF_LAST = 5  # plays, one of which a shelf is because of
BECAUSE_WORTH = 0.3
LEAST_LIKENESS = 0.1  # below this, two tracks have nothing in common
NEW_DAYS = 60
FIRST_SCAN_DAYS = 3


@dataclass(frozen=True, slots=True)
class DraftCard:
    """A card before its tracks are read."""

    key: str
    rows: tuple[int, ...] = ()
    track_ids: tuple[int, ...] = ()
    like: int | None = None
    edges: bool = False
    last_heard_at: float | None = None
    album: str = ""
    place: int = 0
    total: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A shelf before its tracks are read."""

    kind: ShelfKind
    cards: list[DraftCard]
    about: int | None = None


def days_mixes(moment: Moment) -> Draft:
    """Return the day's mixes as they were first shown today; else make them, and keep them.

    In a mood they are others, which are not kept: they follow from the same.
    """
    if moment.mood != NEUTRAL_MOOD:
        return mixes_shelf(moment)
    if moment.days is not None and (kept := _as_kept(moment, moment.days.mixes)):
        return Draft("mixes", kept)
    draft = mixes_shelf(moment)
    ids = moment.pool.ids
    moment.keep(
        [
            KeptMix(card.key, tuple(int(ids[row]) for row in card.rows), card.edges)
            for card in draft.cards
        ]
    )
    return draft


def _as_kept(moment: Moment, mixes: Iterable[KeptMix]) -> list[DraftCard]:
    """Return mixes without the tracks that went away since."""
    cards = [
        DraftCard(mix.key, tuple(moment.pool.rows(mix.track_ids).tolist()), edges=mix.edges)
        for mix in mixes
    ]
    return [card for card in cards if card.rows]


def mixes_shelf(moment: Moment) -> Draft:
    """Return the day's mixes, from all over the library where no taste is known yet."""
    from musicrec_desktop.recommend.daily import edges, sampler, taste_mixes

    pool, random = moment.pool, moment.random(1)
    if len(moment.day_taste.liked) < ENOUGH_LIKED:
        mixes = sampler(pool, moment.day_worth, moment.day_wanted, random)
        cards = [DraftCard(f"sampler:{n}", tuple(rows)) for n, rows in enumerate(mixes)]
        return Draft("sampler", _by_mood(moment, cards))
    mixes = taste_mixes(pool, moment.day_taste, moment.day_worth, moment.day_wanted, random)
    cards = [DraftCard(f"mix:{n}", tuple(rows)) for n, rows in enumerate(mixes)]
    cards = _by_mood(moment, cards)
    used = [row for rows in mixes for row in rows]
    free = moment.day_wanted & ~np.isin(pool.recordings, pool.recordings[used])
    beyond = edges(pool, moment.day_taste, moment.day_worth, free, random)
    if beyond:
        cards.append(DraftCard("mix:edges", tuple(beyond), edges=True))
    return Draft("mixes", cards)


def _by_mood(moment: Moment, cards: list[DraftCard]) -> list[DraftCard]:
    """Return mixes with those nearest to the mood first, where one is asked for."""
    if moment.mood == NEUTRAL_MOOD:
        return cards
    energies = moment.pool.energies
    return sorted(
        cards, key=lambda card: abs(float(energies[list(card.rows)].mean()) - moment.mood)
    )


def still_wanted(mixes: Draft, moment: Moment) -> Draft:
    """Return the day's mixes without what was skipped or disliked since.

    They are not made anew: nobody's mix is to change under their hands, and each event
    would have to wait for it.
    """
    cards = [
        replace(card, rows=tuple(row for row in card.rows if moment.wanted[row]))
        for card in mixes.cards
    ]
    return replace(mixes, cards=[card for card in cards if card.rows])


def single_shelves(moment: Moment) -> list[Draft | None]:
    """Return the shelves of single tracks, none of which is on two of them."""
    because = _because(moment)
    new = _new(moment, _elsewhere(moment, because))
    return [because, _neglected(moment, _elsewhere(moment, because, new)), new]


def _because(moment: Moment) -> Draft | None:
    """Return what sounds like one of the tracks that were heard last."""
    from musicrec_desktop.recommend.mixes import gathered

    pool = moment.pool
    heard = dict.fromkeys(play.track_id for play in moment.plays if play.counted)
    last = [row for row in pool.rows(heard).tolist() if moment.wanted[row]][:BECAUSE_OF_LAST]
    if not last:
        return None
    about = int(moment.random(2).choice(last))
    near = pool.vectors @ pool.vectors[about] + BECAUSE_WORTH * moment.worth
    allowed = moment.wanted & moment.unheard_for(RESTING_DAYS)
    allowed &= pool.recordings != pool.recordings[about]
    if pool.artists[about] >= 0 and (pool.artists[allowed] != pool.artists[about]).any():
        allowed &= pool.artists != pool.artists[about]
    allowed &= pool.vectors @ pool.vectors[about] >= LEAST_LIKENESS
    rows = gathered(pool, near, allowed, ON_A_SHELF, moment.random(3), per_artist=1, noise=0.01)
    return Draft("because", _single("because", moment, rows, like=about), about)


def _neglected(moment: Moment, elsewhere: NDArray[np.bool_]) -> Draft | None:
    """Return what is close to the taste, and was not heard for a year, or ever."""
    from musicrec_desktop.recommend.mixes import gathered

    if not moment.taste.known:
        return None
    allowed = moment.wanted & moment.unheard_for(NEGLECTED_DAYS) & ~elsewhere & ~_lately(moment)
    rows = gathered(
        moment.pool, moment.worth, allowed, ON_A_SHELF, moment.random(4), per_artist=2, noise=0.02
    )
    return Draft("neglected", _single("neglected", moment, rows))


def _new(moment: Moment, elsewhere: NDArray[np.bool_]) -> Draft | None:
    """Return what came into the library lately and suits, best first."""
    from musicrec_desktop.recommend.mixes import gathered

    new = _lately(moment) & moment.wanted & moment.unheard_for(RESTING_DAYS) & ~elsewhere
    if not new.any() or not moment.taste.known:
        return None
    suits = new & (moment.worth >= np.median(moment.worth[moment.wanted]))
    rows = gathered(moment.pool, moment.worth, suits, ON_A_SHELF, moment.random(5), noise=0.01)
    return Draft("new", _single("new", moment, rows))


def _lately(moment: Moment) -> NDArray[np.bool_]:
    """Return what came lately into a library that was there before."""
    added = moment.found.added_at
    age, first_scan = NEW_DAYS * SECONDS_A_DAY, FIRST_SCAN_DAYS * SECONDS_A_DAY
    return np.asarray(added >= max(moment.now - age, added.min() + first_scan))


def _elsewhere(moment: Moment, *drafts: Draft | None) -> NDArray[np.bool_]:
    """Return the recordings that are on shelves already."""
    rows = [row for draft in drafts if draft for card in draft.cards for row in card.rows]
    return np.isin(moment.pool.recordings, moment.pool.recordings[rows])


def _single(
    kind: str, moment: Moment, rows: Iterable[int] | NDArray[np.int64], like: int | None = None
) -> list[DraftCard]:
    cards = []
    for row in rows:
        heard = float(moment.last_heard[row])
        cards.append(
            DraftCard(
                f"{kind}:{int(moment.pool.ids[row])}",
                (int(row),),
                like=moment.taste.nearest_liked(int(row)) if like is None else like,
                last_heard_at=None if np.isnan(heard) else heard,
            )
        )
    return cards
