"""Where among the songs the window was left: found again at the next start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_rows import SELECT_ROW

AT_TOP = QAbstractItemView.ScrollHint.PositionAtTop


class SongsPlace(QObject):
    """The first song in view and the one that is selected, by their tracks.

    Parameters
    ----------
    table : SongsTable
    model : TrackTableModel
    """

    def __init__(self, table: SongsTable, model: TrackTableModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._kept: dict[str, int] = {}
        self._brought_to: tuple[int, int] | None = None  # the track at the top, and how far down
        model.rearranged.connect(self._rearranged)
        table.columns.reordering.connect(self._stay_no_longer)

    def state(self) -> dict[str, int]:
        """Return the place, as :meth:`restore` takes it; what was not brought back yet stays."""
        if self._kept:
            return dict(self._kept)
        table = self._table
        places = {"top": table.rowAt(0), "selected": -1}
        if table.verticalScrollBar().value() == 0:
            places["top"] = -1
        if table.selectionModel().isRowSelected(table.currentIndex().row()):
            places["selected"] = table.currentIndex().row()
        return {name: self._at(row).id for name, row in places.items() if row >= 0}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Be ready to go there, once the songs are loaded."""
        self._kept = {
            name: kept[name] for name in ("top", "selected") if isinstance(kept.get(name), int)
        }

    def bring_back(self) -> None:
        """Go there, unless somebody went or selected something meanwhile."""
        kept, self._kept = self._kept, {}
        table = self._table
        if table.currentIndex().isValid() and table.selectionModel().hasSelection():
            return
        if table.verticalScrollBar().value():
            return
        selected = self._model.row_of(kept["selected"]) if "selected" in kept else None
        if selected is not None:
            index = self._model.index(selected, 0)
            table.selectionModel().setCurrentIndex(index, SELECT_ROW)
            table.scrollTo(index)
        if "top" in kept:
            self._bring_to_top(kept["top"])

    def _bring_to_top(self, track_id: int) -> None:
        row = self._model.row_of(track_id)
        if row is not None:
            self._table.updateGeometries()
            self._table.scrollTo(self._model.index(row, 0), AT_TOP)
            self._brought_to = track_id, self._table.verticalScrollBar().value()

    def _stay_no_longer(self) -> None:
        """Leave it to the order that somebody chose what is at the top."""
        self._brought_to = None

    def _rearranged(self) -> None:
        """Stay where nobody has scrolled since: names that people stand under come later."""
        if self._brought_to is None:
            return
        track_id, value = self._brought_to
        self._brought_to = None
        if self._table.verticalScrollBar().value() == value:
            self._bring_to_top(track_id)

    def _at(self, row: int) -> Track:
        return self._model.tracks_at([row])[0]
