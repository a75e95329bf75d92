"""Timbre: the shape of the spectrum, and how it varies within an excerpt."""

from __future__ import annotations

import itertools

import numpy as np
import scipy.fft
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ
from musicrec_desktop.analysis.filterbanks import MEL_BANDS, MEL_LOWEST_HZ, mel_edges_hz
from musicrec_desktop.analysis.spectrum import Array
from musicrec_desktop.core.features import DELTA_MFCC_COUNT, MFCC_COUNT

MEL_FLOOR = 1e-7
CENT_FLOOR = 1e-4
DELTA_SUMMARY_COUNT = 20
ROLLOFF_SHARE = 0.85
CONTRAST_GROUPS = 7
CONTRAST_PATTERN_BANDS = 20
CONTRAST_PATTERN_FRAMES, CONTRAST_PATTERN_HOP = 40, 20
CONTRAST_PATTERN_RANKS = (2, 12, 20, 28, 36)  # of 40 frames sorted by contrast
CONTRAST_PATTERN_PERCENTILE = 0.1
CORRELATION_FRAMES, CORRELATION_HOP = 256, 128
CORRELATION_GROUPS = 14

_LOG10 = np.float32(1 / np.log(10))
_DCT = np.ascontiguousarray(
    scipy.fft.dct(np.eye(MEL_BANDS), type=2, norm="ortho", axis=0)[:MFCC_COUNT].T, np.float32
)
_MEL_STEPS = np.diff(mel_edges_hz(MEL_BANDS, MEL_LOWEST_HZ, SAMPLE_RATE_HZ / 2))[:-1].astype("f4")


def log10(values: Array) -> Array:
    """Return the decimal logarithm; numpy's natural one is several times faster.

    Parameters
    ----------
    values : ndarray of any shape, float32
        Above 0.

    Returns
    -------
    ndarray of the same shape, float32
    """
    result = np.log(values)
    result *= _LOG10
    return np.asarray(result)


def log_mel(mel_power: Array) -> Array:
    """Return log10(power + 1e-7), of shape (n_frames, 128)."""
    return log10(mel_power + np.float32(MEL_FLOOR))


def cent_decibels(cent_magnitude: Array) -> Array:
    """Return 20 log10(magnitude + 1e-4), of shape (n_frames, 84)."""
    return np.float32(20) * log10(cent_magnitude + np.float32(CENT_FLOOR))


def mfcc(log_mel_power: Array) -> Array:
    """Return 30 mel-frequency cepstral coefficients a frame: an orthonormal DCT-II.

    Davis and Mermelstein, IEEE TASSP 28 (1980), on decimal logarithms.

    Parameters
    ----------
    log_mel_power : ndarray of shape (n_frames, 128), float32
        As :func:`log_mel` returns it, in decades.

    Returns
    -------
    ndarray of shape (n_frames, 30), float32
        Coefficient 0 first.
    """
    return log_mel_power @ _DCT


def gaussian(vectors: Array) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the mean and the upper triangle of the sample covariance, row by row.

    Parameters
    ----------
    vectors : ndarray of shape (n_frames, n_values)
    """
    mean = vectors.mean(axis=0, dtype=np.float64)
    centred = vectors - mean
    covariance = centred.T @ centred / max(1, len(vectors) - 1)
    return mean, covariance[np.triu_indices(vectors.shape[1])]


def mfcc_with_deltas(coefficients: Array) -> Array:
    """Return 13 MFCC beside their slopes over five frames, without the two outermost.

    Parameters
    ----------
    coefficients : ndarray of shape (n_frames, 30), float32
        As :func:`mfcc` returns them; at least five frames.

    Returns
    -------
    ndarray of shape (n_frames - 4, 26)
    """
    static = coefficients[:, :DELTA_MFCC_COUNT]
    slope = (static[3:-1] - static[1:-3]) + 2 * (static[4:] - static[:-4])
    return np.concatenate([static[2:-2], slope / np.float32(5)], axis=1)


def delta_deviation(coefficients: Array) -> Array:
    """Return the deviation of the change over two frames of 20 MFCC.

    Parameters
    ----------
    coefficients : ndarray of shape (n_frames, 30), float32

    Returns
    -------
    ndarray of shape (20,), float32
    """
    change = coefficients[2:, :DELTA_SUMMARY_COUNT] - coefficients[:-2, :DELTA_SUMMARY_COUNT]
    return np.asarray(change.std(axis=0))


def rolloff_band(mel_power: Array) -> Array:
    """Return the mel band below which 85 % of the power lies, for each frame.

    Parameters
    ----------
    mel_power : ndarray of shape (n_frames, 128), float32

    Returns
    -------
    ndarray of shape (n_frames,), float32
        The number of a band, 0 to 128.
    """
    cumulative = np.cumsum(mel_power * _MEL_STEPS, axis=1)
    below = cumulative < np.float32(ROLLOFF_SHARE) * cumulative[:, -1:]
    return np.asarray(below.sum(axis=1), np.float32)


def flatness(mel_power: Array, log_mel_power: Array) -> Array:
    """Return log10 of the geometric over the arithmetic mean of the mel bands.

    Parameters
    ----------
    mel_power : ndarray of shape (n_frames, 128), float32
    log_mel_power : ndarray of the same shape, float32
        :func:`log_mel` of it.

    Returns
    -------
    ndarray of shape (n_frames,), float32
        In decades; near 0 for a flat spectrum, below for one with peaks.
    """
    arithmetic = log10(mel_power.mean(axis=1) + np.float32(MEL_FLOOR))
    return np.asarray(log_mel_power.mean(axis=1) - arithmetic)


def contrast(log_mel_power: Array) -> Array:
    """Return the range within each of seven groups of mel bands.

    Parameters
    ----------
    log_mel_power : ndarray of shape (n_frames, 128), float32

    Returns
    -------
    ndarray of shape (n_frames, 7), float32
        In decades of power.
    """
    edges = np.linspace(0, MEL_BANDS, CONTRAST_GROUPS + 1).astype(int)
    return _ranges(log_mel_power, edges)


def spectral_contrast_pattern(cent_db: Array) -> Array:
    """Return the sorted contrast of 20 bands over blocks of 40 frames.

    The spectral contrast pattern of Seyerlehner, Schedl, Pohle and Knees, "Using
    block-level features for genre classification, tag classification and music
    similarity estimation" (MIREX 2010): five of its ranks.

    Parameters
    ----------
    cent_db : ndarray of shape (n_frames, 84), float32
        As :func:`cent_decibels` returns it; at least 40 frames.

    Returns
    -------
    ndarray of shape (5, 20), float32
        In dB, the lowest rank first.
    """
    edges = np.linspace(0, cent_db.shape[1], CONTRAST_PATTERN_BANDS + 1).astype(int)
    ranges = _ranges(cent_db, edges)
    blocks = _blocks(ranges, CONTRAST_PATTERN_FRAMES, CONTRAST_PATTERN_HOP)
    ranked = np.sort(blocks, axis=2)[:, :, list(CONTRAST_PATTERN_RANKS)]
    return percentile(ranked, CONTRAST_PATTERN_PERCENTILE).T


def correlation_pattern(cent_db: Array) -> Array:
    """Return how the bands rise and fall together.

    The correlation pattern of Seyerlehner et al. (2010): the median over blocks of the
    correlation between 42 bands, averaged over 14 × 14 groups; upper triangle.

    Parameters
    ----------
    cent_db : ndarray of shape (n_frames, 84), float32
        As :func:`cent_decibels` returns it.

    Returns
    -------
    ndarray of shape (105,), float32
        −1 to 1.
    """
    count = cent_db.shape[1] // 2
    pairs = cent_db[:, : 2 * count].reshape(len(cent_db), count, 2).mean(axis=2)
    blocks = _blocks(pairs, min(CORRELATION_FRAMES, len(pairs)), CORRELATION_HOP)
    centred = blocks - blocks.mean(axis=2, keepdims=True)
    centred /= np.sqrt(np.square(centred).sum(axis=2, keepdims=True)) + np.float32(1e-6)
    matrix = percentile(centred @ centred.transpose(0, 2, 1), 0.5)
    np.fill_diagonal(matrix, 0)  # a band says nothing about itself
    size = count // CORRELATION_GROUPS
    grouped = matrix.reshape(CORRELATION_GROUPS, size, CORRELATION_GROUPS, size).mean(axis=(1, 3))
    return np.asarray(grouped[np.triu_indices(CORRELATION_GROUPS)])


def percentile(blocks: Array, share: float) -> Array:
    """Return the order statistic nearest to a share of the blocks.

    Parameters
    ----------
    blocks : ndarray of shape (n_blocks, ...), float32
    share : float
        0 for the least, 1 for the most.

    Returns
    -------
    ndarray of shape (...), float32
    """
    rank = round(share * (len(blocks) - 1))
    return np.array(np.partition(blocks, rank, axis=0)[rank])


def mean_and_deviation(values: Array) -> Array:
    """Return the means and then the standard deviations over the frames.

    Parameters
    ----------
    values : ndarray of shape (n_frames, n_values) or (n_frames,), float32

    Returns
    -------
    ndarray of shape (2 * n_values,), float32
    """
    return np.concatenate([np.atleast_1d(values.mean(axis=0)), np.atleast_1d(values.std(axis=0))])


def _ranges(bands: Array, edges: NDArray[np.int_]) -> Array:
    groups = [bands[:, low:high] for low, high in itertools.pairwise(edges)]
    return np.stack([group.max(axis=1) - group.min(axis=1) for group in groups], axis=1)


def _blocks(values: Array, length: int, hop: int) -> Array:
    """Return blocks of frames as a view of shape (n_blocks, n_values, length)."""
    return sliding_window_view(values, length, axis=0)[::hop]
