"""Does a radio follow who skips? Simulated, on the tracks of ``tests.benchmarks.discovery``.

A listener starts a station from tracks of their taste and skips at once whatever is outside
of it; what is inside they hear out. As in the player, four tracks are decided on while one
plays, and decided on anew with each skip. A taste may be a genre, of which the tags tell too
("by sound": tags of genres are taken away), or how lively music is, of which no tag tells.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import TrackPool
from musicrec_desktop.recommend.radio import USUAL_DIVERSITY, Radio

AHEAD = 4
OFFERED = 30
EVERY = 2  # of the tracks, that a station is started from
DIVERSITIES = (0.0, USUAL_DIVERSITY, 0.6)
ALL_SKIPPED, FIRST_SKIPS = 10, 2
ENERGY_WITHIN = 0.25  # of 0 to 1

Start = tuple[list[int], NDArray[np.bool_]]  # seeds, and a taste


@dataclass(frozen=True)
class Session:
    """What was offered, and what of it was heard out."""

    rows: list[int]
    accepted: list[bool]


def show_skippers(pool: TrackPool, genres: NDArray[np.str_]) -> None:
    """Print how much of what is offered is accepted, and how soon after a skip."""
    print(
        f"\nskippers: {OFFERED} tracks offered, what is outside the taste is skipped; accepted of"
    )
    print(f"{'':46}{'all':>7}{'after 1 skip':>14}{'2':>7}{'3+':>7}{'longest':>9}{'likeness':>10}")
    untagged = replace(pool, genres=np.full_like(pool.genres, -1))
    stations = _stations(pool, genres)
    for diversity in DIVERSITIES:
        for name, told in stations.items():
            _show(f"{name}, diversity {diversity}", pool, told, diversity)
    name = next(iter(stations))
    _show(f"{name}, by sound", untagged, stations[name])
    _show(f"{name}, told of no skip", pool, stations[name], learns=False)
    _show_everything_skipped(pool, genres)


def _show(
    name: str,
    pool: TrackPool,
    stations: list[Start],
    diversity: float = USUAL_DIVERSITY,
    *,
    learns: bool = True,
) -> None:
    sessions = [
        listen(pool, start, diversity, number, learns=learns)
        for number, start in enumerate(stations)
    ]
    print(f"{name:46}{_figures(pool, sessions)}")


def _show_everything_skipped(pool: TrackPool, genres: NDArray[np.str_]) -> None:
    """Print where a listener is led who skips all that is offered: elsewhere, yet near the seed."""
    nearer, same, like = [], [], []
    for number, seed in enumerate(np.flatnonzero(pool.playable)[::EVERY].tolist()):
        radio = Radio(pool, np.array([seed]), random=np.random.default_rng(number))
        radio.begin_with(seed)
        skipped: list[int] = []
        to_seed = pool.vectors @ pool.vectors[seed]
        for row in (_decided(pool, radio, 1)[0] for _ in range(ALL_SKIPPED)):
            if len(skipped) >= FIRST_SKIPS:
                nearer.append(np.mean(to_seed > to_seed[row]))
                same.append(genres[row] == genres[seed])
                like.append(float((pool.vectors[skipped] @ pool.vectors[row]).max()))
            skipped.append(row)
            radio.skipped(int(pool.ids[row]))
    print(
        f"all of {ALL_SKIPPED} skipped: from the third on {np.mean(nearer):.0%} of the library is "
        f"nearer to the seed, {np.mean(same):.0%} are of its genre, likeness to the most like "
        f"that was skipped {np.mean(like):.2f}"
    )


def listen(
    pool: TrackPool, start: Start, diversity: float, chance: int, *, learns: bool
) -> Session:
    """Start from seeds and skip what is outside a taste."""
    seeds, taste = start
    random = np.random.default_rng(chance)
    radio = Radio(pool, np.array(seeds), diversity=diversity, random=random)
    radio.begin_with(seeds[0])
    ahead = _decided(pool, radio, AHEAD)
    session = Session([], [])
    while len(session.rows) < OFFERED and ahead:
        row = ahead.pop(0)
        session.rows.append(row)
        session.accepted.append(bool(taste[row]))
        if not learns:
            pass
        elif session.accepted[-1]:
            radio.heard(int(pool.ids[row]))
        else:
            radio.skipped(int(pool.ids[row]))
            radio.take_back(pool.ids[ahead[::-1]].tolist())
            ahead = []
        ahead += _decided(pool, radio, AHEAD - len(ahead))
    return session


def _decided(pool: TrackPool, radio: Radio, count: int) -> list[int]:
    picks = [radio.next() for _ in range(count)]
    return [int(pool.rows([pick.track_id])[0]) for pick in picks if pick is not None]


def _stations(pool: TrackPool, genres: NDArray[np.str_]) -> dict[str, list[Start]]:
    """Return seeds and a taste for each station."""
    random = np.random.default_rng(6)
    one, two, lively = [], [], []
    for row in np.flatnonzero(pool.playable)[::EVERY].tolist():
        taste = pool.playable & (genres == genres[row])
        other = random.choice(np.flatnonzero(pool.playable & ~taste))
        one.append(([row], taste))
        two.append(([row, int(other)], taste))
        as_lively = np.abs(pool.energies - pool.energies[row]) < ENERGY_WITHIN
        lively.append(([row], pool.playable & as_lively))
    return {"the seed's genre": one, "that of one of two seeds": two, "as lively": lively}


def _figures(pool: TrackPool, sessions: list[Session]) -> str:
    accepted = np.mean([np.mean(session.accepted) for session in sessions])
    after: dict[int, list[bool]] = {1: [], 2: [], 3: []}
    longest, like = [], []
    for session in sessions:
        streak = most = 0
        for place, good in enumerate(session.accepted):
            if streak:
                after[min(streak, 3)].append(good)
                like.append(
                    float(pool.vectors[session.rows[place]] @ pool.vectors[session.rows[place - 1]])
                )
            streak = 0 if good else streak + 1
            most = max(most, streak)
        longest.append(most)
    shares = [np.mean(each) if each else np.nan for each in after.values()]
    return (
        f"{accepted:7.1%}{shares[0]:14.1%}{shares[1]:7.1%}{shares[2]:7.1%}"
        f"{np.mean(longest):9.1f}{np.mean(like):10.2f}"
    )
