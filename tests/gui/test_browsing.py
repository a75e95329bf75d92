"""Albums, artists, genres and folders through the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE
from tests.gui.conftest import RATE_HZ, write_flac
from tests.gui.menus import entry, words
from tests.gui.test_accessibility import interactive


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def opened(window: MainWindow, name: str):
    window.sidebar.pages[name].click()
    return window.pages.page(name)


def titles(page) -> list[str]:
    return [tile.title for tile in page.model.tiles()]


def test_an_album_is_found_opened_and_played(window, qtbot) -> None:
    page = opened(window, "albums")
    qtbot.waitUntil(lambda: titles(page) == ["Noises", "Tones"])
    assert page.grid.hasFocus()
    assert not page.grid.currentIndex().isValid()  # or the first one would look chosen
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.selected_keys() == [page.model.tile(0).key]
    qtbot.keyClick(page.grid, Qt.Key.Key_T)
    assert page.grid.currentIndex().data() == "Tones"
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    album = window.pages.page("album")
    qtbot.waitUntil(lambda: album.table.album.rowCount() == 4)
    assert album.head.title.whole_text() == "Tones"
    assert window.sidebar.pages["albums"].isChecked()
    album.head.play.click()
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track.tags.album == "Tones"
    qtbot.waitUntil(lambda: album.table.album._playing == window.playback.track.id)
    window.pages.back()
    assert page.grid.currentIndex().data() == "Tones"


def test_albums_are_there_for_who_began_at_one_of_them(window, qtbot) -> None:
    release = window.model.shown()[0].release
    window.others.browsing.open_album(release)
    album = window.pages.page("album")
    qtbot.waitUntil(lambda: album.table.album.rowCount() == 4)
    browsing = window.others.browsing._browsing
    qtbot.waitUntil(lambda: not browsing._later.isActive() and browsing.albums_known, timeout=9000)
    page = opened(window, "albums")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)


def test_albums_are_filtered_and_sorted(window, qtbot) -> None:
    page = opened(window, "albums")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.filter.setText("nois")
    assert titles(page) == ["Noises"]
    page.filter.setText("nothing like it")
    assert page.nothing.isVisible()
    page.nothing.action.click()
    assert page.grid.isVisible()
    page.sort.setCurrentText("Title")
    page.sort.activated.emit(page.sort.currentIndex())
    assert titles(page) == ["Noises", "Tones"]
    found = next(track for track in window.model.shown() if track.tags.album == "Tones")
    page.filter.setText(f'title:"{found.tags.title}"')
    qtbot.waitUntil(lambda: titles(page) == ["Tones"])
    page.filter.setText("plays:>3")
    qtbot.waitUntil(page.nothing.isVisible)
    page.filter.setText("plays:many")
    qtbot.waitUntil(lambda: "plays:0" in page.nothing._text.text())
    page.filter.setText(found.tags.genre)
    assert titles(page)[-1] == "Tones"


@pytest.mark.parametrize("name", ["albums", "artists", "genres"])
def test_a_filter_is_there_when_one_goes_back_and_gone_when_one_comes_anew(
    window, qtbot, name: str
) -> None:
    page = opened(window, name)
    page.filter.setText("nois")
    window.pages.open("history")
    window.pages.back()
    assert page.filter.text() == "nois"
    window.pages.open("history")
    window.pages.open(name)
    assert page.filter.text() == ""


def test_the_menu_of_an_album_holds_its_tracks(window, qtbot) -> None:
    page = opened(window, "albums")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.grid.go_to(page.model.tile(0).key)
    page.menu_requested.emit(page.grid.selected_keys(), QPoint(5, 5))

    def texts() -> list[str]:
        menus = window.findChildren(QMenu)
        return [words(action) for menu in menus for action in menu.actions()]

    qtbot.waitUntil(lambda: "Play next" in texts())
    assert {"Open album", "Play now", "Add to queue", "4 tracks"} <= set(texts())
    assert "Start radio from this album" in texts()
    assert not any("similar" in text for text in texts()), "one track does not stand for all"
    for menu in window.findChildren(QMenu):
        menu.close()


def test_an_artist_shows_albums_and_tracks(window, qtbot) -> None:
    page = opened(window, "artists")
    qtbot.waitUntil(lambda: page.detail.model.rowCount() == 8)
    assert page.names.current_name() == "Various Artists"
    qtbot.keyClick(page.names, Qt.Key.Key_Down)
    assert page.names.current_name() == "Noise Artist 0"
    qtbot.waitUntil(lambda: page.detail.model.rowCount() == 2)
    assert [tile.title for tile in page.detail.tiles.tiles()] == ["Noises"]
    qtbot.keyClick(page.names, Qt.Key.Key_End)
    assert page.names.current_name() == "Tone Artist 1"
    qtbot.waitUntil(lambda: page.detail.head.title.whole_text() == "Tone Artist 1")
    page.detail.head.play.click()
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track.artist == "Tone Artist 1"


def test_a_genre_shows_its_tracks_and_leads_to_its_artists(window, qtbot) -> None:
    page = opened(window, "genres")
    qtbot.waitUntil(lambda: titles(page) == ["pulsed noise", "steady tones"])
    page.grid.opened.emit("steady tones")
    genre = window.pages.page("genre")
    qtbot.waitUntil(lambda: genre.model.rowCount() == 4)
    assert Column.GENRE not in genre.view.columns.columns()  # the head says it
    genre.head.link_requested.emit("Tone Artist 1")
    artists = window.pages.page("artists")
    qtbot.waitUntil(lambda: artists.names.current_name() == "Tone Artist 1")
    window.pages.back()
    assert (window.pages.name, genre.key) == ("genre", "steady tones")


def test_folders_show_their_tracks(window, qtbot) -> None:
    page = opened(window, "folders")
    qtbot.waitUntil(lambda: page.model.rowCount() == 8)
    assert page.tree.currentIndex().isValid()
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.view.table.hasFocus()


def test_what_a_scan_finds_appears_and_the_place_stays(
    open_window, scanned: Path, tmp_path: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    page = opened(window, "albums")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.grid.go_to(page.model.tile(1).key)
    folder = tmp_path / "more"
    folder.mkdir()
    sound = 0.1 * np.random.default_rng(1).standard_normal(RATE_HZ)
    write_flac(folder / "a.flac", sound, title="A", artist="Ann", album="Ässets")
    window.library.add_folders([str(folder)])
    qtbot.waitUntil(lambda: len(titles(page)) == 3)
    assert titles(page)[0] == "Ässets"
    assert page.grid.selected_keys() == [page.model.tile(2).key]
    assert page.grid.currentIndex().data() == "Tones"
    qtbot.waitUntil(lambda: not window.library.scanning)


def test_an_empty_library_says_what_to_do(open_window, qtbot) -> None:
    window = open_window().window
    for name in ("albums", "artists", "genres", "folders"):
        page = opened(window, name)
        qtbot.waitUntil(page.empty.isVisible)
        page.add_folder_requested.disconnect()  # or the system's dialog would open
        with qtbot.waitSignal(page.add_folder_requested):
            page.empty.action.click()


def test_every_page_has_names_for_screen_readers(window, qtbot) -> None:
    for name in ("albums", "artists", "genres", "folders"):
        opened(window, name)
    window.others.browsing.open_album(window.model.shown()[0].release)
    window.pages.open("genre", {"genre": "steady tones"})
    nameless = [
        type(widget).__name__
        for name in ("albums", "album", "artists", "genres", "genre", "folders")
        for widget in interactive(window.pages.page(name))
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_pages_are_found_again_after_a_restart(open_window, scanned: Path, qtbot) -> None:
    first = open_window(scanned)
    window = first.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    artists = opened(window, "artists")
    qtbot.waitUntil(lambda: artists.names.current_name() is not None)
    artists.names.choose("Tone Artist 0")
    artists.filter.setText("artist 0")
    opened(window, "albums").filter.setText("no such album")
    folders = opened(window, "folders")
    qtbot.waitUntil(lambda: folders.model.rowCount() == 8)
    folders.below.click()
    window.keep_settings()
    first.close()
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    artists = opened(window, "artists")
    assert not artists.filter.text()  # nor any other: what it hid would seem lost
    assert not opened(window, "albums").filter.text()
    artists = opened(window, "artists")
    qtbot.waitUntil(lambda: artists.names.current_name() == "Tone Artist 0")
    qtbot.waitUntil(lambda: artists.detail.model.rowCount() == 2)
    assert not window.pages.page("folders").below.isChecked()


def test_an_album_that_is_gone_says_so(window, qtbot) -> None:
    window.others.browsing.open_album("No such album\nNobody")
    page = window.pages.page("album")
    qtbot.waitUntil(page.gone.isVisible)
    page.gone.action.click()
    assert window.pages.name == "albums"


def test_the_theme_and_the_window_may_change_on_every_page(open_window, scanned, qtbot) -> None:
    opening = open_window(scanned)
    window = opening.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    for name in ("albums", "artists", "genres", "folders"):
        page = opened(window, name)
        qtbot.waitUntil(lambda page=page: not page.loading.isVisible())
        for theme, size in (("light", (700, 500)), ("dark", (1900, 1000))):
            opening.theme.choose(theme)
            window.resize(*size)
            assert not page.grab().isNull()


def test_a_songs_menu_leads_to_its_artist_and_its_album(window, qtbot) -> None:
    track = window.model.shown()[0]

    def choose(name: str) -> None:
        window.answers.show_menu([track], window.mapToGlobal(window.rect().center()))
        menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
        entry(menu, "Go to", name).trigger()
        menu.close()

    choose("Album")
    album = window.pages.page("album")
    qtbot.waitUntil(lambda: album.head.title.whole_text() == track.tags.album)
    choose("Artist")
    artists = window.pages.page("artists")
    qtbot.waitUntil(lambda: artists.detail.head.title.whole_text() == track.artist)


def test_what_sounds_alike_is_shown_and_leads_there(window, qtbot) -> None:
    page = opened(window, "albums")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.grid.opened.emit(page.model.tile(0).key)
    album = window.pages.page("album")
    qtbot.waitUntil(lambda: album.shelf.tiles.rowCount() == 1)
    other = album.shelf.tiles.tile(0)
    assert other.title == "Tones"
    album.shelf.opened.emit(other.key)
    qtbot.waitUntil(lambda: album.head.title.whole_text() == "Tones")
    qtbot.waitUntil(lambda: [tile.title for tile in album.shelf.tiles.tiles()] == ["Noises"])
    window.others.browsing.open_artist("Noise Artist 0")
    artists = window.pages.page("artists")
    qtbot.waitUntil(lambda: artists.detail.shelf.tiles.rowCount() > 0)
    alike = [tile.key for tile in artists.detail.shelf.tiles.tiles()]
    assert "Noise Artist 0" not in alike
    artists.detail.shelf.opened.emit(alike[0])
    qtbot.waitUntil(lambda: artists.detail.head.title.whole_text() == alike[0])


def test_albums_and_tracks_of_an_artist_are_reached_in_a_small_window(window, qtbot) -> None:
    window.resize(800, 600)
    artists = opened(window, "artists")
    detail, table = artists.detail, artists.detail.view.table
    window.pages.open("artists", {"artist": VARIOUS_ARTISTS})
    qtbot.waitUntil(lambda: detail.model.rowCount() == 8)
    qtbot.waitUntil(detail.strip.isVisible)
    first, last = (detail.model.index(row, Column.TITLE) for row in (0, 7))
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(first)))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.viewport().rect().contains(table.visualRect(last))
    down = detail.together.place()
    window.pages.open("history")
    window.pages.open("artists", {"artist": "Tone Artist 1"})
    qtbot.waitUntil(lambda: detail.model.rowCount() == 2)
    assert detail.together.place() == 0 < down
    window.pages.back()
    window.pages.back()
    qtbot.waitUntil(lambda: detail.model.rowCount() == 8 and detail.together.place() == down)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert detail.head.mapTo(detail, QPoint()).y() >= 0


def test_what_sounds_alike_comes_after_the_last_track(window, qtbot) -> None:
    window.resize(1300, 900)
    page = opened(window, "albums")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.grid.opened.emit(page.model.tile(0).key)
    album = window.pages.page("album")
    qtbot.waitUntil(lambda: album.shelf.strip.isVisible())
    bottom = album.table.mapTo(album, QPoint(0, album.table.height())).y()
    assert bottom <= album.shelf.mapTo(album, QPoint(0, 0)).y()
    assert album.table.verticalScrollBar().maximum() == 0  # no track is cut off
    heading, strip = album.shelf.heading, album.shelf.strip
    assert strip.geometry().top() - heading.geometry().bottom() < 10  # they belong together


@pytest.mark.parametrize(("name", "part"), [("artists", "names"), ("genres", "grid")])
def test_a_page_opened_from_another_has_the_keys_in_its_list(window, qtbot, name, part) -> None:
    window.songs.table.setFocus()
    window.pages.open(name)
    page = window.pages.page(name)
    qtbot.waitUntil(lambda: window.focusWidget() is getattr(page, part))


def test_the_album_that_plays_is_marked_on_its_tile(window, qtbot) -> None:
    window.pages.open("albums")
    model = window.pages.page("albums").model
    qtbot.waitUntil(lambda: model.rowCount() == 2)

    def marked() -> list[str]:
        shown = [model.index(row) for row in range(2)]
        return [index.data() for index in shown if index.data(PLAYING_ROLE)]

    assert marked() == []
    track = next(track for track in window.model.tracks() if track.tags.album == "Tones")
    window.model.set_playing(track.id)
    assert marked() == ["Tones"]
    window.model.set_playing(None)
    assert marked() == []
