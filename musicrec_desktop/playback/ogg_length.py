"""Where the sound of an Ogg file ends, whatever lies behind its last whole page."""

from __future__ import annotations

import zlib
from typing import BinaryIO

from musicrec_desktop.playback.chained_ogg import CAPTURE, LONGEST_PAGE_BYTES, PAGE_HEADER_BYTES

LOOKED_THROUGH_BYTES = 1 << 28  # back from the end; what a download has taken room for is zeros
FIRST_LOOK_BYTES = 2 * LONGEST_PAGE_BYTES
TURNED_ROUND = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
UNSET = (1 << 64) - 1  # of a page on which no packet ends


def last_granule(path: str, part: tuple[int, int] | None = None) -> int | None:
    """Return the number that the last whole page of an Ogg file counts to.

    FFmpeg looks at the last 64 kB alone. Where no page begins there, as in a file that was
    cut off within a long one or never downloaded to its end, it guesses or knows nothing.

    Parameters
    ----------
    path : str
    part : tuple of int, optional
        First byte and the byte after the last, of a link of a chain.

    Returns
    -------
    int or None
        In samples, as RFC 3533 lets codecs count; None where no page was found.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
            start, stop = part or (0, file.seek(0, 2))
            return _looked_for(file, start, stop)
    except OSError:
        return None  # reading it says why


def _looked_for(file: BinaryIO, start: int, stop: int) -> int | None:
    end, size = stop, FIRST_LOOK_BYTES
    while end > max(start, stop - LOOKED_THROUGH_BYTES):
        begin = max(end - size, start)
        file.seek(begin)
        # As far as a page reaches that begins before the end of this look.
        content = file.read(min(end + LONGEST_PAGE_BYTES, stop) - begin)
        granule = _last_in(content, end - begin)
        if granule is not None:
            return granule
        end, size = begin, 16 * FIRST_LOOK_BYTES
    return None


def _last_in(content: bytes, before: int) -> int | None:
    """Return the number of the last whole page that begins ahead of a byte and has one."""
    place = content.rfind(CAPTURE, 0, before + len(CAPTURE) - 1)
    while place >= 0:
        granule = int.from_bytes(content[place + 6 : place + 14], "little")
        if granule != UNSET and _is_sound(content, place):
            return granule
        place = content.rfind(CAPTURE, 0, place + len(CAPTURE) - 1)
    return None


def _is_sound(content: bytes, place: int) -> bool:
    """Whether all of a page is there, and none of it was damaged."""
    lacing = place + PAGE_HEADER_BYTES
    if len(content) < lacing:
        return False
    body = lacing + content[lacing - 1]
    page = content[place : body + sum(content[lacing:body])]
    if len(page) < body - place + sum(content[lacing:body]):
        return False
    return _checksum(page[:22] + bytes(4) + page[26:]) == int.from_bytes(page[22:26], "little")


def _checksum(page: bytes) -> int:
    """Return the checksum of RFC 3533: that of zlib, read from the other end of each byte."""
    turned = ~zlib.crc32(page.translate(TURNED_ROUND), 0xFFFFFFFF) & 0xFFFFFFFF
    return int(f"{turned:032b}"[::-1], 2)
