"""The page of a playlist until what stands in it is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.playlist_page import PlaylistPage
from musicrec_desktop.services.exchange.playlists import PlaylistContents

PLAYLISTS = {
    number: Playlist(number, 1, name, "manual", "", 0.0, 0.0, 1)
    for number, name in ((1, "One"), (2, "Two"))
}


class Covers:
    """Covers of no colour."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        return QPixmap(size, size)

    def at_hand(self, track: Track, size: int, ratio: float, *, load: bool = False) -> QPixmap:
        return QPixmap(size, size)


def contents(number: int) -> PlaylistContents:
    track = Track(1, "/m/1.flac", Tags("Kite", artist="Ann"))
    return PlaylistContents(PLAYLISTS[number], ((1, track),))


@pytest.fixture
def page(qtbot) -> Iterator[PlaylistPage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    page = PlaylistPage(Covers(), DARK, parent, undo=lambda _: False, redo=lambda _: False)
    page.resize(900, 600)
    parent.show()
    yield page


def test_what_takes_long_says_so_in_place_of_what_was_seen_before(
    page: PlaylistPage, qtbot
) -> None:
    page.restore({"playlist": 1})
    page.show_contents(contents(1), 1)
    assert page.list.isVisible()
    page.restore({"playlist": 2})
    qtbot.waitUntil(page.loading.isVisible)
    assert not page.head.isVisible()  # which names the one before
    page.show_contents(contents(2), 2)
    assert page.list.isVisible() and page.head.title.whole_text() == "Two"
    page.restore({"playlist": 1})
    qtbot.waitUntil(page.loading.isVisible)
    page.show_unread(1)
    assert page.empty.isVisible()
