"""Name and place files by a pattern: what would happen, before it does."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialog_size import open_at
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.text_delegate import TextDelegate
from musicrec_desktop.services.library.file_moving import PlannedMove

TYPING_MS = 250
SHOWN_ROWS = 500  # more, nobody reads; the sum below counts all
FIELDS = (
    "{title}, {artist}, {album}, {albumartist}, {genre}, {composer}, {year}, {track:02}, {disc}, "
    "{name}."  # no words
)
HINT = to_translate(
    "Rename files",
    "What stands in [ ] is left out where a field in it is empty; / makes folders.",
)


class FileRenamingDialog(QDialog):
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
    stop_requested()
    """

    plan_wanted = Signal(str)
    apply_requested = Signal(list, bool)
    stop_requested = Signal()

    def __init__(self, tracks: int, pattern: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Rename files", "Rename files"))
        self._tokens = tokens
        self._moves: list[PlannedMove] = []
        self._writing = False
        heading = QLabel(translate("Rename files", "Rename %n file(s)", n=tracks), self)
        heading.setProperty("role", "heading")
        self.pattern = QLineEdit(pattern, self)
        self.pattern.setAccessibleName(translate("Rename files", "Pattern"))
        explained = f"{FIELDS} {translated('Rename files', HINT)}"
        self.pattern.setAccessibleDescription(explained)
        hint = QLabel(explained, self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.table = self._make_table()
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.tidy = QCheckBox(translate("Rename files", "Remove folders that become empty"), self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.cancel = QPushButton(translate("Rename files", "Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.apply = QPushButton(translate("Rename files", "Rename"), self)
        self.apply.setProperty("role", "primary")
        self.apply.setDefault(True)
        self.apply.setEnabled(False)
        self.apply.clicked.connect(self._apply)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.ask)
        self.pattern.textEdited.connect(self._typed)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.tidy)
        bottom.addStretch(1)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        for widget in (heading, self.pattern, hint, self.table, self.said, self.bar):
            layout.addWidget(widget)
        layout.addLayout(bottom)
        open_at(self, 920, 560)

    def ask(self) -> None:
        """Ask what the pattern would do."""
        self.plan_wanted.emit(self.pattern.text())

    def show_plan(self, pattern: str, moves: Sequence[PlannedMove]) -> None:
        """Show what a pattern would do, if it is still the one that is typed."""
        if pattern != self.pattern.text() or self._writing:
            return
        self._moves = list(moves)
        shown = [move for move in moves if move.moves or move.problem][:SHOWN_ROWS]
        self.table.setRowCount(len(shown))
        for row, move in enumerate(shown):
            self._show_row(row, move)
        moving = sum(move.moves for move in moves)
        problems = sum(bool(move.problem) for move in moves)
        same = len(moves) - moving - problems
        self._say(_planned(moving, problems, same), problem=False)
        self.apply.setEnabled(moving > 0)

    def complain(self, text: str) -> None:
        """Say why the pattern cannot be used."""
        self._moves = []
        self.table.setRowCount(0)
        self.apply.setEnabled(False)
        self._say(text, problem=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the renaming is."""
        self.bar.setMaximum(progress.total)
        self.bar.setValue(progress.done)
        self.bar.setAccessibleName(
            translate(
                "Rename files",
                "{done} of {total} renamed",
                done=progress.done,
                total=progress.total,
            )
        )

    def reject(self) -> None:
        """Close; what is being done is stopped after the file it is at."""
        if self._writing:
            self.stop_requested.emit()
        super().reject()

    def _typed(self) -> None:
        self.apply.setEnabled(False)
        self._typing.start()

    def _apply(self) -> None:
        self._writing = True
        for widget in (self.pattern, self.tidy, self.apply):
            widget.setEnabled(False)
        self.cancel.setText(translate("Rename files", "Stop"))
        self.bar.show()
        self.apply_requested.emit(self._moves, self.tidy.isChecked())

    def _say(self, text: str, *, problem: bool) -> None:
        self.said.setProperty("role", "problem" if problem else "secondary")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(text)

    def _show_row(self, row: int, move: PlannedMove) -> None:
        before = _below(move.source, move.root)
        after = move.problem or _below(move.target, move.root)
        for column, (text, tip) in enumerate(((before, move.source), (after, move.target))):
            item = QTableWidgetItem(text)
            item.setToolTip(display_path(tip))
            if column and move.problem:
                item.setForeground(QColor(self._tokens.error))
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    translate("Rename files", "Stays: {reason}", reason=move.problem),
                )
            self.table.setItem(row, column, item)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setItemDelegate(TextDelegate(table))
        table.setHorizontalHeaderLabels(
            [
                translate("Rename files", "Now", comment="Names before renaming"),
                translate("Rename files", "Then", comment="Names after renaming"),
            ]
        )
        table.setAccessibleName(translate("Rename files", "Names before and after"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        header = QHeaderView(Qt.Orientation.Horizontal, table)
        header.setObjectName("plain")
        table.setHorizontalHeader(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table


def _below(path: str, root: str) -> str:
    """Return a path as it stands below its root; whole where it lies elsewhere."""
    inside = os.path.join(root, "")  # noqa: PTH118
    return display_path(path[len(inside) :] if path.startswith(inside) else path)


def _planned(moving: int, problems: int, same: int) -> str:
    """Return how many files will be renamed, cannot be, and need not be."""
    said = translate("Rename files", "%n file(s) will be renamed", n=moving)
    more = []
    if problems:
        more.append(translate("Rename files", "%n cannot be, and (stays|stay)", n=problems))
    if same:
        more.append(translate("Rename files", "%n (has|have) (this|these) name(s) already", n=same))
    for clause in more:
        said = translate("Rename files", "{said}; {more}", said=said, more=clause)
    return translate("Rename files", "{said}.", comment="The end of a sentence", said=said)
