"""A wrapped text that is always as high as its lines, which are of one length."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

WIDTH = 600
LEAST_WIDTH = 360
STEP = 4  # to which lines are made even
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
        beside = self.contentsMargins().left() + self.contentsMargins().right()
        return QSize(WIDTH, max(0, self.heightForWidth(WIDTH + beside)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():  # Qt tells so of margins, too
            self._fit()

    def _fit(self) -> None:
        self.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(0, 0)  # below which nothing would be measured
        height = max(0, self.heightForWidth(self.width()))
        beside = (self.width() - self._narrowest(height)) // 2
        self.setContentsMargins(beside, 0, beside, 0)  # no word stands alone in the last line
        self.setMinimumSize(LEAST_WIDTH, height)

    def _narrowest(self, height: int) -> int:
        """Return the least width at which the text takes no more lines."""
        least, most = self.width() // 2, self.width()
        while most - least > STEP:
            middle = (least + most) // 2
            if self.heightForWidth(middle) <= height:
                most = middle
            else:
                least = middle
        return most


def _has_long_word(text: str) -> bool:
    return any(len(word) > 40 for word in text.split())
