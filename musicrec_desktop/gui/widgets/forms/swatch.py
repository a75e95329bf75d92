"""A colour as a round button, of which one among its like is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QConicalGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from musicrec_desktop.gui.pyside.painting import guarded

SIDE = 28
INSIDE = 5


class Swatch(QRadioButton):
    """One colour; without one, all of them."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(SIDE, SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def hitButton(self, _pos: object) -> bool:
        return True

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._colour:
            painter.setBrush(QColor(self._colour))
        else:
            wheel = QConicalGradient(area.center(), 90)
            for step in range(7):
                wheel.setColorAt(step / 6, QColor.fromHsvF(step / 6 % 1.0, 0.6, 0.9))
            painter.setBrush(wheel)
        painter.drawEllipse(area)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = self.palette().text().color()
            painter.setPen(QPen(ink, 2.0 if self.isChecked() else 1.0))
            painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
