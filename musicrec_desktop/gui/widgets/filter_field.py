"""A small field that narrows down what one page shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

WIDEST = 220
NARROWEST = 90


class FilterField(QLineEdit):
    """Escape empties it; Escape in the empty field, Enter or Down go to what is found.

    Signals
    -------
    left()
    """

    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(WIDEST)
        self.setMinimumWidth(NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icon."""
        self._sign.setIcon(icon("search", tokens))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
