"""Thousands of ID3 frames before the sound, which FFmpeg would read for minutes."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.core.id3_tags import MOST_FRAMES, heavy_tag_end
from musicrec_desktop.playback.sound_stream import open_container
from tests.conftest import write_tone

MANY = MOST_FRAMES + 1
HEADERS = {2: 6, 3: 10, 4: 10}


def safe(number: int) -> bytes:
    return bytes(number >> shift & 127 for shift in (21, 14, 7, 0))


def frame(number: int, version: int) -> bytes:
    body = b"\x00" + f"NAME{number}".encode() + b"\x00" + b"x" * 200
    if version == 2:
        return b"TXX" + len(body).to_bytes(3, "big") + body
    length = safe(len(body)) if version == 4 else len(body).to_bytes(4, "big")
    return b"TXXX" + length + b"\0\0" + body


def tag(frames: int, version: int) -> bytes:
    body = b"".join(frame(number, version) for number in range(frames))
    return b"ID3" + bytes([version, 0, 0]) + safe(len(body)) + body


@pytest.mark.parametrize("version", HEADERS)
def test_a_tag_of_very_many_frames_is_passed_over(version: int) -> None:
    heavy, usual = tag(MANY, version), tag(MOST_FRAMES, version)
    assert heavy_tag_end(io.BytesIO(heavy + b"sound")) == len(heavy)
    assert heavy_tag_end(io.BytesIO(usual + b"sound")) == 0
    assert heavy_tag_end(io.BytesIO(heavy)) == 0, "nothing is behind it"
    assert heavy_tag_end(io.BytesIO(heavy[:-99])) == 0
    for other in (b"", b"ID3", b"fLaC" + heavy, heavy[:10]):
        assert heavy_tag_end(io.BytesIO(other)) == 0


def heard(path: Path) -> NDArray[np.float32]:
    with AudioFile(str(path), deadline_seconds=60.0) as audio:
        return np.concatenate([frame.to_ndarray() for frame, _ in audio.frames(0.5)], axis=1)


def test_the_sound_behind_it_is_analysed_and_played_as_without_it(tmp_path: Path) -> None:
    plain = Path(write_tone(tmp_path / "plain.mp3", 1.0, 440, codec="libmp3lame"))
    heavy = tmp_path / "heavy.mp3"
    heavy.write_bytes(tag(MANY, 4) + plain.read_bytes())
    assert np.array_equal(heard(heavy), heard(plain))
    with open_container(str(heavy)) as container, open_container(str(plain)) as other:
        assert container.duration == other.duration
        assert [bytes(packet) for packet in container.demux(audio=0)] == [
            bytes(packet) for packet in other.demux(audio=0)
        ]
