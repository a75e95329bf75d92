"""The models and views behind albums, artists, genres and folders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, Album, Folder, NamedGroup
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.tracks import AnalysisState, Tags, Track
from musicrec_desktop.gui.input.entered import one_of
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.album_tracks import AlbumTracksModel
from musicrec_desktop.gui.models.browsing_entries import (
    ALBUM_SORTS,
    RANDOM,
    album_entries,
    filtered,
    genre_entries,
    heard_albums,
    ordered,
)
from musicrec_desktop.gui.models.folder_tree import FolderTreeModel
from musicrec_desktop.gui.models.name_list import NameListModel, name_rows, under_letters
from musicrec_desktop.gui.models.tiles import TILE_ROLE, Tile, TileListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE
from musicrec_desktop.gui.panels.browsing.album_page import AlbumPage
from musicrec_desktop.gui.panels.browsing.tiles_page import TilesPage
from musicrec_desktop.gui.widgets.tables.name_list_view import NameListView
from musicrec_desktop.gui.widgets.tables.tile_delegate import TileDelegate, play_area
from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid


def album(title: str, artist: str = "Ann", year: int | None = 2000, **more: object) -> Album:
    values = {"tracks": 3, "discs": 1, "seconds": 60.0, "added_at": 0.0, "lead": 1, **more}
    return Album(f"{title}\n{artist}", title, artist, year, **values)


def track(number: int, disc: int | None = None, **tags: object) -> Track:
    found = Tags(f"Title {number}", track_number=number, disc_number=disc, **tags)
    return Track(100 * (disc or 0) + number, f"/m/{number}.flac", found)


class Covers:
    """Remembers what was asked for."""

    def __init__(self) -> None:
        self.loaded: list[int] = []
        self.looked: list[int] = []

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        self.loaded.append(track.id)
        return QPixmap(size, size)

    def at_hand(
        self, track: Track, size: int, ratio: float, *, load: bool = False
    ) -> QPixmap | None:
        (self.loaded if load else self.looked).append(track.id)
        return None


@pytest.fixture
def parent(qtbot) -> Iterator[QWidget]:
    widget = QWidget()
    widget.resize(700, 500)
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    widget.close()


# ---- albums and genres


def names(entries, text: str = "") -> list[str]:
    return [tile.title for tile in filtered(entries, text)]


def test_albums_are_sorted_as_people_do() -> None:
    entries = album_entries(
        [
            album("Zebra", "The Beatles", 1969, added_at=1.0),
            album("Ánima", "Beck", 1994, added_at=3.0),
            album("10", "Élan", None, added_at=2.0),
            album("2", "Élan", 1990, added_at=4.0),
            album("Lost", "", 2001),
        ]
    )
    by = {name: names(ordered(entries, key)) for name, key in ALBUM_SORTS.items()}
    assert by["Artist"] == ["Zebra", "Ánima", "2", "10", "Lost"]
    assert by["Title"] == ["2", "10", "Ánima", "Lost", "Zebra"]
    assert by["Year"] == ["Lost", "Ánima", "2", "Zebra", "10"]
    assert by["Recently added"] == ["2", "Ánima", "10", "Zebra", "Lost"]
    shuffled = names(ordered(entries, ALBUM_SORTS[RANDOM], seed=3))
    assert sorted(shuffled) == sorted(by["Title"])
    assert shuffled == names(ordered(list(reversed(entries)), ALBUM_SORTS[RANDOM], seed=3))


def test_a_filter_looks_in_title_artist_and_year() -> None:
    entries = album_entries(
        [album("Ágætis byrjun", "Sigur Rós", 1999), album("Homogenic", "Björk"), album("1989")]
    )
    assert names(entries, "SIGUR agæ") == ["Ágætis byrjun"]
    assert names(entries, "bjork") == ["Homogenic"]
    assert names(entries, "1999") == ["Ágætis byrjun"]
    assert names(entries, "198") == ["1989"]
    assert names(entries, "sigur homo") == []


def test_tracks_without_a_genre_are_offered_last() -> None:
    entries = genre_entries([NamedGroup("", 0, 5, 1), NamedGroup("Rock", 2, 9, 2)])
    found = filtered(sorted(entries, key=lambda entry: entry.title), "")
    assert [(tile.title, tile.subtitle) for tile in found] == [
        ("Rock", "9 tracks"),
        ("No genre", "5 tracks"),
    ]


def tiles(count: int) -> list[Tile]:
    return [
        Tile(f"k{n}", f"Album {n}", "Ann", "", n, plain_key(f"Album {n}")) for n in range(count)
    ]


def test_tiles_are_a_model_and_say_all_of_it() -> None:
    model = TileListModel()
    QAbstractItemModelTester(model)
    model.show_tiles(tiles(5))
    model.show_tiles(tiles(2))
    assert model.row_of("k1") == 1
    assert model.row_of("k4") is None
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Album 1, Ann"
    model.show_tiles([Tile("", "No genre", "3 tracks", "", 1, "no genre")])
    assert not model.index(0).data(PLAYING_ROLE)


@pytest.mark.parametrize("model", [TileListModel, NameListModel])
def test_letters_find_nothing_in_an_empty_list(model: type[TileListModel | NameListModel]) -> None:
    assert model().row_typed("a", 1) is None  # an error there would end the program, within Qt


@pytest.fixture
def grid(parent: QWidget, qtbot) -> TileGrid:
    covers = Covers()
    by_id = {n: track(n) for n in range(3000)}
    delegate = TileDelegate(covers, by_id.get, DARK, parent, edge=96)
    delegate.covers = covers
    grid = TileGrid(TileListModel(parent), delegate, parent, name="Albums")
    grid.setGeometry(0, 0, 700, 500)
    grid.show()
    grid.show_tiles(tiles(3000))
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() > 0)
    return grid


def at_top(grid: TileGrid) -> tuple[str, int]:
    """Return the first tile in view, and where it begins."""
    index = grid.indexAt(QPoint(12, 12))
    return index.data(TILE_ROLE).key, grid.visualRect(index).top()


@pytest.mark.parametrize("scrolled", [0, 20_000, 10**9])
def test_tiles_stay_where_they_were_seen_in_another_width(grid, qtbot, scrolled: int) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(scrolled)
    key, _top = before = at_top(grid)
    for width in (1180, 430, 700):
        grid.resize(width, 500)
        grid.executeDelayedItemsLayout()
        seen = grid.visualRect(grid._tiles.index(grid._tiles.row_of(key)))
        assert seen.intersects(grid.viewport().rect())
    assert at_top(grid) == before


def test_tiles_are_kept_in_view_from_where_they_were_scrolled_to_last(grid, qtbot) -> None:
    grid.verticalScrollBar().setValue(20_000)
    grid.resize(1180, 500)
    grid.executeDelayedItemsLayout()
    grid.verticalScrollBar().setValue(3_000)
    before = at_top(grid)
    grid.resize(700, 500)
    grid.executeDelayedItemsLayout()
    seen = grid.visualRect(grid._tiles.index(grid._tiles.row_of(before[0])))
    assert seen.top() == before[1]


def test_the_chosen_tile_stays_in_view_in_another_width(grid, qtbot) -> None:
    grid.go_to("k1500")
    grid.scrollTo(grid.currentIndex())
    top = grid.visualRect(grid.currentIndex()).top()
    grid.resize(1180, 500)
    grid.executeDelayedItemsLayout()
    assert grid.visualRect(grid.currentIndex()).top() == top


def test_the_grid_fills_its_width_with_columns(grid: TileGrid, qtbot) -> None:
    first, second = (grid.visualRect(grid.model().index(row)) for row in (0, 1))
    assert first.top() == second.top()
    columns = 6
    assert grid.visualRect(grid.model().index(columns - 1)).top() == first.top()
    below = grid.visualRect(grid.model().index(columns))
    assert (below.left(), below.top()) == (first.left(), first.bottom() + 1)
    grid.resize(400, 500)
    qtbot.waitUntil(lambda: grid.visualRect(grid.model().index(3)).top() > 0)
    assert grid.visualRect(grid.model().index(2)).top() == 0


def test_what_rushes_past_is_not_loaded(grid: TileGrid, qtbot) -> None:
    covers = grid.itemDelegate().covers
    qtbot.waitUntil(lambda: len(covers.loaded) > 0)
    covers.loaded.clear()
    for _ in range(20):
        grid.verticalScrollBar().setValue(grid.verticalScrollBar().value() + 700)
        grid.viewport().repaint()
    assert len(covers.looked) > 100
    assert covers.loaded == []
    qtbot.waitUntil(lambda: len(covers.loaded) > 0)
    shown = {grid.indexAt(QPoint(x, y)).row() for x in (50, 650) for y in (10, 490)} - {-1}
    assert min(shown) <= min(covers.loaded)
    assert max(covers.loaded) <= max(shown) + 6


def test_selection_and_place_outlive_new_tiles(grid: TileGrid) -> None:
    grid.go_to("k700")
    grid.scrollTo(grid.currentIndex())
    place = grid.verticalScrollBar().value()
    assert place > 0
    grid.show_tiles(tiles(3000)[:2990])
    assert (grid.current_key(), grid.selected_keys()) == ("k700", ["k700"])
    assert grid.verticalScrollBar().value() == place


def test_keys_of_the_grid(grid: TileGrid, qtbot) -> None:
    grid.setFocus()
    grid.go_to("k0")
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current_key() == "k1"
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current_key() == "k7"
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.current_key() == "k2999"
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.current_key() == "k0"
    qtbot.keyClicks(grid, "album 25")
    assert grid.current_key() == "k25"
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == ["k25"]
    with qtbot.waitSignal(grid.play_requested) as played:
        qtbot.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert played.args == [["k25"]]
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(grid.play_requested) as played:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert played.args == [["k25", "k26"]]
    with qtbot.waitSignal(grid.queue_requested) as queued:
        qtbot.mouseClick(
            grid.viewport(),
            Qt.MouseButton.MiddleButton,
            pos=grid.visualRect(grid.model().index(27)).center(),
        )
    assert queued.args == [["k27"]]
    assert grid.selected_keys() == ["k25", "k26"]


def test_the_button_on_a_cover_plays_it(grid: TileGrid, qtbot) -> None:
    rect = grid.visualRect(grid.model().index(2))
    button = play_area(rect, grid.itemDelegate().edge)
    with qtbot.waitSignal(grid.play_requested) as played:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert played.args == [["k2"]]
    with qtbot.assertNotEmitted(grid.play_requested):
        qtbot.mouseClick(
            grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(20, 20)
        )


def test_a_screen_reader_hears_tiles(grid: TileGrid) -> None:
    face = QAccessible.queryAccessibleInterface(grid)
    assert face.text(QAccessible.Text.Name) == "Albums"
    assert face.child(3).text(QAccessible.Text.Name) == "Album 3, Ann"


@pytest.fixture
def page(parent: QWidget) -> TilesPage:
    page = TilesPage("album", ALBUM_SORTS, lambda _: None, Covers(), DARK, parent)
    page.setGeometry(0, 0, 700, 500)
    page.show()
    return page


def test_the_page_says_what_is_the_matter(page: TilesPage, qtbot) -> None:
    assert page.loading.isVisible()
    page.show_entries([], library_tracks=0)
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.add_folder_requested):
        page.empty.action.click()
    page.show_entries([], library_tracks=7)
    with qtbot.waitSignal(page.songs_requested):
        page.untagged.action.click()
    page.show_entries(album_entries([album("One")]), library_tracks=7)
    assert page.grid.isVisible()
    qtbot.keyClicks(page.filter, "two")
    assert page.nothing.isVisible()
    page.filter.setFocus()
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.grid.isVisible()


def test_the_filter_leads_to_the_first_that_is_found(page: TilesPage, qtbot) -> None:
    page.show_entries(album_entries([album("One"), album("Two")]), library_tracks=7)
    qtbot.keyClicks(page.filter, "two")
    qtbot.keyClick(page.filter, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.grid.selected_keys() == [album("Two").release])


def test_the_page_is_found_as_it_was_left(page: TilesPage, parent: QWidget, qtbot) -> None:
    entries = album_entries([album(f"Album {n}", lead=n) for n in range(500)])
    page.show_entries(entries, 500)
    page.sort.setCurrentText("Title")
    page.sort.activated.emit(1)
    page.size_slider.setValue(1)
    page.grid.go_to(album("Album 300").release)
    page.grid.scrollTo(page.grid.currentIndex())
    left = page.state()
    assert left["top"] > 0
    other = TilesPage("album", ALBUM_SORTS, lambda _: None, Covers(), DARK, parent)
    other.setGeometry(0, 0, 700, 500)
    other.show()
    other.restore(left)
    assert other.state() == left  # not yet read
    other.show_entries(entries, 500)
    assert other.state() == left


def shown_titles(page: TilesPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def choose(page: TilesPage, sort: str) -> None:
    page.sort.setCurrentIndex(page.sort.findText(sort))
    page.sort.activated.emit(page.sort.currentIndex())


def test_albums_stand_by_what_somebody_hears_and_rates(page: TilesPage) -> None:
    albums = [album("Often"), album("Lately"), album("Good"), album("Never")]

    def song(number: int, title: str, plays: int = 0, last: float | None = None) -> Track:
        tags = Tags(title=f"{number}", album=title, album_artist="Ann")
        return Track(number, f"/{number}", tags, play_count=plays, last_played_at=last)

    tracks = [
        song(1, "Often", 5, 100.0),
        song(2, "Often", 4, 50.0),
        song(3, "Lately", 8, 900.0),
        song(4, "Good"),
        song(5, "Good"),
        song(6, "Never"),
    ]
    ratings = {
        1: Rating(stars=3.0),
        4: Rating(stars=4.0),
        5: Rating(stars=5.0),
        6: Rating(loved=True),
    }
    page.show_entries(album_entries(albums, heard=heard_albums(tracks, ratings)), 6)
    choose(page, "Most played")
    assert shown_titles(page)[:2] == ["Often", "Lately"]
    choose(page, "Last played")
    assert shown_titles(page)[:2] == ["Lately", "Often"]
    choose(page, "Best rated")
    assert shown_titles(page) == ["Good", "Often", "Lately", "Never"]


def test_an_order_is_turned_round_and_found_so_again(page: TilesPage, parent: QWidget) -> None:
    entries = album_entries([album(title) for title in ("One", "Two", "Zoo")])
    page.show_entries(entries, 3)
    choose(page, "Title")
    page.turn.click()
    assert shown_titles(page) == ["Zoo", "Two", "One"]
    other = TilesPage("album", ALBUM_SORTS, lambda _: None, Covers(), DARK, parent)
    other.restore(page.state())
    other.show_entries(entries, 3)
    assert shown_titles(other) == ["Zoo", "Two", "One"]
    choose(other, "Random")
    assert not other.turn.isEnabled()  # as random the other way round
    choose(other, "Title")
    other.turn.click()
    assert shown_titles(other) == ["One", "Two", "Zoo"]


def test_nonsense_is_not_restored(page: TilesPage) -> None:
    page.restore({"sort": 3, "size": "x", "filter": None, "current": 5, "top": "y"})
    page.show_entries(album_entries([album("One")]), 1)
    assert page.grid.isVisible()


# ---- one album


def test_discs_are_headed_where_there_are_several() -> None:
    model = AlbumTracksModel()
    QAbstractItemModelTester(model)
    model.show_tracks([track(1, 1), track(2, 1, duration_seconds=60.0), track(1, 2)])
    assert model.headings() == [0, 3]
    assert model.index(0, 0).data() == "Disc 1  ·  2 tracks  ·  1 min"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(2, Column.TITLE).data() == "Title 2"
    model.set_playing(102)
    model.show_tracks([track(1, 1), track(1, 2)], {2: "Live in Berlin"})
    assert model.index(0, 0).data() == "Disc 1  ·  1 track  ·  0 min"
    assert model.index(2, 0).data() == "Disc 2  ·  Live in Berlin  ·  1 track  ·  0 min"
    model.show_tracks([track(1, 1), track(2, 1)], {1: "Studio"})
    assert model.headings() == []
    assert model.row_of(102) == 1


def test_an_album_page_shows_only_what_says_something(parent: QWidget, qtbot) -> None:
    page = AlbumPage(lambda _: None, Covers(), DARK, parent)
    page.setGeometry(0, 0, 700, 500)
    page.show()
    same = [track(n, artist="Ann; Bob", album="A", year=1990, genre="Folk; Jazz") for n in (1, 2)]
    wanted = album("A", "Ann; Bob", 1990)
    page.restore({"release": wanted.release})
    page.show_album(wanted.release, wanted, same)
    assert page.table.isColumnHidden(Column.ARTIST)
    assert page.table.isColumnHidden(Column.BPM)
    assert page.head.facts.whole_text() == "1990  ·  Folk, Jazz  ·  2 tracks  ·  0 min"
    various = [track(1, artist="Ann"), track(2, artist="Bob")]
    page.show_album(wanted.release, album("A", VARIOUS_ARTISTS), various)
    assert not page.table.isColumnHidden(Column.ARTIST)
    assert page.head.facts.whole_text().startswith("Compilation")
    page.show_album("another one", None, [])
    assert not page.gone.isVisible()
    page.show_album(wanted.release, None, [])
    assert page.gone.isVisible()


def test_an_album_leaves_blank_what_was_listened_for_in_vain_and_says_why_on_hover(
    parent: QWidget, qtbot
) -> None:
    page = AlbumPage(lambda _: None, Covers(), DARK, parent)
    page.setGeometry(0, 0, 700, 500)
    page.show()
    unsure = replace(track(1), tempo_bpm=90.2, tempo_confidence=0.2, key="A min")
    page.restore({"release": "A"})
    unsure = replace(unsure, analysis=AnalysisState.DONE)
    sure = replace(unsure, id=9, path="/m/9.flac", tempo_confidence=0.9, key_confidence=0.9)
    page.show_album("A", None, [unsure, sure])
    picture = page.table.viewport().grab().toImage()

    def colours(row: int, column: Column) -> set[str]:
        cell = page.table.visualRect(page.table.model().index(row, column))
        cell = cell.adjusted(4, 6, -4, -6)  # without the rule below
        xs, ys = range(cell.left(), cell.right()), range(cell.top(), cell.bottom())
        return {picture.pixelColor(x, y).name() for x in xs for y in ys}

    for column in (Column.BPM, Column.KEY):
        assert len(colours(0, column)) == 1
        assert len(colours(1, column)) > 1
        tip = page.table.model().index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert tip.startswith("Perhaps ")


def test_enter_plays_an_album_from_its_row(parent: QWidget, qtbot) -> None:
    page = AlbumPage(lambda _: None, Covers(), DARK, parent)
    page.show()
    tracks = [track(1, 1), track(1, 2), track(2, 2)]
    page.restore({"release": "A"})
    page.show_album("A", None, tracks)
    page.table.go_to(tracks[1].id)
    with qtbot.waitSignal(page.entered) as entered:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert entered.args == [one_of(tracks, 1)]
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    assert page.table.selected() == [tracks[0]]
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.selected() == [tracks[1]]


# ---- artists


def group(name: str, tracks: int = 1, **more: object) -> NamedGroup:
    return NamedGroup(name, 1, tracks, 1, **more)


ARTISTS = ["björk", "The Beatles", "Beck", "10cc", "", VARIOUS_ARTISTS, "Édith Piaf", "東京事変"]


def test_artists_stand_under_their_letters() -> None:
    model = NameListModel()
    QAbstractItemModelTester(model)
    model.show_rows(under_letters(name_rows([group(name) for name in ARTISTS])))
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        *("Compilations", VARIOUS_ARTISTS),
        *("#", "10cc"),
        *("B", "The Beatles", "Beck", "björk"),
        *("E", "Édith Piaf"),
        *("東", "東京事変"),
        *("Without a name", "Unknown artist"),
    ]
    assert model.row_of("BECK") == 6
    assert model.row_typed("10", 5) == 3


def test_keys_of_the_list_pass_over_letters(parent: QWidget, qtbot) -> None:
    view = NameListView(DARK, parent, name="Artists")
    view.show()
    view.show_rows(under_letters(name_rows([group(name) for name in ARTISTS])))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_name() == VARIOUS_ARTISTS
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_name() == "10cc"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_name() == ""
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_name() == VARIOUS_ARTISTS
    qtbot.keyClicks(view, "bj")
    assert view.current_name() == "björk"
    view.show_rows(under_letters(name_rows([group("Zoë"), group("björk")])))
    assert view.current_name() == "björk"


def test_a_chosen_name_stays_in_view_where_the_list_gets_shorter(parent: QWidget) -> None:
    view = NameListView(DARK, parent, name="Artists")
    view.resize(200, 500)
    view.show()
    view.show_rows(under_letters(name_rows([group(f"A {n:02d}") for n in range(80)])))
    view.choose("A 50")
    view.resize(200, 300)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_one_letter_again_goes_to_the_next_name(parent: QWidget, qtbot) -> None:
    view = NameListView(DARK, parent, name="Artists")
    view.show_rows(under_letters(name_rows([group(name) for name in ARTISTS])))
    seen = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_B)
        seen.append(view.current_name())
    assert seen == ["The Beatles", "Beck", "björk", "The Beatles"]


# ---- folders


def test_folders_are_asked_for_when_they_are_unfolded(qtbot) -> None:
    model = FolderTreeModel()
    QAbstractItemModelTester(model)
    model.show_roots([Folder("/m", 9, True), Folder("/n", 1, False)])
    root = model.index(0, 0)
    assert (model.rowCount(root), model.hasChildren(root)) == (0, True)
    assert not model.hasChildren(model.index(1, 0))
    with qtbot.waitSignal(model.children_wanted) as asked:
        model.fetchMore(root)
    assert asked.args == ["/m"]
    assert model.canFetchMore(root)
    model.show_children("/m", [Folder("/m/a", 5, True), Folder("/m/b", 4, False)])
    assert not model.canFetchMore(root)
    inner = model.index_of("/m/b")
    assert (inner.data(), inner.row(), model.parent(inner)) == ("b", 1, root)
    assert inner.data(Qt.ItemDataRole.AccessibleTextRole) == "b, 4 tracks"
    model.show_children("/gone", [])
    assert model.show_roots([Folder("/n", 1, False)])
    assert model.rowCount(QModelIndex()) == 1


def test_a_tile_is_as_large_as_its_parts(parent: QWidget) -> None:
    delegate = TileDelegate(Covers(), lambda _: None, DARK, parent, edge=100)
    assert delegate.tile_size() == QSize(116, 160)
