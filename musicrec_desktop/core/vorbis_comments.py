"""How many comments a FLAC or Ogg file holds, before anybody reads them all.

FFmpeg compares each of them with all before it: a million of them, which a broken
tagger leaves or somebody's joke, would take it hours, in which nothing stops it.
"""

from __future__ import annotations

from typing import BinaryIO

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.translation import to_translate

MOST_COMMENTS = 5_000  # a fifth of a second at each opening; taggers write some dozens
MOST_STEPS = MOST_COMMENTS**2 // 2  # what as many take, each of a name of its own
STEP_BYTES = 80  # of a value, gone through in the time in which two names are compared
LEAST_BYTES = 4  # of a comment: its length
MOST_BLOCKS = 10_000  # of FLAC's metadata; there are seven kinds, and a block of each picture
LONGEST_VENDOR_BYTES = 1000
OGG_HEAD_BYTES = 1 << 16  # the comments begin on the second page

_COMMENT_BLOCK, _LAST_BLOCK = 4, 0x80
_OGG_COMMENTS = (b"\x03vorbis", b"OpusTags")


def refuse_too_many(path: str) -> None:
    """Refuse a file with more comments than can be read in time.

    Raises
    ------
    UnreadableFile
        If it has more than :data:`MOST_COMMENTS`, but for FLAC that repeats a few names.
    OSError, ValueError
        If it cannot be opened.
    """
    with open(path, "rb") as file:  # noqa: PTH123 - hot, and any bytes may be in a path
        refused = comment_count(file) > MOST_COMMENTS and not _soon_read(file)
    if refused:
        raise UnreadableFile(
            path,
            to_translate("Reasons", "it holds more tags than can be read"),
            to_translate("Next steps", "Remove its tags with the program that wrote them."),
        )


def comment_count(file: BinaryIO) -> int:
    """Return how many comments a FLAC, Vorbis or Opus file says it holds, and has room for.

    Parameters
    ----------
    file : file object
        Of any content, at its beginning.

    Returns
    -------
    int
        0 for any other file.
    """
    head = file.read(4)
    if head == b"fLaC":
        return _in_flac(file)
    if head == b"OggS":
        return _in_ogg(file)
    return 0


def _in_flac(file: BinaryIO) -> int:
    length = _flac_block_bytes(file)
    return _count(file, length) if length else 0


def _flac_block_bytes(file: BinaryIO) -> int:
    """Go to the comments behind FLAC's mark, and return how many bytes they have."""
    for _ in range(MOST_BLOCKS):  # each four zeros are one of nothing
        if len(header := file.read(4)) < 4:
            return 0
        length = int.from_bytes(header[1:], "big")
        if header[0] & ~_LAST_BLOCK == _COMMENT_BLOCK:
            return length
        if header[0] & _LAST_BLOCK:
            return 0
        file.seek(length, 1)
    return 0


def _soon_read(file: BinaryIO) -> bool:
    """Return whether FLAC's comments take no longer than :data:`MOST_COMMENTS` of all names.

    A comment is compared with every name before it, and put behind the values of its own.
    """
    file.seek(0)
    if file.read(4) != b"fLaC":
        return False  # Ogg cuts them into pages
    block = file.read(_flac_block_bytes(file))
    place = 8 + int.from_bytes(block[:4], "little")
    kept: dict[bytes, int] = {}
    steps = 0
    while place + LEAST_BYTES <= len(block) and steps <= MOST_STEPS:
        length = int.from_bytes(block[place : place + LEAST_BYTES], "little")
        place += LEAST_BYTES
        name, _, value = block[place : place + length].partition(b"=")
        place += length
        before = kept.get(name.upper(), 0)
        kept[name.upper()] = before + len(value) + 1
        steps += 1 + len(kept) + before // STEP_BYTES
    return steps <= MOST_STEPS


def _in_ogg(file: BinaryIO) -> int:
    head = file.read(OGG_HEAD_BYTES)
    for name in _OGG_COMMENTS:
        place = head.find(name)
        if place >= 0:
            size = file.seek(0, 2)
            file.seek(4 + place + len(name))
            return _count(file, size)
    return 0


def _count(file: BinaryIO, room: int) -> int:
    """Return the number after the name of the vendor, as far as there is room for so many."""
    vendor = int.from_bytes(file.read(4), "little")
    if vendor > LONGEST_VENDOR_BYTES:  # damaged: what follows is anywhere
        return 0
    file.seek(vendor, 1)
    return min(int.from_bytes(file.read(4), "little"), room // LEAST_BYTES)
