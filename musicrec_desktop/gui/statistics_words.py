"""Statistics of a history, as people read them."""

from __future__ import annotations

from musicrec_desktop.core.listening_statistics import ListeningStatistics
from musicrec_desktop.core.translation import decimal, number, to_translate, translate, translated
from musicrec_desktop.gui.text import long_duration, month_name, percent

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


def weekdays() -> list[tuple[str, str]]:
    """Return the names of the days from Monday on, whole and in two letters."""
    return [(translated("Dates", whole), translated("Dates", short)) for whole, short in _WEEKDAYS]


def figures(found: ListeningStatistics) -> list[tuple[str, str]]:
    """Return the sums that stand above the plots: value and what it is."""
    skipped = found.skips / found.starts if found.starts else 0.0
    new = found.new_tracks / found.tracks if found.tracks else 0.0
    return [
        (long_duration(found.seconds), translate("History", "played", comment="So much time")),
        (number(found.plays), translate("History", "plays")),
        (number(found.tracks), translate("History", "different tracks")),
        (number(found.artists), translate("History", "artists")),
        (percent(new), translate("History", "of tracks new to you")),
        (percent(skipped), translate("History", "skipped")),
        (
            translate("Counts", "%n day(s)", n=found.longest_streak),
            translate("History", "longest streak"),
        ),
    ]


def said_month(text: str) -> str:
    """Return "2025-03" as Mar 2025."""
    year, month = text.split("-")
    return translate("Dates", "{month} {year}", month=month_name(int(month)), year=year)
