"""Directions that stand for many tracks, and groups of tracks that sound alike.

Spherical k-means (Dhillon and Modha 2001), begun as k-means++ does (Arthur and
Vassilvitskii 2007). Written out, because it runs in the window's process on some hundred
tracks at a time, where importing scikit-learn takes seconds.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import Rows

PROTOTYPES = 8
LLOYD_ROUNDS = 8
STARTS = 3
FEWEST_TO_CLUSTER = 10
MOST_CLUSTERED = 400
LEAST_SILHOUETTE = 0.02


def prototypes_of(
    vectors: NDArray[np.float32], random: np.random.Generator, most: int = PROTOTYPES
) -> NDArray[np.float32]:
    """Return a few directions that stand for many: an artist or a genre is not one point.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Of norm 1.
    random : numpy.random.Generator
    most : int

    Returns
    -------
    ndarray of shape (min(n, most), d), float32
        Of norm 1.
    """
    if len(vectors) <= most:
        return vectors
    centres = vectors[spread_out(vectors, most, random)]
    for _ in range(LLOYD_ROUNDS):
        owners = (vectors @ centres.T).argmax(axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, owners, vectors)
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(norms > 0, sums / np.maximum(norms, 1e-12), centres)
    return centres


def spread_out(vectors: NDArray[np.float32], count: int, random: np.random.Generator) -> Rows:
    """Choose rows at random, far from each other rather than near (k-means++).

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Of norm 1.
    count : int
        At most n.
    random : numpy.random.Generator
    """
    chosen = [int(random.integers(len(vectors)))]
    nearest = np.full(len(vectors), np.inf, np.float64)
    while len(chosen) < count:
        nearest = np.minimum(nearest, np.maximum(1.0 - vectors @ vectors[chosen[-1]], 0.0))
        nearest[chosen] = 0.0
        total = nearest.sum()
        if total <= 0:  # all the same: any of the others
            rest = np.setdiff1d(np.arange(len(vectors)), chosen)
            chosen.append(int(random.choice(rest)))
        else:
            chosen.append(int(random.choice(len(vectors), p=nearest / total)))
    return np.array(chosen, np.int64)


def clusters(vectors: NDArray[np.float32], most: int, seed: int) -> NDArray[np.int64]:
    """Divide tracks into groups that sound alike; their number is where they are best apart.

    Spherical k-means, with the number of groups of the highest silhouette (Rousseeuw
    1987). In many dimensions that is a small number, so the largest group is divided again
    in the same way, as long as its parts are apart.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Of norm 1.
    most : int
        Groups at the most.
    seed : int

    Returns
    -------
    ndarray of shape (n,), int64
        The group of each, from 0; all 0 where there are few, or nothing tells them apart.
    """
    groups = np.zeros(len(vectors), np.int64)
    if not len(vectors):
        return groups
    whole: set[int] = set()  # groups that cannot be divided
    while (count := int(groups.max(initial=0)) + 1) < most and len(whole) < count:
        sizes = np.bincount(groups)
        sizes[list(whole)] = 0
        members = np.flatnonzero(groups == sizes.argmax())
        parts = _divided(vectors[members], most - count + 1, seed)
        if not parts.any():
            whole.add(int(sizes.argmax()))
        groups[members[parts > 0]] = count - 1 + parts[parts > 0]
    return groups


def silhouette(vectors: NDArray[np.float32], groups: NDArray[np.int64]) -> float:
    """Return how far groups are apart against how wide they are, −1 to 1, by cosine distance.

    Parameters
    ----------
    vectors : ndarray of shape (n, d), float32
        Of norm 1.
    groups : ndarray of shape (n,), int64
        From 0; at least two, none of them empty.
    """
    distances = 1.0 - vectors.astype(np.float64) @ vectors.T
    np.fill_diagonal(distances, 0.0)
    sizes = np.bincount(groups)
    members = np.eye(len(sizes))[groups]
    sums = distances @ members
    own = sums[np.arange(len(groups)), groups] / np.maximum(sizes[groups] - 1, 1)
    others = np.where(members > 0, np.inf, sums / sizes).min(axis=1)
    widest = np.maximum(np.maximum(own, others), 1e-12)
    scores = np.where(sizes[groups] > 1, (others - own) / widest, 0.0)
    return float(scores.mean())


def _divided(vectors: NDArray[np.float32], most: int, seed: int) -> NDArray[np.int64]:
    """Divide tracks once; all 0 where they are not to be divided."""
    best, label = LEAST_SILHOUETTE, np.zeros(len(vectors), np.int64)
    random = np.random.default_rng(seed)
    sample = vectors[random.permutation(len(vectors))[:MOST_CLUSTERED]]
    if len(vectors) < FEWEST_TO_CLUSTER:
        return label
    for number in range(2, min(most, len(vectors) // 3) + 1):
        for _ in range(STARTS):
            centres = prototypes_of(sample, random, number)
            groups = (sample @ centres.T).argmax(axis=1)
            if np.bincount(groups, minlength=number).min() == 0:
                continue
            score = silhouette(sample, groups)
            if score > best:
                best, label = score, (vectors @ centres.T).argmax(axis=1)
    return label
