"""Sub-fingerprints: which bands of the spectrum rise against their neighbours, and when.

After Haitsma and Kalker, "A highly robust audio fingerprinting system" (ISMIR 2002), with
33 bands from 300 Hz to 2 kHz; on the logarithm of the power, so that an equaliser changes
nothing, and with frames of a quarter of a second every 93 ms.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.spectrum import Array
from musicrec_desktop.core.fingerprint import WORDS_PER_EXCERPT

SMOOTHED_FRAMES = 4
RISE_FRAMES = 4
WORD_HOP_FRAMES = 2
POWER_FLOOR = 1e-6  # of a spectrum in which a sine at full scale has 2.6e5


def sub_fingerprints(band_power: Array) -> NDArray[np.uint32]:
    """Return one excerpt's fingerprint.

    Parameters
    ----------
    band_power : ndarray of shape (n_frames, 33), float32
        Every 46 ms, as ``Spectrum.fingerprint_power``.

    Returns
    -------
    ndarray of shape (WORDS_PER_EXCERPT,), uint32
        One word every 93 ms, the lowest band first; 0 where it is silent and after the end.
    """
    level = np.log(band_power + np.float32(POWER_FLOOR))
    total = np.cumsum(np.concatenate([np.zeros_like(level[:1]), level]), axis=0, dtype=np.float64)
    smooth = total[SMOOTHED_FRAMES:] - total[:-SMOOTHED_FRAMES]
    slope = smooth[:, :-1] - smooth[:, 1:]
    rises = slope[RISE_FRAMES:] - slope[:-RISE_FRAMES] > 0
    words = np.packbits(rises[::WORD_HOP_FRAMES], axis=1, bitorder="little").view("<u4")[:, 0]
    result = np.zeros(WORDS_PER_EXCERPT, np.uint32)
    kept = min(len(words), WORDS_PER_EXCERPT)
    result[:kept] = words[:kept]
    return result
