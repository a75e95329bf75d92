"""A library on disk, and sound files of every container that can be written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from musicrec_desktop.core.features import EXCERPT_SIZE, TrackFeatures
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

RATE_HZ = 48_000
SECONDS = 0.5


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "library.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def tracks(database: Database) -> TrackRepository:
    return TrackRepository(database)


@pytest.fixture
def add(tracks: TrackRepository) -> Callable[..., Track]:
    """Add one track to the library and return it."""
    added = iter(range(1_000_000))

    def _add(path: str | None = None, *, size: int = 1, mtime_ns: int = 1, **tags: Any) -> Track:
        file = FoundFile(path or f"/music/{next(added):06}.flac", size, mtime_ns)
        return tracks.save([ScannedFile(file, Tags(**tags))])[0]

    return _add


@pytest.fixture
def heard() -> Callable[..., TrackFeatures]:
    """Make the features of a track, different for each seed."""

    def _heard(seed: int = 0, *, excerpts: int = 3, **changes: Any) -> TrackFeatures:
        values = np.random.default_rng(seed).normal(size=(excerpts, EXCERPT_SIZE))
        given: dict[str, Any] = {
            "excerpts": values.astype(np.float16),
            "starts_seconds": tuple(30.0 * position for position in range(excerpts)),
            "duration_seconds": 240.0,
            "tempo_bpm": 120.0,
            "tempo_confidence": 0.75,
            "key": "A min",
            "key_confidence": 0.5,
            "loudness_lufs": -9.5,
        }
        return TrackFeatures(**{**given, **changes})

    return _heard


def write_sound(path: Path, codec: str, metadata: dict[str, str] | None = None) -> str:
    """Write half a second of a stereo tone with PyAV and return the path."""
    time = np.arange(int(RATE_HZ * SECONDS)) / RATE_HZ
    tone = np.tile(0.3 * np.sin(2 * np.pi * 440 * time), (2, 1))
    with av.open(str(path), "w") as container:
        container.metadata.update(metadata or {})
        stream = container.add_stream(codec, rate=RATE_HZ, layout="stereo")
        stream.bit_rate = 128_000
        stream.options = {"strict": "experimental"}  # FFmpeg's own Vorbis encoder
        resampler = av.AudioResampler(
            format=stream.format, layout="stereo", rate=RATE_HZ, frame_size=1024
        )
        frame = av.AudioFrame.from_ndarray(tone.astype(np.float32), "fltp", "stereo")
        frame.sample_rate = RATE_HZ
        frame.pts = 0
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return str(path)


@pytest.fixture
def encode() -> Callable[..., str]:
    """Write half a second of a stereo tone with PyAV and return the path."""
    return write_sound


@pytest.fixture(scope="session")
def encode_once() -> Callable[..., str]:
    """As ``encode``, for files that many tests copy."""
    return write_sound
