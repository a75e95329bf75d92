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
    return _in_order(text, untimed=False)


def all_timed_lines(text: str) -> tuple[LyricLine, ...]:
    """Return the same, but a line without a time among others with one is sung with the last
    before it, or with the first of all; nothing where no times are stated.
    """
    return _in_order(text, untimed=True) if has_times(text) else ()


def _in_order(text: str, *, untimed: bool) -> tuple[LyricLine, ...]:
    offset = _OFFSET.search(text)
    sooner = int(offset[1]) / 1000 if offset else 0.0
    timed: list[LyricLine] = []
    plain: list[LyricLine] = []
    first: list[str] = []  # that come before any time
    times: list[float] = []
    for raw in text.splitlines():
        line = raw.strip()
        stamped = _STAMPS.fullmatch(line)
        if stamped is not None:
            words = _WORD_STAMP.sub("", stamped[2]).strip()
            times = [max(0.0, _seconds(each) - sooner) for each in _STAMP.finditer(stamped[1])]
            timed += [LyricLine(words, time) for time in times]
        elif not _ABOUT.fullmatch(line):
            plain.append(LyricLine(line))
            if line and untimed:
                timed += [LyricLine(line, time) for time in times]
                first += [] if times else [line]
    if timed:
        begins = min(line.seconds or 0.0 for line in timed)
        timed = [*(LyricLine(line, begins) for line in first), *timed]
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
