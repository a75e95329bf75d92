"""Tools for the tags of many tracks: what would happen, before it does."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_tools import PlannedTags, TagTool
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialog_size import open_at
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.form import Choice
from musicrec_desktop.gui.widgets.tag_tool_forms import (
    CaseForm,
    CopyForm,
    NamesForm,
    ReplaceForm,
    ToolForm,
    field_name,
)
from musicrec_desktop.gui.widgets.text_delegate import TextDelegate

TYPING_MS = 200
SHOWN_ROWS = 500  # more, nobody reads; the sum below counts all
WIDTH, HEIGHT = 900, 600  # pixels


class Tool(StrEnum):
    """What the dialog can do."""

    NAMES = "names"
    REPLACE = "replace"
    CASE = "case"
    COPY = "copy"


TOOLS = {
    Tool.NAMES: to_translate("Tag tools", "Tags from file names"),
    Tool.REPLACE: to_translate("Tag tools", "Find and replace"),
    Tool.CASE: to_translate("Tag tools", "Change case"),
    Tool.COPY: to_translate("Tag tools", "Copy a field"),
}


class TagToolsDialog(QDialog):
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
    stop_requested()
    """

    plan_wanted = Signal(object)
    apply_requested = Signal(list)
    stop_requested = Signal()

    def __init__(self, tracks: int, tool: Tool, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Tag tools", "Tag tools"))
        self._tokens = tokens
        self._plans: list[PlannedTags] = []
        self._writing = False
        heading = QLabel(translate("Tag tools", "Change the tags of %n track(s)", n=tracks), self)
        heading.setProperty("role", "heading")
        self.choice = Choice(
            [(each, translated("Tag tools", said)) for each, said in TOOLS.items()], self
        )
        self.choice.setAccessibleName(translate("Tag tools", "Tool"))
        self.choice.chosen.connect(self.show_tool)
        self.names, self.replace = NamesForm(self), ReplaceForm(self)
        self.case, self.copy = CaseForm(self), CopyForm(self)
        self.forms: dict[Tool, ToolForm] = {
            Tool.NAMES: self.names,
            Tool.REPLACE: self.replace,
            Tool.CASE: self.case,
            Tool.COPY: self.copy,
        }
        for form in self.forms.values():
            form.changed.connect(self._edited)
        self.table = _table(self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._asking = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._asking.timeout.connect(self.ask)
        self._lay_out(heading)
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
        self.apply.setEnabled(False)
        self._asking.start()

    def ask(self) -> None:
        """Ask what the tool would do as it is set."""
        self.plan_wanted.emit(self.forms[self.shown].tool())

    def show_plan(self, tool: TagTool, plans: Sequence[PlannedTags]) -> None:
        """Show what a tool would do, if it is still set so."""
        if self._writing or tool != self.forms[self.shown].tool():
            return
        self._plans = list(plans)
        rows = [row for plan in plans for row in _rows(plan)]
        self.table.setRowCount(len(rows[:SHOWN_ROWS]))
        for row, cells in enumerate(rows[:SHOWN_ROWS]):
            self._show_row(row, *cells)
        changing = sum(bool(plan.values) for plan in plans)
        problems = sum(bool(plan.problem) for plan in plans)
        self._say(_planned(changing, problems, len(plans) - changing - problems), problem=False)
        self.apply.setEnabled(changing > 0)

    def complain(self, text: str) -> None:
        """Say why the tool cannot be used so."""
        if not text:
            return
        self._plans = []
        self.table.setRowCount(0)
        self.apply.setEnabled(False)
        self._say(text, problem=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the writing is."""
        self.bar.setMaximum(progress.total)
        self.bar.setValue(progress.done)
        self.bar.setAccessibleName(
            translate(
                "Tag tools", "{done} of {total} written", done=progress.done, total=progress.total
            )
        )

    @property
    def writing(self) -> bool:
        """Whether what it does is being done."""
        return self._writing

    def show_writing(self) -> None:
        """Let nothing be changed while it is written."""
        self._writing = True
        for widget in (self.choice, *self.forms.values(), self.apply):
            widget.setEnabled(False)
        self.cancel.setText(translate("Tag tools", "Stop"))
        self.bar.show()

    def reject(self) -> None:
        """Close; what is being written is stopped after the file it is at."""
        if self._writing:
            self.stop_requested.emit()
        super().reject()

    def _edited(self) -> None:
        self.apply.setEnabled(False)
        self._asking.start()

    def _say(self, text: str, *, problem: bool) -> None:
        self.said.setProperty("role", "problem" if problem else "secondary")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(text)

    def _show_row(self, row: int, path: str, field: str, before: str, after: str) -> None:
        name = display_path(path.replace("\\", "/").rpartition("/")[2])
        said = field_name(field) if field else ""
        for column, text in enumerate((name, said, before, after)):
            item = QTableWidgetItem(text)
            item.setToolTip(display_path(path) if not column else text)
            if not field and column:
                item.setForeground(QColor(self._tokens.error))
            self.table.setItem(row, column, item)

    def _lay_out(self, heading: QLabel) -> None:
        self.cancel = QPushButton(translate("Tag tools", "Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.apply = QPushButton(translate("Tag tools", "Write"), self)
        self.apply.setProperty("role", "primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(lambda: self.apply_requested.emit(self._plans))
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.said, 1)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.choice)
        layout.addLayout(top)
        for form in self.forms.values():
            layout.addWidget(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.bar)
        layout.addLayout(bottom)


def _rows(plan: PlannedTags) -> list[tuple[str, str, str, str]]:
    """Return the lines of a track: file, field, what it holds and would hold."""
    path = plan.track.path
    if plan.problem:
        return [(path, "", "", translate("Tag tools", "Stays: {reason}", reason=plan.problem))]
    return [
        (path, field, _text(getattr(plan.track.tags, field)), _text(value))
        for field, value in plan.values.items()
    ]


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _planned(changing: int, problems: int, same: int) -> str:
    """Return how many tracks will change, cannot, and need not."""
    parts = [translate("Tag tools", "%n track(s) will change", n=changing)]
    if problems:
        parts.append(translate("Tag tools", "%n cannot, and (stays|stay)", n=problems))
    if same:
        parts.append(translate("Tag tools", "%n unchanged", n=same))
    return "  ·  ".join(parts)


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 4, parent)
    table.setItemDelegate(TextDelegate(table))
    table.setHorizontalHeaderLabels(
        [
            translate("Tag tools", "File"),
            translate("Tag tools", "Field"),
            translate("Tag tools", "Now", comment="What a tag holds before it is changed"),
            translate("Tag tools", "Then", comment="What a tag holds once it is changed"),
        ]
    )
    table.setAccessibleName(translate("Tag tools", "Tags before and after"))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setTabKeyNavigation(False)
    header = QHeaderView(Qt.Orientation.Horizontal, table)
    header.setObjectName("plain")
    table.setHorizontalHeader(header)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return table
