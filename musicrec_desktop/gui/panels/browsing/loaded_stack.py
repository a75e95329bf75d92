"""A page's contents, what stands there while they are read, and where there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget


class LoadedStack(QStackedWidget):
    """One of the three; what is read, until anything is told.

    Parameters
    ----------
    reading : str
        What is said meanwhile.
    contents, empty : QWidget
    parent : QWidget

    Attributes
    ----------
    loading : QLabel
    """

    def __init__(self, reading: str, contents: QWidget, empty: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._contents = contents
        self._empty = empty
        self.loading = QLabel(reading, self, alignment=Qt.AlignmentFlag.AlignCenter)
        self.loading.setProperty("role", "secondary")
        for page in (self.loading, contents, empty):
            self.addWidget(page)

    def show_any(self, any_: bool) -> None:
        """Show the contents, if there are any."""
        self.setCurrentWidget(self._contents if any_ else self._empty)
