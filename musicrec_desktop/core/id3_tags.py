"""Where an ID3v2 tag ends that holds more frames than FFmpeg reads in time.

FFmpeg compares each of them with all before it: 40,000 of them, which a broken tagger
leaves, take it minutes. The sound behind them can be read without.
"""

from __future__ import annotations

from typing import BinaryIO

MOST_FRAMES = 2_000  # FFmpeg reads so many in a twentieth of a second
LEAST_FRAME_BYTES = 6  # of version 2.2
HEADER_BYTES = 10
FOOTER_FLAG = 0x10


def heavy_tag_end(file: BinaryIO) -> int:
    """Return the first byte behind an ID3v2 tag of very many frames.

    Parameters
    ----------
    file : file object
        Of any content; where it stands does not matter, and is another afterwards.

    Returns
    -------
    int
        0 where there is no such tag, where it is like any other, and where nothing is
        behind it.

    Raises
    ------
    OSError
        If the file cannot be read.
    """
    file.seek(0)
    head = file.read(HEADER_BYTES)
    if head[:3] != b"ID3" or len(head) < HEADER_BYTES:
        return 0
    size = _syncsafe(head[6:])
    if size < MOST_FRAMES * LEAST_FRAME_BYTES:
        return 0
    end = HEADER_BYTES + size + (HEADER_BYTES if head[5] & FOOTER_FLAG else 0)
    many = _frames(file, head[3], HEADER_BYTES + size) > MOST_FRAMES
    return end if many and file.seek(0, 2) > end else 0


def _frames(file: BinaryIO, version: int, end: int) -> int:
    """Count frames up to one more than :data:`MOST_FRAMES`."""
    header = 6 if version == 2 else 10
    count, place = 0, HEADER_BYTES
    while place + header <= end and count <= MOST_FRAMES:
        file.seek(place)
        head = file.read(header)
        if len(head) < header or not head[:1].isalnum():
            break
        length = head[3:6] if version == 2 else head[4:8]
        place += header + (_syncsafe(length) if version == 4 else int.from_bytes(length, "big"))
        count += 1
    return count


def _syncsafe(length: bytes) -> int:
    size = 0
    for byte in length:
        size = size << 7 | byte & 0x7F
    return size
