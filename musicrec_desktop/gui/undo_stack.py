"""The undo stack of the window: what was done last, wherever, so that one key takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from musicrec_desktop.core.errors import DatabaseError
from musicrec_desktop.gui.worker import Job, JobRunner

REMEMBERED = 200
Key = tuple[str, int]


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done and can be taken back.

    Attributes
    ----------
    key : (str, int)
        Its kind, and its number among them.
    said : str
        What it was, as it follows "Undo": "removing 3 tracks".
    undo, redo : callable, callable or None
        Return the job that does it, where one does; False where it cannot be done now.
    page : str
        On which alone it is taken back; empty for everywhere.
    alive : callable
        Whether it can still be taken back.
    mine : callable
        Whether it is of who listens now: nobody takes back, or does again, what another did.
    tells : bool
        Who takes it back says so, and what came of it.
    """

    key: Key
    said: str
    undo: Callable[[], Any]
    redo: Callable[[], Any] | None = None
    page: str = ""
    alive: Callable[[], bool] = _always
    mine: Callable[[], bool] = _always
    tells: bool = False


class UndoStack(QObject):
    """The deeds of this session, one behind the other.

    Signals
    -------
    changed()
        Something else would be taken back, or done again.
    taking_back()
        A deed is taken back now, by the key or the menu.
    undone(Deed), redone(Deed)
        A deed was taken back, or done again, and nobody has said so.
    """

    changed = Signal()
    taking_back = Signal()
    undone = Signal(object)
    redone = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._done: list[Deed] = []
        self._undone: list[Deed] = []
        self._running: set[Job] = set()  # that may yet bring a deed, or take one back
        self._waiting: list[Callable[[], object]] = []
        self._telling: dict[Job, Callable[[], object]] = {}  # what to say once it is done
        self._trying: dict[Job, tuple[Deed, bool]] = {}  # what is taken back, or done again
        jobs.ended.connect(self._job_ended)

    def push(self, deed: Deed) -> None:
        """Remember what was done; of the same key, it was done again."""
        known = [other.key for other in self._done]
        if deed.key in known:
            self._done[known.index(deed.key)] = deed
        else:
            again = [other for other in self._undone if other.key == deed.key]
            self._undone = [other for other in self._undone if other.key != deed.key]
            if not again:
                self._undone.clear()
            self._done = [*self._done, deed][-REMEMBERED:]
        self.changed.emit()

    def push_again(self, deed: Deed) -> None:
        """Note that something was done again elsewhere; what else was undone stays so."""
        self._undone = [other for other in self._undone if other.key != deed.key]
        if all(other.key != deed.key for other in self._done):
            self._done = [*self._done, deed][-REMEMBERED:]
        self.changed.emit()

    def forget(self, key: Key) -> None:
        """Forget what can neither be taken back nor be done again any more."""
        self._undone = [other for other in self._undone if other.key != key]
        self.forget_done(key)

    def forget_done(self, key: Key) -> None:
        """Forget what was taken back as a part of something else."""
        self._done = [other for other in self._done if other.key != key]
        self.changed.emit()

    def taken_back(self, key: Key) -> None:
        """Note that something was taken back elsewhere, as by the button of a notice.

        Of number 0 it is the last of its kind.
        """
        kind, number = key
        found = (
            deed
            for deed in reversed(self._done)
            if deed.key[0] == kind and number in (0, deed.key[1])
        )
        deed = next(found, None)
        if deed is not None:
            self._done.remove(deed)
            self._keep_undone(deed)
            self._tell(self.undone, deed, None)
            self.changed.emit()

    def watch(self, job: Job) -> None:
        """Let undo and redo wait for a job, because it is what would be taken back."""
        if not job.ending:
            self._running.add(job)

    def next_undo(self, page: str) -> Deed | None:
        """Return what would be taken back on a page; None where nothing is remembered."""
        return _last_of([deed for deed in self._done if deed.alive()], page)

    def next_redo(self, page: str) -> Deed | None:
        """Return what would be done again on a page; None where nothing is remembered."""
        return _last_of(self._undone, page)

    def undo(self, page: str, otherwise: Callable[[], object]) -> None:
        """Take back what was done last, once all that is still being done is done.

        Parameters
        ----------
        page : str
            Where one is.
        otherwise : callable
            Called where nothing is remembered.
        """
        self._when_settled(lambda: self._undo(page, otherwise))

    def undo_last(self, kind: str) -> None:
        """Take back the last deed of a kind, whatever was done since."""

        def step() -> None:
            deed = next((deed for deed in reversed(self._done) if deed.key[0] == kind), None)
            if deed is not None:
                self._take_back(deed)

        self._when_settled(step)

    def undo_again(self, deed: Deed) -> None:
        """Take back what was done again, where it was not taken back yet."""
        self._when_settled(lambda: self._take_back(deed) if deed in self._done else None)

    def redo_again(self, deed: Deed) -> None:
        """Do again what was taken back, where it was not done again yet."""
        self._when_settled(lambda: self._do_again(deed) if deed in self._undone else None)

    def redo(self, page: str, otherwise: Callable[[], object]) -> None:
        """Do again what was taken back last, as :meth:`undo`."""
        self._when_settled(lambda: self._redo(page, otherwise))

    def _undo(self, page: str, otherwise: Callable[[], object]) -> None:
        deed = self.next_undo(page)
        if deed is None:
            otherwise()
        else:
            self._take_back(deed)

    def _take_back(self, deed: Deed) -> None:
        self._done.remove(deed)
        self.taking_back.emit()
        found = deed.undo()
        if found is False:
            self._done.append(deed)
        else:
            self._follow(found, deed, back=True)
            self._keep_undone(deed)
            self._tell(self.undone, deed, found)
        self.changed.emit()

    def _redo(self, page: str, otherwise: Callable[[], object]) -> None:
        deed = self.next_redo(page)
        if deed is None:
            otherwise()
        else:
            self._do_again(deed)

    def _do_again(self, deed: Deed) -> None:
        if deed.redo is None:
            return
        self._undone.remove(deed)
        self._done.append(deed)
        found = deed.redo()
        if found is False:
            self._done.remove(deed)
            self._undone.append(deed)
        else:
            self._follow(found, deed, back=False)
            self._tell(self.redone, deed, found)
        self.changed.emit()

    def _tell(self, done: SignalInstance, deed: Deed, found: object) -> None:
        """Tell what was done, once it is."""
        if deed.tells:
            return
        if isinstance(found, Job) and not found.ending:
            self._telling[found] = lambda: done.emit(deed)
        else:
            done.emit(deed)

    def _keep_undone(self, deed: Deed) -> None:
        if deed.redo is not None:
            self._undone.append(deed)
        else:
            self._undone.clear()  # what came before it cannot be done again without it

    def _follow(self, found: object, deed: Deed, *, back: bool) -> None:
        if isinstance(found, Job):
            self.watch(found)
            self._trying[found] = deed, back

    def _when_settled(self, step: Callable[[], object]) -> None:
        if self._running:
            self._waiting.append(step)
        else:
            step()

    def _job_ended(self, job: Job) -> None:
        self._running.discard(job)
        tried = self._trying.pop(job, None)
        if tried is not None and isinstance(job.error, DatabaseError):
            self._try_later(*tried)
        tell = self._telling.pop(job, None)
        if tell is not None and job.ending == "finished":
            tell()
        while self._waiting and not self._running:
            self._waiting.pop(0)()

    def _try_later(self, deed: Deed, back: bool) -> None:
        """Let what the library could not write be tried again, once it can."""
        kept, other = (self._done, self._undone) if back else (self._undone, self._done)
        if deed in other:
            other.remove(deed)
        if deed not in kept:
            kept.append(deed)
        self.changed.emit()


def _last_of(deeds: list[Deed], page: str) -> Deed | None:
    return next((deed for deed in reversed(deeds) if deed.page in ("", page) and deed.mine()), None)
