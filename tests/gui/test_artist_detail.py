"""The chosen artist: what is played first, and the covers his face is made from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.artist_detail import FEWEST_TO_RANK, ArtistDetail
from musicrec_desktop.gui.widgets.cover_picture import one_of_each


class Covers:
    """Covers of no colour."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        return QPixmap(size, size)

    def at_hand(self, track: Track, size: int, ratio: float, *, load: bool = False) -> QPixmap:
        return QPixmap(size, size)


def track(number: int, album: str, plays: int = 0, cover: str = "") -> Track:
    tags = Tags(f"Title {number}", artist="Ann", album=album, album_artist="Ann", cover_key=cover)
    return Track(number, f"/m/{number}.flac", tags, play_count=plays)


@pytest.fixture
def detail(qtbot) -> Iterator[ArtistDetail]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(700, 600)
    detail = ArtistDetail({}.get, Covers(), DARK, parent)
    detail.resize(700, 600)
    parent.show()
    yield detail


def test_what_was_played_most_comes_first_where_that_is_wanted(detail: ArtistDetail) -> None:
    tracks = [track(n, "A", plays) for n, plays in enumerate((0, 5, 1, 0, 9))]
    assert len(tracks) == FEWEST_TO_RANK
    detail.show_artist("Ann", tracks, [])
    assert not detail.top.isHidden()
    assert detail.model.shown() == tracks
    detail.top.click()
    assert [item.id for item in detail.model.shown()] == [4, 1, 2, 0, 3]
    detail.top.click()
    assert detail.model.shown() == tracks


def test_few_tracks_or_none_played_are_in_one_order_only(detail: ArtistDetail) -> None:
    for tracks in ([track(1, "A", 3)], [track(n, "A") for n in range(9)]):
        detail.show_artist("Ann", tracks, [])
        assert detail.top.isHidden()


def test_a_face_takes_one_cover_of_each_album_pictures_before_stand_ins() -> None:
    tracks = [track(1, "A"), track(2, "A"), track(3, "B", cover="b"), track(4, "C", cover="c")]
    assert [lead.id for lead in one_of_each(tracks)] == [3, 4, 1]
    many = [track(n, f"Album {n}") for n in range(9)]
    assert len(one_of_each(many)) == 4
    assert one_of_each([]) == []
