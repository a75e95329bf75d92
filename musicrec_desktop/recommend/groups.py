"""Groups of tracks, such as artists, that sound like some tracks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import Rows

DRAWN = 2.0  # tracks' worth of the library's mean, which keeps one lucky track from winning
BEST_OF_GROUP = 2


def closeness(vectors: NDArray[np.float32], own: Rows) -> NDArray[np.float32]:
    """Return how much every track sounds like some of them: its mean cosine to those.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Of norm 1.
    own : ndarray of int64
        Rows of the tracks that are asked about; at least one.

    Returns
    -------
    ndarray of shape (n,), float32
        −1 to 1.

    Raises
    ------
    ValueError
        If no track is asked about.
    """
    if not len(own):
        raise ValueError("no track to look around")
    return np.asarray(vectors @ vectors[own].mean(axis=0), np.float32)


def closest_groups(
    scores: NDArray[np.float32], groups: NDArray[np.int32], usable: NDArray[np.bool_], most: int
) -> list[tuple[int, float, int]]:
    """Return the groups whose tracks score best on the average.

    The mean of a group is drawn to that of all tracks by as much as if it held
    ``DRAWN`` tracks more, of the average kind: a group of one track says little.

    Parameters
    ----------
    scores : ndarray of shape (n,), float32
        As :func:`closeness` returns them.
    groups : ndarray of shape (n,), int32
        Equal for the tracks of one group; −1 for those of none.
    usable : ndarray of shape (n,), bool
        Which may be named.
    most : int

    Returns
    -------
    list of (int, float, int)
        Group, score, and the row of its best track; the best group first.
    """
    rows = np.flatnonzero(usable & (groups >= 0))
    if not len(rows):
        return []
    held, kept = groups[rows], scores[rows].astype(np.float64)
    counts = np.bincount(held)
    sums = np.bincount(held, kept)
    means = (sums + DRAWN * kept.mean()) / (counts + DRAWN)
    means[counts == 0] = -np.inf
    found = np.argsort(-means, kind="stable")[: min(most, np.count_nonzero(counts))]
    result = []
    for group in found.tolist():
        members = rows[held == group]
        result.append((group, float(means[group]), int(members[scores[members].argmax()])))
    return result


def best_pairs(scores: list[float], floor: float) -> float:
    """Return the mean of a group's best two scores; ``floor`` stands in for a missing one.

    Parameters
    ----------
    scores : list of float
        Of the tracks of one group among the closest, at least one.
    floor : float
        What the closest track scored that is not among them.
    """
    best = sorted(scores, reverse=True)[:BEST_OF_GROUP]
    return sum([*best, *[floor] * (BEST_OF_GROUP - len(best))]) / BEST_OF_GROUP
