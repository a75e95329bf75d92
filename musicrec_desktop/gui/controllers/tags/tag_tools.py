"""Between the tools for the tags of many tracks and the files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tag_tools import FromNames, PlannedTags, TagTool
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translated
from musicrec_desktop.gui.controllers.tags.plans import PlanController
from musicrec_desktop.gui.controllers.tags.tag_editing import NOT_IN_FILES, TagEditingController
from musicrec_desktop.gui.dialogs.tag_tools import TagToolsDialog, Tool
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.services.library.tag_tools import changes_of, fitting_pattern, planned


class TagToolsController(PlanController):
    """Opens the tools, and lets what they plan be written."""

    def __init__(self, tags: TagEditingController, parent: QObject) -> None:
        super().__init__(tags, parent)
        self._last = Tool.NAMES
        self._set: dict[Tool, TagTool] = {}  # as what was written with them

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
        details, ids = self._tags.details.of_tags, [track.id for track in wanted]

        def plan(asked: TagTool) -> None:
            self._plan(
                lambda: planned(wanted, asked, details(ids)),
                lambda plans: dialog.show_plan(asked, plans),
            )

        def write(plans: list[PlannedTags]) -> None:
            self._last = dialog.shown
            self._set[self._last] = dialog.forms[self._last].tool()
            self._carry_out(dialog, lambda: self._tags.write(changes_of(plans)))

        dialog.plan_wanted.connect(plan)
        dialog.apply_requested.connect(write)
        self._show(dialog)
