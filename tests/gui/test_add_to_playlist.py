"""Tracks go into playlists: by a menu with the sidebar's folders, and by typing a name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.gui.dialogs.playlist_choice import PlaylistChoiceDialog
from musicrec_desktop.gui.dialogs.playlist_name import SaveTracksDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.services.assembly import Services
from tests.gui.menus import words

NAMES = [f"Évening {number}" for number in range(1, 8)]


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    services = Services(DataFolder(scanned))
    made = [services.playlists.create(name) for name in NAMES]
    services.playlists.create_smart("Found & kept", "steady")
    services.playlist_folders.create("Box & more", [made[5].id, made[6].id])
    services.playlist_folders.create("Nothing in it")
    services.close()
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8 and len(window.playlists.known) == 8)
    return window


def menus(window: MainWindow, said: str) -> list[QMenu]:
    return [menu for menu in window.findChildren(QMenu) if words(menu.menuAction()) == said]


def close_menus(window: MainWindow) -> None:
    while popup := QApplication.activePopupWidget():
        popup.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def right_click(at: QWidget) -> None:
    place = at.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(at, QContextMenuEvent(reason, place, at.mapToGlobal(place)))


def titles(window: MainWindow, name: str) -> list[str]:
    playlist = next(known for known in window.playlists.known if known.name == name)
    contents = window._services.playlists.contents(playlist.id)
    assert contents is not None
    return [track.title for track in contents.tracks]


def dialog(window: MainWindow, kind: type) -> QWidget:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_the_menu_stands_as_the_sidebar_with_what_was_used_last_on_top(window, qtbot) -> None:
    first, second = window.model.shown()[:2]
    window.answers.show_menu([first], QPoint(10, 10))
    (menu,) = menus(window, "Add to playlist")
    said = [action.text() for action in menu.actions()]
    assert said[:2] == ["New playlist…", "Other playlist…"]
    assert said[3:6] == ["Évening 7", "Évening 6", "Évening 5"]  # made last
    assert said[7:] == ["Box && more", *NAMES[:5]]  # no smart one, and no folder that takes nothing
    box = menu.actions()[7].menu()
    assert [action.text() for action in box.actions()] == NAMES[5:]
    box.actions()[0].trigger()
    qtbot.waitUntil(lambda: titles(window, "Évening 6") == [first.title])
    close_menus(window)

    window.playback.play([first, second], 1)
    qtbot.waitUntil(lambda: window.playback.track == second)
    window.pages.open("now-playing")
    for part in (window.pages.page("now-playing"), window.transport.track.title):
        qtbot.waitUntil(lambda: window.playlists.tree.playlists[0].count > 0)
        right_click(part)
        (menu,) = menus(window, "Add to playlist")
        assert menu.actions()[3].text() == "Évening 6"
        close_menus(window)


def test_a_playlist_is_chosen_by_typing_some_of_its_name(window, qtbot) -> None:
    first, second = window.model.shown()[:2]
    window.songs.table.setFocus()
    window.songs.table.selectRow(0)
    window.keys.command("add-to-playlist").action.trigger()
    asking = dialog(window, PlaylistChoiceDialog)
    assert len(asking.shown()) == 7
    qtbot.keyClicks(asking.name, "even box")
    assert [playlist.name for playlist in asking.shown()] == ["Évening 7", "Évening 6"]
    qtbot.keyClick(asking.name, Qt.Key.Key_Down)
    qtbot.keyClick(asking.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window, "Évening 6") == [first.title])
    window.answers.undo()
    qtbot.waitUntil(lambda: titles(window, "Évening 6") == [])

    window.songs.table.selectRow(1)
    window.keys.command("add-to-playlist").action.trigger()
    asking = dialog(window, PlaylistChoiceDialog)
    qtbot.keyClicks(asking.name, "Quite another")
    assert asking.none.text() == "No playlist is called “Quite another”. Press Enter to create it."
    assert asking.other_button.text() == "Create “Quite another”"
    qtbot.keyClick(asking.name, Qt.Key.Key_Return)
    assert not any(box.isVisible() for box in window.findChildren(SaveTracksDialog))
    qtbot.waitUntil(lambda: "Quite another" in [p.name for p in window.playlists.known])
    assert titles(window, "Quite another") == [second.title]
