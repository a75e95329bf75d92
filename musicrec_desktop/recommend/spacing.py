"""Rules that every list of tracks keeps: each recording once, and artists apart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import TrackPool

ARTIST_GAP = 5  # other tracks between two of one artist


def spaced(
    pool: TrackPool, free: NDArray[np.bool_], played: Sequence[int], gap: int = ARTIST_GAP
) -> NDArray[np.bool_]:
    """Return which free tracks are by nobody who was heard just now.

    Where nothing is left then, those whose artist was heard longest ago.

    Parameters
    ----------
    pool : TrackPool
    free : ndarray of shape (n,), bool
    played : sequence of int
        Rows, the latest last.
    gap : int
        How many tracks by others have to lie between.
    """
    for recent in range(min(gap, len(played)), 0, -1):
        heard = pool.artists[list(played[-recent:])]
        allowed: NDArray[np.bool_] = free & ~np.isin(pool.artists, heard[heard >= 0])
        if allowed.any():
            return allowed
    return free
