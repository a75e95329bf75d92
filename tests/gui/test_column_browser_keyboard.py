"""The keyboard's way through the column browser, and to a song that a search hides."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.test_column_browser import browser_of, titles


def test_tab_goes_through_the_lists_and_a_song_is_shown_in_spite_of_a_search(
    open_window, scanned: Path, qtbot: QtBot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    browser = browser_of(window, qtbot)
    stops = [window.songs.columns]
    for pane in browser.panes:
        stops += [pane.heading, pane.list]
    stops.append(window.songs.table)
    stops[0].setFocus()
    for before, after in pairwise(stops):
        qtbot.waitUntil(before.hasFocus)
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        qtbot.waitUntil(after.hasFocus)

    wanted = next(track for track in window.model.shown() if track.title.startswith("Pulsed"))
    window.header.search.setText("steady 2")
    qtbot.waitUntil(lambda: titles(window) == ["Steady 2"])
    window.songs.reveal(wanted.id)
    qtbot.waitUntil(lambda: window.songs.selected() == [wanted])
    assert window.header.search.text() == "" and len(titles(window)) == 8
