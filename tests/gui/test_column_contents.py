"""Columns are as wide as what stands in them wants, and stay so while songs come and go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.track_cells import TrackCells
from musicrec_desktop.gui.models.track_columns import STANDARD, Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.star_rating import SMALL_SIDE, stars_size
from musicrec_desktop.gui.widgets.tables.column_contents import ENOUGH, SAMPLED, measured
from musicrec_desktop.gui.widgets.tables.column_layout import SONGS
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate
from musicrec_desktop.gui.widgets.tables.queue_table import QueueTable
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import ICON, PADDING, TrackDelegate
from musicrec_desktop.gui.widgets.tables.tracks_view import TracksView
from musicrec_desktop.gui.wiring.columns_by_contents import ColumnsByContents

LONG = "A title of many words, as of a concerto, its number and its movement"
BESIDE = 842  # pixels of the songs in a window of 1440, beside what is similar


class NoCovers:
    def pixmap(self, _track: Track, size: int, _ratio: float) -> QPixmap:
        return QPixmap(size, size)


class Library(QObject):
    loaded = Signal()
    tags_read = Signal()
    scan_ended = Signal()


class Pages(QObject):
    page_made = Signal(QWidget)

    def made(self) -> list[QWidget]:
        return []


def song(number: int, **tags) -> Track:
    known = {"title": f"Song {number}", "artist": "Ann", "album": "Sea", "genre": "electronic"}
    return Track(number, f"/{number}.flac", Tags(**{**known, "duration_seconds": 200.0, **tags}))


def listened_to(number: int, **tags) -> Track:
    """Return a song of which tempo and key are known, and the year."""
    heard = {"tempo_bpm": 120.0, "tempo_confidence": 1.0, "key": "Ab min", "key_confidence": 1.0}
    return replace(song(number, **{"year": 2001, **tags}), **heard)


class Shown:
    """A library, and a page with its songs."""

    def __init__(self, qtbot) -> None:
        self.model = TrackTableModel()
        self.library, self.pages = Library(), Pages()
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.model.setParent(self.page)
        delegate = TrackDelegate(NoCovers(), DARK, self.page)
        self.columns = SongsTable(self.model, delegate, self.page).columns
        self.columns.fit(BESIDE)
        self.wiring = ColumnsByContents(self.model, self.library, self.pages, self.page)
        self.pages.page_made.emit(self.page)

    def load(self, tracks: list[Track]) -> None:
        self.model.append(tracks)
        self.library.loaded.emit()

    def width(self, column: Column) -> int:
        return self.columns.sectionSize(column)


@pytest.fixture
def shown(qtbot) -> Shown:
    return Shown(qtbot)


def text_width(text: str) -> int:
    return QFontMetrics(QGuiApplication.font()).horizontalAdvance(text)


def test_titles_get_what_short_words_leave(shown) -> None:
    before = shown.width(Column.TITLE)
    shown.load([song(n, title=LONG) for n in range(40)])
    assert shown.width(Column.TITLE) >= before + 25  # whatever the font
    assert shown.width(Column.ARTIST) < 130 > shown.width(Column.ALBUM)
    assert shown.columns.length() == BESIDE
    assert (
        text_width("electronic") + 16 <= shown.width(Column.GENRE) <= text_width("electronic") + 24
    )


def test_artists_and_albums_are_whole_before_long_titles_grow(shown) -> None:
    name = wide(138)
    shown.load([song(n, title=LONG, artist=name, album=name) for n in range(40)])
    shown.columns.fit(BESIDE + 80)
    assert shown.width(Column.ARTIST) >= text_width(name) + 2 * PADDING
    assert shown.width(Column.ALBUM) >= text_width(name) + 2 * PADDING
    assert shown.width(Column.TITLE) >= 240


def test_the_only_long_name_of_a_small_library_is_whole(shown) -> None:
    name = wide(130)
    shown.load([song(n, artist="Ann" if n else name) for n in range(24)])
    assert shown.width(Column.ARTIST) >= text_width(name) + 2 * PADDING


def test_what_is_mostly_missing_steps_aside_first(shown) -> None:
    name = wide(190)
    shown.load([song(n, title=LONG, artist=name, album=name, year=2001) for n in range(40)])
    columns = {*shown.columns.columns()}
    assert {Column.GENRE, Column.YEAR} < columns
    assert not {Column.BPM, Column.KEY, Column.LOVED} & columns
    assert Column.RATING in columns  # nobody gave stars yet, and there they are given


def test_what_was_heard_steps_aside_before_year_and_stars(shown) -> None:
    shown.load([listened_to(n, title=LONG, artist=wide(120), album=LONG) for n in range(40)])
    shown.model.set_ratings({n: Rating(4.0) for n in range(0, 40, 2)})
    seen = {Column.GENRE, Column.YEAR, Column.RATING, Column.TIME}
    came = []
    for room in range(BESIDE - 80, BESIDE + 80, 4):
        shown.columns.fit(room)
        assert seen < {*shown.columns.columns()}
        came += [each for each in shown.columns.columns() if each not in came]
    assert came[-2:] == [Column.BPM, Column.KEY]


def test_columns_go_by_the_songs_of_a_first_scan_before_they_are_listened_to(shown) -> None:
    shown.library.loaded.emit()  # an empty library
    shown.model.append([song(n, title=LONG) for n in range(40)])
    title = shown.width(Column.TITLE)
    shown.library.tags_read.emit()
    settled = shown.columns.sizes()
    assert shown.width(Column.TITLE) > title
    shown.model.append([song(n, artist=LONG) for n in range(40, 60)])
    shown.library.scan_ended.emit()
    assert shown.columns.sizes() == settled  # what is read does not move any more


def test_stars_that_are_read_after_the_songs_do_not_wait_for_another_width(shown) -> None:
    name = wide(170)
    shown.columns.fit(BESIDE - 100)
    shown.load([song(n, title=LONG, artist=name, album=name, year=2001) for n in range(40)])
    assert Column.RATING not in shown.columns.columns()
    shown.model.set_ratings({n: Rating(4.0) for n in range(0, 40, 8)}, [0, 8, 16, 24, 32])
    assert Column.RATING not in shown.columns.columns()  # given now: nothing moves for it
    shown.model.set_ratings({n: Rating(4.0) for n in range(0, 40, 8)})
    assert Column.RATING in shown.columns.columns()
    shown.model.set_ratings({})  # of another listener
    assert Column.RATING not in shown.columns.columns()


def test_a_library_that_was_listened_to_keeps_all_columns_beside_what_is_similar(shown) -> None:
    title, artist, album = wide(150), wide(116), wide(110)
    shown.load([listened_to(n, title=title, artist=artist, album=album) for n in range(40)])
    shown.model.set_ratings({n: Rating(4.0) for n in range(0, 40, 2)})
    shown.columns.fit(BESIDE + 1)
    columns = shown.columns.columns()
    assert columns == [column for column in STANDARD if column != Column.LOVED]
    assert shown.width(Column.TITLE) >= text_width(title) + SONGS.before_title
    assert shown.width(Column.ARTIST) >= text_width(artist) + 2 * PADDING


def test_stars_that_nobody_gave_step_aside_before_what_is_known(shown) -> None:
    name = wide(170)
    shown.load([song(n, title=LONG, artist=name, album=name, year=2001) for n in range(40)])
    shown.columns.fit(BESIDE - 100)
    columns = {*shown.columns.columns()}
    assert Column.RATING not in columns
    assert {Column.GENRE, Column.YEAR} < columns
    shown.model.set_ratings({n: Rating(4.0) for n in range(0, 40, 2)})
    shown.columns.fit(BESIDE - 99)
    assert Column.RATING in shown.columns.columns()


def test_albums_that_few_songs_have_keep_their_column(shown) -> None:
    shown.columns.fit(BESIDE - 50)
    shown.load([wordy(n, 200, 200, 0 if n % 3 else 60) for n in range(9)])
    assert Column.ALBUM in shown.columns.columns()


def test_nothing_vanishes_when_the_tags_of_a_first_scan_are_read(shown) -> None:
    shown.library.loaded.emit()  # an empty library
    shown.model.append([song(n, title=LONG, year=2001) for n in range(40)])
    before = shown.columns.columns()
    shown.library.tags_read.emit()
    assert {*before} <= {*shown.columns.columns()}
    assert not {Column.BPM, Column.KEY} & {*before}


def test_no_word_of_a_small_library_is_cut_beside_empty_columns(shown) -> None:
    genre = wide(106)
    shown.load([wordy(n, 200, 130, 130, genre=genre) for n in range(ENOUGH - 1)])
    heard = {Column.BPM, Column.KEY}
    assert not heard & {*shown.columns.columns()}
    assert shown.width(Column.GENRE) >= text_width(genre) + 2 * PADDING
    assert shown.width(Column.ARTIST) >= text_width(wide(130)) + 2 * PADDING
    assert shown.width(Column.TITLE) >= text_width(wide(200)) + SONGS.before_title
    shown.columns.fit(BESIDE + 300)
    assert heard < {*shown.columns.columns()}


def test_a_small_library_settles_again_until_there_are_enough_songs(shown) -> None:
    shown.load([song(n) for n in range(3)])
    short = shown.width(Column.ARTIST)
    shown.model.append([song(n, artist=wide(140)) for n in range(10, 13)])
    assert shown.width(Column.ARTIST) == short
    shown.library.scan_ended.emit()
    assert shown.width(Column.ARTIST) >= text_width(wide(140)) + 2 * PADDING


def test_what_stands_in_columns_is_looked_at_only_after_a_change(shown) -> None:
    shown.load([song(n) for n in range(40)])
    known = shown.wiring.contents()
    shown.columns.fit(BESIDE + 1)
    assert shown.wiring.contents() is known
    shown.model.set_ratings({n: Rating(4.0) for n in range(40)})
    assert shown.wiring.contents().sparse != known.sparse


def test_what_all_words_leave_is_shared(shown) -> None:
    shown.load([song(n, title=wide(340)) for n in range(40)])
    shown.columns.fit(1200)
    title, artist, album = map(shown.width, (Column.TITLE, Column.ARTIST, Column.ALBUM))
    assert title >= text_width(wide(340)) + SONGS.before_title
    shown.columns.fit(1600)
    assert shown.width(Column.ARTIST) >= artist + 100
    assert shown.width(Column.ALBUM) >= album + 100
    assert shown.width(Column.TITLE) >= title
    assert shown.columns.length() == 1600


def test_no_word_is_cut_beside_a_column_with_room_to_spare(shown) -> None:
    few = {n: wide(290) for n in range(0, 40, 9)}
    genre = {n: wide(100) for n in range(0, 40, 10)}
    shown.load([song(n, album=few.get(n, "Sea"), genre=genre.get(n, "Pop")) for n in range(40)])
    shown.columns.fit(BESIDE + 300)
    assert shown.width(Column.ALBUM) >= text_width(wide(290)) + 2 * PADDING
    assert shown.width(Column.GENRE) >= text_width(wide(100)) + 2 * PADDING
    assert shown.width(Column.TITLE) >= shown.width(Column.ALBUM)


@pytest.mark.parametrize("room", range(380, 1700, 90))
def test_no_album_is_wider_than_the_titles(shown, room) -> None:
    shown.load([song(n, album=LONG) for n in range(40)])
    shown.columns.fit(room)
    assert shown.width(Column.TITLE) >= shown.width(Column.ALBUM)


def test_the_few_songs_that_a_search_leaves_are_whole_once_it_has_settled(shown, qtbot) -> None:
    shown.load([listened_to(n, genre=wide(100)) for n in range(20, 220)])
    table = shown.columns.parent()
    for part in (shown.page, table):
        part.resize(BESIDE + 80, 400)
    shown.page.show()
    before, columns = shown.columns.sizes(), shown.columns.columns()
    artist = wide(shown.width(Column.ARTIST) + 10)  # more than it has, less than genres leave
    shown.model.append([song(7, artist=artist, genre="Pop")])
    shown.model.set_filter([7])
    assert shown.columns.sizes() == before  # while it is typed
    whole = text_width(artist) + 2 * PADDING
    qtbot.waitUntil(lambda: shown.width(Column.ARTIST) >= whole)
    assert shown.columns.columns() == columns
    shown.model.set_filter(None)
    qtbot.waitUntil(lambda: shown.columns.sizes() == before)


def test_a_search_moves_nothing_while_what_it_leaves_is_whole(shown) -> None:
    shown.load([song(n, title=wide(200)) for n in range(200)])
    before = shown.columns.sizes()
    shown.columns.follow_rows([song(1, title="A"), song(2, title=wide(150))])
    assert shown.columns.sizes() == before


def test_a_width_that_was_dragged_stays_in_a_search(shown) -> None:
    shown.load([song(n) for n in range(200)])
    shown.columns.resizeSection(Column.ARTIST, 90)
    shown.columns.follow_rows([song(1, title=LONG, artist=LONG)])
    assert shown.width(Column.ARTIST) == 90
    assert shown.columns.length() == BESIDE


def test_names_are_shortened_for_titles_but_not_to_a_few_letters(shown) -> None:
    shown.load([song(n, title=wide(150), artist=wide(120), album=wide(120)) for n in range(40)])
    shown.columns.fit(516)
    assert shown.width(Column.TITLE) >= text_width(wide(150)) + SONGS.before_title
    assert min(shown.width(Column.ARTIST), shown.width(Column.ALBUM)) >= 100


def test_the_rating_is_no_wider_than_its_stars(shown) -> None:
    shown.load([song(n) for n in range(40)])
    stars = stars_size(SMALL_SIDE).width() + 2 * PADDING
    assert stars <= shown.width(Column.RATING) <= stars + 2


def test_what_says_less_steps_aside_for_titles_but_not_who_sings(shown) -> None:
    shown.load([song(n, title=LONG) for n in range(40)])
    for room in (780, 640, 520, 440):
        shown.columns.fit(room)
        columns = shown.columns.columns()
        assert columns[:2] == [Column.TITLE, Column.ARTIST]
        assert shown.width(Column.TITLE) >= SONGS.title
        assert shown.columns.length() == room
    assert Column.RATING not in columns


def test_a_length_of_hours_is_never_cut(shown) -> None:
    songs = [song(n) for n in range(3 * SAMPLED)]
    shown.load(songs)
    narrow = shown.width(Column.TIME)
    shown.model.append([song(5000 + n, duration_seconds=36_000.0) for n in range(SAMPLED)])
    shown.columns.fit(BESIDE + 1)
    assert shown.width(Column.TIME) > narrow
    assert shown.width(Column.TIME) >= text_width("10:00:00") + 16


def test_nothing_moves_while_songs_arrive_or_are_searched(shown) -> None:
    shown.load([song(n) for n in range(40)])
    before = shown.columns.sizes()
    shown.model.append([song(n, title=LONG, artist=LONG, genre=LONG) for n in range(100, 300)])
    shown.library.scan_ended.emit()
    shown.model.set_filter([1, 2])
    shown.columns.leave_out([])
    assert shown.columns.sizes() == before
    shown.columns.fit(BESIDE + 1)  # the window is another one
    assert shown.columns.sizes() != before
    assert shown.width(Column.ARTIST) > before[Column.ARTIST]


def test_columns_stay_where_they_are_when_all_that_is_found_fits(shown, qtbot) -> None:
    shown.load([song(n) for n in range(200)])
    table = shown.columns.parent()
    table.resize(800, 400)
    shown.page.resize(800, 400)
    shown.page.show()
    qtbot.waitUntil(lambda: table.verticalScrollBar().isVisible())
    before = shown.columns.sizes()
    shown.model.set_filter([1, 2])
    qtbot.waitUntil(lambda: not table.verticalScrollBar().isVisible())
    assert shown.columns.sizes() == before


def test_a_first_scan_settles_the_columns_when_it_has_ended(shown) -> None:
    shown.load([])
    before = shown.columns.sizes()
    shown.model.append([song(n, title=LONG) for n in range(ENOUGH)])
    assert shown.columns.sizes() == before
    shown.library.scan_ended.emit()
    assert shown.width(Column.TITLE) > before[Column.TITLE]


def test_a_width_that_was_dragged_stays(shown) -> None:
    shown.columns.resizeSection(Column.GENRE, 150)
    shown.columns.resizeSection(Column.TIME, 99)
    shown.load([song(n, title=LONG) for n in range(40)])
    assert (shown.width(Column.GENRE), shown.width(Column.TIME)) == (150, 99)


class Few:
    """A page with a table of its own, such as an artist's."""

    def __init__(self, shown: Shown, qtbot) -> None:
        shown.load([song(n) for n in range(40)])  # of which all is short
        self.model = TrackTableModel()
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.model.setParent(self.page)
        self.view = TracksView(self.model, NoCovers(), DARK, self.page)
        self.columns = self.view.columns
        self.columns.fit(BESIDE)
        shown.pages.page_made.emit(self.page)

    def rooms(self) -> dict[Column, int]:
        return {column: self.columns.sectionSize(column) for column in self.columns.columns()}


@pytest.fixture
def few(shown, qtbot) -> Few:
    return Few(shown, qtbot)


def wide(pixels: int) -> str:
    """Return a word that takes so many pixels, or few less."""
    return "n" * (pixels // text_width("n"))


def wordy(number: int, title: int, artist: int, album: int, **tags) -> Track:
    return song(number, title=wide(title), artist=wide(artist), album=wide(album), **tags)


def test_columns_in_which_nothing_stands_give_way_to_the_words_of_few_songs(few) -> None:
    few.view.show_tracks([wordy(n, 200, 170, 190) for n in range(3)], [Column.GENRE])
    names = [Column.TITLE, Column.ARTIST, Column.ALBUM]
    assert list(few.rooms()) == [*names, Column.RATING, Column.TIME]
    assert few.rooms()[Column.ARTIST] >= text_width(wide(170)) + 16
    assert sum(few.rooms().values()) == BESIDE
    few.columns.fit(BESIDE - 210)
    assert list(few.rooms()) == [*names, Column.TIME]


def test_what_stands_in_columns_keeps_them_while_words_have_room(few) -> None:
    few.model.set_ratings({1: Rating(4.0, loved=True)})
    few.view.show_tracks([song(n, year=2001) for n in range(3)], [Column.GENRE])
    assert {Column.YEAR, Column.RATING, Column.LOVED} <= few.rooms().keys()


def test_stars_stay_beside_words_and_the_year_goes(few) -> None:
    few.model.set_ratings({1: Rating(4.0)})
    tracks = [wordy(n, 260, 130, 190, year=2001) for n in range(3)]
    few.view.show_tracks(tracks, [Column.GENRE])
    rooms = few.rooms()
    assert Column.RATING in rooms
    assert Column.YEAR not in rooms
    assert rooms[Column.ALBUM] >= text_width(wide(190)) + 16


def test_a_title_that_plays_is_whole_beside_its_sign(few) -> None:
    few.view.show_tracks([wordy(n, 200, 190, 220) for n in range(3)], [Column.GENRE])
    playing = SONGS.before_title + ICON + PADDING
    assert few.rooms()[Column.TITLE] >= text_width(wide(200)) + playing


def test_many_songs_go_by_the_library(few) -> None:
    few.view.show_tracks([song(0)], [])
    library = few.rooms()
    few.view.show_tracks([wordy(n, 200, 190, 220) for n in range(2 * SAMPLED)], [])
    assert Column.RATING in few.rooms()
    assert library.keys() == few.rooms().keys()


def test_of_many_tracks_only_some_are_measured(qapp) -> None:
    model = TrackTableModel()
    model.append([song(n, artist=f"Artist {n}") for n in range(20_000)])
    some = model.some_tracks(SAMPLED)
    assert SAMPLED / 2 < len(some) <= SAMPLED
    assert some[-1].id > 19_000
    asked: list[str] = []

    def width(text: str) -> int:
        asked.append(text)
        return len(text)

    measured(some, 10.0, TrackCells(), width)
    assert len(asked) == len(set(asked)) <= 2 * SAMPLED + 3


def test_few_texts_say_nothing_of_those_to_come() -> None:
    tracks = [song(n, genre="" if n else "Pop") for n in range(2 * ENOUGH)]
    contents = measured(tracks, 10.0, TrackCells(), len)
    assert contents.within(Column.TITLE, 1.0)
    assert contents.within(Column.GENRE, 1.0) is None


def test_the_queue_has_columns_for_artists_and_more_where_there_is_room(shown, qtbot) -> None:
    shown.load([song(n, title=wide(150), artist=wide(100), year=2001) for n in range(40)])
    page = QWidget()
    qtbot.addWidget(page)
    model = QueueListModel(shown.model.track, page)
    table = QueueTable(model, QueueDelegate(NoCovers(), DARK, page), "Queue", page)
    shown.pages.page_made.emit(page)
    table.columns.fit(1640)
    wide_columns = table.columns.columns()
    more = {Column.ARTIST, Column.ALBUM, Column.GENRE, Column.YEAR, Column.PLAYS, Column.RATING}
    assert more < {*wide_columns}
    assert table.columns.sectionSize(Column.TITLE) < 1640 / 2
    table.columns.fit(560)
    assert Column.ARTIST not in table.columns.columns()  # it stands below the titles
    assert Column.ALBUM in table.columns.columns()
    table.columns.fit(1640)
    assert table.columns.columns() == wide_columns


def test_short_titles_of_a_playlist_leave_their_room_to_its_other_columns(few) -> None:
    few.columns.fit(1640)
    few.model.replace([wordy(0, 500, 300, 300)])
    few.view.table.go_by_rows()
    before = few.rooms()[Column.TITLE]
    few.model.replace([song(n) for n in range(5)])
    assert few.rooms()[Column.TITLE] == before
    few.view.table.go_by_rows()  # as of another playlist
    assert few.rooms()[Column.TITLE] < before - 50
    assert few.columns.length() == 1640
