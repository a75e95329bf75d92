"""Where the fragments of an MP4 file say that their sound lies, after tags before them grew.

mutagen moves what the first fragment says; the others would point beside their sound.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from mutagen.mp4._atom import Atoms

_STATES_BASE = 1  # flag of tfhd: it says from where in the file it counts
_BASE_AT = 16  # bytes, from the beginning of tfhd
_HEAD = struct.Struct(">4xB3s4xII")  # of tfra: version, flags, sizes of numbers, entries
_HEAD_AT = 4  # bytes, from the beginning of tfra: behind its size


@dataclass(frozen=True, slots=True)
class Fragments:
    """Where the fragments of a file are.

    Attributes
    ----------
    offsets : tuple of int
        Of their headers.
    """

    offsets: tuple[int, ...]

    @classmethod
    def of(cls, path: str) -> Fragments:
        """Find them; a file in one piece has none."""
        with Path(path).open("rb") as file:
            return cls(tuple(atom.offset for atom in _named(file, b"moof")))

    def follow(self, path: str) -> None:
        """Let a file in which they lie somewhere else now say where.

        Parameters
        ----------
        path : str
            Saved by mutagen since.
        """
        if not self.offsets:
            return
        with Path(path).open("rb+") as file:
            now = list(_named(file, b"moof"))
            moved = now[0].offset - self.offsets[0]
            if not moved:
                return
            for fragment in now[1:]:
                for header in fragment.findall(b"tfhd", True):
                    _move_base(file, header.offset, moved)
            for index in _named(file, b"mfra"):
                _move_index(file, index, moved)


def _named(file: BinaryIO, name: bytes) -> Iterator[Any]:
    parse: Any = Atoms  # mutagen states no types for it
    return (atom for atom in parse(file).atoms if atom.name == name)


def _move_base(file: BinaryIO, offset: int, moved: int) -> None:
    file.seek(offset)
    head = file.read(_BASE_AT + 8)
    if len(head) == _BASE_AT + 8 and head[11] & _STATES_BASE:
        _move_number(file, offset + _BASE_AT, 8, moved)


def _move_index(file: BinaryIO, index: Any, moved: int) -> None:
    """Move what each list of an index of fragments says."""
    at, end = index.offset + 8, index.offset + index.length
    while at + 8 <= end:
        file.seek(at)
        size, name = struct.unpack(">I4s", file.read(8))
        if size < 8:
            return
        if name == b"tfra":
            _move_list(file, at, min(at + size, end), moved)
        at += size


def _move_list(file: BinaryIO, at: int, end: int, moved: int) -> None:
    first = at + _HEAD_AT + _HEAD.size
    if first > end:
        return
    file.seek(at + _HEAD_AT)
    version, _, sizes, entries = _HEAD.unpack(file.read(_HEAD.size))
    width = 8 if version else 4
    rest = sum((sizes >> shift & 3) + 1 for shift in (0, 2, 4))
    length = 2 * width + rest
    for entry in range(min(entries, (end - first) // length)):
        _move_number(file, first + entry * length + width, width, moved)


def _move_number(file: BinaryIO, at: int, width: int, moved: int) -> None:
    file.seek(at)
    number = int.from_bytes(file.read(width), "big") + moved
    file.seek(at)
    file.write(number.to_bytes(width, "big"))
