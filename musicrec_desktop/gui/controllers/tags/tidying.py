"""Between the tidying page and the library: everything that looks or writes runs beside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tidying import Proposal, TidyBatch, TidyFindings, TidyResult
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.controllers.tags.tag_editing import failures_of
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.tidy import outcome
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.library.tag_editing import TagsChanged
from musicrec_desktop.services.library.tidying import Tidying, TidyService

BUSY = to_translate("Tidy up", "Something is being tidied up. Wait until that is done, or stop it.")


class TidyController(QObject):
    """Looks, accepts, refuses and takes back, one thing at a time.

    Signals
    -------
    progress(Progress or None, bool)
        None when it is over; the flag says whether it is a look.
    found(TidyFindings)
    done(list of Proposal), returned(list of Proposal)
        Proposals that are off the page now, and that come back to it.
    accepted(int), taken_back(int)
        The number of what was done; 0 stands for the last.
    undoable(str)
        What was accepted last; empty where there is nothing to take back.
    changed(list of Track)
    said(str, object, str)
        A sentence, what can be done about it (None, or a callable), and its name.
    failed(list of Failure)
        Files that could not be written.
    problem(str)
        Why the library could not be looked through.
    """

    progress = Signal(object, bool)
    found = Signal(object)
    done = Signal(list)
    returned = Signal(list)
    accepted = Signal(int)
    taken_back = Signal(int)
    undoable = Signal(str)
    changed = Signal(list)
    said = Signal(str, object, str)
    failed = Signal(list)
    problem = Signal(str)

    def __init__(
        self,
        service: TidyService,
        songs: SongService,
        model: TrackTableModel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._songs = songs
        self._model = model
        self._jobs = jobs
        self._reading = Newest(jobs)
        self._job: Job | None = None
        self._looking = False
        self._waiting: Callable[[], None] | None = None

    def look(self) -> None:
        """Look through the library; nothing where something runs already."""
        if self._job is not None:
            return
        self._looking = True
        self.progress.emit(Progress(0, 0, ""), True)
        self._job = self._jobs.start(
            self._service.look,
            yielded=self._event,
            finished=self._found,
            failed=self._not_found,
            cancelled=self._over,
            name=translate("Jobs", "Looking for what could be tidier"),
            again=self.look,
        )
        self.read_undoable()

    def stop(self) -> None:
        """Stop what runs; what was done is kept, and can be undone."""
        if self._job is not None:
            self._job.control.cancel()

    def accept(self, proposals: list[Proposal], in_files: bool) -> None:
        """Do what was proposed."""

        def answer(result: TidyResult) -> None:
            self._over()
            self.done.emit(proposals)
            self._say(result, outcome(result))
            if result.batch:
                self.accepted.emit(result.batch)
            if result.failures:
                self.look()  # what could not be written is still to be done

        self._start(lambda: self._service.accept(proposals, in_files=in_files), answer)

    def refuse(self, proposals: list[Proposal]) -> None:
        """Let proposals never come again."""

        def undo() -> None:
            self._jobs.start(
                lambda: self._service.allow(proposals),
                finished=lambda _number: self.returned.emit(proposals),
                failed=self._complain,
            )

        def answer(_result: None) -> None:
            self.done.emit(proposals)
            self.said.emit(
                translate("Tidy up", "%n proposal(s) will not come again.", n=len(proposals)),
                undo,
                translate("Notices", "Undo"),
            )

        self._jobs.start(
            lambda: self._service.refuse(proposals), finished=answer, failed=self._complain
        )

    def ask_again(self) -> None:
        """Let everything that was refused come again, and look."""
        self._jobs.start(
            self._service.allow, finished=lambda _number: self.look(), failed=self._complain
        )

    def undo(self, batch: int = 0) -> None:
        """Take back what was accepted last, or what is named."""
        self.taken_back.emit(batch)

        def answer(result: TidyResult) -> None:
            self._over()
            self._say(result, outcome(result, undone=True), offer=False)
            self.look()

        self._start(lambda: self._service.undo(batch), answer)

    def read_undoable(self) -> None:
        """Tell what was accepted last."""

        def answer(batches: list[TidyBatch]) -> None:
            last = next((item for item in batches if not item.undone), None)
            self.undoable.emit(last.said if last is not None else "")

        self._reading.start(self._service.batches, finished=answer, failed=self._complain)

    def _start(self, work: Callable[[], Tidying], answer: Callable[[TidyResult], None]) -> None:
        if self._job is not None:
            if self._looking:  # a look can be had again
                self._waiting = lambda: self._start(work, answer)
                self.stop()
            else:
                self.said.emit(translated("Tidy up", BUSY), None, "")
            return
        self._looking = False
        self.progress.emit(Progress(0, 0, ""), False)
        self._job = self._jobs.start(
            work,
            yielded=self._event,
            finished=answer,
            failed=self._complain,
            cancelled=self._stopped,
            name=translate("Jobs", "Tidy up"),
            again=lambda: self._start(work, answer),
        )

    def _event(self, event: Progress | TagsChanged) -> None:
        if isinstance(event, TagsChanged):
            self._model.update_tracks(event.tracks)
            self.changed.emit(event.tracks)
        else:
            self.progress.emit(event, self._looking)

    def _found(self, findings: TidyFindings) -> None:
        self._over()
        self.found.emit(findings)

    def _say(self, result: TidyResult, said: str, *, offer: bool = True) -> None:
        if result.changed:
            self._jobs.start(self._songs.order, finished=self._model.set_order)
        batch = result.batch if offer else 0
        self.said.emit(
            said, (lambda: self.undo(batch)) if batch else None, translate("Notices", "Undo")
        )
        if result.failures:
            self.failed.emit(failures_of(result.failures))
        self.read_undoable()

    def _stopped(self, _result: object) -> None:
        self._over()
        self.said.emit(
            translate("Tidy up", "Stopped. What was done is kept."),
            lambda: self.undo(),
            translate("Notices", "Undo"),
        )
        self._jobs.start(self._songs.order, finished=self._model.set_order)
        self.look()

    def _over(self, _result: object = None) -> None:
        self._job = None
        self.progress.emit(None, self._looking)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _not_found(self, error: Exception) -> None:
        self._over()
        self.problem.emit(sentence_of(error))

    def _complain(self, error: Exception) -> None:
        self._over()
        self.said.emit(sentence_of(error), None, "")
