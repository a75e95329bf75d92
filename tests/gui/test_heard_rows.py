"""What was heard stands back in the queue, with all that is said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from musicrec_desktop.core.play_queue import QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate

TRACKS = {n: Track(n, f"/{n}.flac", Tags("Same title", artist="Somebody")) for n in (1, 2, 3)}
WIDTH, HEIGHT = 260, 48


class NoCovers:
    def pixmap(self, _track: Track, _size: int, _ratio: float) -> QPixmap:
        return QPixmap()


def brightest(delegate: QueueDelegate, model: QueueListModel, row: int) -> tuple[int, int]:
    """Return how light the title is at most, and what stands below it."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    option = QStyleOptionViewItem()
    option.initFrom(delegate.parent())
    option.rect = picture.rect()
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(row, Column.TITLE))
    painter.end()
    halves = (range(HEIGHT // 2), range(HEIGHT // 2, HEIGHT - 2))
    above, below = (
        max(picture.pixelColor(x, y).lightness() for x in range(60, WIDTH) for y in half)
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
