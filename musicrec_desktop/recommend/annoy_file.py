"""The approximate index: random projection trees in a file that is mapped, not read.

Annoy's defaults lose a tenth to half of the true neighbours of a large library, so
the number of nodes to look at is chosen by measuring recall on the library itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.expansion import nearest_exact
from musicrec_desktop.recommend.manifest import METRIC

SEED = 20_120_917
RECALL_AT = 10
RECALL_TARGET = 0.99
SAMPLE_LUCK = 0.003  # above the target: a recall measured on 200 tracks varies by this much
RECALL_SAMPLE = 200
SAME_PRODUCT = 1e-6  # a neighbour this near the tenth is as good as the tenth


def tree_count(tracks: int) -> int:
    """Return how many trees to plant for so many tracks."""
    return 20 if tracks < 20_000 else 40


def build_annoy(vectors: NDArray[np.float32], path: Path) -> Any:
    """Build an index of unit vectors (n, d) with a fixed seed, save it and return it."""
    from annoy import AnnoyIndex

    index = AnnoyIndex(vectors.shape[1], METRIC)
    index.set_seed(SEED)
    for row, vector in enumerate(vectors):
        index.add_item(row, vector)
    # One thread: with more, the trees depend on which thread was faster.
    index.build(tree_count(len(vectors)), n_jobs=1)
    index.save(str(path))
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
    index.load(str(path))
    return index


def candidates(
    index: Any, vector: NDArray[np.float32], count: int, search_k: int
) -> NDArray[np.int64]:
    """Return about ``count`` rows near a vector, in no promised order."""
    search_k = max(search_k, count * index.get_n_trees())
    return np.array(index.get_nns_by_vector(vector, count, search_k), np.int64)


def sample_rows(count: int, sample: int) -> NDArray[np.int64]:
    """Return up to ``sample`` rows, evenly spread."""
    return np.unique(np.linspace(0, count - 1, min(count, sample)).astype(np.int64))


def recall(
    index: Any, vectors: NDArray[np.float32], rows: NDArray[np.int64], search_k: int
) -> float:
    """Return the share of the true nearest ten that the index finds.

    Parameters
    ----------
    index : annoy.AnnoyIndex
    vectors : ndarray of shape (n, d), float32
        What it was built from.
    rows : ndarray of int
        Queries, as rows of ``vectors``.
    search_k : int
    """
    wanted = min(RECALL_AT, len(vectors) - 1)
    if wanted < 1:
        return 1.0
    exact = nearest_exact(vectors[rows], vectors, wanted + 1)
    return _recall_of(index, vectors, rows, exact[:, -1], search_k)


def choose_search_k(index: Any, vectors: NDArray[np.float32]) -> tuple[int, float]:
    """Return the smallest of growing budgets that reaches the target, and its recall.

    Parameters
    ----------
    index : annoy.AnnoyIndex
    vectors : ndarray of shape (n, d), float32
    """
    trees = index.get_n_trees()
    search_k, everything = 2 * RECALL_AT * trees, 2 * len(vectors) * trees
    if len(vectors) < 2:
        return search_k, 1.0
    rows = sample_rows(len(vectors), RECALL_SAMPLE)
    farthest = nearest_exact(vectors[rows], vectors, min(RECALL_AT, len(vectors) - 1) + 1)[:, -1]
    while True:
        found = _recall_of(index, vectors, rows, farthest, search_k)
        if found >= RECALL_TARGET + SAMPLE_LUCK or search_k >= everything:
            return search_k, found
        search_k = search_k * 5 // 4


def _recall_of(
    index: Any,
    vectors: NDArray[np.float32],
    rows: NDArray[np.int64],
    farthest: NDArray[np.int64],
    search_k: int,
) -> float:
    """Count neighbours at least as near as the exact tenth (the eleventh with oneself)."""
    wanted = min(RECALL_AT, len(vectors) - 1)
    hits = 0
    for row, last in zip(rows, farthest, strict=True):
        found = candidates(index, vectors[row], wanted + 1, search_k)
        near = vectors[found[found != row]] @ vectors[row]
        hits += min(wanted, int((near >= vectors[last] @ vectors[row] - SAME_PRODUCT).sum()))
    return hits / (wanted * len(rows))
