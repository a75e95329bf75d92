"""Where sound goes on in a WavPack file, behind what is none.

FFmpeg's demuxer ends at the first byte that begins no block: of a file with a bad sector, or
of one that was put together from a broken download, it plays nothing that comes after.
The header is described at https://www.wavpack.com/WavPack5FileFormat.pdf.
"""

from __future__ import annotations

import struct
from pathlib import Path

MARK = b"wvpk"
HEADER = struct.Struct("<4sIHBBIIIII")  # size, version, places, samples, flags, check sum
LARGEST_BLOCK = 1 << 20
VERSIONS = range(0x402, 0x411)
FIRST_OF_FRAME = 0x800  # others hold further channels
PIECE_BYTES = 1 << 18


def next_block(path: str, start: int) -> int | None:
    """Return where the next block of sound begins; None where none does.

    Parameters
    ----------
    path : str
    start : int
        The first byte in question.

    Raises
    ------
    OSError
        If the file cannot be read.
    """
    with Path(path).open("rb") as file:
        here = start
        while True:
            file.seek(here)
            piece = file.read(PIECE_BYTES)
            if len(piece) < HEADER.size:
                return None
            at = piece.find(MARK)
            while at >= 0 and at + HEADER.size <= len(piece):
                if _is_header(piece[at : at + HEADER.size]):
                    return here + at
                at = piece.find(MARK, at + 1)
            here += len(piece) - HEADER.size + 1  # one may lie on the border


def _is_header(data: bytes) -> bool:
    _, size, version, _, _, _, _, samples, flags, _ = HEADER.unpack(data)
    fits = HEADER.size - 8 < size < LARGEST_BLOCK and version in VERSIONS
    return bool(fits and samples and flags & FIRST_OF_FRAME)
