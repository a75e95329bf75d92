"""Songs stand where they were left: what is at the top, and what is selected."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.panels.songs_place import SongsPlace
from musicrec_desktop.gui.widgets.tables.album_heads import AlbumHeads
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate

SONGS = [
    Track(n, f"/{n}", Tags(title=f"Song {n:03}", artist=f"Name {n % 7}", album=f"{n % 60}"))
    for n in range(300)
]


class NoCovers:
    """Covers that are all the same."""

    def pixmap(self, _track: object, size: int, ratio: float) -> QPixmap:
        return QPixmap(round(size * ratio), round(size * ratio))


@pytest.fixture
def opened(qtbot):
    def begin() -> tuple[SongsTable, SongsPlace]:
        model = TrackTableModel()
        table = SongsTable(model, TrackDelegate(NoCovers(), DARK, None), None)
        qtbot.addWidget(table)
        table.resize(700, 500)
        table.show()
        model.sort_by([SortBy(Column.ARTIST)])
        return table, SongsPlace(table, model)

    return begin


def load(table: SongsTable) -> None:
    for first in range(0, len(SONGS), 60):
        table.tracks.append(SONGS[first : first + 60])
    table.tracks.put_in_order()


def top(table: SongsTable) -> Track:
    return table.tracks.tracks_at([table.rowAt(0)])[0]


def left(opened) -> tuple[dict[str, int], Track, Track]:
    table, place = opened()
    load(table)
    table.go_to_row(130)
    table.scrollTo(table.tracks.index(120, 0), table.ScrollHint.PositionAtTop)
    return place.state(), top(table), table.selected()[0]


def test_the_same_song_is_at_the_top_and_the_same_selected(opened) -> None:
    kept, first, chosen = left(opened)
    table, place = opened()
    place.restore(kept)
    assert place.state() == kept  # though it is closed before all was read
    load(table)
    place.bring_back()
    assert (top(table), table.selected()) == (first, [chosen])
    assert place.state() == kept


def test_it_stays_at_the_top_where_names_come_later_and_not_once_somebody_scrolled(opened) -> None:
    kept, first, _chosen = left(opened)
    table, place = opened()
    place.restore(kept)
    load(table)
    place.bring_back()
    table.tracks.sort_by([SortBy(Column.TITLE, descending=True)])
    assert top(table) == first
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 333)
    before = table.verticalScrollBar().value()
    table.tracks.sort_by([SortBy(Column.ARTIST)])
    assert table.verticalScrollBar().value() == before


def test_it_is_found_again_among_albums_though_their_heads_come_later(opened) -> None:
    def group() -> tuple[SongsTable, SongsPlace]:
        table, place = opened()
        delegate = table.itemDelegate()
        table.heads = AlbumHeads(table, table.tracks, delegate, NoCovers())
        return table, place

    table, place = group()
    load(table)
    table.tracks.group_by("artist")
    table.go_to_row(203)
    table.scrollTo(table.tracks.index(200, 0), table.ScrollHint.PositionAtTop)
    kept, first, chosen = place.state(), top(table), table.selected()
    table, place = group()
    place.restore(kept)
    load(table)
    place.bring_back()
    table.tracks.group_by("artist")
    assert top(table) == first
    assert table.selected() == chosen
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_who_was_faster_stays_where_they_are(opened) -> None:
    kept, _first, _chosen = left(opened)
    table, place = opened()
    place.restore(kept)
    load(table)
    table.go_to_row(3)
    mine = table.selected()
    place.bring_back()
    assert table.selected() == mine and table.verticalScrollBar().value() == 0


def test_what_is_gone_or_was_never_kept_leaves_the_beginning(opened) -> None:
    for kept in ({}, {"top": 9999, "selected": 9999}, {"top": "x", "selected": None}):
        table, place = opened()
        place.restore(kept)
        load(table)
        place.bring_back()
        assert table.verticalScrollBar().value() == 0 and not table.selected()
        assert place.state() == {}


def test_a_song_that_is_selected_and_in_view_stays_there_in_another_order(opened) -> None:
    table, _place = opened()
    load(table)
    table.go_to_row(150)
    chosen = table.selected()[0]
    for column in (Column.TITLE, Column.TITLE, Column.TITLE, Column.ARTIST):
        height = table.visualRect(table.currentIndex()).top()
        table.columns.sectionClicked.emit(column)
        assert table.selected() == [chosen]
        assert table.visualRect(table.currentIndex()).top() == height


def test_a_song_that_is_selected_and_in_view_stays_there_among_albums(opened) -> None:
    table, _place = opened()
    table.heads = AlbumHeads(table, table.tracks, table.itemDelegate(), NoCovers())
    load(table)
    table.go_to_row(150)
    height = table.visualRect(table.currentIndex()).top()
    for order in ("artist", None):
        table.hold_selected()
        table.tracks.group_by(order)
        assert table.visualRect(table.currentIndex()).top() == height


def test_near_either_end_it_stays_in_view_though_not_where_it_was(opened) -> None:
    table, _place = opened()
    load(table)
    table.tracks.sort_by([SortBy(Column.TITLE)])
    for row in (1, 298):
        table.go_to_row(row)
        table.columns.sort_next(Column.TITLE, more=False)
        assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_another_order_begins_at_the_top_where_none_is_selected_in_view(opened) -> None:
    table, _place = opened()
    load(table)
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    table.columns.sort_next(Column.TITLE, more=False)
    assert bar.value() == 0
    table.go_to_row(130)
    bar.setValue(bar.maximum())
    table.columns.sort_next(Column.TITLE, more=False)
    assert bar.value() == 0
    bar.setValue(333)
    table.tracks.sort_by([SortBy(Column.ARTIST)])  # nobody asked for it here and now
    assert bar.value() == 333


def test_the_place_of_the_last_time_does_not_come_back_in_an_order_that_is_chosen(opened) -> None:
    kept, _first, _chosen = left(opened)
    table, place = opened()
    place.restore(kept)
    load(table)
    place.bring_back()
    table.clearSelection()
    table.columns.sort_next(Column.TITLE, more=False)
    assert table.verticalScrollBar().value() == 0
