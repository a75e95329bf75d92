"""The approximate index: random projection trees in a file that is mapped, not read.

Annoy's defaults lose a tenth to half of the true neighbours of a large library, so
the number of nodes to look at is chosen by measuring recall on the library itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.hubs import nearest_scaled
from musicrec_desktop.recommend.manifest import METRIC

SEED = 20_120_917
RECALL_AT = 10
RECALL_TARGET = 0.99
SAMPLE_LUCK = 0.003  # above the target: a recall measured on 200 tracks varies by this much
RECALL_SAMPLE = 200
SMALLEST_LIMIT = 20_000  # nodes: looking at fewer takes no time when the index is built
SAME_DISTANCE = 1e-6  # a neighbour this near the tenth is as good as the tenth
# Candidates for each neighbour wanted, so that filters and scales leave the best.
OVERFETCH = 4


def tree_count(tracks: int) -> int:
    """Return how many trees to plant for so many tracks."""
    return 20 if tracks < 20_000 else 24


def build_annoy(vectors: NDArray[np.float32], path: Path) -> Any:
    """Build an index of unit vectors (n, d) with a fixed seed, save it and return it."""
    from annoy import AnnoyIndex

    index = AnnoyIndex(vectors.shape[1], METRIC)
    index.set_seed(SEED)
    for row, vector in enumerate(vectors):
        index.add_item(row, vector.tolist())  # twice as fast as from the array
    # One thread: with more, the trees depend on which thread was faster.
    index.build(tree_count(len(vectors)), n_jobs=1)
    with _unicode_path(path) as place:
        index.save(place)
    return index


def open_annoy(path: Path, dimensions: int) -> Any:
    """Map an index file into memory.

    Raises
    ------
    OSError
        If it cannot be opened or its size is impossible.
    """
    from annoy import AnnoyIndex

    index = AnnoyIndex(dimensions, METRIC)
    with _unicode_path(path) as place:
        index.load(place)
    return index


@contextmanager
def _unicode_path(path: Path) -> Iterator[str]:
    """Yield a path that Annoy takes, which is Unicode: elsewhere a way by the open folder."""
    if not any("\ud800" <= letter <= "\udfff" for letter in str(path)):
        yield str(path)
        return
    folder = os.open(path.parent, os.O_RDONLY)  # only Unix has such names
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"  # no words
    finally:
        os.close(folder)


def candidates(
    index: Any, vector: NDArray[np.float32], count: int, search_k: int
) -> NDArray[np.int64]:
    """Return rows near a vector, in no promised order.

    Parameters
    ----------
    index : annoy.AnnoyIndex
    vector : ndarray of shape (d,), float32
    count : int
    search_k : int
        Nodes to look at; as many as ``count`` needs at least.

    Returns
    -------
    ndarray of shape (at most count,), int64
    """
    search_k = max(search_k, count * index.get_n_trees())
    return np.array(index.get_nns_by_vector(vector, count, search_k), np.int64)


def sample_rows(count: int, sample: int) -> NDArray[np.int64]:
    """Return up to ``sample`` of ``count`` rows, evenly spread: (at most sample,), int64."""
    return np.unique(np.linspace(0, count - 1, min(count, sample)).astype(np.int64))


def recall(
    index: Any,
    vectors: NDArray[np.float32],
    scales: NDArray[np.float32],
    rows: NDArray[np.int64],
    search_k: int,
) -> float:
    """Return the share of the true nearest ten that are among the index's candidates.

    Parameters
    ----------
    index : annoy.AnnoyIndex
    vectors : ndarray of shape (n, d), float32
        What it was built from.
    scales : ndarray of shape (n,), float32
        What distances to each are multiplied by.
    rows : ndarray of int
        Queries, as rows of ``vectors``.
    search_k : int
    """
    if len(vectors) < 2:
        return 1.0
    return _recall_within(
        index, vectors, scales, rows, _tenth_distances(vectors, scales, rows), search_k
    )


def choose_search_k(
    index: Any, vectors: NDArray[np.float32], scales: NDArray[np.float32]
) -> tuple[int, float]:
    """Return the smallest of growing budgets that reaches the target, and its recall.

    Parameters
    ----------
    index : annoy.AnnoyIndex
    vectors : ndarray of shape (n, d), float32
    scales : ndarray of shape (n,), float32
    """
    search_k = OVERFETCH * (RECALL_AT + 1) * index.get_n_trees()
    if len(vectors) < 2:
        return search_k, 1.0
    rows = sample_rows(len(vectors), RECALL_SAMPLE)
    distances = _tenth_distances(vectors, scales, rows)

    def reached(budget: int) -> float:
        return _recall_within(index, vectors, scales, rows, distances, budget)

    found = reached(search_k)
    while found < RECALL_TARGET + SAMPLE_LUCK:
        if not pays(search_k, len(vectors)) and search_k >= SMALLEST_LIMIT:
            return search_k, found
        search_k *= 2
        found = reached(search_k)
    less = search_k * 3 // 4
    enough = reached(less)
    return (less, enough) if enough >= RECALL_TARGET + SAMPLE_LUCK else (search_k, found)


def pays(search_k: int, tracks: int) -> bool:
    """Whether so many nodes are looked at faster than all tracks compared."""
    return search_k <= tracks // 2


def _tenth_distances(
    vectors: NDArray[np.float32], scales: NDArray[np.float32], rows: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return the scaled distance of the tenth nearest of each query, or of the last."""
    wanted = min(RECALL_AT, len(vectors) - 1)
    last = nearest_scaled(vectors[rows], vectors, scales, wanted + 1)[:, -1]  # one is itself
    return _scaled_distances(vectors[rows], vectors[last], scales[last])


def _recall_within(
    index: Any,
    vectors: NDArray[np.float32],
    scales: NDArray[np.float32],
    rows: NDArray[np.int64],
    farthest: NDArray[np.float32],
    search_k: int,
) -> float:
    wanted = min(RECALL_AT, len(vectors) - 1)
    hits = 0
    for row, limit in zip(rows, farthest, strict=True):
        found = candidates(index, vectors[row], OVERFETCH * (wanted + 1), search_k)
        found = found[found != row]
        near = _scaled_distances(vectors[row], vectors[found], scales[found])
        hits += min(wanted, int((near <= limit + SAME_DISTANCE).sum()))
    return hits / (wanted * len(rows))


def _scaled_distances(
    first: NDArray[np.float32], second: NDArray[np.float32], scales: NDArray[np.float32]
) -> NDArray[np.float32]:
    distances: NDArray[np.float32] = scales * (1.0 - (first * second).sum(axis=-1))
    return distances
