"""Harmony: pitch classes, how they combine and follow each other, and the key."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ
from musicrec_desktop.analysis.filterbanks import (
    CHROMA_DECIMATION,
    CHROMA_FFT_SAMPLES,
    chroma_bins,
    filter_banks,
)
from musicrec_desktop.analysis.spectrum import Array, frames
from musicrec_desktop.analysis.timbre import mean_and_deviation
from musicrec_desktop.core.keys import MODES, PITCH_CLASSES

CHROMA_HOP_SAMPLES = 512  # at a quarter of the rate
HALF_BAND_TAPS = (11, 23)  # the first has far to fall before anything folds below 2.1 kHz
CHROMA_CHUNK_FRAMES = 128
TUNING_EVERY = 4  # frames; peaks are many and the tuning is one
PATCH_FRAMES, PATCH_HOP = 32, 16
PATCH_RATES, PATCH_INTERVALS = 9, 7

# Key profiles from the Kostka-Payne corpus: Temperley, "Music and Probability" (2007).
MAJOR_PROFILE = (0.748, 0.060, 0.488, 0.082, 0.670, 0.460, 0.096, 0.715, 0.104, 0.366, 0.057, 0.400)
MINOR_PROFILE = (0.712, 0.084, 0.474, 0.618, 0.049, 0.460, 0.105, 0.747, 0.404, 0.067, 0.133, 0.330)
FLATTEST_CHROMA = 1e-6
# How often the key is right, by how far it is ahead: from pieces with their key in the title.
EVEN_LEAD, LEAD_STEEPNESS = 0.36, 6.0
ATONAL_FIT, TONAL_FIT = 0.5, 0.75  # correlation with the best profile: of noise, of music


@dataclass(frozen=True, slots=True)
class Key:
    """Such as "A min" or "C maj", empty where there is none.

    Attributes
    ----------
    name : str
    confidence : float
        0 to 1: how often such an estimate is right.
    fit : float
        Correlation of the chroma with the key's profile.
    """

    name: str
    confidence: float
    fit: float = 0.0


@dataclass(frozen=True, slots=True)
class PitchContent:
    """The spectral peaks of one excerpt.

    Attributes
    ----------
    chroma : ndarray of shape (n_frames, 36), float32
        Three bins a semitone, the middle one of the first three at C for A = 440 Hz
        being bin 0.
    deviation : complex
        Sum over the peaks of every fourth frame of their weight, turned by how far they
        lie from the nearest note of the A = 440 Hz scale: a semitone is a whole turn.
    weight : float
        Sum of the weights.
    """

    chroma: Array
    deviation: complex
    weight: float


@functools.cache
def _constants() -> tuple[Array, Array, int, int]:
    low, high = chroma_bins()
    window = np.hanning(CHROMA_FFT_SAMPLES).astype(np.float32)
    return window, np.ascontiguousarray(filter_banks().chroma.T), low, high


def pitch_content(signal: Array) -> PitchContent:
    """Find the spectral peaks between 98 and 2100 Hz.

    Frames of 372 ms every 93 ms, at a quarter of the sample rate. Only bins higher
    than their four neighbours count, by the root of their magnitude, so that neither
    noise nor one loud note drowns the others.

    Parameters
    ----------
    signal : ndarray of shape (n_samples,), float32
        At 22.05 kHz.
    """
    window, bank, low, high = _constants()
    low_passed = quarter_rate(signal)
    framed = frames(low_passed, CHROMA_FFT_SAMPLES, CHROMA_HOP_SAMPLES)
    chroma = np.empty((len(framed), bank.shape[1]), np.float32)
    deviation, weight = 0j, 0.0
    for first in range(0, len(framed), CHROMA_CHUNK_FRAMES):
        where = slice(first, min(len(framed), first + CHROMA_CHUNK_FRAMES))
        spectra = scipy.fft.rfft(framed[where] * window, axis=1, overwrite_x=True)
        magnitude = np.abs(spectra[:, low - 2 : high + 2])
        peaks = np.sqrt(_peaks(magnitude))
        chroma[where] = peaks @ bank
        turned, heavy = _deviation(magnitude[::TUNING_EVERY], peaks[::TUNING_EVERY], low)
        deviation += turned
        weight += heavy
    return PitchContent(chroma, deviation, weight)


def _deviation(magnitude: Array, peaks: Array, low: int) -> tuple[complex, float]:
    """Return the weighted sum of where peaks lie between notes, and of their weights.

    Between bins a peak lies at the top of a parabola through three logarithms.
    """
    frame, column = np.nonzero(peaks)
    weight = peaks[frame, column]
    before, at, after = (np.log(magnitude[frame, column + i] + 1e-12) for i in (1, 2, 3))
    bend = before - 2 * at + after
    shift = np.divide(0.5 * (before - after), bend, out=np.zeros_like(bend), where=bend < 0)
    bins_of_a = np.float32(440 * CHROMA_DECIMATION * CHROMA_FFT_SAMPLES / SAMPLE_RATE_HZ)
    turn = np.float32(24 * np.pi) * np.log2((column.astype(np.float32) + low + shift) / bins_of_a)
    sine, cosine = weight @ np.sin(turn), weight @ np.cos(turn)
    return complex(float(cosine), float(sine)), float(weight.sum())


def tuning_cents(contents: list[PitchContent]) -> float:
    """Return how far A4 lies from 440 Hz, −50 to 50 cents, from all peaks together."""
    total = sum(content.deviation for content in contents)
    return float(np.angle(total)) / (2 * np.pi) * 100


def pitch_precision(contents: list[PitchContent]) -> float:
    """Return from 0 to 1 how nearly all peaks lie on one scale of semitones.

    Instruments hold to it; speech and noise do not.
    """
    weight = sum(content.weight for content in contents)
    return abs(sum(content.deviation for content in contents)) / weight if weight else 0.0


def quarter_rate(signal: Array) -> Array:
    """Keep every fourth sample; what would fold to below 2.1 kHz is 35 dB down or more.

    Parameters
    ----------
    signal : ndarray of shape (n_samples,), float32

    Returns
    -------
    ndarray of shape (n_samples / 4,), rounded up, float32
    """
    for taps in HALF_BAND_TAPS:
        signal = _half_rate(signal, taps)
    return signal


def _half_rate(signal: Array, taps: int) -> Array:
    """Keep every second sample, after a half-band filter."""
    even, odd = signal[::2], signal[1::2]
    arms = _half_band_arms(taps)
    reach = len(arms)
    padded = np.pad(odd, (reach, reach))
    result = even * np.float32(0.5)
    count = len(result)
    for step, weight in enumerate(arms):
        before = padded[reach - 1 - step : reach - 1 - step + count]
        pair = before + padded[reach + step : reach + step + count]
        pair *= weight
        result += pair
    return np.asarray(result)


@functools.cache
def _half_band_arms(count: int) -> Array:
    """Return the weights of the samples 1, 3, 5, … away from the middle one, which has 1/2."""
    reach = count // 2
    offsets = np.arange(-reach, reach + 1)
    taps = 0.5 * np.sinc(offsets / 2) * np.kaiser(count, 4.5)
    arms = taps[reach + 1 :: 2]
    return np.asarray(arms * (0.25 / arms.sum()), np.float32)


def _peaks(magnitude: Array) -> Array:
    """Keep local maxima, and leave out the two outermost bins on each side."""
    at = magnitude[:, 2:-2]
    peak = (at >= magnitude[:, 1:-3]) & (at >= magnitude[:, 3:-1])
    peak &= (at > magnitude[:, :-4]) & (at > magnitude[:, 4:])
    return at * peak


def tuned_chroma(fine: Array) -> Array:
    """Fold 36 bins to 12 pitch classes, C first, after moving them to the tuning in use.

    The instrument's A may lie up to half a semitone from 440 Hz; the third of a
    semitone that holds most of the energy is taken for the middle.

    Parameters
    ----------
    fine : ndarray of shape (n_frames, 36), float32
        The chroma of :class:`PitchContent`.

    Returns
    -------
    ndarray of shape (n_frames, 12), float32
    """
    total = fine.sum(axis=0)
    middle = int(np.argmax([total[shift::3].sum() for shift in range(3)]))
    sharp = middle if middle < 2 else -1  # two thirds sharp is one third flat of the next
    shifted = np.roll(fine, 1 - sharp, axis=1)
    return np.asarray(shifted.reshape(len(fine), 12, 3).sum(axis=2))


def chroma_fft(chroma: Array) -> Array:
    """Return the median magnitude of the 2-D Fourier transform of patches.

    It moves neither with the key nor with the phase within the bar (Bertin-Mahieux and
    Ellis, "Large-scale cover song recognition using the 2D Fourier transform magnitude",
    ISMIR 2012).

    Parameters
    ----------
    chroma : ndarray of shape (n_frames, 12), float32
        As :func:`tuned_chroma` returns it.

    Returns
    -------
    ndarray of shape (9, 7), float32
        log1p(10 x) of magnitudes x: rates in time, then intervals of pitch.
    """
    length = min(PATCH_FRAMES, len(chroma))
    patches = np.lib.stride_tricks.sliding_window_view(chroma, length, axis=0)[::PATCH_HOP]
    patches = patches.transpose(0, 2, 1)
    norm = np.sqrt(np.square(patches).sum(axis=(1, 2), keepdims=True)) + np.float32(1e-9)
    spectra = np.abs(scipy.fft.rfft2(patches / norm, s=(PATCH_FRAMES, 12)))
    kept = spectra[:, :PATCH_RATES, :PATCH_INTERVALS]
    return np.asarray(np.log1p(10 * np.median(kept, axis=0)))


def chroma_statistics(chroma: Array) -> NDArray[np.floating]:
    """Return 60 values that do not move with the key.

    The Fourier transform of the mean chroma (6) and of each frame (mean and deviation,
    12; cf. the tonal interval vectors of Bernardes et al., 2016), the sorted mean chroma
    (12), the change from frame to frame (2), covariance (7) and co-occurrence (7) by
    interval, transition by interval over two frames (12), and entropy (2).

    Parameters
    ----------
    chroma : ndarray of shape (n_frames, 12), float32
        As :func:`tuned_chroma` returns it.

    Returns
    -------
    ndarray of shape (60,)
        Of shares of a frame's energy; entropy in nats.
    """
    share = chroma / (chroma.sum(axis=1, keepdims=True) + np.float32(1e-9))
    mean = share.mean(axis=0)
    change = np.abs(np.diff(share, axis=0)).sum(axis=1)
    centred = share - mean
    covariance = centred.T @ centred / len(share)
    together = share.T @ share / len(share)
    transition = share[:-2].T @ share[2:] / max(1, len(share) - 2)
    entropy = -(share * np.log(share + np.float32(1e-9))).sum(axis=1)
    return np.concatenate(
        [
            np.abs(scipy.fft.rfft(mean))[1:7],
            mean_and_deviation(np.abs(scipy.fft.rfft(share, axis=1))[:, 1:7]),
            np.sort(mean)[::-1],
            [change.mean(), change.std()],
            1e3 * _by_interval(covariance, 7),
            1e2 * _by_interval(together, 7),
            1e2 * _by_interval(transition, 12),
            mean_and_deviation(entropy),
        ]
    )


def _by_interval(matrix: Array, intervals: int) -> Array:
    """Return the mean over all pairs of pitch classes that lie an interval apart."""
    pitch = np.arange(12)
    return np.array([matrix[pitch, (pitch + step) % 12].mean() for step in range(intervals)])


def key(chroma: NDArray[np.floating]) -> Key:
    """Find the key whose profile correlates best with a track's mean chroma.

    Krumhansl's algorithm ("Cognitive Foundations of Musical Pitch", 1990) with the
    profiles of Temperley (2007). The confidence follows from how far the best is ahead
    of the second, as a share of how far it could be, and from how well it fits at all.

    Parameters
    ----------
    chroma : ndarray of shape (12,)
        C first; any scale.
    """
    if chroma.max() - chroma.min() < FLATTEST_CHROMA:
        return Key("", 0.0)
    centred = chroma - chroma.mean()
    scores = _profiles() @ (centred / np.linalg.norm(centred))
    second, best = np.argsort(scores, kind="stable")[-2:]
    if scores[best] <= 0:
        return Key("", 0.0)
    ahead = (scores[best] - scores[second]) / (1 - scores[second] + 1e-9)
    name = f"{PITCH_CLASSES[best % 12]} {MODES[best // 12]}"
    tonal = np.clip((scores[best] - ATONAL_FIT) / (TONAL_FIT - ATONAL_FIT), 0, 1)
    odds = np.exp(-LEAD_STEEPNESS * (ahead - EVEN_LEAD))
    return Key(name, float(tonal / (1 + odds)), float(scores[best]))


@functools.cache
def _profiles() -> NDArray[np.float64]:
    """Return the profile of every key as a unit vector about its mean, major keys first."""
    rows = [np.roll(p, tonic) for p in (MAJOR_PROFILE, MINOR_PROFILE) for tonic in range(12)]
    centred = np.stack(rows) - np.mean(rows, axis=1, keepdims=True)
    return np.asarray(centred / np.linalg.norm(centred, axis=1, keepdims=True))
