"""A wrapped text in which the words that are searched for are marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.gui.pyside.painting import guarded

ROUND = 3.0  # pixels
STRENGTH = 0.3  # so that the text stays as easy to read as it is


class MarkedLabel(QLabel):
    """Stays the plain text that it is for screen readers; the marks are painted behind it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._sought: tuple[str, ...] = ()

    def mark(self, sought: Sequence[str]) -> None:
        """Mark these words, as :func:`plain_key` has them, wherever they stand."""
        if tuple(sought) != self._sought:
            self._sought = tuple(sought)
            self.update()

    def key(self) -> str:
        """Return the text as it is searched for."""
        return plain_key(self.text())

    def marked(self) -> list[str]:
        """Return what is marked, from the beginning."""
        return [self.text()[start:end] for start, end in self._places()]

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sought:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = self.palette().color(QPalette.ColorRole.Accent)
            colour.setAlphaF(STRENGTH)
            painter.setBrush(colour)
            for area in self._areas():
                painter.drawRoundedRect(area, ROUND, ROUND)
            painter.end()
        super().paintEvent(event)

    def _places(self) -> list[tuple[int, int]]:
        text = self.text()
        plain = [plain_key(letter) for letter in text]
        key = "".join(plain)
        origin = [place for place, part in enumerate(plain) for _ in part]
        found = []
        for word in self._sought:
            start = key.find(word)
            while word and start >= 0:
                found.append((origin[start], origin[start + len(word) - 1] + 1))
                start = key.find(word, start + len(word))
        return sorted(found)

    def _areas(self) -> Iterator[QRectF]:
        room = QRectF(self.contentsRect())
        laid = QTextLayout(self.text(), self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(self.layoutDirection())
        laid.setTextOption(option)
        lines = list(_laid_out(laid, room.width()))
        height = sum(line.height() for line in lines)
        top = room.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (room.height() - height) / 2)
        for start, end in self._places():
            for line in lines:
                first = max(start, line.textStart())
                last = min(end, line.textStart() + line.textLength())
                if first < last:
                    edges = sorted((_x(line, first), _x(line, last)))
                    corner = QPointF(room.left() + edges[0] - 1, top + line.y())
                    far = QPointF(room.left() + edges[1] + 1, corner.y() + line.height())
                    yield QRectF(corner, far)


def _laid_out(laid: QTextLayout, width: float) -> Iterator[QTextLine]:
    laid.beginLayout()
    height = 0.0
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        yield line
    laid.endLayout()


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0])  # with the place, which may be moved to where a letter begins
