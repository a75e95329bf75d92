"""Filters, rooms and echoes, on whole stems."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import fft

from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ, Mono, Sound, Stereo, samples, times
from musicrec_desktop.demo.voices.envelopes import decay

Response = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""Frequencies in Hz to gains."""


def _fft_length(count: int) -> int:
    """Return a length of at least ``count`` whose only prime factors are 2, 3 and 5."""
    block = 1 << max(4, count.bit_length() - 5)
    return block * next(k for k in (16, 18, 20, 24, 25, 27, 30, 32) if k * block >= count)


def filtered(sound: Sound, response: Response) -> Sound:
    """Multiply the spectrum of a sound by a zero-phase response."""
    count = sound.shape[-1]
    length = _fft_length(count + samples(0.02))
    spectrum = fft.rfft(sound, length)
    bins = fft.rfftfreq(length, 1.0 / SAMPLE_RATE_HZ).astype(np.float32)
    spectrum *= response(bins)
    return np.asarray(fft.irfft(spectrum, length)[..., :count], np.float32)


def lowpass(cutoff_hz: float, order: int = 2) -> Response:
    """Return the magnitude of a Butterworth low-pass."""
    return lambda hz: np.asarray(1.0 / np.sqrt(1.0 + (hz / cutoff_hz) ** (2 * order)), np.float32)


def highpass(cutoff_hz: float, order: int = 2) -> Response:
    """Return the magnitude of a Butterworth high-pass."""

    def response(hz: NDArray[np.float32]) -> NDArray[np.float32]:
        ratio = (hz / np.float32(cutoff_hz)) ** order
        return np.asarray(ratio / np.sqrt(1.0 + ratio**2), np.float32)

    return response


def bandpass(low_hz: float, high_hz: float, order: int = 2) -> Response:
    """Return the product of a high-pass and a low-pass."""
    low, high = highpass(low_hz, order), lowpass(high_hz, order)
    return lambda hz: low(hz) * high(hz)


def reverb(
    sound: Stereo,
    rng: np.random.Generator,
    *,
    seconds: float,
    bright_hz: float = 4_000.0,
    delay: float = 0.015,
) -> Stereo:
    """Return the sound of a room: convolution with decaying noise, dark at its end.

    Parameters
    ----------
    sound : ndarray of shape (2, n_samples), float32
    rng : numpy.random.Generator
        Where the reflections fall.
    seconds : float
        RT60 of the low frequencies; those above ``bright_hz`` die three times faster.
    bright_hz : float
    delay : float
        Before the first reflection, in seconds.

    Returns
    -------
    ndarray of shape (2, n_samples), float32
        The room alone, about as loud as what went in.
    """
    count = samples(seconds)
    noise = rng.standard_normal((2, count), np.float32)
    low = filtered(noise, lowpass(bright_hz))
    tail = low * decay(count, seconds) + (noise - low) * decay(count, seconds / 3.0)
    response = np.zeros((2, count + samples(delay)), np.float32)
    response[:, samples(delay) :] = tail
    response /= np.sqrt(np.sum(response**2, axis=1, keepdims=True))
    length = _fft_length(sound.shape[1] + response.shape[1])
    product = fft.rfft(sound, length) * fft.rfft(response, length)
    return np.asarray(fft.irfft(product, length)[:, : sound.shape[1]], np.float32)


def echo(
    sound: Stereo,
    seconds: float,
    *,
    feedback: float,
    dark_hz: float = 3_000.0,
    repeats: int = 5,
) -> Stereo:
    """Return tape echoes: each softer, darker and on the other side than the last.

    Parameters
    ----------
    sound : ndarray of shape (2, n_samples), float32
    seconds : float
        Between echoes.
    feedback : float
        Gain from one echo to the next.
    dark_hz : float
        Where the tape rolls off, on each pass.
    repeats : int
    """
    length = _fft_length(sound.shape[1] + repeats * samples(seconds))
    spectrum = fft.rfft(sound, length)
    hz = fft.rfftfreq(length, 1.0 / SAMPLE_RATE_HZ).astype(np.float32)
    once = (feedback * bandpass(160.0, dark_hz, 1)(hz)).astype(np.complex64)
    turns = hz.astype(np.float64) * seconds % 1.0
    once *= np.exp(np.complex64(-2j * np.pi) * turns.astype(np.float32))
    same, other, power = np.zeros_like(once), np.zeros_like(once), np.ones_like(once)
    for repeat in range(repeats):
        power *= once
        side = same if repeat % 2 else other
        side += power
    wet = spectrum * same + spectrum[::-1] * other
    return np.asarray(fft.irfft(wet, length)[:, : sound.shape[1]], np.float32)


def driven(sound: Sound, gain: float) -> Sound:
    """Push a sound into a soft limit, keeping quiet parts as loud as they were."""
    return np.asarray(np.tanh(sound * gain) / gain, np.float32)


def ducked(sound: Stereo, beats_at: list[float], *, depth: float, seconds: float) -> Stereo:
    """Pull a sound down on each beat and let it come back, as a sidechain does."""
    gain = np.ones(sound.shape[1], np.float32)
    dip = 1.0 - depth * np.square(1.0 - np.linspace(0.0, 1.0, samples(seconds), dtype=np.float32))
    for at in beats_at:
        begin = samples(at)
        room = max(0, gain.size - begin)
        gain[begin : begin + dip.size] = np.minimum(gain[begin : begin + dip.size], dip[:room])
    return sound * gain


def wobble(sound: Stereo, rate_hz: float, depth: float) -> Stereo:
    """Let the volume swell slowly, left and right in turn."""
    phase = times(sound.shape[1]) * np.float32(2.0 * np.pi * rate_hz)
    left: Mono = 1.0 - depth * (0.5 + 0.5 * np.sin(phase))
    right: Mono = 1.0 - depth * (0.5 - 0.5 * np.sin(phase))
    return sound * np.stack([left, right])
