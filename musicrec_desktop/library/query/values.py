"""What stands after a field's name: numbers, durations, dates, yes and no."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from musicrec_desktop.core.keys import MODES, PITCH_CLASSES, camelot

YES, NO = frozenset({"yes", "y", "true", "1"}), frozenset({"no", "n", "false", "0"})

_AGE = re.compile(r"(\d+(?:\.\d+)?)\s*([hdwmy])", re.IGNORECASE)
_HOURS = {"h": 1.0, "d": 24.0, "w": 168.0, "m": 24 * 365.25 / 12, "y": 24 * 365.25}
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_UNITS = re.compile(r"(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?")
_ENHARMONIC = {"db": "C#", "d#": "Eb", "gb": "F#", "g#": "Ab", "a#": "Bb", "h": "B"}
_KEY = re.compile(r"([a-h][#b♯♭]?)\s*(maj|major|min|minor|m|dur|moll)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers from ``low`` to ``high``; None is open. The ends belong to it unless excluded."""

    low: float | None = None
    high: float | None = None
    without_low: bool = False
    without_high: bool = False


def number(text: str) -> float:
    """Return a plain number.

    Raises
    ------
    ValueError
        If it is none.
    """
    value = float(text.replace(",", "."))
    if value != value or abs(value) > 1e15:  # noqa: PLR0124 - only NaN differs from itself
        raise ValueError(text)
    return value


def duration(text: str) -> float:
    """Return seconds from "3:45", "1:02:03", "4m", "1h30m" or "200".

    Raises
    ------
    ValueError
        If it is none.
    """
    if ":" in text:
        total = 0.0
        for part in text.split(":"):
            total = 60 * total + number(part or "0")
        return total
    units = _UNITS.fullmatch(text.lower())
    if units is not None and any(units.groups()):
        hours, minutes, seconds = (float(part or 0) for part in units.groups())
        return 3600 * hours + 60 * minutes + seconds
    return number(text)


def span(text: str, comparison: str, read: object, *, slack: float = 0.0) -> Span:
    """Return the numbers that a comparison, or a range "a..b", allows.

    Parameters
    ----------
    text, comparison : str
    read : callable
        From text to a number; raises ``ValueError``.
    slack : float
        How far around a single value still counts as it.
    """
    assert callable(read)
    if ".." in text and comparison in (":", "="):
        low, _, high = text.partition("..")
        found = Span(read(low) if low else None, read(high) if high else None)
        if found.low is None and found.high is None:
            raise ValueError(text)
        return found
    value = read(text)
    if comparison in (">", ">="):
        return Span(low=value, without_low=comparison == ">")
    if comparison in ("<", "<="):
        return Span(high=value, without_high=comparison == "<")
    return Span(value - slack, value + slack)


def moments(text: str, comparison: str, now: datetime) -> Span:
    """Return the Unix times that an age or a date allows.

    "<30d" is less than thirty days ago; "2024", "2024-05" and "2024-05-17" are that
    whole year, month or day; ">2024" is after it; ranges go from the first of the
    one to the last of the other.

    Raises
    ------
    ValueError
        If it is neither.
    """
    if ".." in text and comparison in (":", "="):
        low, _, high = text.partition("..")
        first = _days(low, now)[0] if low else None
        last = _days(high, now)[1] if high else None
        if first is None and last is None:
            raise ValueError(text)
        return Span(first, last, without_high=True)
    age = _AGE.fullmatch(text)
    if age is not None:
        since = _ago(age, now)
        older = comparison in (">", ">=")
        return Span(high=since) if older else Span(low=since)
    first, after = _days(text, now)
    if comparison == ">":
        return Span(low=after)
    if comparison == ">=":
        return Span(low=first)
    if comparison == "<":
        return Span(high=first, without_high=True)
    return Span(None if comparison == "<=" else first, after, without_high=True)


def yes_or_no(text: str) -> bool:
    """Return whether "yes" or "no" was meant.

    Raises
    ------
    ValueError
        If neither was.
    """
    folded = text.casefold()
    if folded not in YES | NO:
        raise ValueError(text)
    return folded in YES


def keys(text: str) -> list[str]:
    """Return the names of the keys meant by "8A", "Am", "A min", "C major" or "F#".

    Raises
    ------
    ValueError
        If it names none.
    """
    wanted = text.strip().upper()
    by_camelot = [name for name in all_keys() if camelot(name) == wanted]
    if by_camelot:
        return by_camelot
    match = _KEY.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    tonic = match[1].replace("♯", "#").replace("♭", "b").lower()
    name = _ENHARMONIC.get(tonic, tonic[0].upper() + tonic[1:])
    if name not in PITCH_CLASSES:
        raise ValueError(text)
    if match[2] is None:
        return [f"{name} {mode}" for mode in MODES]
    minor = match[2].lower() in ("m", "min", "minor", "moll")
    return [f"{name} {MODES[1] if minor else MODES[0]}"]


def all_keys() -> list[str]:
    """Return the names of all 24 keys."""
    return [f"{tonic} {mode}" for tonic in PITCH_CLASSES for mode in MODES]


def _ago(age: re.Match[str], now: datetime) -> float:
    hours = float(age[1]) * _HOURS[age[2].lower()]
    try:
        return (now - timedelta(hours=hours)).timestamp()
    except OverflowError:
        raise ValueError(age[0]) from None


def _days(text: str, now: datetime) -> tuple[float, float]:
    """Return when a year, month or day begins, and when the next one does."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    first = datetime(min(year, 9998), month or 1, day or 1, tzinfo=now.tzinfo)
    if day is not None:
        days = 1
    elif month is not None:
        days = calendar.monthrange(year, month)[1]
    else:
        days = 366 if calendar.isleap(year) else 365
    return first.timestamp(), (first + timedelta(days=days)).timestamp()
