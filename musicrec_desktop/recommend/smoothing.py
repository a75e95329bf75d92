"""Letting neighbours speak for each other: the space smoothed along its neighbour graph.

Two tracks may have little in common but neighbours that have much. So every track is
pulled towards its neighbours, these towards theirs, and so on, each step counting less:

    E = Z + α W E,   W = D^(−½) A D^(−½)

where A holds the cubed cosines of each track with its nearest, in both directions, and D
the sums of its rows (Zhou, Bousquet, Lal, Weston and Schölkopf 2004, "Learning with local
and global consistency"; Iscen, Tolias, Avrithis, Furon and Chum 2017, "Efficient diffusion
on region manifolds"). Unlike a diffusion of scores this leaves vectors, which an index can
search, and to which a track that comes later is added without solving anything again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.nearest import nearest_exact
from musicrec_desktop.recommend.space import unit

NEIGHBOURS = 5
TRACKS_PER_NEIGHBOUR = 5  # fewer neighbours in libraries of fewer than 25 tracks
AFFINITY_EXPONENT = 3
PULL = 0.8  # α
STEPS = 8  # what later ones would change is less than chance does


@dataclass(frozen=True, slots=True)
class Smoothed:
    """Tracks after smoothing.

    Attributes
    ----------
    vectors : ndarray of shape (n, d), float32
        Rows of norm 1.
    strengths : ndarray of shape (n,), float32
        What a track's vector is multiplied by where it pulls a later one.
    """

    vectors: NDArray[np.float32]
    strengths: NDArray[np.float32]


def neighbour_count(tracks: int) -> int:
    """Return how many nearest tracks each is linked with in a library of so many."""
    return min(NEIGHBOURS, tracks // TRACKS_PER_NEIGHBOUR)


def smooth(
    vectors: NDArray[np.float32],
    nearest: NDArray[np.int64],
    apart: NDArray[np.bool_] | None = None,
) -> Smoothed:
    """Smooth a library along its neighbour graph; needs SciPy.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Rows of norm 1.
    nearest : ndarray of shape (n, k), int64
        Rows of the nearest tracks of each; nothing is changed where k is 0.
    apart : ndarray of shape (n,), bool, optional
        Tracks in which nothing happens: they and the others do not pull each other.
    """
    from scipy.sparse import csr_array, diags_array

    count, k = nearest.shape
    if not k:
        return Smoothed(np.array(vectors, np.float32), np.zeros(count, np.float32))
    affinities = np.stack([_affinities(vectors, vectors[column]) for column in nearest.T], axis=1)
    if apart is not None:
        affinities *= apart[nearest] == apart[:, None]
    one_way = csr_array(
        (affinities.ravel(), nearest.ravel(), np.arange(0, count * k + 1, k)), (count, count)
    )
    both_ways = one_way.maximum(one_way.T)
    shares = _inverse_root(both_ways.sum(axis=1))
    transition = (diags_array(PULL * shares) @ both_ways @ diags_array(shares)).tocsr()
    smoothed = vectors
    for _ in range(STEPS):
        smoothed = vectors + transition @ smoothed
    strengths = np.linalg.norm(smoothed, axis=1) * shares
    return Smoothed(unit(smoothed).astype(np.float32), strengths.astype(np.float32))


def smooth_later(
    newer: NDArray[np.float32],
    vectors: NDArray[np.float32],
    smoothed: Smoothed,
    *,
    newer_apart: NDArray[np.bool_] | None = None,
    apart: NDArray[np.bool_] | None = None,
) -> NDArray[np.float32]:
    """Smooth tracks that a library does not hold, as if they came last.

    Parameters
    ----------
    newer : ndarray of shape (m, d), float32
        Rows of norm 1.
    vectors : ndarray of shape (n, d), float32
        The library's before smoothing.
    smoothed : Smoothed
        The library's after.
    newer_apart, apart : ndarray of shape (m,) and (n,), bool, optional
        Tracks in which nothing happens, as in :func:`smooth`.

    Returns
    -------
    ndarray of shape (m, d), float32
        Rows of norm 1.
    """
    pulled = newer.astype(np.float64)
    nearest = nearest_exact(newer, vectors, neighbour_count(len(vectors)))
    affinities = [_affinities(newer, vectors[column]) for column in nearest.T]
    if newer_apart is not None and apart is not None:
        alike = [apart[column] == newer_apart for column in nearest.T]
        affinities = [each * kept for each, kept in zip(affinities, alike, strict=True)]
    shares = _inverse_root(np.sum(affinities, axis=0)) if affinities else np.zeros(len(newer))
    for column, affinity in zip(nearest.T, affinities, strict=True):
        weights = PULL * shares * affinity * smoothed.strengths[column]
        pulled += weights[:, None] * smoothed.vectors[column]
    return unit(pulled).astype(np.float32)


def smooth_together(
    newer: NDArray[np.float32],
    vectors: NDArray[np.float32],
    smoothed: Smoothed,
    reach: NDArray[np.float32],
    *,
    newer_apart: NDArray[np.bool_] | None = None,
    apart: NDArray[np.bool_] | None = None,
) -> NDArray[np.float32]:
    """Smooth tracks that a library does not hold and that belong together, such as an album.

    They pull each other, and are linked with the library's tracks that they are nearest to
    and with those whose nearest they would be. What the library holds stays where it is.

    Parameters
    ----------
    newer : ndarray of shape (m, d), float32
        Rows of norm 1.
    vectors : ndarray of shape (n, d), float32
        The library's before smoothing.
    smoothed : Smoothed
        The library's after.
    reach : ndarray of shape (n,), float32
        As :func:`reaches` returns it.
    newer_apart, apart : ndarray of shape (m,) and (n,), bool, optional
        Tracks in which nothing happens, as in :func:`smooth`.

    Returns
    -------
    ndarray of shape (m, d), float32
        Rows of norm 1.
    """
    count, k = len(vectors), neighbour_count(len(vectors))
    if not k:
        return np.array(newer, np.float32)
    cosines = np.hstack([newer @ vectors.T, newer @ newer.T]).astype(np.float64)
    np.fill_diagonal(cosines[:, count:], -1.0)
    linked = np.zeros(cosines.shape, bool)
    np.put_along_axis(linked, np.argpartition(-cosines, k - 1, axis=1)[:, :k], True, axis=1)
    linked[:, :count] |= cosines[:, :count] > reach
    linked[:, count:] |= linked[:, count:].T
    if newer_apart is not None and apart is not None:
        linked &= newer_apart[:, None] == np.concatenate([apart, newer_apart])
    affinities = np.where(linked, np.maximum(cosines, 0.0) ** AFFINITY_EXPONENT, 0.0)
    shares = _inverse_root(affinities.sum(axis=1)).astype(np.float64)
    affinities *= PULL * shares[:, None]
    fixed = newer + (affinities[:, :count] * smoothed.strengths) @ smoothed.vectors
    pulled = fixed
    for _ in range(STEPS):
        pulled = fixed + (affinities[:, count:] * shares) @ pulled
    return unit(pulled).astype(np.float32)


def reaches(vectors: NDArray[np.float32], nearest: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return each track's cosine with the last of its nearest (n, k), shape (n,).

    One that comes later and is nearer is among its nearest. Where k is 0, none can be.
    """
    if not nearest.shape[1]:
        return np.ones(len(vectors), np.float32)
    cosines: NDArray[np.float32] = np.einsum("ij,ij->i", vectors, vectors[nearest[:, -1]])
    return cosines


def _affinities(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float32]:
    cosines: NDArray[np.float32] = np.einsum("ij,ij->i", first, second)
    return np.maximum(cosines, 0.0) ** AFFINITY_EXPONENT


def _inverse_root(degrees: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return degrees (n,) to the power of −½; 0 where a track has no neighbour."""
    shares = np.zeros(len(degrees), np.float32)
    linked = degrees > 0
    shares[linked] = degrees[linked] ** -0.5
    return shares
