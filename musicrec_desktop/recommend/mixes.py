"""Mixes: chosen, put in order, named; and made by a recipe."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.discovery import MixName, MixRecipe
from musicrec_desktop.recommend.pool import NO_KEY, Rows, TrackPool
from musicrec_desktop.recommend.seams import key_fit, seams, tempo_distance
from musicrec_desktop.recommend.spacing import spaced
from musicrec_desktop.recommend.taste import leading

PER_ARTIST = 3
LIKENESS_WEIGHT = 0.5
SEAM_WEIGHT = 0.15
WORTH_WEIGHT = 0.5
ENERGY_WEIGHT = 2.0
LENGTH_WEIGHT = 2.0
NOISE = 0.05
FIRST_NOISE = 0.1  # of the first track, which nothing leads to: not the favourite each time
FITTING_KEY = 0.8
USUAL_SECONDS = 240.0
PREVAILING = 0.6  # of the tracks, that a genre needs to name a mix
PREVAILING_TOGETHER = 0.75  # that two genres need, neither of which prevails
LEAST_OF_TWO = 0.2
MIDDLE = (15, 85)  # percentiles between which a mix's tempo is told
LEADING_ARTISTS = 2


def gathered(
    pool: TrackPool,
    scores: NDArray[np.floating],
    allowed: NDArray[np.bool_],
    count: int,
    random: np.random.Generator,
    *,
    per_artist: int = PER_ARTIST,
    noise: float = NOISE,
) -> Rows:
    """Choose the best tracks, each recording once and few of one artist.

    Parameters
    ----------
    pool : TrackPool
    scores : ndarray of shape (n,)
    allowed : ndarray of shape (n,), bool
    count : int
        At most so many; artists come more often than ``per_artist`` where nothing else is left.
    random : numpy.random.Generator
    per_artist : int
    noise : float
        How much chance there is, in units of the scores; other days bring others.

    Returns
    -------
    ndarray of int64
        Rows, the best first.
    """
    rows = np.flatnonzero(allowed & pool.playable)
    noisy = scores[rows] + noise * random.gumbel(size=len(rows))
    chosen: list[int] = []
    spare: list[int] = []
    recordings: set[int] = set()
    artists: dict[int, int] = {}
    for row in rows[np.argsort(-noisy, kind="stable")].tolist():
        if len(chosen) == count:
            break
        recording, artist = int(pool.recordings[row]), int(pool.artists[row])
        if recording in recordings:
            continue
        recordings.add(recording)
        if artist >= 0 and artists.get(artist, 0) >= per_artist:
            spare.append(row)
            continue
        artists[artist] = artists.get(artist, 0) + 1
        chosen.append(row)
    return np.array([*chosen, *spare][:count], np.int64)


def in_order(pool: TrackPool, rows: Sequence[int]) -> list[int]:
    """Return tracks in an order in which each goes into the next, from the first given."""
    left, order = list(rows[1:]), list(rows[:1])
    while left:
        free = np.zeros(len(pool), bool)
        free[left] = True
        choices = np.flatnonzero(spaced(pool, free, order))
        scores = pool.vectors[choices] @ pool.vectors[order[-1]]
        scores = scores + SEAM_WEIGHT * seams(pool, order[-1], choices)[-1]
        order.append(int(choices[scores.argmax()]))
        left.remove(order[-1])
    return order


def named(pool: TrackPool, rows: Sequence[int], names: Sequence[str]) -> MixName:
    """Say in names and numbers what a mix holds.

    A genre names it that most tracks have, and that it does not begin by leaving.

    Parameters
    ----------
    pool : TrackPool
    rows : sequence of int
    names : sequence of str
        What the numbers of artists and genres stand for.
    """
    chosen = list(rows)
    genres = pool.genres[chosen]
    genre = next(iter(leading(genres, 1)), -1)
    prevails = genre >= 0 and genres[0] in (genre, -1) and (genres == genre).mean() >= PREVAILING
    tempos = pool.tempos_bpm[chosen]
    tempos = tempos[np.isfinite(tempos)]
    keys = pool.keys[chosen]
    keys = keys[keys != NO_KEY]
    artists = _leading_names(pool.artists[chosen], names)
    return MixName(
        names[genre] if prevails else "",
        float(pool.energies[chosen].mean()),
        tuple(np.percentile(tempos, MIDDLE).tolist()) if len(tempos) >= len(chosen) / 2 else None,
        float((keys % 2 == 0).mean()) if len(keys) else 0.0,
        tuple(artists[:LEADING_ARTISTS]),
        max(0, len(artists) - LEADING_ARTISTS),
        () if prevails else _two(genres, names),
    )


def _two(genres: NDArray[np.int32], names: Sequence[str]) -> tuple[str, ...]:
    """Return two genres that most tracks have, and the first track among them, if there are."""
    counted = [((genres == genre).mean(), int(genre)) for genre in np.unique(genres[genres >= 0])]
    most = sorted(counted, key=lambda each: (-each[0], names[each[1]]))[:2]
    if len(most) < 2 or most[1][0] < LEAST_OF_TWO:
        return ()
    if most[0][0] + most[1][0] < PREVAILING_TOGETHER or genres[0] not in (most[0][1], most[1][1]):
        return ()
    return tuple(names[genre] for _, genre in most)


def _leading_names(artists: NDArray[np.int32], names: Sequence[str]) -> list[str]:
    """Return the most frequent first; equals by name, as their numbers change at each start."""
    present, sizes = np.unique(artists[artists >= 0], return_counts=True)
    counted = zip((-sizes).tolist(), (names[number] for number in present), strict=True)
    return [name for _, name in sorted(counted)]


def make_mix(
    pool: TrackPool,
    recipe: MixRecipe,
    allowed: NDArray[np.bool_],
    worth: NDArray[np.floating],
    random: np.random.Generator,
) -> list[int]:
    """Return the rows of a mix by a recipe; fewer than asked for where no more fit.

    Parameters
    ----------
    pool : TrackPool
    recipe : MixRecipe
    allowed : ndarray of shape (n,), bool
        What its names leave; tempo and decades are looked at here.
    worth : ndarray of shape (n,)
        How well each track suits.
    random : numpy.random.Generator
    """
    return _Mixing(pool, recipe, allowed, worth, random).run()


class _Mixing:
    """One mix while it is made."""

    def __init__(
        self,
        pool: TrackPool,
        recipe: MixRecipe,
        allowed: NDArray[np.bool_],
        worth: NDArray[np.floating],
        random: np.random.Generator,
    ) -> None:
        self._pool = pool
        self._recipe = recipe
        self._random = random
        self._worth = worth
        self._rows: list[int] = []
        self._seconds = np.nan_to_num(pool.seconds, nan=USUAL_SECONDS)
        must = pool.rows(recipe.must)
        must = must[pool.playable[must]]
        _, firsts = np.unique(pool.recordings[must], return_index=True)
        self._must = self._with_places(must[np.sort(firsts)])
        refused = pool.recordings[np.append(pool.rows(recipe.must_not), must)]
        self._free = allowed & pool.playable & ~np.isin(pool.recordings, refused)
        self._free &= fitting_tempo(pool, recipe.tempo_bpm) & of_decades(pool, recipe.decades)

    def run(self) -> list[int]:
        """Choose track after track until the mix is long enough."""
        while not self._full():
            row = self._due()
            if row is None:
                row = self._chosen()
            if row is None:
                break
            self._take(row)
        for _, row in self._must:  # the filters left too little to come to their places
            self._take(row)
        return self._rows

    def _take(self, row: int) -> None:
        self._rows.append(row)
        self._must = [(share, other) for share, other in self._must if other != row]
        self._free &= self._pool.recordings != self._pool.recordings[row]

    def _full(self) -> bool:
        reserved = [row for _, row in self._must]
        if self._recipe.seconds is None:
            return len(self._rows) >= (self._recipe.tracks or 0)
        left = self._recipe.seconds - self._seconds[self._rows + reserved].sum()
        shortest = self._seconds[self._free].min() if self._free.any() else np.inf
        return not reserved and left < shortest / 2

    def _share(self) -> float:
        """Return how far the mix is, 0 to 1."""
        if self._recipe.seconds is None:
            return min(1.0, len(self._rows) / max(1, (self._recipe.tracks or 1) - 1))
        return min(1.0, float(self._seconds[self._rows].sum()) / self._recipe.seconds)

    def _with_places(self, must: Rows) -> list[tuple[float, int]]:
        """Return the tracks that must be there with how far into the mix: where it is as lively."""
        shares = np.linspace(0.0, 0.9, 10 * max(1, len(must)))
        placed: list[tuple[float, int]] = []
        for number, row in enumerate(must.tolist()):
            share = number / max(1, len(must))
            if self._recipe.curve:
                apart = np.abs(self._energy(shares) - self._pool.energies[row])
                taken = np.isin(shares, [each for each, _ in placed])
                share = float(shares[np.where(taken, np.inf, apart).argmin()])
            placed.append((share, row))
        return sorted(placed)

    def _due(self) -> int | None:
        """Return a track that must be there, where its place has come."""
        if not self._must:
            return None
        tracks_left = (self._recipe.tracks or 0) - len(self._rows)
        late = self._recipe.seconds is None and tracks_left <= len(self._must)
        share, row = self._must[0]
        return row if late or share <= self._share() or not self._free.any() else None

    def _chosen(self) -> int | None:
        choices = np.flatnonzero(spaced(self._pool, self._free, self._rows))
        if not len(choices):
            return None
        if self._recipe.walk_keys and self._rows:
            choices = self._walking(choices)
        return int(choices[self._scores(choices).argmax()])

    def _walking(self, choices: Rows) -> Rows:
        """Keep what fits the last key; where nothing by others does, look at everybody's."""
        key = int(self._pool.keys[self._rows[-1]])
        for among in (choices, np.flatnonzero(self._free)):
            known = self._pool.keys[among] != NO_KEY
            fit = key_fit(key, self._pool.keys[among]) >= (FITTING_KEY if key != NO_KEY else 0.0)
            if (fit & known).any():
                walked: Rows = among[fit & known]
                return walked
        return choices

    def _scores(self, choices: Rows) -> NDArray[np.float64]:
        scores = WORTH_WEIGHT * self._worth[choices]
        noise = NOISE if self._rows else FIRST_NOISE
        scores = scores + noise * self._random.gumbel(size=len(choices))
        if self._recipe.curve:
            apart = np.abs(self._pool.energies[choices] - self._energy(self._share()))
            scores = scores - ENERGY_WEIGHT * apart
        if self._rows:
            last = self._rows[-1]
            scores = scores + LIKENESS_WEIGHT * (
                self._pool.vectors[choices] @ self._pool.vectors[last]
            )
            scores = scores + SEAM_WEIGHT * seams(self._pool, last, choices)[-1]
        scores = scores - self._overlong(choices)
        return np.asarray(scores, np.float64)

    def _overlong(self, choices: Rows) -> NDArray[np.float64]:
        """Return what it costs to miss the playing time; only the last tracks decide that."""
        if self._recipe.seconds is None:
            return np.zeros(len(choices))
        reserved = [row for _, row in self._must]
        left = self._recipe.seconds - self._seconds[self._rows + reserved].sum()
        if left > 1.5 * float(np.median(self._seconds[choices])):
            return np.zeros(len(choices))
        cost = LENGTH_WEIGHT * np.abs(self._seconds[choices] - left) / 60.0
        return np.asarray(cost, np.float64)

    def _energy(self, share: float | NDArray[np.float64]) -> NDArray[np.float64]:
        curve = self._recipe.curve
        return np.asarray(np.interp(share, np.linspace(0, 1, len(curve)), curve))


def fitting_tempo(pool: TrackPool, limits: tuple[float, float] | None) -> NDArray[np.bool_]:
    """Return which tempos are within limits, or their halves or doubles are."""
    if limits is None:
        return np.ones(len(pool), bool)
    low, high = limits
    middle = float(np.sqrt(low * high))
    with np.errstate(invalid="ignore"):
        near = tempo_distance(middle, pool.tempos_bpm) <= np.log2(high / middle) + 1e-6
    return np.asarray(near)


def of_decades(pool: TrackPool, decades: Sequence[int]) -> NDArray[np.bool_]:
    """Return which years are in one of some decades."""
    if not decades:
        return np.ones(len(pool), bool)
    with np.errstate(invalid="ignore"):
        return np.isin(pool.years // 10 * 10, decades)
