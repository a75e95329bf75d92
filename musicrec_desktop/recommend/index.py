"""Building the index of a library, in a process of its own."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.features import FEATURE_VERSION, FeatureTable
from musicrec_desktop.recommend.annoy_file import build_annoy, choose_search_k
from musicrec_desktop.recommend.hubs import LOCAL_NEIGHBOURS, local_distances, scales
from musicrec_desktop.recommend.manifest import (
    METRIC,
    Manifest,
    file_digest,
    ids_digest,
    make_current,
    new_folder,
)
from musicrec_desktop.recommend.nearest import (
    nearest_among_linked,
    nearest_approximate,
    nearest_exact,
)
from musicrec_desktop.recommend.smoothing import Smoothed, neighbour_count, smooth
from musicrec_desktop.recommend.space import SPACE_VERSION, Space

ANNOY_FILE = "neighbours.annoy"
TRACK_IDS_FILE = "track_ids.npy"
VECTORS_FILE = "vectors.npy"
SMOOTHED_FILE = "smoothed.npy"
STRENGTHS_FILE = "strengths.npy"
SCALES_FILE = "scales.npy"

LINKS = 8  # followed twice, to find the nearest after smoothing
EXACT_NEIGHBOURS_MAX_TRACKS = 20_000  # above, comparing all with all takes too long


def build_index(features_folder: Path, out_folder: Path, *, artist_tags: bool = True) -> Manifest:
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
    artist_tags : bool
        Whether to learn from artists' tags, too.

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
            manifest = _write(table, folder, artist_tags)
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
    *,
    apart: NDArray[np.bool_] | None = None,
    artist_tags: bool = True,
) -> Manifest:
    """Smooth placed tracks and write everything of an index but its space.

    Parameters
    ----------
    folder : pathlib.Path
        Empty, or holding the space.
    track_ids : ndarray of shape (n,), int64
    vectors : ndarray of shape (n, d), float32
        Rows of norm 1, in the order of the ids.
    apart : ndarray of shape (n,), bool, optional
        Tracks in which nothing happens.
    artist_tags : bool
        Whether the space was learnt from them, for the manifest.
    """
    smoothed, local = smooth_library(vectors, apart)
    typical = float(np.median(local))
    scale = scales(local, typical)
    np.save(folder / TRACK_IDS_FILE, np.ascontiguousarray(track_ids, np.int64))
    np.save(folder / VECTORS_FILE, vectors)
    np.save(folder / SMOOTHED_FILE, smoothed.vectors)
    np.save(folder / STRENGTHS_FILE, smoothed.strengths)
    np.save(folder / SCALES_FILE, scale)
    annoy_path = folder / ANNOY_FILE
    index = build_annoy(smoothed.vectors, annoy_path)
    search_k, recall_at_10 = choose_search_k(index, smoothed.vectors, scale)
    manifest = Manifest(
        dimensions=vectors.shape[1],
        metric=METRIC,
        space_version=SPACE_VERSION,
        feature_version=FEATURE_VERSION,
        count=len(vectors),
        track_ids_digest=ids_digest(track_ids),
        annoy_digest=file_digest(annoy_path),
        annoy_bytes=annoy_path.stat().st_size,
        typical_distance=typical,
        artist_tags=artist_tags,
        trees=index.get_n_trees(),
        search_k=search_k,
        recall_at_10=recall_at_10,
        built_at=time.time(),
    )
    manifest.save(folder)
    return manifest


def smooth_library(
    vectors: NDArray[np.float32], apart: NDArray[np.bool_] | None = None
) -> tuple[Smoothed, NDArray[np.float32]]:
    """Smooth a library and measure how near its tracks' neighbours are afterwards.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Rows of norm 1.
    apart : ndarray of shape (n,), bool, optional
        Tracks in which nothing happens.

    Returns
    -------
    Smoothed
    ndarray of shape (n,), float32
        As :func:`~musicrec_desktop.recommend.hubs.local_distances` returns them.
    """
    k = neighbour_count(len(vectors))
    if len(vectors) <= EXACT_NEIGHBOURS_MAX_TRACKS:
        smoothed = smooth(vectors, nearest_exact(vectors, vectors, k, same=True), apart)
        local = nearest_exact(smoothed.vectors, smoothed.vectors, LOCAL_NEIGHBOURS, same=True)
    else:
        nearest = nearest_approximate(vectors, LINKS)
        smoothed = smooth(vectors, nearest[:, :k], apart)
        local = nearest_among_linked(smoothed.vectors, nearest, LOCAL_NEIGHBOURS)
    return smoothed, local_distances(smoothed.vectors, smoothed.vectors, local)


def _write(table: FeatureTable, folder: Path, artist_tags: bool) -> Manifest:
    import sklearn.decomposition  # noqa: F401  # brings a BLAS that is not loaded before
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    # OpenBLAS waits by spinning: beside a busy scan, more threads than one take five to
    # ten times as long, and the cores from the player.
    with threadpool_limits(1, user_api="blas"):
        return _learn_and_write(table, folder, artist_tags)


def _learn_and_write(table: FeatureTable, folder: Path, artist_tags: bool) -> Manifest:
    space = Space.fit(table, artist_tags=artist_tags)
    space.save(folder)
    vectors = space.transform(table)
    return write_vectors(
        folder,
        table.track_ids,
        vectors,
        apart=space.set_apart(vectors),
        artist_tags=artist_tags,
    )
