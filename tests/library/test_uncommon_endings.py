"""Files under endings that are seldom met: found by a scan, read, and heard as any other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from musicrec_desktop.desktop.media_types import media_types
from musicrec_desktop.library.files import AUDIO_EXTENSIONS, is_audio_name
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.playback.decoder import TrackDecoder

SECONDS = 1.5
RARE = [
    ("3ga", "3gp", "aac", "aac", 44_100),
    ("ac3", "ac3", "ac3", "ac3", 48_000),
    ("aifc", "aiff", "adpcm_ima_qt", "adpcm_ima_qt", 44_100),
    ("amr", "amr", "libopencore_amrnb", "amr", 8_000),
    ("ec3", "eac3", "eac3", "eac3", 48_000),
    ("ra", "rm", "ac3", "ac3", 48_000),
    ("snd", "au", "pcm_s16be", "pcm", 44_100),
    ("voc", "voc", "pcm_s16le", "pcm", 44_100),
    ("weba", "webm", "libopus", "opus", 48_000),
]


def spoken(path: Path, container: str, codec: str, rate_hz: int, layout: str = "mono") -> Path:
    """Write a tone, by default of one channel."""
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(round(SECONDS * rate_hz)) / rate_hz)
    with av.open(str(path), "w", format=container) as file:
        stream: Any = file.add_stream(
            codec, rate=rate_hz, layout=layout, options={"strict": "experimental"}
        )
        if codec == "libopencore_amrnb":
            stream.bit_rate = 12_200
        frame = av.AudioFrame.from_ndarray(tone[None].astype(np.float32), "fltp", "mono")
        frame.sample_rate, frame.pts = rate_hz, 0
        file.start_encoding()
        size = stream.codec_context.frame_size or 1024
        resampler = av.AudioResampler(stream.format, layout, rate_hz, frame_size=size)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            file.mux(stream.encode(piece))
        file.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("ending", "container", "encoder", "codec", "rate_hz"), RARE)
def test_what_plays_is_scanned_with_its_length(
    tmp_path: Path, ending: str, container: str, encoder: str, codec: str, rate_hz: int
) -> None:
    path = spoken(tmp_path / f"song.{ending}", container, encoder, rate_hz)
    assert is_audio_name(path.name)
    tags = read_tags(str(path))
    assert (tags.codec, tags.sample_rate_hz, tags.channels) == (codec, rate_hz, 1)
    assert tags.duration_seconds == pytest.approx(SECONDS, abs=0.1)
    decoder = TrackDecoder(str(path), rate_hz)
    heard = np.concatenate(list(decoder.blocks()))
    decoder.close()
    assert len(heard) / rate_hz == pytest.approx(SECONDS, abs=0.1)
    assert np.abs(heard).max() > 0.2


def test_surround_is_counted_with_its_low_channel(tmp_path: Path) -> None:
    path = spoken(tmp_path / "film.ac3", "ac3", "ac3", 48_000, "5.1")
    assert read_tags(str(path)).channels == 6


def test_desktops_have_a_name_for_whatever_is_scanned() -> None:
    nameless = {one for one in AUDIO_EXTENSIONS if not media_types(f"a.{one}")}
    assert nameless <= {"tak"}  # for which there is none
