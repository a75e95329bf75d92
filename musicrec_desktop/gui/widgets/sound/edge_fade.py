"""What says that more stands below, where a list is cut at its lower edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from musicrec_desktop.gui.painting import guarded

HEIGHT = 28  # pixels


class EdgeFade(QWidget):
    """Lets what a scroll area cuts off fade out instead.

    Parameters
    ----------
    area : QAbstractScrollArea
    colour : str
        Of what lies behind.
    """

    def __init__(self, area: QAbstractScrollArea, colour: str) -> None:
        super().__init__(area.viewport())
        self._area = area
        self._colour = QColor(colour)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.viewport().installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self._fit)
        bar.valueChanged.connect(self._fit)
        self._fit()

    def set_colour(self, colour: str) -> None:
        """Fade into another colour."""
        self._colour = QColor(colour)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        clear = QColor(self._colour)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, self._colour)
        painter = QPainter(self)
        painter.fillRect(self.rect(), gradient)
        painter.end()

    def _fit(self) -> None:
        bar, view = self._area.verticalScrollBar(), self._area.viewport()
        self.setVisible(bar.value() < bar.maximum())
        self.setGeometry(0, view.height() - HEIGHT, view.width(), HEIGHT)
        self.raise_()
