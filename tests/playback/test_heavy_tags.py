"""Tags of ID3 before the sound that FFmpeg cannot pass, or would read for minutes."""

from __future__ import annotations

import io
import os
import struct
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.core.id3_tags import MOST_FRAMES, sound_start
from musicrec_desktop.core.tags_behind import sound_end
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.playback.decoder import TrackDecoder
from musicrec_desktop.playback.opening import open_container
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
    assert sound_start(io.BytesIO(heavy + b"sound")) == len(heavy)
    assert sound_start(io.BytesIO(usual + b"sound")) == 0
    assert sound_start(io.BytesIO(heavy)) == 0, "nothing is behind it"
    assert sound_start(io.BytesIO(heavy[:-99])) == 0
    assert sound_start(io.BytesIO(tag(1, version) + b"RIFF....WAVE")) == len(tag(1, version))
    for other in (b"", b"ID3", b"fLaC" + heavy, heavy[:10]):
        assert sound_start(io.BytesIO(other)) == 0


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


def behind(size: int, *, alone: bool) -> bytes:
    """Return an APEv2 tag with a cover of a size, and Lyrics3 and ID3v1 behind it."""
    item = (
        struct.pack("<II", size + 6, 2)
        + b"Cover Art (Front)\0c.jpg\0\0"
        + b"\xff\xfb" * (size // 2)
    )
    ends = [
        struct.pack("<8sIIII8x", b"APETAGEX", 2000, len(item) + 32, 1, flag << 29)
        for flag in (5, 4)
    ]
    lyrics = b"LYRICSBEGININD0000200"
    others = lyrics + b"%06dLYRICS200" % len(lyrics) + b"TAG" + bytes(125)
    return ends[0] + item + ends[1] + (b"" if alone else others)


@pytest.mark.parametrize("kind", ["mp3", "headless", "aac", "aac alone"])
def test_large_tags_behind_the_sound_make_it_no_longer(tmp_path: Path, kind: str) -> None:
    codec, suffix = ("aac", "aac") if kind.startswith("aac") else ("libmp3lame", "mp3")
    plain = Path(write_tone(tmp_path / f"plain.{suffix}", 4.0, 440, codec=codec))
    if kind == "headless":
        content = plain.read_bytes()
        plain.write_bytes(content[content.index(b"\xff\xfb", content.index(b"Info")) :])
    tagged = tmp_path / f"tagged.{suffix}"
    tagged.write_bytes(plain.read_bytes() + behind(300_000, alone="alone" in kind))
    lengths = [read_tags(str(path)).duration_seconds for path in (tagged, plain)]
    assert lengths[0] == pytest.approx(lengths[1], rel=0.05)  # guessed by two programs
    assert np.array_equal(heard(tagged), heard(plain))
    decoders = [TrackDecoder(str(path), 44100) for path in (tagged, plain)]
    sounds = [np.concatenate(list(decoder.blocks())) for decoder in decoders]
    assert np.array_equal(*sounds)
    assert decoders[0].info == decoders[1].info and decoders[0].broken_off() is None
    for decoder in decoders:
        decoder.close()


def test_a_tag_behind_the_sound_that_claims_the_one_before_it_is_none() -> None:
    sound, footer = tag(1, 4) + b"\xff\xfb" + bytes(500), struct.pack("<8sI", b"APETAGEX", 2000)
    claims = [footer + struct.pack("<III8x", size, 1, 0) for size in (100, 600, 10**6)]
    ends = [sound_end(io.BytesIO(sound + each)) for each in claims]
    whole = len(sound) + 32
    assert ends == [whole - 100, whole, whole]


@pytest.mark.parametrize("kind", ["mp3", "flac"])
def test_zeros_behind_the_sound_are_not_read(tmp_path: Path, kind: str) -> None:
    codec = "libmp3lame" if kind == "mp3" else "flac"
    plain = Path(write_tone(tmp_path / f"plain.{kind}", 4.0, 440, codec=codec))
    size, room = plain.stat().st_size, 100 << 20
    prepared = tmp_path / f"prepared.{kind}"
    prepared.write_bytes(plain.read_bytes())
    os.truncate(prepared, size + room)
    with prepared.open("rb") as file:
        assert size <= sound_end(file) <= size + 4096
    assert np.array_equal(heard(prepared), heard(plain))
    decoder = TrackDecoder(str(prepared), 44100)
    assert sum(len(block) for block in decoder.blocks()) == 4 * 44100
    decoder.close()


def test_sound_between_zeros_is_read(tmp_path: Path) -> None:
    partly = tmp_path / "partly.mp3"  # fetched in pieces, of which some are there
    with partly.open("wb") as file:
        for place in (0, 50 << 20):
            file.seek(place)
            file.write(b"\xff\xfb\x90\x64" * (1 << 18))
        file.truncate(60 << 20)
    with partly.open("rb") as file:
        assert sound_end(file) >= 51 << 20


@pytest.mark.parametrize(("kind", "codec"), [("wav", "pcm_s16le"), ("m4a", "aac"), ("mp3", "")])
def test_a_tag_before_a_container_or_one_that_claims_too_much_hides_no_sound(
    tmp_path: Path, kind: str, codec: str
) -> None:
    plain = Path(write_tone(tmp_path / f"plain.{kind}", 1.0, 440, codec=codec or "libmp3lame"))
    before = tag(1, 4) + b"\0" * 100 if kind == "mp3" else tag(1, 4)
    if kind == "mp3":  # a fifth of a gigabyte
        before = before[:6] + safe((1 << 28) - 1) + before[10:]
    hidden = tmp_path / f"hidden.{kind}"
    hidden.write_bytes(before + plain.read_bytes().removeprefix(_own_tag(plain)))
    assert np.array_equal(heard(hidden), heard(plain))
    decoder = TrackDecoder(str(hidden), 44100)
    assert sum(len(block) for block in decoder.blocks()) > 44000
    decoder.close()
    found = read_tags(str(hidden))
    assert found.sample_rate_hz == read_tags(str(plain)).sample_rate_hz


def _own_tag(path: Path) -> bytes:
    content = path.read_bytes()
    if content[:3] != b"ID3":
        return b""
    return content[
        : 10 + sum(part << shift for part, shift in zip(content[6:10], (21, 14, 7, 0), strict=True))
    ]
