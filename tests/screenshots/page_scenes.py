"""Every page, and the states that a page can be in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.lyrics import LyricLine
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.opened_mix import OpenedMix
from musicrec_desktop.gui.panels.history.history_page import HistoryPage, View
from musicrec_desktop.gui.panels.learn_genres.models_page import GenreModelsPage
from musicrec_desktop.gui.panels.music_map.page import MapPage
from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage
from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage
from musicrec_desktop.gui.worker import Job
from tests.screenshots.scene import Scene, opens, songs

INNER_PAGES = ("album", "genre", "playlist", "mix")
LONG_TALE = (
    "12 tracks were added to “Sunday morning with everybody else”. 3 of them were in it "
    "already, and one cannot be found on this computer at the moment."
)

Prepare = Callable[[MainWindow], QWidget | None]


def page_scenes(window: MainWindow, *, empty: bool) -> Iterator[Scene]:
    """Yield the pages as they open."""
    for name in window.pages.names():
        if name not in INNER_PAGES:
            yield Scene(f"empty-{name}" if empty else name, opens(name), empty)
    for name, prepare in (_EMPTY_STATES if empty else _STATES).items():
        yield Scene(f"empty-{name}" if empty else name, prepare, empty)


def _album(window: MainWindow) -> None:
    release = next(track.release for track in window.model.tracks() if track.release)
    window.others.browsing.open_album(release)


def _genre(window: MainWindow) -> None:
    genre = next(track.tags.genre for track in window.model.tracks() if track.tags.genre)
    window.pages.open("genre", {"genre": genre})


def _mix(window: MainWindow) -> None:
    tracks = tuple(track.id for track in window.model.tracks())[:25]
    mix = OpenedMix(
        "Daily mixes",
        "Lively electronic & rock",
        "Marsh & Vale, Nairobi Six and 15 more · mostly 81–130 BPM",
        "based on what you play, new every morning",
        tracks,
    )
    window.pages.open("mix", mix.to_dict())


def _playlist(kind: str) -> Prepare:
    def prepare(window: MainWindow) -> None:
        playlist = next(item for item in window.playlists.known if item.kind == kind)
        window.pages.open("playlist", {"playlist": playlist.id})

    return prepare


def _search(text: str) -> Prepare:
    def prepare(window: MainWindow) -> None:
        songs(window)
        window.search.controller.search("")
        window.header.search.setText(text)

    return prepare


def _history(view: View) -> Prepare:
    def prepare(window: MainWindow) -> None:
        window.pages.open("history")
        page = window.pages.page("history")
        assert isinstance(page, HistoryPage)
        page.views[view].click()

    return prepare


def _map(scheme: str = "genre", *, listed: bool = False, chosen: int = 0) -> Prepare:
    def prepare(window: MainWindow) -> None:
        window.pages.open("map")
        page = window.pages.page("map")
        assert isinstance(page, MapPage)
        page.restore({"colour": scheme, "list": listed})
        if page.tracks.music is not None:  # of few tracks there is none
            page.view.select(list(range(chosen)))

    return prepare


def _learn(step: int) -> Prepare:
    def prepare(window: MainWindow) -> None:
        window.pages.open("learn-genres")
        page = window.pages.page("learn-genres")
        assert isinstance(page, GenreModelsPage)
        page.setup.steps.go_to(step)

    return prepare


def _settings(section: int) -> Prepare:
    def prepare(window: MainWindow) -> None:
        window.sidebar.show_failures(0)
        window.pages.open("settings")
        page = window.pages.page("settings")
        assert isinstance(page, SettingsPage)
        page.show_section(list(page.sections)[section])

    return prepare


def _settings_found(window: MainWindow) -> None:
    """Look for a setting by a word of it."""
    window.pages.open("settings")
    page = window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.filter.setText("tracks")


def _settings_not_found(window: MainWindow) -> None:
    window.pages.open("settings")
    page = window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.filter.setText("zither polka")


def _radio(window: MainWindow) -> None:
    """Let a station play, with a notice above its bar."""
    window.others.discovery.radio.start_from(window.model.shown()[:1])
    songs(window)
    window.notice.say(LONG_TALE, "Undo", lambda: None)


def _radio_ended(window: MainWindow) -> None:
    window.others.discovery.radio.stop()
    window.notice.hide()
    songs(window)


def _artist_of_many(window: MainWindow) -> None:
    """Show who has the most tracks, with the page as narrow as it is."""
    names = [track.artist for track in window.model.tracks()]
    window.pages.open("artists", {"artist": max(names, key=names.count)})


def _suggestions(window: MainWindow) -> None:
    """Type the beginning of several names."""
    songs(window)
    window.activateWindow()
    window.header.search.setFocus()
    window.header.search.setText("ro")


def _artists_list(window: MainWindow) -> None:
    window.pages.open("artists", {"artist": window.model.tracks()[0].artist, "into": False})


def _select_some(window: MainWindow) -> None:
    songs(window)
    table = window.songs.table
    table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    for row in (1, 2, 5):
        table.selectRow(row)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setFocus(Qt.FocusReason.TabFocusReason)


def _browse(*, place: int = 0, keys: int = 1, beside: bool = False, search: str = "") -> Prepare:
    """Show the column browser, with some values chosen in one of its columns."""

    def prepare(window: MainWindow) -> None:
        songs(window)
        window.column_browser.kept.restore({})
        window.column_browser.show(True)
        browser = window.songs.browser
        assert browser is not None
        if beside:
            browser.beside_wanted.emit(True)
        listed = browser.panes[place].list

        def choose() -> None:
            if listed.values.listed is None:
                QTimer.singleShot(50, listed, choose)
                return
            listed.choose(listed.values.key(row) for row in range(2, 2 + keys))
            listed.setFocus(Qt.FocusReason.TabFocusReason)
            window.header.search.setText(search)

        choose()

    return prepare


def _browser_menu(window: MainWindow) -> QWidget | None:
    _browse()(window)
    browser = window.songs.browser
    assert browser is not None
    browser.panes[1].open_menu()
    return QApplication.activePopupWidget()


def _browser_over(window: MainWindow) -> None:
    window.column_browser.kept.restore({})
    window.column_browser.show(False)
    songs(window)


def _grouped(*, grouped: bool = True) -> Prepare:
    """Show the songs album after album, or as before."""

    def prepare(window: MainWindow) -> None:
        songs(window)
        window.song_groups.show(grouped)
        window.songs.table.go_to_row(0)

    return prepare


def _song_menu(window: MainWindow) -> QWidget | None:
    songs(window)
    window.songs.table.selectRow(2)
    rect = window.songs.table.visualRect(window.model.index(2, 0))
    place = window.songs.table.viewport().mapTo(window, QPoint(220, rect.center().y()))
    window.answers.show_menu(window.songs.selected(), window.mapToGlobal(place))
    return QApplication.activePopupWidget()


def _library_menu(window: MainWindow) -> QWidget | None:
    songs(window)
    window.sidebar.menu.click()
    return QApplication.activePopupWidget()


def _scanning(window: MainWindow) -> None:
    songs(window)
    window.header.pill.show_progress(Progress(6204, 9820, "Analysing", 11.4, 317.0))


def _jobs(window: MainWindow) -> None:
    """Show jobs as they are in the middle of a first scan."""
    jobs = window.jobs.jobs
    scan = Job(lambda: None, {})
    scan.name, scan.progress = (
        "Looking through your music",
        Progress(6204, 9820, "Analysing", 11.4, 317.0),
    )
    map_ = Job(lambda: None, {})
    map_.name, map_.progress = "Drawing the music map", Progress(2, 5, "Placing tracks")
    map_.control.pause()
    failed = Job(lambda: None, {})
    failed.name, failed.ending, failed.again = "Library report", "failed", lambda: None
    failed.error = MusicRecError("The disk is full.", "Free some space and try again.")
    failed.ended = failed.began + 12
    done = Job(lambda: None, {})
    done.name, done.ending, done.ended = "Looking for copies", "finished", done.began + 3.4
    jobs._running, kept = [scan, map_], jobs._recent.copy()
    jobs._recent.extendleft((done, failed))
    page = window.pages.page("jobs")
    page.blockSignals(True)  # it would ask how many files could not be read, and there are none
    window.pages.open("jobs")
    page.blockSignals(False)
    window.jobs.count_failures(12)
    jobs.changed.emit()
    jobs._running = []
    jobs._recent = kept


def _notice(window: MainWindow) -> None:
    songs(window)
    window.header.pill.end()
    window.notice.say("“Late-night radio” was deleted.", "Undo", lambda: None)


def _failure_count(window: MainWindow) -> None:
    songs(window)
    window.notice.hide()
    window.sidebar.show_failures(12)


def _with_similar(prepare: Prepare) -> Prepare:
    """Show the similar tracks: beside a page or, where that is narrow, over it."""

    def shown(window: MainWindow) -> None:
        prepare(window)
        window.settings.change(motion="off")  # not on its way
        window.frame.side.show_panel()
        window.settings.change(motion="system")

    return shown


def _playing(*, look: str = "sound", words: bool = False, paused: bool = False) -> Prepare:
    """Show what plays in one of its looks, with its words, which are long, or none."""

    def shown(window: MainWindow) -> None:
        window.pages.open("now-playing")
        page = window.pages.page("now-playing")
        assert isinstance(page, NowPlayingPage)
        page.restore({"look": look, "hidden": []})
        if words:
            _sing(window, page)
        if paused:
            window.playback.toggle(lambda: None)
            page.following.clear()  # as after a restart

    return shown


def _sing(window: MainWindow, page: NowPlayingPage) -> None:
    track = window.playback.track
    assert track is not None
    verse = ("The tide is low tonight", "", "and everything it left behind is shining in the sand")
    lines = [LyricLine(text, 4.0 * place) for place, text in enumerate(verse * 6)]

    def sing() -> None:
        if window.busy:  # it has none of its own, which is said first
            QTimer.singleShot(50, page, sing)
        else:
            page.show_lyrics(track.id, lines)

    sing()


_STATES: dict[str, Prepare] = {
    "mix": _mix,
    "album": _album,
    "artists-list": _artists_list,
    "artists-many-tracks": _artist_of_many,
    "genre": _genre,
    "playlist": _playlist("manual"),
    "playlist-smart": _playlist("smart"),
    "history-statistics": _history("statistics"),
    "history-year": _history("year"),
    "history-plays": _history("plays"),
    "map-tempo": _map("tempo"),
    "map-energy": _map("energy"),
    "map-decade": _map("decade"),
    "map-plays": _map("plays"),
    "map-listed": _map(listed=True),
    "map-selected": _map(chosen=9),
    "map-card": _map(chosen=1),
    "map-again": _map(),
    "learn-genres-2": _learn(1),
    "learn-genres-3": _learn(2),
    "learn-genres-1": _learn(0),
    "songs-found": _search("bpm:>100"),
    "songs-nothing-found": _search("zither polka"),
    "songs-search-wrong": _search("bpm:>fast"),
    "songs-suggestions": _suggestions,
    "songs-selected": _select_some,
    "songs-browser": _browse(),
    "songs-browser-two": _browse(place=1, keys=2),
    "songs-browser-nothing": _browse(search="zither polka"),
    "songs-browser-beside": _browse(beside=True),
    "songs-browser-menu": _browser_menu,
    "songs-browser-over": _browser_over,
    "songs-grouped": _grouped(),
    "songs-grouped-over": _grouped(grouped=False),
    "songs-menu": _song_menu,
    "songs-library-menu": _library_menu,
    "songs-scanning": _scanning,
    "jobs-running": _jobs,
    "songs-notice": _notice,
    "songs-failures": _failure_count,
    **{f"settings-{section + 1}": _settings(section) for section in range(7)},
    "settings-found": _settings_found,
    "settings-not-found": _settings_not_found,
    "radio-notice": _radio,
    "radio-similar": _with_similar(_radio),
    "radio-over": _radio_ended,
    "songs-similar": _with_similar(songs),
    "map-similar": _with_similar(_map(listed=True)),
    "now-playing-lyrics": _playing(words=True),
    "now-playing-listening": _playing(look="listening"),
    "now-playing-listening-lyrics": _playing(look="listening", words=True),
    "now-playing-similar": _with_similar(_playing()),
    "similar-over": opens("queue"),
    "now-playing-paused": _playing(paused=True),  # and so it stays
}
_EMPTY_STATES: dict[str, Prepare] = {
    "history-statistics": _history("statistics"),
    "history-year": _history("year"),
    "history-plays": _history("plays"),
    "songs-nothing-found": _search("zither polka"),
}
