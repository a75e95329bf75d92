"""Between the texts of several lines in the tag editor and the files that hold them."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.gui.controllers.tags.editor_answers import EditorAnswers
from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.library.tag_editing import TagEditingService


class LinesReading(EditorAnswers):
    """Tells one editor what it asks for; reads only what is looked at.

    Parameters
    ----------
    service : TagEditingService
    jobs : JobRunner
    dialog : TagEditorDialog
    """

    def __init__(
        self, service: TagEditingService, jobs: JobRunner, dialog: TagEditorDialog
    ) -> None:
        super().__init__(jobs, dialog)
        self._service = service
        self._job: Job | None = None
        dialog.lines_wanted.connect(self._read)

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
        super()._complain(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.control.cancel()
            self._job = None

    def _closed(self, result: int) -> None:
        self._stop()
        super()._closed(result)
