"""What a listener likes, from what they played, skipped, loved and rated.

A track's worth is how much it sounds like what was liked less how much it sounds like
what was rejected, each the mean of the strongest few likenesses, since a taste has
several centres; and how its artist and genre fared, shrunk towards nothing where little
is known of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import Rows, TrackPool

HALF_LIFE_DAYS = 90.0
SECONDS_A_DAY = 86_400.0
FINISHED_WEIGHT = 1.0
SKIPPED_WEIGHT = -1.0
LOVED_WEIGHT = 2.0
DISLIKED_WEIGHT = -4.0
STAR_WEIGHT = 0.5  # for each star above or below three
LOOKED_AT = 128  # tracks that were liked most, and as many that were rejected most
STRONGEST = 3
BLOCK_ROWS = 2048  # that stay in the processor's cache
REJECTED_SHARE = 0.5
ARTIST_SHARE = 0.15
GENRE_SHARE = 0.15
SHRINKAGE = 2.0

Outcome = Literal["heard", "skipped"]


@dataclass(frozen=True, slots=True)
class Listening:
    """One play, as far as taste goes.

    Attributes
    ----------
    track_id : int
    at : float
        Unix time.
    outcome : {"heard", "skipped"}
    """

    track_id: int
    at: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a listener said of a track: stars from 0 to 5 or None, loved, disliked."""

    stars: float | None = None
    loved: bool = False
    disliked: bool = False

    @property
    def weight(self) -> float:
        """As much as so many plays to the end, or skips."""
        stars = 0.0 if self.stars is None else STAR_WEIGHT * (self.stars - 3)
        return stars + LOVED_WEIGHT * self.loved + DISLIKED_WEIGHT * self.disliked


def track_weights(
    plays: Iterable[Listening], opinions: Mapping[int, Opinion], now: float
) -> dict[int, float]:
    """Sum up by track: what was heard counts for it, what was skipped against it.

    Parameters
    ----------
    plays : iterable of Listening
        Each counts half as much after :data:`HALF_LIFE_DAYS`.
    opinions : mapping of int to Opinion
        By track; they do not age.
    now : float
        Unix time.
    """
    weights: dict[int, float] = {}
    for play in plays:
        age = max(0.0, now - play.at) / SECONDS_A_DAY
        step = FINISHED_WEIGHT if play.outcome == "heard" else SKIPPED_WEIGHT
        weights[play.track_id] = weights.get(play.track_id, 0.0) + step * 0.5 ** (
            age / HALF_LIFE_DAYS
        )
    for track_id, opinion in opinions.items():
        weights[track_id] = weights.get(track_id, 0.0) + opinion.weight
    return weights


class Taste:
    """A listener's taste within a pool.

    Parameters
    ----------
    pool : TrackPool
    weights : mapping of int to float
        By track id, as :func:`track_weights` sums them up.
    tags : bool
        Whether artists and genres count, beside the sound.
    """

    def __init__(self, pool: TrackPool, weights: Mapping[int, float], *, tags: bool = True) -> None:
        self._pool = pool
        self._tags = tags
        rows = pool.rows(weights)
        values = np.array([weights[int(number)] for number in pool.ids[rows]], np.float32)
        self._all_rows, self._all_values = rows, values
        self.liked, self.liked_weights = _heaviest(rows, values)
        self.rejected, self._rejected_weights = _heaviest(rows, -values)

    @property
    def known(self) -> bool:
        """Whether anything was liked."""
        return len(self.liked) > 0

    @property
    def unwanted(self) -> Rows:
        """The rows of all that was rejected more than liked."""
        return self._all_rows[self._all_values < 0]

    def key(self) -> tuple[bytes, bytes]:
        """Return what equal tastes within one pool have in common, and others do not."""
        return self._all_rows.tobytes(), self._all_values.tobytes()

    def worth(self) -> NDArray[np.float32]:
        """Return how well each track of the pool would suit, (n,), float32; higher is better."""
        worth = _strongest(self._pool, self.liked, self.liked_weights)
        worth -= REJECTED_SHARE * _strongest(self._pool, self.rejected, self._rejected_weights)
        if self._tags:
            worth += ARTIST_SHARE * self._fared(self._pool.artists)
            worth += GENRE_SHARE * self._fared(self._pool.genres)
        return worth

    def nearest_liked(self, row: int) -> int | None:
        """Return the row of the liked track that one sounds most like, itself left out."""
        others = self.liked[self._pool.recordings[self.liked] != self._pool.recordings[row]]
        if not len(others):
            return None
        return int(others[(self._pool.vectors[others] @ self._pool.vectors[row]).argmax()])

    def _fared(self, names: NDArray[np.int32]) -> NDArray[np.float32]:
        """Return, for each track, how its artist or genre fared: −1 to 1, 0 where unknown."""
        places = 1 + names[self._all_rows]  # what is unknown is counted first, and forgotten
        values, known = self._all_values, 2 + int(names.max(initial=-1))
        sums = np.bincount(places, np.clip(values, -1, 1), known)
        sizes = np.bincount(places, np.minimum(np.abs(values), 1), known)
        fared = (sums / (sizes + SHRINKAGE)).astype(np.float32)
        fared[0] = 0.0
        return fared[1 + names]


def _heaviest(rows: Rows, values: NDArray[np.float32]) -> tuple[Rows, NDArray[np.float32]]:
    """Return the rows of the largest positive values, largest first, with them."""
    order = np.argsort(-values, kind="stable")[:LOOKED_AT]
    order = order[values[order] > 0]
    return rows[order], values[order]


def _strongest(pool: TrackPool, rows: Rows, weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean of each track's strongest likenesses to some, weighted; 0 for none."""
    worth = np.zeros(len(pool), np.float32)
    if not len(rows):
        return worth
    strength = np.sqrt(np.minimum(weights, 4.0) / max(1.0, min(4.0, float(weights.max()))))
    towards = np.ascontiguousarray((pool.vectors[rows] * strength[:, None]).T)
    count = min(STRONGEST, len(rows))
    place_of = np.full(len(pool), -1)
    place_of[rows] = np.arange(len(rows))
    for start in range(0, len(pool), BLOCK_ROWS):
        block = slice(start, start + BLOCK_ROWS)
        likeness = pool.vectors[block] @ towards
        # A track is like itself: that it was liked is known already, and says nothing here.
        own = np.flatnonzero(place_of[block] >= 0)
        likeness[own, place_of[block][own]] = 0.0
        top = np.partition(likeness, len(rows) - count, axis=1)[:, -count:]
        worth[block] = np.maximum(top, 0.0).mean(axis=1)
    return worth


def leading(values: Sequence[int] | NDArray[np.int32], count: int) -> list[int]:
    """Return the most frequent non-negative values, the most frequent first."""
    present, sizes = np.unique(np.asarray(values), return_counts=True)
    order = np.lexsort((present, -sizes))
    return [int(present[place]) for place in order if present[place] >= 0][:count]
