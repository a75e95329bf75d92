"""Tags that other people's programs leave: read, or refused, and never a fault of this one."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Disposition

from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.library.tag_writing import write_tags
from musicrec_desktop.library.tags import read_file_tags
from tests.library.conftest import write_sound

RATE_HZ = 44100


def with_moving_pictures(path: Path) -> str:
    """Write a second of silence beside a picture that no flag says anything about."""
    with av.open(str(path), "w", format="matroska") as container:
        pictures = container.add_stream("mpeg4", rate=25)
        pictures.width = pictures.height = 16
        pictures.pix_fmt = "yuv420p"
        sound = container.add_stream("flac", rate=RATE_HZ, layout="stereo")
        pictures.disposition = sound.disposition = Disposition(0)
        picture = av.VideoFrame.from_ndarray(np.zeros((16, 16, 3), np.uint8))
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8192), np.int16), "s16", "stereo")
        frame.sample_rate = RATE_HZ
        container.mux(pictures.encode(picture))
        container.mux(sound.encode(frame))
        container.mux(pictures.encode(None))
        container.mux(sound.encode(None))
    return str(path)


def test_the_sound_beside_moving_pictures_is_read(tmp_path: Path) -> None:
    found = read_file_tags(with_moving_pictures(tmp_path / "clip.mka")).tags
    assert (found.codec, found.sample_rate_hz, found.cover_key) == ("flac", RATE_HZ, "")


def test_an_apev2_tag_that_begins_before_its_file_is_damaged_not_a_fault(tmp_path: Path) -> None:
    path = Path(write_sound(tmp_path / "song.mp3", "libmp3lame"))
    footer = b"APETAGEX" + struct.pack("<IIII", 2000, 2**31 - 1, 2**31 - 1, 0) + bytes(8)
    content = path.read_bytes() + footer
    path.write_bytes(content)
    with pytest.raises(TagsNotWritten, match="damaged"):
        write_tags(str(path), {"title": "New"})
    assert path.read_bytes() == content
    assert read_file_tags(str(path)).tags.codec == "mp3"
