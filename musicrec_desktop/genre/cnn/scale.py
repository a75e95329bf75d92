"""Pictures brought to one scale, by what is learnt from alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

SMALLEST_VARIANCE = 1e-4  # of a band in which nothing is ever heard


@dataclass(frozen=True, slots=True)
class BandMoments:
    """Means and mean squares of the bands of each track, shape (n_tracks, n_bands), float64."""

    means: NDArray[np.float64]
    squares: NDArray[np.float64]

    @classmethod
    def of(cls, pictures: NDArray[np.float16]) -> BandMoments:
        """Measure tracks one after the other, shape (n_tracks, n_excerpts, n_frames, n_bands)."""
        means = np.empty((len(pictures), pictures.shape[-1]))
        squares = np.empty_like(means)
        for place, track in enumerate(pictures):
            values = without_level(track.astype(np.float32)).reshape(-1, pictures.shape[-1])
            means[place] = values.mean(axis=0, dtype=np.float64)
            squares[place] = np.square(values).mean(axis=0, dtype=np.float64)
        return cls(means, squares)


@dataclass(frozen=True, slots=True)
class Scale:
    """Standardises pictures: their level is taken away, then each band is scaled.

    Attributes
    ----------
    middle, spread : ndarray of shape (n_bands,), float32
    """

    middle: Floats
    spread: Floats

    @classmethod
    def of(cls, moments: BandMoments, tracks: NDArray[np.int64]) -> Scale:
        """Take the mean and deviation of each band over some tracks."""
        middle = moments.means[tracks].mean(axis=0)
        variance = moments.squares[tracks].mean(axis=0) - middle**2
        spread = np.sqrt(np.maximum(variance, SMALLEST_VARIANCE))
        return cls(middle.astype(np.float32), spread.astype(np.float32))

    def __call__(self, pictures: NDArray[np.floating]) -> Floats:
        """Return standardised pictures (..., n_frames, n_bands), float32."""
        return (without_level(pictures.astype(np.float32)) - self.middle) / self.spread


def without_level(pictures: Floats) -> Floats:
    """Take away from each picture what a volume knob changes."""
    return np.asarray(pictures - pictures.mean(axis=(-2, -1), keepdims=True))
