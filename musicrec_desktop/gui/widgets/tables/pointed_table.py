"""A table of which the whole row is lit up under the mouse, where Qt would light up a cell."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QStyledItemDelegate, QTableView, QWidget

from musicrec_desktop.gui.widgets.tables.row_background import LEFT_BY_MOUSE

NOWHERE = QPoint(-1, -1)


class LitUp(Protocol):
    """What draws the rows.

    Attributes
    ----------
    pointed_row : int
        Over which the mouse is; below 0 over none.
    """

    pointed_row: int


class PointedTable(QTableView):
    """Tells what draws its rows over which of them the mouse is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lit: LitUp | None = None
        self.setMouseTracking(True)

    def setItemDelegate(self, delegate: QStyledItemDelegate) -> None:  # type: ignore[override]
        super().setItemDelegate(delegate)
        self._lit = delegate if hasattr(delegate, "pointed_row") else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in LEFT_BY_MOUSE:
            self._point_at(NOWHERE)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.scrolled(dx, dy)
        if self.viewport().underMouse():  # other rows pass below it
            self._point_at(self.viewport().mapFromGlobal(QCursor.pos()))

    def scrolled(self, dx: int, dy: int) -> None:
        """Know that the rows moved, by pixels."""

    def row_at(self, place: QPoint) -> int:
        """Return the row at a place of the viewport; below 0 where there is none."""
        return self.rowAt(place.y()) if place.y() >= 0 else -1

    def _point_at(self, place: QPoint) -> None:
        if self._lit is None:
            return
        before, now = self._lit.pointed_row, self.row_at(place)
        if now == before:
            return
        self._lit.pointed_row = now
        width, rows = self.viewport().width(), self.model().rowCount()
        for row in (before, now):
            if 0 <= row < rows:
                self.viewport().update(0, self.rowViewportPosition(row), width, self.rowHeight(row))
