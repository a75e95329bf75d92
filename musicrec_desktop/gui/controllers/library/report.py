"""Reports on the library, made in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.library_report import Change, LibraryReport
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.library.report import ReportService


class ReportController(QObject):
    """Makes reports in the background.

    Signals
    -------
    counted(LibraryReport)
        Nothing is measured in it.
    progress(Progress or None)
    made(LibraryReport or None, list of Change)
    problem(str)
    """

    counted = Signal(object)
    progress = Signal(object)
    made = Signal(object, object)
    problem = Signal(str)

    def __init__(self, reports: ReportService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._reports = reports
        self._jobs = jobs
        self._counting, self._reading = Newest(jobs), Newest(jobs)
        self._job: Job | None = None

    def count(self) -> None:
        """Count what is known at once."""
        self._counting.start(
            self._reports.count, finished=self.counted.emit, failed=self._not_counted
        )

    def read_last(self) -> None:
        """Read the last report, where there is one."""
        self._reading.start(self._last, finished=self._show, failed=self._failed)

    def make(self) -> None:
        """Measure everything again."""
        if self._job is not None:
            return
        self.progress.emit(Progress(0, 0, translate("Jobs", "Counting")))
        self._job = self._jobs.start(
            self._reports.make,
            name=translate("Jobs", "Library report"),
            again=self.make,
            yielded=self.progress.emit,
            finished=self._finished,
            failed=self._failed,
            cancelled=self._over,
        )

    def cancel(self) -> None:
        """Stop measuring; the last report stays."""
        if self._job is not None:
            self._job.control.cancel()

    def _last(self) -> tuple[LibraryReport | None, list[Change]]:
        report = self._reports.last()
        return report, self._reports.changes(report) if report is not None else []

    def _finished(self, _report: LibraryReport) -> None:
        self._over()

    def _over(self, _result: object = None) -> None:
        self._job = None
        self.progress.emit(None)
        self.read_last()

    def _show(self, answer: tuple[LibraryReport | None, list[Change]]) -> None:
        self.made.emit(*answer)

    def _not_counted(self, error: Exception) -> None:
        self.problem.emit(sentence_of(error))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.emit(None)
        self.problem.emit(sentence_of(error))
