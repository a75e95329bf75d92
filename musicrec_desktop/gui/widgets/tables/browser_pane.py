"""One column of the browser: what it lists, a menu to list something else, and the list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.column_browser import (
    BrowserColumn,
    BrowserKind,
    BrowserOrder,
    ListedColumn,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.tables.browser_list import BrowserList
from musicrec_desktop.gui.words.column_browser import kind_said, order_said

LEAST_WIDTH, LEAST_HEIGHT = 84, 84  # pixels
CARET_PIXELS = 11


class BrowserPane(QWidget):
    """A heading and a list.

    Signals
    -------
    kind_wanted(BrowserKind), order_wanted(BrowserOrder)
        It is to list something else, or in another order.
    add_wanted(), remove_wanted()
        Another column beside it, or no longer this one.
    everything_wanted(), keep_wanted()
        Nothing is to be chosen in any column; what is chosen is to be kept as a playlist.
    beside_wanted(bool)
        The browser is to stand beside the songs, not above them.
    """

    kind_wanted = Signal(object)
    order_wanted = Signal(object)
    add_wanted = Signal()
    everything_wanted = Signal()
    keep_wanted = Signal()
    remove_wanted = Signal()
    beside_wanted = Signal(bool)

    def __init__(self, column: BrowserColumn, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self._tokens = tokens
        self._room_for_more = self._beside = self._alone = self._narrows = False
        self.heading = QPushButton(self)
        self.heading.setProperty("role", "fold")
        self.heading.setLayoutDirection(self._opposite())
        self.heading.setIconSize(QSize(CARET_PIXELS, CARET_PIXELS))
        self.heading.setMinimumWidth(1)
        self.heading.clicked.connect(self.open_menu)
        self.list = BrowserList(tokens, self)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading, 0)
        layout.addWidget(self.list, 1)
        self.apply_theme(tokens)
        self._name()

    def show_listed(self, listed: ListedColumn, *, searched: bool, narrows: bool) -> None:
        """Show an answer, and whether anything is chosen in any column."""
        self.column = listed.column
        self._narrows = narrows
        self._mark(chosen=bool(listed.column.chosen))
        self.list.waiting_text = (
            translate("Column browser", "Nothing that was searched for")
            if searched
            else translate("Column browser", "No music yet")
        )
        self.list.show_listed(listed)

    def arrange(self, *, alone: bool, room_for_more: bool, beside: bool) -> None:
        """Know how many columns there may be, and where the browser is."""
        self._alone, self._room_for_more, self._beside = alone, room_for_more, beside

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.heading.setIcon(icon("unfolded", tokens))
        self.list.apply_theme(tokens)

    def open_menu(self) -> None:
        """Offer what the column can list, and where it stands."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.heading.mapToGlobal(QPoint(0, self.heading.height())))

    def menu(self) -> QMenu:
        """Return that menu."""
        menu = QMenu(self)
        give_letters(menu)
        everything = menu.addAction(translate("Column browser", "Show everything again"))
        everything.setEnabled(self._narrows)
        everything.triggered.connect(self.everything_wanted)
        keep = menu.addAction(translate("Column browser", "Save as smart playlist…"))
        keep.setEnabled(self._narrows)
        keep.triggered.connect(self.keep_wanted)
        menu.addSeparator()
        kinds = QActionGroup(menu)
        for kind in BrowserKind:
            action = menu.addAction(kind_said(kind))
            action.setCheckable(True)
            action.setChecked(kind is self.column.kind)
            action.triggered.connect(lambda _=False, kind=kind: self.kind_wanted.emit(kind))
            kinds.addAction(action)
        menu.addSeparator()
        self._add_orders(menu)
        menu.addSeparator()
        beside = self._switch(
            menu, translate("Column browser", "Stand beside the songs"), self._beside
        )
        beside.triggered.connect(self.beside_wanted)
        menu.addSeparator()
        more = menu.addAction(translate("Column browser", "Add a column"))
        more.setEnabled(self._room_for_more)
        more.triggered.connect(self.add_wanted)
        fewer = menu.addAction(translate("Column browser", "Remove this column"))
        fewer.setEnabled(not self._alone)
        fewer.triggered.connect(self.remove_wanted)
        return menu

    def _add_orders(self, menu: QMenu) -> None:
        orders = QActionGroup(menu)
        for order, text in (
            (BrowserOrder.NAME, order_said(self.column.kind)),
            (BrowserOrder.TRACKS, translate("Column browser", "Most tracks first")),
            (BrowserOrder.YEAR, translate("Column browser", "Oldest albums first")),
        ):
            if order is BrowserOrder.YEAR and self.column.kind is not BrowserKind.ALBUM:
                continue
            action = self._switch(menu, text, self.column.order is order)
            action.triggered.connect(lambda _=False, order=order: self.order_wanted.emit(order))
            orders.addAction(action)

    @staticmethod
    def _switch(menu: QMenu, text: str, on: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name()

    def _mark(self, *, chosen: bool) -> None:
        """Let the heading stand out where something is chosen, which may be out of view."""
        if self.heading.property("here") != chosen:
            self.heading.setProperty("here", chosen)
            self.heading.style().polish(self.heading)

    def _name(self) -> None:
        name = kind_said(self.column.kind)
        metrics = self.heading.fontMetrics()
        room = self.width() - CARET_PIXELS - 26
        self.heading.setText(elided(metrics, name.upper(), room))
        said = translate("Column browser", "{kind}: choose what is listed", kind=name)
        self.heading.setAccessibleName(said)
        self.heading.setToolTip(said)
        self.list.setAccessibleName(name)

    def _opposite(self) -> Qt.LayoutDirection:
        """Return the direction in which an icon stands after its text."""
        if self.isRightToLeft():
            return Qt.LayoutDirection.LeftToRight
        return Qt.LayoutDirection.RightToLeft
