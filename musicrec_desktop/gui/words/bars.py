"""Bars of a chart, as words and numbers, and where their axis ends."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes
    ----------
    name, value : str
        What stands before and after it.
    share : float
        Of the whole width, 0 to 1.
    mark : float or None
        Where a thin line stands for comparison, 0 to 1.
    explanation : str
        For the tool tip.
    dimmed : bool
        It does not count, and stands back.
    """

    name: str
    value: str
    share: float
    mark: float | None = None
    explanation: str = ""
    dimmed: bool = False


def nice_top(highest: float) -> float:
    """Return a round value at or above the highest, that a third of is round, too."""
    if highest <= 0:
        return 1.0
    size = 10.0 ** math.floor(math.log10(highest))
    return next(
        factor * size for factor in (1.2, 1.5, 1.8, 3, 4.5, 6, 9, 12) if factor * size >= highest
    )
