"""Which of the bands of a picture of sound stands in which of its rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.live_picture import Axis
from musicrec_desktop.gui.look.frequency import spread


@dataclass(frozen=True, slots=True, eq=False)
class BandRows:
    """Bands, evenly spaced in mel, on a frequency axis.

    Attributes
    ----------
    frequencies_hz : ndarray of shape (bands,), float32
        The middle of each, the lowest first.
    axis : {"mel", "log", "linear"}
    """

    frequencies_hz: NDArray[np.float32]
    axis: Axis = "mel"

    def bands(self, height: int) -> NDArray[np.intp]:
        """Return the band that each of so many rows shows, the top one first."""
        bands = len(self.frequencies_hz)
        if self.axis == "mel":  # as the bands are spaced
            return (np.arange(height)[::-1] * bands) // height
        wanted = self.hertz(height)[::-1]
        places = np.interp(wanted, self.frequencies_hz, np.arange(bands))
        return np.rint(places).astype(np.intp)

    def hertz(self, height: int) -> NDArray[np.floating]:
        """Return the frequency of each of so many rows, the lowest first."""
        if self.axis == "mel":
            bands = np.arange(len(self.frequencies_hz))
            places = (np.arange(height) + 0.5) / height * len(bands) - 0.5
            return np.asarray(np.interp(places, bands, self.frequencies_hz))
        low, high = float(self.frequencies_hz[0]), float(self.frequencies_hz[-1])
        return spread(self.axis, low, high, height)
