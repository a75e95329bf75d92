"""The chosen artist: what is played first, and the covers his face is made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.browsing import Album
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.browsing.artist_detail import (
    FACE_LARGE,
    FACE_SMALL,
    FEWEST_TO_RANK,
    STRIP_EDGE,
    ArtistDetail,
)
from musicrec_desktop.gui.widgets.cover_picture import one_of_each
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING


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


def test_names_of_few_albums_are_whole_and_many_stay_side_by_side(detail: ArtistDetail) -> None:
    names = ["Music for two harpsichords", "Masses"]
    albums = [
        Album(name, name, "Ann", 2000 + n, 1, 1, 60.0, 0.0, 1) for n, name in enumerate(names)
    ]
    detail.show_artist("Ann", [track(1, names[0])], albums)
    few = detail.strip.gridSize().width()
    tile = detail.tiles.tile(0)
    assert detail.strip.itemDelegate().words_width(tile) <= few - 2 * PADDING < 2 * STRIP_EDGE
    first, last = (detail.strip.visualRect(detail.tiles.index(row)) for row in (0, 1))
    assert first.left() >= 0 and first.width() == few
    assert last.right() <= detail.strip.viewport().width()
    many = [replace(albums[0], release=str(n)) for n in range(9)]
    detail.show_artist("Ann", [track(1, names[0])], many)
    assert detail.strip.gridSize().width() == STRIP_EDGE + 2 * PADDING
    detail.show_artist("Ann", [track(1, names[1])], albums[1:])
    assert detail.strip.gridSize().width() == STRIP_EDGE + 2 * PADDING  # a short name needs no more


def test_nothing_is_kept_free_below_albums_that_need_no_scroll_bar(
    detail: ArtistDetail,
) -> None:
    album = Album("A", "A", "Ann", 2000, 1, 1, 60.0, 0.0, 1)
    detail.show_artist("Ann", [track(1, "A")], [album])
    tile = detail.strip.itemDelegate().tile_size().height()
    assert detail.strip.height() == tile
    many = [replace(album, release=str(n)) for n in range(9)]
    detail.show_artist("Ann", [track(1, "A")], many)
    bar = detail.strip.horizontalScrollBar().sizeHint().height()
    assert detail.strip.height() == tile + bar > tile


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


def test_all_selected_songs_stay_selected_where_a_play_is_counted(detail: ArtistDetail) -> None:
    tracks = [track(n, "A") for n in range(4)]
    detail.show_artist("Ann", tracks, [])
    table = detail.view.table
    table.select_rows([1, 2, 3], current=2)
    assert detail.view.selected() == tracks[1:]
    played = [tracks[0], tracks[1], replace(tracks[2], play_count=1), tracks[3]]
    detail.show_artist("Ann", played, [])
    assert detail.view.selected() == played[1:]
    assert table.currentIndex().row() == 2  # where the keyboard goes on
    detail.show_artist("Bob", tracks, [])
    assert detail.view.selected() == []


def test_albums_stay_within_reach_however_low_the_page_and_the_face_gives_way(
    detail: ArtistDetail,
) -> None:
    album = Album("A", "A", "Ann", 2000, 1, 1, 60.0, 0.0, 1)
    many = [replace(album, release=str(n)) for n in range(17)]
    tracks = [track(n, "A") for n in range(17)]
    detail.show_artist("Ann", tracks, many)
    seen = []
    for height in range(900, 300, -10):
        detail.resize(700, height)
        look = (detail.head.cover.width(), not detail.strip.isHidden())
        if not seen or seen[-1] != look:
            seen.append(look)
    assert seen == [(FACE_LARGE, True), (FACE_SMALL, True)]


def test_a_click_on_a_cover_leaves_the_songs_of_that_album_and_there_is_a_way_back(
    detail: ArtistDetail, qtbot
) -> None:
    tracks = [track(1, "A"), track(2, "B"), track(3, "A")]
    albums = [
        Album(one.release, one.tags.album, "Ann", 2000, 1, 1, 60.0, 0.0, one.id)
        for one in tracks[:2]
    ]
    detail.show_artist("Ann", tracks, albums)

    def click(album: int) -> None:
        cover = detail.strip.visualRect(detail.tiles.index(album)).topLeft() + QPoint(20, 20)
        qtbot.mouseClick(detail.strip.viewport(), Qt.MouseButton.LeftButton, pos=cover)

    detail.strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert detail.strip.selected_keys() and detail.model.shown() == tracks  # keys only go there
    click(0)
    assert detail.model.shown() == [tracks[0], tracks[2]]
    assert detail.only.isVisible() and "A" in detail.only.text()
    detail.show_artist("Ann", tracks, albums)  # read again
    assert detail.model.shown() == [tracks[0], tracks[2]]
    click(1)
    assert detail.model.shown() == [tracks[1]]
    detail.only.click()
    assert detail.model.shown() == tracks and detail.only.isHidden()
    click(0)
    qtbot.keyClick(detail.strip, Qt.Key.Key_Escape)
    assert detail.model.shown() == tracks
    click(0)
    detail.show_artist("Bea", tracks, albums)
    assert detail.model.shown() == tracks
