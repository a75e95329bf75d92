"""The tracks an answer is drawn from: those of the index and the newer ones, as one list."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class PlacedTracks:
    """Tracks in the space.

    Attributes
    ----------
    ids : ndarray of shape (n,), int64
    vectors : ndarray of shape (n, d), float32
        As the space places them; what the components of a score come from.
    smoothed : ndarray of shape (n, d), float32
        Pulled towards their neighbours; what is searched.
    scales : ndarray of shape (n,), float32
        What distances to each are multiplied by.
    """

    ids: NDArray[np.int64]
    vectors: NDArray[np.float32]
    smoothed: NDArray[np.float32]
    scales: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def none(cls, dimensions: int) -> PlacedTracks:
        """Return an empty list."""
        nothing = np.empty((0, dimensions), np.float32)
        return cls(np.empty(0, np.int64), nothing, nothing, np.empty(0, np.float32))

    def rows(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> PlacedTracks:
        """Return some tracks, by row or by mask."""
        return PlacedTracks(
            self.ids[chosen], self.vectors[chosen], self.smoothed[chosen], self.scales[chosen]
        )

    def joined(self, more: PlacedTracks) -> PlacedTracks:
        """Return these tracks and, after them, more."""
        return PlacedTracks(
            np.concatenate([self.ids, more.ids]),
            np.concatenate([self.vectors, more.vectors]),
            np.concatenate([self.smoothed, more.smoothed]),
            np.concatenate([self.scales, more.scales]),
        )


class IdLookup:
    """Finds the row of an id; far smaller than a dict of as many."""

    def __init__(self, ids: NDArray[np.int64]) -> None:
        self._order = np.argsort(ids, kind="stable")
        self._sorted = ids[self._order]

    def row(self, track_id: int) -> int | None:
        """Return the row of an id, or None."""
        where = int(np.searchsorted(self._sorted, track_id))
        if where == len(self._sorted) or self._sorted[where] != track_id:
            return None
        return int(self._order[where])

    def rows(self, ids: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Return the rows of those ids that are known, and which of the ids those are.

        Parameters
        ----------
        ids : ndarray of shape (n,), int64

        Returns
        -------
        rows : ndarray of shape (n_known,), int64
        known : ndarray of shape (n,), bool
        """
        if not len(self._sorted):
            return np.empty(0, np.int64), np.zeros(len(ids), bool)
        where = np.minimum(np.searchsorted(self._sorted, ids), len(self._sorted) - 1)
        known = self._sorted[where] == ids
        return self._order[where[known]], known


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What can be found, never changed in place: a reader keeps the one it began with.

    A *place* is a row of the index or, from ``len(indexed)`` on, of the tail.

    Attributes
    ----------
    indexed : PlacedTracks
        In the rows of the Annoy index.
    tail : PlacedTracks
        Newer than the index.
    hidden : frozenset of int
        Rows of the index that were removed or are replaced by the tail.
    """

    indexed: PlacedTracks
    tail: PlacedTracks
    hidden: frozenset[int]
    indexed_rows: IdLookup
    tail_rows: IdLookup = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tail_rows", IdLookup(self.tail.ids))

    def __len__(self) -> int:
        return len(self.indexed) - len(self.hidden) + len(self.tail)

    def adding(self, more: PlacedTracks) -> Catalogue:
        """Return this catalogue with tracks added; known ids are replaced."""
        without = self.removing(more.ids)
        return replace(without, tail=without.tail.joined(more))

    def removing(self, ids: NDArray[np.int64]) -> Catalogue:
        """Return this catalogue without some ids."""
        rows = (self.indexed_rows.row(track_id) for track_id in ids.tolist())
        return replace(
            self,
            tail=self.tail.rows(~np.isin(self.tail.ids, ids)),
            hidden=self.hidden.union(row for row in rows if row is not None),
        )

    def place(self, track_id: int) -> int | None:
        """Return where a track is, or None."""
        row = self.tail_rows.row(track_id)
        if row is not None:
            return len(self.indexed) + row
        row = self.indexed_rows.row(track_id)
        return None if row is None or row in self.hidden else row

    def places(self, rows: NDArray[np.int64] | None = None) -> NDArray[np.int64]:
        """Return the places of some index rows (all by default) that still count, and the tail's.

        Parameters
        ----------
        rows : ndarray of int64, optional

        Returns
        -------
        ndarray of int64
        """
        rows = np.arange(len(self.indexed)) if rows is None else rows
        if self.hidden:
            rows = rows[~np.isin(rows, np.fromiter(self.hidden, np.int64))]
        first = len(self.indexed)
        return np.concatenate([rows, np.arange(first, first + len(self.tail))])

    def places_of(self, ids: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the places of some tracks (n,), each once; unknown ids are ignored."""
        ids = np.unique(np.asarray(ids, np.int64))
        tail, newer = self.tail_rows.rows(ids)
        rows, _ = self.indexed_rows.rows(ids[~newer])
        if self.hidden:
            rows = rows[~np.isin(rows, np.fromiter(self.hidden, np.int64))]
        return np.concatenate([rows, tail + len(self.indexed)])

    def at(self, places: NDArray[np.int64]) -> PlacedTracks:
        """Return the tracks at some places, in that order."""
        indexed = places < len(self.indexed)
        rows, tail_rows = places[indexed], places[~indexed] - len(self.indexed)
        ids = np.empty(len(places), np.int64)
        vectors = np.empty((len(places), self.indexed.vectors.shape[1]), np.float32)
        found = PlacedTracks(
            ids, vectors, np.empty_like(vectors), np.empty(len(places), np.float32)
        )
        for name in ("ids", "vectors", "smoothed", "scales"):
            values = getattr(found, name)
            values[indexed] = getattr(self.indexed, name)[rows]
            values[~indexed] = getattr(self.tail, name)[tail_rows]
        return found
