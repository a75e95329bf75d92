"""How good neighbours are, measured on a library itself.

Hubs after Radovanović, Nanopoulos and Ivanović (2010); precision with an artist filter
after Flexer and Schnitzer, "Effects of album and artist filters in audio similarity
computed for very large music databases" (2010): without it, finding the same artist's
other tracks passes for finding the same kind of music.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEIGHBOURS = 10
LEAST_QUERIES = 20  # fewer say nothing
LEAST_GENRE_TRACKS = 5


@dataclass(frozen=True, slots=True)
class Hubness:
    """How evenly tracks appear among others' nearest ten.

    Attributes
    ----------
    occurrences : ndarray of shape (n,), int64
        Of each track.
    skewness : float
        Of the occurrences; 0 is even, above 1 a few tracks are everybody's neighbour.
    never : float
        Share of tracks that are nobody's.
    """

    occurrences: NDArray[np.int64]
    skewness: float
    never: float


def hubness(nearest: NDArray[np.int64], count: int) -> Hubness:
    """Count how often each of ``count`` tracks is among the nearest.

    Parameters
    ----------
    nearest : ndarray of shape (count, k), int64
        Rows of the nearest of each track; the first ten count.
    count : int
    """
    occurrences = np.bincount(nearest[:, :NEIGHBOURS].ravel(), minlength=count)
    centred = occurrences - occurrences.mean() if count else occurrences.astype(float)
    deviation = float(np.sqrt(np.mean(centred**2))) if count else 0.0
    skewness = float(np.mean(centred**3) / deviation**3) if deviation else 0.0
    never = float(np.mean(occurrences == 0)) if count else 0.0
    return Hubness(occurrences, skewness, never)


@dataclass(frozen=True, slots=True)
class GenreHits:
    """Share of nearest tracks by other artists that have the query's genre.

    Attributes
    ----------
    queries : int
        Tracks with a genre and an artist, and ten neighbours by others.
    first, five, ten : float
        Of the nearest one, five and ten.
    chance : float
        What tracks drawn at random would reach.
    """

    queries: int
    first: float
    five: float
    ten: float
    chance: float


def genre_hits(
    nearest: NDArray[np.int64], genres: NDArray[np.int32], artists: NDArray[np.int32]
) -> GenreHits | None:
    """Measure precision with an artist filter, as far as tags allow.

    Parameters
    ----------
    nearest : ndarray of shape (n, k), int64
        Rows of the nearest of each track, more than ten of them, so that enough are left.
    genres, artists : ndarray of shape (n,), int32
        Equal for equal tags; −1 where there is none.

    Returns
    -------
    GenreHits or None
        None where fewer than :data:`LEAST_QUERIES` tracks can be asked.
    """
    known = genres >= 0
    sizes = np.bincount(genres[known], minlength=1) if known.any() else np.zeros(1, int)
    asked = known & (artists >= 0)
    asked[known] &= sizes[genres[known]] >= LEAST_GENRE_TRACKS
    usable = (artists[nearest] != artists[:, None]) & known[nearest]
    asked &= usable.sum(axis=1) >= NEIGHBOURS
    rows = np.flatnonzero(asked)
    if len(rows) < LEAST_QUERIES:
        return None
    order = np.argsort(~usable[rows], axis=1, kind="stable")[:, :NEIGHBOURS]
    found = np.take_along_axis(nearest[rows], order, axis=1)
    hits = genres[found] == genres[rows][:, None]
    shares = sizes / max(1, sizes.sum())
    return GenreHits(
        len(rows),
        float(hits[:, :1].mean()),
        float(hits[:, :5].mean()),
        float(hits.mean()),
        float(shares[genres[rows]].mean()),
    )
