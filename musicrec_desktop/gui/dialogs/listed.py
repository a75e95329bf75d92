"""A dialog that lists something, and lets the list be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable

WIDTH, MOST_HEIGHT = 900, 500  # pixels
BESIDE_ROWS, ROW = 200, 44  # pixels of what is no row, and of one that may take two lines
MOST_BROKEN = 200  # rows of which lines are broken: for each, all of its texts are measured
MOST_BESIDE_LAST = 250  # pixels of a column other than the last
MARGINS = 28  # pixels of a cell that are no text
CELL_PADDING = "4px 5px"  # above and below the lines of a row; beside, as elsewhere


class ListedDialog(QDialog):
    """A heading, some words and a table.

    The last column is what one wants to read: it has what the others leave, and goes on in more
    lines.

    Parameters
    ----------
    title, heading, words : str
    name : str
        Of the table, for screen readers.
    headings : sequence of str
        Of its columns.
    rows : sequence of sequence of str
        The text of each cell.
    copied : sequence of str
        What stands for each row where the list is copied.
    parent : QWidget
    """

    def __init__(
        self,
        title: str,
        heading: str,
        words: str,
        name: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        copied: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._copied = copied
        self.setWindowTitle(title)
        said = QLabel(heading, self)
        said.setProperty("role", "heading")
        below = QLabel(words, self)
        below.setProperty("role", "secondary")
        below.setWordWrap(True)
        self.table = self._make_table(name, headings, rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(translate("Problems", "Copy the list"), self)
        copy.setAutoDefault(False)  # Enter would put it into the clipboard without a word
        copy.clicked.connect(self.copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        for widget in (said, below, self.table, buttons):
            layout.addWidget(widget)
        open_at(self, WIDTH, min(BESIDE_ROWS + ROW * len(rows), MOST_HEIGHT))

    def copy(self) -> None:
        """Put the list on the clipboard, a line for each."""
        QGuiApplication.clipboard().setText("\n".join(self._copied))

    def _make_table(
        self, name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> PlainTable:
        table = PlainTable(name, headings, self)
        table.setStyleSheet(f"QTableView::item {{ padding: {CELL_PADDING}; }}")
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        for column in range(len(headings) - 1):
            table.horizontalHeader().setSectionResizeMode(
                column, QHeaderView.ResizeMode.Interactive
            )
            table.setColumnWidth(column, self._widest(headings[column], rows, column))
        if len(rows) <= MOST_BROKEN:
            table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _widest(self, heading: str, rows: Sequence[Sequence[str]], column: int) -> int:
        """Return in how many pixels a column is whole, or those that it has at most."""
        width = self.fontMetrics().horizontalAdvance
        texts = {heading, *(row[column] for row in rows[:MOST_BROKEN])}
        return min(max(map(width, texts)) + MARGINS, MOST_BESIDE_LAST)
