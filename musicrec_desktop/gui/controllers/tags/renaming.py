"""Between the dialog that names files by their tags and the files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tag_edits import DEFAULT_PATTERN
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.tags.plans import PlanController
from musicrec_desktop.gui.controllers.tags.tag_editing import TagEditingController
from musicrec_desktop.gui.dialogs.file_renaming import FileRenamingDialog
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.services.library.file_moving import PlannedMove


class RenamingController(PlanController):
    """Opens the dialog that names files by a pattern, and lets it be done."""

    def __init__(self, tags: TagEditingController, parent: QObject) -> None:
        super().__init__(tags, parent)
        self._pattern = DEFAULT_PATTERN  # the one that was used last

    def open(self, tracks: Sequence[Track], tokens: Tokens, parent: QWidget) -> None:
        """Ask how these files are to be named."""
        wanted = list(tracks)
        dialog = FileRenamingDialog(len(wanted), self._pattern, tokens, parent)

        def plan(pattern: str) -> None:
            self._plan(
                lambda: self._tags.service.plan_moves(wanted, pattern),
                lambda moves: dialog.show_plan(pattern, moves),
            )

        def move(moves: list[PlannedMove], tidy: bool) -> None:
            self._pattern = dialog.pattern.text()
            self._carry_out(dialog, lambda: self._tags.move(moves, tidy=tidy))

        dialog.plan_wanted.connect(plan)
        dialog.apply_requested.connect(move)
        self._show(dialog)
