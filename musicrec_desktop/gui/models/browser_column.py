"""The rows of one column of the browser: everything first, then each value with its tracks."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.column_browser import BrowserOrder, ListedColumn
from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.gui.words.column_browser import all_said, row_said, value_said

Index = QModelIndex | QPersistentModelIndex

COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
ALL = 0  # the row
FEW = 200  # values, of which what is shown may be looked through, too


class BrowserColumnModel(QAbstractListModel):
    """Values by row; none until something is listed."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.listed: ListedColumn | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self.listed is None else 1 + len(self.listed.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        known = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return known | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row)
        if role == COUNT_ROLE:
            return self.count(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row_said(self.text(row), self.count(row))
        return None

    def show_listed(self, listed: ListedColumn) -> bool:
        """List something else; return whether the rows are other ones now."""
        before = self.listed
        if before is not None and _same_rows(before, listed):
            self.listed = listed
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
            return False
        self.beginResetModel()
        self.listed = listed
        self.endResetModel()
        return True

    def text(self, row: int) -> str:
        """Return what stands in a row."""
        listed = self._there()
        kind = listed.values.kind
        if row == ALL:
            return all_said(kind, _named(listed))
        place = int(listed.rows[row - 1])
        text = value_said(kind, listed.values.keys[place], listed.values.labels[place])
        year = int(listed.values.years[place])
        return f"{year} · {text}" if listed.column.order is BrowserOrder.YEAR and year else text

    def count(self, row: int) -> int:
        """Return how many tracks a row stands for."""
        listed = self._there()
        return listed.tracks if row == ALL else int(listed.counts[row - 1])

    def key(self, row: int) -> str:
        """Return what a value is known by."""
        listed = self._there()
        return listed.values.keys[int(listed.rows[row - 1])]

    def rows_of(self, keys: tuple[str, ...]) -> list[int]:
        """Return the rows of values that are listed."""
        if not keys:
            return []
        wanted = set(keys)
        return [row for row in range(1, self.rowCount()) if self.key(row) in wanted]

    def row_typed(self, letters: str, start: int) -> int | None:
        """Return the first row from ``start`` on, and round again, that begins so."""
        if self.listed is None:
            return None
        listed, rows = self.listed, self.rowCount()
        worded = len(listed.values.typed) < FEW  # what is shown may be words of the reader's
        for row in (*range(max(1, start), rows), *range(1, min(start, rows))):
            place = int(listed.rows[row - 1])
            typed = listed.values.typed[place]
            if typed.startswith(letters) or (
                worded and plain_key(self.text(row)).startswith(letters)
            ):
                return row
        return None

    def _there(self) -> ListedColumn:
        assert self.listed is not None
        return self.listed


def _named(listed: ListedColumn) -> int:
    """Return how many values have tracks; to be on no album is none."""
    there = listed.rows[listed.counts > 0]
    keys = listed.values.keys
    none = not keys[-1] if keys else False  # tracks that say nothing stand last
    return len(there) - int(none and bool(np.any(there == len(keys) - 1)))


def _same_rows(one: ListedColumn, other: ListedColumn) -> bool:
    """Return whether two answers list the same values in the same rows."""
    return (
        one.column.kind is other.column.kind
        and one.column.order is other.column.order
        and np.array_equal(one.rows, other.rows)
        and (one.values is other.values or one.values.keys == other.values.keys)
    )
