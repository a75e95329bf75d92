"""Sound kept below a true peak: what the curve between samples reaches, not the samples alone.

The curve is read at four times the rate, as ITU-R BS.1770-5 (annex 2) asks for. Where it
would go over the ceiling the level is lowered around that place, by a gain that is the
least of those needed nearby, smoothed over the same reach: so it is never more than what
is needed there, and turns without a click. Everything else passes bit by bit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS

Block = NDArray[np.float32]
OVERSAMPLING = 4
TAPS = 32  # a phase; twelve, the standard's least, read high notes up to 0.5 dB too low
KAISER_BETA = 7.0
REACH_SECONDS = 0.01  # that a gain begins before and lasts after what asks for it
CHUNK_SECONDS = 1.0
MOST_BETWEEN = 2.0  # times the largest sample: no music's curve goes higher between samples


def limited(blocks: Iterable[Block], rate_hz: int, ceiling: float) -> Iterator[Block]:
    """Yield the same sound, as many frames, with no true peak above a ceiling.

    Parameters
    ----------
    blocks : iterable of ndarray of shape (frames, 2), float32
    rate_hz : int
    ceiling : float
        Linear, full scale at 1.
    """
    reach = round(REACH_SECONDS * rate_hz)
    beside, chunk = 2 * reach + TAPS, round(CHUNK_SECONDS * rate_hz)
    before = np.zeros((beside, CHANNELS), np.float32)
    parts: list[Block] = []
    count = 0
    for block in blocks:
        parts.append(block)
        count += len(block)
        if count < chunk + beside:
            continue
        known = np.concatenate([before, *parts])
        yield _lowered(known, reach, ceiling)[beside:-beside]
        before, parts, count = known[-2 * beside : -beside], [known[-beside:]], beside
    if count:
        silence = np.zeros((beside, CHANNELS), np.float32)
        known = np.concatenate([before, *parts, silence])
        yield _lowered(known, reach, ceiling)[beside:-beside]


def true_peaks(samples: Block) -> NDArray[np.float32]:
    """Return what the curve reaches at each frame and up to the next, over both channels.

    Parameters
    ----------
    samples : ndarray of shape (frames, 2), float32

    Returns
    -------
    ndarray of shape (frames,), float32
        Linear. Beyond the last frame there is silence.
    """
    peaks: NDArray[np.float32] = np.abs(samples).max(axis=1, initial=0.0)
    around = np.pad(samples.T, ((0, 0), (TAPS // 2 - 1, TAPS // 2)))
    for channel in around:
        for taps in _BETWEEN:
            np.maximum(peaks, np.abs(np.correlate(channel, taps)), out=peaks)
    return peaks


def _lowered(samples: Block, reach: int, ceiling: float) -> Block:
    if float(np.abs(samples).max(initial=0.0)) * MOST_BETWEEN <= ceiling:
        return samples
    peaks = true_peaks(samples)
    if float(peaks.max(initial=0.0)) <= ceiling:
        return samples
    needed = np.minimum(1.0, ceiling / np.maximum(peaks, ceiling))
    gains = _smooth(_least_nearby(needed, reach), reach)
    lowered = samples * gains[:, None].astype(np.float32)
    untouched = gains >= 1.0
    lowered[untouched] = samples[untouched]
    return lowered


def _least_nearby(needed: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    from scipy.ndimage import minimum_filter1d

    # One frame wider: what a frame's peak is between it and the next asks the next one, too.
    return np.asarray(minimum_filter1d(needed, 2 * reach + 3, mode="nearest"))


def _smooth(gains: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    from scipy.signal import fftconvolve

    window = np.hanning(2 * reach + 3)[1:-1]
    depth = fftconvolve(1.0 - gains, window / window.sum(), mode="same")
    # Rounding of the transform is not a gain.
    return 1.0 - np.where(depth > 1e-9, depth, 0.0)


def _interpolation() -> NDArray[np.float32]:
    """Return what gives the curve at 1/4, 2/4 and 3/4 after the middle tap: (3, TAPS)."""
    shares = np.arange(1, OVERSAMPLING) / OVERSAMPLING
    apart = (np.arange(TAPS) - (TAPS // 2 - 1))[:, None] - shares
    half = TAPS / 2
    window = np.i0(KAISER_BETA * np.sqrt(np.maximum(0.0, 1 - (apart / half) ** 2)))
    taps = np.sinc(apart) * window / np.i0(KAISER_BETA)
    return np.ascontiguousarray((taps / taps.sum(axis=0)).T, np.float32)


_BETWEEN = _interpolation()
