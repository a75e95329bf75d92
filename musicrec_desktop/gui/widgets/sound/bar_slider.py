"""A slider drawn as a bar that fills, for seeking and for the volume."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded

BAR_HEIGHT = 6


class BarSlider(QSlider):
    """Clicking goes where one clicks; dragging follows; arrow keys step.

    Parameters
    ----------
    name : str
        Accessible name.
    maximum : int
        Steps from empty to full.
    """

    def __init__(self, name: str, maximum: int, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(0, maximum)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes on every player
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.tokens = tokens

    def sizeHint(self) -> QSize:
        return QSize(160, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 20)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, (self.height() - BAR_HEIGHT) / 2, self.width(), BAR_HEIGHT)
        painter.setBrush(QColor(self.tokens.raised))
        painter.drawRoundedRect(bar, 3, 3)
        span = max(1, self.maximum() - self.minimum())
        bar.setWidth(bar.width() * (self.sliderPosition() - self.minimum()) / span)
        painter.setBrush(QColor(self.tokens.rhythm))
        painter.drawRoundedRect(bar, 3, 3)
        if self.underMouse() or self.hasFocus() or self.isSliderDown():
            painter.setBrush(QColor(self.tokens.text))
            centre = min(max(bar.right(), 6.0), self.width() - 6.0)
            painter.drawEllipse(QRectF(centre - 6, self.height() / 2 - 6, 12, 12))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)
            self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        share = min(max(event.position().x() / max(1, self.width()), 0.0), 1.0)
        span = self.maximum() - self.minimum()
        self.setSliderPosition(self.minimum() + round(share * span))
        self.update()
