"""A wrapped text that is always as high as its lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

WIDTH = 600
LEAST_WIDTH = 360
LONGEST = 480  # letters: a name that is quoted may be endless, a translation is not


class Paragraph(QLabel):
    """Centred text; a layout gives a wrapped label of unknown height too little."""

    def __init__(self, text: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(WIDTH)
        self.setText(text)

    def setText(self, text: str) -> None:
        if len(text) > LONGEST:
            text = text[: LONGEST - 1] + "…"
        # A word wider than the paragraph would widen the window: let it break anywhere.
        super().setText("\u200b".join(text) if _has_long_word(text) else text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, max(0, self.heightForWidth(WIDTH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # which the height for a width is never below
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def _has_long_word(text: str) -> bool:
    return any(len(word) > 40 for word in text.split())
