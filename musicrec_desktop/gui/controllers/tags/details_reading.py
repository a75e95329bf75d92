"""Between totals and ticks in the tag editor and what is known of the files."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.tags.editor_answers import EditorAnswers
from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.details import DetailsService


class DetailsReading(EditorAnswers):
    """Tells one editor what it asks for.

    Parameters
    ----------
    service : DetailsService
    jobs : JobRunner
    dialog : TagEditorDialog
    """

    def __init__(self, service: DetailsService, jobs: JobRunner, dialog: TagEditorDialog) -> None:
        super().__init__(jobs, dialog)
        self._service = service
        dialog.pages.details_wanted.connect(self._read)
        self._read(dialog.shown)

    def _read(self, tracks: Sequence[Track]) -> None:
        def answer(found: list[TagDetails]) -> None:
            if self._dialog is not None:
                self._dialog.pages.show_details(tracks, found)

        self._newest.start(
            lambda: self._service.tags(tracks), finished=answer, failed=self._complain
        )
