"""Many selected rows: which they are, and where they go when the rows are others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QPixmap

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables import whole_selection
from musicrec_desktop.gui.widgets.tables.selected_rows import selected_rows
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate

Flag = QItemSelectionModel.SelectionFlag
ROWS = 40


class NoCovers:
    """Covers that are all the same."""

    def pixmap(self, _track: object, size: int, ratio: float) -> QPixmap:
        return QPixmap(round(size * ratio), round(size * ratio))


@pytest.fixture
def table(qtbot) -> SongsTable:
    model = TrackTableModel()
    table = SongsTable(model, TrackDelegate(NoCovers(), DARK, None), None)
    qtbot.addWidget(table)
    model.append([Track(n, f"/{n}", Tags(title=f"Song {n:03}")) for n in range(ROWS)])
    return table


def select(table: SongsTable, first: int, last: int, flag: Flag = Flag.Select) -> None:
    model = table.model()
    rows = QItemSelection(model.index(first, 0), model.index(last, 0))
    table.selectionModel().select(rows, flag | Flag.Rows)


def test_rows_are_told_from_top_to_bottom_whatever_the_order_of_clicks(table) -> None:
    assert table.selected() == []
    select(table, 30, 34)
    select(table, 2, 6)
    select(table, 4, 4, Flag.Toggle)
    table.hideColumn(Column.ARTIST)
    select(table, 9, 9)
    expected = [2, 3, 5, 6, 9, 30, 31, 32, 33, 34]
    assert selected_rows(table.selectionModel()) == expected
    assert [track.id for track in table.selected()] == expected
    table.selectAll()
    assert [track.id for track in table.selected()] == list(range(ROWS))


def test_selected_songs_stay_selected_wherever_they_go(table) -> None:
    select(table, 5, 14)
    table.tracks.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert [track.id for track in table.selected()] == list(range(14, 4, -1))
    table.tracks.set_filter(range(10, 30))
    assert [track.id for track in table.selected()] == [14, 13, 12, 11, 10]
    table.tracks.set_filter(None)
    assert [track.id for track in table.selected()] == [14, 13, 12, 11, 10]


def test_a_selected_row_is_followed_as_one_not_as_each_of_its_cells(table) -> None:
    """Half of a hundred thousand songs made a million indexes, and ten seconds of standstill."""
    followed: list[int] = []
    model = table.tracks
    model.layoutAboutToBeChanged.connect(lambda: followed.append(len(model.persistentIndexList())))
    select(table, 5, 24)
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert 20 <= followed[0] < 2 * 20


def test_all_that_was_found_stays_all_that_is_selected_when_other_songs_come_between(table) -> None:
    """Qt kept the first and the last: of twenty songs a hundred thousand were selected."""
    table.tracks.append([Track(n, f"/{n}", Tags(title=f"Song {n:03}")) for n in range(ROWS, 400)])
    found = list(range(3, 400, 7))
    table.tracks.set_filter(found)
    table.selectAll()
    table.tracks.set_filter(None)
    assert [track.id for track in table.selected()] == found
    table.selectAll()
    table.tracks.set_filter(range(50, 60))
    assert [track.id for track in table.selected()] == list(range(50, 60))


def test_all_selected_songs_stay_so_in_another_order(table) -> None:
    table.tracks.append([Track(n, f"/{n}", Tags(title=f"Song {n:03}")) for n in range(ROWS, 400)])
    table.selectAll()
    table.tracks.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert len(table.selected()) == 400


def test_too_many_gaps_leave_nothing_selected_rather_than_too_much(table, monkeypatch) -> None:
    monkeypatch.setattr(whole_selection, "MOST_STRETCHES", 3)
    table.tracks.append([Track(n, f"/{n}", Tags(title=f"Song {n:03}")) for n in range(ROWS, 400)])
    table.tracks.set_filter(range(0, 400, 2))
    table.selectAll()
    table.tracks.set_filter(None)
    assert table.selected() == []
