"""The window without a frame, over all of the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Fills the screen with a window, and takes that back: maximised if it was so.

    Escape leaves it, where nothing in the window has a use of its own for Escape.

    Parameters
    ----------
    window : QWidget
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Fill the screen, or no longer."""
        self._window.setWindowState(self._window.windowState() ^ FULL)

    def leave(self) -> None:
        """Be a window among others."""
        self._window.setWindowState(self._window.windowState() & ~FULL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or not self._window.isFullScreen():
            return False
        self.leave()
        return True
