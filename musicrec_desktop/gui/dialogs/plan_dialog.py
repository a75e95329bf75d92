"""What would happen to many files, before it does: a table of it, and a button to have it done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable

TYPING_MS = 200
SHOWN_ROWS = 500  # more, nobody reads; the sum below counts all


class Cell(NamedTuple):
    """What stands in the table, its tool tip, and why its file stays as it is, if it does."""

    text: str
    tip: str
    stays: str = ""


class PlanDialog(QDialog):
    """Asks for a plan again whenever what it is told changes, and shows how it is carried out.

    Parameters
    ----------
    title : str
        Of the window.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    stop_requested()
    """

    stop_requested = Signal()

    table: PlainTable
    cancel: QPushButton
    apply: QPushButton

    def __init__(self, title: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._tokens = tokens
        self._writing = False
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.bar = QuietBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)

    @property
    def writing(self) -> bool:
        """Whether the plan is being carried out."""
        return self._writing

    def ask(self) -> None:
        """Ask for a plan by what stands in the fields."""
        raise NotImplementedError

    def complain(self, text: str) -> None:
        """Say why there is no plan."""
        self.table.setRowCount(0)
        self.apply.setEnabled(False)
        self._say(text, problem=True)

    def put_off(self, text: str) -> None:
        """Say why the plan cannot be carried out now; it stays, to be tried again."""
        self._say(text, problem=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is carried out."""
        self.bar.show_steps(progress.done, progress.total)

    def show_writing(self) -> None:
        """Let nothing be changed while it is carried out."""
        self._writing = True
        for widget in (*self._told_by(), self.apply):
            widget.setEnabled(False)
        self.cancel.setText(translate("Tag editor", "Stop"))
        self.bar.show()

    def reject(self) -> None:
        """Close; what is being done is stopped after the file it is at."""
        if self._writing:
            self.stop_requested.emit()
        super().reject()

    def _told_by(self) -> Sequence[QWidget]:
        """Return the widgets that say what is planned."""
        return ()

    def _edited(self) -> None:
        """Wait for the end of the typing, then ask again."""
        self.apply.setEnabled(False)
        self._typing.start()

    def _show(self, rows: Iterable[Sequence[Cell]], said: str, *, possible: bool) -> None:
        """Show the first rows of a plan, and what it comes to."""
        shown = list(islice(rows, SHOWN_ROWS))
        self.table.setRowCount(len(shown))
        for row, cells in enumerate(shown):
            for column, cell in enumerate(cells):
                self.table.setItem(row, column, self._item(cell))
        self._say(said, problem=False)
        self.apply.setEnabled(possible)

    def _item(self, cell: Cell) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        item.setToolTip(cell.tip)
        if cell.stays:
            item.setForeground(QColor(self._tokens.error))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.stays)
        return item

    def _say(self, text: str, *, problem: bool) -> None:
        self.said.setProperty("role", "problem" if problem else "secondary")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(text)

    def _lay_out(
        self,
        heading: str,
        told_by: Sequence[QWidget],
        table: PlainTable,
        done: str,
        *,
        aside: QWidget | None = None,
    ) -> None:
        """Put what says what is planned above the table, the button that has it done below."""
        headed = QLabel(heading, self)
        headed.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(headed, 1)
        if aside is not None:
            top.addWidget(aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        for widget in told_by:
            layout.addWidget(widget)
        self.table = table
        layout.addWidget(table, 1)
        layout.addWidget(self.bar)
        layout.addLayout(self._make_buttons(done))

    def _make_buttons(self, done: str) -> QHBoxLayout:
        self.cancel = QPushButton(translate("Tag editor", "Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.apply = QPushButton(done, self)
        self.apply.setProperty("role", "primary")
        self.apply.setDefault(True)
        self.apply.setEnabled(False)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        ending = QDialogButtonBox(self)  # in the order that the system has
        ending.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        ending.addButton(self.apply, QDialogButtonBox.ButtonRole.AcceptRole)
        bottom.addWidget(self.said, 1)
        bottom.addWidget(ending)
        return bottom
