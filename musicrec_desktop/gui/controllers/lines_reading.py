"""Between the texts of several lines in the tag editor and the files that hold them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.library.tag_editing import TagEditingService


class LinesReading(QObject):
    """Serves one editor for as long as it is open; reads only what is looked at.

    Parameters
    ----------
    service : TagEditingService
    jobs : JobRunner
    dialog : TagEditorDialog
    """

    def __init__(
        self, service: TagEditingService, jobs: JobRunner, dialog: TagEditorDialog
    ) -> None:
        super().__init__(dialog)
        self._service = service
        self._dialog: TagEditorDialog | None = dialog
        self._newest = Newest(jobs)
        self._job: Job | None = None
        dialog.lines_wanted.connect(self._read)
        dialog.finished.connect(self._closed)

    def _read(self, paths: Sequence[str]) -> None:
        def answer(found: list[dict[str, str]]) -> None:
            if self._dialog is not None:
                self._dialog.show_lines(paths, found)

        self._stop()
        self._job = self._newest.start(
            lambda: self._service.lines(paths), finished=answer, failed=self._complain
        )

    def _complain(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.pages.lines_unread()
        said = sentence_of(error)
        if self._dialog is not None:
            self._dialog.complain(said)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.control.cancel()
            self._job = None

    def _closed(self, _result: int) -> None:
        self._newest.forget()
        self._stop()
        self._dialog = None
