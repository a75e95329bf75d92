"""The rows of a live spectrogram: which frequencies they stand for, and their filters.

Imports numpy only, so that the window can make filters without librosa.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.live_picture import Axis

RANGES_HZ: dict[Axis, tuple[float, float]] = {
    "mel": (30.0, 16000.0),
    "log": (27.5, 20000.0),  # from the lowest A of a piano
    "linear": (0.0, 20000.0),
}
NYQUIST_SHARE = 0.98
LOBE_BINS = 1.5  # Hann's main lobe reaches two bins to either side
GROUP_ROWS = 32


def row_edges_hz(axis: Axis, rows: int, rate_hz: int) -> NDArray[np.float64]:
    """Return the borders of rows that share the axis equally, low first.

    The mel scale is O'Shaughnessy's (HTK's): 2595 log10(1 + f / 700).

    Parameters
    ----------
    axis : {"mel", "log", "linear"}
    rows : int
    rate_hz : int
        Of the sound; the axis ends below half of it.

    Returns
    -------
    ndarray of shape (rows + 1,)
    """
    low, high = RANGES_HZ[axis]
    high = min(high, rate_hz / 2 * NYQUIST_SHARE)
    if axis == "linear":
        return np.linspace(low, high, rows + 1)
    if axis == "log":
        return np.geomspace(low, high, rows + 1)
    first, last = (2595 * np.log10(1 + hz / 700) for hz in (low, high))
    return np.asarray(700 * (10 ** (np.linspace(first, last, rows + 1) / 2595) - 1))


def row_centres_hz(axis: Axis, rows: int, rate_hz: int) -> NDArray[np.float64]:
    """Return the frequency in the middle of each row, shape (rows,), low first."""
    edges = row_edges_hz(axis, 2 * rows, rate_hz)
    return edges[1::2]


class RowBank:
    """Sums the power of FFT bins that fall into each row.

    A filter is flat over its row and falls to nothing within one and a half bins
    outside it. Each is scaled by the response of the Hann window so that a sine in
    the middle of the row reads its own level: 1 at full scale. Rows narrower than a
    bin thereby share it smoothly; rows wider than a bin sum what lies in them.

    Parameters
    ----------
    edges_hz : ndarray of shape (rows + 1,)
    rate_hz, fft_samples : int
        Of spectra under :func:`unit_window`.
    """

    def __init__(self, edges_hz: NDArray[np.float64], rate_hz: int, fft_samples: int) -> None:
        self.rows = len(edges_hz) - 1
        self._groups: list[tuple[slice, slice, NDArray[np.float32]]] = []
        bin_hz = rate_hz / fft_samples
        edges = edges_hz / bin_hz
        for first in range(0, self.rows, GROUP_ROWS):
            last = min(first + GROUP_ROWS, self.rows)
            low, high = edges[first:last], edges[first + 1 : last + 1]
            start = max(0, int(low[0] - LOBE_BINS))
            stop = min(fft_samples // 2 + 1, int(high[-1] + LOBE_BINS) + 2)
            weights = _filters(np.arange(start, stop)[:, None], low, high)
            self._groups.append((slice(first, last), slice(start, stop), weights))

    def apply(self, power: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the power in each row, shape (n_frames, rows), of (n_frames, n_bins)."""
        out = np.empty((len(power), self.rows), np.float32)
        for rows, bins, weights in self._groups:
            np.matmul(power[:, bins], weights, out=out[:, rows])
        return out


def unit_window(samples: int) -> NDArray[np.float32]:
    """Return a periodic Hann window under which a sine at full scale peaks at 1.

    Returns
    -------
    ndarray of shape (samples,), float32
    """
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(samples) / samples)
    return np.asarray(window * 2 / window.sum(), np.float32)


def _filters(
    bins: NDArray[np.integer], low: NDArray[np.float64], high: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return filters between borders in bins, shape (n_bins, n_rows)."""
    outside = np.maximum(np.maximum(low - bins, bins - high), 0)
    weights = np.clip(1 - outside / LOBE_BINS, 0, 1)
    of_sine = (weights * _hann_power(bins - (low + high) / 2)).sum(axis=0)
    return np.asarray(weights / of_sine, np.float32)


def _hann_power(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the power of the Hann window's transform, 1 at its middle, by bins from it."""
    near_one = np.isclose(np.abs(distance), 1)
    safe = np.where(near_one, 0.0, distance)
    response = np.where(near_one, 0.5, np.sinc(safe) / (1 - safe**2))
    return np.asarray(np.square(response))
