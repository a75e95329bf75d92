"""The sidebar: what is in it can be reached in a low window, too."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.playlists import Playlist, PlaylistTree
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.sidebar import Sidebar

PAGES, TOOLS = 9, 8


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    parent = QWidget()
    parent.setStyleSheet(style_sheet(DARK))
    qtbot.addWidget(parent)
    made = Sidebar(DARK, parent)
    made.held_by = parent  # the parent lives as long
    for number in range(PAGES + TOOLS):
        made.add_page(f"{number}", f"Page {number}", "songs", tool=number >= PAGES)
    made.show_tree(PlaylistTree())
    return made


def playlist(number: int) -> Playlist:
    return Playlist(number, 1, f"Evening {number}", "manual", "", 0.0, 0.0, 3)


def place(sidebar: Sidebar, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(sidebar, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("height", [700, 1000])
def test_a_click_between_two_entries_opens_one_of_them(
    sidebar: Sidebar, qtbot: QtBot, height: int
) -> None:
    sidebar.resize(sidebar.width(), height)
    sidebar.parentWidget().resize(sidebar.size())
    sidebar.show_tree(PlaylistTree((playlist(1), playlist(2))))
    sidebar.parentWidget().show()
    pages = [page for page in sidebar.pages.values() if page.isVisible()]
    for entries in (pages[:PAGES], list(sidebar.playlists.values())):
        for above, below in itertools.pairwise(entries):
            qtbot.waitUntil(lambda a=above, b=below: a.geometry().bottom() + 1 == b.y())


def test_a_playlist_can_be_made_where_there_are_some(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_tree(PlaylistTree((playlist(1),)))
    sidebar.parentWidget().show()
    lists = sidebar.lists
    assert not any(maker.isVisibleTo(sidebar) for maker in lists.makers)  # room for playlists
    assert lists.add.isVisibleTo(sidebar) and lists.add.text() == "New"
    new, smart = lists.menu.actions()[:2]
    with qtbot.waitSignal(sidebar.new_playlist_requested):
        new.trigger()
    with qtbot.waitSignal(sidebar.new_smart_playlist_requested):
        smart.trigger()


@pytest.mark.parametrize("height", [440, 520, 700, 820])
def test_everything_keeps_its_height_and_the_middle_scrolls(
    sidebar: Sidebar, qtbot: QtBot, height: int
) -> None:
    sidebar.resize(sidebar.width(), height)
    sidebar.parentWidget().show()
    tools = sidebar.sections["Tools"]
    sidebar.restore({"Tools": True})
    QTest.mouseClick(tools.heading, Qt.MouseButton.LeftButton)
    last = list(sidebar.pages.values())[-1]
    view = sidebar.places.viewport()
    qtbot.waitUntil(lambda: place(sidebar, sidebar).contains(place(sidebar, last)))
    assert place(sidebar, view).contains(place(sidebar, sidebar.pages["0"]))  # where it was
    entries = [*sidebar.pages.values(), *sidebar.lists.makers]
    scrolled = [entry for entry in entries if sidebar.places.isAncestorOf(entry)]

    def high_enough(entry: QWidget) -> bool:
        return entry.height() >= min(entry.sizeHint().height(), entry.maximumHeight())

    qtbot.waitUntil(lambda: all(high_enough(entry) for entry in entries))
    for parts in (scrolled, [entry for entry in entries if entry not in scrolled]):
        tops = sorted((place(sidebar, entry) for entry in parts), key=QRect.top)
        for above, below in itertools.pairwise(tops):
            assert not above.intersects(below)
    sidebar.places.ensureWidgetVisible(sidebar.lists.makers[0], 0, 0)
    assert place(sidebar, view).contains(place(sidebar, sidebar.lists.makers[0]))


def test_a_folded_section_says_what_waits_in_it(sidebar: Sidebar) -> None:
    tools = sidebar.sections["Tools"]
    tools.set_open(False)
    assert tools.heading.toolTip() == "Unfold tools"
    sidebar.show_number(f"{PAGES}", "Tidy up", 292)
    sidebar.show_number(f"{PAGES + 1}", "Duplicates", 3)
    assert tools.heading.text() == "TOOLS  ·  295 to look at"
    assert tools.heading.toolTip() == "Tidy up · 292\nDuplicates · 3\nUnfold tools"
    tools.set_open(True)
    assert tools.heading.toolTip() == "Fold tools"


def test_where_one_is_comes_into_view(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.resize(sidebar.width(), 420)
    sidebar.parentWidget().show()
    tools, view = sidebar.sections["Tools"], sidebar.places.viewport()
    assert not tools.open
    last = f"{PAGES - 1}"
    sidebar.show_page(last)
    qtbot.waitUntil(lambda: place(sidebar, view).contains(place(sidebar, sidebar.pages[last])))
    sidebar.show_page("0")
    first = sidebar.pages["0"]
    qtbot.waitUntil(lambda: place(sidebar, view).contains(place(sidebar, first)))
    sidebar.show_page(f"{PAGES}")
    assert place(sidebar, sidebar).contains(place(sidebar, tools.heading))


@pytest.mark.parametrize("window", [700, 840, 900, 959, 960, 1100])
def test_nothing_folds_or_moves_when_a_strip_below_takes_some_of_its_height(
    sidebar: Sidebar, window: int
) -> None:
    parent = sidebar.parentWidget()
    parent.resize(1200, window)
    parent.show()
    sidebar.resize(sidebar.width(), window - 84)  # above the transport bar alone

    def seen() -> tuple[bool, list[int]]:
        pages = list(sidebar.pages.values())[:PAGES]
        return sidebar.sections["Tools"].open, [page.maximumHeight() for page in pages]

    before = seen()
    assert before[0] == (window >= 960)
    sidebar.resize(sidebar.width(), window - 264)
    assert seen() == before


def test_a_long_name_widens_the_sidebar_as_its_style_draws_it(
    sidebar: Sidebar, qtbot: QtBot
) -> None:
    sidebar.add_page("report", "Informe de la biblioteca", "songs")
    sidebar.resize(sidebar.width(), 900)
    sidebar.parentWidget().show()
    button = sidebar.pages["report"]
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())


def test_the_width_is_dragged_kept_and_reset(sidebar: Sidebar, qtbot: QtBot) -> None:
    parent = sidebar.parentWidget()
    assert parent is not None
    parent.resize(1200, 700)
    sidebar.resize(sidebar.width(), 700)
    parent.show()
    usual, edge = sidebar.width(), sidebar._edge
    name = "Everything that was ever played on a rainy day in autumn"
    sidebar.show_tree(PlaylistTree((Playlist(7, 1, name, "manual", "", 0.0, 0.0, 3),)))
    narrow = sidebar.playlists[7].text()
    assert narrow.endswith("…")
    assert sidebar.playlists[7].toolTip() == name
    QTest.mousePress(edge, Qt.MouseButton.LeftButton)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(edge.rect().center()),
        QPointF(sidebar.mapToGlobal(QPoint(330, 100))),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(edge, move)
    assert sidebar.width() == 330
    qtbot.waitUntil(lambda: len(sidebar.playlists[7].text()) > len(narrow))
    assert sidebar.state() == {"width": 330}
    parent.resize(500, 700)
    sidebar.resize(sidebar.width(), 600)
    assert sidebar.width() == 200  # of so narrow a window
    sidebar.restore({"width": True})
    assert sidebar.state() == {"width": 330}
    QTest.mouseDClick(edge, Qt.MouseButton.LeftButton)
    assert sidebar.width() == usual
    assert sidebar.state() == {}


def test_what_is_below_or_above_fades_until_it_is_scrolled_to(
    sidebar: Sidebar, qtbot: QtBot
) -> None:
    sidebar.resize(sidebar.width(), 420)
    sidebar.window().show()
    (below, above), bar = sidebar._fades, sidebar.places.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and below.isVisible())
    assert not above.isVisible()
    bar.setValue(bar.maximum())
    assert (below.isVisible(), above.isVisible()) == (False, True)
    assert above.y() == 0


@pytest.mark.parametrize("page", range(1, PAGES))
def test_where_one_is_does_not_stand_in_what_fades(
    sidebar: Sidebar, qtbot: QtBot, page: int
) -> None:
    sidebar.resize(sidebar.width(), 520)
    sidebar.parentWidget().show()
    sidebar.restore({"Tools": False})
    bar, name = sidebar.places.verticalScrollBar(), f"{page}"
    sidebar.show_page("0")
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == 0)
    sidebar.show_page(name)

    def clear() -> bool:
        here = place(sidebar, sidebar.pages[name])
        shown = [fade for fade in sidebar._fades if fade.isVisible()]
        seen = place(sidebar, sidebar.places.viewport()).contains(here)
        return seen and not any(place(sidebar, fade).intersects(here) for fade in shown)

    qtbot.waitUntil(clear)
