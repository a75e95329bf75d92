"""WAV and AIFF: an ID3 chunk, and the older chunks that say a little of the same.

The older ones are kept up to date in their place: what fits is written, and what does
not is blanked, so that no program shows what is no longer so.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from mutagen.wave import WAVE

from musicrec_desktop.library.tags.forms.form import Values
from musicrec_desktop.library.tags.forms.id3 import Id3Form

_INFO_CHUNKS = {
    b"INAM": "title",
    b"IART": "artist",
    b"IPRD": "album",
    b"IGNR": "genre",
    b"ICRD": "date",
    b"IPRT": "tracknumber",
    b"ITRK": "tracknumber",
    b"ICMT": "comment",
    b"ICOP": "copyright",
}
_AIFF_CHUNKS = {b"NAME": "title", b"AUTH": "artist", b"ANNO": "comment", b"(c) ": "copyright"}
_CALLED = {"track": "tracknumber", "id3_comment": "comment"}


class IffForm(Id3Form):
    """An ID3 tag in a chunk."""

    def __init__(self, file: Any) -> None:
        super().__init__(file)
        self._put: set[str] = set()

    def put(self, name: str, values: Values) -> None:
        super().put(name, values)
        self._put.add(_CALLED.get(name, name))

    def save(self, path: str) -> None:
        super().save(path)
        with Path(path).open("rb+") as file:
            for name, start, size in list(_old_chunks(file, wave=isinstance(self._file, WAVE))):
                if name in self._put:
                    lines = name == "comment"
                    text = self.lines(name) if lines else "; ".join(self.get(name))
                    told = text.encode()
                    file.seek(start)
                    file.write((told if len(told) <= size else b"").ljust(size, b"\0"))


def _old_chunks(file: BinaryIO, *, wave: bool) -> Iterator[tuple[str, int, int]]:
    """Yield name, place and size in bytes of each older chunk."""
    order = "little" if wave else "big"
    for chunk, start, size in _chunks(file, 12, file.seek(0, 2), order):
        if not wave and chunk in _AIFF_CHUNKS:
            yield _AIFF_CHUNKS[chunk], start, size
        elif wave and chunk == b"LIST":
            file.seek(start)
            if file.read(4) == b"INFO":
                for inner, place, length in _chunks(file, start + 4, start + size, order):
                    if inner in _INFO_CHUNKS:
                        yield _INFO_CHUNKS[inner], place, length


def _chunks(file: BinaryIO, start: int, end: int, order: Any) -> Iterator[tuple[bytes, int, int]]:
    position = start
    while position + 8 <= end:
        file.seek(position)
        head = file.read(8)
        size = int.from_bytes(head[4:], order)
        if position + 8 + size > end:
            return
        yield head[:4], position + 8, size
        position += 8 + size + size % 2
