"""What stands above a playlist has room, and offers what can be done with it."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.playlist_head import PlaylistHead
from tests.gui.test_panels_translated import Covers

TRACKS = [Track(number, f"/{number}.flac", Tags(album=f"{number}")) for number in range(1, 6)]


@pytest.fixture
def head(qtbot: QtBot) -> PlaylistHead:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = PlaylistHead(Covers(), DARK, holder)
    made.held_by = holder
    QVBoxLayout(holder).addWidget(made)
    return made


def rules(head: PlaylistHead) -> list[QPushButton]:
    return head.links.findChildren(QPushButton)


def test_a_smart_one_says_its_rules_and_a_click_on_one_changes_them(
    head: PlaylistHead, qtbot: QtBot
) -> None:
    said = ["Genre contains rock", "Stars is at least 4"]
    head.show_playlist("Rocking", "5 tracks", said, TRACKS, smart=True)
    head.held_by.show()
    assert [rule.text() for rule in rules(head)] == said
    assert head.rules.isVisible() and head.play.isEnabled()
    with qtbot.waitSignal(head.rules_requested):
        rules(head)[1].click()
    head.show_playlist("Mine", "0 tracks", (), (), smart=False)
    qtbot.waitUntil(lambda: not rules(head))
    assert not head.rules.isVisible() and not head.links.isVisible()
    assert not head.play.isEnabled() and not head.sort.isEnabled()


@pytest.mark.parametrize("width", [340, 532, 900])
def test_all_of_it_is_seen_however_narrow_the_page(
    head: PlaylistHead, qtbot: QtBot, width: int
) -> None:
    said = ["Genre contains rock", "Stars is at least 4"]
    head.show_playlist("A name as people give it " * 4, "5 tracks · 2 h", said, TRACKS, smart=True)
    head.fit(width, 400)
    head.held_by.resize(width, 400)
    head.held_by.show()
    parts = [head.play, head.shuffle, head.rules, head.radio, head.queue, head.sort, head.more]

    def place(part: QWidget) -> QRect:
        return QRect(part.mapTo(head, QPoint(0, 0)), part.size())

    qtbot.waitUntil(lambda: all(head.rect().contains(place(p)) for p in [*parts, head.filter]))
    places = [place(part) for part in parts]
    assert places == sorted(places, key=QRect.left)
    assert not any(a.intersects(b) for a, b in itertools.pairwise(places))
    assert head.play.text() == "Play" or not any(part.text() for part in parts)
    assert place(head.filter).width() >= 90
