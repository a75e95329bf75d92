"""Tabs in the window: their bar, the search that belongs to them, and who has which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.tabs import Tabs
from musicrec_desktop.gui.wiring.listeners.listener_switching import ListenerSwitching
from musicrec_desktop.gui.wiring.search_wiring import SearchWiring

if TYPE_CHECKING:
    from musicrec_desktop.gui.widgets.page_tabs import PageTabBar

SONGS, PLAYLIST = "songs", "playlist"
SEARCH, TOP = "search", "top"  # of the songs, as they are kept


class PageTabsWiring(QObject):
    """Opens pages in tabs, shows their bar while there are several, and keeps them.

    Parameters
    ----------
    frame : WindowFrame
    search : SearchWiring
    switching : ListenerSwitching
        Tells when somebody else listens.
    theme : ThemeController
    listener_id : callable
        Returns whose tabs they are; 0 is a guest.
    parent : QObject
    """

    def __init__(
        self,
        frame: WindowFrame,
        search: SearchWiring,
        switching: ListenerSwitching,
        *,
        theme: ThemeController,
        listener_id: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._search = search
        self._theme = theme
        self._listener_id = listener_id
        self.tabs = Tabs(frame.pages, self._beside, self._restore_beside, self)
        self.bar: PageTabBar | None = None
        self._by_listener: dict[str, list[Any]] = {}
        self._who = str(listener_id())
        self.tabs.changed.connect(self._show)
        switching.leaving.connect(self._put_away)
        switching.controller.switched.connect(self._listener_changed)
        sidebar = frame.sidebar
        for name, button in sidebar.pages.items():
            button.installEventFilter(self)
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(partial(self._page_menu, name, button))
        sidebar.lists.entry_made.connect(self._follow_entry)
        frame.pages.open_elsewhere = self.tabs.open_new

    # ---- what keys do

    def new(self) -> None:
        """Open the page in view once more, in a tab of its own."""
        place = self._frame.pages.way().place
        self.tabs.open_new(lambda: self._frame.pages.open(place.name, place.state))

    def close(self) -> None:
        """Close the tab in view; the last one stays, and so does the window."""
        self.tabs.close(self.tabs.current)

    # ---- over a restart

    def state(self) -> dict[str, Any]:
        """Return each listener's tabs, as :meth:`restore` takes them."""
        self._by_listener[self._who] = self.tabs.states()
        return {who: tabs for who, tabs in self._by_listener.items() if tabs}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Have the tabs of whoever listens; nothing of them is read before they are shown."""
        self._by_listener = {who: tabs for who, tabs in kept.items() if isinstance(tabs, list)}
        self._who = str(self._listener_id())
        self._bring_back(go=False)  # the page is there already, and waits for the songs

    def _put_away(self) -> None:
        """Keep the tabs of who listened, while what is in view is still theirs."""
        self._by_listener[self._who] = self.tabs.states()

    def _listener_changed(self) -> None:
        """Have the tabs of whoever listens now, and be where they were left."""
        who = str(self._listener_id())
        if who != self._who:
            self._who = who
            self._frame.pages.forget_way()  # it leads to what is the other's own
            self._bring_back(go=True)

    def _bring_back(self, *, go: bool) -> None:
        kept = self._by_listener.get(self._who, [])
        if kept or len(self.tabs.shown()) > 1:
            self.tabs.keep(kept, go=go)

    # ---- the bar

    def _show(self) -> None:
        shown = self.tabs.shown()
        several = len(shown) > 1
        if self.bar is None:
            if not several:
                return
            self.bar = self._make_bar()
        self.bar.show_tabs([self._said(*each) for each in shown], self.tabs.current)
        if self.bar.isVisibleTo(self._frame) != several:
            self.bar.setVisible(several)
            self._frame.order_focus_soon()

    def _make_bar(self) -> PageTabBar:
        from musicrec_desktop.gui.widgets.page_tabs import PageTabBar

        bar = PageTabBar(self._theme.tokens, self._frame.middle)
        bar.chosen.connect(self.tabs.show)
        bar.closed.connect(self.tabs.close)
        bar.others_closed.connect(self.tabs.close_others)
        bar.moved.connect(self.tabs.move)
        bar.hide()
        self._frame.add_above_pages(bar)
        self._theme.changed.connect(bar.apply_theme)
        return bar

    def _said(self, name: str, title: str) -> tuple[str, str]:
        """Return the icon and the name of a tab."""
        sidebar = self._frame.sidebar
        outer = sidebar.outer(name)
        if name == PLAYLIST:
            return PLAYLIST, title or translate(
                "Playlist", "Playlist", comment="In place of its name"
            )
        return outer, title or sidebar.pages[outer].accessibleName()

    # ---- the search that belongs to a tab of songs

    def _beside(self) -> dict[str, Any]:
        if self._frame.pages.name != SONGS:
            return {}
        songs = self._frame.songs
        return {SEARCH: songs.searched, TOP: songs.table.verticalScrollBar().value()}

    def _restore_beside(self, beside: dict[str, Any]) -> None:
        search, top = beside.get(SEARCH), beside.get(TOP)
        if self._frame.pages.name == SONGS and isinstance(search, str):
            self._search.bring_back(search, top if isinstance(top, int) else 0)

    # ---- the sidebar

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open an entry in a new tab by the middle button, or with Ctrl."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and isinstance(watched, QPushButton)
            and _asks_for_tab(event)
            and watched.rect().contains(event.position().toPoint())
        ):
            watched.setDown(False)
            self.tabs.open_new(watched.click)
            return True
        return super().eventFilter(watched, event)

    def _follow_entry(self, entry: QObject) -> None:
        entry.installEventFilter(self)

    def _page_menu(self, name: str, button: QPushButton, place: QPoint) -> None:
        menu = QMenu(button)
        outer = icon(name, self._theme.tokens)
        tab = icon("new-tab", self._theme.tokens)
        menu.addAction(outer, translate("Tabs", "Open")).triggered.connect(button.click)
        menu.addAction(tab, translate("Tabs", "Open in new tab")).triggered.connect(
            lambda: self.tabs.open_new(button.click)
        )
        pop_up(menu, button.mapToGlobal(place))


def _asks_for_tab(event: QMouseEvent) -> bool:
    if event.button() == Qt.MouseButton.MiddleButton:
        return True
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and event.button() == Qt.MouseButton.LeftButton
