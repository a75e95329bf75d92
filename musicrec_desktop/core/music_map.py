"""The library as a map: where each track lies, and what the parts of it are known for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FEWEST_TRACKS = 10  # fewer are a list, not a map


@dataclass(frozen=True, slots=True, eq=False)
class MapLayout:
    """Where tracks lie.

    Attributes
    ----------
    track_ids : ndarray of shape (n,), int64
        Ascending.
    xy : ndarray of shape (n, 2), float32
        Near means alike; the unit means nothing.
    """

    track_ids: NDArray[np.int64]
    xy: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.track_ids)

    def row(self, track_id: int) -> int | None:
        """Return the row of a track, or None."""
        where = int(np.searchsorted(self.track_ids, track_id))
        there = where < len(self.track_ids) and self.track_ids[where] == track_id
        return where if there else None


@dataclass(frozen=True, slots=True, eq=False)
class MapRegion:
    """A part of the map where tracks lie close together.

    Attributes
    ----------
    level : int
        0 for the coarsest division of the map; each track is in one region of a level.
    x, y : float
        Where it is densest.
    rows : ndarray of int64
        Of the layout, nearest to the densest place first.
    genre : str
        In lower case; empty where none prevails.
    artists : tuple of str
        Those that lead here, in lower case; at most three.
    """

    level: int
    x: float
    y: float
    rows: NDArray[np.int64]
    genre: str = ""
    artists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class MapPlace:
    """Where the tracks of one name lie together, and mostly alone.

    Attributes
    ----------
    name : str
        In lower case.
    x, y : float
        The middle of them.
    rows : ndarray of int64
        Of the layout: the tracks of this name that lie there.
    near : ndarray of int64
        The tracks nearest to the middle, of whatever name; the nearest first.
    """

    name: str
    x: float
    y: float
    rows: NDArray[np.int64]
    near: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class MusicMap:
    """The map and what it can be coloured by; every array has one entry a row of the layout.

    Attributes
    ----------
    layout : MapLayout
    regions : tuple of MapRegion
        Coarse ones first, in a level the largest first.
    genres : ndarray of int32
        Into ``names``; −1 where unknown.
    names : list of str
        In lower case.
    years, tempos_bpm : ndarray of float32
        NaN where unknown.
    energies : ndarray of float32
        0 for the calmest track of the library to 1 for the liveliest.
    stale : bool
        So much has changed since the map was drawn that drawing it again would pay.
    waiting : int
        Tracks that are to be listened to yet, and are not on it.
    places : tuple of MapPlace
        Of artists, those of the most tracks first.
    islands : tuple of MapPlace
        Of genres, which may have several, those of the most tracks first.
    drawn : int
        Tracks that were laid out together; the others were placed among them later.
    """

    layout: MapLayout
    regions: tuple[MapRegion, ...]
    genres: NDArray[np.int32]
    names: list[str]
    years: NDArray[np.float32]
    tempos_bpm: NDArray[np.float32]
    energies: NDArray[np.float32]
    stale: bool = False
    waiting: int = 0
    places: tuple[MapPlace, ...] = ()
    islands: tuple[MapPlace, ...] = ()
    drawn: int = 0

    @property
    def due(self) -> bool:
        """Whether to draw it again now: all was listened to, or it has twice the tracks."""
        return self.stale and (not self.waiting or len(self.layout) >= 2 * self.drawn)
