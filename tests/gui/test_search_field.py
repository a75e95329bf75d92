"""The search field: what is wrong is said in place, what is begun can be completed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.suggestions import Suggestion
from musicrec_desktop.gui.look.theme import DARK, ThemeController
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.panels.header import LEAST_SEARCH, Header
from musicrec_desktop.gui.widgets.tables.suggestion_view import SuggestionView


def said(window: MainWindow) -> str:
    """Return what stands where the songs would be."""
    labels = window.songs.nothing.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_what_makes_no_sense_finds_nothing_and_says_why_where_the_songs_would_be(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    header, songs = window.header, window.songs
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    header.search.setText("title:steady")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    top = songs.mapTo(window, QPoint(0, 0))
    header.search.setText("title:steady year:late")
    qtbot.waitUntil(songs.nothing.isVisible)
    assert "year:1955..1965" in said(window)
    assert window.model.rowCount() == 0, "songs of an earlier search would be taken for these"
    assert songs.mapTo(window, QPoint(0, 0)) == top
    assert header.search.property("wrong")
    assert "year" in header.search.accessibleDescription()
    header.search.setText("title:pulsed")
    qtbot.waitUntil(songs.table.isVisible)
    assert window.model.shown()[0].title.startswith("Pulsed")
    assert not header.search.property("wrong")
    header.search.setText("sort:-title")
    qtbot.waitUntil(lambda: "heading of a column" in said(window))
    header.search.setText("sort:-title limit:2")
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    assert {track.title for track in window.model.shown()} == {"Steady 2", "Steady 3"}


def test_what_was_probably_meant_is_one_click_away(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    header, songs = window.header, window.songs
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    header.search.setText("titel:steady 2")
    qtbot.waitUntil(songs.nothing.isVisible)
    assert songs.nothing.action.text() == "Search for title:steady"
    songs.nothing.action.click()
    assert header.search.text() == "title:steady 2"
    qtbot.waitUntil(lambda: [t.title for t in window.model.shown()] == ["Steady 2"])
    header.search.setText("nobody")
    qtbot.waitUntil(songs.nothing.isVisible)
    assert songs.nothing.action.text() == "Clear the search"


def test_escape_takes_back_one_thing_at_a_time(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    header, table = window.header, window.songs.table
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(window.windowHandle(), key)

    table.go_to_row(5)
    view = typed(window, "pulsed", qtbot)
    qtbot.waitUntil(view.isVisible)
    press(Qt.Key.Key_Escape)
    assert not view.isVisible() and header.search.hasFocus()
    header.search.setText("noise 0")
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    press(Qt.Key.Key_Escape)
    assert table.hasFocus() and header.search.text() == "noise 0"
    assert not window.songs.selected()
    press(Qt.Key.Key_Down)
    assert window.songs.selected() == window.model.shown()[:1]
    with qtbot.waitSignal(window.songs.entered) as entered:
        press(Qt.Key.Key_Return)
    assert entered.args[0].listed == window.model.shown()
    chosen = window.songs.selected()
    press(Qt.Key.Key_Escape)
    assert header.search.text() == ""
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    assert window.songs.selected() == chosen and table.hasFocus()
    view = typed(window, "nobody at all", qtbot)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not header.search.text())  # there is nothing to go to


def test_keys_pressed_before_the_answer_work_on_what_was_searched_for(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.songs.table.go_to_row(0)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        typed(window, "steady", qtbot)
        QTest.keyClick(window.windowHandle(), key)
        qtbot.waitUntil(lambda: window.songs.selected() == window.model.shown()[:1])
        assert window.songs.table.hasFocus() and window.model.rowCount() == 4


def test_a_value_is_completed_from_the_library(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    header = window.header
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.activateWindow()
    header.search.setFocus()
    qtbot.waitUntil(header.search.hasFocus)
    qtbot.keyClicks(header.search, "genre:pul")
    popup = header.popup
    qtbot.waitUntil(popup.isVisible)
    assert header.completer.completionCount() == 1
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert header.search.text() == 'genre:"pulsed noise"'
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)


def test_enter_searches_where_no_completion_is_marked(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    header = window.header
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.activateWindow()
    header.search.setFocus()
    qtbot.waitUntil(header.search.hasFocus)
    qtbot.keyClicks(header.search, "genre:pul")
    qtbot.waitUntil(header.popup.isVisible)
    qtbot.keyClick(header.popup, Qt.Key.Key_Return)
    assert not header.popup.isVisible()
    assert header.search.text() == "genre:pul"
    assert window.songs.table.hasFocus()
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)


def test_plain_words_open_no_list(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.header.search.setFocus()
    qtbot.keyClicks(window.header.search, "pulsed")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    assert not window.header.popup.isVisible()


def test_down_leads_to_what_was_found(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.header.search.setFocus()
    qtbot.keyClicks(window.header.search, "pulsed")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    window.header.suggestions.hide()
    qtbot.keyClick(window.header.search, Qt.Key.Key_Down)
    assert window.songs.table.hasFocus()
    qtbot.waitUntil(lambda: window.songs.selected() == window.model.shown()[:1])


def typed(window: MainWindow, text: str, qtbot) -> SuggestionView:
    """Type words, as a keyboard does it, and return what drops from the field."""
    window.activateWindow()
    header = window.header
    header.search.setFocus()
    qtbot.waitUntil(header.search.hasFocus)
    header.search.clear()
    qtbot.keyClicks(header.search, text)
    return header.suggestions


def offered(view: SuggestionView) -> list[tuple[str, str]]:
    return [(one.kind, one.name) for one in view.list.shown]


@pytest.mark.parametrize("room", [900, 420])
def test_suggestions_are_as_wide_as_their_words_where_the_window_has_room(qtbot, room: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(room, 400)
    field = QLineEdit(window)
    field.setGeometry(10, 10, 300, 34)
    window.show()
    view = SuggestionView(field, DARK)
    name = "Brandenburg Concertos for several instruments"
    album = Suggestion("album", "a", name, "American Bach", 12)
    view.offer([Suggestion("album", "b", "Mass")])
    narrow = view.width()
    view.offer([album])
    words = view.fontMetrics().horizontalAdvance(album.name + album.artist)
    if room == 900:
        assert max(narrow, words) < view.width() <= 600
    else:
        assert view.geometry().right() < room


def test_what_is_marked_stays_where_one_more_letter_finds_the_same(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field = QLineEdit(page)
    view = SuggestionView(field, DARK)
    found = [Suggestion("artist", name, name) for name in ("Tone Artist 0", "Tone Artist 1")]
    page.show()
    view.offer(found)
    view.step(1)
    view.offer(list(found))
    assert view.marked() == found[0]
    QTest.keyClick(field, Qt.Key.Key_T)  # a word is being typed again: Enter searches for it
    assert view.marked() is None
    view.step(1)
    view.offer(found[1:])
    assert view.marked() is None


def test_pages_that_are_called_so_are_offered_and_opened(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playlists.create("Toneless evening", window.model.shown()[:2])
    qtbot.waitUntil(lambda: bool(window.playlists.known))

    def press(key: Qt.Key) -> None:
        QTest.keyClick(window.windowHandle(), key)

    view = typed(window, "tone", qtbot)
    wanted = [("artist", "Tone Artist 0"), ("album", "Tones"), ("playlist", "Toneless evening")]
    qtbot.waitUntil(lambda: view.isVisible() and offered(view) == wanted)
    opens = {
        "album": lambda: window.pages.page("album").key,
        "artist": lambda: window.pages.page("artists").state().get("artist"),
        "genre": lambda: window.pages.page("genre").key,
        "playlist": lambda: str(window.pages.page("playlist").playlist_id),
    }
    pages = {"album": "album", "artist": "artists", "genre": "genre", "playlist": "playlist"}
    for steps, place in ((1, 0), (2, 1), (3, 2)):
        view = typed(window, "tone", qtbot)
        qtbot.waitUntil(lambda: window.pages.name == "songs")
        qtbot.waitUntil(lambda view=view: view.isVisible() and offered(view) == wanted)
        for _ in range(steps):
            press(Qt.Key.Key_Down)
        assert view.marked() is not None
        assert (view.marked().kind, view.marked().name) == wanted[place]
        chosen = view.marked()
        press(Qt.Key.Key_Return)
        assert window.pages.name == pages[chosen.kind]
        assert opens[chosen.kind]() == chosen.key
        assert not view.isVisible()


def test_what_is_offered_hides_no_song_that_was_found(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    view = typed(window, "tone", qtbot)
    qtbot.waitUntil(lambda: view.isVisible() and len(view.list.shown) == 3)
    table = window.songs.table
    first = table.visualRect(table.model().index(0, 0))
    middle = table.viewport().mapTo(window, first.center()).y()
    assert view.geometry().bottom() < middle - table.fontMetrics().height() // 2


def test_what_is_offered_leaves_the_songs_and_the_keys_to_them(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(window.windowHandle(), key)

    view = typed(window, "pulsed", qtbot)
    qtbot.waitUntil(lambda: view.isVisible() and offered(view) == [("genre", "pulsed noise")])
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    press(Qt.Key.Key_Escape)  # closes the list first
    assert not view.isVisible()
    assert window.header.search.text() == "pulsed"
    view = typed(window, "pulsed", qtbot)
    qtbot.waitUntil(view.isVisible)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)  # behind the last of it
    assert not view.isVisible()
    assert window.songs.table.hasFocus()
    view = typed(window, "pulsed", qtbot)
    qtbot.waitUntil(view.isVisible)
    press(Qt.Key.Key_Return)  # nothing is marked
    assert window.songs.table.hasFocus()
    view = typed(window, "genre:pulsed noise", qtbot)
    window.others.suggestions.found.emit("pulsed", [Suggestion("genre", "x", "x")])  # too late
    assert not view.isVisible()


def test_the_keys_work_in_the_list_of_completions_while_it_is_open(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    header = window.header
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.activateWindow()
    header.search.setFocus()
    qtbot.waitUntil(header.search.hasFocus)

    def press(key: Qt.Key) -> None:
        # Through the window, as a keyboard does it, so that every shortcut is asked first.
        QTest.keyClick(window.windowHandle(), key)

    def row() -> int:
        return header.popup.currentIndex().row()

    def ask(text: str) -> None:
        header.search.clear()
        qtbot.keyClicks(header.search, text)
        qtbot.waitUntil(header.popup.isVisible)

    ask("genre:")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert header.popup.isVisible()
    assert row() == 1
    press(Qt.Key.Key_Up)
    assert row() == 0
    wanted = header.popup.currentIndex().data()
    press(Qt.Key.Key_Return)
    assert header.search.text() == wanted
    assert header.search.hasFocus()
    ask("genre:st")
    press(Qt.Key.Key_Tab)
    assert header.search.text() == 'genre:"steady tones"'
    assert header.search.hasFocus()
    ask("genre:")
    press(Qt.Key.Key_Escape)
    assert not header.popup.isVisible()
    assert header.search.text() == "genre:"
    press(Qt.Key.Key_Return)
    assert window.songs.table.hasFocus()


def test_the_search_stays_with_the_songs(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    header = window.header
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    header.search.setText("steady")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    window.pages.open("albums")
    assert header.search.text() == ""
    assert not header.save.isVisible()
    window.pages.open("songs")
    assert header.search.text() == "steady"
    assert header.save.isVisible()
    assert window.model.rowCount() == 4
    window.pages.open("albums")
    header.search.setText("pulsed 2")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert window.pages.name == "songs"
    assert header.search.text() == "pulsed 2"


def test_the_map_says_what_stands_out_on_it_and_lets_it_go(
    open_window, scanned: Path, qtbot, monkeypatch
) -> None:
    window = open_window(scanned).window
    header = window.header
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    header.search.setText("steady")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    window.pages.open("map")
    shown = []
    monkeypatch.setattr(
        window.pages.page("map"), "show_found", lambda: shown.append(window.model.rowCount())
    )
    assert header.search.text() == "steady"
    header.search.clear()
    qtbot.waitUntil(lambda: shown == [8])
    assert window.pages.name == "map"


def test_what_is_wrong_with_a_search_is_said_at_the_songs_only(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    header = window.header
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    header.search.setText("year:late")
    qtbot.waitUntil(lambda: bool(header.search.property("wrong")))
    window.pages.open("albums")
    assert not header.search.property("wrong")
    window.pages.open("songs")
    assert header.search.property("wrong")
    assert header.search.text() == "year:late"
    assert window.songs.nothing.isVisible()


def test_the_key_of_searching_narrows_the_page_first(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.pages.open("albums")
    albums = window.pages.page("albums")
    qtbot.waitUntil(lambda: albums.model.rowCount() == 2)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(albums.filter.hasFocus)
    qtbot.keyClicks(albums.filter, "noi")
    qtbot.waitUntil(lambda: albums.model.rowCount() == 1)
    qtbot.keyClick(albums.filter, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.header.search.hasFocus)
    assert window.pages.name == "albums"


def test_escape_leaves_the_field_of_a_page_and_then_shows_all_of_it(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.pages.open("albums")
    albums = window.pages.page("albums")
    qtbot.waitUntil(lambda: albums.model.rowCount() == 2)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(window.windowHandle(), key)

    albums.filter.setFocus()
    qtbot.keyClicks(albums.filter, "noi")
    qtbot.waitUntil(lambda: albums.model.rowCount() == 1)
    press(Qt.Key.Key_Escape)
    assert albums.grid.hasFocus() and albums.filter.text() == "noi"
    window.pages.open("queue")
    window.pages.back()
    assert albums.filter.property("narrowing"), "nothing else says that most are left out"
    albums.grid.setFocus()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: albums.model.rowCount() == 2)
    assert not albums.filter.property("narrowing")
    albums.filter.setFocus()
    qtbot.keyClicks(albums.filter, "nobody")
    press(Qt.Key.Key_Escape)
    assert not albums.filter.text(), "there was nothing to go to"


def test_what_is_searched_for_can_be_read_while_a_job_says_what_it_does(qapp, qtbot) -> None:
    tokens = ThemeController(qapp, "dark").tokens
    shown = QWidget()
    qtbot.addWidget(shown)
    header = Header(tokens, shown)
    QVBoxLayout(shown).addWidget(header)
    shown.show()
    header.search.setText("The Clueless Frog")
    busy = Progress(69, 148, "Measuring loudness", 1.3, 59.0)
    for width in (700, 811, 900, 1200):
        shown.resize(width, 90)
        header.pill.end()
        qtbot.waitUntil(lambda: not header.pill.isVisible())
        qtbot.waitUntil(lambda: header.search.width() >= LEAST_SEARCH)
        header.pill.show_progress(busy)
        qtbot.waitUntil(lambda: header.search.width() >= LEAST_SEARCH)
        qtbot.waitUntil(lambda: header.pill.geometry().right() <= header.width())
        edges = [header.search.geometry().right(), header.save.geometry().left()]
        assert edges == sorted(edges)
        assert header.save.geometry().right() <= header.pill.geometry().left()
