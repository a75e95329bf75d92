"""How far the drawing of the map is: instead of it, and above the one there was before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.text import time_left

WIDTH = 320


class MapProgress(QWidget):
    """Stands where the map will be.

    Signals
    -------
    cancel_requested()
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setProperty("role", "secondary")
        self.bar = _bar(self)
        self.cancel = QPushButton(translate("Music map", "Cancel"), self)
        self.cancel.setAccessibleName(translate("Music map", "Stop drawing the map"))
        self.cancel.clicked.connect(self.cancel_requested)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for widget in (self.label, self.bar, self.cancel):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self.label.setText(_said(progress))
        self.bar.show_steps(progress.done, progress.total)


class StaleRow(QWidget):
    """Says that the map is not of today, and draws it again.

    Signals
    -------
    draw_requested(), cancel_requested()
    """

    draw_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing = False
        self.label = ElidedLabel(self)
        self.label.setProperty("role", "muted")
        self.bar = _bar(self)
        self.action = QPushButton(translate("Music map", "Update map"), self)
        self.action.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.action)
        self.show_progress(None)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the next map is; None offers to draw one."""
        self._drawing = progress is not None
        self.action.setText(
            translate("Music map", "Cancel")
            if self._drawing
            else translate("Music map", "Update map")
        )
        self.action.setAccessibleName(self.action.text())
        self.bar.setVisible(self._drawing)
        if progress is None:
            self.label.setText(
                translate(
                    "Music map",
                    "Your library has changed a lot since this map was drawn. New songs were placed"
                    " beside similar ones.",
                )
            )
        else:
            self.label.setText(_said(progress))
            self.bar.show_steps(progress.done, progress.total)

    def _clicked(self) -> None:
        (self.cancel_requested if self._drawing else self.draw_requested).emit()


def _bar(parent: QWidget) -> QuietBar:
    bar = QuietBar(parent)
    bar.setTextVisible(False)
    bar.setFixedWidth(WIDTH)
    bar.setAccessibleName(translate("Music map", "Progress of drawing the map"))
    return bar


def _said(progress: Progress) -> str:
    left = time_left(progress.seconds_left) if progress.done else ""
    return f"{progress.label}…" + (f"  {left}" if left else "")
