"""Hubness reduction: tracks that lie near everything are not everybody's neighbour.

In spaces of many dimensions some points are among the nearest of very many others
(Radovanović, Nanopoulos and Ivanović 2010, "Hubs in space"), and others of none. Scaling
each distance by how far the point's own neighbours are evens this out (Jégou, Harzallah
and Schmid 2007, "A contextual dissimilarity measure"; Schnitzer, Flexer, Schedl and Widmer
2012, "Local and global scaling reduce hubs in space").
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.nearest import nearest_exact

LOCAL_NEIGHBOURS = 20
# Of the ratio of mean distances, on either side: 0.5 would even out entirely, and costs
# neighbours of the same kind.
SCALING_EXPONENT = 0.25
SCALE_LIMITS = (0.5, 2.0)
LEAST_DISTANCE = 1e-6  # cosines are rounded near here


def local_distances(
    queries: NDArray[np.float32], library: NDArray[np.float32], nearest: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return the mean of 1 − cosine to the given rows of a library.

    Parameters
    ----------
    queries : ndarray of shape (n, d), float32
    library : ndarray of shape (m, d), float32
    nearest : ndarray of shape (n, k), int64
        Rows of the library; with k = 0 all distances are 0.

    Returns
    -------
    ndarray of shape (n,), float32
    """
    cosines = [np.einsum("ij,ij->i", queries, library[column]) for column in nearest.T]
    distances = 1.0 - np.mean(cosines, axis=0) if cosines else np.zeros(len(queries))
    return np.asarray(np.maximum(distances, 0.0), np.float32)


def scales(local: NDArray[np.float32], typical: float) -> NDArray[np.float32]:
    """Return what distances to each track are multiplied by: 1 for a typical one.

    Above 1 where a track's own neighbours are near, so that it is near others less often.

    Parameters
    ----------
    local : ndarray of shape (n,), float32
        As :func:`local_distances` returns them.
    typical : float
        Their median in the library.
    """
    if typical < LEAST_DISTANCE:
        return np.ones(len(local), np.float32)
    ratios = typical / np.maximum(local, LEAST_DISTANCE)
    return np.asarray(np.clip(ratios**SCALING_EXPONENT, *SCALE_LIMITS), np.float32)


def nearest_scaled(
    queries: NDArray[np.float32],
    library: NDArray[np.float32],
    scales: NDArray[np.float32],
    k: int,
) -> NDArray[np.int64]:
    """Return the rows of a library at the smallest scaled distances from each query.

    Since s (1 − ⟨q, x⟩) = −(⟨q, s x⟩ − s), these are largest products with one more
    coordinate.

    Parameters
    ----------
    queries : ndarray of shape (n, d), float32
    library : ndarray of shape (m, d), float32
    scales : ndarray of shape (m,), float32
    k : int

    Returns
    -------
    ndarray of shape (n, min(k, m)), int64
        Nearest first.
    """
    asked = np.pad(queries, ((0, 0), (0, 1)), constant_values=-1.0)
    scaled = np.hstack([scales[:, None] * library, scales[:, None]])
    return nearest_exact(asked, scaled, k)
