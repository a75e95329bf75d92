"""Which files could not be read, and why."""

from __future__ import annotations

import os

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

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.file_manager import show_in_file_manager
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.widgets.tables.chosen_tracks import CELL_PADDING
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable


class FailuresDialog(QDialog):
    """A table of files and reasons that can be copied and gone to."""

    def __init__(
        self, failures: list[Failure], parent: QWidget, said: str = "", hint: str = ""
    ) -> None:
        super().__init__(parent)
        self._failures = failures
        self.setWindowTitle(translate("Problems", "Problems"))
        heading = QLabel(said or _unread(len(failures)), self)
        heading.setProperty("role", "heading")
        words = QLabel(f"{hint or _hint(len(failures))} {_click()}", self)
        words.setProperty("role", "secondary")
        words.setWordWrap(True)
        self.table = self._make_table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(translate("Problems", "Copy the list"), self)
        copy.clicked.connect(self.copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        for widget in (heading, words, self.table, buttons):
            layout.addWidget(widget)
        open_at(self, 900, 500)

    def copy(self) -> None:
        """Put the list on the clipboard, a tab between file and reason."""
        lines = [
            f"{display_path(item.path)}\t{shown_reason(item.reason)}" for item in self._failures
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _make_table(self) -> PlainTable:
        headings = (
            translate("Problems", "File"),
            translate("Problems", "Folder"),
            translate("Problems", "Reason"),
        )
        table = PlainTable(translate("Problems", "Files, with the reason"), headings, self)
        table.setStyleSheet(f"QTableView::item {{ padding: 0 {CELL_PADDING}px; }}")
        table.setRowCount(len(self._failures))
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for row, failure in enumerate(self._failures):
            path = display_path(failure.path)
            folder, name = os.path.split(path)
            for column, text in enumerate((name, folder, shown_reason(failure.reason))):
                item = QTableWidgetItem(text)
                item.setToolTip(path if column < 2 else text)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, 230)
        table.setColumnWidth(1, 250)
        table.cellDoubleClicked.connect(self._show_file)
        return table

    def _show_file(self, row: int, _column: int) -> None:
        show_in_file_manager(self._failures[row].path)


def _unread(number: int) -> str:
    return translate("Problems", "%n file(s) could not be read", n=number)


def _hint(number: int) -> str:
    return translate(
        "Problems", "(It is|They are) left out and looked at again at the next scan.", n=number
    )


def _click() -> str:
    return translate("Problems", "Double-click one to see it in its folder.")
