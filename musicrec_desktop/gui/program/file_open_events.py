"""What the system asks a running program to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpenEvents(QObject):
    """What macOS asks a running program to open, installed on the application.

    Signals
    -------
    opened(list of str)
    """

    opened = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit([event.file()])
            return True
        return super().eventFilter(watched, event)
