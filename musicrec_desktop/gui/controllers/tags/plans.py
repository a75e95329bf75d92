"""What is planned for many files in a dialog, shown there, and then written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translated
from musicrec_desktop.gui.controllers.tags.tag_editing import BUSY, TagEditingController
from musicrec_desktop.gui.dialogs.plan_dialog import PlanDialog
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of


class PlanController(QObject):
    """Plans in the background what a dialog asks for, and lets it be written.

    Parameters
    ----------
    tags : TagEditingController
        Which writes, tells of failures, and takes it back.
    parent : QObject

    Attributes
    ----------
    dialog : PlanDialog or None
        The one that is open.
    """

    def __init__(self, tags: TagEditingController, parent: QObject) -> None:
        super().__init__(parent)
        self._tags = tags
        self._newest = Newest(tags.jobs)
        self.dialog: PlanDialog | None = None
        tags.progressed.connect(self._show_progress)
        tags.over.connect(self._over)

    def _show(self, dialog: PlanDialog) -> None:
        """Open a dialog, which goes when it is closed."""
        dialog.stop_requested.connect(self._tags.stop)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.ask()
        dialog.open()

    def _plan(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        """Show what comes of planning, unless something else was asked meanwhile."""
        self._newest.start(work, finished=show, failed=self._failed)

    def _carry_out(self, dialog: PlanDialog, write: Callable[[], object]) -> None:
        """Write what a dialog shows, unless something else is being written."""
        if self._tags.busy:
            dialog.put_off(translated("Tag editor", BUSY))
            return
        dialog.show_writing()
        write()

    def _failed(self, error: Exception) -> None:
        said = sentence_of(error)
        if self.dialog is not None:
            self.dialog.complain(said)

    def _show_progress(self, progress: Progress) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(progress)

    def _over(self) -> None:
        if self.dialog is not None and self.dialog.writing:
            self.dialog.accept()

    def _closed(self, _result: int) -> None:
        self._newest.forget()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
