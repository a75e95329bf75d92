"""Every dialog, and the small window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.genres import GenreGuess, GenrePrediction
from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.dialogs.genre_guesses import GenreGuessesDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.services.library.open_with import Program
from tests.screenshots.scene import Scene, dialog, songs

ANNA = "Anna-Magdalena"  # no words: a name, and not a short one
PIN = "2468"

Opener = Callable[[MainWindow], object]


def dialog_scenes() -> Iterator[Scene]:
    """Yield a scene for each."""
    openers: dict[str, Opener] = {
        "tags": lambda w: w.answers.edit_tags(_some(w, 1)),
        "tags-many": lambda w: w.answers.edit_tags(_some(w, 5)),
        "tags-lyrics": lambda w: _lyrics(w, 1),
        "tags-lyrics-many": lambda w: _lyrics(w, 5),
        **{
            f"tag-tools-{tool}": partial(_change_tags, tool)
            for tool in ("names", "replace", "case", "copy", "swap")
        },
        "rename-files": lambda w: w.answers.rename_files(_some(w, 5)),
        "details": lambda w: w.others.show_details(_some(w, 1)),
        "details-many": lambda w: w.others.show_details(_some(w, 5)),
        "equaliser": lambda w: w.others.open_equaliser(),
        "shortcuts": lambda w: w.show_shortcuts(),
        "playlist-new": lambda w: w.others.new_playlist(),
        "playlist-save": lambda w: w.others.new_playlist(_some(w, 3), "Late-night radio"),
        "playlist-choice": lambda w: w.answers.choose_playlist(_some(w, 3)),
        "send-to": lambda w: w.others.files.send(_some(w, 3)),
        "open-with": _programs,
        "columns": lambda w: w.songs.table.columns.arrange_requested.emit(),
        "failures": _failures,
        "genre-guesses": _guesses,
        "smart-playlist": lambda w: w.others.playlists.smart.new("bpm:>100 -live"),
        "smart-playlist-wrong": lambda w: w.others.playlists.smart.new("bpm:>fast"),
        "path": lambda w: w.others.discovery.paths.ask(_some(w, 2)),
        "path-to-choose": lambda w: w.others.discovery.paths.ask(_some(w, 1)),
        "path-notice": _said_in_a_dialog,
        "recipe": lambda w: w.others.discovery.mixes.ask(_some(w, 1)),
        "mix-export": lambda w: w.others.discovery.exports.ask(_some(w, 5), "Late-night radio"),
        "blend": _blend,
        "export": lambda w: w.others.exchange.export(),
        "export-history": lambda w: w.others.exchange.exports.ask("history"),
        "import": lambda w: w.others.exchange.take_in(),
        "import-other-player": lambda w: w.others.exchange.imports.ask("player"),
        "listener-new": lambda w: w.switching.controller.ask_new(),
        "listener-change": lambda w: w.switching.controller.ask_change(_anna(w)),
        "listener-pin": lambda w: w.switching.controller.ask_pin(_anna(w)),
    }
    for name, opener in openers.items():
        yield Scene(f"dialog-{name}", _over_songs(opener))
    yield Scene("mini-player", _mini)


def _over_songs(opener: Opener) -> Callable[[MainWindow], QWidget | None]:
    return lambda window: dialog(window, lambda: opener(window))


def _programs(window: MainWindow) -> None:
    made_up = [Program(name, name) for name in ("Audacity", "Kid3", "VLC")]  # no words
    window.others.files.programs.ask([_some(window, 1)[0].path], made_up)


def _lyrics(window: MainWindow, count: int) -> None:
    window.answers.edit_tags(_some(window, count))
    assert window.tags.dialog is not None
    window.tags.dialog.pages.ways.button(1).click()


def _change_tags(tool: str, window: MainWindow) -> None:
    window.answers.change_tags(_some(window, 5), tool)


def _some(window: MainWindow, number: int) -> list[Track]:
    return window.model.shown()[:number]


def _failures(window: MainWindow) -> None:
    failures = [
        Failure("/music/Miles Davis/Kind of Blue/01 So What.flac", "tags", "the file is empty", 0),
        Failure("/music/broken.mp3", "analysis", "no audio stream was found", 0),
    ]
    FailuresDialog(failures, window).open()


def _guesses(window: MainWindow) -> None:
    tracks = _some(window, 4)
    names = ("Jazz", "Ambient", "Dub")
    guesses = {
        track.id: GenrePrediction(
            (GenreGuess(names[place % 3], 0.9 - 0.2 * place),), place == 3, ""
        )
        for place, track in enumerate(tracks)
    }
    GenreGuessesDialog(tracks, guesses, names, window).open()


def _anna(window: MainWindow) -> Listener:
    """Return somebody else who listens here, with a PIN."""
    listeners = window._services.listeners
    known = {each.name: each for each in listeners.all()}
    return known.get(ANNA) or listeners.add(ANNA, "#14936a", PIN)


def _blend(window: MainWindow) -> None:
    listeners = window._services.listeners
    if all(each.has_pin or each.id == 1 for each in listeners.all()):
        listeners.add("Ben", "#b8701a")
    current = listeners.current()
    window.others.discovery.blends.ask(listeners.all(), current)


def _said_in_a_dialog(window: MainWindow) -> None:
    window.others.discovery.paths.ask(_some(window, 2))
    window.notice.say("“Late-night radio” was deleted.", "Undo", lambda: None)


def _mini(window: MainWindow) -> QWidget | None:
    """Show the small window over the large one, which it stands in for."""
    songs(window)
    window.toggle_mini()
    mini = window.mini
    window.show()
    return mini
