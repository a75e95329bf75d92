"""The k nearest that pass the filters, equal ones in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Container

import numpy as np
from numpy.typing import NDArray

DISTANCE_DECIMALS = 6  # equal tracks come out equal, whatever the rounding of the product
SPARE = 32
GROWTH = 8  # of what is put in order, while filters leave too few

Accept = Callable[[int], bool]


def best(
    ids: NDArray[np.int64],
    distances: NDArray[np.float64],
    k: int,
    *,
    without: Container[int] = (),
    exclude: Container[int] | None = None,
    accept: Accept | None = None,
) -> NDArray[np.int64]:
    """Return the positions of the best ``k`` that pass the filters.

    Parameters
    ----------
    ids : ndarray of shape (n,), int64
    distances : ndarray of shape (n,), float64
        Rounded, so that ties are ties.
    k : int
    without, exclude : container of int, optional
        Ids that are left out.
    accept : callable, optional
        Called with ids, best first; only those it accepts count.

    Returns
    -------
    ndarray of int64
        Best first; equal ones by id.
    """
    chosen: list[int] = []
    done, size = 0, 2 * k + SPARE
    while len(chosen) < k and done < len(ids):
        order = _first(ids, distances, size)
        for position in order[done:].tolist():
            track_id = int(ids[position])
            if track_id in without or (exclude is not None and track_id in exclude):
                continue
            if accept is None or accept(track_id):
                chosen.append(position)
                if len(chosen) == k:
                    break
        done, size = len(order), GROWTH * size
    return np.array(chosen[:k], np.int64)


def rounded(distances: NDArray[np.float64]) -> NDArray[np.float64]:
    """Round so that ties are ties."""
    result: NDArray[np.float64] = np.round(distances, DISTANCE_DECIMALS)
    return result


def _first(ids: NDArray[np.int64], distances: NDArray[np.float64], size: int) -> NDArray[np.int64]:
    """Return at least the first ``size`` positions in order, with all equal to the last."""
    if size >= len(ids):
        return np.lexsort((ids, distances))
    farthest = np.partition(distances, size - 1)[size - 1]
    near = np.flatnonzero(distances <= farthest)
    order: NDArray[np.int64] = near[np.lexsort((ids[near], distances[near]))]
    return order
