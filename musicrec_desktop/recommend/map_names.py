"""Where on a map the tracks of a name lie together, so that the name there is true."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.music_map import MapPlace, MapRegion

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

FEWEST = 4  # tracks that lie together
BESIDE = 8  # of a track, that tell whether it lies among its own
OWN_SHARE = 0.6  # of the tracks in a place
NEAR = 128  # tracks about a place that are told
GAP = 1.8  # times as far as the one before, and a track lies elsewhere
MOST = 300  # names, those of the most tracks

Rows = NDArray[np.int64]


def artist_places(
    xy: NDArray[np.float32], artists: NDArray[np.int32], names: list[str]
) -> tuple[MapPlace, ...]:
    """Return the largest place of each artist where the tracks are mostly theirs.

    Parameters
    ----------
    xy : ndarray of shape (n, 2), float32
    artists : ndarray of shape (n,), int32
        Into ``names``; −1 where unknown.
    names : list of str

    Returns
    -------
    tuple of MapPlace
        Those of the most tracks first. Artists whose tracks lie scattered have none.
    """
    counted = np.bincount(artists[artists >= 0], minlength=len(names))
    often = [number for number in np.flatnonzero(counted).tolist() if counted[number] >= FEWEST]
    often = sorted(often, key=lambda number: (-counted[number], names[number]))[:MOST]
    return _places(xy, artists, names, [(each, np.flatnonzero(artists == each)) for each in often])


def genre_places(
    xy: NDArray[np.float32],
    genres: NDArray[np.int32],
    names: list[str],
    regions: Sequence[MapRegion],
) -> tuple[MapPlace, ...]:
    """Return a place for what prevails in each region, where the tracks are mostly of that.

    Parameters and answer are those of :func:`artist_places`; a genre may have several.
    """
    wanted = []
    for region in regions[:MOST]:
        present, counted = np.unique(genres[region.rows], return_counts=True)
        known = present >= 0
        if known.any() and counted[known].max() >= FEWEST:
            genre = int(present[known][counted[known].argmax()])
            wanted.append((genre, region.rows[genres[region.rows] == genre]))
    return _places(xy, genres, names, wanted)


def _places(
    xy: NDArray[np.float32],
    numbers: NDArray[np.int32],
    names: list[str],
    wanted: Sequence[tuple[int, Rows]],
) -> tuple[MapPlace, ...]:
    from scipy.spatial import cKDTree

    if not wanted:
        return ()
    tree = cKDTree(xy)
    found = (_place(tree, xy, numbers, each, rows, names[each]) for each, rows in wanted)
    places = [place for place in found if place is not None]
    return tuple(sorted(places, key=lambda place: (-len(place.rows), place.name)))


def _place(
    tree: cKDTree,
    xy: NDArray[np.float32],
    numbers: NDArray[np.int32],
    number: int,
    own: Rows,
    name: str,
) -> MapPlace | None:
    """Return where some tracks of a number lie among its own; None for nowhere."""
    most = min(NEAR, len(xy))
    apart, beside = _nearest(tree, xy[own], min(BESIDE, len(xy) - 1) + 1)
    among = (numbers[beside] == number).mean(axis=1)
    centre = own[np.lexsort((apart.mean(axis=1), -among))[0]]
    away, near = (found[0] for found in _nearest(tree, xy[centre : centre + 1], most))
    theirs = numbers[near] == number
    pure = np.flatnonzero(np.cumsum(theirs) >= OWN_SHARE * np.arange(1, len(theirs) + 1))[-1]
    together, away = near[: pure + 1][theirs[: pure + 1]], away[: pure + 1][theirs[: pure + 1]]
    gaps = np.flatnonzero(away[FEWEST:] > GAP * away[FEWEST - 1 : -1])  # beyond lie others
    together = together[: FEWEST + gaps[0]] if len(gaps) else together
    if len(together) < FEWEST:
        return None
    middle = np.median(xy[together], axis=0)
    _, about = _nearest(tree, middle[None], most)
    return MapPlace(name, float(middle[0]), float(middle[1]), together, about[0])


def _nearest(
    tree: cKDTree, places: NDArray[np.float32], number: int
) -> tuple[NDArray[np.float64], Rows]:
    """Return how far from some places the nearest tracks are, and which: both (m, number)."""
    apart, rows = tree.query(places, k=np.arange(1, number + 1))
    return apart, np.asarray(rows, np.int64)
