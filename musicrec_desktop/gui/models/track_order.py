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
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_columns import KINDS, Column, ColumnKind
from musicrec_desktop.gui.text import natural_key

KEY_BYTES = 64  # of a text that are compared; what is equal so far stays in the library's order
MOST_SORTS = 4
PIECE = 4000  # values


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


class TrackOrder:
    """Keeps the ranks of the columns that were sorted by. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version: object = None
        self._ranks: dict[Column, Ranks] = {}

    def arranged(
        self,
        tracks: Sequence[Track],
        version: object,
        sorts: Sequence[SortBy],
        ratings: Mapping[int, Rating],
        guesses: Guesses = NO_GUESSES,
    ) -> list[Track]:
        """Return tracks sorted by the first column, equals by the second, and so on.

        Parameters
        ----------
        tracks : sequence of Track
            In the order that equals keep.
        version : object
            Equal as long as the tracks and their ratings are the same ones.
        sorts : sequence of SortBy
        ratings : mapping of int to Rating
        guesses : mapping of int to GenrePrediction
        """
        if not sorts or not tracks:
            return list(tracks)
        keys = [
            self._of(sort.column, tracks, version, ratings, guesses).ordered(
                descending=sort.descending
            )
            for sort in sorts
        ]
        places = np.lexsort(keys[::-1]) if len(keys) > 1 else np.argsort(keys[0], kind="stable")
        return [tracks[place] for place in places.tolist()]

    def prepare(
        self,
        columns: Sequence[Column],
        tracks: Sequence[Track],
        version: object,
        ratings: Mapping[int, Rating],
        guesses: Guesses = NO_GUESSES,
    ) -> None:
        """Find the ranks of columns before they are asked for."""
        for column in columns:
            self._of(column, tracks, version, ratings, guesses)

    def _of(
        self,
        column: Column,
        tracks: Sequence[Track],
        version: object,
        ratings: Mapping[int, Rating],
        guesses: Guesses,
    ) -> Ranks:
        with self._lock:
            if self._version != version:
                self._version, self._ranks = version, {}
            known = self._ranks.get(column)
        if known is None:
            known = ranks(tracks, KINDS[column], ratings, guesses)
            with self._lock:
                if self._version == version:
                    self._ranks[column] = known
        return known


def ranks(
    tracks: Sequence[Track],
    kind: ColumnKind,
    ratings: Mapping[int, Rating],
    guesses: Guesses = NO_GUESSES,
) -> Ranks:
    """Return the ranks of a column's values among these tracks."""
    if kind.rated:
        return _numbers([_stars(ratings.get(track.id)) for track in tracks])
    key = kind.sort_key
    if kind.numeric:
        return _numbers([key(track) for track in tracks])
    if kind.guessed and guesses:
        return _names([kind.text(track) or guessed_genre(track, guesses) for track in tracks])
    if kind.named:
        return _names([kind.text(track) for track in tracks])
    return _texts([str(key(track) or "") for track in tracks])


def _names(values: Sequence[str]) -> Ranks:
    """Rank names; each is looked at once, however many tracks have it."""
    places: dict[str, int] = {}
    owners = np.array([places.setdefault(value, len(places)) for value in values], np.int32)
    of_names = _texts([natural_key(name) for name in places])
    return Ranks(of_names.values[owners], of_names.known)


def _numbers(values: Sequence[float | str | None]) -> Ranks:
    numbers = np.array([np.nan if value is None else value for value in values], np.float64)
    return _ranked(numbers, np.isnan(numbers))


def _texts(values: Sequence[str]) -> Ranks:
    keys = np.empty(len(values), f"S{KEY_BYTES}")
    for start in range(0, len(values), PIECE):  # small, since NumPy fills one without a pause
        piece = values[start : start + PIECE]
        keys[start : start + PIECE] = [
            value.encode("utf-8", "surrogatepass")[:KEY_BYTES] for value in piece
        ]
    return _ranked(keys, keys == b"")


def _ranked(values: NDArray[np.generic], unknown: NDArray[np.bool_]) -> Ranks:
    different, inverse = np.unique(values[~unknown], return_inverse=True)
    result = np.full(len(values), len(different), np.int32)
    result[~unknown] = inverse
    return Ranks(result, len(different))


def _stars(rating: Rating | None) -> float | None:
    return rating.stars if rating is not None else None
