"""What says that more stands below or above, where a list is cut at an edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from musicrec_desktop.gui.pyside.painting import guarded

HEIGHT = 28  # pixels


class EdgeFade(QWidget):
    """Lets what a scroll area cuts off fade out instead.

    Parameters
    ----------
    area : QAbstractScrollArea
    colour : str
        Of what lies behind.
    above : bool, optional
        At the upper edge.
    """

    def __init__(self, area: QAbstractScrollArea, colour: str, *, above: bool = False) -> None:
        super().__init__(area.viewport())
        self._area, self._above = area, above
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
        gradient.setColorAt(0, self._colour if self._above else clear)
        gradient.setColorAt(1, clear if self._above else self._colour)
        painter = QPainter(self)
        painter.fillRect(self.rect(), gradient)
        painter.end()

    def _fit(self) -> None:
        bar, view = self._area.verticalScrollBar(), self._area.viewport()
        more = bar.value() > bar.minimum() if self._above else bar.value() < bar.maximum()
        self.setVisible(more)
        top = 0 if self._above else view.height() - HEIGHT
        self.setGeometry(0, top, view.width(), HEIGHT)
        self.raise_()
