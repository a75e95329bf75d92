"""Dynamics: level, loudness and zero crossings."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.spectrum import HOP_SAMPLES, Array

SILENCE_LUFS = -70.0
RELATIVE_GATE_LU = 10.0
CHANNEL_OFFSET_DB = -0.691  # ITU-R BS.1770: a 997 Hz sine at full scale reads −3.01 LKFS
GATING_FRAMES = 4  # of 93 ms: near the 400 ms of the standard
SHORT_TERM_FRAMES = 65  # of 46 ms: the 3 s of EBU Tech 3342
RANGE_GATE_LU = 20.0
RANGE_SHARES = (10.0, 95.0)


def zero_crossing_rate(signal: Array) -> Array:
    """Return the share of samples where the sign changes, every 1024 samples.

    Parameters
    ----------
    signal : ndarray of shape (n_samples,), float32

    Returns
    -------
    ndarray of shape (n_samples // 1024,), float32
        0 to 1.
    """
    signal = _whole_frames(signal)
    negative = np.signbit(signal)
    crossed = np.zeros(len(signal), bool)
    np.not_equal(negative[1:], negative[:-1], out=crossed[:-1])
    return np.asarray(crossed.reshape(-1, HOP_SAMPLES).mean(axis=1), np.float32)


def root_mean_square(signal: Array) -> Array:
    """Return the level every 1024 samples.

    Parameters
    ----------
    signal : ndarray of shape (n_samples,), float32

    Returns
    -------
    ndarray of shape (n_samples // 1024,), float32
        Linear; 1 is a square wave at full scale.
    """
    framed = _whole_frames(signal).reshape(-1, HOP_SAMPLES)
    return np.asarray(np.sqrt(np.einsum("ij,ij->i", framed, framed) / np.float32(HOP_SAMPLES)))


def loudness_statistics(weighted_power: Array) -> tuple[float, float]:
    """Return the gated loudness and the deviation of the loudness of the frames.

    Parameters
    ----------
    weighted_power : ndarray of shape (n_frames,)
        K-weighted mean square of frames of 93 ms.

    Returns
    -------
    loudness, deviation : float
        In LUFS and LU; −70 and 0 where all is silent.
    """
    level = _decibels(weighted_power)
    audible = level > SILENCE_LUFS
    if not audible.any():
        return SILENCE_LUFS, 0.0
    return _gated(weighted_power[audible]), float(level[audible].std())


def integrated_loudness(stereo_weighted_power: list[Array]) -> float:
    """Estimate the loudness of a track from its excerpts.

    The two gates of ITU-R BS.1770-5 over blocks of 372 ms. The K-weighting was applied
    to the spectrum below 11 kHz, and every second frame was looked at: an estimate
    within about 1 LU, not a measurement for ReplayGain.

    Parameters
    ----------
    stereo_weighted_power : list of ndarray of shape (n_side_frames,), float32
        For each excerpt, K-weighted mean square of frames of 93 ms every 93 ms.

    Returns
    -------
    float
        In LUFS; −70 where all is silent.
    """
    window = np.full(GATING_FRAMES, 1 / GATING_FRAMES)
    blocks = [np.convolve(power, window[: len(power)], "valid") for power in stereo_weighted_power]
    power = np.concatenate(blocks)
    audible = power[_decibels(power) > SILENCE_LUFS]
    return _gated(audible) if len(audible) else SILENCE_LUFS


def loudness_range(weighted_power: list[Array]) -> float:
    """Return the range of the short-term loudness over the excerpts, in dB.

    As EBU Tech 3342 measures it: from the 10th to the 95th percentile of windows of
    3 s that are neither below −70 LUFS nor 20 LU below the mean.

    Parameters
    ----------
    weighted_power : list of ndarray of shape (n_frames,)
        K-weighted mean square of frames of 93 ms every 46 ms.

    Returns
    -------
    float
        0 where all is silent.
    """
    window = np.full(SHORT_TERM_FRAMES, 1 / SHORT_TERM_FRAMES)
    power = np.concatenate([np.convolve(p, window[: len(p)], "valid") for p in weighted_power])
    audible = power[_decibels(power) > SILENCE_LUFS]
    if not len(audible):
        return 0.0
    level = _decibels(audible)
    low, high = np.percentile(
        level[level > _decibels(audible.mean(keepdims=True)) - RANGE_GATE_LU], RANGE_SHARES
    )
    return float(high - low)


def crest(samples: list[Array]) -> tuple[float, float]:
    """Return the highest peak, and how far it lies above the mean level.

    Parameters
    ----------
    samples : list of ndarray of shape (n_channels, n_samples), float32
        The excerpts.

    Returns
    -------
    peak : float
        Linear; 1 is full scale.
    crest : float
        In dB; both are 0 for silence.
    """
    peak = max((float(max(s.max(), -s.min())) for s in samples if s.size), default=0.0)
    energy = sum(float(np.vdot(s, s)) for s in samples)
    if energy == 0:
        return 0.0, 0.0
    mean_square = energy / sum(s.size for s in samples)
    return peak, float(20 * np.log10(peak) - 10 * np.log10(mean_square))


def _gated(audible: NDArray[np.floating]) -> float:
    """Return the mean loudness of what is not 10 LU below the mean."""
    power = audible.astype(np.float64)
    mean = _decibels(power.mean(keepdims=True))[0]
    loud = power[_decibels(power) > mean - RELATIVE_GATE_LU]
    return float(_decibels(loud.mean(keepdims=True))[0])


def _decibels(power: NDArray[np.floating]) -> NDArray[np.floating]:
    return np.asarray(CHANNEL_OFFSET_DB + 10 * np.log10(np.maximum(power, 1e-12)))


def _whole_frames(signal: Array) -> Array:
    return signal[: len(signal) // HOP_SAMPLES * HOP_SAMPLES]
