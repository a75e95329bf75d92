"""Between the tools for the tags of many tracks and the files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_tools import FromNames, PlannedTags, TagTool
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translated
from musicrec_desktop.gui.controllers.tags.tag_editing import (
    BUSY,
    NOT_IN_FILES,
    TagEditingController,
)
from musicrec_desktop.gui.dialogs.tag_tools import TagToolsDialog, Tool
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.services.library.tag_tools import changes_of, fitting_pattern, planned


class TagToolsController(QObject):
    """Opens the tools, plans in the background what they would do, and lets it be written.

    Parameters
    ----------
    tags : TagEditingController
        Which writes, tells of failures, and takes it back.
    parent : QObject
    """

    def __init__(self, tags: TagEditingController, parent: QObject) -> None:
        super().__init__(parent)
        self._tags = tags
        self._newest = Newest(tags.jobs)
        self._last = Tool.NAMES
        self._set: dict[Tool, TagTool] = {}  # as what was written with them
        self.dialog: TagToolsDialog | None = None
        tags.progressed.connect(self._show_progress)
        tags.over.connect(self._over)

    def open(
        self, tracks: Sequence[Track], tool: Tool | None, tokens: Tokens, parent: QWidget
    ) -> None:
        """Open a tool on tracks, the last one where none is named."""
        wanted = [track for track in tracks if not track.segment and not track.missing]
        if not wanted:
            self._tags.said.emit(translated("Tag editor", NOT_IN_FILES), None, "")
            return
        dialog = TagToolsDialog(len(wanted), tool or self._last, tokens, parent)
        for each, last in self._set.items():
            dialog.forms[each].show_tool(last)
        names, paths = dialog.names, [track.path for track in wanted]
        names.show_tool(FromNames(fitting_pattern(paths, names.pattern.text())))
        dialog.plan_wanted.connect(lambda asked: self._plan(wanted, asked))
        dialog.apply_requested.connect(self._write)
        dialog.stop_requested.connect(self._tags.stop)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.ask()
        dialog.open()

    def _plan(self, tracks: Sequence[Track], tool: TagTool) -> None:
        def answer(plans: list[PlannedTags]) -> None:
            if self.dialog is not None:
                self.dialog.show_plan(tool, plans)

        details = self._tags.details.of_tags
        ids = [track.id for track in tracks]
        self._newest.start(
            lambda: planned(tracks, tool, details(ids)), finished=answer, failed=self._failed
        )

    def _failed(self, error: Exception) -> None:
        said = sentence_of(error)
        if self.dialog is not None:
            self.dialog.complain(said)

    def _write(self, plans: list[PlannedTags]) -> None:
        assert self.dialog is not None
        self._last = self.dialog.shown
        self._set[self._last] = self.dialog.forms[self._last].tool()
        if self._tags.busy:
            self.dialog.put_off(translated("Tag editor", BUSY))
            return
        self.dialog.show_writing()
        self._tags.write(changes_of(plans))

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
