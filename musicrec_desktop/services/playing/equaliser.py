"""The equaliser's curve and presets, for who draws and offers them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.playback_options import EqualiserSettings
from musicrec_desktop.playback import equaliser

DRAWN_RATE_HZ = 48_000

PRESETS: Mapping[str, tuple[float, ...]] = equaliser.PRESETS


def response_db(
    settings: EqualiserSettings, frequencies_hz: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the gain at some frequencies, in dB, of the same shape."""
    return equaliser.response_db(settings, frequencies_hz, DRAWN_RATE_HZ)


def headroom_db(gains_db: Sequence[float]) -> float:
    """Return the pre-gain, 0 or less, with which no frequency is lifted over its level."""
    return equaliser.pregain_without_clipping_db(gains_db, DRAWN_RATE_HZ)
