"""ID3 tags as they are read, and not written: without the frames that are too heavy to keep.

mutagen keeps a tag four times while it reads it: a picture of 200 MB took 800 MB.
"""

from __future__ import annotations

import io
import os
import re
import struct
from typing import Any, BinaryIO

from mutagen.id3 import ID3, BitPaddedInt

from musicrec_desktop.library.tags.bounded_frames import MOST_BYTES

_HEADER = 10  # bytes, of a tag and of a frame
_ID3V1 = 256  # bytes at the end of a file, with what some programs put before it
_NAME = re.compile(rb"[A-Z][A-Z0-9]{3}")
_UNSYNCHRONISED, _EXTENDED = 0x80, 0x40
_V23, _V24 = 3, 4


class LightID3(ID3):
    """A tag of which no frame is beyond :data:`bounded_frames.MOST_BYTES`; not to be saved."""

    def load(self, filething: Any, *given: Any, **named: Any) -> None:
        """Read a tag from an open file, as mutagen does."""
        light = _lightened(filething) if hasattr(filething, "read") else None
        load: Any = super().load
        load(filething if light is None else light, *given, **named)
        if light is not None:
            filething.seek(0)
            header: Any = self._header
            header.size = _size(filething.read(_HEADER)) + _HEADER  # the sound is behind it


def _lightened(file: BinaryIO) -> io.BytesIO | None:
    """Return a file of the tag alone, without what is too heavy; None where nothing is."""
    file.seek(0)
    head = file.read(_HEADER)
    heavy = len(head) == _HEADER and head[:3] == b"ID3" and _size(head) > MOST_BYTES
    frames = _light_frames(file, head) if heavy else None
    file.seek(0)
    if frames is None:
        return None
    file.seek(max(_size(head), -_ID3V1 + file.seek(0, os.SEEK_END)))
    ending = file.read()
    file.seek(0)
    to_str: Any = BitPaddedInt.to_str
    return io.BytesIO(head[:6] + to_str(len(frames), width=4) + frames + ending)


def _light_frames(file: BinaryIO, head: bytes) -> bytes | None:
    """Return the frames that are kept; None where there is doubt where one ends."""
    version, flags, end = head[3], head[5], _HEADER + _size(head)
    shifted = flags & _EXTENDED or (version == _V23 and flags & _UNSYNCHRONISED)
    if version not in (_V23, _V24) or shifted:
        return None
    kept = []
    while file.tell() + _HEADER <= end:
        frame = file.read(_HEADER)
        if len(frame) < _HEADER or not frame[0]:  # the room behind the last
            break
        size = _frame_size(file, frame, version, end)
        if size is None:
            return None
        if size > MOST_BYTES:
            file.seek(size, os.SEEK_CUR)
        else:
            kept.append(frame + file.read(size))
    return b"".join(kept)


def _frame_size(file: BinaryIO, frame: bytes, version: int, end: int) -> int | None:
    """Return how long a frame is: some programs write it in version 2.4 as in 2.3."""
    if not _NAME.fullmatch(frame[:4]):
        return None
    plain = int(struct.unpack(">I", frame[4:8])[0])
    sizes = (plain,) if version == _V23 else (_padded(frame[4:8]), plain)
    begins = file.tell()
    for size in sizes:
        file.seek(begins + size)
        behind = file.read(4) if begins + size < end else b""
        file.seek(begins)
        if begins + size <= end and (behind[:1] in (b"", b"\0") or _NAME.fullmatch(behind)):
            return size
    return None


def _size(head: bytes) -> int:
    return _padded(head[6:10])


def _padded(number: bytes) -> int:
    parse: Any = BitPaddedInt
    return int(parse(number))
