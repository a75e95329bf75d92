"""Statistics of a history as what is drawn of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import groupby

from musicrec_desktop.core.listening_statistics import (
    Discovered,
    ListeningStatistics,
    Ranked,
    daily,
    days_of,
)
from musicrec_desktop.core.translation import number, percent, translate
from musicrec_desktop.gui.widgets.plots.bar_chart import Bar
from musicrec_desktop.gui.widgets.plots.column_chart import Column
from musicrec_desktop.gui.words.statistics import said_month, weekdays
from musicrec_desktop.gui.words.text import long_duration, month_name, said_day

SECONDS_AN_HOUR = 3600.0
MOST_DAYS, MOST_WEEKS = 120, 2 * 53  # above which columns stand for more


def day_columns(found: ListeningStatistics, today: date) -> list[Column]:
    """Return hours by day, week or month, however many fit."""
    span = days_of(found, today)
    if span is None:
        return []
    days = daily(found.days, *span)
    if len(days) <= MOST_DAYS:
        return [
            _column(seconds, said_day(day), _day_label(day, len(days))) for day, seconds in days
        ]
    if len(days) <= 7 * MOST_WEEKS:
        return _grouped(days, lambda day: day - timedelta(days=day.weekday()), _week_words)
    return _grouped(days, lambda day: day.replace(day=1), _month_words)


def hour_columns(found: ListeningStatistics) -> list[Column]:
    """Return hours heard by the hour of the day."""
    return [
        _column(seconds, _hour_words(hour), f"{hour:02}" if hour % 3 == 0 else "")
        for hour, seconds in enumerate(found.by_hour)
    ]


def weekday_columns(found: ListeningStatistics) -> list[Column]:
    """Return hours heard by weekday."""
    return [
        _column(seconds, name, short)
        for (name, short), seconds in zip(weekdays(), found.by_weekday, strict=True)
    ]


def discovery_columns(months: Sequence[Discovered]) -> list[Column]:
    """Return the share of new tracks by month."""
    return [
        Column(
            month.rate,
            translate(
                "History",
                "{month}: {share} new ({new} of %n track(s))",
                n=month.tracks,
                month=said_month(month.month),
                share=percent(month.rate),
                new=month.new,
            ),
            _month_label(month.month, place),
        )
        for place, month in enumerate(months)
    ]


def bars(ranked: Sequence[Ranked], named: Callable[[str], str] = str) -> list[Bar]:
    """Return what was heard most as bars; ``named`` says how a name is written."""
    most = max((item.plays for item in ranked), default=1)
    return [
        Bar(
            named(item.name) or translate("History", "Unknown"),
            number(item.plays),
            item.plays / most,
            explanation=", ".join(
                filter(
                    None,
                    (
                        item.beside,
                        translate("Counts", "%n play(s)", n=item.plays),
                        long_duration(item.seconds),
                    ),
                )
            ),
        )
        for item in ranked
    ]


def _column(seconds: float, when: str, label: str) -> Column:
    said = translate("History", "{when}: {duration}", when=when, duration=long_duration(seconds))
    return Column(seconds / SECONDS_AN_HOUR, said, label)


def _hour_words(hour: int) -> str:
    return translate("History", "{begin}–{end} o’clock", begin=f"{hour:02}", end=f"{hour + 1:02}")


def _grouped(
    days: list[tuple[date, float]],
    key: Callable[[date], date],
    words: Callable[[date], tuple[str, str]],
) -> list[Column]:
    columns = []
    for start, members in groupby(days, lambda item: key(item[0])):
        said, label = words(start)
        columns.append(_column(sum(seconds for _, seconds in members), said, label))
    return columns


def _day_label(day: date, days: int) -> str:
    if days <= 14 or day.day == 1 or (days <= 45 and day.day in (8, 15, 22)):
        return translate("Dates", "{day} {month}", day=day.day, month=month_name(day.month))
    return ""


def _week_words(start: date) -> tuple[str, str]:
    label = month_name(start.month) if start.day <= 7 else ""
    return translate("History", "Week of {day}", day=said_day(start)), label


def _month_words(start: date) -> tuple[str, str]:
    label = str(start.year) if start.month == 1 else ""
    return said_month(f"{start:%Y-%m}"), label


def _month_label(text: str, place: int) -> str:
    year, month = text.split("-")
    if month == "01":
        return year
    return said_month(text) if place == 0 else month_name(int(month))
