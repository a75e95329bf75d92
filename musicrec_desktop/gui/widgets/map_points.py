"""Many thousand points painted into a picture with numpy: no painter is quick enough."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

Pixels = NDArray[np.uint32]

SAMPLES = 2  # of a pixel's half, to find how much of it is covered
SHADES = 3
DIMMED_SHARE = 0.2
# Points on the screen, and the radius in pixels of each where there are no more.
RADII = ((400, 4.5), (1_500, 3.5), (6_000, 2.5), (25_000, 1.8))
SMALLEST_RADIUS = 1.2


def radius_for(visible: int) -> float:
    """Return how large points are when so many are in view, in device-independent pixels."""
    return next((radius for limit, radius in RADII if visible <= limit), SMALLEST_RADIUS)


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


def paint_points(
    pixels: Pixels,
    places: NDArray[np.int64],
    codes: NDArray[np.int64],
    colours: Sequence[str],
    ground: str,
    radius: float,
    emphasised: NDArray[np.bool_] | None = None,
) -> None:
    """Paint discs, those that are emphasised over the others, which are dimmed then.

    Parameters
    ----------
    pixels : ndarray of shape (height, width), uint32
    places : ndarray of shape (n, 2), int64
        Column and row of each disc's middle; those outside are left out.
    codes : ndarray of shape (n,), int64
        Which of the colours each has.
    colours : sequence of str
    ground : str
        The colour behind the points.
    radius : float
        In pixels.
    emphasised : ndarray of shape (n,), bool, optional
    """
    if emphasised is None:
        _paint(pixels, places, codes, colours, ground, radius, 1.0)
        return
    rest = ~emphasised
    _paint(pixels, places[rest], codes[rest], colours, ground, radius, DIMMED_SHARE)
    _paint(pixels, places[emphasised], codes[emphasised], colours, ground, radius + 0.5, 1.0)


def _paint(
    pixels: Pixels,
    places: NDArray[np.int64],
    codes: NDArray[np.int64],
    colours: Sequence[str],
    ground: str,
    radius: float,
    share: float,
) -> None:
    reach = int(np.ceil(radius)) + 1
    height, width = pixels.shape
    x, y = places[:, 0], places[:, 1]
    within = (x >= -reach) & (x < width + reach) & (y >= -reach) & (y < height + reach)
    x, y, codes = x[within], y[within], codes[within]
    # A frame around the picture takes what falls over its edges: no test for each pixel.
    stride = width + 4 * reach
    canvas = np.empty((height + 4 * reach, stride), np.uint32)
    middle = canvas[2 * reach : -2 * reach, 2 * reach : -2 * reach]
    middle[:] = pixels
    flat = canvas.ravel()
    at = (y + 2 * reach) * stride + (x + 2 * reach)
    for covered, offsets in disc(radius):
        own = blended(colours, ground, share * covered)[codes]
        for down, right in offsets:
            flat[at + (down * stride + right)] = own
    pixels[:] = middle
