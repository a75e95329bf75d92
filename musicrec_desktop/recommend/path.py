"""A way through the space from one track to another, in steps that are about equally long.

Targets are spaced evenly on the arc between the two ends (Shoemake 1985, "Animating
rotation with quaternion curves"), which spreads the steps; a beam search over the tracks
near each target keeps them short, and exchanges of single tracks then lower the longest.
Steps are angles: between unit vectors they are what distance along the sphere is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import Rows, TrackPool
from musicrec_desktop.recommend.spacing import ARTIST_GAP

NEAR_TARGET = 48  # tracks looked at for each step
BEAM = 48
STEP_POWER = 6  # so high that hardly more than the longest step counts
REPAIRS = 6
SAME_ARTIST_COST = 20.0  # of a step to that power: distinct wherever there are others
LENGTH_WEIGHT = 40.0
LEAST_SINE = 1e-6

Angles = NDArray[np.float64]


def angles(these: NDArray[np.float32], those: NDArray[np.float32]) -> Angles:
    """Return the angles (n,), in radians, between unit vectors row by row."""
    cosines = np.einsum("...j,...j->...", these, those, dtype=np.float64)
    return np.asarray(np.arccos(np.clip(cosines, -1.0, 1.0)))


def find_path(
    pool: TrackPool,
    start: int,
    end: int,
    steps: int,
    *,
    unwanted: Collection[int] = (),
    seconds: float | None = None,
) -> list[int]:
    """Return the rows of a path, both ends included.

    Parameters
    ----------
    pool : TrackPool
    start, end : int
        Rows of different recordings.
    steps : int
        How many tracks, at least 2; exactly so many are returned.
    unwanted : collection of int
        Rows that are not on the way.
    seconds : float, optional
        Playing time to come near to with that many tracks.

    Raises
    ------
    ValueError
        If there are fewer than ``steps`` recordings, or the ends are the same one.
    """
    if steps < 2 or pool.recordings[start] == pool.recordings[end]:
        raise ValueError("a path needs two different ends")
    allowed = _allowed(pool, [start, end], unwanted)
    if len(np.unique(pool.recordings[allowed])) < steps - 2:
        raise ValueError(f"there are not {steps} recordings")
    near = _near_targets(pool, start, end, steps, allowed)
    rows = _beam(pool, start, end, near)
    if len(rows) < steps:  # the beam ran into the few recordings that there are
        rows = _fill(pool, rows, steps, allowed)
    return _repaired(pool, rows, near, seconds)


def replacement(
    pool: TrackPool, rows: Sequence[int], place: int, refused: Collection[int] = ()
) -> int | None:
    """Return what fits best between the neighbours of a place in a path.

    Parameters
    ----------
    pool : TrackPool
    rows : sequence of int
        The path.
    place : int
        Any index into it.
    refused : collection of int
        Rows that are not wanted there.

    Returns
    -------
    int or None
        A row; None where nothing is left.
    """
    allowed = np.flatnonzero(_allowed(pool, rows, refused))
    if not len(allowed):
        return None
    others = [row for at, row in enumerate(rows) if at != place]
    used = np.isin(pool.artists[allowed], pool.artists[others]) & (pool.artists[allowed] >= 0)
    if not used.all():
        allowed = allowed[~used]
    cost = np.zeros(len(allowed))
    for beside in (place - 1, place + 1):
        if 0 <= beside < len(rows):
            cost += angles(pool.vectors[allowed], pool.vectors[rows[beside]]) ** STEP_POWER
    return int(allowed[cost.argmin()])


def arc(start: NDArray[np.float32], end: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Return ``count`` unit vectors evenly spaced on the arc, both ends included: (count, d)."""
    angle = float(angles(start, end))
    shares = np.linspace(0.0, 1.0, count)[:, None]
    sine = np.sin(angle)
    if sine < LEAST_SINE:  # the same or opposite: every arc is as good, the chord has none
        points = (1 - shares) * start + shares * end
    else:
        points = (np.sin((1 - shares) * angle) * start + np.sin(shares * angle) * end) / sine
    norms = np.linalg.norm(points, axis=1, keepdims=True)
    return np.asarray(
        np.where(norms > LEAST_SINE, points / np.maximum(norms, LEAST_SINE), start), np.float32
    )


def _allowed(pool: TrackPool, used: Sequence[int], unwanted: Collection[int]) -> NDArray[np.bool_]:
    gone = pool.recordings[[*used, *unwanted]]
    allowed: NDArray[np.bool_] = pool.playable & ~np.isin(pool.recordings, gone)
    return allowed


def _near_targets(
    pool: TrackPool, start: int, end: int, steps: int, allowed: NDArray[np.bool_]
) -> list[Rows]:
    """Return, for each step between the ends, the tracks nearest to its target."""
    rows = np.flatnonzero(allowed)
    targets = arc(pool.vectors[start], pool.vectors[end], steps)[1:-1]
    wanted = max(NEAR_TARGET, 3 * steps)
    near = []
    for target in targets:
        cosines = (pool.vectors @ target)[rows]
        if len(rows) > wanted:
            near.append(rows[np.argpartition(-cosines, wanted)[:wanted]])
        else:
            near.append(rows)
    return near


def _beam(pool: TrackPool, start: int, end: int, near: Sequence[Rows]) -> list[int]:
    """Return the cheapest way through one track of each group, by a beam search."""
    paths, costs = [[start]], np.zeros(1)
    ahead = {int(pool.artists[end])} - {-1}
    for place, group in enumerate(near):
        apart = np.arccos(np.clip(_products(pool, [path[-1] for path in paths], group), -1, 1))
        total = costs[:, None] + apart**STEP_POWER
        for number, path in enumerate(paths):
            total[number] += _clashes(pool, path, group, ahead)
        if place == len(near) - 1:
            total += angles(pool.vectors[group], pool.vectors[end]) ** STEP_POWER
        paths, costs = _best(paths, group, total)
        if not paths:
            return [start, end]
    return [*paths[int(costs.argmin())], end]


def _products(pool: TrackPool, these: Sequence[int], those: Rows) -> NDArray[np.float64]:
    return np.asarray(pool.vectors[list(these)] @ pool.vectors[those].T, np.float64)


def _clashes(
    pool: TrackPool, path: Sequence[int], group: Rows, ahead: set[int]
) -> NDArray[np.float64]:
    """Return what it costs that a track's recording or artist is on the path already."""
    artists = pool.artists[group]
    known = artists >= 0
    cost = SAME_ARTIST_COST * (
        np.isin(artists, [*pool.artists[list(path)].tolist(), *ahead]) & known
    ).astype(np.float64)
    recent = pool.artists[list(path[-ARTIST_GAP:])]
    cost += SAME_ARTIST_COST * (np.isin(artists, recent) & known)
    cost[np.isin(pool.recordings[group], pool.recordings[list(path)])] = np.inf
    return cost


def _best(
    paths: list[list[int]], group: Rows, total: NDArray[np.float64]
) -> tuple[list[list[int]], NDArray[np.float64]]:
    """Keep the best path to each track, and of those the best few."""
    origins = total.argmin(axis=0)
    costs = total[origins, np.arange(len(group))]
    order = np.argsort(costs, kind="stable")[:BEAM]
    order = order[np.isfinite(costs[order])]
    return [[*paths[origins[number]], int(group[number])] for number in order], costs[order]


def _fill(pool: TrackPool, rows: list[int], steps: int, allowed: NDArray[np.bool_]) -> list[int]:
    """Put tracks into the longest steps until there are enough."""
    rows = list(rows)
    while len(rows) < steps:
        free = np.flatnonzero(allowed & ~np.isin(pool.recordings, pool.recordings[rows]))
        long = angles(pool.vectors[rows[:-1]], pool.vectors[rows[1:]]).argmax()
        ends = [pool.vectors[rows[long]], pool.vectors[rows[long + 1]]]
        cost = sum(angles(pool.vectors[free], end) ** STEP_POWER for end in ends)
        rows.insert(int(long) + 1, int(free[np.argmin(cost)]))
    return rows


def _repaired(
    pool: TrackPool, rows: list[int], near: Sequence[Rows], seconds: float | None
) -> list[int]:
    """Exchange single tracks for others near their place while that makes the path better."""
    rows = list(rows)
    for _ in range(REPAIRS):
        changed = False
        for place in range(1, len(rows) - 1):
            better = _exchange(pool, rows, place, near[place - 1], seconds)
            if better != rows[place]:
                rows[place], changed = better, True
        if not changed:
            break
    return rows


def _exchange(
    pool: TrackPool, rows: list[int], place: int, group: Rows, seconds: float | None
) -> int:
    """Return the row that is best at a place, which may be the one that is there."""
    others = [row for at, row in enumerate(rows) if at != place]
    choices = np.union1d(group, rows[place])
    choices = choices[~np.isin(pool.recordings[choices], pool.recordings[others])]
    artists = pool.artists[choices]
    cost = SAME_ARTIST_COST * (np.isin(artists, pool.artists[others]) & (artists >= 0))
    for beside in (rows[place - 1], rows[place + 1]):
        cost = cost + angles(pool.vectors[choices], pool.vectors[beside]) ** STEP_POWER
    if seconds is not None:
        lasting = np.nansum(pool.seconds[others]) + np.nan_to_num(pool.seconds[choices])
        cost = cost + LENGTH_WEIGHT * np.abs(lasting - seconds) / seconds
    return int(choices[cost.argmin()])
