"""The head of the songs counts what is there, or what is selected."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.panels.song_counts import SongCounts
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate


class NoCovers:
    """Covers that are all the same."""

    def pixmap(self, _track: object, size: int, ratio: float) -> QPixmap:
        return QPixmap(round(size * ratio), round(size * ratio))


@pytest.fixture
def table(qtbot) -> SongsTable:
    model = TrackTableModel()
    table = SongsTable(model, TrackDelegate(NoCovers(), DARK, None), None)
    qtbot.addWidget(table)
    tags = (Tags(title=f"Song {n}", duration_seconds=60.0 * (n + 1)) for n in range(10))
    model.append([Track(n, f"/{n}", each) for n, each in enumerate(tags)])
    return table


@pytest.fixture
def counts(qtbot) -> SongCounts:
    counts = SongCounts(None)
    qtbot.addWidget(counts)
    counts.resize(900, 20)
    counts.show()
    return counts


def test_more_than_one_selected_song_is_counted_with_how_long_they_play(table, counts) -> None:
    counts.count(table, table.tracks)
    assert counts.whole_text() == "10 tracks  ·  55 min  ·  10 not analysed yet"
    table.select_rows([2])
    counts.count(table, table.tracks)
    assert counts.whole_text().startswith("10 tracks")
    table.select_rows([2, 3, 7])
    counts.count(table, table.tracks)
    assert counts.whole_text() == "3 tracks selected  ·  15 min"


def test_where_there_is_little_room_it_says_how_many_in_whole_words(table, counts) -> None:
    counts.count(table, table.tracks)
    counts.resize(counts.least_width() + 10, 20)
    assert counts.text() == "10 tracks"
    table.tracks.set_filter([1, 2])
    counts.count(table, table.tracks)
    assert counts.whole_text().startswith("2 of 10 tracks")
