"""The commands of the main window: what keys do in it, wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.frame.full_screen import FullScreen
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.input.action_book import PLAYING, ActionBook
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.wiring.listeners.listening import Listening
from musicrec_desktop.gui.wiring.selected_tracks import selected_where_the_keyboard_is
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.ways_through import WaysThrough
from musicrec_desktop.gui.wiring.window_pages import WindowPages

SELECTED = to_translate("Keyboard", "The selected songs")
GOING = to_translate("Keyboard", "Going places")
LIBRARY = to_translate("Keyboard", "Library")
WINDOW = to_translate("Keyboard", "Window")
PAGE = "page-"  # begins the names of commands that open one
COMMANDS = {
    "stop": (PLAYING, to_translate("Keyboard", "Stop"), "Ctrl+."),
    "next": (PLAYING, to_translate("Keyboard", "Next track"), "Ctrl+Right"),
    "previous": (PLAYING, to_translate("Keyboard", "Previous track"), "Ctrl+Left"),
    "next-album": (PLAYING, to_translate("Keyboard", "Next album"), "Ctrl+Shift+Right"),
    "shuffle": (PLAYING, to_translate("Keyboard", "Shuffle"), "Alt+S"),
    "repeat": (PLAYING, to_translate("Keyboard", "Repeat"), "Alt+R"),
    "stop-after": (
        PLAYING,
        to_translate("Keyboard", "Stop after this track"),
        "Ctrl+Shift+S",
    ),
    "mute": (PLAYING, to_translate("Keyboard", "Mute"), "Ctrl+Shift+M"),
    "louder": (PLAYING, to_translate("Keyboard", "Louder"), "Ctrl+Up"),
    "quieter": (PLAYING, to_translate("Keyboard", "Quieter"), "Ctrl+Down"),
    "equaliser": (PLAYING, to_translate("Keyboard", "Equaliser"), "Ctrl+E"),
    "similar": (SELECTED, to_translate("Keyboard", "Find similar"), "Ctrl+G"),
    "radio": (SELECTED, to_translate("Keyboard", "Start radio"), "Ctrl+R"),
    "play-next": (SELECTED, to_translate("Keyboard", "Play next"), "Ctrl+Return"),
    "enqueue": (SELECTED, to_translate("Keyboard", "Add to queue"), "Ctrl+Shift+Return"),
    "add-to-playlist": (SELECTED, to_translate("Keyboard", "Add to playlist"), "Ctrl+Shift+P"),
    "tags": (SELECTED, to_translate("Keyboard", "Edit tags"), "Ctrl+T"),
    "tag-tools": (SELECTED, to_translate("Keyboard", "Tag tools"), "Ctrl+Shift+G"),
    "details": (SELECTED, to_translate("Keyboard", "Details"), "Alt+Return"),
    "open-with": (SELECTED, to_translate("Keyboard", "Open with…"), "Ctrl+Shift+O"),
    "send-to": (SELECTED, to_translate("Keyboard", "Send to a folder…"), "Ctrl+Shift+F"),
    "copy-paths": (SELECTED, to_translate("Keyboard", "Copy paths"), "Ctrl+Shift+C"),
    "context-menu": (
        SELECTED,
        to_translate("Keyboard", "Open the menu of what is selected"),
        "Shift+F10",
    ),
    "undo": (SELECTED, to_translate("Keyboard", "Undo"), "Ctrl+Z"),
    "redo": (SELECTED, to_translate("Keyboard", "Redo"), "Ctrl+Shift+Z"),
    "new-tab": (GOING, to_translate("Keyboard", "New tab"), "Ctrl+Shift+N"),
    "close-tab": (GOING, to_translate("Keyboard", "Close the tab"), "Ctrl+W"),
    "reopen-tab": (GOING, to_translate("Keyboard", "Reopen closed tab"), "Ctrl+Shift+T"),
    "next-tab": (GOING, to_translate("Keyboard", "Next tab"), "Ctrl+Tab"),
    "previous-tab": (GOING, to_translate("Keyboard", "Previous tab"), "Ctrl+Shift+Tab"),
    "search": (GOING, to_translate("Keyboard", "Search"), "Ctrl+F"),
    "playing": (GOING, to_translate("Keyboard", "Go to the playing song"), "Ctrl+J"),
    "back": (GOING, to_translate("Keyboard", "Back"), "Alt+Left"),
    "forward": (GOING, to_translate("Keyboard", "Forward"), "Alt+Right"),
    "page-for-you": (GOING, to_translate("Keyboard", "For you"), "Alt+1"),
    "page-songs": (GOING, to_translate("Keyboard", "Songs"), "Alt+2"),
    "page-albums": (GOING, to_translate("Keyboard", "Albums"), "Alt+3"),
    "page-artists": (GOING, to_translate("Keyboard", "Artists"), "Alt+4"),
    "page-genres": (GOING, to_translate("Keyboard", "Genres"), "Alt+5"),
    "page-folders": (GOING, to_translate("Keyboard", "Folders"), "Alt+6"),
    "page-map": (GOING, to_translate("Keyboard", "Music map"), "Alt+7"),
    "page-now-playing": (GOING, to_translate("Keyboard", "Now playing"), "Ctrl+P"),
    "page-queue": (GOING, to_translate("Keyboard", "Queue"), "Ctrl+U"),
    "page-history": (GOING, to_translate("Keyboard", "History"), "Ctrl+H"),
    "page-jobs": (GOING, to_translate("Keyboard", "Jobs"), "Ctrl+Shift+J"),
    "page-tidy": (GOING, to_translate("Keyboard", "Tidy up"), ""),
    "page-learn-genres": (GOING, to_translate("Keyboard", "Learn genres"), ""),
    "page-duplicates": (GOING, to_translate("Keyboard", "Duplicates"), ""),
    "page-report": (GOING, to_translate("Keyboard", "Library report"), ""),
    "page-settings": (GOING, to_translate("Keyboard", "Settings"), "Ctrl+,"),
    "add-folder": (LIBRARY, to_translate("Keyboard", "Add a music folder…"), "Ctrl+O"),
    "rescan": (LIBRARY, to_translate("Keyboard", "Look for changes"), "F5"),
    "new-playlist": (LIBRARY, to_translate("Keyboard", "New playlist…"), "Ctrl+N"),
    "import": (LIBRARY, to_translate("Keyboard", "Import…"), "Ctrl+Shift+I"),
    "export": (LIBRARY, to_translate("Keyboard", "Export…"), "Ctrl+Shift+E"),
    "library-menu": (LIBRARY, to_translate("Keyboard", "Library menu"), "F10"),
    "columns": (WINDOW, to_translate("Keyboard", "Columns and order"), "Ctrl+K"),
    "column-browser": (
        WINDOW,
        to_translate("Keyboard", "Column browser: show or hide"),
        "Ctrl+B",
    ),
    "song-groups": (
        WINDOW,
        to_translate("Keyboard", "Songs grouped by album: on or off"),
        "Ctrl+Shift+B",
    ),
    "similar-panel": (WINDOW, to_translate("Keyboard", "Similar tracks: show or hide"), "F9"),
    "up-next": (WINDOW, to_translate("Keyboard", "Up next: show or hide"), "F7"),
    "strip": (WINDOW, to_translate("Keyboard", "Spectrogram: whole, ribbon or hidden"), "F8"),
    "playing-look": (
        WINDOW,
        to_translate("Keyboard", "Now playing: sound, or cover and lyrics"),
        "F6",
    ),
    "theme": (WINDOW, to_translate("Keyboard", "Dark or light"), "Ctrl+Shift+L"),
    "mini": (WINDOW, to_translate("Keyboard", "Mini player"), "Ctrl+M"),
    "full-screen": (WINDOW, to_translate("Keyboard", "Full screen: on or off"), "F11"),
    "shortcuts": (WINDOW, to_translate("Keyboard", "Keyboard shortcuts"), "F1"),
    "about": (WINDOW, to_translate("Keyboard", "About MusicRec Desktop…"), ""),
    "quit": (WINDOW, to_translate("Keyboard", "Quit"), "Ctrl+Q"),
}


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answers the commands of a window."""

    window: QWidget
    settings: SettingsController
    frame: WindowFrame
    answers: TrackAnswers
    playback: PlaybackController
    library: LibraryController
    others: WindowPages
    ways: WaysThrough
    listening: Listening
    choose_folder: Callable[[], None]
    next_theme: Callable[[], None]
    toggle_mini: Callable[[], None]
    show_shortcuts: Callable[[], None]
    quit: Callable[[], None]


def add_window_actions(window: Answering) -> ActionBook:
    """Give a window its commands, and its buttons the names of their keys."""
    book = ActionBook(window.settings, window.window)
    doing = _answers(window) | _opening(window.frame)
    for name, (group, label, keys) in COMMANDS.items():
        said = translated("Keyboard", label)
        book.add(name, translated("Keyboard", group), said, keys, doing[name])
    for action in window.listening.actions:
        book.adopt(action, action.objectName(), translated("Keyboard", PLAYING))
    _describe(book, window)
    return book


def _answers(window: Answering) -> dict[str, Callable[[], Any]]:
    answers, frame = window.answers, window.frame
    return {
        "stop": window.playback.end,
        "next": window.playback.next,
        "previous": window.playback.previous,
        "next-album": window.playback.next_album,
        "shuffle": frame.transport.shuffle.click,
        "repeat": frame.transport.repeat.click,
        "stop-after": window.playback.toggle_stop_after,
        "mute": frame.transport.toggle_mute,
        "louder": lambda: _louder(window, 5),
        "quieter": lambda: _louder(window, -5),
        "equaliser": window.others.open_equaliser,
        "similar": answers.find_similar_to_selected,
        "radio": lambda: answers.with_selected(answers.actions.start_radio, or_playing=True),
        "play-next": lambda: answers.with_selected(window.playback.play_next),
        "enqueue": lambda: answers.with_selected(window.playback.enqueue),
        "add-to-playlist": lambda: answers.with_selected(answers.choose_playlist, or_playing=True),
        "tags": lambda: answers.with_selected(answers.edit_tags, or_playing=True),
        "tag-tools": lambda: answers.with_selected(answers.change_tags),
        "details": lambda: _details(window),
        "open-with": lambda: answers.with_selected(window.others.files.open_with, or_playing=True),
        "send-to": lambda: answers.with_selected(window.others.files.send),
        "copy-paths": lambda: answers.with_selected(answers.copy_paths),
        "context-menu": _open_context_menu,
        "undo": answers.undo,
        "redo": answers.redo,
        "new-tab": window.ways.page_tabs.new,
        "close-tab": window.ways.page_tabs.close,
        "reopen-tab": window.ways.page_tabs.tabs.reopen,
        "next-tab": lambda: window.ways.page_tabs.tabs.step(1),
        "previous-tab": lambda: window.ways.page_tabs.tabs.step(-1),
        "search": window.ways.search.focus,
        "playing": answers.reveal_playing,
        "back": frame.pages.back,
        "forward": frame.pages.forward,
        "add-folder": window.choose_folder,
        "rescan": window.library.rescan,
        "new-playlist": window.others.new_playlist,
        "import": window.others.exchange.take_in,
        "export": window.others.exchange.export,
        "library-menu": frame.sidebar.menu.click,
        "columns": lambda: _columns(frame),
        "column-browser": window.ways.column_browser.toggle,
        "song-groups": window.ways.song_groups.toggle,
        "similar-panel": lambda: frame.toggle_pane("similar"),
        "up-next": lambda: frame.toggle_pane("up-next"),
        "strip": frame.strip_fold.toggle,
        "playing-look": lambda: _other_look(frame),
        "theme": window.next_theme,
        "mini": window.toggle_mini,
        "full-screen": FullScreen(window.window, frame).toggle,
        "shortcuts": window.show_shortcuts,
        "about": window.others.open_about,
        "quit": window.quit,
    }


def _other_look(frame: WindowFrame) -> None:
    """Show what plays in its other look; first of all, show what plays."""
    from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage

    page = frame.pages.currentWidget()
    if isinstance(page, NowPlayingPage):
        page.toggle_look()
    else:
        frame.pages.open("now-playing")


def _opening(frame: WindowFrame) -> dict[str, Callable[[], Any]]:
    pages = [name.removeprefix(PAGE) for name in COMMANDS if name.startswith(PAGE)]
    return {PAGE + page: partial(frame.pages.open, page) for page in pages}


def _describe(book: ActionBook, window: Answering) -> None:
    """Let buttons name the keys that do the same."""
    frame = window.frame
    for widget, name, text in (
        (frame.header.back, "back", translate("Keyboard", "Back")),
        (frame.header.forward, "forward", translate("Keyboard", "Forward")),
        (
            frame.songs.columns,
            "columns",
            translate("Keyboard", "Columns, and what the songs are sorted by"),
        ),
        (
            frame.songs.browser_button,
            "column-browser",
            translate("Keyboard", "Column browser: narrow the songs by genre, artist, album…"),
        ),
        (
            frame.songs.groups_button,
            "song-groups",
            translate("Keyboard", "Group the songs by album, with covers"),
        ),
        (frame.transport.previous, "previous", translate("Keyboard", "Previous")),
        (frame.transport.next, "next", translate("Keyboard", "Next")),
        (frame.transport.queue, "page-queue", translate("Keyboard", "Show the queue")),
        (frame.transport.equaliser, "equaliser", translate("Keyboard", "Equaliser")),
        (frame.transport.mini, "mini", translate("Keyboard", "Mini player")),
        (
            frame.sidebar.add_folder,
            "add-folder",
            translate("Keyboard", "Add a music folder to the library"),
        ),
        (
            frame.sidebar.rescan,
            "rescan",
            translate("Keyboard", "Look for changes: read what is new in your folders"),
        ),
        (
            frame.sidebar.menu,
            "library-menu",
            translate("Keyboard", "Undo, import, export and more"),
        ),
        (frame.sidebar.settings, "page-settings", translate("Keyboard", "Settings")),
    ):
        book.describe(widget, name, text)
    book.tell_keys("shuffle", frame.transport.shuffle.show_keys)
    for name in ("repeat", "mute"):
        book.tell_keys(name, partial(frame.transport.show_keys, name))


def _columns(frame: WindowFrame) -> None:
    """Offer the columns of the visible page's table; of the songs where it has none."""
    page = frame.pages.page(frame.pages.name)
    tables = page.findChildren(SongsTable)
    table = next((table for table in tables if table.isVisible()), None)
    if table is None or table is frame.songs.table:
        frame.songs.open_columns_menu()
    else:
        header = table.columns
        header.open_menu(header.mapToGlobal(header.rect().bottomLeft()))


def _open_context_menu() -> None:
    """Ask for a menu where the keyboard is, as the menu key does, which many keyboards lack."""
    focus = QApplication.focusWidget()
    if focus is not None:
        asked = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        cursor = asked.toRect() if isinstance(asked, QRectF) else asked
        place = (cursor if isinstance(cursor, QRect) else focus.rect()).center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(reason, place, focus.mapToGlobal(place)))


def _louder(window: Answering, steps: int) -> None:
    slider = window.frame.transport.volume
    slider.setValue(slider.value() + steps)
    slider.tell()


def _details(window: Answering) -> None:
    """Show the details of what is selected where the keyboard is, else of what plays."""
    if window.others.browsing.tracks_at_keyboard(window.answers.actions.show_details):
        return
    playing = window.playback.track
    here = selected_where_the_keyboard_is() or ([] if playing is None else [playing])
    if here:
        window.answers.actions.show_details(here)
