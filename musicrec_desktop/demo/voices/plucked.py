"""Plucked strings by Karplus and Strong (Computer Music Journal 7(2), 1983)."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ, Mono, frequency, samples
from musicrec_desktop.demo.voices.effects import filtered, lowpass


@lru_cache(maxsize=128)
def _string(pitch: float, seconds: float, sustain_seconds: float, bright_hz: float) -> Mono:
    """Return a string left to ring, one period of vector work at a time."""
    period = SAMPLE_RATE_HZ / frequency(pitch)
    whole = int(period - 0.5)
    fraction = period - 0.5 - whole  # the averaging filter delays by half a sample
    gain = 10.0 ** (-3.0 * period / (sustain_seconds * SAMPLE_RATE_HZ))
    taps = 0.5 * gain * np.array([1.0 - fraction, 1.0, fraction], np.float32)
    count = samples(seconds)
    rng = np.random.default_rng(round(pitch * 10))
    out = np.zeros(count + 2 * whole + 4, np.float32)
    burst = filtered(rng.uniform(-1.0, 1.0, whole).astype(np.float32), lowpass(bright_hz, 1))
    picked_at = max(1, whole // 7)  # near the bridge: the comb of where the finger plucks
    out[2 : 2 + whole] = burst - np.roll(burst, picked_at)
    for begin in range(2 + whole, out.size - whole, whole):
        last = begin - whole
        out[begin : begin + whole] = (
            taps[0] * out[last:begin]
            + taps[1] * out[last - 1 : begin - 1]
            + taps[2] * out[last - 2 : begin - 2]
        )
    sound = out[2 : 2 + count]
    return sound / max(1e-6, float(np.abs(sound).max()))


def pluck(
    pitch: float,
    seconds: float,
    *,
    sustain_seconds: float = 3.0,
    bright_hz: float = 6_000.0,
    ring: float = 0.6,
) -> Mono:
    """Return a plucked string.

    Parameters
    ----------
    pitch : float
        MIDI note number.
    seconds : float
        Until the finger stops the string.
    sustain_seconds : float
        RT60 of the open string's fundamental.
    bright_hz : float
        Softness of the finger: cut-off of the burst that starts the string.
    ring : float
        How long the stopped string takes to die, in seconds.

    Returns
    -------
    ndarray of shape (n_samples,), float32
    """
    total = seconds + ring
    sound = _string(pitch, round(total, 2), sustain_seconds, bright_hz).copy()
    fade = min(sound.size, samples(ring))
    sound[sound.size - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32) ** 2
    return sound
