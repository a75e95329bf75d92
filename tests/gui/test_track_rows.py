"""Stars, hearts and columns in the rows of the queue, of playlists and of albums."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from musicrec_desktop.gui.desktop.track_mime import track_ids
from musicrec_desktop.gui.dialogs.columns import ColumnsDialog
from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.tracks_by_column import LOVED_ROLE, RATING_ROLE
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    window.resize(1400, 900)
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def cell(table: SongsTable, row: int, column: Column) -> QRect:
    return table.visualRect(table.model().index(row, column))


def click(table: SongsTable, row: int, column: Column, qtbot, *, right: int = 0) -> None:
    """Click at a place of a cell, so many pixels from where it begins, or in its middle."""
    place = cell(table, row, column)
    at = QPoint(place.left() + right, place.center().y()) if right else place.center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def opened(window: MainWindow, name: str, qtbot) -> SongsTable:
    """Open the page of a table, with the same eight tracks in each but the album's four."""
    tracks = window.model.shown()
    if name == "queue":
        window.playback.play(tracks, 0)
        window.pages.open("queue")
        table = window.pages.page("queue").list
    elif name == "playlist":
        window.playlists.create("Mine", tracks)
        qtbot.waitUntil(lambda: window.pages.name == "playlist")
        table = window.pages.page("playlist").list
    else:
        window.answers.actions.go_to_album(tracks[0])
        qtbot.waitUntil(lambda: window.pages.name == "album")
        table = window.pages.page("album").table
    wanted = 4 if name == "album" else 8
    qtbot.waitUntil(lambda: table.model().rowCount() == wanted)
    qtbot.waitUntil(lambda: cell(table, 2, Column.RATING).isValid())
    return table


@pytest.mark.parametrize("page", ["queue", "playlist", "album"])
def test_stars_and_hearts_are_given_in_the_rows(window, qtbot, page: str) -> None:
    table, ratings = opened(window, page, qtbot), window.listening.ratings
    track = table.model().index(2, 0).data(Qt.ItemDataRole.UserRole + 1)
    click(table, 2, Column.RATING, qtbot, right=8 + 3 * 14 + 9)
    qtbot.waitUntil(lambda: ratings.rating(track.id).stars == 4.0)
    click(table, 2, Column.LOVED, qtbot)
    qtbot.waitUntil(lambda: ratings.rating(track.id).loved)
    shown = table.model().index(2, Column.RATING)
    assert (shown.data(RATING_ROLE), shown.data(LOVED_ROLE)) == (4.0, True)
    assert table.selected() == [track]
    before = window.playback.track
    qtbot.mouseDClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, 2, Column.LOVED).center()
    )
    assert window.playback.track == before  # a second click on a heart plays nothing


def test_the_row_under_the_mouse_offers_a_heart_and_stars(window, qtbot) -> None:
    table = opened(window, "queue", qtbot)
    place = cell(table, 1, Column.TITLE).center()

    def drawn(column: Column) -> QImage:
        return table.viewport().grab(cell(table, 1, column)).toImage()

    before = [drawn(column) for column in (Column.LOVED, Column.RATING)]
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(table.viewport().mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(table.viewport(), move)
    after = [drawn(column) for column in (Column.LOVED, Column.RATING)]
    assert all(one != other for one, other in zip(before, after, strict=True))
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert [drawn(column) for column in (Column.LOVED, Column.RATING)] == before


@pytest.mark.parametrize("page", ["queue", "playlist", "album"])
def test_columns_are_chosen_and_found_again(window, qtbot, page: str) -> None:
    table = opened(window, page, qtbot)
    first = table.columns.columns()[0]
    menu = table.columns.menu()
    assert "Sort by" not in [action.text() for action in menu.actions()]
    names = next(action.menu() for action in menu.actions() if action.text() == "Columns")
    next(action for action in names.actions() if action.text() == "Bit rate").trigger()
    assert Column.BITRATE in table.columns.columns()
    next(action for action in menu.actions() if action.text() == "Arrange columns…").trigger()
    dialog = window.findChild(ColumnsDialog)
    assert dialog.columns() == table.columns.columns()
    dialog.done(QDialog.DialogCode.Accepted)
    window.keys.command("columns").action.trigger()  # of this table, not of the songs
    opened_menu = next(m for m in table.columns.findChildren(QMenu) if m.isVisible())
    opened_menu.close()
    kept = window.pages.states()[page]
    assert "bitrate" in kept["table"]["columns"]
    chosen = table.columns.columns()
    table.columns.reset_columns()
    window.pages.page(page).restore(kept)  # as going back does
    assert table.columns.columns() != chosen
    assert table.columns.columns()[0] == first


def test_headings_show_a_playlist_in_order_and_its_own_again(window, qtbot) -> None:
    tracks = window.model.shown()
    window.listening.ratings.rate(tracks[5:6], 5.0)
    window.listening.ratings.rate(tracks[3:4], 2.5)
    qtbot.waitUntil(lambda: len(window.listening.ratings.all()) == 2)
    table = opened(window, "playlist", qtbot)
    page = window.pages.page("playlist")

    def shown() -> list[int]:
        return [track.id for track in page.model.tracks(range(page.model.rowCount()))]

    rest = [track for track in tracks if track not in (tracks[5], tracks[3])]
    wanted = [track.id for track in (tracks[5], tracks[3], *rest)]
    own = shown()
    for order in (wanted, wanted[::-1], own):
        table.columns.sectionClicked.emit(int(Column.RATING))
        assert shown() == order


def test_keys_are_about_the_albums_that_are_selected(window, qtbot) -> None:
    """The same keys as among songs: next, queued, details, copied; several at once."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tracks = window.model.shown()
    window.playback.play(tracks[:1], 0)
    player = window.playback

    def queued() -> list[int]:
        queue = window.pages.page("queue").model
        return [track.id for track in queue.tracks(range(queue.rowCount()))]

    def press(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        QTest.keyClick(window.windowHandle(), key, held)

    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    window.pages.open("queue")
    qtbot.waitUntil(lambda: queued() == [tracks[0].id])
    window.pages.open("albums")
    grid = window.pages.page("albums").grid
    qtbot.waitUntil(lambda: grid.model().rowCount() == 2 and grid.hasFocus())
    noises, tones = (
        [track.id for track in tracks if track.tags.album == name] for name in ("Noises", "Tones")
    )
    grid.setCurrentIndex(grid.model().index(0, 0))
    press(Qt.Key.Key_Return, control | shift)  # behind the queue
    qtbot.waitUntil(lambda: len(queued()) == 5)
    assert sorted(queued()[1:]) == sorted(noises)
    grid.setCurrentIndex(grid.model().index(1, 0))
    press(Qt.Key.Key_Return, control)  # next
    qtbot.waitUntil(lambda: len(queued()) == 9)
    assert sorted(queued()[1:5]) == sorted(tones)
    grid.selectAll()
    press(Qt.Key.Key_C, control)
    clipboard = QApplication.clipboard()
    qtbot.waitUntil(
        lambda: sorted(track_ids(clipboard.mimeData() or QMimeData())) == sorted(noises + tones)
    )
    qtbot.waitUntil(lambda: player.track == tracks[0])
    window.pages.open("artists")
    names = window.pages.page("artists").names
    qtbot.waitUntil(lambda: names.model().rowCount() >= 4)
    at = names.visualRect(names.model().index(names.names.row_of("Tone Artist 1"), 0)).center()
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.MiddleButton, pos=at)
    wanted = [track.id for track in tracks if track.artist == "Tone Artist 1"]
    qtbot.waitUntil(lambda: len(queued()) == 11)
    assert sorted(queued()[-2:]) == sorted(wanted)
    window.pages.open("albums")
    qtbot.waitUntil(grid.hasFocus)
    grid.selectAll()
    press(Qt.Key.Key_T, control)
    qtbot.waitUntil(lambda: window.findChild(TagEditorDialog) is not None)
    editor = window.findChild(TagEditorDialog)
    assert len(editor.shown) == 8
    editor.reject()


def test_two_middle_clicks_in_a_row_queue_and_neither_play_nor_open(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    table = window.songs.table
    window.pages.open("albums")
    grid = window.pages.page("albums").grid
    qtbot.waitUntil(lambda: grid.model().rowCount() > 0)
    window.pages.open("artists")
    names = window.pages.page("artists").names
    qtbot.waitUntil(lambda: names.names.row_of("Tone Artist 1") is not None)
    row = names.names.row_of("Tone Artist 1")
    heard: list[str] = []
    for view, name, queued, opened in (
        (table, "songs", table.middle_clicked, table.doubleClicked),
        (grid, "albums", grid.queue_requested, grid.opened),
        (names, "artists", names.queue_requested, names.entered),
    ):
        window.pages.open(name)
        qtbot.waitUntil(view.isVisible)
        queued.connect(lambda *_: heard.append("queued"))
        opened.connect(lambda *_: heard.append("opened"))
        place = view.visualRect(view.model().index(row if view is names else 0, 0)).center()
        if view is not grid:  # where that would play
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=place)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=place)
        # A double click of QTest's leaves the button down, for every test after this one.
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.MiddleButton, pos=place)
        assert "opened" not in heard and heard.count("queued") >= 2, name
        heard.clear()
