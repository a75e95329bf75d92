"""Tracks are dragged out of every list: as files for others, as tracks for playlists."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView
from shiboken6 import delete, isValid

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.desktop.file_urls import local_file
from musicrec_desktop.gui.desktop.track_mime import track_ids, track_mime
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.similar_list import SIMILAR_ROLE
from musicrec_desktop.gui.models.tiles import TILE_ROLE
from musicrec_desktop.gui.widgets.shelf import ShelfRow
from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks


class Drags:
    """What was dragged, in place of a loop that waits for the mouse."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.done: list[tuple[list[int], list[str], object]] = []
        monkeypatch.setattr(QDrag, "exec", lambda drag, actions: self._exec(drag, actions))

    def _exec(self, drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        data = drag.mimeData()
        files = [url.toLocalFile() for url in data.urls()]
        self.done.append((track_ids(data), files, actions))
        return Qt.DropAction.IgnoreAction


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> Drags:
    return Drags(monkeypatch)


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def pull(view: QAbstractItemView, row: int, drags: Drags, qtbot) -> tuple[list[int], list[str]]:
    """Press on a row, move away with the button held, and return what hangs from the mouse."""
    before = len(drags.done)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    place, port = view.visualRect(index).center(), view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=place)
    for step in (8, 16, 24):
        QTest.mouseMove(port, place + QPoint(step, step))
    try:
        qtbot.waitUntil(lambda: len(drags.done) > before)
    finally:
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place)
    ids, files, actions = drags.done[-1]
    assert actions == Qt.DropAction.CopyAction  # nobody may move the music
    return ids, files


def dragged(tracks: list[Track]) -> tuple[list[int], list[str]]:
    return [track.id for track in tracks], [track.path for track in tracks]


def test_tracks_are_dragged_out_of_every_list(window: MainWindow, drags: Drags, qtbot) -> None:
    tracks = window.model.shown()
    pages = window.pages
    assert pull(window.songs.view.table, 2, drags, qtbot) == dragged(tracks[2:3])

    window.playback.play(tracks, 0)
    pages.open("queue")
    queue = pages.page("queue").list
    qtbot.waitUntil(lambda: queue.model().rowCount() == 8)
    assert pull(queue, 3, drags, qtbot) == dragged(tracks[3:4])

    window.playlists.create("Out", tracks[:2])
    qtbot.waitUntil(lambda: pages.name == "playlist")
    entries = pages.page("playlist").list
    qtbot.waitUntil(lambda: entries.model().rowCount() == 2)
    assert pull(entries, 1, drags, qtbot) == dragged(tracks[1:2])

    for page, kind in (("albums", "album"), ("genres", "genre")):
        pages.open(page)
        grid = pages.page(page).grid
        qtbot.waitUntil(lambda grid=grid: grid.model().rowCount() == 2)
        shown = grid.model().index(1, 0).data(TILE_ROLE).title
        ids, files = pull(grid, 1, drags, qtbot)
        wanted = [track for track in tracks if getattr(track.tags, kind) == shown]
        assert (sorted(ids), len(files)) == (sorted(track.id for track in wanted), 4)

    pages.open("artists")
    names = pages.page("artists").names
    qtbot.waitUntil(lambda: names.model().rowCount() >= 4)
    ids, _ = pull(names, names.names.row_of("Tone Artist 1"), drags, qtbot)
    assert sorted(ids) == sorted(track.id for track in tracks if track.artist == "Tone Artist 1")


def test_no_row_stays_lit_up_where_a_drag_began(window: MainWindow, drags: Drags, qtbot) -> None:
    table = window.songs.table
    drawn = table.itemDelegate()
    table.go_to_row(2)
    QTest.mouseMove(table.viewport(), table.visualRect(window.model.index(2, 0)).center())
    qtbot.waitUntil(lambda: drawn.pointed_row == 2)
    table.startDrag(Qt.DropAction.CopyAction)
    assert len(drags.done) == 1
    assert drawn.pointed_row == -1


def test_no_row_stays_lit_up_where_the_mouse_went_on_to_the_headings(
    window: MainWindow, qtbot
) -> None:
    table = window.songs.table
    drawn, headings = table.itemDelegate(), table.columns.viewport()
    table.go_to_row(2)
    QTest.mouseMove(headings, headings.rect().center())  # else the mouse may be there already
    QTest.mouseMove(table.viewport(), table.visualRect(window.model.index(2, 0)).center())
    qtbot.waitUntil(lambda: drawn.pointed_row == 2)
    QTest.mouseMove(headings, headings.rect().center())
    qtbot.waitUntil(lambda: drawn.pointed_row == -1)


def test_a_list_that_is_gone_by_the_end_of_a_drag_harms_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = QListView(window)
    monkeypatch.setattr(QDrag, "exec", lambda _drag, _actions: delete(shelf))
    drag_tracks(shelf, window.model.shown(), DARK)
    assert not isValid(shelf)


def test_plays_and_neighbours_are_dragged_and_dropped_on_a_playlist(
    window: MainWindow, drags: Drags, qtbot
) -> None:
    tracks = window.model.shown()
    window.neighbours.find(tracks[0])
    found = window.similar.list
    qtbot.waitUntil(lambda: found.model().rowCount() > 0)
    neighbour = found.model().index(0, 0).data(SIMILAR_ROLE).track
    assert pull(found, 0, drags, qtbot) == dragged([neighbour])

    played = window._services._library.history
    played.finish(played.start(tracks[4].id, time.time()), 6.0, "finished")
    window.pages.open("history")
    plays = window.pages.page("history").table
    qtbot.waitUntil(lambda: plays.model().rowCount() == 1)
    assert pull(plays, 0, drags, qtbot) == dragged(tracks[4:5])

    window.playlists.create("Into", ())
    qtbot.waitUntil(lambda: bool(window.playlists.known))
    playlist = window.playlists.known[0].id
    window.sidebar.tracks_dropped.emit(playlist, drags.done[-1][0])
    qtbot.waitUntil(lambda: window.playlists.known[0].count == 1)


def test_folders_and_what_is_for_you_are_dragged(window: MainWindow, drags: Drags, qtbot) -> None:
    tracks = window.model.shown()
    window.pages.open("folders")
    tree = window.pages.page("folders").tree
    qtbot.waitUntil(lambda: tree.model().rowCount() == 1)
    ids, files = pull(tree, 0, drags, qtbot)
    assert sorted(ids) == sorted(track.id for track in tracks)
    assert sorted(files) == sorted(track.path for track in tracks)

    window.pages.open("for-you")
    page = window.pages.page("for-you")

    def shelves() -> list[ShelfRow]:
        return [row for row in page.findChildren(ShelfRow) if row.isVisible() and row._cards]

    qtbot.waitUntil(lambda: bool(shelves()))
    pulled = pull(shelves()[0].strip, 0, drags, qtbot)
    assert pulled in [dragged(list(c.tracks)) for row in shelves() for c in row._cards.values()]


def test_the_queue_is_still_put_in_order_by_dragging(window: MainWindow, qtbot) -> None:
    tracks = window.model.shown()
    window.playback.play(tracks[:3], 0)
    window.pages.open("queue")
    page = window.pages.page("queue")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    data = page.model.mimeData([page.model.index(2, 0)])
    top = page.list.visualRect(page.model.index(1, 0)).topLeft() + QPoint(30, 1)
    event = QDropEvent(
        QPointF(top),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.list.dropEvent(event)
    wanted = [tracks[0].id, tracks[2].id, tracks[1].id]
    qtbot.waitUntil(lambda: [t.id for t in page.model.tracks(range(3))] == wanted)
    foreign = QMimeData()
    foreign.setUrls([QUrl.fromLocalFile("/tmp/other.flac")])
    assert not page.model.canDropMimeData(
        foreign, Qt.DropAction.CopyAction, 0, 0, page.model.index(-1, 0)
    )


def test_tracks_are_dropped_into_the_queue_and_a_playlist_where_they_are_let_go(
    window: MainWindow, qtbot
) -> None:
    tracks = window.model.shown()
    window.playback.play(tracks[:2], 0)
    window.pages.open("queue")
    queue = window.pages.page("queue")
    qtbot.waitUntil(lambda: queue.model.rowCount() == 2)

    def drop(model: QueueListModel, row: int, track: Track) -> None:
        data = track_mime([track])
        assert model.canDropMimeData(data, Qt.DropAction.CopyAction, row, 0, QModelIndex())
        assert model.dropMimeData(data, Qt.DropAction.CopyAction, row, 0, QModelIndex())

    def shown(model: QueueListModel) -> list[str]:
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    drop(queue.model, 1, tracks[5])
    titles = [tracks[0].title, tracks[5].title, tracks[1].title]
    qtbot.waitUntil(lambda: shown(queue.model) == titles)
    entry = window.sidebar.pages["queue"]
    data = track_mime(tracks[6:7])
    action, button, key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entry.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, key))
    qtbot.waitUntil(lambda: shown(queue.model) == [*titles, tracks[6].title])
    window.playlists.create("Mine", tracks[:2])
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    qtbot.waitUntil(lambda: len(window.playlists.known) == 1)
    drop(page.model, 1, tracks[7])
    qtbot.waitUntil(
        lambda: shown(page.model) == [tracks[0].title, tracks[7].title, tracks[1].title]
    )


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize("name", [b"a\xffb \xc3\xa9#%.mp3", b"\xc3\xa9%FF\n\xef\xbf\xbd.mp3"])
def test_a_name_of_any_bytes_goes_out_and_comes_in_as_it_is(name: bytes) -> None:
    """Old disks hold names that are no UTF-8: another program has to find the file."""
    path = os.fsdecode(b"/music/" + name)
    data = QMimeData()
    data.setData("text/uri-list", track_mime([Track(1, path, Tags())]).data("text/uri-list"))
    assert bytes(data.data("text/uri-list").data()).strip() == Path(path).as_uri().encode()
    assert [local_file(url) for url in data.urls()] == [path]
