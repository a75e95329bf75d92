"""Many thousand points painted into a picture with numpy: no painter is quick enough."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

Pixels = NDArray[np.uint32]

SAMPLES = 2  # of a pixel's half, to find how much of it is covered
SHADES = 6
DIMMED_SHARE = 0.2
EMPHASIS_PIXELS = 0.5  # by which emphasised points are larger
# Points on the screen, and the radius in pixels of each where there are no more.
RADII = (
    (50, 7.0),
    (150, 5.5),
    (400, 4.5),
    (900, 3.6),
    (2_500, 2.8),
    (6_000, 2.2),
    (25_000, 1.7),
)
SMALLEST_RADIUS = 1.2
USUAL_AREA = 500_000.0  # pixels squared of a map on which points are as large as above
LEAST_SHARE, MOST_SHARE = 0.6, 1.5


def radius_for(visible: int, area: float = USUAL_AREA) -> float:
    """Return how large points are when so many are in view, in device-independent pixels.

    Smaller on a small map, on which as many would run into each other, and larger on a
    large one, on which they would look lost.

    Parameters
    ----------
    visible : int
    area : float
        Of the map, in device-independent pixels squared.
    """
    radius = next((radius for limit, radius in RADII if visible <= limit), SMALLEST_RADIUS)
    share = min(max(math.sqrt(area / USUAL_AREA), LEAST_SHARE), MOST_SHARE)
    return max(round(radius * share, 1), SMALLEST_RADIUS)  # few discs to find, and to keep


@lru_cache(maxsize=64)
def disc(radius: float) -> list[tuple[float, list[tuple[int, int]]]]:
    """Return the pixels of a disc about its middle pixel, by how much of each it covers.

    Returns
    -------
    list of (float, list of (int, int))
        Shares from little to all, with the rows and columns of pixels from the middle one.
    """
    reach = int(np.ceil(radius))
    steps = (np.arange(-SAMPLES, SAMPLES + 1)) / (2 * SAMPLES + 1)
    shares: dict[float, list[tuple[int, int]]] = {}
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            covered = np.hypot(down + steps[:, None], right + steps[None, :]) <= radius
            share = round(float(covered.mean()) * SHADES) / SHADES
            if share:
                shares.setdefault(share, []).append((down, right))
    return sorted(shares.items())


def blended(colours: Sequence[str], ground: str, share: float) -> Pixels:
    """Return colours mixed with the ground, as pixels of ``QImage.Format_RGB32``."""
    below = QColor(ground)
    mixed = []
    for name in colours:
        colour = QColor(name)
        channels = (
            round(share * getattr(colour, part)() + (1 - share) * getattr(below, part)())
            for part in ("red", "green", "blue")
        )
        red, green, blue = channels
        mixed.append(0xFF000000 | red << 16 | green << 8 | blue)
    return np.array(mixed, np.uint32)


class PointCanvas:
    """A picture that points are painted into, with a frame around what is shown of it.

    The frame takes what falls over the edges: no test for each pixel.

    Parameters
    ----------
    width, height : int
        Of what is shown, in pixels.
    ground : str
        The colour behind the points.
    radius : float
        Of the largest disc, in pixels.
    """

    def __init__(self, width: int, height: int, ground: str, radius: float) -> None:
        self._width, self._height, self._ground = max(1, width), max(1, height), ground
        self._frame = 2 * (int(np.ceil(radius)) + 1)
        self._stride = self._width + 2 * self._frame
        rows = self._height + 2 * self._frame
        self._flat = np.full(rows * self._stride, QColor(ground).rgb(), np.uint32)

    def paint(
        self,
        places: NDArray[np.int64],
        codes: NDArray[np.int64],
        colours: Sequence[str],
        radius: float,
        emphasised: NDArray[np.bool_] | None = None,
    ) -> int:
        """Paint discs, those that are emphasised over the others, which are dimmed then.

        Quickest where the points come from top to bottom: memory is written in order.

        Parameters
        ----------
        places : ndarray of shape (n, 2), int64
            Column and row of each disc's middle; those outside are left out.
        codes : ndarray of shape (n,), int64
            Which of the colours each has.
        colours : sequence of str
        radius : float
            In pixels; not larger than the canvas was made for.
        emphasised : ndarray of shape (n,), bool, optional

        Returns
        -------
        int
            How many there are within the picture.
        """
        half = self._frame // 2
        x, y = places[:, 0], places[:, 1]
        near = (x >= -half) & (x < self._width + half) & (y >= -half) & (y < self._height + half)
        rows = np.flatnonzero(near)
        at = (y[rows] + self._frame) * self._stride + (x[rows] + self._frame)
        codes = codes[rows]
        if emphasised is None:
            self._discs(at, codes, colours, radius, 1.0)
        else:
            shown = emphasised[rows]
            self._discs(at[~shown], codes[~shown], colours, radius, DIMMED_SHARE)
            self._discs(at[shown], codes[shown], colours, radius + EMPHASIS_PIXELS, 1.0)
        return len(rows)

    def pixels(self) -> Pixels:
        """Return what is shown, shape (height, width), as a view."""
        framed = self._flat.reshape(-1, self._stride)
        return framed[self._frame : -self._frame, self._frame : -self._frame]

    def image(self) -> QImage:
        """Return what is shown, as an image of this canvas's memory, which it needs to live."""
        begin = self._frame * self._stride + self._frame
        return QImage(
            self._flat[begin:].data,
            self._width,
            self._height,
            4 * self._stride,
            QImage.Format.Format_RGB32,
        )

    def _discs(
        self,
        at: NDArray[np.int64],
        codes: NDArray[np.int64],
        colours: Sequence[str],
        radius: float,
        share: float,
    ) -> None:
        for covered, offsets in disc(radius):
            own = blended(colours, self._ground, share * covered)[codes]
            for down, right in offsets:
                self._flat[at + (down * self._stride + right)] = own
