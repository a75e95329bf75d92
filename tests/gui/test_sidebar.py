"""The sidebar: what is in it can be reached in a low window, too."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.style_sheet import style_sheet
from musicrec_desktop.gui.theme import DARK

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
    made.show_playlists([])
    return made


def place(sidebar: Sidebar, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(sidebar, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("height", [420, 520, 700, 820])
def test_everything_keeps_its_height_and_the_middle_scrolls(
    sidebar: Sidebar, qtbot: QtBot, height: int
) -> None:
    sidebar.resize(sidebar.width(), height)
    sidebar.parentWidget().show()
    tools = sidebar.sections["Tools"]
    sidebar.restore_folding({"Tools": True})
    QTest.mouseClick(tools.heading, Qt.MouseButton.LeftButton)
    last = list(sidebar.pages.values())[-1]
    view = sidebar.places.viewport()
    qtbot.waitUntil(lambda: place(sidebar, view).contains(place(sidebar, last)))
    entries = [*sidebar.pages.values(), sidebar._no_playlists]
    for entry in entries:
        assert entry.height() >= min(entry.sizeHint().height(), entry.maximumHeight())
    tops = sorted((place(sidebar, entry) for entry in entries), key=QRect.top)
    for above, below in itertools.pairwise(tops):
        assert not above.intersects(below)
    sidebar.places.ensureWidgetVisible(sidebar._no_playlists, 0, 0)
    assert place(sidebar, view).contains(place(sidebar, sidebar._no_playlists))


def test_where_one_is_comes_into_view(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.resize(sidebar.width(), 420)
    sidebar.parentWidget().show()
    tools, view = sidebar.sections["Tools"], sidebar.places.viewport()
    assert not tools.open
    sidebar.show_page(f"{PAGES}")
    qtbot.waitUntil(lambda: place(sidebar, view).contains(place(sidebar, tools.heading)))
    sidebar.show_page("0")
    first = sidebar.pages["0"]
    qtbot.waitUntil(lambda: place(sidebar, view).contains(place(sidebar, first)))
    sidebar.restore_folding({"Tools": False})
    sidebar.show_page(f"{PAGES}")
    tool = sidebar.pages[f"{PAGES}"]
    qtbot.waitUntil(lambda: place(sidebar, view).contains(place(sidebar, tool)))


def test_a_long_name_widens_the_sidebar_as_its_style_draws_it(
    sidebar: Sidebar, qtbot: QtBot
) -> None:
    sidebar.add_page("report", "Informe de la biblioteca", "songs")
    sidebar.resize(sidebar.width(), 900)
    sidebar.parentWidget().show()
    button = sidebar.pages["report"]
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
