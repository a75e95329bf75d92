"""What is seen of a table that is searched: the first found, and later again what was before."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QTableView

from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.track_rows import SELECT_ROW

IN_THE_MIDDLE = QAbstractItemView.ScrollHint.PositionAtCenter


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands, by the keys of its rows: at the top, and selected.

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
    """Scrolls a table when another search narrows it, and when it is wide again.

    What is searched for is seen from its first row. After the search the row that was
    chosen among what it found is in view, or, where none was, what was in view before it.

    Parameters
    ----------
    table : QTableView
    key_at : callable
        Returns what a row is held by, whichever rows are in view.
    row_of : callable
        Returns where a key is, or None.
    """

    def __init__(
        self,
        table: QTableView,
        key_at: Callable[[int], int],
        row_of: Callable[[int], int | None],
    ) -> None:
        super().__init__(table)
        self._table, self._key_at, self._row_of = table, key_at, row_of
        self._sought: Hashable = None
        self._due = False  # rows of another search come
        self._before: Place | None = None

    def look_for(self, sought: Hashable) -> None:
        """Know that something else is searched for, before the rows are; false is nothing."""
        if sought == self._sought or not (sought or self._sought):
            return
        if not self._sought:
            self._before = self._place()
        self._sought, self._due = sought, True

    def bring(self) -> None:
        """Scroll, if another search was begun: its rows are there."""
        if not self._due:
            return
        self._due = False
        if self._sought:
            self._table.scrollToTop()
            return
        before, self._before = self._before, None
        self._table.updateGeometries()  # else there is as little to scroll as there was
        if self._chosen() is not None:
            self._table.scrollTo(self._table.currentIndex(), IN_THE_MIDDLE)
        elif before is not None:
            self._go_back(before)

    def _go_back(self, before: Place) -> None:
        table, model = self._table, self._table.model()
        chosen = self._row_of(before.chosen) if before.chosen is not None else None
        if chosen is not None:  # it may have been out of view meanwhile, and be selected no longer
            table.selectionModel().setCurrentIndex(model.index(chosen, 0), SELECT_ROW)
        top = self._row_of(before.top) if before.top is not None else None
        if top is not None:
            bar = table.verticalScrollBar()
            place = table.visualRect(model.index(top, 0)).top()
            bar.setValue(bar.value() + place + before.pixels)

    def _place(self) -> Place:
        row = self._table.rowAt(0)
        if row < 0:
            return Place(None, self._chosen(), 0)
        return Place(self._key_at(row), self._chosen(), -self._table.rowViewportPosition(row))

    def _chosen(self) -> int | None:
        row = self._table.currentIndex().row()
        if row < 0 or not self._table.selectionModel().isRowSelected(row):
            return None
        return self._key_at(row)


class FoundSongs(FoundRows):
    """The same of the songs, which are searched, and narrowed by the column browser.

    Parameters
    ----------
    table : QTableView
    tracks : TrackTableModel
        What it shows.
    """

    def __init__(self, table: QTableView, tracks: TrackTableModel) -> None:
        super().__init__(table, lambda row: tracks.tracks_at([row])[0].id, tracks.row_of)
        self._tracks = tracks
        self._text = ""
        self._chosen_of: Hashable = ()
        tracks.rearranged.connect(self._rearranged)

    def search(self, text: str) -> None:
        """Know that something else is searched for; an empty text ends the search."""
        self._text = text.strip()
        self._look()

    def narrow(self, chosen: Hashable) -> None:
        """Know that something else is chosen that songs are of; what is false is nothing."""
        self._chosen_of = chosen
        self._look()

    def _look(self) -> None:
        both = self._text, self._chosen_of
        self.look_for(both if any(both) else None)

    def _rearranged(self) -> None:
        narrow = self._tracks.filter is not None, self._tracks.narrowed
        if narrow == (bool(self._text), bool(self._chosen_of)):
            self.bring()  # else the library has changed, or it is a search that was overtaken
