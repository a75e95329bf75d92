"""One bar of a chart, as words and numbers."""

from __future__ import annotations

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
    """

    name: str
    value: str
    share: float
    mark: float | None = None
    explanation: str = ""
