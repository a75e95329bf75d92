"""A selection of all rows stays one of these tracks when others come between them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.track_rows import TrackRows

MOST_STRETCHES = 4000  # selecting more of them, with gaps between, takes Qt half a second and more


class WholeSelection(QObject):
    """Selects anew where all rows were selected and there are other rows now.

    Qt then keeps the first row and the last, and all that comes between them: whoever had
    selected the twenty songs of a search had a thousand selected after it.

    Parameters
    ----------
    table : TrackRows
    tracks : TrackTableModel
        What it shows; its view knows it already.
    """

    def __init__(self, table: TrackRows, tracks: TrackTableModel) -> None:
        super().__init__(table)
        self._table, self._tracks = table, tracks
        self._ids: NDArray[np.int64] | None = None
        tracks.rearranging.connect(self._note)
        tracks.layoutChanged.connect(self._mend)

    def _note(self) -> None:
        ranges = self._table.selectionModel().selection().toList()
        whole = len(ranges) == 1 and ranges[0].height() == self._tracks.rowCount()
        self._ids = self._tracks.shown_ids() if whole else None

    def _mend(self) -> None:
        ids, self._ids = self._ids, None
        if ids is None:
            return
        chosen = np.isin(self._tracks.shown_ids(), ids)
        if chosen.all() and len(chosen) == len(ids):
            return
        begins = np.count_nonzero(chosen[1:] & ~chosen[:-1])
        rows = np.flatnonzero(chosen) if begins < MOST_STRETCHES else np.empty(0, np.intp)
        self._table.select_rows(rows.tolist())
