"""Whoever searches sees the first that was found, and afterwards what was chosen or seen before."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QPixmap

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.found_rows import FoundSongs
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate

SONGS = [Track(n, f"/{n}", Tags(title=f"Song {n}", artist=f"Name {n // 9}")) for n in range(900)]


class NoCovers:
    """Covers that are all the same."""

    def pixmap(self, _track: object, size: int, ratio: float) -> QPixmap:
        return QPixmap(round(size * ratio), round(size * ratio))


@pytest.fixture
def table(qtbot) -> SongsTable:
    model = TrackTableModel()
    table = SongsTable(model, TrackDelegate(NoCovers(), DARK, None), None)
    qtbot.addWidget(table)
    table.resize(700, 500)
    table.show()
    model.append(SONGS)
    return table


@pytest.fixture
def found(table) -> FoundSongs:
    return FoundSongs(table, table.tracks)


def search(found: FoundSongs, table: SongsTable, text: str, ids: list[int] | None) -> None:
    found.search(text)
    table.tracks.set_filter(ids)


def top(table: SongsTable) -> tuple[int, int]:
    """Return the track at the top, and where its row begins."""
    row = table.rowAt(0)
    return table.tracks.tracks_at([row])[0].id, table.rowViewportPosition(row)


def test_each_search_is_seen_from_its_first_row(table, found) -> None:
    table.scrollToBottom()
    search(found, table, "a", list(range(0, 900, 2)))
    assert top(table) == (0, 0)
    table.scrollToBottom()
    search(found, table, "ab", list(range(0, 900, 4)))
    assert top(table) == (0, 0)


def test_songs_that_come_while_it_is_searched_move_nothing(table, found) -> None:
    search(found, table, "a", list(range(300)))
    table.verticalScrollBar().setValue(1000)
    search(found, table, "a", list(range(301)))
    assert table.verticalScrollBar().value() == 1000


def test_without_the_search_it_stands_where_it_stood(table, found) -> None:
    table.go_to_row(410)
    table.verticalScrollBar().setValue(15_001)
    before = top(table)
    search(found, table, "a", [1, 2, 3])
    search(found, table, "ab", [1, 2])
    search(found, table, "", None)
    assert top(table) == before
    assert [track.id for track in table.selected()] == [410]


def test_what_was_chosen_while_it_was_searched_is_in_view_afterwards(table, found) -> None:
    table.verticalScrollBar().setValue(15_001)
    search(found, table, "a", [7, 700])
    table.go_to_row(1)
    search(found, table, "", None)
    assert [track.id for track in table.selected()] == [700]
    place = table.visualRect(table.tracks.index(700, 0))
    height = table.viewport().height()
    assert height / 4 < place.center().y() < height * 3 / 4


def test_what_is_chosen_in_the_column_browser_is_seen_from_its_first_row(table, found) -> None:
    table.verticalScrollBar().setValue(15_001)
    before = top(table)
    for chosen in (range(0, 900, 2), range(1, 900, 2)):
        found.narrow(("genre", chosen))
        table.tracks.narrow(np.array(chosen))
        assert top(table) == (chosen[0], 0)
        table.scrollToBottom()
    search(found, table, "a", list(range(500)))
    assert top(table) == (1, 0)
    search(found, table, "", None)
    found.narrow(())
    table.tracks.narrow(None)
    assert top(table) == before


def test_letters_lead_to_a_name_that_is_just_so_and_show_what_comes_after_it(table) -> None:
    table.tracks.sort_by([SortBy(Column.ARTIST)])
    table.go_to_row(9 * 83)
    for letter in "name 7":
        table.keyboardSearch(letter)
    assert table.selected()[0].tags.artist == "Name 7"
    place = table.visualRect(table.currentIndex())
    assert 0 < place.top() < table.viewport().height() / 2
