"""What was asked for and is done when the program begins again: said until it is, or called off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow


class PendingStep(QFrame):
    """A sentence and its two buttons; hidden while nothing waits.

    Signals
    -------
    restart_requested(), called_off()
    """

    restart_requested = Signal()
    called_off = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(280)
        self.restart = QPushButton(translate("Storage", "Start again now"), self)
        self.restart.setProperty("role", "primary")
        self.restart.clicked.connect(self.restart_requested)
        self.call_off = QPushButton(translate("Storage", "Call it off"), self)
        self.call_off.clicked.connect(self.called_off)
        buttons = FlowRow(self, spacing=8)
        buttons.add(self.restart)
        buttons.add(self.call_off)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._words)
        layout.addWidget(buttons)
        self.hide()

    def show_step(self, text: str) -> None:
        """Say what waits; hide where the text is empty."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.restart.setAccessibleDescription(text)  # which gets the focus when it begins to wait
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()
