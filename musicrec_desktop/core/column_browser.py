"""The column browser: lists of values side by side, each narrowing those after it and the songs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

TEMPO_STEP_BPM = 10  # of a value of tempo


class BrowserKind(StrEnum):
    """What a column of the browser lists."""

    GENRE = "genre"
    ALBUM_ARTIST = "album-artist"
    ARTIST = "artist"
    ALBUM = "album"
    COMPOSER = "composer"
    DECADE = "decade"
    YEAR = "year"
    FOLDER = "folder"
    RATING = "rating"
    FORMAT = "format"
    KEY = "key"
    TEMPO = "tempo"


class BrowserOrder(StrEnum):
    """In which order a column lists its values."""

    NAME = "name"  # numbers from the least on, ratings from the best
    TRACKS = "tracks"  # those with most come first
    YEAR = "year"  # of albums: the oldest come first


@dataclass(frozen=True, slots=True, eq=False)
class ColumnValues:
    """The values of one kind in a library, and which tracks have them.

    Attributes
    ----------
    kind : BrowserKind
    keys : tuple of str
        What each value is known by, in the order in which people expect them; the empty one,
        of tracks that say nothing, is the last.
    labels : tuple of str
        As they are shown, where no words of the reader's language are in them.
    typed : tuple of str
        What is typed to find them.
    tracks : ndarray of int64, shape (n,)
        Ids; one that has several values stands here several times.
    values : ndarray of int32, shape (n,)
        The value of each of them, as its place among the keys.
    years : ndarray of int32, shape (k,)
        Of each key the earliest year, where they are albums; 0 where it is not known.
    """

    kind: BrowserKind
    keys: tuple[str, ...]
    labels: tuple[str, ...]
    typed: tuple[str, ...]
    tracks: NDArray[np.int64]
    values: NDArray[np.int32]
    years: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class BrowserColumn:
    """A column as it is asked for.

    Attributes
    ----------
    kind : BrowserKind
    chosen : tuple of str
        Keys; none is everything.
    order : BrowserOrder
    """

    kind: BrowserKind
    chosen: tuple[str, ...] = ()
    order: BrowserOrder = BrowserOrder.NAME


@dataclass(frozen=True, slots=True, eq=False)
class ListedColumn:
    """What a column lists.

    Attributes
    ----------
    column : BrowserColumn
        Of what was chosen, what is still there under the columns before.
    values : ColumnValues
    rows : ndarray of int64, shape (n,)
        The values listed, as places among the keys: those with tracks, and those chosen.
    counts : ndarray of int64, shape (n,)
        How many tracks each of the rows has.
    tracks : int
        How many tracks all of them have together.
    """

    column: BrowserColumn
    values: ColumnValues
    rows: NDArray[np.int64]
    counts: NDArray[np.int64]
    tracks: int


@dataclass(frozen=True, slots=True, eq=False)
class Browsed:
    """An answer of the column browser.

    Attributes
    ----------
    columns : tuple of ListedColumn
    narrowed : ndarray of int64, shape (n,), or None
        Ids of the tracks that have what was chosen in every column, by ascending id; None
        where nothing was.
    """

    columns: tuple[ListedColumn, ...]
    narrowed: NDArray[np.int64] | None
