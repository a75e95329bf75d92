"""Name and place files by a pattern: what would happen, before it does."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.dialogs.plan_dialog import Cell, PlanDialog
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable
from musicrec_desktop.services.library.file_moving import PlannedMove

WIDTH, HEIGHT = 920, 560  # pixels
FIELDS = (
    "{title}, {artist}, {album}, {albumartist}, {genre}, {composer}, {year}, {track:02}, {disc}, "
    "{name}."  # no words
)
HINT = to_translate(
    "Rename files",
    "[ ] marks a part that is left out when its field is empty; / makes a folder.",
)


class FileRenamingDialog(PlanDialog):
    """A pattern, and a table of where each file is and goes.

    Parameters
    ----------
    tracks : int
        How many there are.
    pattern : str
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    plan_wanted(str)
        What this pattern would do is to be shown by :meth:`show_plan`.
    apply_requested(list of PlannedMove, bool)
        To be moved; whether folders that become empty are removed.
    """

    plan_wanted = Signal(str)
    apply_requested = Signal(list, bool)

    def __init__(self, tracks: int, pattern: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Rename files", "Rename files"), tokens, parent)
        self._moves: list[PlannedMove] = []
        self.pattern = QLineEdit(pattern, self)
        self.pattern.setAccessibleName(translate("Rename files", "Pattern"))
        explained = f"{FIELDS} {translated('Rename files', HINT)}"
        self.pattern.setAccessibleDescription(explained)
        hint = QLabel(explained, self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.tidy = QCheckBox(translate("Rename files", "Remove folders that become empty"), self)
        self.pattern.textEdited.connect(self._edited)
        self._typing.timeout.connect(self.ask)
        self._lay_out(
            translate("Rename files", "Rename %n file(s)", n=tracks),
            (self.pattern, hint, self.tidy),
            _table(self),
            translate("Rename files", "Rename"),
        )
        self.apply.clicked.connect(self._apply)
        open_at(self, WIDTH, HEIGHT)

    def ask(self) -> None:
        """Ask what the pattern would do."""
        self.plan_wanted.emit(self.pattern.text())

    def show_plan(self, pattern: str, moves: Sequence[PlannedMove]) -> None:
        """Show what a pattern would do, if it is still the one that is typed."""
        if pattern != self.pattern.text() or self._writing:
            return
        self._moves = list(moves)
        moving = sum(move.moves for move in moves)
        problems = sum(bool(move.problem) for move in moves)
        said = _planned(moving, problems, len(moves) - moving - problems)
        rows = (_row(move) for move in moves if move.moves or move.problem)
        self._show(rows, said, possible=moving > 0)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the renaming is."""
        super().show_progress(progress)
        self.bar.setAccessibleName(
            translate(
                "Rename files",
                "{done} of {total} renamed",
                done=progress.done,
                total=progress.total,
            )
        )

    def _apply(self) -> None:
        self.apply_requested.emit(self._moves, self.tidy.isChecked())

    def _told_by(self) -> Sequence[QWidget]:
        return (self.pattern, self.tidy)


def _table(parent: QWidget) -> PlainTable:
    headings = (
        translate("Rename files", "Current", comment="Names before renaming"),
        translate("Rename files", "New", comment="Names after renaming"),
    )
    table = PlainTable(translate("Rename files", "Names before and after"), headings, parent)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)  # or the end would be cut: of two lines, the first is drawn
    return table


def _row(move: PlannedMove) -> tuple[Cell, Cell]:
    before = Cell(_below(move.source, move.root), display_path(move.source))
    if not move.problem:
        return before, Cell(_below(move.target, move.root), display_path(move.target))
    stays = translate("Rename files", "Unchanged: {reason}", reason=move.problem)
    return before, Cell(move.problem, display_path(move.target), stays)


def _below(path: str, root: str) -> str:
    """Return a path as it stands below its root; whole where it lies elsewhere."""
    inside = os.path.join(root, "")  # noqa: PTH118
    return display_path(path[len(inside) :] if path.startswith(inside) else path)


def _planned(moving: int, problems: int, same: int) -> str:
    """Return how many files will be renamed, cannot be, and need not be."""
    said = translate("Rename files", "%n file(s) will be renamed", n=moving)
    more = []
    if problems:
        more.append(translate("Rename files", "%n can’t be renamed", n=problems))
    if same:
        more.append(translate("Rename files", "%n already named this way", n=same))
    for clause in more:
        said = translate("Rename files", "{said}; {more}", said=said, more=clause)
    return translate("Rename files", "{said}.", comment="The end of a sentence", said=said)
