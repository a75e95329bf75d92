"""The choice of the time that statistics are of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listening_statistics import Period
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.form import Choice

ALL, WEEK, MONTH, QUARTER, TWELVE_MONTHS = "all", "7", "30", "90", "365"  # days


class PeriodChoice(Choice):
    """All time, the last days, or a year."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__([(ALL, translate("History", "All time"))], parent)

    def offer_years(self, years: Sequence[int]) -> None:
        """Offer these years, the newest first, after the usual times; keep what is chosen."""
        chosen = self.value()
        offered = [
            (ALL, translate("History", "All time")),
            (TWELVE_MONTHS, translate("History", "Last 12 months")),
            (QUARTER, translate("History", "Last 90 days")),
            (MONTH, translate("History", "Last 30 days")),
            (WEEK, translate("History", "Last 7 days")),
            *((str(year), str(year)) for year in years),
        ]
        self.offer(offered)
        self.show_value(chosen if chosen in dict(offered) else ALL)

    def period(self) -> Period:
        """Return the time that is chosen, as it lies today."""
        value: str = self.value()
        if value == ALL:
            return Period()
        if value in (WEEK, MONTH, QUARTER, TWELVE_MONTHS):
            return Period.last_days(int(value), date.today())
        return Period.of_year(int(value))
