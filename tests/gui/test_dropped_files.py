"""Files from a file manager, let go of over the queue, a playlist, or anywhere else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.dialogs.playlist_name import SaveTracksDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.widgets.tables.drop_line import DropLine
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


def hover(window: MainWindow, over: QWidget, place: QPoint) -> None:
    window.dragMoveEvent(
        QDragMoveEvent(
            over.mapTo(window, place),
            Qt.DropAction.CopyAction,
            QMimeData(),
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
    said = "“Pulsed 2” added to “Mine”. 1 file left out: not in your library."
    qtbot.waitUntil(lambda: window.notice.text() == said)
    drop(window, page, page.rect().center(), outside)
    qtbot.waitUntil(lambda: window.notice.text().startswith("1 file is not in your library"))
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


def test_files_make_a_playlist_where_there_is_none_yet(
    window: MainWindow, music: Path, qtbot
) -> None:
    new = window.sidebar.lists.makers[0]
    hover(window, new, QPoint(5, 5))
    assert new.property("target")
    drop(window, new, QPoint(5, 5), music / "pulsed 2.flac", music / "steady 1.flac")
    assert not new.property("target")
    qtbot.waitUntil(lambda: window.findChild(SaveTracksDialog) is not None)
    dialog = window.findChild(SaveTracksDialog)
    dialog.name.setText("Dropped")
    dialog.accept()
    qtbot.waitUntil(lambda: [each.name for each in window.playlists.known] == ["Dropped"])


def test_it_is_shown_where_files_would_go(window: MainWindow, qtbot) -> None:
    window.playback.play(window.model.shown()[:3], 0)
    window.pages.open("queue")
    page = window.pages.page("queue")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    view = page.list
    second = view.visualRect(view.model().index(1, 0))

    def lines() -> list[int]:
        found = view.viewport().findChildren(DropLine)
        return [line.geometry().center().y() for line in found if line.isVisibleTo(view)]

    hover(window, view.viewport(), second.topLeft() + QPoint(20, 3))
    assert [abs(y - second.top()) <= 1 for y in lines()] == [True]
    hover(window, view.viewport(), second.bottomLeft() + QPoint(20, -3))
    assert [abs(y - second.bottom()) <= 1 for y in lines()] == [True]
    entry = window.sidebar.pages["queue"]
    hover(window, entry, QPoint(5, 5))
    assert entry.property("target") and not lines()
    hover(window, window.transport, QPoint(5, 5))
    assert not entry.property("target")
    hover(window, view.viewport(), QPoint(20, view.viewport().height() - 5))
    last = view.visualRect(view.model().index(2, 0))
    assert [abs(y - last.bottom()) <= 1 for y in lines()] == [True]
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not lines()


def test_what_is_no_music_is_said_to_be_none(window: MainWindow, tmp_path: Path, qtbot) -> None:
    text = tmp_path / "read me.txt"
    text.write_text("no music")
    drop(window, window.sidebar.pages["queue"], QPoint(5, 5), text)
    qtbot.waitUntil(lambda: "no music" in window.notice.text())
