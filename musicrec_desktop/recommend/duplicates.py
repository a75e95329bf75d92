"""Which tracks are copies of one recording: another encoding, another master, the same file.

Two steps, as in record linkage: pairs that may be copies, by a cosine near 1 and nearly
equal durations; then a check of each pair that hears single frames (fingerprints). The
pairs that pass are joined into groups so that every two of a group have passed: where in
doubt, a group is split, since a live take taken for a copy would vanish from the answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LEAST_COSINE = 0.7
DURATION_WITHIN_SECONDS = 4.0
BLOCK_ROWS = 256
PAIRS_A_TRACK_MAX = 32


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tracks of one recording; ``confidence`` is from 0 to 1."""

    first: int
    second: int
    confidence: float


def candidate_pairs(
    ids: NDArray[np.int64],
    vectors: NDArray[np.float32],
    durations_seconds: NDArray[np.float32],
    *,
    least_cosine: float = LEAST_COSINE,
    within_seconds: float = DURATION_WITHIN_SECONDS,
) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Yield pairs that may be copies, in the course of one pass by duration.

    Parameters
    ----------
    ids : ndarray of shape (n,), int64
    vectors : ndarray of shape (n, d), float32
        As the space places them, of norm 1.
    durations_seconds : ndarray of shape (n,), float32
        NaN where unknown; such tracks have no pair.
    least_cosine, within_seconds : float

    Yields
    ------
    (int, ndarray of shape (m, 2), int64)
        How many tracks were looked at so far, and ids of pairs, the lower one first.
        Of a track that resembles very many, only the most alike are paired.
    """
    known = np.flatnonzero(np.isfinite(durations_seconds))
    order = known[np.argsort(durations_seconds[known], kind="stable")]
    durations = durations_seconds[order]
    for start in range(0, len(order), BLOCK_ROWS):
        stop = min(start + BLOCK_ROWS, len(order))
        last = int(np.searchsorted(durations, durations[stop - 1] + within_seconds, "right"))
        cosines = vectors[order[start:stop]] @ vectors[order[start:last]].T
        near = durations[None, start:last] - durations[start:stop, None] <= within_seconds
        later = np.arange(start, last)[None, :] > np.arange(start, stop)[:, None]
        cosines[~(near & later)] = -1.0
        rows, columns = _most_alike(cosines, least_cosine)
        pairs = np.stack([ids[order[start + rows]], ids[order[start + columns]]], axis=1)
        yield stop, np.sort(pairs, axis=1)


def joined(pairs: Iterable[Pair]) -> list[list[tuple[int, float]]]:
    """Join pairs into groups in which every two tracks are a pair.

    Parameters
    ----------
    pairs : iterable of Pair
        Surest joins are made first.

    Returns
    -------
    list of list of (track id, confidence)
        Groups by lowest id, ids ascending; the confidence of a track is the least of
        its pairs within the group.
    """
    sure = {(pair.first, pair.second): pair.confidence for pair in pairs}
    group_of: dict[int, list[int]] = {}
    for first, second in sorted(sure, key=lambda pair: (-sure[pair], pair)):
        one = group_of.setdefault(first, [first])
        other = group_of.setdefault(second, [second])
        if one is not other and all(_key(a, b) in sure for a in one for b in other):
            one += other
            for track_id in other:
                group_of[track_id] = one
    groups = {id(group): sorted(group) for group in group_of.values() if len(group) > 1}
    return sorted(
        [
            (track_id, min(sure[_key(track_id, other)] for other in group if other != track_id))
            for track_id in group
        ]
        for group in groups.values()
    )


def _key(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _most_alike(
    cosines: NDArray[np.float32], least: float
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return row and column of the cosines that are high enough, the best of a row at most."""
    if cosines.shape[1] <= PAIRS_A_TRACK_MAX:
        rows, columns = np.nonzero(cosines >= least)
        return rows, columns
    best = np.argpartition(cosines, -PAIRS_A_TRACK_MAX, axis=1)[:, -PAIRS_A_TRACK_MAX:]
    rows, places = np.nonzero(np.take_along_axis(cosines, best, axis=1) >= least)
    return rows, best[rows, places]
