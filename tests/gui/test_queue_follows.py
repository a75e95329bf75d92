"""What plays is in view in the lists of the queue, until somebody looks elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.play_queue import QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.queue.queue_page import QueuePage
from musicrec_desktop.gui.panels.queue.up_next import UpNext

TRACKS = {n: Track(n, f"/{n}.flac", Tags(f"Song {n}", artist="Somebody")) for n in range(1, 41)}


class NoCovers:
    def pixmap(self, _track: Track, size: int, ratio: float) -> QPixmap:
        return QPixmap(round(size * ratio), round(size * ratio))


def queue(current: int, songs: int = 40) -> QueueView:
    items = (QueuedItem(n, QueueItem(n, f"/{n}.flac")) for n in range(1, songs + 1))
    return QueueView(tuple(items), current)


@pytest.fixture(params=[QueuePage, UpNext])
def shown(request, qtbot) -> Iterator[QueuePage | UpNext]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 600)
    shown = request.param(TRACKS.get, NoCovers(), DARK, window)
    shown.resize(500, 600)
    window.show()
    yield shown


def rows_above(shown: QueuePage | UpNext) -> int | None:
    """Return how many rows are in view above what plays; None where it is not in view."""
    table, model = shown.list, shown.list.queue
    row = model.row_of(model.view().current_key)
    place = table.visualRect(model.index(row, 0))
    return row - table.rowAt(0) if table.viewport().rect().contains(place.center()) else None


def test_it_is_near_the_top_as_songs_go_by(shown: QueuePage | UpNext) -> None:
    for current in (14, 15, 22, 3):
        shown.show_view(queue(current))
        assert rows_above(shown) in (0, 1)


def test_it_is_there_from_the_start_though_songs_come_later_than_the_list(
    shown: QueuePage | UpNext,
) -> None:
    if isinstance(shown, QueuePage):
        shown.opened()
    shown.show_view(QueueView())
    shown.show_view(queue(14))
    assert rows_above(shown) in (0, 1)


def test_a_mouse_over_the_empty_list_aims_at_no_row(shown: QueuePage | UpNext) -> None:
    shown.show_view(QueueView())
    _put_mouse_over(shown)
    shown.show_view(queue(14))
    assert rows_above(shown) in (0, 1)


def test_rows_stay_below_the_mouse_while_other_songs_play(shown: QueuePage | UpNext) -> None:
    shown.show_view(queue(14))
    _put_mouse_over(shown)
    there = shown.list.verticalScrollBar().value()
    shown.show_view(queue(15))
    assert shown.list.verticalScrollBar().value() == there


def test_it_goes_with_what_plays_as_the_queue_is_shuffled_and_straight_again(
    shown: QueuePage | UpNext, qtbot
) -> None:
    straight = queue(30)
    first = QueueView()
    keys = [entry.key for entry in straight.entries]
    order = (30, *(key for key in reversed(keys) if key != 30))
    mixed = replace(straight, shuffle=True, order=order)
    shown.show_view(first)
    shown.show_view(straight)
    for _ in range(2):
        shown.show_view(mixed)
        assert rows_above(shown) == 0
        shown.show_view(straight)
        assert rows_above(shown) in (0, 1)
    shown.window().activateWindow()
    shown.list.setFocus()
    qtbot.waitUntil(shown.list.hasFocus)
    shown.list.go_to_row(30)
    shown.show_view(mixed)  # the rows that were worked on are elsewhere, too
    assert rows_above(shown) == 0


def test_who_looks_elsewhere_is_left_there(shown: QueuePage | UpNext) -> None:
    shown.show_view(queue(4))
    bar = shown.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    there = bar.value()
    shown.show_view(queue(5))
    assert bar.value() == there
    shown.list.scrollTo(shown.list.queue.index(4, 0))
    shown.show_view(queue(6))
    assert rows_above(shown) in (0, 1)  # what plays was in view again


def test_who_works_on_the_rows_with_the_keys_is_left_there(
    shown: QueuePage | UpNext, qtbot
) -> None:
    shown.window().activateWindow()
    shown.show_view(queue(4))
    shown.list.setFocus()
    qtbot.waitUntil(shown.list.hasFocus)
    shown.list.go_to_row(6)
    there = shown.list.verticalScrollBar().value()
    shown.show_view(queue(5))
    assert shown.list.verticalScrollBar().value() == there


def test_it_stays_near_the_top_as_the_list_gets_lower_or_longer(
    shown: QueuePage | UpNext,
) -> None:
    shown.show_view(queue(16, songs=18))  # too few come after it for a high list
    if isinstance(shown, QueuePage):
        shown.opened()
    shown.resize(500, 260)
    QApplication.processEvents()
    assert rows_above(shown) in (0, 1)
    shown.resize(500, 600)
    QApplication.processEvents()
    assert rows_above(shown) is not None
    shown.show_view(queue(16))  # a radio has chosen more
    QApplication.processEvents()
    assert rows_above(shown) in (0, 1)


def test_who_has_scrolled_stays_there_as_the_list_gets_lower(shown: QueuePage | UpNext) -> None:
    shown.show_view(queue(30))
    shown.list.verticalScrollBar().setValue(0)
    shown.resize(500, 260)
    QApplication.processEvents()
    assert shown.list.verticalScrollBar().value() == 0


def test_up_next_begins_with_what_plays_though_little_comes_after_it(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 600)
    pane = UpNext(TRACKS.get, NoCovers(), DARK, window)
    pane.resize(400, 600)
    window.show()
    for current in (10, 12):
        pane.show_view(queue(current, songs=12))
        assert pane.list.indexAt(QPoint(20, 5)).row() == current - 1
    pane.resize(400, 500)
    assert pane.list.indexAt(QPoint(20, 5)).row() == 11
    pane.list.verticalScrollBar().setValue(0)  # what was played is above it
    assert pane.list.indexAt(QPoint(20, 5)).row() == 0
    pane.show_view(QueueView())
    assert pane.list.verticalScrollBar().maximum() == 0


def _put_mouse_over(shown: QueuePage | UpNext) -> None:
    QCursor.setPos(shown.mapToGlobal(shown.rect().center()))
    QApplication.processEvents()
    assert shown.list.underMouse() or shown.list.isHidden()
