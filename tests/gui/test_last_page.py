"""The window opens on the page on which it was left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.settings import SettingsFile
from musicrec_desktop.gui.panels.browsing.tiles_page import TilesPage
from tests.gui.conftest import OpenWindow

Open = Callable[..., OpenWindow]


def left_on(opening: OpenWindow, name: str, qtbot: QtBot) -> None:
    """Open a page, and end the program there."""
    window = opening.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.pages.open(name)
    window.keep_settings()
    opening.close()


def test_the_window_opens_where_it_was_left(open_window: Open, scanned: Path, qtbot: QtBot) -> None:
    left_on(open_window(scanned), "albums", qtbot)
    window = open_window(scanned).window
    albums = window.pages.page("albums")
    assert isinstance(albums, TilesPage)
    assert window.pages.name == "albums"
    assert window.sidebar.pages["albums"].isChecked()
    assert not window.pages.can_go_back
    qtbot.waitUntil(lambda: albums.model.rowCount() == 2 and albums.grid.isVisible())
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focus = QApplication.focusWidget()  # not a ring round the sidebar's first button
    assert focus is albums or albums.isAncestorOf(focus)


def test_settings_are_left_for_the_page_before(
    open_window: Open, scanned: Path, qtbot: QtBot
) -> None:
    first = open_window(scanned)
    first.window.pages.open("artists")
    left_on(first, "settings", qtbot)
    assert open_window(scanned).window.pages.name == "artists"


def test_each_listener_finds_their_own_page(open_window: Open, scanned: Path, qtbot: QtBot) -> None:
    first = open_window(scanned)
    window = first.window
    qtbot.waitUntil(lambda: window.switching.controller.current is not None)
    window.pages.open("queue")
    other = first.services.listeners.add("Ada", "blue")
    window.switching.controller.switch(other)
    qtbot.waitUntil(lambda: window.settings.current.listener == other.id)
    left_on(first, "genres", qtbot)
    again = open_window(scanned)
    assert again.window.pages.name == "genres"
    again.services.listener_id = 1
    again.window.last_page.restore(again.window.last_page.state())
    assert again.window.pages.name == "queue"


def test_without_music_the_first_page_says_what_to_do(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    first = open_window(tmp_path / "empty")
    first.window.pages.open("map")
    first.window.keep_settings()
    first.close()
    window = open_window(tmp_path / "empty").window
    qtbot.waitUntil(window.songs.welcome.isVisible)
    assert window.pages.name == "songs"


@pytest.mark.parametrize("kept", ["nonsense", {"1": ["albums"]}, {"1": "no such page"}])
def test_what_makes_no_sense_opens_the_songs(
    open_window: Open, scanned: Path, kept: object
) -> None:
    file = SettingsFile(DataFolder(scanned).settings)
    file.save(replace(file.load(), views={"last-page": kept}))
    assert open_window(scanned).window.pages.name == "songs"


def test_the_song_that_was_selected_is_so_at_the_next_start(
    open_window, scanned: Path, qtbot
) -> None:
    first = open_window(scanned)
    qtbot.waitUntil(lambda: first.window.model.rowCount() == 8)
    first.window.songs.table.go_to_row(5)
    chosen = first.window.songs.selected()
    first.window.keep_settings()
    first.close()

    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.songs.selected() == chosen)
