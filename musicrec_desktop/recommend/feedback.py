"""What a session says of a station: what was heard out draws it on, what was skipped drives it off.

A track loses as much as it is nearer to the nearest of what was skipped than to the nearest of
what was let play, the seeds among it: a taste has several centres, and so has what is not of
it, whose mean (Rocchio 1971, "Relevance feedback in information retrieval") may lie in its
midst. What is unlike all that was skipped gains nothing by that: who skips rock on a station
from a rock song asks for other rock, not for what is most unlike it. Skips in a row weigh more:
who skips twice is not where they want to be.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import TrackPool

LIKED_WEIGHT = 0.4
SKIPPED_WEIGHT = 0.6
IN_A_ROW_WEIGHT = 0.4  # more for each skip after the first
IN_A_ROW = 3  # skips that count so
MARGIN = 0.1  # of cosine, by which a track is to be nearer to what was let play
FADING = 0.93  # of a skip, for each track that is heard out after it
TAG_WEIGHT = 0.15
SEED_PLAYS = 2  # as many times heard out as one seed counts, for its artist and genre
SHRINKAGE = 1.0

Scores = NDArray[np.float32]


class Feedback:
    """What was heard out and skipped since a station began.

    Parameters
    ----------
    pool : TrackPool
    to_seeds : ndarray of shape (n,), float32
        Cosine of each track to the nearest of what the station was started with.
    seed : int, optional
        Row, where it was started with one track.

    Attributes
    ----------
    liked, skipped : list of int
        Rows, the latest last; what was skipped and then heard out is liked.
    in_a_row : int
        Skips since something was heard out.
    learnt : list of (int, bool)
        Rows in order, and whether they were heard out.
    """

    def __init__(self, pool: TrackPool, to_seeds: Scores, seed: int | None = None) -> None:
        self._seeds = [] if seed is None else SEED_PLAYS * [seed]
        self._pool = pool
        self.liked: list[int] = []
        self.skipped: list[int] = []
        self.in_a_row = 0
        self.learnt: list[tuple[int, bool]] = []
        self._near = np.asarray(to_seeds, np.float32)
        self._off = np.zeros(len(pool), np.float32)
        self._drawn: Scores | None = None  # until something is learnt

    def heard(self, row: int) -> None:
        """Learn that a track was heard to its end."""
        self.learnt.append((row, True))
        self.skipped = [each for each in self.skipped if each != row]
        self.liked.append(row)
        self.in_a_row = 0
        self._near = np.maximum(self._near, self._likeness(row))
        self._off *= np.float32(FADING)
        self._drawn = None

    def skip(self, row: int) -> None:
        """Learn that a track was skipped."""
        self.learnt.append((row, False))
        self.liked = [each for each in self.liked if each != row]
        self.skipped.append(row)
        self.in_a_row += 1
        self._off = np.maximum(self._off, self._likeness(row))
        self._drawn = None

    def drawn(self) -> Scores | float:
        """Return what each track gains or loses by what was heard and skipped, (n,)."""
        if not self.skipped and not self.liked:
            return 0.0
        if self._drawn is None:
            more = IN_A_ROW_WEIGHT * min(max(0, self.in_a_row - 1), IN_A_ROW)
            nearer = np.maximum(self._off - self._near + MARGIN, 0) if self.skipped else 0.0
            off = np.float32(SKIPPED_WEIGHT + more) * nearer
            fared = self._fared(self._pool.artists) + self._fared(self._pool.genres)
            self._drawn = np.asarray(
                LIKED_WEIGHT * self._near - off + TAG_WEIGHT * fared, np.float32
            )
        return self._drawn

    @property
    def near(self) -> Scores:
        """Cosine of each track to the nearest of the seeds and of what was heard out, (n,)."""
        return self._near

    def nearest_liked(self, row: int) -> tuple[int, float] | None:
        """Return the row of what was heard out that is most like a track, and the cosine."""
        if not self.liked:
            return None
        cosines = self._pool.vectors[self.liked] @ self._pool.vectors[row]
        best = int(cosines.argmax())
        return self.liked[best], float(cosines[best])

    def _likeness(self, row: int) -> Scores:
        return np.asarray(self._pool.vectors @ self._pool.vectors[row], np.float32)

    def _fared(self, names: NDArray[np.int32]) -> Scores:
        """Return how each track's artist or genre fared: −1 to 1, 0 where unknown."""
        places = 1 + names  # what is unknown is counted first, and forgotten
        known = 1 + int(places.max(initial=0))
        liked = np.bincount(places[[*self._seeds, *self.liked]], minlength=known)
        skipped = np.bincount(places[self.skipped], minlength=known)
        fared = ((liked - skipped) / (liked + skipped + SHRINKAGE)).astype(np.float32)
        fared[0] = 0.0
        return np.asarray(fared[places], np.float32)
