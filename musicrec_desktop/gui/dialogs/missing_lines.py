"""Which lines of a playlist stand for nothing that is in the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable


class MissingLinesDialog(QDialog):
    """A list of lines that can be copied.

    Parameters
    ----------
    lines : sequence of str
        As the playlist names its tracks.
    parent : QWidget
    """

    def __init__(self, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setWindowTitle(translate("Import", "Not in the library"))
        heading = QLabel(translate("Import", "%n track(s) could not be found", n=len(lines)), self)
        heading.setProperty("role", "heading")
        words = QLabel(
            translate(
                "Import",
                "What is a file appears in the playlist as soon as its folder is scanned.",
            ),
            self,
        )
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
        open_at(self, 700, 460)

    def copy(self) -> None:
        """Put the list on the clipboard, a line for each."""
        QGuiApplication.clipboard().setText("\n".join(self._lines))

    def _make_table(self) -> PlainTable:
        heading = translate("Import", "As the playlist names it")
        table = PlainTable(heading, [heading], self)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            item = QTableWidgetItem(line)
            item.setToolTip(line)
            table.setItem(row, 0, item)
        return table
