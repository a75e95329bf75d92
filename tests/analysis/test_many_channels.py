"""Sound of eight and more channels, which PyAV hands over from memory that is not the sound's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.analysis.loudness import measure_loudness
from musicrec_desktop.analysis.overview import spectrogram_overview
from musicrec_desktop.analysis.waveform import waveform
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.analysis.sound import write_wav

RATE_HZ, SECONDS = 44100, 2


def surround(path: Path, codec: str, layout: str) -> str:
    """Write a tone on the first two channels of many."""
    channels = av.AudioLayout(layout).nb_channels
    sound = np.zeros((SECONDS * RATE_HZ, channels), np.float32)
    moments = np.arange(len(sound)) / RATE_HZ
    sound[:, :2] = 0.4 * np.sin(2 * np.pi * 440 * moments)[:, None]
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=RATE_HZ, layout=layout)
        size = stream.frame_size or 4096
        resampler = av.AudioResampler(stream.format, layout, RATE_HZ, frame_size=size)
        frame = av.AudioFrame.from_ndarray(sound.reshape(1, -1), "flt", layout)
        frame.sample_rate = RATE_HZ
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return str(path)


def decoded(path: str, start: float = 0.0) -> np.ndarray:
    """Return what the player hears of a file, shape (frames, 2)."""
    decoder = TrackDecoder(path, RATE_HZ)
    decoder.seek(start)
    heard = np.concatenate(list(decoder.blocks()))
    decoder.close()
    return heard


@pytest.mark.parametrize(
    ("name", "codec", "layout"),
    [
        ("a.flac", "flac", "5.1"),
        ("a.m4a", "aac", "7.1"),
        ("a.wv", "wavpack", "hexadecagonal"),
    ],
)
def test_many_channels_are_heard_measured_drawn_and_played(
    tmp_path: Path, name: str, codec: str, layout: str
) -> None:
    path = surround(tmp_path / name, codec, layout)
    assert np.isfinite(analyse_file(path).excerpts).all()
    measured = measure_loudness(path)
    assert spectrogram_overview(path, 50, 20).levels.max() > 0
    assert waveform(path, 40).max() > 0
    heard = decoded(path)
    played = measure_loudness(write_wav(tmp_path / "played.wav", heard.T, RATE_HZ))
    assert measured.integrated_lufs == pytest.approx(played.integrated_lufs, abs=0.1)
    assert measured.true_peak == pytest.approx(played.true_peak, rel=0.05)
    heard = decoded(path, 1.0123)
    assert len(heard) == pytest.approx((SECONDS - 1.0123) * RATE_HZ, abs=1100)
    assert 0.01 < np.abs(heard).max() <= 1.0
