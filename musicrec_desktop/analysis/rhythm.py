"""Rhythm: onsets, tempo, and how strongly loudness fluctuates at which rate."""

from __future__ import annotations

import functools
import itertools

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ
from musicrec_desktop.analysis.filterbanks import (
    MEL_BANDS,
    ONSET_FFT_SAMPLES,
    filter_banks,
)
from musicrec_desktop.analysis.spectrum import (
    HOP_SAMPLES,
    Array,
    BandedBank,
    frames,
    hann,
)
from musicrec_desktop.analysis.timbre import log10

ONSET_HOP_SAMPLES = 512
ONSET_GROUPS = 8
ONSET_FLOOR = 1e-6
ONSET_CHUNK_FRAMES = 256

PREFERRED_BPM = 120.0
PREFERENCE_OCTAVES = 0.9

FLUCTUATION_FRAMES, FLUCTUATION_HOP = 512, 128
LOG_FLUCTUATION_BANDS, LOG_FLUCTUATION_LOWEST_HZ = 37, 0.35
LOG_FLUCTUATION_PERCENTILE = 0.6
LOCAL_LEVEL_FRAMES = 256
FLUCTUATION_RANGE_HZ, FLUCTUATION_BANDS, FLUCTUATION_GROUPS = (0.4, 10.7), 12, 20

AUTOCORRELATION_LAGS = 40
AUTOCORRELATION_RANGE_FRAMES = (6, 120)
AUTOCORRELATION_RANKS = [0, 2, 5, 10, 20]


@functools.cache
def _onset_constants() -> tuple[Array, BandedBank]:
    return hann(ONSET_FFT_SAMPLES), BandedBank(filter_banks().onset_mel, blocks=4)


def onset_bands(signal: Array) -> Array:
    """Return the rise of the log spectrum in eight groups of mel bands.

    Spectral flux after Böck and Widmer (DAFx 2013), without their maximum filter:
    frames of 1024 samples every 512, 40 bands from 30 Hz to 11 kHz.

    Parameters
    ----------
    signal : ndarray of shape (n_samples,), float32

    Returns
    -------
    ndarray of shape (n_frames - 1, 8), float32
        In decades of power a frame of 23 ms.
    """
    window, bank = _onset_constants()
    framed = frames(signal, ONSET_FFT_SAMPLES, ONSET_HOP_SAMPLES)
    bands = np.empty((len(framed), bank.bands), np.float32)
    for first in range(0, len(framed), ONSET_CHUNK_FRAMES):
        where = slice(first, min(len(framed), first + ONSET_CHUNK_FRAMES))
        spectra = scipy.fft.rfft(framed[where] * window, axis=1, overwrite_x=True)
        power = np.square(spectra.real)
        power += np.square(spectra.imag)
        bank.apply(power, bands[where])
    level = log10(bands + np.float32(ONSET_FLOOR))
    rise = np.maximum(np.diff(level, axis=0), 0)
    return np.asarray(rise.reshape(len(rise), ONSET_GROUPS, -1).mean(axis=2))


def autocorrelation(signal: NDArray[np.floating], *, steps: int = 1) -> NDArray[np.float64]:
    """Return the autocorrelation of each column, 1 at lag 0.

    Parameters
    ----------
    signal : ndarray of shape (n_frames, ...)
    steps : int
        Points a frame of lag; more than one interpolates.

    Returns
    -------
    ndarray of shape (n_frames * steps, ...), float64
    """
    count = len(signal)
    centred = signal - signal.mean(axis=0)
    size = scipy.fft.next_fast_len(2 * count, real=True)
    size += size % 2
    spectra = scipy.fft.rfft(centred.astype(np.float64), size, axis=0)
    values = scipy.fft.irfft(np.abs(spectra) ** 2, size * steps, axis=0)[: count * steps]
    return np.asarray(values / (values[:1] + 1e-9 / steps))


def pulse_clarity(log_mel_power: Array) -> tuple[Array, float]:
    """Return the onset strength at hop 1024 and the height of its strongest period.

    Parameters
    ----------
    log_mel_power : ndarray of shape (n_frames, 128), float32
        As :func:`~musicrec_desktop.analysis.timbre.log_mel` returns it.

    Returns
    -------
    strength : ndarray of shape (n_frames - 1,), float32
        In decades of power a frame of 46 ms.
    clarity : float
        Autocorrelation at the preferred lag between 40 and 240 BPM.
    """
    strength = np.maximum(np.diff(log_mel_power, axis=0), 0).mean(axis=1)
    values = autocorrelation(strength)
    rate = SAMPLE_RATE_HZ / HOP_SAMPLES
    lags = np.arange(int(rate * 60 / 240), min(int(rate * 60 / 40), len(values)))
    octaves = np.log2(60 * rate / lags / PREFERRED_BPM) / PREFERENCE_OCTAVES
    return strength, float(values[lags[np.argmax(values[lags] * np.exp(-0.5 * octaves**2))]])


def onset_autocorrelation(bands: Array) -> NDArray[np.float64]:
    """Return 13 statistics of the autocorrelation of the onset bands.

    Five ranks of its values at 40 lags from 0.14 to 2.8 s, and the magnitude of the
    first eight components of its Fourier transform over the logarithm of the lag,
    which does not move with the tempo (after Holzapfel and Stylianou, 2011).

    Parameters
    ----------
    bands : ndarray of shape (n_frames, 8), float32
        As :func:`onset_bands` returns them.

    Returns
    -------
    ndarray of shape (13,), float64
        Autocorrelations, 1 at most, and eight magnitudes.
    """
    even = bands / (bands.mean(axis=0) + 1e-3)
    values = autocorrelation(even)
    shortest, longest = AUTOCORRELATION_RANGE_FRAMES
    lags = np.geomspace(shortest, min(longest, len(values) - 2), AUTOCORRELATION_LAGS)
    whole = lags.astype(int)
    part = (lags - whole)[:, None]
    sampled = (values[whole] + (values[whole + 1] - values[whole]) * part).mean(axis=1)
    ranked = np.sort(sampled)[::-1][AUTOCORRELATION_RANKS]
    return np.concatenate([ranked, np.abs(scipy.fft.rfft(sampled))[1:9]])


def log_fluctuation_pattern(cent_db: Array) -> Array:
    """Return the strength of 37 modulation rates in six groups of bands.

    The logarithmic fluctuation pattern of Pohle, Schnitzer, Schedl, Knees and Widmer
    ("On rhythm and general music similarity", ISMIR 2009), from 0.35 Hz up.

    Parameters
    ----------
    cent_db : ndarray of shape (n_frames, 84), float32
        As :func:`~musicrec_desktop.analysis.timbre.cent_decibels` returns it.

    Returns
    -------
    ndarray of shape (6, 37), float32
        Magnitudes in dB, low bands and slow rates first.
    """
    level = cent_db - _local_level(cent_db)[:, None]
    length = min(FLUCTUATION_FRAMES, len(level))
    blocks = frames_of_bands(level, length, FLUCTUATION_HOP)
    window = np.hanning(length).astype(np.float32)
    rates_hz = np.fft.rfftfreq(length, HOP_SAMPLES / SAMPLE_RATE_HZ)
    edges = np.geomspace(LOG_FLUCTUATION_LOWEST_HZ, rates_hz[-1] * 0.999, LOG_FLUCTUATION_BANDS + 1)
    index = np.clip(np.searchsorted(rates_hz, edges), 1, len(rates_hz) - 2)
    strength = np.abs(scipy.fft.rfft(blocks * window, axis=2))
    rates = np.stack(
        [
            strength[..., low : max(high, low + 1)].mean(axis=2)
            for low, high in itertools.pairwise(index)
        ],
        axis=2,
    )
    rank = round(LOG_FLUCTUATION_PERCENTILE * (len(rates) - 1))
    pattern = rates.reshape(len(rates), -1, 2, LOG_FLUCTUATION_BANDS).mean(axis=2)
    chosen = np.partition(pattern, rank, axis=0)[rank]
    return np.asarray(chosen.reshape(6, -1, LOG_FLUCTUATION_BANDS).mean(axis=1))


def frames_of_bands(values: Array, length: int, hop: int) -> Array:
    """Return blocks of frames as a view of shape (n_blocks, n_bands, length)."""
    return np.lib.stride_tricks.sliding_window_view(values, length, axis=0)[::hop]


def fluctuation_pattern(log_mel_power: Array) -> NDArray[np.floating]:
    """Return log1p of the modulation of 20 mel groups at 12 rates.

    After Pampalk, Rauber and Merkl, "Content-based organization and visualization of
    music archives" (2002), on a decibel scale, from 0.4 to 10.7 Hz.

    Parameters
    ----------
    log_mel_power : ndarray of shape (n_frames, 128), float32
        As :func:`~musicrec_desktop.analysis.timbre.log_mel` returns it.

    Returns
    -------
    ndarray of shape (12, 20), float64
        log1p of magnitudes in dB, slow rates and low groups first.
    """
    edges = np.linspace(0, MEL_BANDS, FLUCTUATION_GROUPS + 1).astype(int)
    sums = np.add.reduceat(log_mel_power, edges[:-1], axis=1)
    decibels = 10 * sums / np.diff(edges).astype(np.float32)
    count = len(decibels)
    size = 512 if count < 512 else 1024
    centred = (decibels - decibels.mean(axis=0)) * np.hanning(count).astype(np.float32)[:, None]
    strength = np.abs(scipy.fft.rfft(centred, size, axis=0)) / np.sqrt(count)
    rates_hz = np.fft.rfftfreq(size, HOP_SAMPLES / SAMPLE_RATE_HZ)
    index = np.searchsorted(rates_hz, np.geomspace(*FLUCTUATION_RANGE_HZ, FLUCTUATION_BANDS + 1))
    index[-1] = len(rates_hz)
    rows = [
        strength[low : max(high, low + 1)].mean(axis=0) for low, high in itertools.pairwise(index)
    ]
    return np.asarray(np.log1p(np.stack(rows)))


def _local_level(cent_db: Array) -> Array:
    """Return the mean level around each frame, which fades and verses change slowly."""
    count = len(cent_db)
    half = min(count, LOCAL_LEVEL_FRAMES) // 2
    total = np.concatenate([[0.0], np.cumsum(cent_db.mean(axis=1), dtype=np.float64)])
    position = np.arange(count)
    first, last = np.clip(position - half, 0, count), np.clip(position + half, 0, count)
    return np.asarray((total[last] - total[first]) / np.maximum(last - first, 1), np.float32)
