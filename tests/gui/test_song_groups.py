"""Songs grouped by album, through the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHoverEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.album_groups import GroupOrder
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.models.track_table import TrackTableModel
from tests.gui.menus import words

HERE, TOO = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
ALBUMS = (
    # album, album artist, year, disc, number, added
    ("Zenith", "Ada", 2001, 2, 1, 10.0),
    ("Harbour", "Berta", 1990, 1, 2, 40.0),
    ("Zenith", "Ada", 2001, 1, 10, 10.0),
    ("Azure", "Ada", 2010, 1, 1, 30.0),
    ("Zenith", "Ada", 2003, 1, 9, 10.0),
    ("Harbour", "Berta", 1990, 1, 1, 20.0),
    ("", "", None, None, None, 5.0),
)


def track(number: int) -> Track:
    album, head, year, disc, place, added = ALBUMS[number]
    tags = Tags(
        title=f"Song {number}",
        artist=head or "Clara",
        album=album,
        album_artist=head,
        year=year,
        disc_number=disc,
        track_number=place,
        duration_seconds=60.0,
    )
    return Track(number, f"/music/{number:03}.flac", tags, added_at=added)


@pytest.fixture
def model(qapp) -> TrackTableModel:
    model = TrackTableModel()
    model.append([track(number) for number in range(len(ALBUMS))])
    return model


def ids(model: TrackTableModel) -> list[int]:
    return [track.id for track in model.shown()]


def titles_of_heads(model: TrackTableModel) -> list[str]:
    return [model.groups.at(row).title for row in model.groups.heads()]


@pytest.mark.parametrize(
    ("order", "albums", "expected"),
    [
        ("artist", ["Zenith", "Azure", "Harbour", "On no album"], [4, 2, 0, 3, 5, 1, 6]),
        ("album", ["Azure", "Harbour", "Zenith", "On no album"], [3, 5, 1, 4, 2, 0, 6]),
        ("year", ["Harbour", "Zenith", "Azure", "On no album"], [5, 1, 4, 2, 0, 3, 6]),
        ("added", ["Harbour", "Azure", "Zenith", "On no album"], [5, 1, 3, 4, 2, 0, 6]),
    ],
)
def test_albums_follow_each_other_and_tracks_by_disc_and_number(
    model, order: str, albums: list[str], expected: list[int]
) -> None:
    model.sort_by([SortBy(Column.TITLE, descending=True)])
    model.group_by(GroupOrder(order))
    assert titles_of_heads(model) == albums
    assert ids(model) == expected
    model.group_by(None)
    assert ids(model) == [6, 5, 4, 3, 2, 1, 0] and not model.groups


def test_groups_follow_what_is_in_view_new_and_changed(model) -> None:
    model.group_by(GroupOrder.ARTIST)
    model.set_filter([0, 2, 1])
    assert titles_of_heads(model) == ["Zenith", "Harbour"]
    zenith = model.groups.at(0)
    assert (zenith.first, zenith.end, zenith.album.year, zenith.seconds) == (0, 2, 2001, 120.0)
    assert "Zenith, Ada, 2001, 2 tracks" in said(model, 0) and "Zenith" not in said(model, 1)
    model.set_filter(None)
    late = replace(track(3), id=50, path="/music/late.flac")
    model.append([late])
    assert model.groups.heads() == [0, 3, 4, 6]  # at the end, below no head, until it is put in
    model.put_in_order()
    assert ids(model) == [4, 2, 0, 3, 50, 5, 1, 6]
    model.update_tracks([replace(late, tags=replace(late.tags, album="Quartz", year=1980))])
    model.put_in_order()
    assert titles_of_heads(model) == ["Quartz", "Zenith", "Azure", "Harbour", "On no album"]
    model.keep_only([0, 50, 1])
    assert titles_of_heads(model) == ["Quartz", "Zenith", "Harbour"]


def said(model: TrackTableModel, row: int) -> str:
    return model.index(row, Column.TITLE).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def window(open_window, scanned: Path, qtbot: QtBot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    grouped(window)
    return window


def grouped(window: MainWindow) -> None:
    window.keys.command("song-groups").action.trigger()
    assert titles_of_heads(window.model) == ["Noises", "Tones"]


def head(window: MainWindow, row: int) -> QPoint:
    table = window.songs.table
    QApplication.processEvents()  # the layout of the rows
    return QPoint(200, table.rowViewportPosition(row) + 40)


def click(qtbot: QtBot, window: MainWindow, row: int, keys=HERE, button=LEFT) -> None:
    viewport = window.songs.table.viewport()
    qtbot.mouseClick(viewport, button, keys, head(window, row))


def chosen(window: MainWindow) -> list[str]:
    return [track.title[:6] for track in window.songs.selected()]


def queued(window: MainWindow) -> list[str]:
    entries = window._player.queue_view().entries
    return [window.model.track(entry.item.track_id).title[:6] for entry in entries]


def test_a_head_chooses_plays_queues_and_offers_its_album(window, qtbot: QtBot) -> None:
    table = window.songs.table
    assert table.rowHeight(4) > table.rowHeight(3) == table.rowHeight(5)
    click(qtbot, window, 4)
    assert chosen(window) == ["Steady"] * 4
    click(qtbot, window, 0, TOO)
    assert chosen(window) == ["Pulsed"] * 4 + ["Steady"] * 4
    click(qtbot, window, 0, TOO)
    assert chosen(window) == ["Steady"] * 4
    qtbot.mouseDClick(table.viewport(), LEFT, HERE, head(window, 4))
    qtbot.waitUntil(lambda: queued(window) == ["Steady"] * 4)
    click(qtbot, window, 0, button=MIDDLE)
    qtbot.waitUntil(lambda: queued(window) == ["Steady"] * 4 + ["Pulsed"] * 4)

    click(qtbot, window, 0, button=RIGHT)
    assert chosen(window) == ["Pulsed"] * 4
    place = head(window, 0)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert words(menu.actions()[0]) == "Open album"
    menu.close()

    table.go_to_row(3)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 4 and chosen(window) == ["Steady"]
    below = QPoint(head(window, 4).x(), table.visualRect(window.model.index(4, 0)).bottom() - 8)
    qtbot.mouseClick(table.viewport(), LEFT, TOO, below)
    assert chosen(window) == []  # it is the track that was clicked, below the head


def test_no_cell_lights_up_below_a_head_that_is_pointed_at(window, qtbot: QtBot) -> None:
    table, place = window.songs.table, head(window, 0)
    table.clearSelection()
    row = table.visualRect(window.model.index(0, Column.TITLE))
    cell = QRect(row.left(), row.bottom() - 30, row.width(), 30)  # below its head

    def seen() -> QImage:
        QApplication.processEvents()
        return table.viewport().grab(cell).toImage()

    def point_at(now: QPoint) -> None:
        hover = QHoverEvent(QEvent.Type.HoverMove, now, table.viewport().mapToGlobal(now), place)
        QApplication.sendEvent(table.viewport(), hover)
        qtbot.mouseMove(table.viewport(), now)

    point_at(cell.center())
    pointed_at = seen()
    point_at(place)
    assert seen() != pointed_at
    light = seen()
    point_at(table.viewport().rect().bottomLeft() + QPoint(90, -2))
    assert seen() == light


def test_search_density_and_listeners_find_the_groups_as_they_are(
    open_window, scanned: Path, qtbot: QtBot
) -> None:
    first = open_window(scanned)
    window = first.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    grouped(window)
    table, model = window.songs.table, window.model
    height = table.rowHeight(1)
    window.header.search.setText("steady")
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    assert table.rowHeight(0) > height and table.rowHeight(1) == height
    window.header.search.clear()
    qtbot.waitUntil(lambda: model.rowCount() == 8)
    assert [row for row in range(8) if table.rowHeight(row) > height] == [0, 4]
    window.settings.change(density="compact")
    assert table.rowHeight(1) < height
    assert [row for row in range(8) if table.rowHeight(row) > height] == [0, 4]

    before = window.songs.table.columns.columns()
    model.sort_by([SortBy(Column.TITLE)])  # a click on a heading sorts everything
    assert not window.songs.groups_button.isChecked()
    assert len({table.rowHeight(row) for row in range(8)}) == 1
    assert set(window.songs.table.columns.columns()) - set(before) == {Column.ALBUM}
    window.songs.groups_button.click()
    assert [sort.column for sort in model.sorts] == [Column.TITLE]  # wait for the end of it
    other_listener = first.services.listeners.add("Ada")
    home, known = first.services.listener_id, first.services.listeners.all()
    window.switching.controller.switch(other_listener)
    qtbot.waitUntil(lambda: first.services.listener_id != home and model.grouping is None)
    window.switching.controller.switch(next(one for one in known if one.id == home))
    qtbot.waitUntil(lambda: titles_of_heads(model) == ["Noises", "Tones"])
    window.keep_settings()
    first.close()

    other = open_window(scanned).window
    qtbot.waitUntil(lambda: titles_of_heads(other.model) == ["Noises", "Tones"])
    assert other.songs.groups_button.isChecked()
    other.songs.groups_button.click()
    assert other.model.grouping is None and not other.model.groups
    assert [track.title for track in other.model.shown()][:2] == ["Pulsed 0", "Pulsed 1"]


def test_the_head_of_the_album_in_view_stays_on_top_and_answers(window, qtbot: QtBot) -> None:
    table = window.songs.table
    table.setMaximumHeight(240)
    QApplication.processEvents()
    bar, height = table.verticalScrollBar(), table.viewport().height()
    gone = table.rowHeight(0) + 20  # with all of the first head
    bar.setValue(gone)
    qtbot.mouseClick(table.viewport(), LEFT, HERE, QPoint(200, 10))
    assert chosen(window) == ["Pulsed"] * 4
    assert bar.value() == gone  # nothing runs away below the mouse
    for row in (3, 2, 1):
        table.go_to_row(row)
    heads = table.heads
    stuck = next(y for y in range(height) if heads.at(QPoint(200, y)) is None)
    assert 0 < stuck <= table.rowViewportPosition(1)  # it hides nothing that is gone to
    bar.setValue(table.rowHeight(0) + 3 * table.rowHeight(1) - stuck // 2)
    assert heads.at(QPoint(200, stuck // 2 - 1)).title == "Noises"  # pushed away by the next
    assert heads.at(QPoint(200, stuck // 2)).title == "Tones"


def test_the_album_that_plays_is_marked_in_its_head_also_where_its_track_is_out_of_view(
    window,
) -> None:
    table, model = window.songs.table, window.model
    accent = QColor(window._theme.tokens.accent)

    def marked(first_row: int) -> bool:
        shown = table.viewport().grab().toImage()
        top = table.rowViewportPosition(first_row)
        places = ((x, y) for x in range(300) for y in range(top, top + 60))
        return any(shown.pixelColor(*place) == accent for place in places)

    playing = next(track for track in model.tracks() if track.title == "Steady 1")
    model.set_playing(playing.id)
    assert (marked(0), marked(4)) == (False, True)
    model.set_filter([track.id for track in model.tracks() if track is not playing])
    QApplication.processEvents()
    assert (marked(0), marked(4)) == (False, True)
    model.set_playing(None)
    assert not marked(4)
