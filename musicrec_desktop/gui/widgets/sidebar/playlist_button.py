"""A playlist in the sidebar: opened by a click, filled by what is dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from musicrec_desktop.gui.desktop.track_mime import TRACKS_TYPE, track_ids


class DropButton(QPushButton):
    """An entry that tracks can be dropped on.

    Signals
    -------
    tracks_dropped(list of int)
    """

    tracks_dropped = Signal(list)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "navigation")
        self.setIconSize(QSize(18, 18))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TRACKS_TYPE):
            event.acceptProposedAction()
            self._mark(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        event.acceptProposedAction()
        self.tracks_dropped.emit(track_ids(event.mimeData()))

    def light_up(self, lit: bool) -> None:
        """Show whether something would fall on it that the window takes for it."""
        self._mark(lit)

    def _mark(self, over: bool) -> None:
        self.setProperty("target", over)
        self.style().polish(self)
