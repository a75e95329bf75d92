"""What was heard stands back in the queue, with all that is said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from musicrec_desktop.core.play_queue import QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.panels.queue.queue_list import QueueList
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate
from musicrec_desktop.gui.widgets.tables.up_next_delegate import UpNextDelegate

TRACKS = {n: Track(n, f"/{n}.flac", Tags("Same title", artist="Somebody")) for n in (1, 2, 3)}
WIDTH, HEIGHT = 260, 48
SAID = Qt.ItemDataRole.AccessibleTextRole


class NoCovers:
    def pixmap(self, _track: Track, _size: int, _ratio: float) -> QPixmap:
        return QPixmap()


def brightest(
    delegate: QueueDelegate, model: QueueListModel, row: int, column: Column = Column.TITLE
) -> tuple[int, int]:
    """Return how light the title is at most, and what stands below it."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    option = QStyleOptionViewItem()
    option.initFrom(delegate.parent())
    option.rect = picture.rect()
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(row, column))
    painter.end()
    left = 60 if column == Column.TITLE else 0  # of the words
    halves = (range(HEIGHT // 2), range(HEIGHT // 2, HEIGHT - 2))
    above, below = (
        max(picture.pixelColor(x, y).lightness() for x in range(left, WIDTH) for y in half)
        for half in halves
    )
    return above, below


def test_neither_line_of_a_heard_track_is_lighter_than_the_other(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    model = QueueListModel(TRACKS.get, page)
    entries = tuple(QueuedItem(n, QueueItem(n, f"/{n}.flac")) for n in TRACKS)
    model.set_seen([Column.TITLE, Column.TIME])
    model.show_view(QueueView(entries, 2, order=(1, 2, 3), shuffle=True))
    delegate = QueueDelegate(NoCovers(), DARK, page)
    title, below = brightest(delegate, model, 0)
    assert title == below
    title_to_come, below_to_come = brightest(delegate, model, 2)
    assert title_to_come > below_to_come > below


def test_what_stands_before_what_plays_stands_back_in_the_queue_alone(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QueueList(TRACKS.get, NoCovers(), DARK, page, name="Queue")
    playlist = QueueListModel(TRACKS.get, page)
    entries = tuple(QueuedItem(n, QueueItem(n, f"/{n}.flac")) for n in TRACKS)
    for model in (rows.queue, playlist):
        model.set_seen([Column.TITLE, Column.TIME])
        model.show_view(QueueView(entries, 1))
    with qtbot.waitSignal(rows.queue.dataChanged, check_params_cb=lambda a, *_: a.row() == 1):
        rows.queue.show_view(QueueView(entries, 3))  # the second one was passed over
    playlist.show_view(QueueView(entries, 3))
    assert [rows.queue.row(n).played for n in range(3)] == [True, True, False]
    assert not any(playlist.row(n).played for n in range(3))
    assert rows.queue.index(0, Column.TITLE).data(SAID) == "Same title, Somebody"  # if it was heard
    delegate = QueueDelegate(NoCovers(), DARK, page)
    title, below = brightest(delegate, rows.queue, 0)
    assert title == below < brightest(delegate, playlist, 0)[0]


def test_no_other_cell_of_a_heard_track_is_clearer_than_its_title(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QueueList(TRACKS.get, NoCovers(), DARK, page, name="Queue")
    entries = tuple(QueuedItem(n, QueueItem(n, f"/{n}.flac")) for n in TRACKS)
    rows.queue.show_view(QueueView(entries, 2))
    delegate = QueueDelegate(NoCovers(), DARK, page)
    artist, artist_to_come = (
        max(brightest(delegate, rows.queue, row, Column.ARTIST)) for row in (0, 2)
    )
    assert artist == max(brightest(delegate, rows.queue, 0)) < artist_to_come


class Noting(QPainter):
    """Notes where texts are drawn."""

    def __init__(self, device: QImage) -> None:
        super().__init__(device)
        self.lines: list[QRect] = []

    def drawText(self, *given: Any) -> None:
        self.lines.append(given[0])


@pytest.mark.parametrize("kind", [QueueDelegate, UpNextDelegate])
def test_what_is_below_a_title_cuts_nothing_off_it_where_rows_are_compact(qtbot, kind) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    tokens = replace(DARK, compact=True)
    rows = QueueList(TRACKS.get, NoCovers(), tokens, page, name="Queue")
    entries = tuple(QueuedItem(n, QueueItem(n, f"/{n}.flac")) for n in TRACKS)
    rows.queue.set_seen([Column.TITLE])
    rows.queue.show_view(QueueView(entries, 2))
    delegate = kind(NoCovers(), tokens, page)
    option = QStyleOptionViewItem()
    option.initFrom(page)
    picture = QImage(WIDTH, delegate.row_height, QImage.Format.Format_RGB32)
    option.rect = picture.rect()
    painter = Noting(picture)
    delegate.paint(painter, option, rows.queue.index(2, Column.TITLE))
    painter.end()
    tops = sorted({line.top() for line in painter.lines})
    assert len(tops) == 2
    assert tops[1] - tops[0] >= option.fontMetrics.height()
