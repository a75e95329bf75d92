"""The similar tracks: beside the page, or over it where the page would be too narrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.main_window import MainWindow

WIDE, NARROW = (1440, 900), (800, 600)


@pytest.fixture
def window(open_window, scanned: Path, qtbot: QtBot) -> MainWindow:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.settings.change(motion="off")
    window.activateWindow()
    window.resize(*NARROW)
    qtbot.waitUntil(lambda: not window.similar.isVisible())
    return window


def place(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint()), part.size())


def over(window: MainWindow) -> bool:
    """Whether the panel lies over the page, which keeps all the room there is."""
    page, panel = place(window, window.pages), place(window, window.similar)
    return window.similar.isVisible() and page.contains(panel.center()) and page.width() > 500


def beside(window: MainWindow) -> bool:
    page, panel = place(window, window.pages), place(window, window.similar)
    return window.similar.isVisible() and panel.left() > page.right()


def test_it_lies_over_a_narrow_page_and_goes_beside_a_wide_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.frame.toggle_pane("similar")
    assert over(window)
    assert not window.header.pane.isVisible()
    for size, stands in ((WIDE, beside), (NARROW, over), (WIDE, beside)):
        window.resize(*size)
        qtbot.waitUntil(lambda stands=stands: stands(window))
    width = window.similar.width()
    window.frame.toggle_pane("similar")
    for size in (NARROW, WIDE):
        window.resize(*size)
        assert not window.similar.isVisible()
    window.frame.toggle_pane("similar")
    assert beside(window)
    assert window.similar.width() == width


def test_the_page_is_seen_again_by_esc_the_button_a_click_and_another_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    table = window.songs.table
    table.setFocus()
    drawer_edge = QPoint(20, 200)  # of the page, left of the panel

    def click_page() -> None:
        under = window.childAt(window.pages.mapTo(window, drawer_edge))
        place_there = under.mapFrom(window, window.pages.mapTo(window, drawer_edge))
        qtbot.mouseClick(under, Qt.MouseButton.LeftButton, pos=place_there)

    for leave in (
        lambda: qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape),
        window.frame.panes.close_button.click,
        click_page,
    ):
        window.frame.toggle_pane("similar")
        qtbot.waitUntil(lambda: window.frame.panes.isAncestorOf(window.focusWidget()))
        leave()
        assert not window.similar.isVisible()
        assert window.focusWidget() is table
        assert not table.selectionModel().hasSelection()  # the click was for the panel alone
    window.frame.toggle_pane("similar")
    window.sidebar.pages["albums"].click()
    assert not window.similar.isVisible()
    window.frame.toggle_pane("similar")
    window.search.focus()  # in the page's own field, which could not be seen under the panel
    assert not window.similar.isVisible()
    assert window.pages.isAncestorOf(window.focusWidget())
    window.resize(*WIDE)  # none of this has put it away
    qtbot.waitUntil(lambda: beside(window))


def test_it_is_closed_in_its_corner_and_comes_back_from_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    panes, again = window.frame.panes, window.header.pane
    for size in (WIDE, NARROW):
        window.resize(*size)
        window.frame.show_pane("similar")
        assert not again.isVisible()
        qtbot.mouseClick(panes.close_button, Qt.MouseButton.LeftButton)
        assert not panes.isVisible()
        assert again.isVisible() and again.accessibleName() == "Show similar tracks"
        qtbot.waitUntil(lambda: place(window, again).right() > window.width() - 40)
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
        assert panes.isVisible() and panes.pane == "similar"
    window.resize(*WIDE)
    window.frame.show_pane("up-next")
    assert panes.close_button.accessibleName() == "Hide what plays next"
    panes.close_button.click()
    assert (again.text(), again.accessibleName()) == ("Up next", "Show what plays next")
    again.click()
    assert panes.isVisible() and panes.pane == "up-next"


def test_what_plays_offers_it_again_too_but_not_on_the_whole_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(*WIDE)
    window.playback.play(window.model.shown(), 0)
    window.pages.open("now-playing")
    page = window.pages.currentWidget()
    again = page.bar.pane
    qtbot.waitUntil(page.bar.isVisible)
    assert not again.isVisible()
    window.frame.panes.close_button.click()
    assert again.isVisible()
    qtbot.waitUntil(lambda: again.geometry().right() < page.bar.width())
    window.frame.show_page_alone(True)
    assert not again.isVisible()
    window.frame.show_page_alone(False)
    again.click()
    assert beside(window) and not again.isVisible()


def uppermost(window: MainWindow, part: QWidget) -> bool:
    """Whether a part of the window lies over all others where it is."""
    found = window.childAt(place(window, part).center())
    return found is part or part.isAncestorOf(found)


def test_what_is_asked_for_is_seen_and_can_be_told_of_meanwhile(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.songs.table.selectRow(0)
    window.answers.find_similar_to_selected()
    assert over(window)
    qtbot.waitUntil(lambda: window.similar.model.rowCount() == 7)
    qtbot.waitUntil(window.similar.list.hasFocus)
    window.similar.buttons.queue_all.click()
    qtbot.waitUntil(window.notice.isVisible)
    qtbot.waitUntil(lambda: uppermost(window, window.notice))
    window.notice.action.setVisible(True)
    window.notice.action.setFocus(Qt.FocusReason.TabFocusReason)
    assert over(window)  # what lies over the drawer is no way out of it
    window.frame.side.close_drawer()
    window.frame.side.show_panel()
    assert over(window) and uppermost(window, window.notice)


def test_it_comes_from_the_other_side_where_one_reads_from_the_right(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.frame.toggle_pane("similar")
    qtbot.waitUntil(
        lambda: place(window, window.similar).left() == place(window, window.pages).left()
    )
    assert over(window)


def test_put_away_it_stays_so_and_as_wide_as_it_was(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: beside(window))
    window.frame.set_sizes((0, 400))
    qtbot.waitUntil(lambda: window.similar.width() == 400)
    window.resize(*NARROW)
    window.keep_settings()
    opened.close()
    opened = open_window(scanned)
    window = opened.window
    window.resize(*WIDE)
    qtbot.waitUntil(lambda: beside(window) and window.similar.width() == 400)
    window.frame.toggle_pane("similar")
    window.keep_settings()
    opened.close()
    window = open_window(scanned).window
    window.resize(*WIDE)
    assert not window.similar.isVisible()
    window.frame.toggle_pane("similar")
    qtbot.waitUntil(lambda: window.similar.width() == 400)


def test_it_is_wider_in_a_wide_window_until_somebody_pulls_it(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window = opened.window

    def width(*size: int) -> int:
        window.resize(*size)
        qtbot.waitUntil(lambda: beside(window) and window.width() == size[0])
        return window.similar.width()

    usual = width(*WIDE)
    assert usual < width(1920, 1080) < width(2560, 1600) <= 440
    assert width(*WIDE) == usual
    window.keep_settings()
    opened.close()
    opened = open_window(scanned)
    window = opened.window
    wide = width(2560, 1600)
    assert wide > usual  # that it was narrow in a narrow window was nobody's wish
    side = window.frame.side
    side.handle(1).moveSplitter(side.width() - usual - 20)
    pulled = window.similar.width()
    assert pulled < wide
    assert width(1920, 1080) == width(*WIDE) == pulled
    window.keep_settings()
    opened.close()
    window = open_window(scanned).window
    assert width(2560, 1600) == pulled
