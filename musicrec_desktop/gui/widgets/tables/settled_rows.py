"""Lets columns go by the few rows that a search has left, once it has come to rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

from musicrec_desktop.gui.models.tracks_by_column import TracksByColumn
from musicrec_desktop.gui.widgets.tables.column_contents import SAMPLED
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader

SETTLED_AFTER_MS = 400  # without a change: nothing is to move at each letter that is typed


class SettledRows(QObject):
    """Tells the columns of a table which rows are in view.

    Parameters
    ----------
    table : QTableView
    tracks : TracksByColumn
        What it shows.
    columns : ColumnHeader
    """

    def __init__(self, table: QTableView, tracks: TracksByColumn, columns: ColumnHeader) -> None:
        super().__init__(table)
        self._table = table
        self._tracks = tracks
        self._columns = columns
        self._quiet = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._quiet.timeout.connect(self.tell)
        tracks.layoutChanged.connect(self._rows_changed)
        tracks.modelReset.connect(self._rows_changed)

    def tell(self, *, moved: bool = True) -> None:
        """Let the columns go by the rows, where these are few.

        Parameters
        ----------
        moved : bool
            Whether columns that were seen would move: then only if anything is cut.
        """
        self._quiet.stop()
        rows = self._tracks.rowCount()
        tracks = self._tracks.tracks_at(range(rows)) if rows <= SAMPLED else ()
        self._columns.follow_rows([track for track in tracks if track is not None], moved=moved)

    def _rows_changed(self) -> None:
        if self._table.isVisible():
            self._quiet.start()
        else:  # nobody waits for it
            self.tell()
