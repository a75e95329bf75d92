"""The stereo image: how wide, and where, in 16 bands."""

from __future__ import annotations

import numpy as np

from musicrec_desktop.analysis.spectrum import Array, Spectrum
from musicrec_desktop.analysis.timbre import mean_and_deviation

SILENT_POWER = 1e-9


def stereo_width(spectrum: Spectrum) -> Array:
    """Return mean and deviation of the width, mean distance from the middle, deviation of it.

    The width is 1 − 2 Re(LR*) / (|L|² + |R|²): 0 for mono, 1 for unrelated channels,
    2 for opposite ones. The place is (|R|² − |L|²) / (|L|² + |R|²). Both are computed
    from half the sum and half the difference of the channels, which gives the same.

    Returns
    -------
    ndarray of shape (64,)
        16 values of each of the four; all 0 for mono.
    """
    total = 2 * (spectrum.mid_power + spectrum.side_power) + np.float32(SILENT_POWER)
    width = np.clip(4 * spectrum.side_power / total, 0, 2)
    place = -4 * spectrum.cross_power / total
    where = np.concatenate([np.abs(place).mean(axis=0), place.std(axis=0)])
    return np.concatenate([mean_and_deviation(width), where])
