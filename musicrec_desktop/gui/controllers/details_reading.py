"""Between totals and ticks in the tag editor and what is known of the files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.details import DetailsService


class DetailsReading(QObject):
    """Serves one editor for as long as it is open.

    Parameters
    ----------
    service : DetailsService
    jobs : JobRunner
    dialog : TagEditorDialog
    """

    def __init__(self, service: DetailsService, jobs: JobRunner, dialog: TagEditorDialog) -> None:
        super().__init__(dialog)
        self._service = service
        self._dialog: TagEditorDialog | None = dialog
        self._newest = Newest(jobs)
        dialog.pages.details_wanted.connect(self._read)
        dialog.finished.connect(self._closed)
        self._read(dialog.shown)

    def _read(self, tracks: Sequence[Track]) -> None:
        def answer(found: list[TagDetails]) -> None:
            if self._dialog is not None:
                self._dialog.pages.show_details(tracks, found)

        self._newest.start(
            lambda: self._service.tags(tracks), finished=answer, failed=self._complain
        )

    def _complain(self, error: Exception) -> None:
        said = sentence_of(error)
        if self._dialog is not None:
            self._dialog.complain(said)

    def _closed(self, _result: int) -> None:
        self._newest.forget()
        self._dialog = None
