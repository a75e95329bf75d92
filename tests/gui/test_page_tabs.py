"""Tabs: several ways through the pages, by mouse, by keys, and after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QTabBar

from musicrec_desktop.gui.main_window import MainWindow
from tests.gui.menus import words

CONTROL = Qt.KeyboardModifier.ControlModifier
MIDDLE = Qt.MouseButton.MiddleButton


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    opened = open_window(scanned).window
    qtbot.waitUntil(lambda: opened.model.total == 8)
    opened.activateWindow()
    return opened


def _names(window: MainWindow) -> list[str]:
    bar = window.page_tabs.bar
    shown = bar is not None and bar.isVisible()
    return [bar.tabText(number) for number in range(bar.count())] if shown else []


def _menu_entry(name: str):
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return next(action for action in menu.actions() if words(action) == name)


def test_each_tab_has_its_own_way_and_place(window: MainWindow, qtbot) -> None:
    pages, sidebar, tabs = window.pages, window.sidebar, window.page_tabs
    assert tabs.bar is None  # nothing is made for a single tab
    pages.open("albums")
    qtbot.mouseClick(sidebar.pages["genres"], MIDDLE)
    assert (pages.name, _names(window)) == ("genres", ["Albums", "Genres"])
    assert not pages.can_go_back  # this way begins here
    assert sidebar.pages["genres"].isChecked() and not sidebar.pages["albums"].isChecked()
    window.others.browsing.open_genre("steady tones")
    qtbot.mouseClick(sidebar.pages["songs"], Qt.MouseButton.LeftButton, CONTROL)
    assert _names(window) == ["Albums", "steady tones", "Songs"]
    qtbot.keyClick(window, Qt.Key.Key_Tab, CONTROL)  # round to the first
    assert pages.name == "albums"
    assert pages.can_go_back
    pages.back()
    assert _names(window) == ["Songs", "steady tones", "Songs"]
    pages.forward()
    qtbot.keyClick(window, Qt.Key.Key_Backtab, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert pages.name == "songs"  # round to the last
    qtbot.keyClick(window, Qt.Key.Key_Tab, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Tab, CONTROL)
    assert (pages.name, pages.page("genre").key) == ("genre", "steady tones")
    pages.back()
    assert pages.name == "genres"
    bar = tabs.bar
    qtbot.mouseClick(bar, MIDDLE, pos=bar.tabRect(0).center())
    assert _names(window) == ["Genres", "Songs"]
    bar.tabButton(1, QTabBar.ButtonPosition.RightSide).click()
    assert _names(window) == []
    assert pages.name == "genres"
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)  # the last one stays, and so does the window
    assert window.isVisible()
    assert pages.name == "genres"
    again = CONTROL | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_T, again)
    assert (pages.name, _names(window)) == ("songs", ["Genres", "Songs"])
    qtbot.keyClick(window, Qt.Key.Key_T, again)
    assert (pages.name, _names(window)) == ("albums", ["Albums", "Genres", "Songs"])
    pages.back()  # with its way
    assert _names(window) == ["Songs", "Genres", "Songs"]
    qtbot.keyClick(window, Qt.Key.Key_T, again)
    assert len(_names(window)) == 3


def test_albums_and_playlists_open_in_tabs_and_two_of_a_page_differ(
    window: MainWindow, qtbot
) -> None:
    pages = window.pages
    pages.open("albums")
    grid = pages.page("albums").grid
    qtbot.waitUntil(lambda: grid.model().rowCount() == 2)
    browsing = window.others.browsing
    first, second = (
        next(track for track in window.model.tracks() if track.tags.album == name)
        for name in ("Tones", "Noises")
    )
    browsing.open_album(first.release)
    qtbot.waitUntil(lambda: pages.page("album").windowTitle() == "Tones")
    browsing.menu.show("album", [second.release], [second], window.mapToGlobal(QPoint(300, 300)))
    _menu_entry("Open in new tab").trigger()
    QApplication.activePopupWidget().close()
    qtbot.waitUntil(lambda: _names(window) == ["Tones", "Noises"])
    window.keys.command("previous-tab").action.trigger()
    qtbot.waitUntil(lambda: _names(window) == ["Tones", "Noises"])
    assert pages.page("album").key == first.release
    assert window.page_tabs.tabs.current == 0
    window.page_tabs.bar.moveTab(0, 1)
    assert _names(window) == ["Noises", "Tones"]
    assert window.page_tabs.tabs.current == 1
    window.keys.command("close-tab").action.trigger()
    qtbot.waitUntil(lambda: pages.page("album").key == second.release)
    assert _names(window) == []


def test_a_tab_names_what_tags_say_letter_for_letter(window: MainWindow) -> None:
    window.pages.open("albums")
    window.page_tabs.new()
    window.pages.page("albums").setWindowTitle("R&B")
    bar = window.page_tabs.bar
    assert (bar.tabText(1), bar.tabToolTip(1)) == ("R&&B", "R&B")  # a tip marks no key
    assert bar.accessibleTabName(1) == "R&B"


def test_who_listens_again_is_on_the_tab_they_left_their_playlist_in_it(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window, services = opened.window, opened.services
    qtbot.waitUntil(lambda: window.model.total == 8)
    mine = services.playlists.create("Mine", [window.model.tracks()[0].id])
    window.page_tabs.tabs.open_new(lambda: window.pages.open("playlist", {"playlist": mine.id}))
    qtbot.waitUntil(lambda: _names(window) == ["Songs", "Mine"])
    home, other = services.listener_id, services.listeners.add("Ada")

    def listens(listener_id: int) -> None:
        listener = next(one for one in services.listeners.all() if one.id == listener_id)
        with qtbot.waitSignal(window.switching.controller.switched):
            window.switching.controller.switch(listener)

    listens(other.id)
    assert (window.pages.name, _names(window)) == ("songs", [])
    assert not window.pages.can_go_back  # not to where somebody else was
    window.pages.open("albums")
    window.page_tabs.tabs.open_new(lambda: window.pages.open("genres"))
    listens(home)
    assert window.pages.name == "playlist"
    qtbot.waitUntil(lambda: _names(window) == ["Songs", "Mine"])  # once it is read
    assert window.pages.page("playlist").playlist_id == mine.id
    listens(other.id)
    assert (window.pages.name, _names(window)) == ("genres", ["Albums", "Genres"])


def test_tabs_come_back_with_the_window_each_listener_s_own(
    open_window, scanned: Path, qtbot
) -> None:
    before = open_window(scanned)
    window = before.window
    qtbot.waitUntil(lambda: window.model.total == 8)
    window.header.search.setText("pulsed")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    window.page_tabs.tabs.open_new(lambda: window.others.browsing.open_genre("steady tones"))
    window.page_tabs.tabs.open_new(lambda: window.pages.open("albums"))
    window.keep_settings()
    before.close()
    again = open_window(scanned)
    window = again.window
    qtbot.waitUntil(lambda: window.model.total == 8)
    assert _names(window) == ["Songs", "steady tones", "Albums"]
    assert window.pages.name == "albums"
    window.page_tabs.bar.setCurrentIndex(0)
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)  # with its search
    assert window.header.search.text() == "pulsed"
    again.services.listener_id = 0  # a guest
    window.switching.controller.switched.emit(0)
    assert _names(window) == []
    again.services.listener_id = 1
    window.switching.controller.switched.emit(1)
    assert _names(window) == ["Songs", "steady tones", "Albums"]
