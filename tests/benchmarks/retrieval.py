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
    """Leave-one-out figures, in percent but for ``skew`` and ``orphans``.

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
    orphans : int
        Tracks that are among nobody's nearest ten.
    """

    first: float
    five: float
    ten: float
    artist: float
    album: float
    skew: float
    orphans: int


def evaluate(similarities: NDArray[np.floating], labels: Labels) -> Retrieval:
    """Rank all tracks by similarity to each (n, n) and compare with what is known."""
    means = [_mean(column) for column in per_query(similarities, labels).T]
    counts = hub_counts(_distances(similarities))
    return Retrieval(*means, skew=skewness(counts), orphans=int((counts == 0).sum()))


def per_query(similarities: NDArray[np.floating], labels: Labels) -> NDArray[np.float64]:
    """Return the figures of every query, of which those of :func:`evaluate` are the means.

    Returns
    -------
    ndarray of shape (n, 5), float64
        Percent; NaN where a query has nothing to find.
    """
    distances = _distances(similarities)
    same_artist = labels.artists[:, None] == labels.artists
    same_album = labels.albums[:, None] == labels.albums
    itself = np.eye(len(distances), dtype=bool)
    order = np.argsort(np.where(same_artist, np.inf, distances), axis=1, kind="stable")
    hits = labels.genres[order] == labels.genres[:, None]
    found = [hits[:, :count].mean(axis=1) for count in (1, 5, 10)]
    found.append(average_precisions(distances, same_artist & ~same_album, ~same_album))
    found.append(average_precisions(distances, same_album & ~itself, ~itself))
    return 100 * np.stack(found, axis=1)


def intervals(
    figures: NDArray[np.float64], artists: NDArray[np.int64], draws: int = 1_000
) -> NDArray[np.float64]:
    """Return where the means lie in 95 of 100 draws of as many artists, with replacement.

    Tracks by one artist are alike, so artists are drawn, not tracks.

    Parameters
    ----------
    figures : ndarray of shape (n, m)
        Of each query, NaN where there is none.
    artists : ndarray of shape (n,), int
        From 0 on.
    draws : int

    Returns
    -------
    ndarray of shape (m, 2), float64
    """
    count = int(artists.max()) + 1
    asked = ~np.isnan(figures)
    sums, counts = np.zeros((2, count, figures.shape[1]))
    np.add.at(sums, artists, np.where(asked, figures, 0.0))
    np.add.at(counts, artists, asked)
    drawn = np.random.default_rng(0).multinomial(count, np.full(count, 1 / count), size=draws)
    means = (drawn @ sums) / np.maximum(drawn @ counts, 1)
    return np.percentile(means, [2.5, 97.5], axis=0).T


def average_precisions(
    distances: NDArray[np.float64], relevant: NDArray[np.bool_], pool: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Average the precision at every relevant track, for each query.

    Parameters
    ----------
    distances : ndarray of shape (n, n)
    relevant, pool : ndarray of shape (n, n), bool
        Tracks to be found for each query, and the candidates they hide among.

    Returns
    -------
    ndarray of shape (n,), float64
        NaN where nothing is to be found.
    """
    order = np.argsort(np.where(pool, distances, np.inf), axis=1, kind="stable")
    hits = np.take_along_axis(relevant & pool, order, 1)
    precisions = np.cumsum(hits, axis=1) / np.arange(1, hits.shape[1] + 1)
    counts = hits.sum(axis=1)
    return np.where(counts > 0, (precisions * hits).sum(axis=1) / np.maximum(counts, 1), np.nan)


def hub_counts(distances: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return in how many nearest-ten lists each track is."""
    nearest = np.argsort(distances, axis=1)[:, :HUB_NEIGHBOURS]
    return np.bincount(nearest.ravel(), minlength=len(distances))


def skewness(counts: NDArray[np.integer]) -> float:
    """Return the third standardised moment; 0 where all are equal."""
    centred = counts - counts.mean()
    variance = float((centred**2).mean())
    return float((centred**3).mean()) / variance**1.5 if variance else 0.0


def hub_skewness(distances: NDArray[np.float64]) -> float:
    """Return the skewness of the number of nearest-ten lists each track is in."""
    return skewness(hub_counts(distances))


def _mean(figures: NDArray[np.float64]) -> float:
    asked = figures[~np.isnan(figures)]
    return float(asked.mean()) if len(asked) else float("nan")


def _distances(similarities: NDArray[np.floating]) -> NDArray[np.float64]:
    distances = -np.array(similarities, np.float64)
    np.fill_diagonal(distances, np.inf)
    return distances
