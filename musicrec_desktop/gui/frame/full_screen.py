"""The window without a frame, over all of the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.frame.window_frame import WindowFrame

ALONE = "now-playing"  # the page that has the screen for itself
FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Fills the screen with a window, and takes that back: maximised if it was so.

    What plays has the screen for itself, but for the transport bar, until another page is
    opened. Escape leaves the full screen, where nothing in the window has a use of its own
    for Escape.

    Parameters
    ----------
    window : QWidget
    frame : WindowFrame
        What is in it.
    """

    def __init__(self, window: QWidget, frame: WindowFrame) -> None:
        super().__init__(window)
        self._window, self._frame = window, frame
        self._alone = False
        frame.pages.changed.connect(self._page_changed)
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Fill the screen, or no longer."""
        if not self._window.isFullScreen():
            self._show_alone(self._frame.pages.name == ALONE)
        self._window.setWindowState(self._window.windowState() ^ FULL)

    def leave(self) -> None:
        """Be a window among others."""
        self._window.setWindowState(self._window.windowState() & ~FULL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self._show_alone(False)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or not self._window.isFullScreen():
            return False
        self.leave()
        return True

    def _page_changed(self) -> None:
        if self._frame.pages.name != ALONE:
            self._show_alone(False)

    def _show_alone(self, alone: bool) -> None:
        if alone != self._alone:
            self._alone = alone
            self._frame.show_page_alone(alone)
