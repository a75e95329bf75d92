"""What was done to the queue, told to the undo stack: each edit is one deed, on every page."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.play_queue import NotedEdit, QueueView, ReplacedQueue
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.undo_stack import Deed, Key, UndoStack
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.playing.player import PlayerService

RECENT_SECONDS = 120.0  # a wrong click is noticed by then; later the music is not stopped for it
PATIENCE_SECONDS = 2.0  # for the player to carry an undoing out


class QueueDeeds(QObject):
    """Follows the edits of the queue.

    Parameters
    ----------
    player : PlayerService
    stack : UndoStack
    jobs : JobRunner
    own : callable
        Returns what says whether somebody listens who does so now.
    parent : QObject

    Signals
    -------
    said(str, str, callable)
        That a queue is gone; the name of a button, and what it does.
    """

    said = Signal(str, str, object)

    def __init__(
        self,
        player: PlayerService,
        stack: UndoStack,
        jobs: JobRunner,
        own: Callable[[], Callable[[], bool]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._player, self._stack, self._jobs, self._own = player, stack, jobs, own
        self._deeds: dict[int, Deed] = {}  # of what is remembered, by number
        self._edits = 0
        self._undone: set[int] = set()

    def show(self, view: QueueView) -> None:
        """Take over what was done, undone and done again since the last view."""
        undone = {edit.number for edit in view.undone}
        remembered = undone | {edit.number for edit in view.done}
        for number in self._deeds.keys() - remembered:
            self._stack.forget(self._deeds.pop(number).key)
        self._take_back(undone - self._undone)
        for edit in view.done:
            if edit.number > self._edits:
                self._push(edit, view.replaced)
            elif edit.number in self._undone and edit.number in self._deeds:
                self._stack.push_again(self._deeds[edit.number])
        self._edits, self._undone = view.edits, undone

    def _take_back(self, numbers: set[int]) -> None:
        """Note what was undone elsewhere, as on the queue's page; what was so at once is one."""
        known = sorted(number for number in numbers if number in self._deeds)
        for number in reversed(known):
            if number == min(numbers):
                self._stack.taken_back(self._deeds[number].key)
            else:
                self._stack.forget_done(self._deeds[number].key)

    def _push(self, edit: NotedEdit, replaced: ReplacedQueue | None) -> None:
        """Remember an edit; a list that was only played in place of another is none."""
        if edit.label != "play":
            said = _edit_said(edit)
        elif replaced is not None and replaced.edit == edit.number:
            said = translate("Undo", "replacing the queue of %n track(s)", n=replaced.entries)
        else:
            return
        number = edit.number
        deed = self._deeds[number] = Deed(
            _key(number),
            said,
            lambda: self._step(number, self._player.undo_to),
            lambda: self._step(number, self._player.redo_to),
            alive=lambda: self._alive(number),
            mine=self._own(),
        )
        self._stack.push(deed)
        if edit.label == "play" and replaced is not None:
            self._say_replaced(deed, replaced)

    def _say_replaced(self, deed: Deed, replaced: ReplacedQueue) -> None:
        said = translate("Queue", "The queue of %n track(s) was replaced.", n=replaced.entries)
        if replaced.radio:
            said = translate("Queue", "The radio has ended.")
        undo = translate("Notices", "Undo")
        self.said.emit(said, undo, lambda: self._stack.undo_again(deed))

    def _step(self, number: int, step: Callable[[int], bool]) -> Job | bool:
        """Let the player do it; what is asked for next waits until it has."""
        if not step(number):
            return False
        return self._jobs.start(lambda: self._player.settle(PATIENCE_SECONDS))

    def _alive(self, number: int) -> bool:
        """Return whether taking an edit back is meant: of the queue that is there, or just gone."""
        view = self._player.queue_view()
        edit = next((edit for edit in view.done if edit.number == number), None)
        if edit is None:
            return False
        if edit.label == "clear" and not view.entries:
            return True
        if edit.label in ("play", "clear"):
            return time.monotonic() - edit.at <= RECENT_SECONDS
        return not any(
            later.number > number and later.label in ("play", "clear") for later in view.done
        )


def _key(number: int) -> Key:
    return ("queue", number)  # no words


def _edit_said(edit: NotedEdit) -> str:
    """Return what an edit was, as it follows “Undo”."""
    if edit.label == "add":
        return translate("Undo", "adding %n track(s) to the queue", n=edit.tracks)
    if edit.label == "next":
        return translate("Undo", "playing %n track(s) next", n=edit.tracks)
    if edit.label == "remove":
        return translate("Undo", "removing %n track(s) from the queue", n=edit.tracks)
    if edit.label == "clear":
        return translate("Undo", "clearing the queue")
    if edit.label == "shuffle":
        return translate("Undo", "shuffling the queue")
    return translate("Undo", "reordering the queue")
