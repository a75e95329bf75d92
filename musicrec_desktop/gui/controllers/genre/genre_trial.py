"""Between the window and a test of a genre model on other music: one at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.genre_scores import ModelCard
from musicrec_desktop.core.genres import GenreSource
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.training_run import Standing, Trial
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.genre.genres import GenreService

if TYPE_CHECKING:  # what learns and tests need not be there when the window opens
    from musicrec_desktop.services.genre.testing import OutsideTest


class GenreTrialController(QObject):
    """Tries a model on a folder, and writes down how it did.

    Signals
    -------
    changed(Trial)
        It has begun, gone on, or ended.
    saved(Path)
        The page about it.
    problem(str)
        Why the page could not be written.
    """

    changed = Signal(object)
    saved = Signal(object)
    problem = Signal(str)

    def __init__(self, service: GenreService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._job: Job | None = None
        self.trial: Trial | None = None

    def begin(self, card: ModelCard, folder: str) -> None:
        """Try a model; one that is being tried is left."""
        self.cancel()
        trial = self.trial = Trial(card, folder)

        def work() -> Generator[Progress, None, OutsideTest | MusicRecError]:
            try:
                return (yield from self._service.evaluate(GenreSource("folder", folder), card.id))
            except MusicRecError as error:
                return error  # an answer for the page, and no job that failed

        def mine(answer: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda value: answer(value) if self._job is job else None

        def told(progress: object) -> None:
            assert isinstance(progress, Progress)
            trial.progress = progress
            self.changed.emit(trial)

        def found(result: OutsideTest | MusicRecError) -> None:
            if isinstance(result, MusicRecError):
                self._end(trial, "failed", str(result))
            else:
                trial.found = result
                self._end(trial, "done")

        job = self._jobs.start(
            work,
            yielded=mine(told),
            finished=mine(found),
            cancelled=mine(lambda _: self._end(trial, "cancelled")),
            name=translate("Jobs", "Try a genre model"),
        )
        self._job = job
        self.changed.emit(trial)

    def cancel(self) -> None:
        """Leave the test; what was listened to is kept."""
        if self._job is not None:
            self._job.control.cancel()

    def save_report(self, trial: Trial, target: str) -> None:
        """Write how a model did as a page for a browser."""
        found = trial.found
        assert found is not None

        def work() -> Path:
            self._service.report_outside(trial.card, found, Path(target))
            return Path(target)

        def failed(error: Exception) -> None:
            self.problem.emit(sentence_of(error))

        self._jobs.start(work, finished=self.saved.emit, failed=failed)

    def _end(self, trial: Trial, standing: Standing, problem: str = "") -> None:
        self._job = None
        trial.standing, trial.problem = standing, problem
        self.changed.emit(trial)
