"""A label that leads somewhere: by a click, or by Enter where the keyboard is on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from musicrec_desktop.gui.input.clicks import Clicks

UNDERLINING = {
    QEvent.Type.Enter: True,
    QEvent.Type.FocusIn: True,
    QEvent.Type.Leave: False,
    QEvent.Type.FocusOut: False,
}
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinkClicks(Clicks):
    """Makes a label lead somewhere as long as it is told that there is a place to go."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self._leads = False
        self.lead("")

    def lead(self, hint: str) -> None:
        """Say where it leads; it leads nowhere without a hint."""
        self._leads = bool(hint)
        if not hint:
            self._underline(False)
        label = self._label
        focus = Qt.FocusPolicy.TabFocus if hint else Qt.FocusPolicy.NoFocus
        label.setFocusPolicy(focus)
        shape = Qt.CursorShape.PointingHandCursor if hint else Qt.CursorShape.ArrowCursor
        label.setCursor(shape)
        label.setAccessibleDescription(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._leads:
            return False
        if event.type() in UNDERLINING:
            self._underline(UNDERLINING[event.type()] or self._label.hasFocus())
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in KEYS and not event.modifiers():  # type: ignore[attr-defined]
            self.clicked.emit()
            return True
        return super().eventFilter(watched, event)

    def _underline(self, underlined: bool) -> None:
        font = self._label.font()
        if font.underline() != underlined:
            font.setUnderline(underlined)
            self._label.setFont(font)
