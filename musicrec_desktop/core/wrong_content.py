"""What a file is that holds no sound, as far as its content says so plainly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.id3_tags import tag_end
from musicrec_desktop.core.reasons import FAILING_DRIVE, system_reason
from musicrec_desktop.core.translation import to_translate

SAMPLE_BYTES = 4096
MOST_ATOMS = 1000

_ARCHIVE = to_translate("Reasons", "it is an archive, which has to be unpacked first")
_DOCUMENT = to_translate("Reasons", "it is a document")
_PICTURE = to_translate("Reasons", "it is a picture")
_PLAYLIST = to_translate("Reasons", "it is a playlist, and holds no sound itself")
_WEB_PAGE = to_translate("Reasons", "it is a web page that was saved under this name")
_BEGINNINGS = (
    (b"<!doctype html", _WEB_PAGE),
    (b"<html", _WEB_PAGE),
    (b"#extm3u", _PLAYLIST),
    (b"[playlist]", _PLAYLIST),
    (b"mthd", to_translate("Reasons", "it is MIDI, which holds notes and no sound")),
    (b"pk\x03\x04", _ARCHIVE),
    (b"rar!\x1a", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"%pdf-", _DOCUMENT),
    (b"\x89png\r\n", _PICTURE),
    (b"\xff\xd8\xff\xe0", _PICTURE),
    (b"\xff\xd8\xff\xe1", _PICTURE),
    (b"gif8", _PICTURE),
)


def unrecognised(path: str, otherwise: str) -> UnreadableFile:
    """Return the error for a file in which nothing found sound.

    Parameters
    ----------
    path : str
    otherwise : str
        The reason where the content says nothing.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
            return UnreadableFile(path, _what_it_is(file) or otherwise)
    except OSError as error:
        failing = error.errno in FAILING_DRIVE
        return UnreadableFile(path, system_reason(error) if failing else otherwise)
    except ValueError:
        return UnreadableFile(path, otherwise)


def _what_it_is(file: BinaryIO) -> str:
    start = tag_end(file)  # players write tags in front of anything that is called .mp3
    file.seek(start)
    head = file.read(SAMPLE_BYTES)
    if start and not head:
        return to_translate("Reasons", "it holds tags and no sound")
    begin = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for beginning, reason in _BEGINNINGS:
        if begin.startswith(beginning):
            return reason
    if head[4:8] == b"ftyp" and b"moov" not in _atoms(file, start):
        return to_translate("Reasons", "it breaks off before its table of contents")
    if head and not any(any(sample) for sample in _samples(file, start)):
        return to_translate("Reasons", "it holds nothing but zeros")
    return ""


def _atoms(file: BinaryIO, place: int) -> Iterator[bytes]:
    """Yield the names of what an MP4 file consists of."""
    for _ in range(MOST_ATOMS):
        file.seek(place)
        header = file.read(16)
        size = int.from_bytes(header[:4], "big")
        if size == 1:
            size = int.from_bytes(header[8:], "big")
        yield header[4:8]
        if size < 8:
            return
        place += size


def _samples(file: BinaryIO, start: int) -> Iterator[bytes]:
    """Yield pieces of the beginning, the middle and the end."""
    size = file.seek(0, 2)
    for place in (start, (start + size) // 2, max(size - SAMPLE_BYTES, start)):
        file.seek(place)
        yield file.read(SAMPLE_BYTES)
