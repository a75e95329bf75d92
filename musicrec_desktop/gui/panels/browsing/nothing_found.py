"""Where nothing in a narrow list passes its filter: what was typed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate


class NothingFound(QWidget):
    """A sentence, a reason where there is another one, and a button.

    Attributes
    ----------
    clear : QPushButton
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said, self._why = QLabel(self), QLabel(self)
        self._why.setProperty("role", "secondary")
        self.clear = QPushButton(translate("Albums", "Clear the filter"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(10)
        layout.addStretch(1)
        for label in (self._said, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, said: str, why: str) -> None:
        """Say that nothing passes, and why else that may be; empty for nothing else."""
        self._said.setText(said)
        self._why.setText(why)
        self._why.setVisible(bool(why))
