"""The list that drops from a field and offers what its text may become."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QListView


class CompletionList(QListView):
    """A completer's popup that says when it is open, so that the keys can be left to it.

    Signals
    -------
    opened(bool)
        False when it was closed.
    """

    opened = Signal(bool)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.opened.emit(False)
