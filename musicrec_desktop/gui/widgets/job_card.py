"""A job that runs: what it is at, how fast, how long still, and its two buttons."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.jobs import (
    ending_said,
    job_name,
    progress_parts,
    reason_said,
    stopping_said,
)
from musicrec_desktop.gui.worker import Job

ROOM_FOR_WORDS = 560  # pixels
MARGIN, SPACING = 16, 12


class JobCard(QFrame):
    """A job that runs or is paused.

    Signals
    -------
    pause_requested(Job, bool), stop_requested(Job)
    """

    pause_requested = Signal(object, bool)
    stop_requested = Signal(object)

    def __init__(self, job: Job, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self._narrow, self._wide = False, 0
        self.setProperty("role", "card")
        self._name = ElidedLabel(self)
        self._name.setProperty("role", "title")
        self._name.setText(job_name(job))
        self._words, self._more = ElidedLabel(self), ElidedLabel(self)
        for line in (self._words, self._more):
            line.setProperty("role", "secondary")
        self._more.hide()  # until the words need a second line
        self._bar = QuietBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Jobs", "Progress of {job}", job=job_name(job)))
        self.pause = QPushButton(self)
        self.pause.clicked.connect(
            lambda: self.pause_requested.emit(self.job, not self.job.control.paused)
        )
        self.stop = QPushButton(translate("Jobs", "Stop"), self)
        self.stop.setAccessibleName(translate("Jobs", "Stop {job}", job=job_name(job)))
        self.stop.clicked.connect(lambda: self.stop_requested.emit(self.job))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._name)
        words.addWidget(self._bar)
        words.addWidget(self._words)
        words.addWidget(self._more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 14, MARGIN, 14)
        layout.setSpacing(SPACING)
        layout.addLayout(words, 1)
        layout.addWidget(self.pause)
        layout.addWidget(self.stop)
        self.apply_theme(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < ROOM_FOR_WORDS
        if event.size().width() != self._wide:
            self._wide = event.size().width()
            self._more.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is."""
        progress, paused = self.job.progress, self.job.control.paused
        name = job_name(self.job)
        does, said = translate("Jobs", "Pause"), translate("Jobs", "Pause: {job}", job=name)
        if paused:
            does, said = translate("Jobs", "Go on"), translate("Jobs", "Go on: {job}", job=name)
        self.pause.setText("" if self._narrow else does)
        self.pause.setToolTip(does)
        self.stop.setText("" if self._narrow else translate("Jobs", "Stop"))
        self.stop.setToolTip(stopping_said(progress))
        self.pause.setIcon(icon("resume-job" if paused else "pause-job", self._tokens))
        self.pause.setAccessibleName(said)
        if progress is not None:
            self._bar.show_steps(progress.done, progress.total)
            parts = progress_parts(progress)
            self._say([translate("Jobs", "Paused"), parts[0]] if paused else parts)
        if self.job.control.cancelled:
            self._say([translate("Jobs", "Stopping…")])
            self.stop.setEnabled(False)
            self.pause.setEnabled(False)

    def _say(self, parts: list[str]) -> None:
        """Say this in one line, or in two where it would be cut.

        Two they stay until the card has another width: figures that grow and shrink would
        let the page jump.
        """
        whole = "  ·  ".join(parts)
        if self._wide and self._more.isHidden() and len(parts) > 1:
            wanted = self._words.fontMetrics().horizontalAdvance(whole) + 4  # as it measures itself
            self._more.setHidden(wanted <= self._room())
        two = not self._more.isHidden()
        self._words.setText(parts[0] if two else whole)
        self._more.setText("  ·  ".join(parts[1:]) if two else "")

    def _room(self) -> int:
        """Return how many pixels there are beside the buttons, as they will stand."""
        buttons = sum(SPACING + each.sizeHint().width() for each in (self.pause, self.stop))
        return self.contentsRect().width() - 2 * MARGIN - buttons

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._tokens = tokens
        self.stop.setIcon(icon("cancel", tokens))
        self.refresh()


class EndedJob(QFrame):
    """A job that is over: when, how, why, and what can be done.

    Signals
    -------
    again_requested(Job)
    """

    again_requested = Signal(object)

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        name = ElidedLabel(self)
        name.setText(job_name(job))
        how = QLabel(ending_said(job, datetime.now().astimezone()), self)
        how.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(how)
        reason = reason_said(job)
        if reason:
            why = QLabel(reason, self)
            why.setProperty("role", "problem")
            why.setWordWrap(True)
            words.addWidget(why)
        if job.said:
            said = QLabel(job.said, self)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setProperty("role", "muted")
            said.setWordWrap(True)
            words.addWidget(said)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.addLayout(words, 1)
        self.onward: QPushButton | None = None
        if job.onward is not None:
            label, go = job.onward
            self.onward = QPushButton(label, self)
            self.onward.setAccessibleName(f"{label}: {job_name(job)}")  # no words
            self.onward.clicked.connect(lambda: go())
            layout.addWidget(self.onward)
        self.again: QPushButton | None = None
        if job.again is not None and job.ending != "finished":
            self.again = QPushButton(translate("Jobs", "Try again"), self)
            self.again.setAccessibleName(translate("Jobs", "Try again: {job}", job=job_name(job)))
            self.again.clicked.connect(lambda: self.again_requested.emit(self.job))
            layout.addWidget(self.again)
