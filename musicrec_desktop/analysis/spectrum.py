"""The one spectrogram that most descriptors share.

Frames are transformed in chunks that stay in the processor's cache, and every
filter bank is a banded matrix product on the chunk while it is there.
"""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass

import numpy as np
import scipy.fft
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ
from musicrec_desktop.analysis.filterbanks import FFT_SAMPLES, filter_banks, mel_edges_hz, triangles

Array = NDArray[np.float32]

HOP_SAMPLES = 1024
SIDE_EVERY = 2  # the stereo image is looked at in every second frame
CHUNK_FRAMES = 192
STEREO_BANDS = 16
STEREO_RANGE_HZ = (40.0, 11000.0)
FINGERPRINT_BANDS = 33
FINGERPRINT_RANGE_HZ = (300.0, 2000.0)


@dataclass(frozen=True, slots=True)
class Spectrum:
    """What later steps need of the short-time spectrum of one excerpt. All float32.

    Attributes
    ----------
    mel : ndarray of shape (n_frames, 128)
        Power in mel bands, of the mean of both channels.
    cent : ndarray of shape (n_frames, 84)
        Magnitude in cent bands.
    centroid_hz, bandwidth_hz : ndarray of shape (n_frames,)
        Mean and standard deviation of frequency, weighted by magnitude.
    weighted_power : ndarray of shape (n_frames,)
        K-weighted power of the mean of both channels, as a mean square.
    stereo_weighted_power : ndarray of shape (n_side_frames,)
        K-weighted power of both channels together.
    mid_power, side_power, cross_power : ndarray of shape (n_side_frames, 16)
        |M|², |S|² and Re(MS*) in bands, with M and S half the sum and half the
        difference of left and right; in every second frame.
    fingerprint_power : ndarray of shape (n_frames, 33)
        Power in bands of equal ratio from 300 Hz to 2 kHz.
    """

    mel: Array
    cent: Array
    centroid_hz: Array
    bandwidth_hz: Array
    weighted_power: Array
    stereo_weighted_power: Array
    mid_power: Array
    side_power: Array
    cross_power: Array
    fingerprint_power: Array


class BandedBank:
    """A filter bank as a few dense blocks, which leaves out most of its zeros.

    Parameters
    ----------
    filters : ndarray of shape (n_bands, n_bins), float32
    blocks : int
        Neighbouring bands are multiplied together in this many products.
    """

    def __init__(self, filters: Array, blocks: int = 8) -> None:
        self.bands = len(filters)
        cuts = np.linspace(0, self.bands, blocks + 1).astype(int)
        self._blocks = []
        for first, last in itertools.pairwise(cuts):
            used = np.flatnonzero(filters[first:last].any(axis=0))
            low, high = used[0], used[-1] + 1
            weights = np.ascontiguousarray(filters[first:last, low:high].T)
            self._blocks.append((slice(first, last), slice(low, high), weights))

    def apply(self, spectra: Array, out: Array) -> None:
        """Write the bands of ``spectra`` (n_frames, n_bins) to ``out`` (n_frames, n_bands)."""
        for bands, bins, weights in self._blocks:
            np.matmul(spectra[:, bins], weights, out=out[:, bands])


@dataclass(frozen=True, slots=True)
class _Constants:
    window: Array
    mel: BandedBank
    cent: BandedBank
    fingerprint: BandedBank
    moments: Array  # columns 1, f, f²
    k_weights: Array
    stereo_starts: NDArray[np.intp]

    def stereo_bands(self, bins: Array) -> Array:
        return np.add.reduceat(bins, self.stereo_starts, axis=1)


@functools.cache
def _constants() -> _Constants:
    banks = filter_banks()
    hz = np.fft.rfftfreq(FFT_SAMPLES, 1 / SAMPLE_RATE_HZ)
    edges = mel_edges_hz(STEREO_BANDS - 1, *STEREO_RANGE_HZ)
    window = hann(FFT_SAMPLES)
    # Parseval: one-sided bins count twice, and the window takes its share.
    scale = np.full(len(hz), 2.0)
    scale[[0, -1]] = 1.0
    scale /= FFT_SAMPLES * np.square(window, dtype=np.float64).sum()
    return _Constants(
        window,
        BandedBank(banks.mel),
        BandedBank(banks.cent),
        BandedBank(
            triangles(np.geomspace(*FINGERPRINT_RANGE_HZ, FINGERPRINT_BANDS + 2), FFT_SAMPLES), 4
        ),
        np.stack([np.ones_like(hz), hz, hz**2], axis=1).astype(np.float32),
        (k_weighting(hz) * scale).astype(np.float32),
        np.searchsorted(hz, edges)[:-1],
    )


def hann(samples: int) -> Array:
    """Return the periodic Hann window, of shape (samples,), 0 to 1."""
    phase = 2 * np.pi * np.arange(samples) / samples
    return (0.5 - 0.5 * np.cos(phase)).astype(np.float32)


def k_weighting(hz: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the power response of the K-weighting filters at frequencies in Hz.

    The two biquads of ITU-R BS.1770-5 at 48 kHz: a shelf for the head, a high-pass.

    Parameters
    ----------
    hz : ndarray of any shape

    Returns
    -------
    ndarray of the same shape, float64
        Factors of power.
    """
    z = np.exp(-2j * np.pi * hz / 48000)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    highpass = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    return np.asarray(np.abs(shelf * highpass) ** 2)


def mid_and_side(samples: Array) -> tuple[Array, Array | None]:
    """Return half the sum and half the difference of left and right.

    Parameters
    ----------
    samples : ndarray of shape (2, n_samples), float32

    Returns
    -------
    mid : ndarray of shape (n_samples,), float32
    side : ndarray of shape (n_samples,), float32, or None
        None where both channels are equal.
    """
    left, right = samples
    if np.array_equal(left, right):
        return left, None
    mid, side = left + right, left - right
    mid *= np.float32(0.5)
    side *= np.float32(0.5)
    return mid, side


def spectrum(mid: Array, side: Array | None) -> Spectrum:
    """Transform an excerpt once, 2048 samples every 1024.

    Parameters
    ----------
    mid, side : ndarray of shape (n_samples,), float32
        At 22.05 kHz, as :func:`mid_and_side` returns them; at least 2048 samples.
    """
    constants = _constants()
    mid_frames = frames(mid, FFT_SAMPLES, HOP_SAMPLES)
    count = len(mid_frames)
    result = _empty_spectrum(count, constants)
    for first in range(0, count, CHUNK_FRAMES):
        where = slice(first, min(count, first + CHUNK_FRAMES))
        windowed = mid_frames[where] * constants.window
        spectra = scipy.fft.rfft(windowed, axis=1, overwrite_x=True)
        power = _power(spectra)
        _fill_mid(result, where, power, constants)
        half = slice(first // SIDE_EVERY, -(-where.stop // SIDE_EVERY))
        power = power[::SIDE_EVERY]
        both = power @ constants.k_weights
        result.mid_power[half] = constants.stereo_bands(power)
        if side is not None:
            side_frames = frames(side, FFT_SAMPLES, HOP_SAMPLES)[where][::SIDE_EVERY]
            other = scipy.fft.rfft(side_frames * constants.window, axis=1, overwrite_x=True)
            both += _fill_side(result, half, spectra[::SIDE_EVERY], other, constants)
        result.stereo_weighted_power[half] = 2 * both  # |L|² + |R|² = 2(|M|² + |S|²)
    return result


def frames(signal: Array, length: int, hop: int) -> Array:
    """Return overlapping frames of a signal as a view of shape (n_frames, length)."""
    return sliding_window_view(signal, length)[::hop]


def _power(spectra: NDArray[np.complex64]) -> Array:
    parts = spectra.view(np.float32).reshape(*spectra.shape, 2)
    power = np.square(parts[..., 0])
    power += np.square(parts[..., 1])
    return power


def _fill_mid(result: Spectrum, where: slice, power: Array, constants: _Constants) -> None:
    constants.mel.apply(power, result.mel[where])
    constants.fingerprint.apply(power, result.fingerprint_power[where])
    result.weighted_power[where] = power @ constants.k_weights
    magnitude = np.sqrt(power)
    constants.cent.apply(magnitude, result.cent[where])
    moments = magnitude @ constants.moments
    total = moments[:, 0] + np.float32(1e-9)
    centroid = moments[:, 1] / total
    result.centroid_hz[where] = centroid
    variance = moments[:, 2] / total - centroid**2
    result.bandwidth_hz[where] = np.sqrt(np.maximum(variance, 0))


def _fill_side(
    result: Spectrum,
    where: slice,
    mid: NDArray[np.complex64],
    side: NDArray[np.complex64],
    constants: _Constants,
) -> Array:
    """Fill in what the side signal tells and return its K-weighted power."""
    power = _power(side)
    result.side_power[where] = constants.stereo_bands(power)
    cross = mid.real * side.real
    cross += mid.imag * side.imag
    result.cross_power[where] = constants.stereo_bands(cross)
    return np.asarray(power @ constants.k_weights)


def _empty_spectrum(count: int, constants: _Constants) -> Spectrum:
    looked_at = -(-count // SIDE_EVERY)
    return Spectrum(
        mel=np.empty((count, constants.mel.bands), np.float32),
        cent=np.empty((count, constants.cent.bands), np.float32),
        centroid_hz=np.empty(count, np.float32),
        bandwidth_hz=np.empty(count, np.float32),
        weighted_power=np.empty(count, np.float32),
        stereo_weighted_power=np.empty(looked_at, np.float32),
        mid_power=np.empty((looked_at, STEREO_BANDS), np.float32),
        side_power=np.zeros((looked_at, STEREO_BANDS), np.float32),
        cross_power=np.zeros((looked_at, STEREO_BANDS), np.float32),
        fingerprint_power=np.empty((count, constants.fingerprint.bands), np.float32),
    )
