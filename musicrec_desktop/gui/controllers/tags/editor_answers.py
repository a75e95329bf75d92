"""Whatever answers one tag editor does so for as long as it is open."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner


class EditorAnswers(QObject):
    """Answers the newest question of a dialog, and nothing any more once it is closed.

    Parameters
    ----------
    jobs : JobRunner
    dialog : TagEditorDialog
    """

    def __init__(self, jobs: JobRunner, dialog: TagEditorDialog) -> None:
        super().__init__(dialog)
        self._dialog: TagEditorDialog | None = dialog
        self._newest = Newest(jobs)
        dialog.finished.connect(self._closed)

    def _complain(self, error: Exception) -> None:
        said = sentence_of(error)
        if self._dialog is not None:
            self._dialog.complain(said)

    def _closed(self, _result: int) -> None:
        self._newest.forget()
        self._dialog = None
