"""The column browser: lists of values beside each other, above the songs or at their side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from musicrec_desktop.core.column_browser import (
    Browsed,
    BrowserColumn,
    BrowserKind,
    BrowserOrder,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.line_splitter import LineSplitter
from musicrec_desktop.gui.widgets.tables.browser_pane import BrowserPane

USUAL = (BrowserKind.GENRE, BrowserKind.ALBUM_ARTIST, BrowserKind.ALBUM)
MOST = 5


class ColumnBrowser(QWidget):
    """The lists.

    Attributes
    ----------
    panes : list of BrowserPane
        From the first on.

    Signals
    -------
    columns_changed()
        Other columns, or in another order: everything is to be listed anew.
    chosen(int, tuple of str)
        In which column, and which keys.
    play_requested(int), drag_requested(int), copy_requested(int)
        Of which column what is chosen is to be played, dragged or copied.
    menu_requested(int, QPoint)
    queue_requested(int, tuple of str)
        Values of a column that were clicked with the middle button.
    beside_wanted(bool)
        It is to stand beside the songs, not above them.
    everything_wanted(), keep_wanted()
        Nothing is to be chosen in any column; what is chosen is to be kept as a playlist.
    """

    columns_changed = Signal()
    chosen = Signal(int, object)
    play_requested = Signal(int)
    drag_requested = Signal(int)
    copy_requested = Signal(int)
    menu_requested = Signal(int, QPoint)
    queue_requested = Signal(int, object)
    beside_wanted = Signal(bool)
    everything_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._beside = False
        self._sizes: list[int] = []  # as they were chosen: out of view a splitter knows none
        self.panes: list[BrowserPane] = []
        self.setAccessibleName(translate("Column browser", "Column browser"))
        self.splitter = LineSplitter(Qt.Orientation.Horizontal, tokens, self)
        self.splitter.splitterMoved.connect(self._moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.restore({})

    def columns(self) -> list[BrowserColumn]:
        """Return what each list is asked for."""
        return [pane.column for pane in self.panes]

    def show_browsed(self, browsed: Browsed, *, searched: bool) -> None:
        """Show an answer; it is to these columns."""
        narrows = browsed.narrowed is not None
        for pane, listed in zip(self.panes, browsed.columns, strict=True):
            pane.show_listed(listed, searched=searched, narrows=narrows)

    def pane_at_keyboard(self) -> int | None:
        """Return the place of the list that the keyboard is in."""
        return next((at for at, pane in enumerate(self.panes) if pane.list.hasFocus()), None)

    def take_keyboard(self) -> None:
        """Let the keyboard into the first list; a focus proxy would take it out of Tab's way."""
        self.panes[0].list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_beside(self, beside: bool) -> None:
        """Stand beside the songs, the lists below each other; or above them, side by side."""
        self._beside = beside
        self.splitter.setOrientation(
            Qt.Orientation.Vertical if beside else Qt.Orientation.Horizontal
        )
        self._arrange()

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, what is listed and how wide."""
        return {
            "columns": [
                {"kind": pane.column.kind.value, "order": pane.column.order.value}
                for pane in self.panes
            ],
            "sizes": list(self._sizes),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """List what :meth:`state` said; what makes no sense is left out."""
        columns = _columns(state.get("columns"))
        self._show_columns(columns or [BrowserColumn(kind) for kind in USUAL])
        sizes = state.get("sizes")
        if isinstance(sizes, list) and len(sizes) == len(self.panes):
            self._sizes = [size for size in sizes if isinstance(size, int)]
            self.splitter.setSizes(self._sizes)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.splitter.apply_theme(tokens)
        for pane in self.panes:
            pane.apply_theme(tokens)

    # ---- columns

    def _show_columns(self, columns: Sequence[BrowserColumn]) -> None:
        for pane in self.panes:
            for gone in (pane, pane.list):
                gone.blockSignals(True)  # it has no place any more that could be told
            pane.hide()
            pane.setParent(None)
            pane.deleteLater()
        self.panes = [self._pane(column) for column in columns]
        for pane in self.panes:
            self.splitter.addWidget(pane)
            pane.show()
        self._sizes = []
        self.splitter.setSizes([1000] * len(self.panes))
        self._arrange()

    def _moved(self) -> None:
        self._sizes = self.splitter.sizes()

    def _pane(self, column: BrowserColumn) -> BrowserPane:
        pane = BrowserPane(column, self._tokens, self)
        view = pane.list
        pane.kind_wanted.connect(lambda kind: self._change(pane, kind))
        pane.everything_wanted.connect(self.everything_wanted)
        pane.keep_wanted.connect(self.keep_wanted)
        pane.order_wanted.connect(lambda order: self._reorder(pane, order))
        pane.add_wanted.connect(lambda: self._add(pane))
        pane.remove_wanted.connect(lambda: self._remove(pane))
        pane.beside_wanted.connect(self.beside_wanted)
        view.chosen.connect(lambda keys: self.chosen.emit(self._place(pane), keys))
        view.entered.connect(lambda: self.play_requested.emit(self._place(pane)))
        view.drag_requested.connect(lambda: self.drag_requested.emit(self._place(pane)))
        view.copy_requested.connect(lambda: self.copy_requested.emit(self._place(pane)))
        view.menu_requested.connect(lambda at: self.menu_requested.emit(self._place(pane), at))
        view.queue_requested.connect(
            lambda keys: self.queue_requested.emit(self._place(pane), keys)
        )
        view.sideways.connect(lambda by: self._go_sideways(self._place(pane) + by))
        return pane

    def _place(self, pane: BrowserPane) -> int:
        return self.panes.index(pane)

    def _go_sideways(self, place: int) -> None:
        if 0 <= place < len(self.panes):
            self.panes[place].list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, pane: BrowserPane, kind: BrowserKind) -> None:
        """List something else; two columns change places where the other lists it already."""
        columns, place = self.columns(), self._place(pane)
        other = next((at for at, column in enumerate(columns) if column.kind is kind), None)
        if other == place:
            return
        if other is not None:
            columns[other] = columns[place]
        columns[place] = BrowserColumn(kind)
        self._take(columns)

    def _reorder(self, pane: BrowserPane, order: BrowserOrder) -> None:
        pane.column = replace(pane.column, order=order)
        self.columns_changed.emit()

    def _add(self, pane: BrowserPane) -> None:
        columns, taken = self.columns(), {column.kind for column in self.columns()}
        kind = next(kind for kind in BrowserKind if kind not in taken)
        columns.insert(self._place(pane) + 1, BrowserColumn(kind))
        self._take(columns)

    def _remove(self, pane: BrowserPane) -> None:
        self._take([other.column for other in self.panes if other is not pane])

    def _take(self, columns: Sequence[BrowserColumn]) -> None:
        self._show_columns(columns)
        self.columns_changed.emit()

    def _arrange(self) -> None:
        columns = len(self.panes)
        for pane in self.panes:
            pane.arrange(alone=columns == 1, room_for_more=columns < MOST, beside=self._beside)


def _columns(kept: object) -> list[BrowserColumn]:
    """Return the columns that settings hold, each kind once."""
    found: dict[BrowserKind, BrowserColumn] = {}
    for item in kept if isinstance(kept, list) else ():
        name = item.get("kind") if isinstance(item, dict) else None
        if name in list(BrowserKind):
            kind = BrowserKind(name)
            order = item.get("order")
            known = BrowserOrder(order) if order in list(BrowserOrder) else BrowserOrder.NAME
            found[kind] = BrowserColumn(kind, order=known)
    return list(found.values())[:MOST]
