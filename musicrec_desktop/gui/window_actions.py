"""The commands of the main window: what keys do in it, wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.action_book import ActionBook
from musicrec_desktop.gui.controllers.library import LibraryController
from musicrec_desktop.gui.controllers.playback import PlaybackController
from musicrec_desktop.gui.listening import Listening
from musicrec_desktop.gui.search_wiring import SearchWiring
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.track_answers import TrackAnswers
from musicrec_desktop.gui.window_frame import WindowFrame
from musicrec_desktop.gui.window_pages import WindowPages

PLAYING, SELECTED, GOING, LIBRARY, WINDOW = (
    "Playing",
    "The selected songs",
    "Going places",
    "Library",
    "Window",
)
PAGES = {
    "for-you": ("For you", "Alt+1"),
    "songs": ("Songs", "Alt+2"),
    "albums": ("Albums", "Alt+3"),
    "artists": ("Artists", "Alt+4"),
    "genres": ("Genres", "Alt+5"),
    "folders": ("Folders", "Alt+6"),
    "map": ("Music map", "Alt+7"),
    "now-playing": ("Now playing", "Ctrl+P"),
    "queue": ("Queue", "Ctrl+U"),
    "history": ("History", "Ctrl+H"),
    "jobs": ("Jobs", "Ctrl+Shift+J"),
    "settings": ("Settings", "Ctrl+,"),
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
    search: SearchWiring
    listening: Listening
    choose_folder: Callable[[], None]
    next_theme: Callable[[], None]
    toggle_mini: Callable[[], None]
    show_shortcuts: Callable[[], None]
    quit: Callable[[], None]


def add_window_actions(window: Answering) -> ActionBook:
    """Give a window its commands, and its buttons the names of their keys."""
    book = ActionBook(window.settings, window.window)
    answers, frame = window.answers, window.frame
    opens: dict[str, Callable[[], None]] = {
        name: lambda name=name: frame.pages.open(name)  # type: ignore[misc]
        for name in PAGES
    }
    for name, group, label, keys, answer in (
        ("next", PLAYING, "Next track", "Ctrl+Right", window.playback.next),
        ("previous", PLAYING, "Previous track", "Ctrl+Left", window.playback.previous),
        ("shuffle", PLAYING, "Shuffle", "Alt+S", frame.transport.shuffle.click),
        ("repeat", PLAYING, "Repeat", "Alt+R", frame.transport.repeat.click),
        ("mute", PLAYING, "Mute", "Ctrl+Shift+M", frame.transport.toggle_mute),
        ("louder", PLAYING, "Louder", "Ctrl+Up", lambda: _louder(window, 5)),
        ("quieter", PLAYING, "Quieter", "Ctrl+Down", lambda: _louder(window, -5)),
        ("equaliser", PLAYING, "Equaliser", "Ctrl+E", window.others.open_equaliser),
        ("similar", SELECTED, "Find similar", "Ctrl+G", answers.find_similar_to_selected),
        ("radio", SELECTED, "Start radio", "Ctrl+R", lambda: _radio(window)),
        ("play-next", SELECTED, "Play next", "Ctrl+Return", lambda: _play_next(window)),
        ("enqueue", SELECTED, "Add to queue", "Ctrl+Shift+Return", lambda: _enqueue(window)),
        ("tags", SELECTED, "Edit tags", "Ctrl+T", lambda: answers.edit_tags(answers.selected())),
        (
            "copy-paths",
            SELECTED,
            "Copy paths",
            "Ctrl+Shift+C",
            lambda: answers.copy_paths(answers.selected()),
        ),
        ("undo", SELECTED, "Undo", "Ctrl+Z", answers.undo),
        ("redo", SELECTED, "Redo", "Ctrl+Shift+Z", answers.redo),
        ("search", GOING, "Search", "Ctrl+F", window.search.focus),
        ("playing", GOING, "Go to the playing song", "Ctrl+J", answers.reveal_playing),
        ("back", GOING, "Back", "Alt+Left", frame.pages.back),
        ("forward", GOING, "Forward", "Alt+Right", frame.pages.forward),
        *((f"page-{n}", GOING, label, keys, opens[n]) for n, (label, keys) in PAGES.items()),
        ("add-folder", LIBRARY, "Add a music folder", "Ctrl+O", window.choose_folder),
        ("rescan", LIBRARY, "Look for changes", "F5", window.library.rescan),
        ("new-playlist", LIBRARY, "New playlist", "Ctrl+N", window.others.new_playlist),
        ("columns", WINDOW, "Columns and order", "Ctrl+K", frame.songs.open_columns_menu),
        ("similar-panel", WINDOW, "Similar tracks: show or hide", "F9", frame.toggle_similar),
        ("theme", WINDOW, "Dark or light", "Ctrl+Shift+L", window.next_theme),
        ("mini", WINDOW, "Mini player", "Ctrl+M", window.toggle_mini),
        ("shortcuts", WINDOW, "Keyboard shortcuts", "F1", window.show_shortcuts),
        ("quit", WINDOW, "Quit", "Ctrl+Q", window.quit),
    ):
        book.add(name, group, label, keys, answer)
    for action in window.listening.actions:
        book.adopt(action, action.objectName(), PLAYING)
    _describe(book, window)
    return book


def _describe(book: ActionBook, window: Answering) -> None:
    """Let buttons name the keys that do the same."""
    frame = window.frame
    for widget, name, text in (
        (frame.header.back, "back", "Back"),
        (frame.header.forward, "forward", "Forward"),
        (frame.songs.columns, "columns", "Columns, and what the songs are sorted by"),
        (frame.transport.previous, "previous", "Previous"),
        (frame.transport.next, "next", "Next"),
        (frame.transport.queue, "page-queue", "Show the queue"),
        (frame.transport.equaliser, "equaliser", "Equaliser"),
        (frame.transport.mini, "mini", "Mini player"),
        (frame.sidebar.add_folder, "add-folder", "Add a music folder to the library"),
        (frame.sidebar.rescan, "rescan", "Look for changes: read what is new in your folders"),
        (frame.sidebar.settings, "page-settings", "Settings"),
        (frame.sidebar.new_playlist, "new-playlist", "New playlist"),
    ):
        book.describe(widget, name, text)


def _louder(window: Answering, steps: int) -> None:
    slider = window.frame.transport.volume
    slider.setValue(slider.value() + steps)


def _radio(window: Answering) -> None:
    tracks = window.answers.selected()
    if tracks:
        window.answers.actions.start_radio(tracks)


def _play_next(window: Answering) -> None:
    tracks = window.answers.selected()
    if tracks:
        window.playback.play_next(tracks)


def _enqueue(window: Answering) -> None:
    tracks = window.answers.selected()
    if tracks:
        window.playback.enqueue(tracks)
