"""Lyrics line by line, with their times where they state any.

The times are those of LRC files: https://en.wikipedia.org/wiki/LRC_(file_format)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_STAMPS = re.compile(r"((?:\[\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?\]\s*)+)(.*)", re.DOTALL)
_STAMP = re.compile(r"\[(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]")
_WORD_STAMP = re.compile(r"<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>\s?")
_ABOUT = re.compile(r"\[[a-zA-Z#]{1,10}:[^\]]*\]")
_OFFSET = re.compile(r"\[offset:\s*([+-]?\d{1,7})\s*\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LyricLine:
    """A line, and when it is sung.

    Attributes
    ----------
    text : str
        Empty between stanzas.
    seconds : float or None
        From the track's beginning; None in lyrics that state no times.
    """

    text: str
    seconds: float | None = None


def lyric_lines(text: str) -> tuple[LyricLine, ...]:
    """Return lyrics as lines: in the order they are sung where times are stated.

    Lines without a time among others with one are left out, and so is what an LRC file
    says about itself. A line that is sung several times stands at each of them.
    """
    offset = _OFFSET.search(text)
    sooner = int(offset[1]) / 1000 if offset else 0.0
    timed: list[LyricLine] = []
    plain: list[LyricLine] = []
    for raw in text.splitlines():
        line = raw.strip()
        stamped = _STAMPS.fullmatch(line)
        if stamped is not None:
            words = _WORD_STAMP.sub("", stamped[2]).strip()
            timed += [
                LyricLine(words, max(0.0, _seconds(stamp) - sooner))
                for stamp in _STAMP.finditer(stamped[1])
            ]
        elif not _ABOUT.fullmatch(line):
            plain.append(LyricLine(line))
    if timed:
        return tuple(sorted(timed, key=lambda line: line.seconds or 0.0))
    while plain and not plain[-1].text:
        plain.pop()
    return tuple(plain)


def has_times(text: str) -> bool:
    """Return whether lyrics state when a line of them is sung."""
    return any(line.seconds is not None for line in lyric_lines(text))


def line_at(lines: Sequence[LyricLine], seconds: float) -> int | None:
    """Return which line is being sung; None before the first, and where no times are stated."""
    times = [line.seconds for line in lines if line.seconds is not None]
    if len(times) != len(lines):
        return None
    found = bisect_right(times, seconds) - 1
    return found if found >= 0 else None


def _seconds(stamp: re.Match[str]) -> float:
    fraction = float(f"0.{stamp[3]}") if stamp[3] else 0.0
    return 60 * int(stamp[1]) + int(stamp[2]) + fraction
