"""Where names stand on the map: each in the midst of its own dots, once and for every zoom.

The place of a name belongs to the map, so that nothing dances while it is moved or zoomed:
a name that has come stays until it leaves the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.music_map import MapPlace

STEP = 8  # pixels between the places that are tried
SPREAD = 0.055  # of the widget's mean side: how far a dot counts
LOOKED_AT = 4_000  # dots, of a larger map
TRIED = 16  # places for a genre, the best first
NEAREST = (3, 5, 12)  # dots about a name, of which most have to be its own
OWN_SHARE = 0.6
ZOOMS = 2.0 ** np.arange(0, 4.5, 0.5)  # at which that is so: a name covers less then
CLOSE = 24  # pixels from a name to the nearest dot, at most
AROUND_SHARE = 0.48  # of all that lies about it, so that no pocket of chance is named
COVERING = 2.0  # what each dot that is hidden counts against a place
SPARSE = 1_500  # dots, from which on some are hidden anyway
GAP = 6  # pixels between two names
ALIKE_APART = 320  # pixels between two that are the same
FEWEST = 3  # tracks of a genre that is named
BESIDE = 11  # pixels between a name and the middles of the dots that it stands above
THICK = 30  # dots of one name, over which the name may stand
FINER_NEAREST = (3, 5)
SCALES = 2.0 ** np.arange(-8, 12, 0.5)  # pixels for a unit of the map

Places = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Spots:
    """Where names stand.

    Attributes
    ----------
    anchors : ndarray of shape (k, 2)
        On the map.
    offsets : ndarray of shape (k, 2)
        By which the middle of a name is off that, in pixels.
    scales : ndarray of shape (k,)
        Pixels for a unit of the map, from which on the name is shown; inf for never.
    """

    anchors: Places
    offsets: Places
    scales: NDArray[np.float64]


def genre_spots(
    dots: Places,
    codes: NDArray[np.int64],
    sizes: Places,
    area: tuple[float, float],
    radius: float = 0.0,
) -> Places:
    """Return where in a widget genres are named, shape (k, 2); NaN where it would be untrue.

    Parameters
    ----------
    dots : ndarray of shape (n, 2)
        Where tracks lie in the widget.
    codes : ndarray of shape (n,), int64
        Which of the k genres each is of, the most important first; −1 for none.
    sizes : ndarray of shape (k, 2)
        Of the names, in pixels.
    area : (float, float)
        Width and height of the widget; no name reaches over its edges.
    radius : float
        Of a dot, in pixels.
    """
    found = np.full((len(sizes), 2), np.nan)
    if not len(dots) or min(area) < 4 * STEP:
        return found
    counted = np.bincount(codes[codes >= 0], minlength=len(sizes))
    hidden = max(0.0, 1.0 - len(dots) / SPARSE) ** 6 * COVERING
    if len(dots) > LOOKED_AT:
        some = np.random.default_rng(0).choice(len(dots), LOOKED_AT, replace=False)
        dots, codes = dots[some], codes[some]
    ground = _Ground(dots, area)
    everything = ground.density(np.ones(len(dots), bool))
    for code, size in enumerate(sizes):
        own = codes == code
        if counted[code] >= FEWEST and own.any():
            density = ground.density(own)
            share = density / np.maximum(everything, 1e-9)
            score = np.where(share >= AROUND_SHARE, density * share**2, 0.0)
            if hidden:
                score = score / (1.0 + hidden * ground.covered(size + 2 * radius))
            score[~ground.free(size, found[:code], sizes[:code])] = 0.0
            found[code] = _truest(ground.best(score), size, dots, own)
    return found


def finer_spots(
    xy: NDArray[np.float32], places: Sequence[MapPlace], sizes: Places
) -> tuple[Places, Places, NDArray[np.float64]]:
    """Return where places are named: anchors (k, 2), offsets (k, 2), and scales (k,).

    A name stands over many dots or else beside them, from the scale on at which the dots
    nearest to it are its own.
    """
    anchors, offsets = np.zeros((len(places), 2)), np.zeros((len(places), 2))
    scales = np.full(len(places), np.inf)
    for number, (place, size) in enumerate(zip(places, sizes, strict=True)):
        near = xy[place.near].astype(np.float64)
        own = np.isin(place.near, place.rows)
        own_xy = xy[place.rows].astype(np.float64)
        ends = np.stack([own_xy.min(axis=0), own_xy.max(axis=0)])
        middle = np.array([place.x, place.y])
        for anchor, offset, over in _about(place, ends, size):
            known = np.inf
            if len(near) < len(xy):
                known = np.linalg.norm(near - middle, axis=1).max()
                known = max(float(known - np.linalg.norm(anchor - middle)), 0.0)
            first = _true_from(near - anchor, own, offset, size, known, over=over)
            if first < scales[number]:
                anchors[number], offsets[number], scales[number] = anchor, offset, first
    return anchors, offsets, scales


def without_overlaps(spots: Spots, sizes: Places, texts: Sequence[str]) -> Spots:
    """Return spots of which each is shown late enough never to overlap one before it.

    And far enough from one of the same text.
    """
    scales, named = spots.scales.copy(), np.array(texts)
    for number in range(1, len(scales)):
        if not np.isfinite(scales[number]):
            continue
        apart = np.abs(spots.anchors[:number] - spots.anchors[number])
        aside = np.abs(spots.offsets[:number] - spots.offsets[number])
        needed = (sizes[:number] + sizes[number]) / 2 + GAP + aside
        clear = (needed / np.maximum(apart, 1e-9)).min(axis=1)
        same = named[:number] == named[number]
        clear[same] = ALIKE_APART / np.maximum(np.hypot(*apart[same].T), 1e-9)
        meets = scales[:number] < clear
        scales[number] = max(scales[number], clear[meets].max(initial=0.0))
    return Spots(spots.anchors, spots.offsets, scales)


def is_own(apart: NDArray[np.float64], own: NDArray[np.bool_], counts: Sequence[int]) -> bool:
    """Return whether most of the nearest dots are a name's own, and of those that it covers.

    Parameters
    ----------
    apart : ndarray of shape (n,)
        How far each dot is from the name; 0 within.
    own : ndarray of shape (n,), bool
    counts : sequence of int
        Of how many of the nearest most have to be.
    """
    covered = apart == 0.0
    if covered.any() and own[covered].mean() < OWN_SHARE:
        return False
    most = min(max(counts), len(apart))
    nearest = np.argpartition(apart, most - 1)[:most]
    nearest = nearest[np.argsort(apart[nearest], kind="stable")]
    return all(own[nearest[:count]].mean() >= OWN_SHARE for count in counts)


def _truest(tried: Places, size: Places, dots: Places, own: NDArray[np.bool_]) -> Places:
    """Return the first of some places about which most dots are a name's own."""
    counts = [min(count, max(FEWEST, int(own.sum()))) for count in NEAREST]
    for middle in tried:
        nearer = (_apart(dots, middle, size / zoom) for zoom in ZOOMS)
        if _apart(dots, middle, size).min() <= CLOSE and all(
            is_own(apart, own, counts) for apart in nearer
        ):
            return middle
    return np.full(2, np.nan)


def _apart(dots: Places, middle: Places, size: Places) -> NDArray[np.float64]:
    """Return how far dots are from a name's frame; 0 within."""
    outside = np.maximum(np.abs(dots - middle) - size / 2, 0.0)
    found: NDArray[np.float64] = np.hypot(outside[:, 0], outside[:, 1])
    return found


def _about(place: MapPlace, ends: Places, size: Places) -> list[tuple[Places, Places, bool]]:
    """Return where the name of a place may stand: anchor, offset, and whether over dots."""
    (left, top), (right, bottom) = ends
    middle = np.array([place.x, place.y])
    off = size / 2 + BESIDE
    across, down = (left + right) / 2, (top + bottom) / 2
    beside = [
        (np.array([across, top]), np.array([0.0, -off[1]]), False),
        (np.array([across, bottom]), np.array([0.0, off[1]]), False),
        (np.array([right, down]), np.array([off[0], 0.0]), False),
        (np.array([left, down]), np.array([-off[0], 0.0]), False),
    ]
    return [(middle, np.zeros(2), True), *beside] if len(place.rows) >= THICK else beside


def _true_from(
    near: Places,
    own: NDArray[np.bool_],
    offset: Places,
    size: Places,
    known: float,
    *,
    over: bool,
) -> float:
    """Return the scale from which on the dots nearest to a name are its own; inf for none."""
    dots = near[None] * SCALES[:, None, None]
    outside = np.maximum(np.abs(dots - offset) - size / 2, 0.0)
    apart = np.hypot(outside[..., 0], outside[..., 1])
    counts = [min(count, int(own.sum())) for count in FINER_NEAREST]
    nearest = np.argsort(apart, axis=1, kind="stable")[:, : max(counts)]
    furthest = np.take_along_axis(apart, nearest, axis=1)[:, -1]
    true = np.all([own[nearest[:, :n]].mean(axis=1) >= OWN_SHARE for n in counts], axis=0)
    covered = apart < BESIDE / 2
    if over:
        true &= (covered & own).sum(axis=1) >= OWN_SHARE * covered.sum(axis=1)
        true &= (size <= np.ptp(dots[:, own], axis=1)).all(axis=1)
    else:
        true &= ~covered.any(axis=1)
    needed = np.linalg.norm(offset) + np.linalg.norm(size) / 2 + np.minimum(furthest, size[0])
    true &= known * SCALES >= needed
    never = np.flatnonzero(~true)
    first = 0 if not len(never) else int(never[-1]) + 1
    return float(SCALES[first]) if first < len(SCALES) else float("inf")


class _Ground:
    """The widget as a grid, on which dots are counted."""

    def __init__(self, dots: Places, area: tuple[float, float]) -> None:
        self._area = np.array(area, float)
        self._shape = np.ceil(self._area / STEP).astype(int)
        cells = np.clip((dots // STEP).astype(np.int64), 0, self._shape - 1)
        self._cells = cells[:, 0] * self._shape[1] + cells[:, 1]
        spread = SPREAD * float(np.sqrt(self._area.prod())) / STEP
        self._blurs = [_blur(int(side), spread) for side in self._shape]
        counts = np.zeros(self._shape + 1)
        counts[1:, 1:] = self._counted(np.ones(len(dots), bool)).cumsum(axis=0).cumsum(axis=1)
        self._sums = counts

    def density(self, rows: NDArray[np.bool_]) -> Places:
        """Return how densely some dots lie about each cell."""
        across, down = self._blurs
        found: Places = across @ self._counted(rows) @ down
        return found

    def covered(self, size: Places) -> Places:
        """Return how many dots a name would hide whose middle is that of each cell."""
        half = np.maximum(np.ceil(size / 2 / STEP).astype(int), 1)
        sides = [
            (np.maximum(np.arange(n) - h, 0), np.minimum(np.arange(n) + h + 1, n))
            for n, h in zip(self._shape, half, strict=True)
        ]
        (left, right), (top, bottom) = sides
        sums = self._sums
        found: Places = (
            sums[np.ix_(right, bottom)]
            - sums[np.ix_(left, bottom)]
            - sums[np.ix_(right, top)]
            + sums[np.ix_(left, top)]
        )
        return found

    def free(self, size: Places, taken: Places, sizes: Places) -> NDArray[np.bool_]:
        """Return where a name overlaps neither the edges nor names that stand there."""
        axes = [(np.arange(n) + 0.5) * STEP for n in self._shape]
        inside = [
            (axis >= side / 2 + GAP) & (axis <= whole - side / 2 - GAP)
            for axis, side, whole in zip(axes, size, self._area, strict=True)
        ]
        found = inside[0][:, None] & inside[1][None, :]
        for middle, other in zip(taken, sizes, strict=True):
            if np.isfinite(middle[0]):
                near = [
                    np.abs(axis - place) < (side + others) / 2 + GAP
                    for axis, place, side, others in zip(axes, middle, size, other, strict=True)
                ]
                found &= ~(near[0][:, None] & near[1][None, :])
        return found

    def best(self, score: Places) -> Places:
        """Return the middles of the cells that score best, each well apart from those before."""
        left: Places = score.copy()
        found: list[tuple[float, float]] = []
        while len(found) < TRIED and (top := int(left.argmax())) >= 0:
            across, down = np.unravel_index(top, left.shape)
            if left[across, down] <= 0.0:
                break
            found.append(((across + 0.5) * STEP, (down + 0.5) * STEP))
            left[max(across - 1, 0) : across + 2, max(down - 1, 0) : down + 2] = 0.0
        return np.array(found).reshape(-1, 2)

    def _counted(self, rows: NDArray[np.bool_]) -> Places:
        counted = np.bincount(self._cells[rows], minlength=int(self._shape.prod()))
        return counted.reshape(self._shape).astype(np.float64)


def _blur(cells: int, spread: float) -> Places:
    apart = np.arange(cells)[:, None] - np.arange(cells)[None, :]
    found: Places = np.exp(-0.5 * (apart / max(spread, 0.5)) ** 2)
    return found
