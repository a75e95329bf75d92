"""People stand under the names that the tags say, wherever they are in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from musicrec_desktop.core.browsing import Album, NamedGroup
from musicrec_desktop.core.name_order import USUAL_ARTICLES, ignore_articles, natural_key
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
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import store_details
from musicrec_desktop.library.tracks import TrackRepository

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


def test_songs_end_in_order_where_the_first_of_an_artist_misled(
    open_window, scanned: Path, qtbot
) -> None:
    database = Database.open(scanned / "library.sqlite")
    repository = TrackRepository(database)
    in_order = repository.get(repository.order())
    last = [track.id for track in in_order if track.artist == in_order[-1].artist]
    assert 1 < len(last) < len(in_order)
    said = dict.fromkeys(last, TagDetails(artist_sort=in_order[-1].artist))
    with database.write() as connection:
        store_details(connection, {**said, last[0]: TagDetails(artist_sort="!")})
    database.close()
    opened = open_window(scanned)
    window, songs = opened.window, opened.services.songs
    qtbot.waitUntil(lambda: [track.id for track in window.model.shown()] == songs.order())
    assert songs.order()[0] != last[0]


@pytest.fixture
def usual_articles() -> Iterator[None]:
    yield
    ignore_articles(USUAL_ARTICLES)


def test_what_is_ignored_counts_at_once_in_every_order(
    open_window, scanned: Path, qtbot, usual_articles
) -> None:
    opened = open_window(scanned)
    window, settings = opened.window, opened.window.settings
    model, songs = window.model, opened.services.songs
    qtbot.waitUntil(lambda: model.rowCount() == 8)
    by_library = [track.id for track in model.shown()]
    last = model.shown()[-1]
    with opened.services._database.write() as connection:
        store_details(connection, {last.id: TagDetails(artist_sort="!", album_artist_sort="!")})
    window.others.browsing.library_changed.emit()
    qtbot.waitUntil(lambda: model.shown()[0].artist == last.artist)
    assert songs.order() == [track.id for track in model.shown()]
    settings.change(sort_names=False)
    qtbot.waitUntil(lambda: [track.id for track in model.shown()] == by_library)
    assert songs.order() == by_library
    model.sort_by([SortBy(Column.TITLE)])
    by_title = [track.title for track in model.shown()]
    word = by_title[-1].split()[0]
    assert by_title[-1].startswith(f"{word} "), by_title
    settings.change(articles=f"The, {word}")
    by_rest = sorted(by_title, key=natural_key)
    assert by_rest != by_title
    qtbot.waitUntil(lambda: [track.title for track in model.shown()] == by_rest)


def test_letters_of_artists_follow_the_settings(
    open_window, scanned: Path, qtbot, usual_articles
) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.pages.open("artists")
    names = window.pages.currentWidget().names

    def shown() -> list[str]:
        model = names.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: len(shown()) > 2)
    assert [name for name in shown() if len(name) == 1] == ["N", "T"]
    window.settings.change(articles="Noise, Tone")
    qtbot.waitUntil(lambda: [name for name in shown() if len(name) == 1] == ["A"])


def test_sorting_is_set_and_undone_on_the_page_of_settings(
    open_window, scanned: Path, qtbot, usual_articles
) -> None:
    window = open_window(scanned).window
    window.pages.open("settings")
    page = window.pages.currentWidget()
    form = page.sorting
    assert form.articles.text() == USUAL_ARTICLES
    form.articles.selectAll()
    QTest.keyClicks(form.articles, " the,Die ,, die, L' ")
    QTest.keyClick(form.articles, Qt.Key.Key_Return)
    assert window.settings.current.articles == form.articles.text() == "the, Die, die, L'"
    page.history.part()
    qtbot.mouseClick(form.sort_names, Qt.MouseButton.LeftButton)
    assert not window.settings.current.sort_names
    assert page.undo()
    assert window.settings.current.sort_names
    assert form.sort_names.isChecked()
    assert page.undo()
    assert form.articles.text() == window.settings.current.articles == USUAL_ARTICLES


def test_playlists_of_the_sidebar_follow_the_articles_at_once(
    open_window, scanned: Path, qtbot, usual_articles
) -> None:
    opened = open_window(scanned)
    window, playlists = opened.window, opened.services.playlists
    for name in ("Die Nacht", "Evening", "The Morning"):
        playlists.create(name)
    window.playlists.refresh()

    def names() -> list[str]:
        return [playlist.name for playlist in window.playlists.known]

    qtbot.waitUntil(lambda: names() == ["Die Nacht", "Evening", "The Morning"])
    window.settings.change(articles="Die")
    qtbot.waitUntil(lambda: names() == ["Evening", "Die Nacht", "The Morning"])
