"""What pictures are taken of is what they are named after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.screenshots.scenes import scenes


@pytest.fixture
def brought(open_window: Callable[..., OpenWindow], scanned: Path, qtbot: QtBot):
    """Return what brings a window to a scene, and returns it once nothing happens any more."""
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8 and not window.busy)

    def bring(name: str) -> MainWindow:
        scene = next(each for each in scenes(window, empty=False) if each.name == name)
        scene.prepare(window)
        qtbot.waitUntil(lambda: not window.busy)
        QApplication.processEvents()
        return window

    return bring


def test_three_songs_are_selected(brought: Callable[[str], MainWindow]) -> None:
    window = brought("songs-selected")
    assert [window.model.row_of(each.id) for each in window.songs.selected()] == [1, 2, 5]


def test_jobs_show_what_could_not_be_read(brought: Callable[[str], MainWindow]) -> None:
    page = brought("jobs-running").pages.page("jobs")
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "12 files could not be read" in said
    assert len(page.cards) == 2
