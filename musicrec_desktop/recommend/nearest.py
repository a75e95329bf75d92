"""Nearest neighbours by inner product: exact, and approximate for many rows."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

BLOCK_ROWS = 512
GROUP = 64  # columns looked at together: one pass over their maxima, then few of them

LIST_ROWS = 100
LISTS_PROBED = 32
KMEANS_ROWS = 20_000
KMEANS_TURNS = 4
REFINEMENTS = 2
SEED = 20_170_605


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
    padded = _padded(library)
    for start in range(0, len(queries), BLOCK_ROWS):
        products = queries[start : start + BLOCK_ROWS] @ padded.T
        products[:, len(library) :] = -np.inf
        if same:
            np.fill_diagonal(products[:, start:], -np.inf)
        nearest[start : start + len(products)] = _largest(products, k)
    return nearest


def nearest_approximate(vectors: NDArray[np.float32], k: int) -> NDArray[np.int64]:
    """Return about the nearest rows of each row, for libraries too large to compare all.

    An inverted file (Jégou, Douze and Schmid 2011, "Product quantization for nearest
    neighbor search") gives a first guess: rows are compared with those of the lists near
    their own. Then neighbours of neighbours are tried, as in NN-descent (Dong, Charikar
    and Li 2011, "Efficient k-nearest neighbor graph construction").

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Rows of norm 1, n well above k.
    k : int

    Returns
    -------
    ndarray of shape (n, k), int64
        Nearest first, never the row itself.
    """
    nearest = _from_inverted_file(vectors, k)
    for _ in range(REFINEMENTS):
        nearest = nearest_among_linked(vectors, nearest, k)
    return nearest


def nearest_among_linked(
    vectors: NDArray[np.float32], linked: NDArray[np.int64], k: int
) -> NDArray[np.int64]:
    """Return the nearest rows of each row among those one or two links away.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
    linked : ndarray of shape (n, l), int64
        Rows linked from each row; they are taken in both directions.
    k : int
        At most 2 l + 2 l².

    Returns
    -------
    ndarray of shape (n, k), int64
        Nearest first. Where fewer are linked, the last is repeated.
    """
    both = np.concatenate([linked, _reverse(linked)], 1)

    def of_block(start: int) -> NDArray[np.int64]:
        rows = np.arange(start, min(start + BLOCK_ROWS, len(vectors)))
        found = np.concatenate([both[rows], linked[both[rows]].reshape(len(rows), -1)], 1)
        found.sort(axis=1)
        unwanted = found == rows[:, None]
        unwanted[:, 1:] |= found[:, 1:] == found[:, :-1]
        products = np.matmul(vectors[found], vectors[rows][:, :, None])[:, :, 0]
        products[unwanted] = -np.inf
        best = _ordered(products, k)
        counted = np.isfinite(np.take_along_axis(products, best, 1)).sum(axis=1, keepdims=True)
        best = np.take_along_axis(best, np.minimum(np.arange(k), np.maximum(counted - 1, 0)), 1)
        nearest: NDArray[np.int64] = np.take_along_axis(found, best, 1)
        return nearest

    with ThreadPoolExecutor(_threads()) as pool:
        return np.concatenate(list(pool.map(of_block, range(0, len(vectors), BLOCK_ROWS))))


def _from_inverted_file(vectors: NDArray[np.float32], k: int) -> NDArray[np.int64]:
    centres = _centres(vectors)
    own = nearest_exact(vectors, centres, 1)[:, 0]
    order = np.argsort(own, kind="stable")
    starts = np.searchsorted(own[order], np.arange(len(centres) + 1))
    probed = nearest_exact(centres, centres, LISTS_PROBED - 1, same=True)
    nearest = np.empty((len(vectors), k), np.int64)

    def of_list(index: int) -> None:
        members = order[starts[index] : starts[index + 1]]
        if not len(members):
            return
        near = [order[starts[other] : starts[other + 1]] for other in probed[index]]
        candidates = np.concatenate([members, *near])
        if len(candidates) <= k:  # a list far from everything
            candidates = np.arange(len(vectors))
            candidates = np.concatenate([members, np.setdiff1d(candidates, members)])
        products = vectors[members] @ _padded(vectors[candidates]).T
        products[:, len(candidates) :] = -np.inf
        np.fill_diagonal(products, -np.inf)
        nearest[members] = candidates[_largest(products, k)]

    with ThreadPoolExecutor(_threads()) as pool:
        list(pool.map(of_list, range(len(centres))))
    return nearest


def _centres(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the centres of lists: spherical k-means on a sample, always the same."""
    rng = np.random.default_rng(SEED)
    sample = vectors[rng.choice(len(vectors), min(KMEANS_ROWS, len(vectors)), replace=False)]
    centres = sample[: max(1, min(len(sample), len(vectors) // LIST_ROWS))].copy()
    for _ in range(KMEANS_TURNS):
        own = nearest_exact(sample, centres, 1)[:, 0]
        order = np.argsort(own, kind="stable")
        found, starts = np.unique(own[order], return_index=True)
        sums = np.add.reduceat(sample[order], starts, axis=0)
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        centres[found] = np.divide(sums, norms, out=centres[found], where=norms > 0)
    return centres


def _reverse(linked: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return rows that link to each row, as many as each links to; itself where too few do."""
    count, links = linked.shape
    targets = linked.ravel()
    order = np.argsort(targets, kind="stable")
    sources, targets = order // links, targets[order]
    position = np.arange(len(targets)) - np.searchsorted(targets, np.arange(count))[targets]
    reverse = np.repeat(np.arange(count)[:, None], links, axis=1)
    kept = position < links
    reverse[targets[kept], position[kept]] = sources[kept]
    return reverse


def _largest(products: NDArray[np.float32], k: int) -> NDArray[np.int64]:
    """Return the columns of the ``k`` largest values in each row, largest first.

    Columns are a multiple of :data:`GROUP`. The largest k lie in the k groups with the
    largest maxima.
    """
    count, columns = products.shape
    groups = columns // GROUP
    if groups <= 2 * k:
        return _ordered(products, k)
    grouped = products.reshape(count, groups, GROUP)
    best = np.sort(np.argpartition(grouped.max(2), groups - k, axis=1)[:, -k:], axis=1)
    values = np.take_along_axis(grouped, best[:, :, None], 1).reshape(count, -1)
    chosen = _ordered(values, k)
    result: NDArray[np.int64] = np.take_along_axis(best, chosen // GROUP, 1) * GROUP
    return result + chosen % GROUP


def _ordered(products: NDArray[np.float32], k: int) -> NDArray[np.int64]:
    rows = np.argpartition(-products, min(k, products.shape[1]) - 1, axis=1)[:, :k]
    rows.sort(axis=1)
    order = np.argsort(-np.take_along_axis(products, rows, 1), axis=1, kind="stable")
    result: NDArray[np.int64] = np.take_along_axis(rows, order, 1)
    return result


def _padded(library: NDArray[np.float32]) -> NDArray[np.float32]:
    missing = -len(library) % GROUP
    return np.pad(library, ((0, missing), (0, 0))) if missing else library


def _threads() -> int:
    return min(4, os.cpu_count() or 1)
