"""Space after a click on a button: play or pause, as everywhere, not the button once more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from musicrec_desktop.gui.input.quiet_focus import QUIET

BUTTONS = (QPushButton, QToolButton)
KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class SpaceKey(QObject):
    """Gives Space to the player where a button of the window has the focus from the mouse.

    Whoever has clicked on “Play” and wants quiet would begin the album again. A button that
    was gone to by key takes Space as ever.

    Parameters
    ----------
    window : QWidget
    toggle : callable
        Plays or pauses.
    """

    def __init__(self, window: QWidget, toggle: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._toggle = window, toggle
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() in KEYS
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and not event.modifiers()
            and watched.property(QUIET)
        ):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._toggle()
            return True
        return super().eventFilter(watched, event)

    def _changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, BUTTONS):
            before.removeEventFilter(self)
        if isinstance(now, BUTTONS) and now.window() is self._window:
            now.installEventFilter(self)
