"""What the library is busy with, how far it is, and its two buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.text import time_left
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel

BAR_WIDTH = 330


class JobPill(QWidget):
    """Hidden while nothing runs.

    Signals
    -------
    pause_requested(bool)
        True to pause, False to go on.
    cancel_requested()
    """

    pause_requested = Signal(bool)
    cancel_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._progress: Progress | None = None
        self._label = ElidedLabel(self)
        self._label.setProperty("role", "secondary")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(120)
        self._bar.setMaximumWidth(BAR_WIDTH)
        self._label.setMinimumWidth(120)
        self._bar.setAccessibleName("Progress")
        self.pause = QToolButton(self)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._pause_toggled)
        self.cancel = QToolButton(self)
        self.cancel.setToolTip("Stop; what is finished is kept")
        self.cancel.setAccessibleName("Stop the scan")
        self.cancel.clicked.connect(self.cancel_requested)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(column)
        layout.addWidget(self.pause)
        layout.addWidget(self.cancel)
        self.apply_theme(tokens)
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        """Show a job's progress."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._progress = progress
        self._describe()
        self.show()

    def _describe(self) -> None:
        if self._progress is None:
            return
        if self.pause.isChecked():
            done = f" at {self._progress.done:,} of {self._progress.total:,}"
            self._label.setText("Paused" + (done if self._progress.total else ""))
        else:
            self._label.setText("  ·  ".join(_parts(self._progress)))

    def end(self) -> None:
        """Hide: nothing runs any more."""
        self._progress = None
        self.pause.setChecked(False)
        self.hide()

    def text(self) -> str:
        """Return what the pill says."""
        return self._label.whole_text()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._tokens = tokens
        self.cancel.setIcon(icon("cancel", tokens))
        self._pause_toggled(self.pause.isChecked(), announce=False)

    def _pause_toggled(self, paused: bool, *, announce: bool = True) -> None:
        name = "Go on" if paused else "Pause"
        self.pause.setIcon(icon("resume-job" if paused else "pause-job", self._tokens))
        self.pause.setToolTip(name)
        self.pause.setAccessibleName(f"{name} with the scan" if paused else "Pause the scan")
        if announce:
            self._describe()
            self.pause_requested.emit(paused)


def _parts(progress: Progress) -> list[str]:
    if not progress.total:
        return [f"{progress.label}: {progress.done:,}" if progress.done else f"{progress.label}…"]
    parts = [f"{progress.label} {progress.done:,} of {progress.total:,}"]
    if progress.rate > 0:
        parts.append(f"{progress.rate:.{0 if progress.rate >= 100 else 1}f} tracks/s")
    left = time_left(progress.seconds_left)
    if progress.rate > 0 and progress.total < 60:
        parts = parts[:1]  # a rate of so few says nothing
    return [*parts, left] if left and progress.done < progress.total else parts
