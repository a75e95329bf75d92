"""The song that letters lead to which are typed in a table, looked for beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from musicrec_desktop.gui.models.tracks_by_column import TracksByColumn
from musicrec_desktop.gui.models.typed_rows import row_typed
from musicrec_desktop.gui.widgets.tables.type_ahead import TypeAhead


class TypedSong(QObject):
    """Finds it; among a hundred thousand songs that would hold the window up at each letter.

    Parameters
    ----------
    table : QTableView
    tracks : TracksByColumn
        What it shows.

    Signals
    -------
    found(int)
        It is in this row.
    entered()
        It is to be played, which was asked for before it was found.
    """

    found = Signal(int)
    entered = Signal()

    def __init__(self, table: QTableView, tracks: TracksByColumn) -> None:
        super().__init__(table)
        self._table, self._tracks = table, tracks
        self._letters = TypeAhead(self)
        self._number = 0  # of the newest letter
        self._looking = self._to_enter = False

    def type(self, letter: str) -> None:
        """Look for what begins with the letters so far."""
        self._number += 1
        number, model = self._number, self._tracks
        letters, again = self._letters.typed(letter)
        start = max(0, self._table.currentIndex().row()) + again
        tracks = model.tracks_at(range(model.rowCount()))
        sorts, names = model.sorts, model.sort_names

        def answer(row: int | None) -> None:
            if number != self._number:
                return
            self._looking = False
            still = row is not None and row < model.rowCount()
            if row is not None and still and model.tracks_at([row]) == [tracks[row]]:
                self.found.emit(row)
            if self._to_enter:
                self.entered.emit()

        self._looking, self._to_enter = True, False
        model.find(lambda: row_typed(tracks, letters, start, sorts, names), answer)

    def enter(self) -> bool:
        """Play what is being looked for once it is found; return whether anything is."""
        self._to_enter = self._looking
        return self._looking
