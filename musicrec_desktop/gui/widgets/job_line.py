"""How far a job is that a dialog has begun, in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.words.jobs import progress_parts, stopping_said
from musicrec_desktop.gui.worker import Job, JobRunner


class JobLine(QWidget):
    """Hidden while nothing runs. The job goes on when the dialog is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._said = QLabel(self)
        self._said.setProperty("role", "secondary")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.stop = QPushButton(translate("Jobs", "Stop"), self)
        self.stop.setProperty("role", "link")
        self.stop.setAutoDefault(False)
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # it goes when the job ends
        self.stop.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.stop)
        self.hide()

    def follow(self, jobs: JobRunner, job: Job) -> None:
        """Tell of a job from now on; of the one before nothing more."""
        if self._job is None:
            jobs.reported.connect(self._reported)
            jobs.ended.connect(self._ended)
        self._job = job
        self.stop.setToolTip(stopping_said(None))
        self._say(f"{job.name}…")  # no words

    def text(self) -> str:
        """Return what is said."""
        return self._said.text()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self.show()

    def _reported(self, job: Job) -> None:
        if job is self._job and job.progress is not None:
            self.stop.setToolTip(stopping_said(job.progress))
            self._say("  ·  ".join(progress_parts(job.progress)))

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self.hide()  # what came of it is said by a notice

    def _stop(self) -> None:
        if self._job is not None:
            (self._job.stop or self._job.control.cancel)()
