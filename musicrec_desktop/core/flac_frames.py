"""How long FLAC files are that do not say so: as far as their last frame counts.

Programs that write into a pipe, as recorders of streams, leave the total out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from musicrec_desktop.core.id3_tags import flac_start
from musicrec_desktop.core.tags_behind import sound_end

LOOKED_AT_BYTES = 1 << 20  # from the end: of hi-fi surround sound, a frame has a tenth of that
LONGEST_HEADER_BYTES = 16
_STREAM_INFO_BYTES = 18  # of which are looked at
_SYNC = (0xF8, 0xF9)  # frames of equal size, and of any


@dataclass(frozen=True, slots=True)
class _Header:
    """What a frame says of itself: its first sample, and how many it has."""

    first: int
    samples: int


def counted_samples(file: BinaryIO) -> tuple[int, int] | None:
    """Return how many samples a FLAC file has that states none, and how many a second.

    Parameters
    ----------
    file : file object
        Where it stands does not matter, and is another afterwards.

    Returns
    -------
    tuple of int or None
        None for a file that states a total, or is no FLAC, or in which no two frames
        are found that follow each other.

    Raises
    ------
    OSError
        If the file cannot be read.
    """
    start = flac_start(file)
    if start is None:
        return None
    file.seek(start + 8)
    info = file.read(_STREAM_INFO_BYTES)
    if len(info) < _STREAM_INFO_BYTES or info[13] & 15 or any(info[14:18]):
        return None
    usual, rate_hz = int.from_bytes(info[:2], "big"), int.from_bytes(info[10:13], "big") >> 4
    end = sound_end(file)
    file.seek(max(end - LOOKED_AT_BYTES, start))
    last = _last(file.read(end - max(end - LOOKED_AT_BYTES, start)), usual)
    return (last, rate_hz) if last and rate_hz else None


def _last(content: bytes, usual: int) -> int | None:
    """Return where the last frame ends that follows another."""
    later: set[int] = set()  # where frames begin, whether these are frames or look like it
    ends: dict[int, int] = {}
    place = content.rfind(b"\xff")
    while place >= 0:
        header = _header(content[place : place + LONGEST_HEADER_BYTES], usual)
        if header is not None:
            after = header.first + header.samples
            if after in later:
                return ends[after]
            later.add(header.first)
            ends[header.first] = after
        place = content.rfind(b"\xff", 0, place)
    return ends.get(0)


def _header(head: bytes, usual: int) -> _Header | None:
    """Read the header of a frame; None where its checksum says that it is none."""
    if len(head) < 6 or head[1] not in _SYNC or head[3] & 1:
        return None
    size, rate = head[2] >> 4, head[2] & 15
    length = _length_of_number(head[4])
    if not size or rate == 15 or not length:
        return None
    number = head[4] & (0x7F if length == 1 else 0xFF >> (length + 1))
    for byte in head[5 : 4 + length]:
        if byte & 0xC0 != 0x80:
            return None
        number = number << 6 | byte & 0x3F
    place = 4 + length
    behind = {6: 1, 7: 2}.get(size, 0)
    samples = int.from_bytes(head[place : place + behind], "big") + 1 if behind else _samples(size)
    place += behind + {12: 1, 13: 2, 14: 2}.get(rate, 0)
    if place >= len(head) or _checksum(head[:place]) != head[place]:
        return None
    return _Header(number if head[1] & 1 else number * usual, samples)


def _length_of_number(first: int) -> int:
    """Return how many bytes a number has that is written as UTF-8 would be; 0 for none."""
    ones = 8 - (first ^ 0xFF).bit_length()
    return 1 if not ones else ones if 2 <= ones <= 7 else 0


def _samples(size: int) -> int:
    if size == 1:
        return 192
    return 576 << (size - 2) if size < 6 else 256 << (size - 8)


def _checksum(head: bytes) -> int:
    """Return the checksum of a header, by the polynomial x^8 + x^2 + x + 1."""
    remainder = 0
    for byte in head:
        remainder ^= byte
        for _ in range(8):
            remainder = remainder << 1 ^ 0x107 if remainder & 0x80 else remainder << 1
    return remainder
