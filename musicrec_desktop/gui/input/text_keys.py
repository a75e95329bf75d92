"""Keys of the window that text fields would take for themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

# What editors of old do with them, where the desktop is X11's: clear the field, cut it off, go to
# its end. Somebody who has typed a search means the queue, the columns and the equaliser.
TAKEN = (Qt.Key.Key_U, Qt.Key.Key_K, Qt.Key.Key_E)
FIELDS = (QLineEdit, QAbstractSpinBox)


class TextKeys(QObject):
    """Asks the window's keys first, in whatever text field has the focus."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and event.key() in TAKEN
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, FIELDS):
            before.removeEventFilter(self)
        if isinstance(now, FIELDS):
            now.installEventFilter(self)
