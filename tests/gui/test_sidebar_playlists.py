"""Playlists in the sidebar: dragged, put into folders, looked for among many."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QVersionNumber
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.playlists import Playlist, PlaylistFolder, PlaylistTree
from musicrec_desktop.gui.dialogs.doubled_tracks import DoubledTracks
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.widgets.sidebar.playlist_entries import PlaylistEntry, place_mime
from musicrec_desktop.gui.widgets.sidebar.playlists import SidebarPlaylists
from musicrec_desktop.gui.wiring.pages import playlist_folders
from musicrec_desktop.services.exchange.playlist_folders import Place


def playlist(number: int, name: str, folder: int | None = None) -> Playlist:
    return Playlist(number, 1, name, "manual", "", 0.0, 0.0, 0, folder)


@pytest.fixture
def lists(qtbot: QtBot) -> SidebarPlaylists:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SidebarPlaylists("Playlists", DARK, parent)
    made.held_by = parent
    made.resize(240, 600)
    parent.show()
    return made


@pytest.fixture
def window(open_window, scanned: Path, qtbot: QtBot) -> MainWindow:
    made = open_window(scanned).window
    qtbot.waitUntil(lambda: made.model.rowCount() == 8)
    return made


def drop(entry: PlaylistEntry, data: QMimeData, share: float) -> bool:
    """Let go of something at a height of an entry; False where it does not take it."""
    at = QPointF(20, share * entry.height())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    # Qt 6.12 warns of whole pixels; Qt 6.11 takes nothing else.
    entered = at if QLibraryInfo.version() >= QVersionNumber(6, 12) else at.toPoint()
    enter = QDragEnterEvent(entered, actions, data, left, none)
    QApplication.sendEvent(entry, enter)
    if enter.isAccepted():
        QApplication.sendEvent(entry, QDropEvent(at, actions, data, left, none))
    return enter.isAccepted()


def seen(lists: SidebarPlaylists) -> list[str]:
    """Return the names in view, from above."""
    entries = [*lists.buttons.values(), *lists.folders.values()]
    shown = [entry for entry in entries if entry.isVisibleTo(lists)]
    lists.layout().activate()
    lists.entries.activate()
    return [entry.name for entry in sorted(shown, key=lists.entries.indexOf)]


def test_the_keyboard_is_at_the_first_playlist_once_it_is_made(lists: SidebarPlaylists) -> None:
    lists.show_tree(PlaylistTree(()))
    smart = lists.makers[1]
    smart.setFocus()
    lists.show_tree(PlaylistTree((playlist(1, "Late"),)))
    assert not smart.isVisible()
    assert lists.window().focusWidget() is lists.buttons[1]


def test_where_a_line_is_let_go_of_says_where_it_goes(lists: SidebarPlaylists) -> None:
    inner = playlist(3, "c", 9)
    tree = PlaylistTree(
        (playlist(1, "a"), PlaylistFolder(9, "Box", False, (inner,)), playlist(2, "b"))
    )
    lists.show_tree(tree)
    assert seen(lists) == ["a", "Box", "c", "b"]
    told: list[tuple[object, ...]] = []
    lists.moved.connect(lambda *what: told.append(what))
    lists.put_into.connect(lambda *what: told.append(what))
    first, second, box = Place(1), Place(2), Place(9, folder=True)
    assert drop(lists.buttons[1], place_mime(second), 0.2)
    assert drop(lists.buttons[2], place_mime(first), 0.8)
    assert drop(lists.folders[9], place_mime(first), 0.8)
    assert drop(lists.folders[9], place_mime(second), 0.1)
    assert drop(lists.buttons[3], place_mime(first), 0.8)
    assert drop(lists.buttons[1], place_mime(box), 0.2)
    assert not drop(lists.buttons[3], place_mime(box), 0.2)  # no folder stands in another
    assert not drop(lists.buttons[1], place_mime(first), 0.2)
    assert told == [
        (second, None, first),
        (first, None, None),
        (1, 9),
        (second, None, box),
        (first, 9, None),
        (box, None, first),
    ]


def test_one_of_many_is_found_by_typing(lists: SidebarPlaylists, qtbot: QtBot) -> None:
    held = tuple(playlist(number, f"Évening {number}", 900) for number in range(150, 300))
    rest = tuple(playlist(number, f"Morning {number}") for number in range(150))
    lists.show_tree(PlaylistTree((PlaylistFolder(900, "Nights", True, held), *rest)))
    kept = dict(lists.buttons)
    assert len(seen(lists)) == 151
    qtbot.keyClicks(lists.buttons[3], "e")
    qtbot.keyClicks(lists.filter, "vening 27")
    assert seen(lists) == ["Nights", *(f"Évening {number}" for number in (227, *range(270, 280)))]
    assert not drop(lists.buttons[271], place_mime(Place(272)), 0.2)
    lists.show_tree(PlaylistTree((*rest[:5],)))
    assert seen(lists) == []
    lists.filter.clear()
    assert seen(lists) == [f"Morning {number}" for number in range(5)]
    assert not lists.filter.isVisibleTo(lists)
    assert all(lists.buttons[number] is kept[number] for number in range(5))


def test_folders_are_made_filled_folded_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    lists, folders = window.sidebar.lists, window.others.playlists._folders
    for name in ("b", "a", "c"):
        window.playlists.create(name)
    qtbot.waitUntil(lambda: seen(lists) == ["a", "b", "c"])
    ids = {entry.name: number for number, entry in lists.buttons.items()}

    def becomes(do: Callable[[], object], *names: str) -> None:
        do()
        qtbot.waitUntil(lambda: seen(lists) == list(names))

    becomes(lambda: folders.folders.create("Box", [ids["b"]]), "Box", "b", "a", "c")
    box = next(iter(lists.folders.values()))
    becomes(lambda: drop(box, place_mime(Place(ids["c"])), 0.8), "Box", "b", "c", "a")
    becomes(box.click, "Box", "a")
    assert box.accessibleName() == "Folder Box, folded"
    becomes(box.click, "Box", "b", "c", "a")
    up = (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    becomes(lambda: qtbot.keyClick(lists.buttons[ids["a"]], *up), "a", "Box", "b", "c")
    becomes(lambda: qtbot.keyClick(box, Qt.Key.Key_Delete), "a", "b", "c")
    becomes(window.answers.undo, "a", "Box", "b", "c")
    becomes(window.answers.undo, "Box", "b", "c", "a")
    becomes(window.answers.redo, "a", "Box", "b", "c")
    lists.buttons[ids["a"]].click()
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    becomes(lambda: lists.delete_requested.emit(Place(ids["b"])), "a", "Box", "c")
    assert window.pages.name == "playlist"  # another one is in view
    becomes(window.answers.undo, "a", "Box", "b", "c")


def test_tracks_that_stand_in_a_playlist_are_asked_about(window: MainWindow, qtbot: QtBot) -> None:
    tracks = window.model.shown()
    window.playlists.create("Mine", tracks[:3])
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    qtbot.waitUntil(lambda: len(window.playlists.known) == 1)
    mine = window.playlists.known[0]

    def asked() -> DoubledTracks | None:
        return next((box for box in window.findChildren(DoubledTracks) if box.isVisible()), None)

    window.playlist_entries.add(mine, tracks[2:5])
    qtbot.waitUntil(lambda: asked() is not None)
    assert asked().text() == "1 of 3 tracks is in “Mine” already."
    assert asked().new_button.text() == "Add the 2 new tracks"
    asked().new_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    window.answers.copy(tracks[:2])
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(0, 0))
    page.paste()
    qtbot.waitUntil(lambda: asked() is not None)
    assert not asked().new_button.isVisible()
    asked().all_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    assert [page.model.index(row, 0).data() for row in (1, 2)] == [t.title for t in tracks[:2]]
    window.answers.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)


def test_a_folder_is_exported_and_deleted_with_its_playlists_and_comes_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []
    monkeypatch.setattr(playlist_folders, "pop_up", lambda menu, _place: menus.append(menu))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    lists, service = window.sidebar.lists, window.others._parts.services.playlists
    songs = window.model.shown()
    held = [service.create(name, [songs[place].id]).id for place, name in enumerate(("A", "B/C"))]
    window.others._parts.services.playlist_folders.create("Box", held)
    window.playlists.refresh()
    qtbot.waitUntil(lambda: len(lists.folders) == 1)

    def chosen(said: str) -> QAction:
        (number,) = lists.folders
        lists.folder_menu_requested.emit(number, QPoint())
        return next(a for a in menus[-1].actions() if a.text().replace("&", "") == said)

    chosen("Export all…").trigger()
    qtbot.waitUntil(lambda: "2 playlists written" in window.notice.text())
    written = sorted(tmp_path.glob("*.m3u8"))
    assert [file.stem[0] for file in written] == ["A", "B"]
    assert songs[0].path in written[0].read_text()
    window.pages.open("playlist", {"playlist": held[0]})
    chosen("Delete folder and its playlists").trigger()
    qtbot.waitUntil(lambda: not lists.folders and not lists.buttons)
    assert window.pages.name == "songs"
    qtbot.waitUntil(lambda: "2 playlists were deleted" in window.notice.text())
    window.notice.action.click()
    qtbot.waitUntil(lambda: len(lists.folders) == 1 and list(lists.buttons) == held)
    assert [track.id for track in service.contents(held[0]).tracks] == [songs[0].id]


def test_a_name_that_is_cut_goes_on_to_the_end_of_its_entry(lists: SidebarPlaylists) -> None:
    lists.window().setStyleSheet(style_sheet(DARK))
    long = "Everything that was ever played on a rainy day in autumn"
    inside = playlist(3, long, 9)
    lists.show_tree(PlaylistTree((playlist(1, long), PlaylistFolder(9, "Box", False, (inside,)))))
    for number, start in ((1, 35), (3, 53)):  # edge, margin, icon and the gap beside it
        entry = lists.buttons[number]
        entry.ensurePolished()
        lists.resize(lists.width() + 1, 600)  # cut anew in the font of the style
        taken = entry.fontMetrics().horizontalAdvance(entry.text())
        left = entry.width() - start - taken
        assert entry.text().endswith("…")
        assert 7 <= left < 7 + entry.fontMetrics().horizontalAdvance("n…")
