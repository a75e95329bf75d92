"""What pictures are taken of: every page and dialog, and the states that they can be in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex

from musicrec_desktop.gui.main_window import MainWindow
from tests.screenshots.dialog_scenes import dialog_scenes
from tests.screenshots.page_scenes import page_scenes
from tests.screenshots.scene import Scene

PLAYED_ROW = 3


def scenes(window: MainWindow, *, empty: bool) -> Iterator[Scene]:
    """Yield what there is to see in a window, its pages first."""
    yield from page_scenes(window, empty=empty)
    if not empty:
        yield from dialog_scenes()


def play_something(window: MainWindow) -> None:
    """Let a track be heard, select a row, and ask what is like it."""
    tracks = window.model.shown()
    window.playback.play(tracks, min(PLAYED_ROW, len(tracks) - 1), "songs")
    window.songs.table.setCurrentIndex(QModelIndex())
