"""Statistics of a history, as people read them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from musicrec_desktop.core.listening_statistics import (
    ListeningStatistics,
    Tally,
    current_streak,
    days_of,
)
from musicrec_desktop.core.translation import (
    decimal,
    number,
    percent,
    to_translate,
    translate,
    translated,
)
from musicrec_desktop.gui.words.bars import nice_top
from musicrec_desktop.gui.words.text import long_duration, month_name, said_day

# 5, 10, 20 and 30 minutes times three, and so on: no axis mixes 36 min with 1.2 h.
ROUND_HOURS = (0.25, 0.5, 1.0, 1.5, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 24.0, 30.0)
_WEEKDAYS = (
    (to_translate("Dates", "Monday"), to_translate("Dates", "Mo")),
    (to_translate("Dates", "Tuesday"), to_translate("Dates", "Tu")),
    (to_translate("Dates", "Wednesday"), to_translate("Dates", "We")),
    (to_translate("Dates", "Thursday"), to_translate("Dates", "Th")),
    (to_translate("Dates", "Friday"), to_translate("Dates", "Fr")),
    (to_translate("Dates", "Saturday"), to_translate("Dates", "Sa")),
    (to_translate("Dates", "Sunday"), to_translate("Dates", "Su")),
)


def hours(value: float) -> str:
    """Return hours of an axis: 0, 24 min, 1.5 h, 12 h."""
    if value < 1:
        minutes = decimal(60 * value, 0)
        return translate("Times", "{minutes} min", minutes=minutes) if value else "0"
    digits = len(f"{value:.3g}".partition(".")[2])
    return translate("Times", "{hours} h", hours=decimal(value, digits))


def hours_top(highest: float) -> float:
    """Return hours at or above the highest of which a third is said in one round number."""
    if highest > ROUND_HOURS[-1]:
        return nice_top(highest)
    return next(hours for hours in ROUND_HOURS if hours >= highest)


def weekdays() -> list[tuple[str, str]]:
    """Return the names of the days from Monday on, whole and in two letters."""
    return [(translated("Dates", whole), translated("Dates", short)) for whole, short in _WEEKDAYS]


class Figure(NamedTuple):
    """A sum, what it is the sum of, and what is said of it where one points at it."""

    value: str
    name: str
    hint: str = ""


def figures(found: ListeningStatistics, today: date) -> list[Figure]:
    """Return the sums that stand above the plots: value, what it is, and a hint for some."""
    skipped = found.skips / found.starts if found.starts else 0.0
    shown = [
        Figure(
            long_duration(found.seconds), translate("History", "played", comment="So much time")
        ),
        *_by_day(found, today),
        Figure(number(found.plays), translate("History", "play(s)", n=found.plays)),
        Figure(number(found.tracks), translate("History", "different track(s)", n=found.tracks)),
        Figure(number(found.artists), translate("History", "artist(s)", n=found.artists)),
        Figure(percent(skipped), translate("History", "skipped")),
    ]
    if found.period.first is not None:  # of all time, everything was new once
        new = found.new_tracks / found.tracks if found.tracks else 0.0
        shown.append(Figure(percent(new), translate("History", "of tracks new to you")))
    return [*shown, *_streaks(found, today)]


def _by_day(found: ListeningStatistics, today: date) -> list[Figure]:
    """Return how much was played on a usual day, and on the one with the most."""
    span, busiest = days_of(found, today), found.busiest_day
    if span is None or busiest is None:
        return []
    first, last = span
    usual = found.seconds / ((last - first).days + 1)
    return [
        Figure(_a_day(usual), translate("History", "a day")),
        Figure(
            long_duration(busiest[1]),
            translate("History", "most in a day"),
            said_day(date.fromisoformat(busiest[0])),
        ),
    ]


def _a_day(seconds: float) -> str:
    """Return how long one listens on a usual day, which is not nothing where it is short."""
    if 0 < seconds < 60:
        return translate("Times", "{seconds} s", seconds=decimal(max(1.0, seconds), 0))
    return long_duration(seconds)


def _streaks(found: ListeningStatistics, today: date) -> list[Figure]:
    """Return the days in a row, most and up to now, where there are two at least."""
    now = 0 if (found.period.last or today) < today else current_streak(found.days, today)
    return [
        Figure(translate("Counts", "%n day(s)", n=days), name)
        for days, name in (
            (found.longest_streak, translate("History", "longest streak")),
            (now, translate("History", "in a row now")),
        )
        if days > 1
    ]


def tally_said(tally: Tally) -> str:
    """Return how many plays a history has, and what in it is none."""
    said = [translate("Counts", "%n play(s)", n=tally.plays)]
    if tally.short:
        said.append(translate("History", "%n too short to count", n=tally.short))
    return "  ·  ".join(said)


def guest_words() -> tuple[str, str]:
    """Return why nothing is shown of a guest, and what to do."""
    return (
        translate("History", "Nothing is kept of what a guest plays"),
        translate("Next steps", "Choose a listener at the foot of the sidebar."),
    )


def said_month(text: str) -> str:
    """Return "2025-03" as Mar 2025."""
    year, month = text.split("-")
    return translate("Dates", "{month} {year}", month=month_name(int(month)), year=year)
