"""Tools for the tags of many tracks: what would happen, before it does."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_tools import PlannedTags, TagTool
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.dialogs.plan_dialog import Cell, PlanDialog
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.widgets.forms.tag_tool_forms import (
    CaseForm,
    CopyForm,
    NamesForm,
    ReplaceForm,
    ToolForm,
    field_name,
)
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable

WIDTH, HEIGHT = 900, 600  # pixels


class Tool(StrEnum):
    """What the dialog can do."""

    NAMES = "names"
    REPLACE = "replace"
    CASE = "case"
    COPY = "copy"
    SWAP = "swap"


TOOLS = {
    Tool.NAMES: to_translate("Tag tools", "Tags from file names"),
    Tool.REPLACE: to_translate("Tag tools", "Find and replace"),
    Tool.CASE: to_translate("Tag tools", "Change case"),
    Tool.COPY: to_translate("Tag tools", "Copy a field"),
    Tool.SWAP: to_translate("Tag tools", "Swap two fields"),
}


class TagToolsDialog(PlanDialog):
    """A tool, what it is told, and a table of what each track holds and would hold.

    Parameters
    ----------
    tracks : int
        How many there are.
    tool : Tool
        Which one is shown first.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    plan_wanted(TagTool)
        What it would do is to be shown by :meth:`show_plan`.
    apply_requested(list of PlannedTags)
    """

    plan_wanted = Signal(object)
    apply_requested = Signal(list)

    def __init__(self, tracks: int, tool: Tool, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Tag tools", "Tag tools"), tokens, parent)
        self._plans: list[PlannedTags] = []
        self.choice = Choice(
            [(each, translated("Tag tools", said)) for each, said in TOOLS.items()], self
        )
        self.choice.setAccessibleName(translate("Tag tools", "Tool"))
        self.choice.chosen.connect(self.show_tool)
        self.names, self.replace = NamesForm(self), ReplaceForm(self)
        self.case, self.copy = CaseForm(self), CopyForm(self)
        self.swap = CopyForm(self, swap=True)
        self.forms: dict[Tool, ToolForm] = {
            Tool.NAMES: self.names,
            Tool.REPLACE: self.replace,
            Tool.CASE: self.case,
            Tool.COPY: self.copy,
            Tool.SWAP: self.swap,
        }
        for form in self.forms.values():
            form.changed.connect(self._edited)
        self._typing.timeout.connect(self.ask)
        self._lay_out(
            translate("Tag tools", "Change the tags of %n track(s)", n=tracks),
            tuple(self.forms.values()),
            _table(self),
            translate("Tag tools", "Write"),
            aside=self.choice,
        )
        self.apply.clicked.connect(lambda: self.apply_requested.emit(self._plans))
        self.show_tool(tool)
        open_at(self, WIDTH, HEIGHT)

    @property
    def shown(self) -> Tool:
        """The tool in view."""
        tool = self.choice.value()
        assert isinstance(tool, Tool)
        return tool

    def show_tool(self, tool: Tool) -> None:
        """Show what a tool is told, and what it would do."""
        self.choice.show_value(tool)
        for each, form in self.forms.items():
            form.setVisible(each is tool)
        self.forms[tool].setFocus()
        self._edited()

    def ask(self) -> None:
        """Ask what the tool would do as it is set."""
        self.plan_wanted.emit(self.forms[self.shown].tool())

    def show_plan(self, tool: TagTool, plans: Sequence[PlannedTags]) -> None:
        """Show what a tool would do, if it is still set so."""
        if self._writing or tool != self.forms[self.shown].tool():
            return
        self._plans = list(plans)
        changing = sum(bool(plan.values) for plan in plans)
        problems = sum(bool(plan.problem) for plan in plans)
        said = _planned(changing, problems, len(plans) - changing - problems)
        rows = (row for plan in plans for row in _rows(plan))
        self._show(rows, said, possible=changing > 0)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the writing is."""
        super().show_progress(progress)
        self.bar.setAccessibleName(
            translate(
                "Tag tools", "{done} of {total} written", done=progress.done, total=progress.total
            )
        )

    def _told_by(self) -> Sequence[QWidget]:
        return (self.choice, *self.forms.values())


def _rows(plan: PlannedTags) -> list[tuple[Cell, ...]]:
    """Return the lines of a track: file, field, what it holds and would hold."""
    path = plan.track.path
    name = Cell(display_path(path.replace("\\", "/").rpartition("/")[2]), display_path(path))
    if plan.problem:
        stays = translate("Tag tools", "Unchanged: {reason}", reason=plan.problem)
        return [(name, _cell(None), _cell(None), Cell(stays, stays, stays))]
    return [
        (name, _cell(field_name(field)), _cell(plan.held[field]), _cell(value))
        for field, value in plan.values.items()
    ]


def _cell(value: object) -> Cell:
    text = "" if value is None else str(value)
    return Cell(text, text)


def _planned(changing: int, problems: int, same: int) -> str:
    """Return how many tracks will change, cannot, and need not."""
    parts = [translate("Tag tools", "%n track(s) will change", n=changing)]
    if problems:
        parts.append(translate("Tag tools", "%n can’t be changed", n=problems))
    if same:
        parts.append(translate("Tag tools", "%n (needs|need) no change", n=same))
    return "  ·  ".join(parts)


def _table(parent: QWidget) -> PlainTable:
    headings = (
        translate("Tag tools", "File"),
        translate("Tag tools", "Field"),
        translate("Tag tools", "Current", comment="What a tag holds before it is changed"),
        translate("Tag tools", "New", comment="What a tag holds once it is changed"),
    )
    table = PlainTable(translate("Tag tools", "Tags before and after"), headings, parent)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)  # or the end would be cut: of two lines, the first is drawn
    resizing = QHeaderView.ResizeMode.ResizeToContents
    table.horizontalHeader().setSectionResizeMode(1, resizing)
    return table
