"""The picture scale that the live spectrogram and the overview of a track share.

Imports numpy only, so that the window can draw live columns at once.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

BANDS = 96
LOWEST_HZ, HIGHEST_HZ = 40.0, 11000.0
WINDOW_SECONDS = 2048 / 22050
BANK_GROUPS = 8
FLOOR_DB, CEILING_DB = -80.0, 0.0  # a sine at full scale reads 0 dB and paints 255


@functools.cache
def band_centres_hz(bands: int = BANDS) -> NDArray[np.float32]:
    """Return the centre of each band, low first: equal steps on HTK's mel scale.

    Returns
    -------
    ndarray of shape (bands,), float32
    """
    return _corners_hz(bands)[1:-1].astype(np.float32)


def window_samples(sample_rate_hz: int) -> int:
    """Return the length of the transform: the power of two nearest to 93 ms."""
    return int(2 ** round(np.log2(max(2.0, sample_rate_hz * WINDOW_SECONDS))))


def live_column(
    samples: NDArray[np.float32], sample_rate_hz: int, bands: int = BANDS
) -> NDArray[np.uint8]:
    """Turn the last 93 ms of playing sound into one column of the spectrogram.

    Parameters
    ----------
    samples : ndarray of shape (n_samples,), float32
        Mono; the last :func:`window_samples` of them are used, and silence before.
    sample_rate_hz : int
    bands : int

    Returns
    -------
    ndarray of shape (bands,), uint8
        Low band first, on the scale of :func:`paint`.
    """
    size = window_samples(sample_rate_hz)
    latest = np.asarray(samples[-size:], np.float32)
    if len(latest) < size:
        latest = np.concatenate([np.zeros(size - len(latest), np.float32), latest])
    spectrum = np.fft.rfft(latest * scaled_window(size))
    power = np.square(spectrum.real) + np.square(spectrum.imag)
    column: NDArray[np.uint8] = paint(sum_bands(power[None], sample_rate_hz, bands))[0]
    return column


def sum_bands(power: NDArray[np.floating], sample_rate_hz: int, bands: int) -> NDArray[np.floating]:
    """Sum the power of FFT bins in overlapping mel triangles.

    Parameters
    ----------
    power : ndarray of shape (n_frames, n_bins)
        Of frames multiplied by :func:`scaled_window`.

    Returns
    -------
    ndarray of shape (n_frames, bands)
    """
    groups = _bank(sample_rate_hz, 2 * (power.shape[1] - 1), bands)
    return np.concatenate([power[:, bins] @ weights for bins, weights in groups], axis=1)


def paint(band_power: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Return band power as levels: 0 at −80 dB and below, 255 at 0 dB and above.

    Parameters
    ----------
    band_power : ndarray of any shape
        1 for a sine at full scale.

    Returns
    -------
    ndarray of the same shape, uint8
    """
    floor = 10 ** (FLOOR_DB / 10)
    decibels = np.log(np.maximum(band_power, floor)) * (10 / np.log(10))
    levels = (decibels - FLOOR_DB) * (255 / (CEILING_DB - FLOOR_DB))
    return np.asarray(np.clip(np.rint(levels), 0, 255), np.uint8)


@functools.cache
def scaled_window(size: int) -> NDArray[np.float32]:
    """Return a Hann window under which a sine at full scale has a band power of 1.

    Returns
    -------
    ndarray of shape (size,), float32
    """
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)
    # The main lobe spreads a sine over three bins: 1.5 times the power of its middle.
    return np.asarray(window * 2 / (window.sum() * np.sqrt(1.5)), np.float32)


@functools.lru_cache(maxsize=16)
def _bank(
    sample_rate_hz: int, fft_samples: int, bands: int
) -> list[tuple[slice, NDArray[np.float32]]]:
    """Return the triangles in groups with the bins that each group needs.

    Small products leave out most zeros, and stay on one thread.
    """
    hz = np.fft.rfftfreq(fft_samples, 1 / sample_rate_hz)[:, None]
    corners = _corners_hz(bands)
    low, centre, high = corners[:-2], corners[1:-1], corners[2:]
    # A band narrower than a bin would fall between two of them.
    reach = np.maximum(1.0, sample_rate_hz / fft_samples / np.minimum(centre - low, high - centre))
    rise = 1 - (centre - hz) / ((centre - low) * reach)
    fall = 1 - (hz - centre) / ((high - centre) * reach)
    weights = np.clip(np.minimum(rise, fall), 0, None)
    groups = []
    for group in np.array_split(weights, BANK_GROUPS, axis=1):
        used = np.flatnonzero(group.any(axis=1))
        bins = slice(used[0], used[-1] + 1) if len(used) else slice(0, 1)
        groups.append((bins, np.ascontiguousarray(group[bins], np.float32)))
    return groups


def _corners_hz(bands: int) -> NDArray[np.float64]:
    low, high = (2595 * np.log10(1 + hz / 700) for hz in (LOWEST_HZ, HIGHEST_HZ))
    return np.asarray(700 * (10 ** (np.linspace(low, high, bands + 2) / 2595) - 1))
