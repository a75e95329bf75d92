"""Building the index of a library, in a process of its own."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.features import FEATURE_VERSION, FeatureTable
from musicrec_desktop.recommend.annoy_file import (
    build_annoy,
    candidates,
    choose_search_k,
)
from musicrec_desktop.recommend.expansion import expand, expansion_neighbours, nearest_exact
from musicrec_desktop.recommend.manifest import (
    METRIC,
    Manifest,
    file_digest,
    ids_digest,
    make_current,
    new_folder,
)
from musicrec_desktop.recommend.space import SPACE_VERSION, Space

ANNOY_FILE = "neighbours.annoy"
TRACK_IDS_FILE = "track_ids.npy"
VECTORS_FILE = "vectors.npy"
EXPANDED_FILE = "expanded.npy"

EXACT_EXPANSION_MAX_TRACKS = 20_000
EXPANSION_SEARCH_K = 2_000


def build_index(features_folder: Path, out_folder: Path) -> Manifest:
    """Learn the space of a library, place its tracks and index them.

    Meant for a worker process: it imports scikit-learn and uses a core for seconds
    to minutes. The result takes the place of the current index in one step; readers
    that have the old one open keep it.

    Parameters
    ----------
    features_folder : pathlib.Path
        As :meth:`FeatureTable.save` wrote it; at least one track.
    out_folder : pathlib.Path
        Holds the index in use and, while it is built, the next.

    Returns
    -------
    Manifest

    Raises
    ------
    ValueError
        If there is no track to learn from.
    StorageError
        If the index cannot be written; the current one stays.
    """
    table = FeatureTable.load(features_folder)
    if not len(table):
        raise ValueError("an index cannot be built from no tracks")
    try:
        folder = new_folder(out_folder)
        try:
            manifest = _write(table, folder)
            make_current(folder)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    except OSError as error:
        raise storage_error(out_folder, error) from error
    return manifest


def write_vectors(
    folder: Path,
    track_ids: NDArray[np.int64],
    vectors: NDArray[np.float32],
) -> Manifest:
    """Expand placed tracks and write everything of an index but its space.

    Parameters
    ----------
    folder : pathlib.Path
        Empty, or holding the space.
    track_ids : ndarray of shape (n,), int64
    vectors : ndarray of shape (n, d), float32
        Rows of norm 1, in the order of the ids.
    """
    expanded = expand(vectors, _nearest(folder, vectors), vectors)
    np.save(folder / TRACK_IDS_FILE, np.ascontiguousarray(track_ids, np.int64))
    np.save(folder / VECTORS_FILE, vectors)
    np.save(folder / EXPANDED_FILE, expanded)
    annoy_path = folder / ANNOY_FILE
    index = build_annoy(expanded, annoy_path)
    search_k, recall_at_10 = choose_search_k(index, expanded)
    manifest = Manifest(
        dimensions=vectors.shape[1],
        metric=METRIC,
        space_version=SPACE_VERSION,
        feature_version=FEATURE_VERSION,
        count=len(vectors),
        track_ids_digest=ids_digest(track_ids),
        annoy_digest=file_digest(annoy_path),
        annoy_bytes=annoy_path.stat().st_size,
        trees=index.get_n_trees(),
        search_k=search_k,
        recall_at_10=recall_at_10,
        built_at=time.time(),
    )
    manifest.save(folder)
    return manifest


def _write(table: FeatureTable, folder: Path) -> Manifest:
    import sklearn.decomposition  # noqa: F401  # brings a BLAS that is not loaded before
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    # OpenBLAS waits by spinning: beside a busy scan, more threads than one take five to
    # ten times as long, and the cores from the player.
    with threadpool_limits(1, user_api="blas"):
        return _learn_and_write(table, folder)


def _learn_and_write(table: FeatureTable, folder: Path) -> Manifest:
    space = Space.fit(table)
    space.save(folder)
    return write_vectors(folder, table.track_ids, space.transform(table))


def _nearest(folder: Path, vectors: NDArray[np.float32]) -> NDArray[np.int64]:
    """Return the rows to expand each vector with; through an index where there are many."""
    k = expansion_neighbours(len(vectors))
    if len(vectors) <= EXACT_EXPANSION_MAX_TRACKS:
        return nearest_exact(vectors, vectors, k, same=True)
    path = folder / f"expansion-{ANNOY_FILE}"
    index = build_annoy(vectors, path)
    nearest = np.empty((len(vectors), k), np.int64)
    for row, vector in enumerate(vectors):
        found = candidates(index, vector, k + 1, EXPANSION_SEARCH_K)
        nearest[row] = found[found != row][:k]
    index.unload()
    path.unlink()
    return nearest
