"""The ID3v1 tag behind a sound: 128 bytes, of which those that nobody changed stay.

mutagen writes all of it anew: without its comment, and in question marks where it was in
a code page that ID3v2 does not need.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

from mutagen.id3 import TCON

LENGTH = 128
_TEXTS = {"TIT2": slice(3, 33), "TPE1": slice(33, 63), "TALB": slice(63, 93)}
_COMMENT = 97
_YEAR, _TRACK, _GENRE = slice(93, 97), slice(125, 127), 127
_DATES = ("TDRC", "TYER")
_GENRES: list[str] = getattr(TCON, "GENRES")  # noqa: B009 - mutagen states no types


def id3v1_of(path: str) -> bytes | None:
    """Return the tag at the end of a file; None where there is none."""
    with Path(path).open("rb") as file:
        file.seek(-min(LENGTH + 3, file.seek(0, 2)), 2)
        before, tail = (end := file.read())[:-LENGTH], end[-LENGTH:]
    there = len(tail) == LENGTH and tail.startswith(b"TAG")
    return tail if there and before != b"APE" else None  # where an APEv2 tag begins


def put_id3v1(path: str, tag: bytes) -> None:
    """Let a tag stand at the end of a file, in the place of another where there is one."""
    there = id3v1_of(path) is not None
    with Path(path).open("rb+") as file:
        file.seek(-LENGTH if there else 0, 2)
        file.write(tag)


def with_comment(tag: bytes, text: str) -> bytes:
    """Return a tag with another comment, as far as there is room beside a track's number."""
    numbered = not tag[_TRACK][0] and tag[_TRACK][1]
    room = 28 if numbered else 30
    comment = text.encode("latin-1", "replace")[:room].ljust(room, b"\0")
    return tag[:_COMMENT] + comment + tag[_COMMENT + room :]


def brought_up_to_date(tag: bytes, frames: Any, changed: Collection[str]) -> bytes:
    """Return a tag in which what was changed is as frames of ID3v2 say.

    Parameters
    ----------
    tag : bytes
    frames : mutagen.id3.ID3
    changed : collection of str
        Names of frames, such as "TIT2".
    """
    new = bytearray(tag)
    for name, place in _TEXTS.items():
        if name in changed:
            new[place] = _first(frames, name).encode("latin-1", "replace")[:30].ljust(30, b"\0")
    if not set(changed).isdisjoint(_DATES):
        year = re.match(r"[0-9]{4}", next(filter(None, (_first(frames, n) for n in _DATES)), ""))
        new[_YEAR] = year[0].encode() if year else bytes(4)
    if "TRCK" in changed:
        track = re.match(r"[0-9]+", _first(frames, "TRCK"))
        number = int(track[0]) if track else 0
        if number or not new[_TRACK][0]:  # a long comment stands where none has to
            new[_TRACK] = bytes([0, number if number < 256 else 0])
    if "TCON" in changed:
        genre = next(iter(frames["TCON"].genres), "") if "TCON" in frames else ""
        new[_GENRE] = _GENRES.index(genre) if genre in _GENRES else 255
    return bytes(new)


def _first(frames: Any, name: str) -> str:
    return next((str(value) for value in frames[name].text), "") if name in frames else ""
