"""A small field that narrows down what one page shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

WIDEST = 220
NARROWEST = 90
FOLDED = 36  # pixels: the icon alone
BESIDE_NAME = 48  # pixels: the icon, and the room at both ends


class FilterField(QLineEdit):
    """Escape, Enter or Down go to what is found; where nothing is, Escape empties it.

    Signals
    -------
    left()
        The keyboard is wanted by what the field leaves.
    """

    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._widest = WIDEST
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._fit)
        self.textChanged.connect(self._tell_narrowing)
        self._fit()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icon."""
        self._sign.setIcon(icon("search", tokens))

    def limit(self, widest: int) -> None:
        """Take no more room; at ``FOLDED`` show the icon alone, but when it is used."""
        self._widest = widest
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what it is for where there is room; half a name says less than the icon alone."""
        super().resizeEvent(event)
        wide = self.fontMetrics().horizontalAdvance(self._name) + BESIDE_NAME
        self.setPlaceholderText(self._name if wide <= self.width() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
            if key == Qt.Key.Key_Escape and self.window().focusWidget() is self:
                self.clear()  # there is nothing to go to
        else:
            super().keyPressEvent(event)

    def _tell_narrowing(self, text: str) -> None:
        """Stand out while it leaves something out, on a page that one comes back to, too."""
        if bool(self.property("narrowing")) != bool(text):
            self.setProperty("narrowing", bool(text))
            self.style().polish(self)

    def _fit(self) -> None:
        folded = self._widest == FOLDED and not self.text() and not self.hasFocus()
        self.setMinimumWidth(FOLDED if folded else NARROWEST)
        self.setMaximumWidth(FOLDED if folded else max(self._widest, NARROWEST))
        self.setToolTip(self._name if folded else "")
