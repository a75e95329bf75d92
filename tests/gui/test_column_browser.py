"""The column browser of the songs page, through the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.column_browser import (
    Browsed,
    BrowserColumn,
    BrowserKind,
    BrowserOrder,
    ColumnValues,
    ListedColumn,
)
from musicrec_desktop.gui.controllers.library.column_browser import ColumnBrowserController
from musicrec_desktop.gui.dialogs.smart_playlist import SmartPlaylistDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.browser_column import BrowserColumnModel
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.panels.column_browser import ColumnBrowser
from musicrec_desktop.gui.widgets.layout.songs_splitter import SongsSplitter
from musicrec_desktop.gui.widgets.tables.browser_list import BrowserList
from tests.gui.menus import words
from tests.gui.test_accessibility import interactive

ARTISTS = ["Noise Artist 0", "Noise Artist 1", "Tone Artist 0", "Tone Artist 1"]
HERE = Qt.KeyboardModifier.NoModifier
TOO = Qt.KeyboardModifier.ControlModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


@pytest.fixture
def window(open_window, scanned: Path, qtbot: QtBot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def browser_of(window: MainWindow, qtbot: QtBot) -> ColumnBrowser:
    window.keys.command("column-browser").action.trigger()
    browser = window.songs.browser
    assert browser is not None
    qtbot.waitUntil(lambda: all(pane.list.values.listed for pane in browser.panes))
    return browser


def lists_of_artists(browser: ColumnBrowser, qtbot: QtBot) -> tuple[BrowserList, ...]:
    """Return genres, artists, of whom each album here has two, and albums."""
    browser.panes[1].kind_wanted.emit(BrowserKind.ARTIST)
    qtbot.waitUntil(lambda: all(pane.list.values.listed for pane in browser.panes))
    browser.panes[0].list.setFocus()
    return tuple(pane.list for pane in browser.panes)


def rows(view: BrowserList) -> list[str]:
    return [view.values.text(row) for row in range(view.values.rowCount())]


def click(qtbot: QtBot, view: BrowserList, row: int, keys=HERE, button=LEFT) -> None:
    place = view.visualRect(view.values.index(row)).center()
    qtbot.mouseClick(view.viewport(), button, keys, place)


def accessible(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def titles(window: MainWindow) -> list[str]:
    return [track.title for track in window.model.shown()]


def queued(window: MainWindow) -> list[str]:
    entries = window._player.queue_view().entries
    return [window.model.track(entry.item.track_id).title for entry in entries]


def test_each_column_narrows_those_after_it_and_the_songs(window, qtbot: QtBot) -> None:
    assert window.songs.browser is None  # nothing is made for who does not use it
    browser = browser_of(window, qtbot)
    assert rows(browser.panes[1].list) == ["All 1 album artist", "Various Artists"]
    genres, artists, albums = lists_of_artists(browser, qtbot)
    assert albums.values.rowCount() == 3
    assert all(accessible(widget) for widget in interactive(browser))
    assert rows(genres) == ["All 2 genres", "pulsed noise", "steady tones"]
    assert rows(artists) == ["All 4 artists", *ARTISTS]
    assert artists.values.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Noise Artist 0, 2 tracks"
    )

    click(qtbot, genres, 2)
    qtbot.waitUntil(lambda: rows(artists) == ["All 2 artists", *ARTISTS[2:]])
    assert rows(albums) == ["All 1 album", "Tones"]
    assert len(rows(genres)) == 3  # a column does not narrow itself
    assert len(titles(window)) == 4
    click(qtbot, artists, 1)
    qtbot.waitUntil(lambda: titles(window) == ["Steady 0", "Steady 2"])
    window.header.search.setText("steady 2")
    qtbot.waitUntil(lambda: titles(window) == ["Steady 2"] and artists.values.count(1) == 1)
    window.header.search.setText("pulsed")
    qtbot.waitUntil(window.songs.nothing.isVisible)
    window.songs.nothing.action.click()  # in all songs
    qtbot.waitUntil(lambda: len(titles(window)) == 4 and rows(genres)[1:] == ["pulsed noise"])
    window.header.search.clear()
    qtbot.waitUntil(lambda: len(titles(window)) == 8 and albums.values.count(0) == 8)

    click(qtbot, artists, 1)
    click(qtbot, artists, 4, TOO)
    qtbot.waitUntil(lambda: len(titles(window)) == 4)
    assert {title[:6] for title in titles(window)} == {"Steady", "Pulsed"}
    click(qtbot, genres, 1)  # of which the fourth artist has nothing
    qtbot.waitUntil(lambda: artists.keys == ("Noise Artist 0",) and len(titles(window)) == 2)
    window.songs.browser_button.click()
    assert len(titles(window)) == 8 and not browser.isVisible()


def test_keys_and_clicks_play_queue_and_offer_what_is_chosen(window, qtbot: QtBot) -> None:
    browser = browser_of(window, qtbot)
    assert browser.panes[0].list.hasFocus()
    genres, artists, _ = lists_of_artists(browser, qtbot)
    window.songs.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.keyClick(genres, Qt.Key.Key_Right)
    assert artists.hasFocus()
    for letter in "tone":
        qtbot.keyClick(artists, letter)
    assert artists.keys == ("Tone Artist 0",)
    qtbot.keyClick(artists, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert queued(window) == ["Steady 2", "Steady 0"]  # as the songs are sorted
    click(qtbot, artists, 1, button=MIDDLE)
    qtbot.waitUntil(lambda: len(queued(window)) == 4)
    assert artists.keys == ("Tone Artist 0",)
    qtbot.keyClick(artists, Qt.Key.Key_C, TOO)
    qtbot.waitUntil(lambda: "Steady 0" in QGuiApplication.clipboard().text())
    window.keys.command("enqueue").action.trigger()
    qtbot.waitUntil(lambda: len(queued(window)) == 6)

    artists.menu_requested.emit(QPoint(5, 5))

    def offered() -> set[str]:
        menus = window.findChildren(QMenu)
        return {words(action) for menu in menus for action in menu.actions()}

    wanted = {"Start radio from this artist", "Play next", "Add to queue", "2 tracks"}
    qtbot.waitUntil(lambda: wanted <= offered())
    for menu in window.findChildren(QMenu):
        menu.close()
    qtbot.keyClick(artists, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == 8)
    click(qtbot, genres, 1)
    qtbot.waitUntil(lambda: len(titles(window)) == 4)
    noise = [track for track in window.model.tracks() if track.title == "Pulsed 1"]
    window.removal.remove(noise)
    qtbot.waitUntil(lambda: genres.values.count(1) == 3 and genres.values.count(0) == 7)
    tone = next(track for track in window.model.tracks() if track.title == "Steady 1")
    window.songs.reveal(tone.id)  # the song that plays is found whatever is chosen
    assert [track.title for track in window.songs.selected()] == ["Steady 1"]


def test_columns_that_were_not_in_view_keep_their_widths(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    browser = ColumnBrowser(DARK, holder)
    browser.restore({**browser.state(), "sizes": [600, 150, 300]})
    assert browser.state()["sizes"] == [600, 150, 300]
    browser.panes[0].remove_wanted.emit()
    assert browser.state()["sizes"] == []  # others, of which none is wider


def test_each_listener_finds_the_browser_as_it_was_left(
    open_window, scanned: Path, qtbot: QtBot
) -> None:
    first = open_window(scanned)
    window: MainWindow = first.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    browser = browser_of(window, qtbot)
    menu = browser.panes[1].menu()
    kinds = {action.text(): action for action in menu.actions()}
    kinds["Folder"].trigger()
    browser.panes[2].menu().actions()[-1].trigger()  # removed
    browser.panes[1].kind_wanted.emit(BrowserKind.GENRE)  # which another column lists
    assert [column.kind for column in browser.columns()] == [BrowserKind.FOLDER, BrowserKind.GENRE]
    browser.panes[1].kind_wanted.emit(BrowserKind.FOLDER)
    browser.panes[0].order_wanted.emit(BrowserOrder.TRACKS)
    browser.beside_wanted.emit(True)
    browser.splitter.setSizes([100, 300])
    browser.splitter.splitterMoved.emit(100, 1)
    other = first.services.listeners.add("Ada")
    window.switching.controller.switch(other)
    qtbot.waitUntil(lambda: first.services.listener_id == other.id and not browser.isVisible())
    window.keep_settings()
    first.close()

    again = open_window(scanned)
    window = again.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    if again.services.listener_id == other.id:
        home = next(one for one in again.services.listeners.all() if one.id != other.id)
        assert window.songs.browser is None
        window.switching.controller.switch(home)
    qtbot.waitUntil(lambda: window.songs.browser is not None and window.songs.browser.isVisible())
    kept = window.songs.browser
    assert [column.kind for column in kept.columns()] == [BrowserKind.GENRE, BrowserKind.FOLDER]
    assert kept.columns()[0].order is BrowserOrder.TRACKS
    assert kept.splitter.orientation() == Qt.Orientation.Vertical
    qtbot.waitUntil(lambda: kept.panes[1].list.values.rowCount() == 2)
    first, second = kept.splitter.sizes()
    assert 2 * first < second
    window._theme.follow(replace(window.settings.current, theme="dark"))
    lines = [kept.splitter, window.songs.findChild(SongsSplitter)]
    window._theme.follow(replace(window.settings.current, theme="light"))
    assert {splitter.tokens.dark for splitter in lines} == {False}


def test_a_list_that_is_gone_chooses_nothing(window, qtbot: QtBot) -> None:
    browser = browser_of(window, qtbot)
    gone = browser.panes[0].list
    browser.restore({})
    assert gone is not browser.panes[0].list
    gone.choose([gone.values.key(1)])
    gone.entered.emit()
    assert len(titles(window)) == 8


def test_what_says_nothing_is_not_counted_as_one_more(qapp) -> None:
    tracks, none = np.arange(3), np.zeros(3, np.int32)
    keys = ("ada", "ben", "")
    values = ColumnValues(
        BrowserKind.ALBUM_ARTIST, keys, keys, keys, tracks, tracks.astype(np.int32), none
    )
    model = BrowserColumnModel()
    for counts, said in (([1, 1, 1], "All 2 album artists"), ([0, 1, 1], "All 1 album artist")):
        listed = ListedColumn(
            BrowserColumn(BrowserKind.ALBUM_ARTIST), values, tracks, np.array(counts), sum(counts)
        )
        model.show_listed(listed)
        assert [model.text(row) for row in (0, 3)] == [said, "Unknown artist"]


def test_what_is_chosen_is_kept_as_a_smart_playlist(window, qtbot: QtBot) -> None:
    browser = browser_of(window, qtbot)
    genres, artists, _ = lists_of_artists(browser, qtbot)

    def entry() -> QAction:
        actions = browser.panes[0].menu().actions()
        return next(action for action in actions if "smart playlist" in action.text())

    assert not entry().isEnabled()
    click(qtbot, genres, 2)
    qtbot.waitUntil(lambda: rows(artists)[1:] == ARTISTS[2:])
    click(qtbot, artists, 1)
    window.header.search.setText("steady")
    qtbot.waitUntil(lambda: titles(window) == ["Steady 0", "Steady 2"] and entry().isEnabled())
    entry().trigger()
    dialog = window.findChild(SmartPlaylistDialog)
    qtbot.waitUntil(lambda: dialog.create_button.isEnabled() and "2 tracks" in dialog.found.text())
    assert dialog.query.text().startswith("steady genre:=")
    dialog.reject()


def test_an_answer_to_columns_of_before_the_library_was_emptied_is_not_heard() -> None:
    asked, shown = [], []

    class Pool:
        def start(self, work, *, finished, failed):
            asked.append(lambda: finished(work()))

    class Service:
        def browse(self, columns, found):
            none = np.empty(0, np.int64)
            return Browsed(tuple(ListedColumn(one, None, none, none, 0) for one in columns), None)

    there = [True]
    model = TrackTableModel()
    controller = ColumnBrowserController(Service(), model, lambda: there[0], Pool(), model)
    controller.browsed.connect(shown.append)
    genre, artist = BrowserColumn(BrowserKind.GENRE), BrowserColumn(BrowserKind.ARTIST)
    controller.show([genre])
    there[0] = False
    controller.show([genre, artist])
    asked[0]()
    assert controller.columns == (genre, artist)
    assert shown == []
