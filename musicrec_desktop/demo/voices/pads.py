"""Sustained voices by PADsynth: one inverse FFT makes seconds of many players.

Each partial is a bell of random phases instead of a line (Paul Nasca's PADsynth,
2003), which sounds like an ensemble and loops without a seam.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from scipy import fft

from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ, Mono, Stereo, frequency, samples
from musicrec_desktop.demo.voices.envelopes import held

LOOP_SAMPLES = 1 << 17

PartialGain = Callable[[int, float], float]
"""Number of the partial and its frequency in Hz, to its amplitude."""


def string_partials(number: int, hz: float) -> float:
    """Return the partials of a bowed string with the body of a viola about 450 and 2500 Hz."""
    body = 1.0 + 1.2 * np.exp(-(((hz - 450.0) / 200.0) ** 2))
    bridge = 1.0 + 1.6 * np.exp(-(((hz - 2_500.0) / 900.0) ** 2))
    return float(body * bridge / number**1.25)


def warm_partials(number: int, hz: float) -> float:
    """Return few partials that die early: a choir behind a door."""
    return float(1.0 / number**1.6 * np.exp(-hz / 1_400.0) * (0.5 if number % 2 == 0 else 1.0))


def glass_partials(number: int, hz: float) -> float:
    """Return octaves and fifths only, reaching high: bowed glass."""
    return float((number in (1, 2, 3, 4, 6, 8, 12)) / number**0.8 * np.exp(-hz / 4_500.0))


@lru_cache(maxsize=96)
def _loop(pitch: float, partials: PartialGain, cents: float) -> Stereo:
    """Return a stereo loop of LOOP_SAMPLES at an RMS of 0.1."""
    rng = np.random.default_rng(round(pitch * 100))
    magnitudes = np.zeros(LOOP_SAMPLES // 2 + 1, np.float32)
    hz_a_bin, fundamental = SAMPLE_RATE_HZ / LOOP_SAMPLES, frequency(pitch)
    width_ratio = 2.0 ** (cents / 1200.0) - 1.0
    for number in range(1, min(64, int(14_000.0 / fundamental)) + 1):
        centre = fundamental * number
        width = max(hz_a_bin, centre * width_ratio)
        first, last = int((centre - 3 * width) / hz_a_bin), int((centre + 3 * width) / hz_a_bin) + 1
        bins = np.arange(max(1, first), min(last, magnitudes.size))
        bell = np.exp(-(((bins * hz_a_bin - centre) / width) ** 2))
        magnitudes[bins] += partials(number, centre) * bell / np.sqrt(width)
    phases = rng.uniform(0.0, 2.0 * np.pi, (2, magnitudes.size)).astype(np.float32)
    loop = fft.irfft(magnitudes * np.exp(np.complex64(1j) * phases), LOOP_SAMPLES)
    return np.asarray(loop * (0.1 / np.sqrt(np.mean(loop**2))), np.float32)


def pad(
    pitch: float,
    seconds: float,
    *,
    partials: PartialGain,
    cents: float,
    attack: float,
    release: float,
) -> Stereo:
    """Return one sustained note of an ensemble.

    Parameters
    ----------
    pitch : float
        MIDI note number.
    seconds : float
        How long it is held.
    partials : PartialGain
        The spectrum, such as :func:`string_partials`.
    cents : float
        How far the players are out of tune with each other.
    attack, release : float
        In seconds.

    Returns
    -------
    ndarray of shape (2, n_samples), float32
    """
    loop = _loop(pitch, partials, cents)
    count = samples(seconds + release)
    tiled = np.tile(loop, (1, -(-count // LOOP_SAMPLES)))[:, :count]
    return tiled * held(seconds, attack=attack, release=release)[:count]


def noise_loop(
    rng: np.random.Generator, seconds: float, response: Callable[[Mono], Mono]
) -> Stereo:
    """Return noise of a given spectrum at an RMS of 0.1 that repeats without a seam.

    Parameters
    ----------
    rng : numpy.random.Generator
    seconds : float
    response : callable
        Frequencies in Hz to gains.

    Returns
    -------
    ndarray of shape (2, n_samples), float32
    """
    count = samples(seconds)
    gains = response(fft.rfftfreq(count, 1.0 / SAMPLE_RATE_HZ).astype(np.float32))
    phases = rng.uniform(0.0, 2.0 * np.pi, (2, gains.size)).astype(np.float32)
    loop = fft.irfft(gains * np.exp(np.complex64(1j) * phases), count)
    return np.asarray(loop * (0.1 / np.sqrt(np.mean(loop**2))), np.float32)
