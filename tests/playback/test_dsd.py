"""DSD is called what its owners call it, and its rate is that of its single bits."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.playback.decoder import TrackDecoder

DSD64_HZ, BLOCK_BYTES = 2_822_400, 4096


def dsf(path: Path, rate_hz: int, seconds: float = 1.0) -> str:
    """Write a quiet tone as single bits, in blocks of one channel after the other."""
    count = int(rate_hz * seconds / 8) // BLOCK_BYTES * BLOCK_BYTES
    moments = np.arange(8 * count) / rate_hz
    risen = np.floor(np.cumsum((0.5 * np.sin(2 * np.pi * 1000 * moments) + 1) / 2))
    bits = np.packbits(np.diff(risen, prepend=0).astype(np.uint8), bitorder="little")
    blocks = bits.reshape(-1, 1, BLOCK_BYTES).repeat(2, axis=1).tobytes()
    form = struct.pack("<QIIIIIIQII", 52, 1, 0, 2, 2, rate_hz, 1, 8 * count, BLOCK_BYTES, 0)
    data = b"fmt " + form + b"data" + struct.pack("<Q", 12 + len(blocks)) + blocks
    path.write_bytes(b"DSD " + struct.pack("<QQQ", 28, 28 + len(data), 0) + data)
    return str(path)


@pytest.mark.parametrize(
    ("rate_hz", "said"),
    [(DSD64_HZ, "DSD64 2,822.4 kHz"), (2 * DSD64_HZ, "DSD128 5,644.8 kHz")],
)
def test_a_file_of_single_bits_is_played_and_named(tmp_path: Path, rate_hz: int, said: str) -> None:
    decoder = TrackDecoder(dsf(tmp_path / "a.dsf", rate_hz), 44_100)
    heard = np.concatenate(list(decoder.blocks()))
    decoder.close()
    assert decoder.info.text == said
    assert len(heard) == pytest.approx(44_100, abs=1000)
    assert np.abs(heard[4410:]).max() == pytest.approx(0.5, abs=0.05)
