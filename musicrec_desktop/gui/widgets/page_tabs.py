"""The bar of tabs above the pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.words.text import literal

WIDEST, USUAL, NARROWEST = 220, 96, 44  # pixels of one
CLOSE_PIXELS = 12


class PageTabBar(QTabBar):
    """Shows tabs, and tells what is done with them.

    Signals
    -------
    chosen(int), closed(int), others_closed(int)
    moved(int, int)
        From one place to another, while it is dragged.
    """

    chosen = Signal(int)
    closed = Signal(int)
    others_closed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._tokens = tokens
        self._shown: list[tuple[str, str]] = []
        self._pressed = -1
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)  # they share the room there is
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Tabs", "Tabs"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.currentChanged.connect(self.chosen)
        self.tabMoved.connect(self.moved)

    def show_tabs(self, tabs: Sequence[tuple[str, str]], current: int) -> None:
        """Show these tabs: of each its icon and its name."""
        self.blockSignals(True)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        while self.count() < len(tabs):
            self.addTab("")
        for number, (icon_name, name) in enumerate(tabs):
            self._draw(number, icon_name, name, accent=number == current)
        self._shown = list(tabs)
        self.setCurrentIndex(current)
        self.blockSignals(False)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._tokens = tokens
        for number, (icon_name, name) in enumerate(self._shown):
            self._draw(number, icon_name, name, accent=number == self.currentIndex())

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return QSize(min(max(hint.width(), USUAL), WIDEST), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(NARROWEST, super().minimumTabSizeHint(index).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())  # its tabs do not widen the window

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.tabAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.tabAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif number >= 0 and number == self._pressed:
            self.closed.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.closed.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _draw(self, number: int, icon_name: str, name: str, *, accent: bool) -> None:
        self.setTabIcon(number, icon(icon_name, self._tokens, accent=accent))
        self.setTabText(number, literal(name))
        self.setTabToolTip(number, name)  # letter for letter as it is
        self.setAccessibleTabName(number, name)
        button = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
        if not isinstance(button, QToolButton):
            button = QToolButton(self)
            button.setProperty("role", "small")
            button.setIconSize(QSize(CLOSE_PIXELS, CLOSE_PIXELS))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W, Delete and the menu do it, too
            button.clicked.connect(partial(self._close_of, button))
            self.setTabButton(number, QTabBar.ButtonPosition.RightSide, button)
        button.setIcon(icon("cancel", self._tokens))
        said = translate("Tabs", "Close “{name}”", name=name)
        button.setAccessibleName(said)
        button.setToolTip(translate("Tabs", "Close this tab"))

    def _close_of(self, button: QToolButton, _checked: bool = False) -> None:
        side = QTabBar.ButtonPosition.RightSide
        numbers = [at for at in range(self.count()) if self.tabButton(at, side) is button]
        if numbers:
            self.closed.emit(numbers[0])

    def _open_menu(self, place: QPoint) -> None:
        number = self.tabAt(place)
        if number < 0:
            number = self.currentIndex()
        menu = QMenu(self)
        menu.addAction(icon("cancel", self._tokens), translate("Tabs", "Close")).triggered.connect(
            lambda: self.closed.emit(number)
        )
        others = icon("close-others", self._tokens)
        menu.addAction(others, translate("Tabs", "Close the others")).triggered.connect(
            lambda: self.others_closed.emit(number)
        )
        pop_up(menu, self.mapToGlobal(place))
