"""Synthesised sounds with known answers, and ways to write them to files."""

from __future__ import annotations

import wave
from functools import cache
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

RATE_HZ = 22050
NOTES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "Ab": 8, "G#": 8, "A": 9, "B": 11}


def times(seconds: float, rate_hz: int = RATE_HZ) -> NDArray[np.float64]:
    return np.arange(round(seconds * rate_hz)) / rate_hz


def tone(hz: float, seconds: float = 4.0, *, level: float = 0.5, rate_hz: int = RATE_HZ):
    return (level * np.sin(2 * np.pi * hz * times(seconds, rate_hz))).astype(np.float32)


def noise(seconds: float = 4.0, *, level: float = 0.1, seed: int = 0):
    rng = np.random.default_rng(seed)
    return (level * rng.standard_normal(round(seconds * RATE_HZ))).astype(np.float32)


def clicks(bpm: float, seconds: float = 20.0):
    """Short bursts of noise on every beat, over a faint floor."""
    sound = noise(seconds, level=1e-4)
    burst = noise(0.03, level=0.5, seed=1)
    burst *= np.exp(-np.arange(len(burst)) / 150).astype(np.float32)
    for beat in np.arange(0.1, seconds - 0.05, 60 / bpm):
        start = round(beat * RATE_HZ)
        sound[start : start + len(burst)] += burst[: len(sound) - start]
    return sound


@cache  # cadences are made of a few of them
def chord(*names: str, seconds: float = 1.0, tuning_cents: float = 0.0):
    """Notes from C3 up, ascending, with six harmonics each; not to be changed."""
    t, sound, floor = times(seconds), 0.0, 0
    for name in names:
        pitch = NOTES[name]
        while pitch < floor:
            pitch += 12
        floor = pitch
        hz = 130.8128 * 2 ** ((pitch + tuning_cents / 100) / 12)
        sound = sound + sum(np.sin(2 * np.pi * h * hz * t) / h for h in range(1, 7))
    fade = np.minimum(1, np.minimum(t, seconds - t) / 0.02)
    return (0.08 * sound * fade).astype(np.float32)


def cadence(key: str, *, tuning_cents: float = 0.0, repeats: int = 3):
    """I IV V I in C major, or i iv V i in A minor."""
    chords = {
        "C maj": ("CEG", "FAC", "GBD", "CEG"),
        "A min": ("ACE", "DFA", "E#B", "ACE"),
    }[key]
    parts = []
    for _ in range(repeats):
        for letters in chords:
            names = ["G#" if letter == "#" else letter for letter in letters]
            parts.append(chord(*names, tuning_cents=tuning_cents))
    return np.concatenate(parts)


def both(signal: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.stack([signal, signal])


def write_wav(path: Path, samples: NDArray[np.floating], rate_hz: int = RATE_HZ) -> str:
    """Write (n_channels, n_samples) or (n_samples,) as 16-bit PCM."""
    samples = np.atleast_2d(samples)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(len(samples))
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes((np.clip(samples.T, -1, 1) * 32767).astype("<i2").tobytes())
    return str(path)


def write_float_wav(path: Path, samples: NDArray[np.float32], rate_hz: int = RATE_HZ) -> str:
    """Write mono 32-bit floats, which may be anything, NaN included."""
    data = samples.astype("<f4").tobytes()
    header = b"RIFF" + (36 + len(data)).to_bytes(4, "little") + b"WAVEfmt "
    header += (16).to_bytes(4, "little") + (3).to_bytes(2, "little") + (1).to_bytes(2, "little")
    header += rate_hz.to_bytes(4, "little") + (rate_hz * 4).to_bytes(4, "little")
    header += (4).to_bytes(2, "little") + (32).to_bytes(2, "little")
    path.write_bytes(header + b"data" + len(data).to_bytes(4, "little") + data)
    return str(path)


def encode(
    path: Path,
    samples: NDArray[np.float32],
    codec: str,
    *,
    rate_hz: int = 44100,
    layout: str = "stereo",
) -> str:
    """Encode (2, n_samples) with one of FFmpeg's encoders."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate_hz, layout=layout)
        resampler = av.AudioResampler(stream.format.name, layout, rate_hz)
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", "stereo")
        frame.sample_rate = rate_hz
        for converted in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(converted))
        container.mux(stream.encode(None))
    return str(path)
