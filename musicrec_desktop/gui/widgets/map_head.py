"""Above the map: its name, by what it is coloured, and the tools, in one line where that fits."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.flow_layout import FlowRow

SPACING = 6


class MapHead(QWidget):
    """The chips stand before the tools, or in lines of their own where there is too little room.

    Attributes
    ----------
    count : ElidedLabel
        How many tracks there are, for its owner.
    """

    def __init__(
        self, chips: Collection[QWidget], tools: Collection[QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        heading = QLabel(translate("Music map", "Music map"), self)
        heading.setProperty("role", "heading")
        self.count = ElidedLabel(self)
        self.count.setProperty("role", "secondary")
        self._chips = FlowRow(self, spacing=SPACING)
        for chip in chips:
            self._chips.add(chip)
        self._fixed = [heading, self.count, *tools]
        self._all = list(chips)
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACING)
        self._line.addWidget(heading)
        self._line.addSpacing(SPACING)
        self._line.addWidget(self.count)
        self._line.addStretch(1)
        self._place = self._line.count()
        for tool in tools:
            self._line.addWidget(tool)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._lines.addLayout(self._line)
        self._lines.addWidget(self._chips)
        self._beside = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        chips = sum(chip.sizeHint().width() + SPACING for chip in self._all)
        others = sum(each.sizeHint().width() + SPACING for each in self._fixed)
        beside = chips + others + 3 * SPACING <= self.width()
        if beside == self._beside:
            return
        self._beside = beside
        self._lines.removeWidget(self._chips)
        self._line.removeWidget(self._chips)
        self._chips.setMinimumWidth(chips if beside else 0)
        if beside:
            self._line.insertWidget(self._place, self._chips, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._lines.addWidget(self._chips)
