"""In which order a playlist is shown, and in which one its places are put for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.models.playlist_order import (
    SORTS,
    Place,
    shown_sort,
    shuffled,
    sorted_by,
)
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.words.playlist_names import Sorted
from musicrec_desktop.services.exchange.playlists import PlaylistContents


class PlaylistSorting(QObject):
    """Sorts what stands in a playlist.

    A heading shows it in another order, which of a smart one is kept. By the menu the places
    of any other are put in order themselves, which can be undone.

    Parameters
    ----------
    model : QueueListModel
        Whose ratings and names to sort by are followed.
    page : QWidget

    Signals
    -------
    chosen()
        It is to be shown in another order.
    sort_requested(list of int, Sorted)
        Ids of all places in their new order, and which order that is.
    """

    chosen = Signal()
    sort_requested = Signal(list, object)

    def __init__(self, model: QueueListModel, page: QWidget) -> None:
        super().__init__(page)
        self._model = model
        self._page = page
        self._contents: PlaylistContents | None = None
        self._orders: dict[str, str] = {}  # of smart playlists, by their ids
        self._sorted: tuple[SortBy, list[int]] | None = None  # the last one: how, and its places
        self._shown_by: SortBy | None = None  # while it is looked at, of one that is not smart

    @property
    def smart(self) -> bool:
        """Whether the playlist fills itself, so that nothing can be moved in it."""
        return self._contents is not None and self._contents.playlist.kind == "smart"

    def show_contents(self, contents: PlaylistContents | None) -> None:
        """Sort these from now on."""
        before, self._contents = self._contents, contents
        if before is None or contents is None or before.playlist.id != contents.playlist.id:
            self._shown_by = None

    @property
    def shown_by(self) -> Column | None:
        """By what it is shown; None where it is in its own order."""
        return self._shown_by.column if self._shown_by is not None else self._chosen_order()

    def arranged(self) -> list[Place]:
        """Return all places in the order in which they are shown, and say so in the headings."""
        places, order = self._places(), self.shown_by
        if order is None:
            self._model.show_sort(self._own_sort(places))
            return places
        shown = self._shown_by or shown_sort(order)
        self._model.show_sort(shown)
        found = sorted_by(places, order, self._model.ratings, self._model.sort_names)
        return found if shown == shown_sort(order) else found[::-1]

    def open_menu(self, button: QWidget) -> None:
        """Show below a button by what can be sorted."""
        menu = QMenu(self._page)
        give_letters(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = self._chosen_order()
        if self._shown_by is not None:
            keep = menu.addAction(translate("Playlist", "Keep the order that is shown"))
            keep.triggered.connect(self._keep_what_is_shown)
            own = menu.addAction(translate("Playlist", "Show its own order"))
            own.triggered.connect(lambda: self._show_by(None))
            menu.addSeparator()
        if not self.smart:  # a section's words are not drawn
            menu.addAction(translate("Playlist", "Put its songs in order by")).setEnabled(False)
        for column in SORTS:
            action = menu.addAction(COLUMNS[column].name)
            action.setCheckable(self.smart)
            action.setChecked(column is now)
            action.triggered.connect(lambda _on=False, column=column: self.sort_by(column))
        menu.addSeparator()
        if self.smart:
            usual = menu.addAction(translate("Playlist", "As in the library"))
            usual.triggered.connect(lambda: self._keep_order(""))
        else:
            reverse = menu.addAction(translate("Playlist", "Reverse"))
            reverse.triggered.connect(
                lambda: self._put_in_order(self._places()[::-1], Sorted("reversed"))
            )
            lots = menu.addAction(translate("Playlist", "In random order"))
            lots.triggered.connect(
                lambda: self._put_in_order(shuffled(self._places()), Sorted("drawn"))
            )
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def show_by(self, column: Column) -> None:
        """Show it by a column, then the other way round, then in its own order again.

        A smart playlist is shown in its own order the second time.
        """
        if self.smart:
            self.sort_by(column)
        elif len(self._places()) > 1:
            first = shown_sort(column)
            other = replace(first, descending=not first.descending)
            follows: dict[SortBy | None, SortBy | None] = {first: other, other: None}
            self._show_by(follows.get(self._shown_by, first))

    def sort_by(self, column: Column) -> None:
        """Sort by a column, and the other way round where it is sorted by it already.

        A smart playlist goes back to its own order instead, which is the library's.
        """
        if self.smart:
            self._keep_order("" if self._chosen_order() is column else column.name)
            return
        places = self._places()
        wanted = sorted_by(places, column, self._model.ratings, self._model.sort_names)
        self._sorted = shown_sort(column), [place for place, _ in wanted]
        self._put_in_order(
            wanted[::-1] if wanted == places else wanted, Sorted("column", COLUMNS[column].name)
        )

    def _show_by(self, sort: SortBy | None) -> None:
        self._shown_by = sort
        self.chosen.emit()

    def _keep_what_is_shown(self) -> None:
        shown = self._shown_by
        assert shown is not None
        places = self.arranged()
        self._sorted = shown, [place for place, _ in places]
        self._put_in_order(places, Sorted("column", COLUMNS[shown.column].name))

    def state(self) -> dict[str, str]:
        """Return, as JSON can hold it, by what smart playlists are sorted."""
        return dict(self._orders)

    def restore(self, orders: Any) -> None:
        """Be as :meth:`state` said; columns that are known no more are left out."""
        if isinstance(orders, Mapping):
            known = Column.__members__.keys()
            self._orders |= {who: name for who, name in orders.items() if name in known}

    def _chosen_order(self) -> Column | None:
        """Return by what a smart playlist is shown; None in its own order, which others have."""
        if self._contents is None or not self.smart:
            return None
        name = self._orders.get(str(self._contents.playlist.id))
        return Column[name] if name else None

    def _own_sort(self, places: list[Place]) -> SortBy | None:
        """Return by what a playlist was sorted, as long as its places stand so."""
        if self._sorted is None or len(places) < 2:
            return None
        shown, wanted = self._sorted
        ids = [place for place, _ in places]
        if ids == wanted:
            return shown
        return replace(shown, descending=not shown.descending) if ids == wanted[::-1] else None

    def _keep_order(self, name: str) -> None:
        assert self._contents is not None
        self._orders[str(self._contents.playlist.id)] = name
        self.chosen.emit()

    def _put_in_order(self, places: list[Place], how: Sorted) -> None:
        self._shown_by = None
        if places == self._places():
            self.chosen.emit()
        else:
            self.sort_requested.emit([place for place, _ in places], how)

    def _places(self) -> list[Place]:
        return list(self._contents.entries) if self._contents is not None else []
