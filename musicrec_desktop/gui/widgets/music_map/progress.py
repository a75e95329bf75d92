"""How far the drawing of the map is: instead of it, and above the one there was before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.text import time_left

WIDTH, ROW_WIDTH = 320, 120  # of the bars
MARGIN, EDGES, SPACING = 12, 30, 12
DONE_MS = 5_000  # that it is said that the map was drawn


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


class StaleRow(QFrame):
    """Says over the map that it is not of today, and draws it again.

    Signals
    -------
    draw_requested(), cancel_requested()
    """

    draw_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("map-row")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._over, self._drawing = parent, False
        self._done = QTimer(self, singleShot=True, interval=DONE_MS)
        self._done.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.label = ElidedLabel(self)
        self.label.setProperty("role", "muted")
        self.bar = _bar(self, ROW_WIDTH)
        self.action = QPushButton(translate("Music map", "Update map"), self)
        self.action.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(SPACING)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.action)
        self.show_progress(None)

    @property
    def said_done(self) -> bool:
        """Whether it is being said that the map was drawn."""
        return self._done.isActive()

    def show_done(self, tracks: int) -> None:
        """Say for a while that the map was drawn with so many tracks."""
        self.label.setText(translate("Music map", "Drawn anew, with %n track(s)", n=tracks))
        self.bar.hide()
        self.action.hide()
        self.show()
        self.fit()
        self._done.start()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setStyleSheet(
            f"#map-row {{ background: {tokens.raised}; border: 1px solid {tokens.line};"
            " border-radius: 10px; }"
        )

    def fit(self) -> None:
        """Stand at the top of the map, in the middle, as wide as the words need."""
        needed = self.label.sizeHint().width() + EDGES
        for widget in (self.bar, self.action):
            wide = max(widget.sizeHint().width(), widget.minimumWidth()) + SPACING
            needed += wide if not widget.isHidden() else 0
        width = min(needed, self._over.width() - 2 * MARGIN)
        self.setGeometry((self._over.width() - width) // 2, MARGIN, width, self.sizeHint().height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the next map is; None offers to draw one."""
        self._done.stop()
        self.action.show()
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
                    "Your library has changed a lot since this map was drawn.",
                )
            )
        else:
            self.label.setText(_said(progress))
            self.bar.show_steps(progress.done, progress.total)
        self.fit()

    def _clicked(self) -> None:
        (self.cancel_requested if self._drawing else self.draw_requested).emit()


def _bar(parent: QWidget, width: int = WIDTH) -> QuietBar:
    bar = QuietBar(parent)
    bar.setTextVisible(False)
    bar.setFixedWidth(width)
    bar.setAccessibleName(translate("Music map", "Progress of drawing the map"))
    return bar


def _said(progress: Progress) -> str:
    left = time_left(progress.seconds_left) if progress.done else ""
    return f"{progress.label}…" + (f"  {left}" if left else "")
