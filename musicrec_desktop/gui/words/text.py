"""Numbers and names as people read them."""

from __future__ import annotations

from datetime import date, datetime

from musicrec_desktop.core.translation import decimal, to_translate, translate, translated

_MONTHS = (
    to_translate("Dates", "Jan"),
    to_translate("Dates", "Feb"),
    to_translate("Dates", "Mar"),
    to_translate("Dates", "Apr"),
    to_translate("Dates", "May"),
    to_translate("Dates", "Jun"),
    to_translate("Dates", "Jul"),
    to_translate("Dates", "Aug"),
    to_translate("Dates", "Sep"),
    to_translate("Dates", "Oct"),
    to_translate("Dates", "Nov"),
    to_translate("Dates", "Dec"),
)


def literal(text: str) -> str:
    """Return a text as a menu or a button shows it, letter for letter: “&” marks no key."""
    return text.replace("&", "&&")


def shortly(title: str, most: int = 30) -> str:
    """Return a title as a sentence names it that has more to say: its first words, if it is long.

    Parameters
    ----------
    title : str
    most : int
        Letters, the sign for what is left out among them.
    """
    if len(title) <= most:
        return title
    words, blank, _ = title[:most].rpartition(" ")
    kept = words if blank and 2 * len(words) > most else title[: most - 1]
    return f"{kept.rstrip(' ,;:.-–—(/')}…"  # no words


def clock(seconds: float | None) -> str:
    """Return a duration such as 3:07 or 1:02:45; empty where it is unknown."""
    if seconds is None:
        return ""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length_shown(found_seconds: float, stated_seconds: float | None) -> float:
    """Return how long a track that plays is, as the tables say it where that is about right.

    Parameters
    ----------
    found_seconds : float
        By the player; 0 while it does not know.
    stated_seconds : float or None
        By the file's head. What is cut from the ends of a file is counted here and not there.
    """
    if stated_seconds and (not found_seconds or abs(found_seconds - stated_seconds) < 1):
        return stated_seconds
    return found_seconds


def times_shown(
    position_seconds: float, found_seconds: float, stated_seconds: float | None
) -> tuple[float, float]:
    """Return how much of a track was heard and how long it is: never more than it is long.

    Parameters
    ----------
    position_seconds : float
        Where the player is.
    found_seconds, stated_seconds
        As :func:`length_shown` takes them. What is stated wrong grows with what is heard.
    """
    length = length_shown(found_seconds, stated_seconds)
    if found_seconds:  # what is cut from the end of a file is not said, either
        return min(position_seconds, length), length
    return position_seconds, max(length, position_seconds) if length else 0.0


def long_duration(seconds: float) -> str:
    """Return a duration such as 16 h 40 min, for sums; of less than a minute, its seconds."""
    if 1 <= seconds < 60:
        return translate("Times", "{seconds} s", seconds=int(seconds))  # as clock() says it
    minutes = round(seconds / 60)
    if minutes >= 48 * 60:
        return translate("Times", "{days} days", days=decimal(minutes / 60 / 24))
    hours, minutes = divmod(minutes, 60)
    if hours:
        return translate("Times", "{hours} h {minutes} min", hours=hours, minutes=minutes)
    return translate("Times", "{minutes} min", minutes=minutes)


def time_left(seconds: float | None) -> str:
    """Return how long something will still take, roughly, as one would say it."""
    if seconds is None:
        return ""
    if seconds < 90:
        return translate("Times", "{seconds} s left", seconds=max(1, round(seconds)))
    if seconds < 5400:
        return translate("Times", "{minutes} min left", minutes=round(seconds / 60))
    return translate("Times", "{hours} h left", hours=decimal(seconds / 3600))


def day_and_time(at: float, now: datetime) -> str:
    """Return a moment as one would say it today: Today 13:02, Yesterday 09:30, 4 May 2025 20:15.

    Parameters
    ----------
    at : float
        Unix time.
    now : datetime
        With a time zone, in which the answer is given.
    """
    moment, days = _moment(at, now)
    clock_time = f"{moment:%H:%M}"
    if days == 0:
        return translate("Dates", "Today {time}", time=clock_time)
    if days == 1:
        return translate("Dates", "Yesterday {time}", time=clock_time)
    day, month = moment.day, month_name(moment.month)
    if moment.year == now.year:
        return translate("Dates", "{day} {month} {time}", day=day, month=month, time=clock_time)
    whole = said_day(moment.date())
    return translate("Dates", "{date} {time}", date=whole, time=clock_time)


def day_or_time(at: float, now: datetime) -> str:
    """Return a moment in few letters: 13:02 of today, Yesterday, 4 May, 4 May 2025.

    Parameters
    ----------
    at : float
        Unix time.
    now : datetime
        With a time zone, in which the answer is given.
    """
    moment, days = _moment(at, now)
    if days == 0:
        return f"{moment:%H:%M}"
    if days == 1:
        return translate("Dates", "Yesterday")
    if moment.year == now.year:
        month = month_name(moment.month)
        return translate("Dates", "{day} {month}", day=moment.day, month=month)
    return said_day(moment.date())


def _moment(at: float, now: datetime) -> tuple[datetime, int]:
    """Return a moment where the reader is, and how many days ago that was."""
    moment = datetime.fromtimestamp(at, now.tzinfo)
    return moment, (now.date() - moment.date()).days


def said_day(day: date) -> str:
    """Return a day such as 7 Mar 2025."""
    month = month_name(day.month)
    return translate("Dates", "{day} {month} {year}", day=day.day, month=month, year=day.year)


def month_name(month: int) -> str:
    """Return the short name of a month from 1 to 12."""
    return translated("Dates", _MONTHS[month - 1])


def said_stars(stars: float | None) -> str:
    """Return stars as one says them: "3½ stars"; "Not rated" for None."""
    if stars is None:
        return translate("Rating", "Not rated")
    whole, half = divmod(round(stars * 2), 2)
    said = f"{whole or ''}½" if half else str(whole)
    return translate("Rating", "{stars} star(s)", n=whole + half, stars=said)
