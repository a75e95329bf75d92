"""The keyboard in the sidebar: each group is one stop for Tab, and a list for the arrows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.playlists import Playlist, PlaylistFolder, PlaylistTree
from musicrec_desktop.gui.input.focus_order import tab_as_they_stand
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.sidebar import Sidebar

LIBRARY = ("Songs", "Albums", "Artists", "Genres", "Queue")
TOOLS = ("Tidy up", "Learn genres", "Library report", "Settings")
Key = Qt.Key


def playlist(number: int, name: str, folder: int | None = None) -> Playlist:
    return Playlist(number, 1, name, "manual", "", 0.0, 0.0, 0, folder)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    """A sidebar above a field that stands for the rest of the window."""
    window = QWidget()
    window.setStyleSheet(style_sheet(DARK))
    qtbot.addWidget(window)
    made = Sidebar(DARK, window)
    made.held_by = window
    field = QLineEdit(window)
    field.setObjectName("page")
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(field)
    for name in LIBRARY:
        made.add_page(name, name, "songs")
    for name in TOOLS:
        made.add_page(name, name, "songs", tool=True)
    tree = (
        playlist(1, "Calm"),
        PlaylistFolder(9, "Box", False, (playlist(3, "Évening", 9),)),
        playlist(2, "Loud"),
    )
    made.show_tree(PlaylistTree(tree))
    made.restore({"Tools": False})
    window.resize(400, 1000)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    tab_as_they_stand([made, field])
    return made


def focused() -> str:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() or widget.objectName()


def press(qtbot: QtBot, *keys: Qt.Key) -> list[str]:
    """Press keys where the keyboard is; return where it was after each."""
    places = []
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
        places.append(focused())
    return places


def tabs(qtbot: QtBot) -> list[str]:
    """Return where Tab comes to from the page until it is there again."""
    found = press(qtbot, Key.Key_Tab)
    while found[-1] != "page":
        found += press(qtbot, Key.Key_Tab)
    return found[:-1]


def test_tab_stops_once_in_each_group(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_page("Artists")
    QApplication.processEvents()
    assert tabs(qtbot) == [
        "Library menu",
        "Artists",
        "Playlists menu",
        "Playlist Calm",
        "Tidy up",
        "Add a music folder",
    ]
    back = press(qtbot, *[Key.Key_Backtab] * 3)
    assert back == ["Add a music folder", "Tidy up", "Playlist Calm"]


def test_arrows_reach_all_of_a_group_and_its_heading(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.pages["Songs"].setFocus()
    down = [Key.Key_Down] * len(LIBRARY)
    assert press(qtbot, *down) == [*LIBRARY[1:], LIBRARY[-1]]
    assert press(qtbot, Key.Key_Home, Key.Key_End) == ["Library, unfolded", "Queue"]
    sidebar.playlists[1].setFocus()
    entries = ["Folder Box, unfolded", "Playlist Évening", "Playlist Loud"]
    assert press(qtbot, *[Key.Key_Down] * 3) == entries
    up = [Key.Key_Up] * 4
    assert press(qtbot, *up) == [*entries[1::-1], "Playlist Calm", "Playlists, unfolded"]
    sidebar.add_folder.setFocus()
    row = press(qtbot, *[Key.Key_Right] * 3)
    assert row[0] == "Look for changes"
    assert row[-1] == "Settings"
    assert QApplication.focusWidget() is sidebar.settings
    assert press(qtbot, Key.Key_Home) == ["Add a music folder"]


def test_a_letter_goes_to_the_next_page_that_begins_with_it(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.pages["Songs"].setFocus()
    assert press(qtbot, Key.Key_A, Key.Key_A, Key.Key_A) == ["Albums", "Artists", "Albums"]
    sidebar.pages["Tidy up"].setFocus()
    assert press(qtbot, Key.Key_L, Key.Key_L) == ["Learn genres", "Library report"]


def test_what_is_folded_away_leaves_its_heading_to_tab(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.sections["Tools"].heading.setFocus()
    told: list[bool] = []
    sidebar.sections["Tools"].folded.connect(told.append)
    assert press(qtbot, Key.Key_Left) == ["Tools, folded"]
    assert press(qtbot, Key.Key_Down) == ["Tools, folded"]
    sidebar.window().findChild(QLineEdit, "page").setFocus()
    assert tabs(qtbot)[-2:] == ["Tools, folded", "Add a music folder"]
    sidebar.sections["Tools"].heading.setFocus()
    assert press(qtbot, Key.Key_Right, Key.Key_Down) == ["Tools, unfolded", "Tidy up"]
    assert told == [True, False]


def test_tab_comes_back_to_the_page_one_is_on(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Where one only looked around is no place to come back to, once a page is chosen."""
    sidebar.pages["Songs"].setFocus()
    press(qtbot, Key.Key_Down)
    sidebar.window().findChild(QLineEdit, "page").setFocus()
    QApplication.processEvents()
    assert "Albums" in tabs(qtbot)
    sidebar.show_page("Genres")
    QApplication.processEvents()
    assert "Genres" in tabs(qtbot)


def test_a_playlist_made_later_is_reached_and_one_that_goes_leaves_a_stop(
    sidebar: Sidebar, qtbot: QtBot
) -> None:
    sidebar.show_tree(PlaylistTree((playlist(1, "Calm"), playlist(4, "New"))))
    sidebar.playlists[1].setFocus()
    assert press(qtbot, Key.Key_Down) == ["Playlist New"]
    sidebar.show_tree(PlaylistTree((playlist(1, "Calm"),)))
    sidebar.window().findChild(QLineEdit, "page").setFocus()
    QApplication.processEvents()
    tab_as_they_stand([sidebar, sidebar.window().findChild(QLineEdit, "page")])
    assert "Playlist Calm" in tabs(qtbot)


def test_what_an_arrow_goes_to_is_in_view_and_does_not_fade(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.window().resize(400, 420)
    bar = sidebar.places.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    sidebar.pages["Songs"].setFocus()

    def seen() -> bool:
        entry, view = QApplication.focusWidget(), sidebar.places.viewport()
        here = QRect(entry.mapTo(view, QPoint()), entry.size())
        fades = [fade.geometry() for fade in sidebar._fades if fade.isVisible()]
        return view.rect().contains(here) and not any(fade.intersects(here) for fade in fades)

    for start in ("Songs", "Artists"):
        sidebar.pages[start].setFocus()
        for _ in range(5):
            press(qtbot, Key.Key_Down)
            assert seen(), focused()
