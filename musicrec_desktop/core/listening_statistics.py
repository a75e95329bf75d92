"""What a listener's history says, summed up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both included; None is open.

    Attributes
    ----------
    first, last : datetime.date or None
    """

    first: date | None = None
    last: date | None = None

    @classmethod
    def of_year(cls, year: int) -> Period:
        """Return a calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def last_days(cls, days: int, today: date) -> Period:
        """Return so many days up to today, which is one of them."""
        return cls(today - timedelta(days=days - 1), today)

    def bounds(self) -> tuple[float, float]:
        """Return the Unix times between which it lies, in the system's time zone."""
        first = self.first
        start = float("-inf") if first is None else _midnight(first)
        last = self.last
        end = float("inf") if last is None else _midnight(last + timedelta(days=1))
        return start, end


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day).timestamp()


@dataclass(frozen=True, slots=True)
class Tally:
    """How much there is in a history.

    Attributes
    ----------
    entries : int
        Whatever began to play.
    plays : int
        That were heard for long enough to count.
    short : int
        That ended before they did.
    """

    entries: int = 0
    plays: int = 0
    short: int = 0


@dataclass(frozen=True, slots=True)
class Ranked:
    """An artist, an album, a track or a genre, and how much of it was heard.

    Attributes
    ----------
    name : str
    beside : str
        The artist of an album or a track; else empty.
    plays : int
        That count.
    seconds : float
    track_id : int
        A track of it.
    """

    name: str
    beside: str
    plays: int
    seconds: float
    track_id: int


@dataclass(frozen=True, slots=True)
class Discovered:
    """One month's new finds.

    Attributes
    ----------
    month : str
        Such as "2026-03".
    tracks : int
        Different tracks that were heard.
    new : int
        Of those, the ones heard for the first time ever.
    """

    month: str
    tracks: int
    new: int

    @property
    def rate(self) -> float:
        """The share of new ones, 0 to 1."""
        return self.new / self.tracks if self.tracks else 0.0


@dataclass(frozen=True, slots=True)
class ListeningStatistics:
    """One listener's history within a period.

    Attributes
    ----------
    period : Period
    starts, plays, skips : int
        How often something began, counted as a play, and was skipped before it did.
    seconds : float
        That were heard.
    tracks, artists, albums : int
        Different ones that were heard.
    new_tracks, new_artists : int
        Heard for the first time ever.
    by_day : dict of str to float
        Seconds by local day, such as "2026-03-07"; days without any are left out.
    by_hour : tuple of 24 floats
        Seconds by the local hour at which plays began.
    by_weekday : tuple of 7 floats
        Seconds by weekday, Monday first.
    top_artists, top_albums, top_tracks, top_genres : tuple of Ranked
        Most played first.
    discovered : tuple of Discovered
        By month, the oldest first.
    """

    period: Period
    starts: int = 0
    plays: int = 0
    skips: int = 0
    seconds: float = 0.0
    tracks: int = 0
    artists: int = 0
    albums: int = 0
    new_tracks: int = 0
    new_artists: int = 0
    by_day: dict[str, float] | None = None
    by_hour: tuple[float, ...] = (0.0,) * 24
    by_weekday: tuple[float, ...] = (0.0,) * 7
    top_artists: tuple[Ranked, ...] = ()
    top_albums: tuple[Ranked, ...] = ()
    top_tracks: tuple[Ranked, ...] = ()
    top_genres: tuple[Ranked, ...] = ()
    discovered: tuple[Discovered, ...] = ()

    @property
    def days(self) -> dict[str, float]:
        """Seconds by day."""
        return self.by_day or {}

    @property
    def busiest_day(self) -> tuple[str, float] | None:
        """The day on which most was heard, and how long."""
        return max(self.days.items(), key=lambda item: item[1], default=None)

    @property
    def longest_streak(self) -> int:
        """Most days in a row on which anything was heard."""
        return longest_streak(self.days)


def current_streak(days: dict[str, float], today: date) -> int:
    """Return on how many days in a row something was heard up to now.

    A day that is not over yet breaks nothing.
    """
    heard = {day for day, seconds in days.items() if seconds > 0}
    day = today if today.isoformat() in heard else today - timedelta(days=1)
    streak = 0
    while day.isoformat() in heard:
        streak, day = streak + 1, day - timedelta(days=1)
    return streak


def longest_streak(days: dict[str, float]) -> int:
    """Return the most days in a row of which something was heard."""
    best = run = 0
    before: date | None = None
    for text in sorted(day for day, seconds in days.items() if seconds > 0):
        day = date.fromisoformat(text)
        run = run + 1 if before is not None and day - before == timedelta(days=1) else 1
        best, before = max(best, run), day
    return best


def days_of(found: ListeningStatistics, today: date) -> tuple[date, date] | None:
    """Return the first and the last day that statistics are of; None where nothing was heard.

    An open period begins with the first day on which something was heard, and no period
    goes on after today.
    """
    known = sorted(day for day, seconds in found.days.items() if seconds > 0)
    if not known:
        return None
    earliest, latest = date.fromisoformat(known[0]), date.fromisoformat(known[-1])
    last = min(found.period.last or today, max(today, latest))
    return min(found.period.first or earliest, last), last


def daily(days: dict[str, float], first: date, last: date) -> list[tuple[date, float]]:
    """Return every day from one to another, with the seconds heard on it."""
    return [
        (day, days.get(day.isoformat(), 0.0))
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1))
    ]
