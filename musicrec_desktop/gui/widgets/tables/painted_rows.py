"""Draw a table row by row; Qt asks for each cell alone, and asking takes longer than drawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QAbstractItemModel, QRect
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

Cell = tuple[int, int, int]  # a column, where it begins and how wide it is, in pixels


class DrawsRows(Protocol):
    """What draws the rows of a table."""

    def draw_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: QAbstractItemModel,
        row: int,
        cells: Sequence[Cell],
    ) -> None:
        """Draw some cells of a row, which stands in the rectangle of the option."""


def paint_rows(view: QTableView, delegate: DrawsRows, seen: QRegion) -> None:
    """Draw the cells that are at least partly in a region of the viewport.

    What is outside of the region may be drawn again: its row is drawn as a whole, and Qt
    lets nothing through that it did not ask for.
    """
    areas = list(cast(Iterable[QRect], seen))
    cells = [cell for cell in _columns(view) if any(_crosses(cell, area) for area in areas)]
    if not cells:
        return
    left = min(cell[1] for cell in cells)
    width = max(begin + wide for _, begin, wide in cells) - left
    model, chosen_rows = view.model(), view.selectionModel()
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    quiet = option.state & ~QStyle.StateFlag.State_Selected
    chosen = quiet | QStyle.StateFlag.State_Selected
    painter = QPainter(view.viewport())
    for row in _rows(view, areas):
        option.rect = QRect(left, view.rowViewportPosition(row), width, view.rowHeight(row))
        is_chosen = chosen_rows.isSelected(model.index(row, cells[0][0]))
        option.state = chosen if is_chosen else quiet
        delegate.draw_row(painter, option, model, row, cells)
    painter.end()


def _columns(view: QTableView) -> list[Cell]:
    header = view.horizontalHeader()
    return [
        (column, view.columnViewportPosition(column), view.columnWidth(column))
        for column in range(header.count())
        if not header.isSectionHidden(column)
    ]


def _crosses(cell: Cell, area: QRect) -> bool:
    _, left, width = cell
    return left <= area.right() and left + width > area.left()


def _rows(view: QTableView, areas: Sequence[QRect]) -> list[int]:
    rows: set[int] = set()
    for area in areas:
        first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
        if first >= 0:  # else it is below all rows
            rows.update(range(first, (last if last >= 0 else view.model().rowCount() - 1) + 1))
    return sorted(rows)
