"""What every voice and effect of the demo library agrees on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ = 44_100

Mono = NDArray[np.float32]
"""Samples of shape (n_samples,), full scale at 1."""

Stereo = NDArray[np.float32]
"""Samples of shape (2, n_samples), full scale at 1, left first."""

Sound = NDArray[np.float32]
"""Either of them."""


def samples(seconds: float) -> int:
    """Return how many samples a time lasts."""
    return round(seconds * SAMPLE_RATE_HZ)


def times(count: int) -> Mono:
    """Return the time of each sample, in seconds."""
    return np.arange(count, dtype=np.float32) / np.float32(SAMPLE_RATE_HZ)


def silence(seconds: float) -> Stereo:
    """Return that much of nothing, in stereo."""
    return np.zeros((2, samples(seconds)), np.float32)


def frequency(pitch: float) -> float:
    """Return the frequency in Hz of a MIDI note number, A4 = 69 = 440 Hz."""
    return float(440.0 * 2.0 ** ((pitch - 69.0) / 12.0))


def panned(mono: Mono, pan: float) -> Stereo:
    """Place a mono sound between left (−1) and right (1) at constant power."""
    angle = (pan + 1.0) * np.pi / 4.0
    gains = np.array([[np.cos(angle)], [np.sin(angle)]], np.float32)
    return np.asarray(gains * mono * np.float32(np.sqrt(2.0)), np.float32)
