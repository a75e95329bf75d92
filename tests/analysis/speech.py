"""A voice that babbles: a buzz or noise through formants, in syllables, with pauses.

After Klatt, "Software for a cascade/parallel formant synthesizer" (1980), as simple as
it can be and still have the rate, the pauses and the gliding pitch of speech.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from tests.analysis.sound import RATE_HZ

VOWELS_HZ = (
    (730, 1090, 2440),
    (270, 2290, 3010),
    (300, 870, 2240),
    (530, 1840, 2480),
    (570, 840, 2410),
)
BANDWIDTHS_HZ = (80, 100, 140)


def speech(seconds: float, *, pitch_hz: float = 120.0, seed: int = 0) -> NDArray[np.float32]:
    rng = np.random.default_rng(seed)
    parts: list[NDArray[np.float64]] = []
    length = 0
    while length < seconds * RATE_HZ:
        start = rng.uniform(1.1, 1.3)
        count = int(rng.integers(5, 14))
        for place in range(count):
            fall = start - 0.4 * place / count
            parts.append(_consonant(rng))
            parts.append(_vowel(rng, pitch_hz * fall))
        parts.append(np.zeros(int(rng.uniform(0.25, 0.7) * RATE_HZ)))
        length = sum(map(len, parts))
    sound = np.concatenate(parts)[: round(seconds * RATE_HZ)]
    return (0.5 * sound / np.abs(sound).max() + 1e-4 * rng.standard_normal(len(sound))).astype("f4")


def _vowel(rng: np.random.Generator, pitch_hz: float) -> NDArray[np.float64]:
    count = int(rng.uniform(0.09, 0.2) * RATE_HZ)
    glide = np.linspace(1, rng.uniform(0.85, 1.15), count)
    phase = np.cumsum(pitch_hz * glide / RATE_HZ)
    buzz = np.diff(np.floor(phase), prepend=0.0)
    for hz, width in zip(VOWELS_HZ[rng.integers(len(VOWELS_HZ))], BANDWIDTHS_HZ, strict=True):
        buzz = _resonated(buzz, hz * rng.uniform(0.95, 1.05), width)
    return buzz / (np.abs(buzz).max() + 1e-9) * np.hanning(count) ** 0.5


def _consonant(rng: np.random.Generator) -> NDArray[np.float64]:
    gap = np.zeros(int(rng.uniform(0.02, 0.07) * RATE_HZ))
    hiss = rng.standard_normal(int(rng.uniform(0.02, 0.09) * RATE_HZ))
    hiss = _resonated(hiss, rng.uniform(2500, 6000), 1500)
    return np.concatenate([gap, 0.2 * hiss / (np.abs(hiss).max() + 1e-9) * np.hanning(len(hiss))])


def _resonated(signal: NDArray[np.float64], hz: float, width_hz: float) -> NDArray[np.float64]:
    radius = np.exp(-np.pi * width_hz / RATE_HZ)
    return lfilter([1.0], [1.0, -2 * radius * np.cos(2 * np.pi * hz / RATE_HZ), radius**2], signal)
