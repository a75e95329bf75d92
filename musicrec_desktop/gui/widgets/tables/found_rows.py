"""What is seen of a table that is searched: the first found, and later again what was before."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QTableView

from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.track_rows import SELECT_ROW

IN_THE_MIDDLE = QAbstractItemView.ScrollHint.PositionAtCenter


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands, by tracks: the one at the top, and the one that is selected.

    Attributes
    ----------
    top, chosen : int or None
    pixels : int
        How far the top row is above the edge.
    """

    top: int | None
    chosen: int | None
    pixels: int


class FoundRows(QObject):
    """Scrolls a table when another search or choice narrows it, and when it is wide again.

    What is searched for is seen from its first row. After the search the song that was
    chosen among what it found is in view, or, where none was, what was in view before it.

    Parameters
    ----------
    table : QTableView
    tracks : TrackTableModel
        What it shows.
    """

    def __init__(self, table: QTableView, tracks: TrackTableModel) -> None:
        super().__init__(table)
        self._table, self._tracks = table, tracks
        self._sought = ""
        self._chosen_of: Hashable = ()  # in the column browser
        self._due = False  # rows of another search come
        self._before: Place | None = None
        tracks.rearranged.connect(self._bring)

    def look_for(self, text: str) -> None:
        """Know that something else is searched for; an empty text ends the search."""
        self._begin(text.strip(), self._chosen_of)

    def narrow(self, chosen: Hashable) -> None:
        """Know that something else is chosen that songs are of; what is false is nothing."""
        self._begin(self._sought, chosen)

    def _begin(self, sought: str, chosen: Hashable) -> None:
        if (sought, chosen) == (self._sought, self._chosen_of):
            return
        if not (self._sought or self._chosen_of):
            self._before = self._place()
        self._sought, self._chosen_of, self._due = sought, chosen, True

    def _bring(self) -> None:
        wanted = bool(self._sought), bool(self._chosen_of)
        if not self._due or wanted != (self._tracks.filter is not None, self._tracks.narrowed):
            return  # the library has changed, or a search that was overtaken
        self._due = False
        if any(wanted):
            self._table.scrollToTop()
            return
        before, self._before = self._before, None
        self._table.updateGeometries()  # else there is as little to scroll as there was
        chosen = self._chosen()
        if chosen is not None:
            self._table.scrollTo(self._table.currentIndex(), IN_THE_MIDDLE)
        elif before is not None:
            self._go_back(before)

    def _go_back(self, before: Place) -> None:
        table, model = self._table, self._tracks
        chosen = model.row_of(before.chosen) if before.chosen is not None else None
        if chosen is not None:  # it may have been out of view meanwhile, and be selected no longer
            table.selectionModel().setCurrentIndex(model.index(chosen, 0), SELECT_ROW)
        top = model.row_of(before.top) if before.top is not None else None
        if top is not None:
            bar = table.verticalScrollBar()
            place = table.visualRect(model.index(top, 0)).top()
            bar.setValue(bar.value() + place + before.pixels)

    def _place(self) -> Place:
        row = self._table.rowAt(0)
        if row < 0:
            return Place(None, self._chosen(), 0)
        above = -self._table.rowViewportPosition(row)
        return Place(self._tracks.tracks_at([row])[0].id, self._chosen(), above)

    def _chosen(self) -> int | None:
        row = self._table.currentIndex().row()
        if row < 0 or not self._table.selectionModel().isRowSelected(row):
            return None
        return self._tracks.tracks_at([row])[0].id
