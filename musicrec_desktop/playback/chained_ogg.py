"""Ogg files that hold several streams one after the other (RFC 3533, section 4).

Recordings of internet radio are made like this. Each link of the chain is a
complete file with a rate and a channel count of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

PAGE_HEADER_BYTES = 27
LONGEST_PAGE_BYTES = PAGE_HEADER_BYTES + 255 + 255 * 255
CHUNK_BYTES = 1 << 20
CAPTURE = b"OggS\x00"
BEGIN_OF_STREAM = 2
LOOKED_AT = (0.24, 0.49, 0.74)  # shares of a file


def links(path: str) -> list[tuple[int, int]]:
    """Return the first byte and the byte after the last of each link.

    Parameters
    ----------
    path : str

    Returns
    -------
    list of tuple of int
        Empty for a file that is not Ogg, or is not chained. A chain whose links share
        their serial numbers, which Ogg forbids, is seen where of the few pages looked
        at one has a higher number than a later one, as in two files put together of
        about one length. One that does not end as Ogg does is not seen.

    Raises
    ------
    OSError
        If the file cannot be read.
    """
    with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
        if file.read(len(CAPTURE)) != CAPTURE:
            return []
        size = file.seek(0, 2)
        last = _last_page(file, size)
        if last is None or (last[0] in _first_serials(file) and not _starts_anew(file, last, size)):
            return []
        starts = _link_starts(file)
    return list(zip(starts, [*starts[1:], size], strict=True)) if len(starts) > 1 else []


def _last_page(file: BinaryIO, size: int) -> tuple[bytes, int] | None:
    """Return the serial number and the number of the last page."""
    file.seek(max(size - 2 * LONGEST_PAGE_BYTES, 0))
    tail = file.read()
    place = tail.rfind(CAPTURE, 0, len(tail) - PAGE_HEADER_BYTES + len(CAPTURE))
    return _page_number(tail, place) if place >= 0 else None


def _page_number(content: bytes, place: int) -> tuple[bytes, int]:
    serial = content[place + 14 : place + 18]
    return serial, int.from_bytes(content[place + 18 : place + 22], "little")


def _starts_anew(file: BinaryIO, last: tuple[bytes, int], size: int) -> bool:
    """Whether a page has a higher number than a later one of its stream: it began anew."""
    highest = 0
    for share in LOOKED_AT:
        file.seek(int(size * share))
        content = file.read(LONGEST_PAGE_BYTES)
        place = content.find(CAPTURE, 0, len(content) - PAGE_HEADER_BYTES + len(CAPTURE))
        if place >= 0:
            serial, number = _page_number(content, place)
            if serial == last[0]:
                if number < highest:
                    return True
                highest = number
    return last[1] < highest


def _first_serials(file: BinaryIO) -> set[bytes]:
    """Return the serial numbers of the pages that begin the streams of the first link."""
    serials: set[bytes] = set()
    place = 0
    while (header := _header(file, place)) and header[5] & BEGIN_OF_STREAM:
        serials.add(header[14:18])
        place = _page_end(file, place, header)
    return serials


def _link_starts(file: BinaryIO) -> list[int]:
    """Return where the first page of each link is; streams side by side are one link."""
    starts: list[int] = []
    same_link = -1
    for place in _pages_that_begin(file):
        if place != same_link:
            starts.append(place)
        header = _header(file, place)
        same_link = _page_end(file, place, header) if header else -1
    return starts


def _pages_that_begin(file: BinaryIO) -> Iterator[int]:
    pattern = CAPTURE + bytes([BEGIN_OF_STREAM])
    keep = len(pattern) - 1
    offset, carried = 0, b""
    while True:
        file.seek(offset + len(carried))
        chunk = file.read(CHUNK_BYTES)
        if not chunk:
            return
        text = carried + chunk
        place = text.find(pattern)
        while place >= 0:
            yield offset + place
            place = text.find(pattern, place + 1)
        offset, carried = offset + len(text) - keep, text[-keep:]


def _header(file: BinaryIO, place: int) -> bytes | None:
    file.seek(place)
    header = file.read(PAGE_HEADER_BYTES)
    return header if len(header) == PAGE_HEADER_BYTES and header.startswith(CAPTURE) else None


def _page_end(file: BinaryIO, place: int, header: bytes) -> int:
    file.seek(place + PAGE_HEADER_BYTES)
    lacing = file.read(header[26])
    return place + PAGE_HEADER_BYTES + len(lacing) + sum(lacing)
