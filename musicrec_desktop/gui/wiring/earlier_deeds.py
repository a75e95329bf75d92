"""What was done before this session: named and asked about, never taken back unseen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.listening_events import RatingsChanged
from musicrec_desktop.core.tag_edits import EditBatch
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.controllers.tags.tag_editing import TagEditingController
from musicrec_desktop.gui.undo_stack import Deed, UndoStack
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner

Found = tuple[RatingsChanged | None, EditBatch | None]


class EarlierDeeds(QObject):
    """Says that nothing of this session is left to undo, and offers what was done before it.

    Parameters
    ----------
    stack : UndoStack
    ratings : RatingsController
    tags : TagEditingController
    jobs : JobRunner
    parent : QObject

    Signals
    -------
    said(str, str, callable or None)
        A sentence; the name of a button, and what it does.
    """

    said = Signal(str, str, object)

    def __init__(
        self,
        stack: UndoStack,
        ratings: RatingsController,
        tags: TagEditingController,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stack = stack
        self._ratings = ratings
        self._tags = tags
        self._jobs = jobs

    def offer(self) -> None:
        """Look for the last rating or edit of tags, whichever came later, and ask about it."""
        self._jobs.start(
            self._look,
            finished=self._ask,
            failed=lambda error: self.said.emit(sentence_of(error), "", None),
        )

    def _look(self) -> Found:
        rated = self._ratings.last_done()
        edited = next((batch for batch in self._tags.service.batches() if not batch.undone), None)
        return rated, edited

    def _ask(self, found: Found) -> None:
        rated, edited = found
        if rated is not None and (edited is None or rated.at >= edited.at):
            self._offer(self._ratings.said_of(rated), self._rating(rated))
        elif edited is not None:
            self._offer(self._edited(edited), self._edit(edited))
        else:
            self.said.emit(translate("Undo", "There is nothing to undo."), "", None)

    def _offer(self, what: str, deed: Deed) -> None:
        said = translate(
            "Undo", "Nothing to undo from this session. The last thing before it: {what}", what=what
        )
        self.said.emit(said, translate("Notices", "Undo"), lambda: self._take_back(deed))

    def _take_back(self, deed: Deed) -> None:
        """Take back what was asked about; the key of redo does it again."""
        self._stack.push(deed)
        self._stack.undo_again(deed)

    def _rating(self, done: RatingsChanged) -> Deed:
        ratings = self._ratings
        return Deed(
            ("rating", done.action),
            ratings.named(done),
            lambda: ratings.take_back(done),
            ratings.redo,
            mine=lambda: ratings.listener_id == done.listener_id,
            tells=True,
        )

    def _edit(self, edited: EditBatch) -> Deed:
        tags, batch = self._tags, edited.id
        return Deed(
            ("tags", batch),
            self._edited(edited),
            lambda: tags.undo(batch),
            lambda: tags.redo(batch),
            tells=True,
        )

    @staticmethod
    def _edited(edited: EditBatch) -> str:
        return translate("Undo", "changing the tags of %n file(s)", n=edited.files)
