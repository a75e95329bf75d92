"""How wide headings of a table are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.models.track_cells import ORDINALS
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column

HEADING_PIXELS, HEADING_MARGINS = 12, 16  # as the style sheet has them
SIGNS_IN_MARGIN = 8  # pixels of one margin in which what it is sorted by may stand


class HeadingWidths:
    """Measures headings, each once: they are asked for at every frame.

    Parameters
    ----------
    header : QWidget
        In whose font they stand.
    """

    def __init__(self, header: QWidget) -> None:
        self._header = header
        self._font = QFont()
        self._widths: dict[str, int] = {}
        self._with_signs: dict[Column, int] = {}

    def with_signs(self, column: Column) -> int:
        """Return in how many pixels a column's is whole, sorted by or not: that none moves.

        Headings that are not shown need no room.
        """
        hidden = self._header.isHidden()  # as what nobody has shown yet is, too
        if hidden and self._header.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return 0
        self._follow_font()
        if column not in self._with_signs:
            name = COLUMNS[column].short_name.upper()
            signs = [f"{name} {arrow}{place}" for arrow in "↑↓" for place in ORDINALS]  # no words
            signed = max(map(self._measured, signs)) - SIGNS_IN_MARGIN
            self._with_signs[column] = max(self._measured(name), signed)
        return self._with_signs[column]

    def of(self, heading: str) -> int:
        """Return in how many pixels a heading is whole."""
        self._follow_font()
        if heading not in self._widths:
            self._widths[heading] = self._measured(heading)
        return self._widths[heading]

    def _follow_font(self) -> None:
        font = self._header.font()
        if font != self._font:
            self._font = font
            self._widths.clear()
            self._with_signs.clear()

    def _measured(self, heading: str) -> int:
        drawn = QFont(self._font)
        drawn.setPixelSize(HEADING_PIXELS)
        drawn.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(drawn).horizontalAdvance(heading) + HEADING_MARGINS
