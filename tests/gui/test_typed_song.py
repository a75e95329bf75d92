"""Letters typed among many songs are looked up beside the window, the newest of them counting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models import track_table
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate

TITLES = ("Aurora", "Borealis", "Boreal", "Canyon", "Cane")


class NoCovers:
    """Covers that are all the same."""

    def pixmap(self, _track: object, size: int, ratio: float) -> QPixmap:
        return QPixmap(round(size * ratio), round(size * ratio))


class Background:
    """Work that is done when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def __call__(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        self.waiting.append((work, answer))

    def catch_up(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work, answer in waiting:
            answer(work())


@pytest.fixture
def background(monkeypatch) -> Background:
    monkeypatch.setattr(track_table, "AT_ONCE", 0)
    return Background()


@pytest.fixture
def table(qtbot, background) -> SongsTable:
    model = TrackTableModel(background=background)
    table = SongsTable(model, TrackDelegate(NoCovers(), DARK, None), None)
    qtbot.addWidget(table)
    model.append([Track(n, f"/{n}", Tags(title=title)) for n, title in enumerate(TITLES)])
    background.catch_up()
    return table


def titles(table: SongsTable) -> list[str]:
    return [track.title for track in table.selected()]


def test_the_newest_letters_lead_to_the_song(table, background) -> None:
    table.keyboardSearch("c")
    table.keyboardSearch("a")
    assert titles(table) == []
    for letter in "ne":
        table.keyboardSearch(letter)
    background.catch_up()
    assert titles(table) == ["Cane"]


def test_enter_plays_what_was_typed_not_what_was_selected_before(table, background, qtbot) -> None:
    table.go_to_row(0)
    played: list[str] = []
    table.enter_pressed.connect(lambda: played.extend(titles(table)))
    for letter in "boreal":
        table.keyboardSearch(letter)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert played == []
    background.catch_up()
    assert played == ["Boreal"]
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert played == ["Boreal", "Boreal"]


def test_where_other_rows_came_meanwhile_nobody_is_led_to_a_wrong_song(table, background) -> None:
    table.keyboardSearch("c")
    table.tracks.set_filter([0, 4])
    background.catch_up()
    assert titles(table) == []
