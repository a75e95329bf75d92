"""Artists where there is little room: the list first, then who was chosen, and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from musicrec_desktop.gui.panels.browsing.nothing_found import NothingFound


def test_in_a_narrow_window_the_list_and_the_artist_are_pages_with_a_way_back(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.resize(1400, 800)
    window.pages.open("artists")
    page = window.pages.page("artists")
    names, detail = page.names, page.detail
    qtbot.waitUntil(lambda: names.isVisible() and detail.isVisible())  # beside each other
    assert not detail.back.isVisible()
    window.resize(800, 600)
    qtbot.waitUntil(lambda: not detail.isVisible() and names.width() > 400)
    qtbot.waitUntil(lambda: names.visualRect(names.names.index(3)).isValid())
    row = names.names.row_of("Tone Artist 1")
    place = names.visualRect(names.names.index(row)).center()
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: detail.head.title.whole_text() == "Tone Artist 1")
    qtbot.waitUntil(detail.view.table.isVisible)
    assert not names.isVisible()
    assert detail.strip.isVisible()  # its albums
    window.pages.back()
    qtbot.waitUntil(names.isVisible)
    assert window.pages.name == "artists" and not detail.isVisible()
    window.answers.actions.go_to_artist(window.model.tracks()[0])
    qtbot.waitUntil(detail.isVisible)
    qtbot.mouseClick(detail.back, Qt.MouseButton.LeftButton)
    assert names.isVisible() and not detail.isVisible()
    qtbot.keyClick(names, Qt.Key.Key_Return)
    qtbot.waitUntil(detail.isVisible)
    qtbot.keyClick(detail.view.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(names.isVisible)
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: names.isVisible() and detail.isVisible())


def test_where_no_artist_passes_the_filter_a_button_shows_all_again(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    window.pages.open("artists")
    page = window.pages.page("artists")
    qtbot.waitUntil(page.names.isVisible)
    listed = page.names.names.rowCount()
    page.filter.setText("nobody at all")
    clear = page.findChild(NothingFound).clear
    qtbot.waitUntil(clear.isVisible)
    assert not page.names.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert page.filter.text() == "" and page.names.isVisible()
    assert page.names.names.rowCount() == listed
