"""What is seen while the data folder moves, before there is a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar

WIDTH = 420
STEPS = 1000


class MovingWindow(QWidget):
    """A bar that shows how much was copied; it cannot be closed, as what it shows goes on."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setWindowTitle("MusicRec Desktop")  # no words: a name
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(translate("Storage", "The data folder is being moved…"), self))
        self.bar = QuietBar(self)
        self.bar.setMaximum(STEPS)
        self.bar.setAccessibleName(translate("Storage", "How much was copied"))
        layout.addWidget(self.bar)
        self.setFixedWidth(WIDTH)

    def copied(self, done: int, total: int) -> None:
        """Show that so many bytes of all were copied."""
        self.bar.setValue(STEPS * done // max(1, total))
        QApplication.processEvents()
