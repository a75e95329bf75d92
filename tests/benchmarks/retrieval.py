"""How well distances find music that belongs together, without letting artists give it away."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

HUB_NEIGHBOURS = 10


@dataclass(frozen=True, slots=True)
class Labels:
    """What is known of each track, as equal or unequal numbers (n,)."""

    genres: NDArray[np.int64]
    artists: NDArray[np.int64]
    albums: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Leave-one-out figures, in percent but for ``skew``.

    Attributes
    ----------
    first, five, ten : float
        Share of the nearest 1, 5 and 10 that have the query's genre, the query's
        artist left out of the candidates.
    artist : float
        Mean average precision of finding the same artist on other albums.
    album : float
        The same for the same album.
    skew : float
        Skewness of how often a track is among others' nearest ten: hubs.
    """

    first: float
    five: float
    ten: float
    artist: float
    album: float
    skew: float


def evaluate(similarities: NDArray[np.floating], labels: Labels) -> Retrieval:
    """Rank all tracks by similarity to each (n, n) and compare with what is known."""
    distances = -np.array(similarities, np.float64)
    np.fill_diagonal(distances, np.inf)
    same_artist = labels.artists[:, None] == labels.artists
    same_album = labels.albums[:, None] == labels.albums
    itself = np.eye(len(distances), dtype=bool)
    order = np.argsort(np.where(same_artist, np.inf, distances), axis=1, kind="stable")
    hits = labels.genres[order] == labels.genres[:, None]
    elsewhere = same_artist & ~same_album
    return Retrieval(
        first=100 * float(hits[:, 0].mean()),
        five=100 * float(hits[:, :5].mean()),
        ten=100 * float(hits[:, :10].mean()),
        artist=100 * mean_average_precision(distances, elsewhere, ~same_album),
        album=100 * mean_average_precision(distances, same_album & ~itself, ~itself),
        skew=hub_skewness(distances),
    )


def mean_average_precision(
    distances: NDArray[np.float64], relevant: NDArray[np.bool_], pool: NDArray[np.bool_]
) -> float:
    """Average the precision at every relevant track, over queries that have one.

    Parameters
    ----------
    distances : ndarray of shape (n, n)
    relevant, pool : ndarray of shape (n, n), bool
        Tracks to be found for each query, and the candidates they hide among.
    """
    order = np.argsort(np.where(pool, distances, np.inf), axis=1, kind="stable")
    hits = np.take_along_axis(relevant & pool, order, 1)
    precisions = np.cumsum(hits, axis=1) / np.arange(1, hits.shape[1] + 1)
    counts = hits.sum(axis=1)
    asked = counts > 0
    if not asked.any():
        return float("nan")
    return float(((precisions * hits).sum(axis=1)[asked] / counts[asked]).mean())


def hub_skewness(distances: NDArray[np.float64]) -> float:
    """Return the skewness of the number of nearest-ten lists each track is in."""
    nearest = np.argsort(distances, axis=1)[:, :HUB_NEIGHBOURS]
    counts = np.bincount(nearest.ravel(), minlength=len(distances)).astype(np.float64)
    centred = counts - counts.mean()
    variance = float((centred**2).mean())
    return float((centred**3).mean()) / variance**1.5 if variance else 0.0
