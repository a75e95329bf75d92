"""Copies of recordings, looked for in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.similarity.duplicates import (
    Duplicates,
    DuplicateService,
    DuplicatesFound,
)


class DuplicatesController(QObject):
    """Looks for copies in the background, at most once at a time.

    Signals
    -------
    progress(Progress or None)
        None when the search is over.
    listed(list of Duplicates)
    changed()
        Recordings may be grouped in another way now.
    problem(str)
    """

    progress = Signal(object)
    listed = Signal(object)
    changed = Signal()
    problem = Signal(str)

    def __init__(self, duplicates: DuplicateService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._duplicates = duplicates
        self._jobs = jobs
        self._reading = Newest(jobs)
        self._job: Job | None = None
        self._again = False

    def find(self) -> None:
        """Look for copies; once more where a search is running."""
        if self._job is not None:
            self._again = True
            return
        self._job = self._jobs.start(
            self._duplicates.find,
            name=translate("Jobs", "Looking for copies"),
            stop=self.cancel,
            again=self.find,
            yielded=self.progress.emit,
            finished=self._found,
            failed=self._failed,
            cancelled=self._over,
        )

    def cancel(self) -> None:
        """Stop the search; what was known before stays."""
        self._again = False
        if self._job is not None:
            self._job.control.cancel()

    def read(self) -> None:
        """Read what is known."""
        self._reading.start(self._duplicates.all, finished=self._listed, failed=self._failed)

    def _listed(self, groups: list[Duplicates]) -> None:
        self.listed.emit(groups)

    def _found(self, _found: DuplicatesFound) -> None:
        self._over()
        self.changed.emit()
        self.read()

    def _over(self, _result: object = None) -> None:
        self._job = None
        self.progress.emit(None)
        if self._again:
            self._again = False
            self.find()

    def _failed(self, error: Exception) -> None:
        self._over()
        self.problem.emit(sentence_of(error))
