"""How to make of a file, byte for byte, what it was before an edit.

Values alone do not bring everything back: a tag that was in no frame of its own, its
padding and code page, what a player tells from the place where the sound begins. So
the edit notes which bytes of the file as it was stand in the file as it is, and all
others as they were. Both files are known by their digests: where one was changed
since, nothing is made of it.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

MOST_OTHER_BYTES = 1024 * 1024  # that only the old file holds; beyond, values are put back
MOST_KEPT_BYTES = 256 * 1024  # of a way, packed; most have 200
MOST_COMPARED_BYTES = 64 * 1024 * 1024  # between what is the same at both ends
_PIECE = 1024 * 1024
_PROBE = 32  # bytes of the old file that are looked for in the new one
_NEAR = 64 * 1024  # where they are looked for each time
_FAR_EVERY = 64  # of how many times they are looked for everywhere

_Run = tuple[int, int]  # where a stretch of the new file begins, and its bytes; or one of these:
_OF_THE_OLD, _COVER = -1, -2  # what only the old file holds, and its cover, which is kept apart


class NoWayBack(Exception):
    """The file is not the one that the way leads from, or the way is damaged."""


def way_back(new: str, old: str, cover: bytes | None = None) -> bytes | None:
    """Note how the old file can be made of the new one; None where too much is different.

    Parameters
    ----------
    new, old : str
        Paths.
    cover : bytes, optional
        Of the old file, where it is kept elsewhere and need not be noted again.

    Raises
    ------
    OSError
        If one cannot be read.
    """
    with Path(new).open("rb") as new_file, Path(old).open("rb") as old_file:
        digests = _digest(new_file), _digest(old_file)
        with (
            mmap.mmap(new_file.fileno(), 0, access=mmap.ACCESS_READ) as now,
            mmap.mmap(old_file.fileno(), 0, access=mmap.ACCESS_READ) as before,
        ):
            found = _compared(now, before, cover or b"")
    if found is None:
        return None
    runs, others = found
    told = json.dumps({"from": digests[0], "to": digests[1], "runs": runs})
    way = zlib.compress(told.encode() + b"\n" + others)
    return way if len(way) <= MOST_KEPT_BYTES else None


def go_back(path: str, way: bytes, target: str, cover: bytes | None = None) -> None:
    """Write into another file what a file was.

    Parameters
    ----------
    path : str
        The file as the edit has left it.
    way : bytes
        As :func:`way_back` returned it.
    target : str
        Is overwritten.
    cover : bytes, optional
        That :func:`way_back` was given.

    Raises
    ------
    NoWayBack
        If the file was changed since; ``target`` is then of no use.
    OSError
        If one cannot be read or written.
    """
    try:
        head, _, others = zlib.decompress(way).partition(b"\n")
        told = json.loads(head)
        runs: list[_Run] = [(int(start), int(length)) for start, length in told["runs"]]
        digests = told["from"], told["to"]
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise NoWayBack from error
    with Path(path).open("rb") as source:
        if _digest(source) != digests[0]:
            raise NoWayBack
        with Path(target).open("wb+") as made:
            for piece in _pieces(source, runs, others, cover or b""):
                made.write(piece)
            made.flush()
            if _digest(made) != digests[1]:
                raise NoWayBack


def _pieces(source: BinaryIO, runs: list[_Run], others: bytes, cover: bytes) -> Iterator[bytes]:
    used = 0
    for start, length in runs:
        if start == _COVER:
            yield cover
            continue
        if start < 0:
            yield others[used : used + length]
            used += length
            continue
        source.seek(start)
        left = length
        while left and (piece := source.read(min(left, _PIECE))):
            yield piece
            left -= len(piece)


def _digest(file: BinaryIO) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    while piece := file.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()


def _compared(now: mmap.mmap, before: mmap.mmap, cover: bytes) -> tuple[list[_Run], bytes] | None:
    """Return the stretches that the old file is put together from, and what it alone holds."""
    shorter = min(len(now), len(before))
    first = _same(now, 0, before, 0, shorter)
    last = _same_before(now, len(now), before, len(before), shorter - first)
    low, high, end = first, len(now) - last, len(before) - last
    if end - first > MOST_COMPARED_BYTES:
        return None
    at = before.find(cover, first, end) if len(cover) > _PROBE else -1
    if at < 0:
        found = [_middle(now, low, high, before, first, end)]
    else:
        behind = at + len(cover)
        ends = (first, at), (behind, end)
        found = [_middle(now, low, high, before, *stretch) for stretch in ends]
        found.insert(1, ([(_COVER, len(cover))], b""))
    told = [part for part in found if part is not None]
    others = b"".join(part[1] for part in told)
    if len(told) < len(found) or len(others) > MOST_OTHER_BYTES:
        return None
    return [(0, first), *(run for part in told for run in part[0]), (high, last)], others


def _middle(
    now: mmap.mmap, low: int, high: int, before: mmap.mmap, begin: int, end: int
) -> tuple[list[_Run], bytes] | None:
    """Compare what lies between two beginnings and ends that are the same."""
    runs: list[_Run] = []
    others = bytearray()
    there, place, kept, asked = low, begin, begin, 0  # ``kept``: up to where it is told
    while place < end:
        at = _found(now, low, high, there, before[place : min(place + _PROBE, end)], asked)
        asked += 1
        if at < 0:
            place += _PROBE * (1 + asked // _FAR_EVERY)  # what is found is followed backwards
            if place - kept + len(others) > MOST_OTHER_BYTES:
                return None
            continue
        back = _same_before(now, at, before, place, min(at - low, place - kept))
        length = back + _same(now, at, before, place, min(high - at, end - place))
        if place - back > kept:
            runs.append((_OF_THE_OLD, place - back - kept))
            others += before[kept : place - back]
        runs.append((at - back, length))
        kept = place = place - back + length
        there, asked = at - back + length, 0
    if end > kept:
        runs.append((_OF_THE_OLD, end - kept))
        others += before[kept:end]
    return runs, bytes(others)


def _found(now: mmap.mmap, low: int, high: int, there: int, wanted: bytes, asked: int) -> int:
    """Return where the new file holds these bytes, near the place or anywhere; −1 for nowhere."""
    if len(wanted) < _PROBE:
        return -1
    at = now.find(wanted, there, min(high, there + _NEAR))
    if at < 0 and asked % _FAR_EVERY == 0:
        at = now.find(wanted, low, high)
    return at


def _same(one: mmap.mmap, start: int, other: mmap.mmap, begin: int, most: int) -> int:
    """Return how many bytes from two places on are the same."""
    same = 0
    step = 4096
    while same < most and step:
        length = min(step, most - same)
        here, there = start + same, begin + same
        if one[here : here + length] == other[there : there + length]:
            same += length
            step = min(2 * step, _PIECE)
        else:
            step = length // 2
    return same


def _same_before(one: mmap.mmap, end: int, other: mmap.mmap, until: int, most: int) -> int:
    """Return how many bytes before two places are the same."""
    same = 0
    step = 4096
    while same < most and step:
        length = min(step, most - same)
        here, there = end - same, until - same
        if one[here - length : here] == other[there - length : there]:
            same += length
            step = min(2 * step, _PIECE)
        else:
            step = length // 2
    return same
