"""Who asks, and what an answer in SQL is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, false

from musicrec_desktop.library.query import values

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, and when."""

    listener_id: int
    now: datetime


def within(column: Any, span: values.Span, factor: float) -> Condition:
    """Return that a column lies within a span; what is unknown does not."""
    if (
        span.low is not None
        and span.high is not None
        and not (span.without_low or span.without_high)
    ):
        # Where it is counted from other rows, SQLite counts once so, and twice for two bounds.
        return column.between(span.low * factor, span.high * factor)  # type: ignore[no-any-return]
    parts: list[Condition] = []
    if span.low is not None:
        low = span.low * factor
        parts.append(column > low if span.without_low else column >= low)
    if span.high is not None:
        high = span.high * factor
        parts.append(column < high if span.without_high else column <= high)
    return and_(*parts) if parts else false()


def holds(span: values.Span, value: float) -> bool:
    """Whether a value lies within a span."""
    above = span.low is None or value > span.low or (value == span.low and not span.without_low)
    below = span.high is None or value < span.high or (value == span.high and not span.without_high)
    return above and below
