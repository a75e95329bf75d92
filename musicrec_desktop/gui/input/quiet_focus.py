"""Focus rings are for the keyboard: a button that was clicked does without."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

QUIET = "quiet"  # the property that the style sheet asks for


class QuietFocus(QObject):
    """Marks a button that gets the focus from the mouse, until it gets it in another way."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._changed)

    def _changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QAbstractButton):
            return
        if before is None and now.property(QUIET):  # its window has the keyboard again
            return
        quiet = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if bool(now.property(QUIET)) != quiet:
            now.setProperty(QUIET, quiet)
            now.style().unpolish(now)
            now.style().polish(now)
