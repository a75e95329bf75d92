"""Drums and cymbals from noise and falling sines."""

from __future__ import annotations

import numpy as np

from musicrec_desktop.demo.sound import Mono, samples, times
from musicrec_desktop.demo.voices.effects import bandpass, driven, filtered, highpass
from musicrec_desktop.demo.voices.envelopes import decay

_TWO_PI = 2.0 * np.pi


def _noise(seconds: float, seed: int) -> Mono:
    return np.random.default_rng(seed).standard_normal(samples(seconds)).astype(np.float32)


def kick(*, low_hz: float = 48.0, seconds: float = 0.35, drive: float = 2.0) -> Mono:
    """Return a kick drum: a sine that falls to ``low_hz``, pushed a little."""
    time = times(samples(seconds))
    fall = low_hz * time + 3.2 * (1.0 - np.exp(-time * 38.0))
    body = np.sin(fall.astype(np.float32) * np.float32(_TWO_PI)) * decay(time.size, seconds * 1.1)
    click = 0.3 * _noise(seconds, 1) * decay(time.size, 0.012)
    return driven(body + click, drive) * np.linspace(1.0, 0.0, time.size, dtype=np.float32) ** 0.3


def rim() -> Mono:
    """Return the click of a stick across the rim."""
    time = times(samples(0.09))
    wood = np.sin(time * np.float32(_TWO_PI * 820.0)) + np.sin(time * np.float32(_TWO_PI * 1_730.0))
    click = filtered(_noise(0.09, 3), bandpass(1_500.0, 6_000.0))
    return np.asarray(
        0.45 * wood * decay(time.size, 0.05) + 0.5 * click * decay(time.size, 0.02), np.float32
    )


def clap() -> Mono:
    """Return hands that do not quite agree: four bursts and the room."""
    noise = filtered(_noise(0.28, 4), bandpass(900.0, 5_000.0))
    gain = 0.7 * decay(noise.size, 0.26)
    for late in (0.0, 0.009, 0.019, 0.027):
        start = samples(late)
        gain[start:] += decay(noise.size - start, 0.022)
    return noise * gain * np.float32(0.6)


def hat(seconds: float, *, seed: int = 5) -> Mono:
    """Return a hi-hat: metal noise, short when closed."""
    noise = filtered(_noise(seconds, seed), highpass(7_000.0, 3))
    return noise * decay(noise.size, seconds) * np.float32(0.5)


def ride() -> Mono:
    """Return a ride cymbal: the stick, beating metal modes and a long wash."""
    count = samples(1.4)
    time, metal = times(count), np.zeros(count, np.float32)
    for hz in (3_143.0, 3_918.0, 4_621.0, 5_357.0, 6_270.0, 7_411.0, 8_843.0):
        metal += np.sin(time * np.float32(_TWO_PI * hz) + np.float32(hz)) * decay(count, 0.9)
    wash = filtered(_noise(1.4, 6), highpass(5_000.0))
    ping = filtered(_noise(1.4, 7), bandpass(2_500.0, 8_000.0)) * decay(count, 0.04)
    return np.asarray(0.035 * metal + 0.07 * wash * decay(count, 1.2) + 0.35 * ping, np.float32)


def brush_tap() -> Mono:
    """Return a brush let fall on the snare."""
    noise = filtered(_noise(0.25, 8), bandpass(500.0, 5_500.0, 1))
    return noise * (0.5 * decay(noise.size, 0.09) + 0.12 * decay(noise.size, 0.25))


def brush_sweep(seconds: float) -> Mono:
    """Return a brush drawn round the head for ``seconds``, swelling in the middle."""
    noise = filtered(_noise(seconds, 9), bandpass(900.0, 7_000.0, 1))
    swell = np.sin(np.linspace(0.0, np.pi, noise.size, dtype=np.float32)) ** 2
    return np.asarray(noise * swell * np.float32(0.11), np.float32)


def chip_noise(seconds: float, *, hold_samples: int, fall: float) -> Mono:
    """Return the noise channel of an old sound chip: a bit held for a few samples."""
    count = samples(seconds)
    bits = np.random.default_rng(hold_samples).integers(0, 2, count // hold_samples + 1)
    wave = np.repeat(bits.astype(np.float32) * 2.0 - 1.0, hold_samples)[:count]
    return wave * decay(count, fall) * np.float32(0.3)
