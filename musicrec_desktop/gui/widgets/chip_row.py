"""Short facts side by side, as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

HEIGHT = 22
GAP = 6


class ChipRow(QWidget):
    """Chips from left to right; those that do not fit are left out, and kept in the tool tip."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips: list[QLabel] = []
        self._texts: tuple[str, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show these; empty ones are left out."""
        wanted = tuple(filter(None, texts))
        if wanted == self._texts:
            return
        self._texts = wanted
        while len(self._chips) < len(wanted):
            chip = QLabel(self)
            chip.setProperty("role", "chip")
            chip.setTextFormat(Qt.TextFormat.PlainText)
            self._chips.append(chip)
        for chip, text in zip(self._chips, wanted, strict=False):
            chip.setText(text)
            chip.setAccessibleName(text)
        self.setAccessibleDescription(", ".join(wanted))
        self._arrange()

    def texts(self) -> tuple[str, ...]:
        """Return all of them, in order."""
        return self._texts

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        left, full = 0, False
        for place, chip in enumerate(self._chips):
            width = chip.sizeHint().width()
            full = full or place >= len(self._texts) or left + width > self.width()
            chip.setVisible(not full)
            if not full:
                place_of = QRect(left, 0, width, HEIGHT)
                chip.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place_of))
                left += width + GAP
        hidden = any(chip.isHidden() for chip in self._chips[: len(self._texts)])
        self.setToolTip("\n".join(self._texts) if hidden else "")
