"""What nothing within the window takes: keys, mouse buttons, and files dropped on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMainWindow

from musicrec_desktop.gui.desktop.file_urls import local_file
from musicrec_desktop.gui.desktop.track_mime import TRACKS_TYPE, take_copy


class InputWindow(QMainWindow):
    """A window that knows what is meant where no widget in it does.

    Signals
    -------
    toggle_requested()
        Space: play or pause.
    seek_pressed(QKeyEvent)
        An arrow to the left or right, for what can be sought in.
    back_requested(), forward_requested()
        The buttons that a mouse has for it.
    hovered(QPoint or None)
        Where files of another program are over it; None where they are not any more.
    dropped(list of str, QPoint)
        Files and folders that came from another program, and where they were let go of.
    """

    toggle_requested = Signal()
    seek_pressed = Signal(object)
    back_requested = Signal()
    forward_requested = Signal()
    hovered = Signal(object)
    dropped = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_requested.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.seek_pressed.emit(event)
        elif not (_is_enter(event) and self._press_focused()):
            super().keyPressEvent(event)

    def _press_focused(self) -> bool:
        """Press the button that has the focus, as dialogs do; Qt leaves it to Space elsewhere."""
        button = self.focusWidget()
        if isinstance(button, QAbstractButton):
            button.click()
            return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.back_requested.emit()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.forward_requested.emit()
        else:
            super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        own = event.mimeData().hasFormat(TRACKS_TYPE)  # on their way to a playlist, or out
        if not own and any(url.isLocalFile() for url in event.mimeData().urls()):
            take_copy(event)
            self.hovered.emit(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self.hovered.emit(event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.hovered.emit(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self.hovered.emit(None)
        take_copy(event)
        urls = event.mimeData().urls()
        files = [local_file(url) for url in urls if url.isLocalFile()]
        self.dropped.emit(files, event.position().toPoint())


def _is_enter(event: QKeyEvent) -> bool:
    """Return whether Enter was pressed alone, once."""
    alone = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    return (
        alone and not event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    )
