"""Short facts side by side, as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

USUAL = 12  # pixels of a letter, as the program's style sheet has it
AROUND = 10  # pixels above and below it together
GAP = 6


class ChipRow(QWidget):
    """Chips from left to right; those that do not fit are left out, and kept in the tool tip."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips: list[QLabel] = []
        self._texts: tuple[str, ...] = ()
        self._pixels = USUAL
        self.setFixedHeight(USUAL + AROUND)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def set_letters(self, pixels: int) -> None:
        """Write in letters of this size, in chips as high as they need."""
        if pixels == self._pixels:
            return
        self._pixels = pixels
        height = pixels + AROUND
        self.setFixedHeight(height)
        sides = AROUND + pixels - USUAL
        sheet = (
            f"QLabel {{ font-size: {pixels}px; padding: 2px {sides}px; "  # no words
            f"border-radius: {height // 2 - 1}px; }}"  # no words
        )
        self.setStyleSheet("" if pixels == USUAL else sheet)
        self._arrange()

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
            chip.ensurePolished()
            width = chip.sizeHint().width()
            full = full or place >= len(self._texts) or left + width > self.width()
            chip.setVisible(not full)
            if not full:
                place_of = QRect(left, 0, width, self.height())
                chip.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place_of))
                left += width + GAP
        hidden = any(chip.isHidden() for chip in self._chips[: len(self._texts)])
        self.setToolTip("\n".join(self._texts) if hidden else "")
