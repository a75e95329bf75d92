"""What the library is busy with, how far it is, and its two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.jobs import how_far, progress_parts, stopping_said

BAR_WIDTH, NARROW_BAR, LEAST_BAR = 372, 96, 32


class JobPill(QWidget):
    """Hidden while nothing runs.

    Signals
    -------
    pause_requested(bool)
        True to pause, False to go on.
    cancel_requested()
    open_requested()
        Show all jobs.
    """

    pause_requested = Signal(bool)
    open_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._progress: Progress | None = None
        self._others = 0
        self._roomy = True
        self._label = ElidedLabel(self)
        self._label.setProperty("role", "small")
        self._bar = QuietBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(120)
        self._bar.setMaximumWidth(BAR_WIDTH)
        self._label.setMinimumWidth(120)
        self._bar.setAccessibleName(translate("Jobs", "Progress"))
        self.pause = QToolButton(self)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._pause_toggled)
        self.cancel = QToolButton(self)
        self.cancel.setToolTip(stopping_said(None))
        self.cancel.setAccessibleName(translate("Jobs", "Stop the job"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.all = QToolButton(self)
        self.all.setToolTip(translate("Jobs", "Show all jobs"))
        self.all.setAccessibleName(translate("Jobs", "Show all jobs"))
        self.all.clicked.connect(self.open_requested)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addSpacing(8)  # to what stands before it, only while it is shown
        layout.addLayout(column)
        layout.addWidget(self.pause)
        layout.addWidget(self.cancel)
        layout.addWidget(self.all)
        self.apply_theme(tokens)
        self.hide()

    def show_progress(
        self, progress: Progress, *, paused: bool | None = None, others: int = 0
    ) -> None:
        """Show a job's progress.

        Parameters
        ----------
        progress : Progress
        paused : bool, optional
            Whether it is held; as it was where left out.
        others : int
            How many more jobs there are.
        """
        if paused is not None and paused != self.pause.isChecked():
            self.pause.blockSignals(True)
            self.pause.setChecked(paused)
            self.pause.blockSignals(False)
            self._pause_toggled(paused, announce=False)
        self._others = others
        self._bar.show_steps(progress.done, progress.total)
        self._progress = progress
        self._describe()
        self.show()

    def set_roomy(self, roomy: bool) -> None:
        """Say in words what is done, or show a bar alone that says it on hover."""
        if roomy == self._roomy:
            return
        self._roomy = roomy
        self._label.setVisible(roomy)
        if roomy:
            self._bar.setMinimumWidth(120)
            self._bar.setMaximumWidth(BAR_WIDTH)
        else:
            self._bar.setMinimumWidth(LEAST_BAR)  # rather than run under the buttons
            self._bar.setMaximumWidth(NARROW_BAR)
        self._describe()

    def _describe(self) -> None:
        if self._progress is None:
            return
        self.cancel.setToolTip(stopping_said(self._progress))
        if self.pause.isChecked():
            self._label.setText(_paused_said(self._progress))
        else:
            more = [translate("Jobs", "%n more", n=self._others)] if self._others else []
            parts = progress_parts(self._progress)
            # The rate goes first, then the time left, and last what is done: the numbers stay.
            briefer = ["  ·  ".join((parts[0], parts[-1])), parts[0]] if len(parts) > 1 else []
            if self._progress.total:
                briefer.append(how_far(self._progress))
            self._label.setText("  ·  ".join(parts + more), *briefer)
        self.setToolTip("" if self._roomy else self.text())
        name = translate("Jobs", "Progress")
        self._bar.setAccessibleName(name if self._roomy else self.text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit()

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
        self.all.setIcon(icon("jobs", tokens))
        self._pause_toggled(self.pause.isChecked(), announce=False)

    def _pause_toggled(self, paused: bool, *, announce: bool = True) -> None:
        name = translate("Jobs", "Go on") if paused else translate("Jobs", "Pause")
        self.pause.setIcon(icon("resume-job" if paused else "pause-job", self._tokens))
        self.pause.setToolTip(name)
        self.pause.setAccessibleName(
            translate("Jobs", "Resume the job") if paused else translate("Jobs", "Pause the job")
        )
        if announce:
            self._describe()
            self.pause_requested.emit(paused)


def _paused_said(progress: Progress) -> str:
    if not progress.total:
        return translate("Jobs", "Paused")
    return translate(
        "Jobs",
        "Paused at {done} of {total}",
        done=number(progress.done),
        total=number(progress.total),
    )
