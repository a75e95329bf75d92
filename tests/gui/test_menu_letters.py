"""Every menu can be used by letters, each of which means one entry."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from musicrec_desktop.gui.input.menu_letters import mark_letters
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.library.listeners.history import PlayEvent
from musicrec_desktop.services.listeners.history import HeardTrack
from tests.gui.menus import entry, words

LOW = 600  # pixels, of a small screen


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def letters(menu: QMenu) -> list[str]:
    """Return the letter of each entry that can be chosen."""
    found = [each.text().replace("&&", "") for each in menu.actions() if words(each)]
    return [text.partition("&")[2][:1].casefold() for text in found]


def test_the_menu_of_a_song_fits_a_small_screen_and_each_entry_has_a_letter(
    window: MainWindow, qtbot
) -> None:
    track = window.model.shown()[0]
    menu = QMenu(window)
    window.answers.show_menu([track], QPoint(10, 10), menu)
    assert menu.sizeHint().height() < LOW
    marked = letters(menu)
    assert all(marked) and len(set(marked)) == len(marked)
    for name in ("Add to playlist", "Rate", "Go to", "Tag tools", "File"):
        inner = entry(menu, name).menu()
        inner.aboutToShow.emit()
        marked = [letter for letter in letters(inner) if letter]
        assert marked and len(set(marked)) == len(marked)
    assert entry(menu, "Rate").menu().actions()[2].text() == "&4 stars"
    follows = entry(menu, "Play next").text().partition("&")[2][0]
    with qtbot.waitSignal(entry(menu, "Play next").triggered):
        qtbot.keyClick(menu, Qt.Key(ord(follows.upper())))


def test_the_menu_of_what_is_selected_is_opened_without_a_menu_key(
    window: MainWindow, qtbot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table = window.songs.table
    for widget, first in (
        (table, "Play now"),
        (window.sidebar.pages["albums"], "Open"),
    ):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        if widget is table:
            table.selectRow(2)
        qtbot.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert words(menu.actions()[0]) == first
        menu.close()


def test_letters_are_taken_from_the_words_and_names_keep_their_signs(qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    given = ["Play now", "Play next", "&Next", "R&&B", "安室", "Öffnen", "1984\tCtrl+1", "…"]
    for name in given:
        menu.addAction(name)
    mark_letters(menu)
    assert [each.text() for each in menu.actions()] == [
        "&Play now",
        "P&lay next",
        "&Next",
        "&R&&B",
        "&安室",
        "&Öffnen",
        "&1984\tCtrl+1",
        "…",
    ]
    before = [each.text() for each in menu.actions()]
    mark_letters(menu)
    assert [each.text() for each in menu.actions()] == before


def test_the_letters_of_a_song_are_those_of_several(window: MainWindow) -> None:
    def lettered(number: int) -> dict[str, str]:
        menu = QMenu(window)
        window.answers.show_menu(window.model.shown()[:number], QPoint(10, 10), menu)
        found = [each.text() for each in menu.actions() if each.isEnabled() and words(each)]
        letter = {text.replace("&", "")[:4]: text.partition("&")[2][:1] for text in found}
        menu.close()
        return letter

    one, two, three = map(lettered, (1, 2, 3))
    for several in (two, three):
        for name in one.keys() & several.keys() - {"Path"}:
            assert one[name] == several[name], name
    assert "File" in one and "Play" in one


def test_leaving_a_playlist_stands_beside_leaving_the_library_not_where_playing_is_looked_for(
    window: MainWindow, qtbot
) -> None:
    window.playlists.create("Mine", window.model.shown()[:2])
    qtbot.waitUntil(lambda: window.pages.name == "playlist" and len(window.playlists.known) == 1)
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.list.selectAll()
    page.list.customContextMenuRequested.emit(page.list.visualRect(page.model.index(0, 0)).center())
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    said = [words(each) for each in menu.actions() if words(each)]
    removing = entry(menu, "Remove from the playlist")
    menu.close()
    assert said[:2] == ["2 tracks", "Play now"]
    assert said[-2:] == ["Remove from the playlist", "Remove from the library"]
    assert removing.shortcut() == QKeySequence(QKeySequence.StandardKey.Delete)


def test_taking_out_of_queue_and_history_stands_last_too(window: MainWindow, qtbot) -> None:
    def said_in(page: QWidget) -> list[str]:
        menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
        found = [words(each) for each in menu.actions() if words(each)]
        menu.close()
        return found

    window.playback.play(window.model.shown()[:2], 0)
    window.pages.open("queue")
    page = window.pages.page("queue")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.list.go_to_row(1)
    page.list.customContextMenuRequested.emit(page.list.visualRect(page.model.index(1, 0)).center())
    said = said_in(page)
    assert said[0] == "Play now"
    assert said[-2:] == ["Remove from the queue", "Remove from the library"]
    window.pages.open("history")
    page = window.pages.page("history")
    page.show_rows([HeardTrack(PlayEvent(1, 1, 1e9), window.model.shown()[0])])
    page.table.selectRow(0)
    page.table.customContextMenuRequested.emit(QPoint(20, 10))
    said = said_in(page)
    assert said[0] == "Play now"
    assert said[-2:] == ["Delete from the history", "Remove from the library"]


def test_several_songs_are_played_shuffled_from_their_menu(window: MainWindow, qtbot) -> None:
    songs = window.model.shown()
    menu = QMenu(window)
    window.answers.show_menu(songs[:1], QPoint(10, 10), menu)
    assert "Shuffle" not in [words(each) for each in menu.actions()]
    menu.close()
    menu = QMenu(window)
    window.answers.show_menu(songs, QPoint(10, 10), menu)
    entry(menu, "Shuffle").trigger()
    menu.close()
    view = window.others._parts.player.queue_view
    ids = [track.id for track in songs]
    qtbot.waitUntil(lambda: len(view().entries) == len(songs))
    assert sorted(each.item.track_id for each in view().entries) == sorted(ids)


@pytest.mark.parametrize("number", [1, 2, 4])
def test_no_track_stands_for_all_of_an_artist(window: MainWindow, number: int) -> None:
    shown = window.model.shown()[:number]
    window.others.browsing.menu.show("artist", ["Somebody"], shown, QPoint(10, 10))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    said = [words(each) for each in menu.actions() if words(each)]
    menu.close()
    assert "Start radio from this artist" in said
    assert not [each for each in said if "similar" in each or "Path" in each]
