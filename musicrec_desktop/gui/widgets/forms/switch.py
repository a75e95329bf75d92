"""On or off, at the end of a row that says what."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QWidget


class Switch(QCheckBox):
    """A switch without words of its own: they are wrapped before it, by who lays it out.

    Parameters
    ----------
    said : str
        What is on or off.
    parent : QWidget

    Signals
    -------
    chosen(bool)
        By the user.
    """

    chosen = Signal(bool)

    def __init__(self, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = said
        self.setProperty("role", "switch")
        self.setAccessibleName(said)
        self.clicked.connect(self.chosen)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)
