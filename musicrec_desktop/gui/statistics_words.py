"""Statistics of a history, as people read them."""

from __future__ import annotations

from datetime import date

from musicrec_desktop.core.listening_statistics import ListeningStatistics
from musicrec_desktop.gui.text import count, long_duration

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def hours(value: float) -> str:
    """Return hours of an axis: 0, 24 min, 1.5 h, 12 h."""
    if value < 1:
        return f"{60 * value:.0f} min" if value else "0"
    return f"{value:.3g} h"


def percent(share: float) -> str:
    """Return a share as percent."""
    return f"{100 * share:.0f} %"


def figures(found: ListeningStatistics) -> list[tuple[str, str]]:
    """Return the sums that stand above the plots: value and what it is."""
    skipped = found.skips / found.starts if found.starts else 0.0
    new = found.new_tracks / found.tracks if found.tracks else 0.0
    return [
        (long_duration(found.seconds), "heard"),
        (f"{found.plays:,}", "plays"),
        (f"{found.tracks:,}", "different tracks"),
        (f"{found.artists:,}", "artists"),
        (percent(new), "of tracks new to you"),
        (percent(skipped), "skipped"),
        (count(found.longest_streak, "day"), "longest streak"),
    ]


def said_day(day: date) -> str:
    """Return a day such as 7 Mar 2025."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def said_month(text: str) -> str:
    """Return "2025-03" as Mar 2025."""
    year, month = text.split("-")
    return f"{MONTHS[int(month) - 1]} {year}"
