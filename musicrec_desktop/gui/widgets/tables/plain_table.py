"""A table of text, to be read: whole rows, no grid, no editing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QWidget

from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate


class PlainTable(QTableWidget):
    """Columns share the width; Tab leads on to what comes after the table.

    Parameters
    ----------
    name : str
        For screen readers.
    headings : sequence of str
    parent : QWidget
    """

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        header = self.horizontalHeader()
        header.setObjectName("plain")  # before its style is asked for
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.setItemDelegate(TextDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
