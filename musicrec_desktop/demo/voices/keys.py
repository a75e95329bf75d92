"""Struck and blown voices: piano, bell, electric organ, melodica, chip waves, synths."""

from __future__ import annotations

import numpy as np

from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ, Mono, frequency, samples, times
from musicrec_desktop.demo.voices.envelopes import decay, held

NYQUIST_MARGIN_HZ = 16_000.0
_TWO_PI = 2.0 * np.pi


def piano(pitch: float, seconds: float) -> Mono:
    """Return a piano note: stretched partials, high ones dying first, and the hammer.

    The partials follow f(n) = n·f·√(1 + B·n²), Fletcher, JASA 36 (1964).
    """
    fundamental = frequency(pitch)
    count = samples(seconds + 0.25)
    time, sound = times(count), np.zeros(count, np.float32)
    stretch = 0.0003 * 2.0 ** ((pitch - 60.0) / 14.0)
    rings = 9.0 * 2.0 ** (-(pitch - 45.0) / 16.0)
    for number in range(1, 15):
        hz = number * fundamental * np.sqrt(1.0 + stretch * number**2)
        if hz > NYQUIST_MARGIN_HZ:
            break
        level = np.exp(-0.32 * (number - 1)) * (1.0 - 0.75 * (number == 7))
        twin = np.sin(time * np.float32(_TWO_PI * hz)) + 0.6 * np.sin(
            time * np.float32(_TWO_PI * (hz + 0.35)) + 0.8
        )
        sound += np.float32(level) * twin * decay(count, max(0.25, rings / (1.0 + 0.35 * number)))
    hammer = np.random.default_rng(int(pitch)).standard_normal(count).astype(np.float32)
    sound += 0.25 * hammer * decay(count, 0.03)
    return sound * held(seconds, attack=0.002, release=0.25)[:count] * np.float32(0.22)


def bell(pitch: float, seconds: float) -> Mono:
    """Return a soft bell: a few partials between the harmonic and the bronze."""
    count = samples(seconds + 2.5)
    time, sound = times(count), np.zeros(count, np.float32)
    for ratio, level, rings in (
        (1, 1.0, 4.0),
        (2.0, 0.5, 2.6),
        (3.01, 0.22, 1.6),
        (5.43, 0.1, 0.7),
    ):
        hz = frequency(pitch) * ratio
        sound += np.float32(level) * np.sin(time * np.float32(_TWO_PI * hz)) * decay(count, rings)
    return sound * held(seconds + 2.0, attack=0.006, release=0.5)[:count] * np.float32(0.4)


def organ(pitch: float, seconds: float) -> Mono:
    """Return a drawbar organ with a percussive start, as the skank of a dub record."""
    time = times(samples(seconds + 0.04))
    sound = np.zeros(time.size, np.float32)
    for ratio, level in ((0.5, 0.4), (1, 1.0), (1.5, 0.5), (2, 0.6), (3, 0.3), (4, 0.3), (6, 0.15)):
        sound += np.float32(level) * np.sin(time * np.float32(_TWO_PI * frequency(pitch) * ratio))
    return sound * held(seconds, attack=0.004, release=0.04)[: time.size] * np.float32(0.2)


def melodica(pitch: float, seconds: float) -> Mono:
    """Return a free reed with breath and a slow vibrato."""
    time = times(samples(seconds + 0.12))
    bend = 0.004 * np.minimum(time, 0.6) * np.sin(time * np.float32(_TWO_PI * 5.2)) / 0.6
    phase = np.cumsum(1.0 + bend, dtype=np.float64) / SAMPLE_RATE_HZ
    turn = (phase * frequency(pitch)).astype(np.float32) * np.float32(_TWO_PI)
    sound = np.zeros(time.size, np.float32)
    for number in range(1, min(12, int(9_000.0 / frequency(pitch))) + 1):
        sound += np.float32((1.0 if number % 2 else 0.55) / number**0.9) * np.sin(turn * number)
    return sound * held(seconds, attack=0.05, release=0.12)[: time.size] * np.float32(0.25)


def pulse(pitch: float, seconds: float, *, duty: float, vibrato: bool = True) -> Mono:
    """Return the pulse wave of an old sound chip, with its aliases."""
    time = times(samples(seconds))
    late = np.clip(time - 0.18, 0.0, 0.2) * 5.0 if vibrato else np.zeros_like(time)
    cycles = frequency(pitch) * (time + late * 0.00011 * np.sin(time * np.float32(_TWO_PI * 6.0)))
    wave = np.where(cycles % 1.0 < duty, 1.0, -1.0).astype(np.float32)
    steps = np.ceil(15.0 * (0.55 + 0.45 * decay(time.size, 0.5))) / 15.0  # a 4-bit volume
    return np.asarray(
        (wave - np.float32(2.0 * duty - 1.0)) * steps.astype(np.float32) * np.float32(0.3),
        np.float32,
    )


def chip_triangle(pitch: float, seconds: float) -> Mono:
    """Return the chip's triangle: 32 steps of 4 bits."""
    cycles = frequency(pitch) * times(samples(seconds)) % 1.0
    wave = np.abs(cycles * 4.0 - 2.0) - 1.0
    return np.asarray(np.round(wave * 7.5) / 7.5 * 0.5, np.float32)


def filtered_saw(
    pitch: float, seconds: float, *, open_hz: float, closed_hz: float, fall: float, resonance: float
) -> Mono:
    """Return a sawtooth through a resonant low-pass that closes as the note goes on.

    Parameters
    ----------
    pitch : float
        MIDI note number.
    seconds : float
    open_hz, closed_hz : float
        Cut-off at the start and at the end.
    fall : float
        Time constant of the closing, in seconds.
    resonance : float
        Height of the peak at the cut-off; 0 is none.
    """
    time = times(samples(seconds + 0.02))
    cutoff = closed_hz + (open_hz - closed_hz) * np.exp(-time / np.float32(fall))
    sound = np.zeros(time.size, np.float32)
    turn = time * np.float32(_TWO_PI * frequency(pitch))
    for number in range(1, min(48, int(NYQUIST_MARGIN_HZ / frequency(pitch))) + 1):
        ratio = number * frequency(pitch) / cutoff
        level = (1.0 + resonance * np.exp(-np.square((ratio - 1.0) * 4.0))) / (1.0 + ratio**4)
        sound += np.sin(turn * number) * (level / number).astype(np.float32)
    return sound * held(seconds, attack=0.003, release=0.02)[: time.size] * np.float32(0.4)


def deep_bass(pitch: float, seconds: float) -> Mono:
    """Return a round bass: a sine, a little of its octave, and a soft finger."""
    time = times(samples(seconds + 0.06))
    turn = time * np.float32(_TWO_PI * frequency(pitch))
    sound = np.sin(turn) + 0.22 * np.sin(2 * turn) + 0.06 * np.sin(3 * turn)
    return np.asarray(
        sound * held(seconds, attack=0.012, release=0.06, sustain=0.75)[: time.size] * 0.5,
        np.float32,
    )
