"""Density clusters of a map, coarse and fine, and what leads in each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.music_map import MapRegion

CELLS = 512
SPREADS = (0.065, 0.045, 0.032, 0.022, 0.016, 0.011, 0.008)  # of the map's longer side
LEVELS = 4
COARSEST = 5  # regions at least, where any smoothing gives as many
FINER = 1.6  # times as many as on the level before
TRACKS_IN_SPREAD = 2.5  # fewer make a density of chance
SMALLEST_SHARE, FEWEST = 0.004, 4
PREVAILING = 0.45  # of the tracks whose genre is known
LEADING = 3
MARGIN = 3  # spreads about the map, so that nothing wraps round

Rows = NDArray[np.int64]


def regions(
    xy: NDArray[np.float32],
    genres: NDArray[np.int32],
    artists: NDArray[np.int32],
    names: list[str],
) -> tuple[MapRegion, ...]:
    """Divide a map at its valleys, on up to four levels.

    The density of tracks is smoothed, and each track belongs to the peak that lies uphill
    of it: mean shift on a grid (Comaniciu and Meer 2002).

    Parameters
    ----------
    xy : ndarray of shape (n, 2), float32
        At least one row.
    genres, artists : ndarray of shape (n,), int32
        Into ``names``; −1 where unknown.
    names : list of str

    Returns
    -------
    tuple of MapRegion
        Coarse levels first; in each the largest first. Each level holds every track once.
    """
    low = xy.min(axis=0)
    side = max(float((xy.max(axis=0) - low).max()), 1e-6)
    unit = (xy - low) / side
    overall = np.bincount(artists[artists >= 0], minlength=len(names))
    smallest = np.sqrt(TRACKS_IN_SPREAD / (np.pi * len(xy)))
    spreads = [spread for spread in SPREADS if spread >= smallest] or [SPREADS[0]]
    found: list[MapRegion] = []
    for level, peaks in enumerate(_levels(unit, spreads)):
        parts = [np.flatnonzero(peaks == peak) for peak in np.unique(peaks)]
        for rows in sorted(parts, key=len, reverse=True):
            middle, ordered = _ordered(xy, rows)
            genre = _prevailing(genres[rows], names)
            leading = _leading(artists[rows], overall, names)
            found.append(
                MapRegion(level, float(middle[0]), float(middle[1]), ordered, genre, leading)
            )
    return tuple(found)


def _levels(unit: NDArray[np.float32], spreads: list[float]) -> list[Rows]:
    """Return the region of each point, on levels that are each clearly finer than the last."""
    levels: list[Rows] = []
    coarsest, wanted = np.zeros(len(unit), np.int64), float(COARSEST)
    for spread in spreads:
        share = SMALLEST_SHARE / 4 ** len(levels)
        own = _merged(unit, _peaks(unit, spread), share)
        number = len(np.unique(own))
        if number > len(np.unique(coarsest)) and not levels:
            coarsest = own
        if number >= wanted and len(levels) < LEVELS:
            levels.append(own)
            wanted = FINER * number
    return levels or [coarsest]


def _peaks(unit: NDArray[np.float32], spread: float) -> Rows:
    """Return the number of the peak that lies uphill of each point of the unit square."""
    wide = 1 + 2 * MARGIN * spread
    cells = np.minimum(((unit + MARGIN * spread) / wide * CELLS).astype(np.int64), CELLS - 1)
    places = cells[:, 0] * CELLS + cells[:, 1]
    counted = np.bincount(places, minlength=CELLS * CELLS).reshape(CELLS, CELLS)
    frequency = np.fft.fftfreq(CELLS)
    falloff = np.exp(-2 * (np.pi * frequency * spread / wide * CELLS) ** 2)
    spectrum = np.fft.rfft2(counted)
    spectrum *= falloff[:, None] * falloff[: spectrum.shape[1]]
    uphill = _uphill(np.fft.irfft2(spectrum, counted.shape))
    while not np.array_equal(further := uphill[uphill], uphill):
        uphill = further
    own: Rows = uphill[places]
    return own


def _uphill(density: NDArray[np.float64]) -> Rows:
    """Return the highest of the cells around each, itself included, as flat indices."""
    padded = np.pad(density, 1, constant_values=-np.inf)
    best, where = density.copy(), np.arange(density.size).reshape(density.shape)
    own = where.copy()
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            other = padded[1 + down : 1 + down + CELLS, 1 + right : 1 + right + CELLS]
            higher = other > best
            best[higher] = other[higher]
            where[higher] = own[higher] + down * CELLS + right
    return where.ravel()


def _merged(unit: NDArray[np.float32], peaks: Rows, share: float) -> Rows:
    """Give the tracks of tiny regions to the large region whose middle is nearest."""
    numbers, own, sizes = np.unique(peaks, return_inverse=True, return_counts=True)
    large = sizes >= max(FEWEST, share * len(unit))
    if large.all() or not large.any():
        return own if large.any() else np.zeros(len(unit), np.int64)
    sums = np.stack([np.bincount(own, unit[:, axis], len(numbers)) for axis in (0, 1)], axis=1)
    middles = sums / sizes[:, None]
    kept = np.flatnonzero(large)
    apart = np.linalg.norm(middles[:, None] - middles[None, kept], axis=2)
    target = np.where(large, np.arange(len(numbers)), kept[apart.argmin(axis=1)])
    return np.asarray(target[own], np.int64)


def _ordered(xy: NDArray[np.float32], rows: Rows) -> tuple[NDArray[np.float32], Rows]:
    """Return the middle of some tracks, and these from there outwards."""
    middle = np.median(xy[rows], axis=0)
    apart = np.square(xy[rows] - middle).sum(axis=1)
    return middle, rows[np.argsort(apart, kind="stable")]


def _prevailing(genres: NDArray[np.int32], names: list[str]) -> str:
    known = genres[genres >= 0]
    if not len(known):
        return ""
    counted = np.bincount(known)
    most = counted.max()
    name = min(names[number] for number in np.flatnonzero(counted == most))
    return name if most >= PREVAILING * len(known) else ""


def _leading(
    artists: NDArray[np.int32], overall: NDArray[np.int64], names: list[str]
) -> tuple[str, ...]:
    """Return who has much here, and little elsewhere; equals by name.

    Numbers tell nothing between equals: names are numbered anew at each start.
    """
    known = artists[artists >= 0]
    if not len(known):
        return ()
    present, counted = np.unique(known, return_counts=True)
    scores = counted.astype(np.float64) ** 2 / overall[present]
    scored = sorted(zip(-scores, (names[number] for number in present), strict=True))
    return tuple(name for _, name in scored[:LEADING])
