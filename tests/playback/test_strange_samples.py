"""Float files may hold anything at all; what is played is finite, and the rest of it whole."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import av
import numpy as np
import pytest

from musicrec_desktop.analysis.loudness import measure_loudness
from musicrec_desktop.core.decoded_frames import LOUDEST_LOSSY
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.playback import opening
from musicrec_desktop.playback.converter import LOUDEST_SAMPLE
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.analysis.sound import write_float_wav
from tests.playback.synthesis import LOSSY, sweep, write

RATE_HZ = 44100


def chunk(name: bytes, content: bytes, size: int | None = None) -> bytes:
    return name + struct.pack("<I", len(content) if size is None else size) + content


def tone(seconds: float, level: float) -> np.ndarray:
    return level * np.sin(2 * np.pi * 220 * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)


def write_floats(path: Path, samples: np.ndarray) -> Path:
    """Encode as AAC, which full scale does not stop."""
    both = np.stack([samples, samples]).astype(np.float32)
    with av.open(str(path), "w") as file:
        stream = file.add_stream("aac", rate=RATE_HZ, layout="stereo")
        for start in range(0, both.shape[1], 1024):
            part = np.ascontiguousarray(both[:, start : start + 1024])
            frame = av.AudioFrame.from_ndarray(part, "fltp", "stereo")
            frame.sample_rate, frame.pts = RATE_HZ, start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("kind", [b"RF64", b"BW64"])
def test_a_chunk_that_lies_behind_the_end_of_a_large_wav_is_not_looked_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: bytes
) -> None:
    monkeypatch.setattr(opening, "OPENING_SECONDS", 0.5)
    path = tmp_path / "a.wav"
    sound = chunk(b"\xa2\xd3\x71\xa7", bytes(RATE_HZ), 0xE7181430)
    form = struct.pack("<HHIIHH", 1, 2, RATE_HZ, 4 * RATE_HZ, 4, 16)
    chunks = (chunk(b"ds64", bytes(28)), chunk(b"fmt ", form), chunk(b"data", sound, 2**32 - 1))
    path.write_bytes(kind + b"\xff" * 4 + b"WAVE" + b"".join(chunks))
    with pytest.raises(UnreadableFile):
        list(TrackDecoder(str(path), RATE_HZ).blocks())


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf, 1e30, -1e30])
@pytest.mark.parametrize("rate_hz", [RATE_HZ, 48000])
def test_what_is_no_sample_is_not_played(tmp_path: Path, wrong: float, rate_hz: int) -> None:
    samples = np.full(RATE_HZ, 0.25, np.float32)
    samples[1000:1100] = wrong
    path = write_float_wav(tmp_path / "a.wav", samples, RATE_HZ)
    decoder = TrackDecoder(path, rate_hz)
    heard = np.concatenate(list(decoder.blocks()))
    decoder.close()
    assert np.abs(heard).max() <= LOUDEST_SAMPLE  # which NaN is not
    np.testing.assert_allclose(heard[2000 : rate_hz - 500], 0.25, atol=1e-3)


def test_what_damage_makes_is_no_louder_than_music_played_or_measured(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp3", sweep(4.0), LOSSY[0])
    whole = path.read_bytes()
    for seed in range(1, 8):
        damaged, rng = bytearray(whole), random.Random(seed)
        for _ in range(300):
            damaged[rng.randrange(len(damaged) // 10, len(damaged))] = rng.randrange(256)
        path.write_bytes(damaged)
        decoder = TrackDecoder(str(path), RATE_HZ)
        assert max(np.abs(block).max() for block in decoder.blocks()) <= LOUDEST_LOSSY
        decoder.close()
        assert measure_loudness(str(path)).true_peak <= LOUDEST_LOSSY


def test_the_measured_peak_is_that_of_the_rest_which_is_played_as_it_is(tmp_path: Path) -> None:
    """Else ReplayGain would lift what stands beside a burst over full scale, unseen."""
    loud, far_too_loud = tone(0.5, 2.8), tone(0.1, 20.0)
    path = write_floats(tmp_path / "a.m4a", np.concatenate([loud, far_too_loud, loud]))
    decoder = TrackDecoder(str(path), RATE_HZ)
    heard = np.abs(np.concatenate(list(decoder.blocks()))).max()
    decoder.close()
    assert 2.5 < heard <= LOUDEST_LOSSY
    assert measure_loudness(str(path)).true_peak == pytest.approx(heard, rel=0.05)


def test_floats_beyond_full_scale_stay_as_they_are(tmp_path: Path) -> None:
    samples = np.linspace(-12, 12, RATE_HZ, dtype=np.float32)
    path = write_float_wav(tmp_path / "a.wav", samples, RATE_HZ)
    decoder = TrackDecoder(path, RATE_HZ)
    heard = np.concatenate(list(decoder.blocks()))
    decoder.close()
    np.testing.assert_array_equal(heard[:, 0], samples)


def test_music_that_was_made_louder_than_full_scale_swells_without_steps(tmp_path: Path) -> None:
    """As by tools that raise the gain of packets; ReplayGain brings it down again."""
    path = write_floats(tmp_path / "a.m4a", tone(4.0, 1.0) * np.linspace(0.2, 3.0, 4 * RATE_HZ))
    decoder = TrackDecoder(str(path), RATE_HZ)
    heard = np.concatenate(list(decoder.blocks()))[:, 0]
    decoder.close()
    assert heard.max() > 2.5
    assert np.abs(np.diff(heard)).max() < 0.2
