"""The rows of the queue and what is done with them, wherever they are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.menu_letters import stand_last
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.playlist_order import SORTS, Place, shuffled, sorted_by
from musicrec_desktop.gui.models.queue_list import ROW_ROLE, QueueListModel
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.widgets.tables.column_layout import ColumnLayout
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate
from musicrec_desktop.gui.widgets.tables.queue_table import LAYOUT, QueueTable


class QueueList(QueueTable):
    """The queue by row: played, put in another order, shortened, asked for a menu.

    Parameters
    ----------
    track : callable
        Returns the library's track of an id, or None.
    covers : CoverSource
    tokens : Tokens
    parent : QWidget
    name : str
        Which of the lists this is, for screen readers.
    delegate : QueueDelegate, optional
        Draws the rows.
    layout : ColumnLayout, optional

    Attributes
    ----------
    queue : QueueListModel
    reaches_top : bool
        Whether what plays can stand at the top even where too little comes after it.

    Signals
    -------
    jump_requested(int)
        Play the entry of this key.
    move_requested(list of int, object)
        Keys, and the key to put them before; None is the end.
    remove_requested(list of int)
    stop_after_requested(object)
        A key, or None to play on.
    tracks_dropped(list of int, int)
        Tracks shall be queued before the place.
    menu_requested(QMenu, list of Track, QPoint)
        A menu with the queue's own entries, to be completed and shown.
    """

    jump_requested = Signal(int)
    move_requested = Signal(list, object)
    remove_requested = Signal(list)
    stop_after_requested = Signal(object)
    tracks_dropped = Signal(list, int)
    menu_requested = Signal(object, list, QPoint)
    reaches_top = False

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        *,
        name: str,
        delegate: QueueDelegate | None = None,
        layout: ColumnLayout = LAYOUT,
    ) -> None:
        self.queue = QueueListModel(track, parent)
        self.queue.played_through = True
        delegate = delegate or QueueDelegate(covers, tokens, parent)
        super().__init__(self.queue, delegate, name, parent, layout)
        self._tokens = tokens
        self.queue.moved.connect(self.move_requested)
        self.queue.tracks_dropped.connect(self.tracks_dropped)
        self.middle_clicked.disconnect()  # it is in the queue already
        self.doubleClicked.connect(self._activated)
        self.enter_pressed.connect(lambda: self._activated(self.currentIndex()))
        self.remove_pressed.connect(self.remove_selected)
        self.columns.sectionClicked.connect(lambda column: self.sort_coming(Column(column)))
        self.customContextMenuRequested.connect(self._menu)

    def remove_selected(self) -> None:
        """Ask that the selected rows leave the queue."""
        keys = self.selected_keys()
        if keys:
            self.clearSelection()  # else each of thousands would be followed until it goes
            self.remove_requested.emit(keys)

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        super().apply_theme(tokens)

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        super().updateGeometries()
        row = self.queue.row_of(self.queue.view().current_key) if self.reaches_top else None
        if row is not None:
            bar.setMaximum(max(bar.maximum(), self.verticalHeader().sectionPosition(row)))
            bar.setValue(before)

    # ---- the order

    def orders(self, parent: QWidget) -> QMenu:
        """Return a menu of the orders that what is still to come can be put in."""
        menu = QMenu(parent)
        menu.setEnabled(self.any_to_sort())
        for column in SORTS:
            menu.addAction(COLUMNS[column].name).triggered.connect(
                lambda _on=False, column=column: self.sort_coming(column)
            )
        menu.addSeparator()
        menu.addAction(translate("Playlist", "Reverse")).triggered.connect(
            lambda: self._put_in_order(self._coming()[::-1])
        )
        menu.addAction(translate("Playlist", "In random order")).triggered.connect(
            lambda: self._put_in_order(shuffled(self._coming()))
        )
        return menu

    def any_to_sort(self) -> bool:
        """Return whether what is still to come can stand in another order."""
        return self.queue.rowCount() - self.queue.first_coming() > 1

    def sort_coming(self, column: Column) -> None:
        """Sort what is still to come, and the other way round where it stands so already.

        What was heard stays where it is: nothing is to be passed over, or to come twice.
        """
        places = self._coming()
        model = self.queue
        wanted = sorted_by(places, column, model.ratings, model.sort_names)
        self._put_in_order(wanted[::-1] if wanted == places else wanted)

    def _coming(self) -> list[Place]:
        rows = range(self.queue.first_coming(), self.queue.rowCount())
        return list(zip(self.queue.keys(rows), self.queue.tracks_at(rows), strict=True))

    def _put_in_order(self, places: list[Place]) -> None:
        if places != self._coming():
            self.move_requested.emit([key for key, _ in places], None)

    # ---- one row, or several

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.jump_requested.emit(index.data(ROW_ROLE).key)

    def _menu(self, place: QPoint) -> None:
        keys = self.selected_keys()
        if not keys:
            return
        rows = [row for key in keys if (row := self.queue.row_of(key)) is not None]
        menu = QMenu(self)
        if len(keys) == 1:
            self._add_for_one(menu, keys[0])
        first = self.queue.row(0).key
        self._add(
            menu,
            translate("Queue", "Move to the top"),
            "play-next",
            lambda: self._move(keys, first),
        )
        self._add(
            menu, translate("Queue", "Move to the end"), "queue", lambda: self._move(keys, None)
        )
        self._add(menu, translate("Queue", "Remove from the queue"), "cancel", self.remove_selected)
        stand_last(menu.actions()[-1])
        orders = menu.addMenu(self.orders(menu))
        orders.setText(translate("Queue", "Sort what comes"))
        orders.setIcon(icon("sort", self._tokens))
        self.menu_requested.emit(menu, self.queue.tracks(rows), self.viewport().mapToGlobal(place))

    def _add_for_one(self, menu: QMenu, key: int) -> None:
        self._add(
            menu,
            translate("Queue", "Play now"),
            "play-now",
            lambda: self.jump_requested.emit(key),
        )
        menu.actions()[-1].setObjectName("play-now")  # in place of the entry for tracks
        stops = self.queue.view().stop_after_key == key
        self._add(
            menu,
            translate("Queue", "Do not stop after this track")
            if stops
            else translate("Queue", "Stop after this track"),
            "stop-after",
            lambda: self.stop_after_requested.emit(None if stops else key),
        )

    def _move(self, keys: list[int], before: int | None) -> None:
        if before not in keys:
            self.move_requested.emit(keys, before)

    def _add(self, menu: QMenu, name: str, icon_name: str, answer: Callable[[], None]) -> None:
        menu.addAction(icon(icon_name, self._tokens), name).triggered.connect(answer)
