"""Sounds with known samples, and files that hold them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

RATE_HZ = 44100


@dataclass(frozen=True, slots=True)
class Format:
    """How PyAV writes one kind of file."""

    extension: str
    codec: str
    sample_format: str
    rate_hz: int = RATE_HZ
    padding: int = 0  # frames by which PyAV's encoder may lengthen the sound


LOSSLESS = (
    Format("wav", "pcm_s16le", "s16"),
    Format("flac", "flac", "s16"),
    Format("aiff", "pcm_s16be", "s16"),
    Format("wv", "wavpack", "s16p"),
    Format("alac.m4a", "alac", "s16p"),
)
LOSSY = (
    Format("mp3", "libmp3lame", "fltp"),
    Format("ogg", "vorbis", "fltp", padding=64),
    Format("opus", "libopus", "flt", 48000, padding=1),
    Format("m4a", "aac", "fltp"),
)
FLAC = LOSSLESS[1]
ENCODER_OPTIONS = {"vorbis": {"strict": "experimental"}, "wmav2": {"b": "128k"}}


def noise(seconds: float, *, channels: int = 2, rate_hz: int = RATE_HZ) -> NDArray[np.int16]:
    """Return noise of shape (frames, channels) that no two stretches share."""
    rng = np.random.default_rng(7)
    return rng.integers(-9000, 9000, (round(seconds * rate_hz), channels), np.int16)


def sweep(seconds: float, *, rate_hz: int = RATE_HZ) -> NDArray[np.int16]:
    """Return a stereo sweep from 200 Hz to 4 kHz, which lossy codecs keep well."""
    time = np.arange(round(seconds * rate_hz)) / rate_hz
    phase = 2 * np.pi * (200 * time + 1900 / seconds * time**2)
    return np.rint(9000 * np.stack([np.sin(phase), np.cos(phase)], axis=1)).astype(np.int16)


def write(
    path: Path,
    samples: NDArray[np.int16],
    form: Format = FLAC,
    *,
    rate_hz: int = RATE_HZ,
    layout: str = "stereo",
    container: dict[str, str] | None = None,
    encoder: dict[str, str] | None = None,
) -> Path:
    """Encode samples of shape (frames, channels) that were taken at ``rate_hz``.

    ``container`` and ``encoder`` are options of FFmpeg's muxer and codec.
    """
    target_hz = form.rate_hz if form.rate_hz != RATE_HZ else rate_hz
    with av.open(str(path), "w", container_options=container or {}) as file:
        options = {**ENCODER_OPTIONS.get(form.codec, {}), **(encoder or {})}
        stream = file.add_stream(form.codec, rate=target_hz, layout=layout, options=options)
        stream.format = form.sample_format
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(samples.reshape(1, -1)), format="s16", layout=layout
        )
        frame.sample_rate, frame.pts = rate_hz, 0
        resampler = av.AudioResampler(form.sample_format, layout, target_hz)
        waiting = av.AudioFifo()
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            waiting.write(part)
        file.start_encoding()
        size = stream.codec_context.frame_size or 4096
        while (block := waiting.read(size, partial=True)) is not None:
            file.mux(stream.encode(block))
        rest = stream.encode(None)
        if path.suffix != ".flac":  # only there may FLAC's checksum follow, in an empty packet
            rest = [packet for packet in rest if packet.size]
        file.mux(rest)
    return path


def as_float(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    """Return what a player must put out for 16-bit samples: exact in float32."""
    return samples.astype(np.float32) / np.float32(32768)


def rms(samples: NDArray[np.float32]) -> float:
    """Return the root of the mean square."""
    return float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
