"""Letters that are typed in a table of songs lead to what one means by them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate
from musicrec_desktop.gui.widgets.tables.type_ahead import TypeAhead

SONGS = [
    ("Autobahn", "Kraftwerk", "Autobahn", 1974),
    ("Kraftfahrt", "Anton", "Zugabe", 1980),
    ("Help!", "The Beatles", "Help!", 1965),
    ("The Model", "Kraftwerk", "The Man-Machine", 1978),
]


class NoCovers:
    """Covers that are all the same."""

    def pixmap(self, _track: Track, size: int, ratio: float) -> QPixmap:
        return QPixmap(round(size * ratio), round(size * ratio))


@pytest.fixture
def table(qtbot) -> SongsTable:
    model = TrackTableModel()
    model.replace(
        [
            Track(
                number,
                f"/music/{number}.flac",
                Tags(title=title, artist=artist, album=album, year=year),
                "analysed",
            )
            for number, (title, artist, album, year) in enumerate(SONGS, 1)
        ]
    )
    table = SongsTable(model, TrackDelegate(NoCovers(), DARK, None), None)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    return table


def typed(table: SongsTable, qtbot, letters: str) -> str:
    table._typed._letters = TypeAhead(table)  # as after a pause
    qtbot.keyClicks(table, letters)
    return table.selected()[0].title


def test_where_no_title_begins_so_the_artist_is_found_and_then_the_album(
    table: SongsTable, qtbot
) -> None:
    table.tracks.sort_by([SortBy(Column.PLAYS)])
    assert typed(table, qtbot, "help") == "Help!"
    assert typed(table, qtbot, "kraft") == "Kraftfahrt"
    assert typed(table, qtbot, "kraftw") in ("Autobahn", "The Model")
    assert typed(table, qtbot, "beat") == "Help!"  # without its article
    assert typed(table, qtbot, "the beat") == "Help!"
    assert typed(table, qtbot, "man-m") == "The Model"


def test_what_the_songs_are_sorted_by_is_looked_for_first(table: SongsTable, qtbot) -> None:
    table.tracks.sort_by([SortBy(Column.ARTIST)])
    table.setCurrentIndex(table.tracks.index(0, 0))
    assert typed(table, qtbot, "kraf") in ("Autobahn", "The Model")
    table.tracks.sort_by([SortBy(Column.YEAR)])
    assert typed(table, qtbot, "1978") == "The Model"
    assert typed(table, qtbot, "196") == "Help!"


def test_a_letter_again_and_again_goes_on_to_the_next_and_round(table: SongsTable, qtbot) -> None:
    table.tracks.sort_by([SortBy(Column.ARTIST)])
    found = [typed(table, qtbot, "k"), *(typed_on(table, qtbot, "k") for _ in range(2))]
    assert found[0] != found[1] and found[0] == found[2]
    assert {"Autobahn", "The Model"} == set(found)


def test_what_nothing_begins_with_leaves_the_song_selected(table: SongsTable, qtbot) -> None:
    table.go_to_row(2)
    before = table.selected()[0].title
    assert typed(table, qtbot, "xyz") == before


def typed_on(table: SongsTable, qtbot, letter: str) -> str:
    qtbot.keyClicks(table, letter)
    return table.selected()[0].title
