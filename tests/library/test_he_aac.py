"""HE-AAC, whose header states half of the rate and one of two channels: what is heard counts."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from musicrec_desktop.library.tags.reading import read_tags

CORE_HZ = 22_050


def adts(path: Path, layout: str, rate_hz: int = CORE_HZ) -> Path:
    """Write a second of a tone as plain AAC."""
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(rate_hz) / rate_hz)
    channels = 2 if layout == "stereo" else 1
    with av.open(str(path), "w", format="adts") as container:
        stream = container.add_stream("aac", rate=rate_hz, layout=layout)
        frame = av.AudioFrame.from_ndarray(
            np.tile(tone.astype(np.float32), (channels, 1)), "fltp", layout
        )
        frame.sample_rate = rate_hz
        resampler = av.AudioResampler("fltp", layout, rate_hz, frame_size=1024)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return path


def extended(path: Path) -> Path:
    """Give each frame a spectral band replication that replicates nothing."""
    data, out, at = path.read_bytes(), b"", 0
    while at + 7 <= len(data):
        head = bytearray(data[at : at + 7])
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        bits = "".join(f"{byte:08b}" for byte in data[at + 7 : at + length]).rstrip("0")
        assert bits.endswith("111")  # the end of the frame
        bits = bits[:-3] + "110" + "0010" + "1101" + 12 * "0" + "111"
        bits += "0" * (-len(bits) % 8)
        body = bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits), 8))
        size = len(body) + 7
        head[3] = head[3] & ~3 | size >> 11
        head[4], head[5] = size >> 3 & 255, head[5] & 31 | (size & 7) << 5
        out += bytes(head) + body
        at += length
    path.write_bytes(out)
    return path


def in_mp4(path: Path) -> Path:
    made = path.with_suffix(".m4a")
    with av.open(str(path)) as source, av.open(str(made), "w") as target:
        stream = target.add_stream_from_template(source.streams.audio[0])
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return made


@pytest.mark.parametrize(("layout", "channels"), [("mono", 1), ("stereo", 2)])
def test_what_only_the_sound_says_is_read(tmp_path: Path, layout: str, channels: int) -> None:
    tags = read_tags(str(extended(adts(tmp_path / "a.aac", layout))))
    assert (tags.sample_rate_hz, tags.channels) == (2 * CORE_HZ, channels)


def test_a_container_that_states_only_the_core_is_not_believed(tmp_path: Path) -> None:
    path = in_mp4(extended(adts(tmp_path / "a.aac", "mono")))
    data = bytearray(path.read_bytes())
    stated = data.index(b"mp4a") + 4 + 16  # channels, bits and rate of a sample entry
    struct.pack_into(">HHHHI", data, stated, 1, 16, 0, 0, CORE_HZ << 16)
    path.write_bytes(data)
    tags = read_tags(str(path))
    assert (tags.sample_rate_hz, tags.channels) == (2 * CORE_HZ, 1)


@pytest.mark.parametrize("layout", ["mono", "stereo"])
def test_plain_aac_stays_what_its_header_states(tmp_path: Path, layout: str) -> None:
    path = adts(tmp_path / "a.aac", layout)
    for file in (path, in_mp4(path)):
        tags = read_tags(str(file))
        assert (tags.sample_rate_hz, tags.channels) == (CORE_HZ, 1 if layout == "mono" else 2)
