"""Between the window and what learns genres: one training at a time, kept while pages change."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.genre_scores import ModelCard, TrainingEvent
from musicrec_desktop.core.genres import (
    DataSummary,
    GenreSource,
    NotTrainable,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.controllers.genre.genre_guesses import (
    GUESSING,
    GenreGuesses,
    genre_sentence,
)
from musicrec_desktop.gui.models.training_run import Details, Models, Standing, TrainingRun
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.genre.genres import GenreService

LEARNING = to_translate("Jobs", "Learn genres")


class GenreController(GenreGuesses):
    """Looks at what can be learnt from, trains, and asks models.

    Signals
    -------
    summary_progress(Progress)
    summary_found(DataSummary)
    summary_failed(str, int, tuple of (str, int))
        Why nothing can be learnt from what was named, and what to do; how many tracks would
        have to do for a genre, or 0; where genres are too small, these with their tracks, and
        only what to do.
    network_time_found(NetworkTime)
        How long a network would take to learn from it.
    run_changed(TrainingRun)
        It has begun, gone on, or ended.
    models_read(Models)
    details_read(Details)
    report_written(Path)
    guesses_changed(list of int or None)
        These tracks are guessed to be something else now; any may be, where it is None.

    And those of :class:`GenreGuesses`.
    """

    summary_progress = Signal(object)
    summary_found = Signal(object)
    summary_failed = Signal(str, int, object)
    network_time_found = Signal(object)
    run_changed = Signal(object)
    models_read = Signal(object)
    details_read = Signal(object)
    report_written = Signal(object)
    guesses_changed = Signal(object)

    def __init__(self, service: GenreService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(service, jobs, parent)
        self._looking: Job | None = None
        self._training: Job | None = None
        self._guessing: Job | None = None
        self._enough = Event()  # set, the network is trained no longer
        self.run: TrainingRun | None = None
        self.models = Models((), "")
        self._reading_models = Newest(jobs)
        service.changed = self.guesses_changed.emit  # from any thread

    # ---- what can be learnt from

    def summarise(self, source: GenreSource, options: TrainingOptions) -> None:
        """Look at labelled music; a later question overtakes an earlier one."""
        if self._looking is not None:
            self._looking.control.cancel()

        def mine(answer: Callable[[object], None]) -> Callable[[object], None]:
            return lambda value: answer(value) if self._looking is job else None

        def look() -> Generator[Progress, None, DataSummary | MusicRecError]:
            try:
                return (yield from self._service.summarise(source, options))
            except MusicRecError as error:
                return error  # an answer for the page, and no job that failed

        def found(summary: object) -> None:
            self._looking = None
            if isinstance(summary, MusicRecError):
                self.summary_failed.emit(*_not_enough(summary))
            elif isinstance(summary, DataSummary):
                self.summary_found.emit(summary)
                self._read_network_time(summary, options)

        job = self._jobs.start(
            look,
            finished=mine(found),
            yielded=mine(self.summary_progress.emit),
            name=translate("Jobs", "Look at labelled music"),
        )
        self._looking = job

    def _read_network_time(self, summary: DataSummary, options: TrainingOptions) -> None:
        self._jobs.start(
            lambda: self._service.network_time(summary.tracks, options),
            finished=self.network_time_found.emit,
            failed=self._complain,
        )

    def network_missing(self) -> str:
        """Return why no network can be trained here, with what to do; empty where one can."""
        return self._service.network_missing()

    def network_command(self) -> str:
        """Return the command that installs what a network needs; empty where there is none."""
        return self._service.network_command()

    # ---- training

    @property
    def training(self) -> bool:
        """Whether a training runs or is paused."""
        return self._training is not None

    def train(self, source: GenreSource, options: TrainingOptions) -> None:
        """Begin a training; nothing where one runs."""
        if self._training is not None:
            return
        run = self.run = TrainingRun(source, options)
        enough = self._enough = Event()

        def event(told: TrainingEvent) -> None:
            run.take(told)
            run.paused = self._training is not None and self._training.control.paused
            self.run_changed.emit(run)

        self._training = self._jobs.start(
            lambda: self._service.train(source, options, enough.is_set),
            yielded=event,
            finished=self._trained,
            failed=lambda error: self._ended("failed", genre_sentence(error)),
            cancelled=lambda _: self._ended("cancelled"),
            name=translated("Jobs", LEARNING),
            again=lambda: self.train(source, options),
        )
        self.run_changed.emit(run)

    def pause(self, paused: bool) -> None:
        """Hold the training after its fold or epoch, or let it go on."""
        if self._training is None or self.run is None:
            return
        control = self._training.control
        (control.pause if paused else control.resume)()
        self.refresh_pause()

    def refresh_pause(self) -> None:
        """Show whether the training is paused; it can be elsewhere, too."""
        if self._training is not None and self.run is not None:
            paused = self._training.control.paused
            if paused != self.run.paused:
                self.run.paused = paused
                self.run_changed.emit(self.run)

    def cancel(self) -> None:
        """End the training; what was heard is kept, nothing else."""
        if self._training is not None:
            self._training.control.cancel()

    def end_network(self) -> None:
        """Train the network no longer, and keep the model that was tested before it."""
        self._enough.set()
        self.pause(paused=False)

    def _trained(self, card: ModelCard) -> None:
        assert self.run is not None
        self.run.card = card
        self._ended("done")
        self.read_models()
        self.guesses_changed.emit(None)

    def _ended(self, standing: Standing, problem: str = "") -> None:
        assert self.run is not None
        self._training = None
        self.run.standing, self.run.problem, self.run.paused = standing, problem, False
        self.run_changed.emit(self.run)

    # ---- models

    def read_models(self) -> None:
        """Tell which models there are."""

        def work() -> Models:
            service = self._service
            return Models(tuple(service.models()), service.chosen_id(), service.unknown_below())

        def answer(models: Models) -> None:
            self.models = models
            self.models_read.emit(models)

        self._reading_models.start(work, finished=answer, failed=self._complain)

    def read_details(self, model_id: str) -> None:
        """Tell how a network was trained and what it looked at."""

        def work() -> Details:
            service = self._service
            return Details(
                model_id, tuple(service.epochs(model_id)), tuple(service.pictures(model_id))
            )

        self._jobs.start(work, finished=self.details_read.emit, failed=self._complain)

    def choose(self, model_id: str) -> None:
        """Use a model from now on, and let it guess what it has not guessed yet."""

        def work() -> object:
            self._service.choose(model_id)
            return self._service.predict_library()

        self._guess(work)

    def set_threshold(self, model_id: str, threshold: float) -> None:
        """Let a model that is in use guess from another confidence on."""
        if model_id == self.models.chosen:
            self._guess(lambda: self._service.choose(model_id, threshold))

    def delete(self, model_id: str) -> None:
        """Delete a model, and what it has guessed; the one that takes its place guesses."""

        def work() -> object:
            self._service.delete(model_id)
            return self._service.catch_up()

        self._guess(work)

    def write_report(self, model_id: str) -> None:
        """Write what is known of a model as a page for a browser."""
        self._jobs.start(
            lambda: self._service.report(model_id),
            finished=self.report_written.emit,
            failed=self._complain,
        )

    def save_report(self, model_id: str, target: str) -> None:
        """Write the page to a place that the user chose."""

        def work() -> Path:
            content = self._service.report(model_id).read_bytes()
            Path(target).write_bytes(content)
            return Path(target)

        def failed(error: Exception) -> None:
            if isinstance(error, OSError):
                self.said.emit(
                    translate(
                        "Learn genres",
                        "“{file}” could not be written: {reason}.",
                        file=target,
                        reason=error.strerror,
                    ),
                    None,
                    "",
                )
            else:
                self._complain(error)

        def saved(path: Path) -> None:
            self.said.emit(translate("Learn genres", "Saved: {path}", path=path), None, "")

        self._jobs.start(work, finished=saved, failed=failed)

    def _guess(self, work: Callable[[], object]) -> None:
        def over(_: object = None) -> None:
            self._guessing = None
            self.read_models()
            self.guesses_changed.emit(None)

        def failed(error: Exception) -> None:
            over()
            self._complain(error)

        if self._guessing is not None:
            self._guessing.control.cancel()
        self._guessing = self._jobs.start(
            work,
            finished=over,
            cancelled=over,
            failed=failed,
            name=translated("Jobs", GUESSING),
            again=lambda: self._guess(work),
        )


def _not_enough(error: MusicRecError) -> tuple[str, int, tuple[tuple[str, int], ...]]:
    """Return what `GenreController.summary_failed` tells."""
    if not isinstance(error, NotTrainable):
        return str(error), 0, ()
    return error.next_step if error.genres else str(error), error.enough, error.genres
