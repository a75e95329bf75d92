"""Pictures as PNG, written without a library: grey sound, and in orange what was looked at."""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.genre_scores import AttentionPicture

ORANGE = np.array([255.0, 140.0, 40.0])
STRONGEST = 0.75  # share of the colour where the network looked most
SIGNATURE = b"\x89PNG\r\n\x1a\n"
TRUE_COLOUR, BITS = 2, 8


def attention_png(picture: AttentionPicture) -> bytes:
    """Return a mel spectrogram with what spoke for the guess, low bands at the bottom."""
    grey = np.repeat(picture.mel[::-1, :, None].astype(np.float64), 3, axis=2)
    speaks_for = np.clip(picture.attention[::-1].astype(np.float64) - 128, 0, None) / 127
    share = STRONGEST * speaks_for[:, :, None]
    return png((grey * (1 - share) + ORANGE * share).round().astype(np.uint8))


def png(colours: NDArray[np.uint8]) -> bytes:
    """Return a picture (height, width, 3) as PNG (ISO/IEC 15948)."""
    height, width, _ = colours.shape
    unfiltered = np.zeros((height, 1 + 3 * width), np.uint8)  # each row is begun by its filter
    unfiltered[:, 1:] = colours.reshape(height, -1)
    head = struct.pack(">IIBBBBB", width, height, BITS, TRUE_COLOUR, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(unfiltered.tobytes(), 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(kind, content) for kind, content in parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))
