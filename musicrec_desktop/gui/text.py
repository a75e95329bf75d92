"""Numbers and names as people read them."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

_DIGITS = re.compile(r"\d+")
_DIGITS_COMPARED = 8
_ARTICLES = ("the ", "a ", "an ")


def clock(seconds: float | None) -> str:
    """Return a duration such as 3:07 or 1:02:45; empty where it is unknown."""
    if seconds is None:
        return ""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def long_duration(seconds: float) -> str:
    """Return a duration such as 16 h 40 min, for sums."""
    minutes = round(seconds / 60)
    if minutes >= 48 * 60:
        return f"{minutes / 60 / 24:.1f} days"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def time_left(seconds: float | None) -> str:
    """Return how long something will still take, roughly, as one would say it."""
    if seconds is None:
        return ""
    if seconds < 90:
        return f"{max(1, round(seconds))} s left"
    if seconds < 5400:
        return f"{round(seconds / 60)} min left"
    return f"{seconds / 3600:.1f} h left"


def day_and_time(at: float, now: datetime) -> str:
    """Return a moment as one would say it today: Today 13:02, Yesterday 09:30, 4 May 2025 20:15.

    Parameters
    ----------
    at : float
        Unix time.
    now : datetime
        With a time zone, in which the answer is given.
    """
    moment = datetime.fromtimestamp(at, now.tzinfo)
    days = (now.date() - moment.date()).days
    if days in (0, 1):
        day = "Today" if days == 0 else "Yesterday"
    else:
        day = f"{moment.day} {moment:%b}" + ("" if moment.year == now.year else f" {moment.year}")
    return f"{day} {moment:%H:%M}"


def count(number: int, noun: str) -> str:
    """Return a number with its noun: 1 track, 9,820 tracks."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def said_stars(stars: float | None) -> str:
    """Return stars as one says them: "3½ stars"; "Not rated" for None."""
    if stars is None:
        return "Not rated"
    whole, half = divmod(round(stars * 2), 2)
    number = f"{whole or ''}½" if half else str(whole)
    return f"{number} star{'' if stars in (0.5, 1.0) else 's'}"


def natural_key(text: str) -> str:
    """Return a sort key: case, accents and a leading article ignored, numbers by value.

    A plain string, because a hundred thousand of them are
    sorted while the user waits.
    """
    key = plain_key(text)
    if not key.isalpha():
        key = _DIGITS.sub(lambda digits: digits[0].zfill(_DIGITS_COMPARED), key)
    return key


def plain_key(text: str) -> str:
    """Return what is typed to find a text: case, accents and a leading article ignored."""
    key = text.casefold()
    if not key.isascii():
        decomposed = unicodedata.normalize("NFKD", key)
        key = "".join(char for char in decomposed if not unicodedata.combining(char))
    if key.startswith(_ARTICLES):
        key = key.split(" ", 1)[1].lstrip()
    return key
