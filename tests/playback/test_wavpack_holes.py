"""A WavPack file plays on behind a hole: what FFmpeg's demuxer ends at is not its end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.core.wavpack_blocks import MARK, next_block
from musicrec_desktop.playback.decoder import TrackDecoder

RATE_HZ, SECONDS = 44_100, 12


@pytest.fixture
def song(tmp_path: Path) -> Path:
    """Write a tone that grows louder all the time: each moment is known by its level."""
    path = tmp_path / "a.wv"
    moments = np.arange(SECONDS * RATE_HZ) / RATE_HZ
    hiss = 0.02 * np.random.default_rng(1).standard_normal(len(moments))
    tone = 0.9 * moments / SECONDS * np.sin(2 * np.pi * 1000 * moments) + hiss
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("wavpack", rate=RATE_HZ, layout="stereo")
        stream.format = "s16p"
        pcm = np.tile((32_000 * tone).astype(np.int16), (2, 1))
        frame = av.AudioFrame.from_ndarray(pcm, "s16p", "stereo")
        frame.sample_rate = RATE_HZ
        resampler = av.AudioResampler("s16p", "stereo", RATE_HZ, frame_size=RATE_HZ // 2)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return path


def decoded(path: Path, start: float = 0.0) -> NDArray[np.float32]:
    decoder = TrackDecoder(str(path), RATE_HZ)
    try:
        decoder.seek(start)
        blocks = list(decoder.blocks())
    finally:
        decoder.close()
    return np.concatenate(blocks) if blocks else np.zeros((0, 2), np.float32)


def starts_of_blocks(data: bytes) -> list[int]:
    found, at = [], data.find(MARK)
    while at >= 0:
        found.append(at)
        at = data.find(MARK, at + 1)
    return found


@pytest.mark.parametrize("hole", ["zeros", "noise", "missing", "one header"])
def test_what_comes_after_a_hole_is_played(song: Path, hole: str) -> None:
    whole = decoded(song)
    data = bytearray(song.read_bytes())
    first, size = len(data) // 3, len(data) // 10
    if hole == "missing":
        del data[first : first + size]
    elif hole == "one header":
        header = next(at for at in starts_of_blocks(bytes(data)) if at > first)
        data[header : header + 4] = bytes(4)
    else:
        rng = np.random.default_rng(2)
        data[first : first + size] = rng.bytes(size) if hole == "noise" else bytes(size)
    song.write_bytes(data)
    heard = decoded(song)
    lost = (len(whole) - len(heard)) / RATE_HZ
    assert 0 < lost < 3
    np.testing.assert_allclose(heard[-RATE_HZ:], whole[-RATE_HZ:], atol=1e-4)
    later = decoded(song, 8.0)
    assert SECONDS - 8.0 - lost <= len(later) / RATE_HZ + 0.001 < SECONDS - 8.0 + 0.002
    np.testing.assert_allclose(later[-RATE_HZ:], whole[-RATE_HZ:], atol=1e-4)


def test_a_tag_in_front_makes_no_hole(song: Path) -> None:
    whole, data = decoded(song), song.read_bytes()
    song.write_bytes(b"ID3\x04\x00\x00\x00\x00\x7f\x7f" + bytes(127 * 128 + 127) + data)
    np.testing.assert_array_equal(decoded(song), whole)


def test_a_decoder_that_went_on_behind_a_hole_goes_back(song: Path) -> None:
    data = bytearray(song.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 200_000] = bytes(200_000)
    song.write_bytes(data)
    decoder = TrackDecoder(str(song), RATE_HZ)
    first = np.concatenate(list(decoder.blocks()))
    for start in (0.0, 2.0):
        decoder.seek(start)
        again = np.concatenate(list(decoder.blocks()))
        np.testing.assert_allclose(again, first[round(start * RATE_HZ) :], atol=1e-4)
    decoder.close()


def test_what_only_looks_like_a_block_is_none(tmp_path: Path, song: Path) -> None:
    path = tmp_path / "b.wv"
    data = song.read_bytes()
    path.write_bytes(MARK + bytes(300_000) + MARK * 20 + data)
    assert next_block(str(path), 0) == 4 + 300_000 + 80
    last = starts_of_blocks(data)[-1]
    assert next_block(str(song), last) == last
    assert next_block(str(song), last + 1) is None


@pytest.mark.parametrize("start", [0.0, 10.0])
def test_one_that_was_cut_off_is_told_with_its_place(song: Path, start: float) -> None:
    content = song.read_bytes()
    song.write_bytes(content[: len(content) // 2])
    decoder = TrackDecoder(str(song), RATE_HZ)
    decoder.seek(start)
    heard = sum(map(len, decoder.blocks()))
    fault = decoder.broken_off()
    decoder.close()
    assert bool(heard) is not bool(start)
    assert fault is not None and "it ends at 0:0" in fault.reason
    assert "of 0:12, the rest is missing" in fault.reason
