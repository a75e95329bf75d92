"""What is seen of a table that the user sorts: what was selected in view, or else the top."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader


class SortedRows(QObject):
    """Leaves a selected row where it is seen; many rows are sorted a while later than asked.

    Parameters
    ----------
    table : QTableView
    tracks : TrackTableModel
        What it shows.
    columns : ColumnHeader
    """

    def __init__(self, table: QTableView, tracks: TrackTableModel, columns: ColumnHeader) -> None:
        super().__init__(table)
        self._table = table
        self._tracks = tracks
        self._asked_for = False
        self._height: int | None = None  # at which the selected row was seen; None: nowhere
        columns.reordering.connect(self.hold)
        tracks.rearranged.connect(self._bring)

    def hold(self) -> None:
        """Know that the user asks for another order now."""
        table, current = self._table, self._table.currentIndex()
        place = table.visualRect(current)
        selected = current.isValid() and table.selectionModel().isRowSelected(current.row())
        seen = selected and table.viewport().rect().contains(place)
        self._asked_for, self._height = True, place.top() if seen else None

    def _bring(self) -> None:
        if not self._asked_for or not self._tracks.in_order:
            return
        self._asked_for = False
        if self._height is None:
            self._table.scrollToTop()
            return
        self._table.updateGeometries()  # there may be more to scroll, with heads among the rows
        bar = self._table.verticalScrollBar()
        now = self._table.visualRect(self._table.currentIndex()).top()
        bar.setValue(bar.value() + now - self._height)
