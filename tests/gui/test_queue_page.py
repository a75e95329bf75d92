"""The queue's page and its rows, without a player behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QTableView, QWidget

from musicrec_desktop.core.play_queue import QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.queue_list import ROW_ROLE, QueueListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.panels.queue.queue_page import QueuePage
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate, said_below
from musicrec_desktop.gui.widgets.tables.track_delegate import PADDING, TrackDelegate

TRACKS = {n: Track(n, f"/m/{n}.flac", Tags(f"Title {n}", duration_seconds=60.0)) for n in range(9)}


class NoCovers:
    """Covers that are never there."""

    def pixmap(self, track: Track, pixels: int, ratio: float) -> QPixmap:
        return QPixmap()


def view(
    *keys: int, current: int | None = None, stop: int | None = None, undo: str = ""
) -> QueueView:
    entries = tuple(QueuedItem(key, QueueItem(key % 10, f"/m/{key % 10}.flac")) for key in keys)
    return QueueView(entries, current, stop, undo=undo)


@pytest.fixture
def model(qtbot) -> QueueListModel:
    model = QueueListModel(TRACKS.get)
    model.played_through = True  # as the queue is
    model.tester = QAbstractItemModelTester(model)
    return model


def titles(model: QueueListModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_rows_follow_the_queue(model: QueueListModel) -> None:
    model.show_view(view(1, 2, 3, current=2))
    assert titles(model) == ["Title 1", "Title 2", "Title 3"]
    assert [model.row(n).playing for n in range(3)] == [False, True, False]
    model.show_view(view(3, 1, current=3, stop=1))
    assert titles(model) == ["Title 3", "Title 1"]
    assert model.index(1, 0).data(ROW_ROLE).stops_after


def test_a_selected_row_stays_selected_where_it_moves(model: QueueListModel) -> None:
    model.show_view(view(1, 2, 3))
    held = QPersistentModelIndex(model.index(0, 0))
    gone = QPersistentModelIndex(model.index(1, 0))
    model.show_view(view(3, 4, 1))
    assert held.row() == 2
    assert not gone.isValid()


def test_another_playing_track_redraws_two_rows(model: QueueListModel) -> None:
    model.show_view(view(1, 2, 3, current=1))
    redrawn: list[int] = []
    model.dataChanged.connect(lambda first, _last: redrawn.append(first.row()))
    model.show_view(view(1, 2, 3, current=2))
    assert sorted(redrawn) == [0, 1]


def test_what_stands_above_what_plays_counts_as_played(model: QueueListModel) -> None:
    model.show_view(view(1, 2, 3, 4, 5, current=1))
    assert not any(model.row(row).played for row in range(5))
    redrawn: set[int] = set()
    model.dataChanged.connect(
        lambda first, last: redrawn.update(range(first.row(), last.row() + 1))
    )
    model.show_view(view(1, 2, 3, 4, 5, current=4))
    assert [model.row(row).played for row in range(5)] == [True, True, True, False, False]
    assert redrawn == {0, 1, 2, 3}
    redrawn.clear()
    model.show_view(view(1, 2, 3, 4, 5, current=2))
    assert [model.row(row).played for row in range(5)] == [True, False, False, False, False]
    assert redrawn == {1, 2, 3}


def said_whole(page: QueuePage, row: int) -> bool:
    """Whether nothing of what stands below a title is cut."""
    said = said_below(page.model.row(row), page.model.seen)
    room = page.list.columns.sectionSize(Column.TITLE) - QueueDelegate.cover - 3 * PADDING
    return QFontMetrics(page.list.font()).horizontalAdvance(said) <= room


def test_reasons_of_the_radio_have_room_below_titles(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    tags = replace(TRACKS[3].tags, album="All of the twelve sonatas for a harpsichord alone")
    tracks = TRACKS | {3: replace(TRACKS[3], tags=tags)}
    page = QueuePage(tracks.get, NoCovers(), DARK, parent)
    parent.resize(720, 500)
    page.resize(720, 500)
    parent.show()
    shown = view(1, 2, 3, current=1)
    page.show_view(shown)
    columns = page.list.columns
    before, there = columns.sectionSize(Column.TITLE), columns.columns()
    ours = replace(shown.entries[1], item=replace(shown.entries[1].item, origin="radio"))
    page.show_view(replace(shown, entries=(shown.entries[0], ours, shown.entries[2])))
    page.show_reasons({2: "sounds like “Kite”; keys fit, equally loud"})
    assert said_whole(page, 1) and columns.sectionSize(Column.TITLE) > before
    parent.resize(960, 500)
    page.resize(960, 500)
    page.show_reasons(
        {2: "sounds like “A Kite on a very long line in the wind”; keys fit, same tempo"}
    )
    assert said_whole(page, 1) and Column.ALBUM in columns.columns()
    page.resize(720, 500)
    page.show_view(replace(shown, entries=(ours, shown.entries[0], shown.entries[2])))
    assert columns.sectionSize(Column.TITLE) == before  # what comes was not chosen by a radio
    page.show_view(shown)
    assert (columns.sectionSize(Column.TITLE), columns.columns()) == (before, there)


def test_a_title_that_stands_alone_takes_no_more_room_than_a_song(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = QueuePage(TRACKS.get, NoCovers(), DARK, parent)
    parent.resize(1800, 500)
    page.resize(1800, 500)
    parent.show()
    shown = view(1, 2, 3, current=1)
    page.show_view(shown)
    rows = page.list
    assert Column.ARTIST in page.model.seen
    assert rows.rowHeight(0) == DARK.row(TrackDelegate.height)
    ours = replace(shown.entries[1], item=replace(shown.entries[1].item, origin="radio"))
    page.show_view(replace(shown, entries=(shown.entries[0], ours, shown.entries[2])))
    page.show_reasons({2: "same tempo"})
    assert rows.rowHeight(0) == DARK.row(QueueDelegate.height)  # why it comes stands below it
    page.show_view(shown)
    assert rows.rowHeight(0) == DARK.row(TrackDelegate.height)
    page.resize(330, 500)
    assert Column.ARTIST not in page.model.seen
    assert rows.rowHeight(0) == DARK.row(QueueDelegate.height)


def test_while_shuffling_the_rows_stand_as_they_play(model: QueueListModel) -> None:
    shuffled = replace(view(1, 2, 3, 4, current=4), order=(2, 4, 1, 3), next_key=1, shuffle=True)
    model.show_view(shuffled)
    assert titles(model) == ["Title 2", "Title 4", "Title 1", "Title 3"]
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert [text.partition(". ")[2] for text in said] == [
        "Played already", "Playing", "Plays next", "",
    ]  # fmt: skip
    model.show_view(replace(shuffled, current_key=1, next_key=3))
    assert [model.row(row).played for row in range(4)] == [True, True, False, False]


def test_what_the_radio_chose_says_why(model: QueueListModel) -> None:
    shown = view(1, 2, 3, current=1)
    ours = replace(shown.entries[1], item=replace(shown.entries[1].item, origin="radio"))
    model.show_view(replace(shown, entries=(shown.entries[0], ours, shown.entries[2])))
    model.show_reasons({2: "goes on from “Kite”", 3: "of an earlier station"})
    assert [model.row(n).why for n in range(3)] == ["", "goes on from “Kite”", ""]
    assert "goes on from “Kite”" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_file_of_no_library_is_named_by_its_path(model: QueueListModel) -> None:
    model.show_view(QueueView((QueuedItem(5, QueueItem(None, "/tmp/some song.mp3")),)))
    assert titles(model) == ["some song"]
    assert model.tracks([0]) == []


def test_a_file_of_no_library_offers_neither_stars_nor_a_heart(
    model: QueueListModel, qtbot
) -> None:
    outside = QueuedItem(15, QueueItem(None, "/tmp/some song.mp3"))
    model.show_view(QueueView((*view(11).entries, outside)))
    table = QTableView()
    qtbot.addWidget(table)
    delegate = QueueDelegate(NoCovers(), DARK, table)

    def drawn(row: int, column: Column) -> QImage:
        """Return how a cell looks in the row that the mouse is over."""
        picture = QImage(100, 48, QImage.Format.Format_RGB32)
        option = QStyleOptionViewItem()
        option.rect = picture.rect()
        option.widget = table
        delegate.pointed_row = row
        painter = QPainter(picture)
        delegate.paint(painter, option, model.index(row, column))
        painter.end()
        return picture

    for column in (Column.RATING, Column.LOVED):
        assert drawn(0, column) != drawn(0, Column.ALBUM)  # of which there is none
        assert drawn(1, column) == drawn(1, Column.ALBUM)
        assert "Click" in model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert not model.index(1, column).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(
    ("dragged", "row", "before"),
    [([0], 2, 13), ([0, 1], 4, None), ([3], 0, 11), ([1], 1, 13), ([3], 4, None)],
)
def test_rows_are_dropped_before_others(
    model: QueueListModel, qtbot, dragged: list[int], row: int, before: int | None
) -> None:
    model.show_view(view(11, 12, 13, 14))
    data = model.mimeData([model.index(number, 0) for number in dragged])
    with qtbot.waitSignal(model.moved) as told:
        taken = model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert not taken
    assert told.args == [[11 + number for number in dragged], before]


@pytest.fixture
def page(qtbot) -> Iterator[QueuePage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = QueuePage(TRACKS.get, NoCovers(), DARK, parent)
    parent.show()
    yield page
    parent.close()


def test_an_empty_queue_says_how_to_fill_it(page: QueuePage, qtbot) -> None:
    assert page.empty.isVisible()
    assert not page.clear.isEnabled()
    with qtbot.waitSignal(page.songs_requested):
        page.empty.action.click()


def test_the_keys_of_what_is_selected_are_removed(page: QueuePage, qtbot) -> None:
    page.show_view(view(1, 2, 3, current=1))
    page.list.setCurrentIndex(page.model.index(2, 0))
    with qtbot.waitSignal(page.list.remove_requested) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert told.args == [[3]]


def test_the_row_after_removed_ones_is_selected_for_the_next_press(page: QueuePage, qtbot) -> None:
    page.show_view(view(1, 2, 3, 4))
    page.list.setCurrentIndex(page.model.index(1, 0))
    for left, selected in (((1, 3, 4), [3]), ((1, 4), [4]), ((1,), [1]), ((), [])):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
        page.show_view(view(*left))
        assert page.list.selected_keys() == selected


def test_enter_plays_the_row(page: QueuePage, qtbot) -> None:
    page.show_view(view(1, 2, 3, current=1))
    page.list.setCurrentIndex(page.model.index(1, 0))
    with qtbot.waitSignal(page.list.jump_requested) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert told.args == [2]


def test_what_can_be_undone_is_named(page: QueuePage, qtbot) -> None:
    assert not page.undo_button.isEnabled()
    page.show_view(view(1, undo="clear"))
    assert page.undo_button.text() == "Undo clear"
    with qtbot.waitSignal(page.undo_requested):
        page.undo_button.click()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"next_key": 2}, "Next: Title 2"),
        ({}, "Ends after this track"),
        ({"repeat": "one", "next_key": 1}, "Repeats this track"),
        ({"repeat": "all", "next_key": 2}, "Repeats the queue  ·  Next: Title 2"),
        (
            {"shuffle": True, "order": (1, 3, 2), "next_key": 3},
            "Shuffled: listed as it will play  ·  Next: Title 3",
        ),
    ],
)
def test_the_page_says_what_comes_next(page: QueuePage, change: dict, said: str) -> None:
    page.show_view(replace(view(1, 2, 3, current=1), **change))
    assert page.coming() == said


def test_the_menu_knows_where_playing_stops(page: QueuePage, qtbot) -> None:
    page.show_view(view(1, 2, current=1, stop=2))
    page.list.setCurrentIndex(page.model.index(1, 0))
    with qtbot.waitSignal(page.list.menu_requested) as told:
        page.list.customContextMenuRequested.emit(
            page.list.visualRect(page.model.index(1, 0)).center()
        )
    menu: QMenu = told.args[0]
    with qtbot.waitSignal(page.list.stop_after_requested) as stop:
        next(a for a in menu.actions() if a.text() == "Do not stop after this track").trigger()
    assert stop.args == [None]


@pytest.mark.parametrize(("current", "any_to_sort"), [(None, True), (1, True), (2, False)])
def test_what_is_to_come_is_sorted_where_there_are_two_of_it(
    page: QueuePage, current: int | None, any_to_sort: bool
) -> None:
    page.show_view(view(1, 2, 3, current=current))
    assert page.sort.isEnabled() == any_to_sort
    assert page.list.orders(page).isEnabled() == any_to_sort


def lengths(*seconds: float) -> dict[int, Track]:
    return {n: Track(n, f"/m/{n}.flac", Tags(f"T{n}", duration_seconds=s)) for n, s in
            enumerate(seconds)}  # fmt: skip


def test_a_heading_sorts_what_is_still_to_come_and_turns_it_round(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = QueuePage(lengths(9.0, 5.0, 3.0, 8.0, 1.0).get, NoCovers(), DARK, parent)
    page.show_view(view(0, 1, 2, 3, 4, current=1))
    with qtbot.waitSignal(page.list.move_requested) as told:
        page.list.columns.sectionClicked.emit(Column.TIME)
    assert told.args == [[4, 2, 3], None]
    page.show_view(view(0, 1, 4, 2, 3, current=1))
    with qtbot.waitSignal(page.list.move_requested) as told:
        page.list.columns.sectionClicked.emit(Column.TIME)
    assert told.args == [[3, 2, 4], None]


def test_a_queue_that_does_not_play_is_sorted_whole(page: QueuePage, qtbot) -> None:
    page.show_view(view(3, 1, 2))
    menu = page.list.orders(page)
    with qtbot.waitSignal(page.list.move_requested) as told:
        next(entry for entry in menu.actions() if entry.text() == "Title").trigger()
    assert told.args == [[1, 2, 3], None]
    with qtbot.waitSignal(page.list.move_requested) as told:
        next(entry for entry in menu.actions() if entry.text() == "Reverse").trigger()
    assert told.args == [[2, 1, 3], None]
