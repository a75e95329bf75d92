"""Between the tag editor and the files: everything that reads or writes runs in the background."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_edits import EditFailure, EditResult, TagChanges
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.library.file_moving import PlannedMove
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.library.tag_editing import (
    EditEvent,
    Editing,
    TagEditingService,
    TagsChanged,
)
from musicrec_desktop.services.library.track_numbering import auto_numbered

if TYPE_CHECKING:
    from musicrec_desktop.gui.controllers.tags.cover_editing import CoverEditing
    from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
    from musicrec_desktop.services.library.details import DetailsService

BUSY = to_translate("Tag editor", "Tags are being written. Wait until that is done, or stop it.")
NOT_IN_FILES = to_translate(
    "Tag editor", "These tracks have no file of their own to write tags to: a CUE sheet names them."
)


class TagEditingController(QObject):
    """Opens the editor, writes what was changed, and takes it back.

    Signals
    -------
    changed(list of Track)
        The rows of files that were written, as they are now.
    said(str, object, str)
        A sentence, what can be done about it (None, or a callable), and its name.
    failed(list of Failure)
        Files that stayed as they were, and why.
    progressed(Progress), over()
        How far the writing is; it has ended, however it did.
    tools_wanted(list of Track)
        Something else is to be done to their tags than to edit them one by one.
    undoable(int, str), taken_back(int)
        The number of an edit, and what it was as it follows "Undo".
    """

    changed = Signal(list)
    said = Signal(str, object, str)
    failed = Signal(list)
    progressed = Signal(object)
    over = Signal()
    tools_wanted = Signal(list)
    undoable = Signal(int, str)
    taken_back = Signal(int)

    def __init__(
        self,
        service: TagEditingService,
        songs: SongService,
        details: DetailsService,
        model: TrackTableModel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.service = service
        self._songs = songs
        self.details = details
        self._model = model
        self.jobs = jobs
        self._job: Job | None = None
        self._batch = 0
        self._written = 0
        self.dialog: TagEditorDialog | None = None
        self.covers: CoverEditing | None = None  # of the editor that was opened last

    def recover(self) -> None:
        """Settle what a program that was killed has left."""
        self.jobs.start(self.service.recover, failed=self._report)

    def open(
        self, tracks: Sequence[Track], around: Sequence[Track], tokens: Tokens, parent: QWidget
    ) -> None:
        """Open the editor.

        Parameters
        ----------
        tracks : sequence of Track
            To be edited together; a single one with those around it, before and next.
        around : sequence of Track
        tokens : Tokens
        parent : QWidget
        """
        from musicrec_desktop.gui.controllers.tags.cover_editing import CoverEditing
        from musicrec_desktop.gui.controllers.tags.details_reading import DetailsReading
        from musicrec_desktop.gui.controllers.tags.lines_reading import LinesReading
        from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog

        wanted = [track for track in tracks if not track.segment and not track.missing]
        if not wanted:
            self.said.emit(translated("Tag editor", NOT_IN_FILES), None, "")
            return
        at = None
        if len(wanted) == 1:
            beside = [track for track in around if not track.segment and not track.missing]
            ids = [track.id for track in beside]
            at = ids.index(wanted[0].id) if wanted[0].id in ids else 0
            wanted = beside if wanted[0].id in ids else wanted
        dialog = TagEditorDialog(wanted, at, self.service.checked, auto_numbered, tokens, parent)
        self.covers = CoverEditing(self.jobs, dialog)
        LinesReading(self.service, self.jobs, dialog)
        DetailsReading(self.details, self.jobs, dialog)
        dialog.save_requested.connect(self._save)
        dialog.stop_requested.connect(self.stop)
        dialog.tools_requested.connect(self.tools_wanted)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.show_covers()
        dialog.open()

    @property
    def busy(self) -> bool:
        """Whether files are being written."""
        return self._job is not None

    def write(self, changes: dict[str, TagChanges]) -> None:
        """Write tags that were decided elsewhere, by file; can be undone as an edit."""
        self._save(changes, keep_mtime=False)

    def undo(self, batch: int = 0) -> bool:
        """Take an edit back, the last one where none is named; False while files are written."""
        return self._take_back(batch, undone=False)

    def redo(self, batch: int) -> bool:
        """Do an edit again that was undone; False while files are written."""
        return self._take_back(batch, undone=True)

    def stop(self) -> None:
        """Stop after the file that is being written; what is written stays, and can be undone."""
        if self._job is not None:
            self._job.control.cancel()

    def _closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    # ---- writing

    def move(self, moves: list[PlannedMove], *, tidy: bool) -> None:
        """Move files to where a plan wants them; can be undone as an edit."""

        def moved(result: EditResult) -> None:
            said = translate("Tag editor", "%n file(s) renamed.", n=result.written)
            self._say(said, result, translate("Notices", "Undo"), self.undo)
            self._tell(result, translate("Undo", "renaming %n file(s)", n=result.written))

        self._start(lambda: self.service.move(moves, tidy=tidy), moved)

    def _save(self, changes: dict[str, TagChanges], keep_mtime: bool) -> None:
        def work() -> Editing:
            return self.service.edit(changes, keep_mtime=keep_mtime)

        self._start(work, self._saved)

    def _take_back(self, batch: int, *, undone: bool) -> bool:
        def work() -> Editing:
            known = [item.id for item in self.service.batches() if item.undone is undone]
            chosen = batch or max(known, default=0)
            return self.service.redo(chosen) if undone else self.service.undo(chosen)

        return self._start(work, self._done_again if undone else self._undone)

    def _start(self, work: Callable[[], Editing], finished: Callable[[EditResult], None]) -> bool:
        if self._job is not None:
            self.said.emit(translated("Tag editor", BUSY), None, "")
            return False
        self._batch = self._written = 0

        def answer(result: EditResult) -> None:
            job = self._job
            self._over(_unwritten(result))
            finished(result)
            if job is not None:
                self._note(job, result)

        self._job = self.jobs.start(
            work,
            name=translate("Jobs", "Writing tags"),
            again=lambda: self._start(work, finished),
            yielded=self._event,
            finished=answer,
            failed=self._problem,
            cancelled=self._stopped,
        )
        return True

    def _note(self, job: Job, result: EditResult) -> None:
        """Write down what came of a job, for who looks at it later."""
        job.said = translate("Jobs", "%n file(s) written", n=result.written)
        failures = failures_of(result.failures)
        if failures:
            left = translate("Jobs", "%n file(s) could not be written", n=len(failures))
            job.said = "  ·  ".join((job.said, left))
            label = translate("Jobs", "Show which, and why")
            job.onward = (label, lambda: self.failed.emit(failures))

    def _tell(self, result: EditResult, said: str) -> None:
        if result.batch and result.written:
            self.undoable.emit(result.batch, said)

    def _event(self, event: EditEvent) -> None:
        if isinstance(event, TagsChanged):
            self._batch = event.batch
            self._written += 1
            self._model.update_tracks(event.tracks)
            self.changed.emit(event.tracks)
        elif isinstance(event, Progress):
            if self.dialog is not None:
                self.dialog.show_progress(event)
            self.progressed.emit(event)

    def _over(self, problem: str = "") -> None:
        """Close what has asked for it; with a problem the editor stays, and all that was typed."""
        self._job = None
        if self.dialog is not None and self.dialog.writing:
            if problem:
                self.dialog.resume(problem)
            else:
                self.dialog.accept()
        self.over.emit()
        if self._written:
            self.jobs.start(self._songs.order, finished=self._model.set_order)

    def _saved(self, result: EditResult) -> None:
        said = translate("Tag editor", "The tags of %n file(s) were written.", n=result.written)
        if not result.written and not result.failures:
            said = translate("Tag editor", "The files already have these tags.")
        self._say(said, result, translate("Notices", "Undo"), self.undo)
        self._tell(result, _edited(result.written))

    def _undone(self, result: EditResult) -> None:
        batch = self._batch
        said = translate("Tag editor", "%n file(s) changed back.", n=result.written)
        if not result.written and not result.failures:
            said = translate("Undo", "There is nothing to undo.")
        self.taken_back.emit(batch)
        self._say(said, result, translate("Notices", "Redo"), lambda _batch: self.redo(batch))

    def _done_again(self, result: EditResult) -> None:
        said = translate("Tag editor", "%n file(s) changed again.", n=result.written)
        self._say(said, result, translate("Notices", "Undo"), self.undo)
        self._tell(result, _edited(result.written))

    def _say(
        self, said: str, result: EditResult, name: str, answer: Callable[[int], object]
    ) -> None:
        """Say what came of it, and why files stayed as they were: one in words, more in a list.

        The editor, where it stays open for them, says that itself.
        """
        batch, failures = result.batch, result.failures
        listed = len(failures) > 1
        if failures and self.dialog is None and not listed:
            said = joined(" ", said if result.written else "", _unwritten(result))
        elif failures and self.dialog is None:
            said = f"{said} {_left(result)}"
        if result.written or not failures or (self.dialog is None and not listed):
            self.said.emit(said, (lambda: answer(batch)) if batch else None, name)
        if listed:
            self.failed.emit(failures_of(failures))

    def _stopped(self, _result: object) -> None:
        batch, written = self._batch, self._written
        self._over()
        said = translate("Tag editor", "Stopped. %n file(s) changed.", n=written)
        self.said.emit(
            said, (lambda: self.undo(batch)) if batch else None, translate("Notices", "Undo")
        )
        if batch and written:
            self.undoable.emit(batch, _edited(written))

    def _problem(self, error: Exception) -> None:
        self._over(str(error))
        self._report(error)

    def _report(self, error: Exception) -> None:
        self.said.emit(sentence_of(error), None, "")


def failures_of(failures: Sequence[EditFailure]) -> list[Failure]:
    """Return files that stayed as they were, as the list of failures shows them."""
    now = time.time()
    return [Failure(item.path, "tags", _reason(item), now) for item in failures]


def _reason(failure: EditFailure) -> str:
    reason = failure.reason
    return f"{reason[:1].upper()}{reason[1:]}. {failure.next_step}".strip()


def _left(result: EditResult) -> str:
    return translate("Tag editor", "%n file(s) could not be.", n=len(result.failures))


def _unwritten(result: EditResult) -> str:
    """Return the same, where nothing stands before it, with the reason of a single one."""
    if not result.failures:
        return ""
    said = translate("Tag editor", "%n file(s) could not be written.", n=len(result.failures))
    return f"{said} {_reason(result.failures[0])}" if len(result.failures) == 1 else said


def _edited(files: int) -> str:
    return translate("Undo", "changing the tags of %n file(s)", n=files)
