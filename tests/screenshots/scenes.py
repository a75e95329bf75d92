"""What pictures are taken of: every page, and the states that a page can be in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.worker import Job

INNER_PAGES = ("album", "genre", "playlist")
PLAYED_ROW = 3


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes
    ----------
    name : str
        Of the file.
    prepare : callable
        Brings the window there. Returns what is seen in front of it, for which the
        window waits and which is closed afterwards.
    empty : bool
        In a library without music.
    """

    name: str
    prepare: Callable[[MainWindow], QWidget | None]
    empty: bool = False


def scenes(window: MainWindow, *, empty: bool) -> Iterator[Scene]:
    """Yield what there is to see in a window, its pages first."""
    for name in window.pages.names():
        if name not in INNER_PAGES:
            yield Scene(f"empty-{name}" if empty else name, _opens(name), empty)
    if empty:
        return
    yield Scene("album", _album)
    yield Scene("genre", _genre)
    yield Scene("playlist", lambda w: _playlist(w, smart=False))
    yield Scene("playlist-smart", lambda w: _playlist(w, smart=True))
    yield from _states()
    yield from _dialogs()


def _states() -> Iterator[Scene]:
    yield Scene("songs-found", lambda w: _search(w, "bpm:>100"))
    yield Scene("songs-nothing-found", lambda w: _search(w, "zither polka"))
    yield Scene("songs-search-wrong", lambda w: _search(w, "bpm:>fast"))
    yield Scene("songs-selected", _select_some)
    yield Scene("songs-menu", _song_menu)
    yield Scene("songs-scanning", _scanning)
    yield Scene("jobs-running", _jobs)
    yield Scene("songs-notice", _notice)
    yield Scene("songs-failures", _failure_count)
    yield Scene("settings-end", _settings_end)


def _dialogs() -> Iterator[Scene]:
    yield Scene(
        "dialog-tags", lambda w: _dialog(w, lambda: w.answers.edit_tags(w.model.shown()[:1]))
    )
    yield Scene(
        "dialog-tags-many", lambda w: _dialog(w, lambda: w.answers.edit_tags(w.model.shown()[:5]))
    )
    yield Scene("dialog-equaliser", lambda w: _dialog(w, w.others.open_equaliser))
    yield Scene(
        "dialog-path",
        lambda w: _dialog(w, lambda: w.others.discovery.paths.ask(w.model.shown()[:2])),
    )
    yield Scene(
        "dialog-rename-files",
        lambda w: _dialog(w, lambda: w.tags.rename(w.model.shown()[:5], w._theme.tokens, w)),
    )
    yield Scene("dialog-shortcuts", lambda w: _dialog(w, w.show_shortcuts))
    yield Scene("dialog-columns", lambda w: _dialog(w, w.songs.view.columns.arrange_requested.emit))
    yield Scene("mini-player", _mini)
    yield Scene("dialog-failures", lambda w: _dialog(w, lambda: _failures(w)))


def _opens(name: str) -> Callable[[MainWindow], QWidget | None]:
    def prepare(window: MainWindow) -> None:
        window.header.search.clear()
        window.pages.open(name)

    return prepare


def _songs(window: MainWindow) -> None:
    window.header.search.clear()
    window.pages.open("songs")
    window.songs.table.clearSelection()


def _album(window: MainWindow) -> None:
    release = next(track.release for track in window.model.tracks() if track.release)
    window.others.browsing.open_album(release)


def _genre(window: MainWindow) -> None:
    genre = next(track.tags.genre for track in window.model.tracks() if track.tags.genre)
    window.pages.open("genre", {"genre": genre})


def _playlist(window: MainWindow, *, smart: bool) -> None:
    kind = "smart" if smart else "manual"
    playlist = next(item for item in window.playlists.known if item.kind == kind)
    window.pages.open("playlist", {"playlist": playlist.id})


def _search(window: MainWindow, text: str) -> None:
    _songs(window)
    window.library.search("")
    window.header.search.setText(text)


def _select_some(window: MainWindow) -> None:
    _songs(window)
    table = window.songs.table
    table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    for row in (1, 2, 5):
        table.selectRow(row)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setFocus(Qt.FocusReason.TabFocusReason)


def _song_menu(window: MainWindow) -> QWidget | None:
    _songs(window)
    window.songs.table.selectRow(2)
    rect = window.songs.table.visualRect(window.model.index(2, 0))
    place = window.songs.table.viewport().mapTo(window, QPoint(220, rect.center().y()))
    window.answers.show_menu(window.songs.selected(), window.mapToGlobal(place))
    return QApplication.activePopupWidget()


def _scanning(window: MainWindow) -> None:
    _songs(window)
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
    window.pages.open("jobs")
    window.jobs.count_failures(12)
    jobs.changed.emit()
    jobs._running = []
    jobs._recent = kept


def _notice(window: MainWindow) -> None:
    _songs(window)
    window.header.pill.end()
    window.notice.say("“Late-night radio” was deleted.", "Undo", lambda: None)


def _failure_count(window: MainWindow) -> None:
    _songs(window)
    window.notice.hide()
    window.sidebar.show_failures(12)


def _settings_end(window: MainWindow) -> None:
    window.sidebar.show_failures(0)
    window.pages.open("settings", {"top": 100_000})


def _failures(window: MainWindow) -> None:
    failures = [
        Failure("/music/Miles Davis/Kind of Blue/01 So What.flac", "tags", "the file is empty", 0),
        Failure("/music/broken.mp3", "analysis", "no audio stream was found", 0),
    ]
    FailuresDialog(failures, window).open()


def _dialog(window: MainWindow, opens: Callable[[], object]) -> QWidget | None:
    _songs(window)
    before = set(QApplication.topLevelWidgets())
    opens()
    after = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget not in before and widget.isVisible() and widget.isWindow()
    ]
    return after[0] if after else None


def _mini(window: MainWindow) -> QWidget | None:
    """Show the small window over the large one, which it stands in for."""
    _songs(window)
    window.toggle_mini()
    mini = window.mini
    window.show()
    return mini


def play_something(window: MainWindow) -> None:
    """Let a track be heard, select a row, and ask what is like it."""
    tracks = window.model.shown()
    window.playback.play(tracks, min(PLAYED_ROW, len(tracks) - 1), "songs")
    window.songs.table.setCurrentIndex(QModelIndex())
