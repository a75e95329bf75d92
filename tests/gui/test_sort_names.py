"""People stand under the names that the tags say, wherever they are in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicrec_desktop.core.browsing import Album, NamedGroup
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.models.album_groups import GroupOrder
from musicrec_desktop.gui.models.browsing_entries import (
    ALBUM_SORTS,
    BY_ARTIST,
    album_entries,
    ordered,
)
from musicrec_desktop.gui.models.name_list import name_rows, under_letters
from musicrec_desktop.gui.models.playlist_order import sorted_by
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.library.detail_rows import store_details

NAMES = {"坂本龍一": "Sakamoto, Ryuichi", "david bowie": "Bowie, David"}
PEOPLE = ["坂本龍一", "Air", "David Bowie", "Tricky", "Chic", ""]
IN_ORDER = ["Air", "David Bowie", "Chic", "坂本龍一", "Tricky", ""]


def test_artists_and_albums_stand_under_sort_names_and_show_their_own() -> None:
    groups = [NamedGroup(name, 1, 1, 1) for name in PEOPLE]
    rows = under_letters(name_rows(groups, NAMES))
    assert [row.text for row in rows[:-2]] == (
        ["A", "Air", "B", "David Bowie", "C", "Chic", "S", "坂本龍一", "T", "Tricky"]
    )
    albums = [Album(f"{n}", f"{n}", name, 1990, 1, 1, 1.0, 1.0, 1) for n, name in enumerate(PEOPLE)]
    entries = ordered(album_entries(albums, NAMES), ALBUM_SORTS[BY_ARTIST])
    assert [PEOPLE[int(entry.tile.key)] for entry in entries] == IN_ORDER


@pytest.mark.parametrize(
    ("column", "tag"),
    [
        (Column.ARTIST, "artist"),
        (Column.ALBUM_ARTIST, "album_artist"),
        (Column.COMPOSER, "composer"),
    ],
)
def test_songs_follow_the_names_as_soon_as_they_are_known(qapp, column: Column, tag: str) -> None:
    tracks = [Track(n, f"/{n}.mp3", Tags(**{tag: name})) for n, name in enumerate(PEOPLE)]
    model = TrackTableModel()
    model.append(tracks)
    model.sort_by([SortBy(column)])
    assert [getattr(track.tags, tag) for track in model.shown()] != IN_ORDER
    model.set_sort_names(NAMES)
    assert [getattr(track.tags, tag) for track in model.shown()] == IN_ORDER
    model.group_by(GroupOrder.ARTIST)
    if column is Column.ARTIST:
        assert [track.artist for track in model.shown()] == [*IN_ORDER[:-1], ""]
        places = sorted_by([(track.id, track) for track in tracks], column, sort_names=NAMES)
        assert [track.artist for _, track in places] == IN_ORDER


def test_the_window_reads_them_from_its_library(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.model.sort_by([SortBy(Column.ARTIST)])
    last = window.model.shown()[-1]
    assert window.model.shown()[0].artist != last.artist
    with opened.services._database.write() as connection:
        store_details(connection, {last.id: TagDetails(artist_sort="!")})
    window.others.browsing.library_changed.emit()
    qtbot.waitUntil(lambda: window.model.shown()[0].artist == last.artist)
