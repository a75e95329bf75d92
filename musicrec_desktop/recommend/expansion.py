"""Pulling each track towards its nearest: average query expansion on the whole library.

Arandjelović and Zisserman 2012, "Three things everyone should know to improve
object retrieval", there called database-side augmentation.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.space import unit

EXPANSION_WEIGHT = 0.5
EXPANSION_NEIGHBOURS_MAX = 5
TRACKS_PER_NEIGHBOUR = 25
BLOCK_ROWS = 256


def expansion_neighbours(tracks: int) -> int:
    """Return how many nearest tracks to average in a library of so many tracks."""
    return min(EXPANSION_NEIGHBOURS_MAX, tracks // TRACKS_PER_NEIGHBOUR)


def expand(
    vectors: NDArray[np.float32], nearest: NDArray[np.integer], library: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Add half the mean of each vector's nearest.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
    nearest : ndarray of shape (n, k), int
        Rows of ``library``; nothing is added where k is 0.
    library : ndarray of shape (m, d), float32

    Returns
    -------
    ndarray of shape (n, d), float32
        Rows of norm 1.
    """
    if not nearest.shape[1]:
        return np.array(vectors, np.float32)
    expanded = np.empty_like(vectors)
    for start in range(0, len(vectors), BLOCK_ROWS):
        rows = slice(start, start + BLOCK_ROWS)
        pull = library[nearest[rows]].mean(1, dtype=np.float64)
        expanded[rows] = unit(vectors[rows] + EXPANSION_WEIGHT * pull)
    return expanded


def nearest_exact(
    queries: NDArray[np.float32], library: NDArray[np.float32], k: int, *, same: bool = False
) -> NDArray[np.int64]:
    """Return the rows of ``library`` with the largest products with each query.

    Parameters
    ----------
    queries : ndarray of shape (n, d), float32
    library : ndarray of shape (m, d), float32
    k : int
        Fewer are returned where the library is smaller.
    same : bool
        The queries are the library's own rows, and are not their own neighbours.

    Returns
    -------
    ndarray of shape (n, k), int64
        Nearest first.
    """
    k = max(0, min(k, len(library) - same))
    nearest = np.empty((len(queries), k), np.int64)
    if not k:
        return nearest
    for start in range(0, len(queries), BLOCK_ROWS):
        products = queries[start : start + BLOCK_ROWS] @ library.T
        if same:
            np.fill_diagonal(products[:, start:], -np.inf)
        rows = np.argpartition(-products, k - 1, axis=1)[:, :k]
        order = np.argsort(-np.take_along_axis(products, rows, 1), axis=1, kind="stable")
        nearest[start : start + len(products)] = np.take_along_axis(rows, order, 1)
    return nearest
