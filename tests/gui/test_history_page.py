"""The history's page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.models.history_table import HistoryColumn, HistoryTableModel
from musicrec_desktop.gui.panels.history_page import HistoryPage
from musicrec_desktop.gui.text import day_and_time
from musicrec_desktop.library.history import PlayEvent
from musicrec_desktop.services.history import HeardTrack

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC).timestamp()


def heard(number: int, hours_ago: float = 1.0, **play: object) -> HeardTrack:
    track = Track(number, f"/m/{number}.flac", Tags(f"Title {number}", artist="Artist"))
    return HeardTrack(PlayEvent(number, number, NOON - hours_ago * 3600, **play), track)


@pytest.mark.parametrize(
    ("hours_ago", "said"),
    [
        (0, "Today 12:00"),
        (12, "Today 00:00"),
        (12.5, "Yesterday 23:30"),
        (24 * 3, "7 Mar 12:00"),
        (24 * 300, "14 May 2025 12:00"),
    ],
)
def test_moments_are_said_as_people_say_them(hours_ago: float, said: str) -> None:
    now = datetime.fromtimestamp(NOON, UTC)
    assert day_and_time(NOON - hours_ago * 3600, now) == said


def test_rows_say_what_was_heard_and_from_where(qtbot) -> None:
    model = HistoryTableModel()
    model.tester = QAbstractItemModelTester(model)
    model.show_rows(
        [
            heard(1, played_seconds=61.0, outcome="skipped", origin="similar"),
            heard(2, played_seconds=200.0, outcome="finished"),
            heard(3),
        ]
    )
    column = HistoryColumn.HEARD
    assert [model.index(row, column).data() for row in range(3)] == ["1:01, skipped", "3:20", ""]
    assert model.index(0, HistoryColumn.FROM).data() == "Similar tracks"


@pytest.fixture
def page(qtbot) -> Iterator[HistoryPage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = HistoryPage(parent)
    parent.show()
    yield page
    parent.close()


def test_without_a_play_it_says_so(page: HistoryPage, qtbot) -> None:
    page.show_rows([])
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.songs_requested):
        page.empty.action.click()


def test_enter_plays_a_row_again(page: HistoryPage, qtbot) -> None:
    page.show_rows([heard(1), heard(2)])
    page.table.selectRow(1)
    with qtbot.waitSignal(page.play_requested) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert [track.id for track in told.args[0]] == [2]


def test_what_was_played_in_the_window_is_there(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    played = window.model.shown()[0]
    window.playback.play([played], 0)
    page = window.pages.page("history")

    def written() -> bool:
        window.pages.open("songs")
        window.pages.open("history")
        return bool(page.model.rowCount())

    qtbot.waitUntil(written, timeout=30_000)
    assert page.model.tracks() == [played]
