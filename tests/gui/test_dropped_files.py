"""Files from a file manager, let go of over the queue, a playlist, or anywhere else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.queue_list import QueueListModel
from tests.gui.conftest import RATE_HZ, write_flac


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def drop(window: MainWindow, over: QWidget, place: QPoint, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(over.mapTo(window, place)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def shown(model: QueueListModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_files_are_put_into_the_queue_where_they_are_let_go_of_and_what_plays_goes_on(
    window: MainWindow, music: Path, tmp_path: Path, qtbot
) -> None:
    tracks = window.model.shown()
    window.playback.play(tracks[:2], 0)
    window.pages.open("queue")
    page = window.pages.page("queue")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    write_flac(outside / "from outside.flac", np.full(RATE_HZ, 0.1))
    view = page.list
    place = view.visualRect(view.model().index(1, 0)).topLeft() + QPoint(20, 3)
    drop(window, view.viewport(), place, outside, music / "pulsed 2.flac")
    titles = [tracks[0].title, "from outside", "Pulsed 2", tracks[1].title]
    qtbot.waitUntil(lambda: shown(page.model) == titles)
    entry = window.sidebar.pages["queue"]
    drop(window, entry, QPoint(5, 5), music / "steady 1.flac")
    qtbot.waitUntil(lambda: shown(page.model) == [*titles, "Steady 1"])


def test_files_are_put_into_a_playlist_and_those_of_no_library_are_told_of(
    window: MainWindow, music: Path, tmp_path: Path, qtbot
) -> None:
    window.playlists.create("Mine", [])
    qtbot.waitUntil(lambda: window.pages.name == "playlist" and len(window.playlists.known) == 1)
    page = window.pages.page("playlist")
    outside = tmp_path / "from outside.flac"
    write_flac(outside, np.full(RATE_HZ, 0.1))
    drop(window, page, page.rect().center(), music / "pulsed 2.flac", outside)
    qtbot.waitUntil(lambda: shown(page.model) == ["Pulsed 2"])
    entry = window.sidebar.lists.buttons[page.playlist_id]
    drop(window, entry, QPoint(5, 5), music / "steady 1.flac")
    qtbot.waitUntil(lambda: shown(page.model) == ["Pulsed 2", "Steady 1"])
    rows = page.list
    second = rows.visualRect(rows.model().index(1, 0)).topLeft() + QPoint(20, 3)
    drop(window, rows.viewport(), second, music / "pulsed 0.flac")
    between = ["Pulsed 2", "Pulsed 0", "Steady 1"]
    qtbot.waitUntil(lambda: shown(page.model) == between)
    page.filter.setText("pulsed")
    qtbot.waitUntil(lambda: shown(page.model) == ["Pulsed 2", "Pulsed 0"])
    drop(window, rows.viewport(), second, music / "steady 3.flac")  # narrowed: to the end
    page.filter.clear()
    qtbot.waitUntil(lambda: shown(page.model) == [*between, "Steady 3"])
    assert window.others._parts.player.queue_view().entries == ()


def test_what_is_no_music_is_said_to_be_none(window: MainWindow, tmp_path: Path, qtbot) -> None:
    text = tmp_path / "read me.txt"
    text.write_text("no music")
    drop(window, window.sidebar.pages["queue"], QPoint(5, 5), text)
    qtbot.waitUntil(lambda: "no music" in window.notice.text())
