"""The spectrogram's colours: black through violet and orange to pale yellow."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

# Nine samples of matplotlib's "inferno" (CC0; van der Walt and Smith, 2015), whose
# lightness rises evenly, so that equal steps in level look equal.
_STOPS = np.array(
    [
        (0, 0, 4),
        (27, 12, 65),
        (74, 12, 107),
        (120, 28, 109),
        (165, 44, 96),
        (207, 68, 70),
        (237, 105, 37),
        (251, 155, 6),
        (247, 209, 61),
        (252, 255, 164),
    ],
    float,
)


@cache
def lookup_table(brightness: float) -> NDArray[np.uint32]:
    """Return the colour of each level.

    Parameters
    ----------
    brightness : float
        1 for full colours, less for dimmer ones.

    Returns
    -------
    ndarray of shape (256,), uint32
        Pixels of ``QImage.Format_RGB32``.
    """
    place = np.linspace(0, len(_STOPS) - 1, 256)
    channels = [np.interp(place, np.arange(len(_STOPS)), _STOPS[:, i]) for i in range(3)]
    red, green, blue = (np.round(channel * brightness).astype(np.uint32) for channel in channels)
    return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
