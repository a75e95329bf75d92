"""Tracks put in order by several columns at once, off the window's thread.

A list sort of a hundred thousand strings holds the interpreter for as long as
ten frames. NumPy sorts without it, and small integers by the million; so each
column becomes the ranks of its values once, and orders are found among ranks.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.genres import OTHER, GenrePrediction
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.name_order import NO_SORT_NAMES, SortNames
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.name_ranks import rank_keys, rank_names, text_keys
from musicrec_desktop.gui.models.track_columns import COLUMNS, KINDS, Column, ColumnKind

MOST_SORTS = 4
SAMPLE, MOSTLY = 1000, 0.95  # names that tell whether the others are worth looking for repeats


Guesses = Mapping[int, GenrePrediction]
NO_GUESSES: Guesses = MappingProxyType({})


def guessed_genre(track: Track, guesses: Guesses) -> str:
    """Return what a track is guessed to be; empty where nobody is sure, or it is none by name."""
    said = guesses.get(track.id)
    return said.genre if said is not None and said.genre != OTHER else ""


@dataclass(frozen=True, slots=True)
class SortBy:
    """One column of an order.

    Attributes
    ----------
    column : Column
    descending : bool
    """

    column: Column
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Ranks:
    """The values of one column, as numbers that compare alike.

    Attributes
    ----------
    values : ndarray of int32, shape (n,)
        From 0; ``known`` where the value is unknown.
    known : int
        How many different values are known.
    """

    values: NDArray[np.int32]
    known: int

    def ordered(self, *, descending: bool) -> NDArray[np.int32]:
        """Return ranks in a direction; what is unknown comes last in both."""
        if not descending:
            return self.values
        return np.where(self.values < self.known, self.known - 1 - self.values, self.known).astype(
            np.int32
        )


@dataclass(frozen=True, slots=True)
class Sortable:
    """Tracks as they are at one moment, to be sorted by another thread.

    Attributes
    ----------
    tracks : sequence of Track
        In the order that equals keep.
    versions : mapping of Column to int
        Each the same as long as the tracks are the same ones, in the same order,
        with the same values in the column.
    ratings : mapping of int to Rating
    guesses : mapping of int to GenrePrediction
        Both by track.
    sort_names : mapping of str to str
        What people stand under.
    """

    tracks: Sequence[Track]
    versions: Mapping[Column, int]
    ratings: Mapping[int, Rating]
    guesses: Guesses
    sort_names: SortNames


class TrackOrder:
    """Keeps the ranks of the columns that were sorted by. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ranks: dict[Column, tuple[int, Ranks]] = {}

    def places(self, sortable: Sortable, sorts: Sequence[SortBy]) -> NDArray[np.intp]:
        """Sort by the first column, equals by the second, and so on.

        Returns
        -------
        ndarray of intp, shape (n,)
            Where the tracks stand among those given, in order.
        """
        if not sorts:
            return np.arange(len(sortable.tracks))
        keys = [
            self._of(sort.column, sortable).ordered(descending=sort.descending) for sort in sorts
        ]
        return np.lexsort(keys[::-1]) if len(keys) > 1 else np.argsort(keys[0], kind="stable")

    def prepare(self, sortable: Sortable, columns: Sequence[Column]) -> None:
        """Find the ranks of columns before they are asked for."""
        for column in columns:
            self._of(column, sortable)

    def _of(self, column: Column, sortable: Sortable) -> Ranks:
        version = sortable.versions[column]
        with self._lock:
            of_version, known = self._ranks.get(column, (None, None))
        if known is None or of_version != version:
            known = _ranks_of(sortable, KINDS[column])
            with self._lock:
                newest = self._ranks.get(column)
                if newest is None or newest[0] < version:
                    self._ranks[column] = version, known
        return known


def differing(before: Track, after: Track) -> set[Column]:
    """Return the columns in which a track's own value is another one now."""
    return {
        column for column, kind in COLUMNS.items() if _value(before, kind) != _value(after, kind)
    }


def _value(track: Track, kind: ColumnKind) -> object:
    return kind.text(track) if kind.named else kind.sort_key(track)


def _ranks_of(sortable: Sortable, kind: ColumnKind) -> Ranks:
    return ranks(sortable.tracks, kind, sortable.ratings, sortable.guesses, sortable.sort_names)


def ranks(
    tracks: Sequence[Track],
    kind: ColumnKind,
    ratings: Mapping[int, Rating],
    guesses: Guesses = NO_GUESSES,
    sort_names: SortNames = NO_SORT_NAMES,
) -> Ranks:
    """Return the ranks of a column's values among these tracks."""
    if kind.people:
        return _names([kind.text(track) for track in tracks], sort_names)
    if kind.rated:
        return _numbers([_stars(ratings.get(track.id)) for track in tracks])
    if kind.loved:
        return _numbers([_love(ratings.get(track.id)) for track in tracks])
    key = kind.sort_key
    if kind.numeric:
        return _numbers([key(track) for track in tracks])
    if kind.guessed and guesses:
        return _names([kind.text(track) or guessed_genre(track, guesses) for track in tracks])
    if kind.named:
        return _names([kind.text(track) for track in tracks])
    if kind.place is not None:
        names = _names([kind.text(track) for track in tracks])
        return _within(names, [kind.place(track) for track in tracks])
    return Ranks(*rank_keys(text_keys([str(key(track) or "") for track in tracks])))


def _names(values: Sequence[str], sort_names: SortNames = NO_SORT_NAMES) -> Ranks:
    """Rank names; each is looked at once, however many tracks have it."""
    first = values[:SAMPLE]
    if len(set(first)) > MOSTLY * len(first):  # as of titles, of which few are found again
        return Ranks(*rank_names(values, sort_names))
    places: dict[str, int] = {}
    owners = np.array([places.setdefault(value, len(places)) for value in values], np.int32)
    of_names, known = rank_names(list(places), sort_names)
    return Ranks(of_names[owners], known)


def _within(names: Ranks, places: Sequence[int]) -> Ranks:
    """Rank equal names by places."""
    known = names.values < names.known
    order = np.array(places, np.int64)
    both = names.values * (order.max(initial=0) + 1) + order
    different, inverse = np.unique(both[known], return_inverse=True)
    result = np.full(len(both), len(different), np.int32)
    result[known] = inverse
    return Ranks(result, len(different))


def _numbers(values: Sequence[float | str | None]) -> Ranks:
    numbers = np.array([np.nan if value is None else value for value in values], np.float64)
    unknown = np.isnan(numbers)
    different, inverse = np.unique(numbers[~unknown], return_inverse=True)
    result = np.full(len(numbers), len(different), np.int32)
    result[~unknown] = inverse
    return Ranks(result, len(different))


def _stars(rating: Rating | None) -> float | None:
    return rating.stars if rating is not None else None


def _love(rating: Rating | None) -> float | None:
    return 1.0 if rating is not None and rating.loved else None
