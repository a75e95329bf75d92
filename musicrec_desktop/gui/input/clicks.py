"""Clicks on what is no button, for those who have a mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class Clicks(QObject):
    """Listens at a widget; what a click does must have another way for the keyboard.

    Signals
    -------
    clicked()
        The left button was let go of above the widget.
    """

    clicked = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and self._widget.rect().contains(event.position().toPoint())
        ):
            self.clicked.emit()
            return True
        return False
