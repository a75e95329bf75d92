"""The edge of a panel that its width is dragged by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

GRIP = 6  # pixels


class WidthEdge(QWidget):
    """Lies over the far edge of a panel at the window's near side.

    Signals
    -------
    dragged(int)
        The panel is to be as wide, in pixels.
    reset()
        By a double click: as wide as it was before anybody dragged it.
    """

    dragged = Signal(int)
    reset = Signal()

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setCursor(Qt.CursorShape.SplitHCursor)
        panel.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the panel below would have it

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            across = self._panel.mapFromGlobal(event.globalPosition().toPoint()).x()
            self.dragged.emit(self._panel.width() - across if self._mirrored else across)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()

    @property
    def _mirrored(self) -> bool:
        return self._panel.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _fit(self) -> None:
        left = 0 if self._mirrored else self._panel.width() - GRIP
        self.setGeometry(left, 0, GRIP, self._panel.height())
        self.raise_()
