"""Files that do not say how long they are: their frames do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.mpeg_frames import counted_seconds
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.playback.synthesis import FLAC, LOSSY, RATE_HZ, noise, write

MP3, AAC = LOSSY[0], replace(LOSSY[3], extension="aac")
SECONDS = 20.0
VARYING = {"q": "4", "global_quality": str(4 * 118), "flags": "+qscale"}
BARE = {"write_xing": "0", "id3v2_version": "0"}


def half_quiet() -> np.ndarray:
    """Return a sound that needs many bits first, and few from its middle on."""
    sound = noise(SECONDS)
    sound[len(sound) // 2 :] //= 4000
    return sound


def lengths(path: Path) -> tuple[float, float, float]:
    """Return what the library, and a player that has begun, take for the length; and the truth."""
    tags = read_tags(str(path))
    decoder = TrackDecoder(str(path), RATE_HZ)
    heard = sum(map(len, decoder.blocks())) / RATE_HZ
    stated = decoder.info.duration_seconds
    decoder.close()
    assert tags.duration_seconds is not None
    return tags.duration_seconds, stated, heard


def test_an_mp3_of_varying_bit_rate_is_as_long_as_its_frames(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp3", half_quiet(), MP3, container=BARE, encoder=VARYING)
    read, stated, heard = lengths(path)
    assert heard == pytest.approx(SECONDS, abs=0.1)
    assert read == pytest.approx(heard, abs=0.1)
    assert stated == pytest.approx(heard, abs=0.1)


def test_so_is_aac_without_a_container(tmp_path: Path) -> None:
    read, stated, heard = lengths(write(tmp_path / "a.aac", half_quiet(), AAC))
    assert heard == pytest.approx(SECONDS, abs=0.1)
    assert read == pytest.approx(heard, abs=0.1)
    assert stated == pytest.approx(heard, abs=0.1)


def test_one_of_constant_bit_rate_is_not_read_through(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp3", half_quiet(), MP3, container=BARE, encoder={"b": "128k"})
    with path.open("rb") as file:
        assert counted_seconds(file) is None


@pytest.mark.parametrize("damage", ["tags", "hole", "noise", "torn"])
def test_frames_are_counted_through_what_is_none(tmp_path: Path, damage: str) -> None:
    path = write(tmp_path / "a.mp3", half_quiet(), MP3, container=BARE, encoder=VARYING)
    content = path.read_bytes()
    if damage == "tags":
        path.write_bytes(b"ID3\x03\0\0\0\0\x08\0" + bytes(1024) + content + b"TAG" + bytes(125))
    elif damage == "torn":  # as a recorder of a stream begins
        path.write_bytes(content[1000:])
    else:
        rng = np.random.default_rng(3)
        hole = bytes(5000) if damage == "hole" else rng.bytes(5000)
        path.write_bytes(content[:100_000] + hole + content[105_000:])
    with path.open("rb") as file:
        assert counted_seconds(file) == pytest.approx(SECONDS, abs=0.6)


def without_total(path: Path) -> Path:
    """Write a FLAC file as it comes out of a pipe."""
    content = bytearray(write(path, noise(SECONDS), FLAC).read_bytes())
    content[21] &= 0xF0
    content[22:26] = bytes(4)
    path.write_bytes(content)
    return path


def test_flac_that_was_written_into_a_pipe_is_as_long_as_its_frames(tmp_path: Path) -> None:
    assert lengths(without_total(tmp_path / "a.flac")) == (SECONDS, SECONDS, SECONDS)


def test_and_cut_off_as_long_as_those_that_are_left(tmp_path: Path) -> None:
    path = without_total(tmp_path / "a.flac")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    read, stated, heard = lengths(path)
    assert heard > 5.0
    assert read == stated == pytest.approx(heard, abs=0.2)


def test_flac_without_a_total_is_sought_to_the_sample(tmp_path: Path) -> None:
    path = without_total(tmp_path / "a.flac")
    whole = noise(SECONDS).astype(np.float32) / np.float32(32768)
    decoder = TrackDecoder(str(path), RATE_HZ)
    for second in (15, 3, 19):
        decoder.seek(second)
        heard = np.concatenate(list(decoder.blocks()))
        np.testing.assert_array_equal(heard, whole[second * RATE_HZ :])
    decoder.close()


def test_two_songs_in_one_mp3_are_as_long_as_both_and_not_called_damaged(tmp_path: Path) -> None:
    first = write(tmp_path / "1.mp3", noise(8.0), MP3, encoder={"b": "128k"})
    second = write(tmp_path / "2.mp3", half_quiet(), MP3, encoder=VARYING)
    both = tmp_path / "both.mp3"
    both.write_bytes(first.read_bytes() + second.read_bytes())
    assert read_tags(str(both)).duration_seconds == pytest.approx(SECONDS + 8.0, abs=0.2)
    decoder = TrackDecoder(str(both), RATE_HZ)
    heard = sum(map(len, decoder.blocks())) / RATE_HZ
    stated, fault = decoder.info.duration_seconds, decoder.broken_off()
    decoder.close()
    assert fault is None
    assert heard == pytest.approx(SECONDS + 8.0, abs=0.2)
    assert stated == pytest.approx(heard, abs=0.2)
