"""What the user opens from outside: files are played, folders and playlists taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.controllers.playlists.playlist_files import PlaylistFilesController
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.exchange.playlist_exchange import is_playlist_name


@dataclass(frozen=True, slots=True)
class _Found:
    folders: list[str]
    lists: list[str]
    files: list[str]
    absent: list[str]


class OpeningController(QObject):
    """Opens what is dropped on the window, handed over by a second start, or named at this one.

    Nothing is opened before the queue of the last session is back, which it would be
    replaced by.

    Signals
    -------
    problem(str)
    """

    problem = Signal(str)

    def __init__(
        self,
        library: LibraryController,
        playback: PlaybackController,
        playlist_files: PlaylistFilesController,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._playback = playback
        self._playlist_files = playlist_files
        self._jobs = jobs
        self._waiting: list[str] | None = []
        self._asked: list[Sequence[str]] = []  # what is looked at, and what comes behind it
        playback.brought_back.connect(self._ready)

    def open(self, paths: Sequence[str]) -> None:
        """Play files, add folders, take playlists in.

        Parameters
        ----------
        paths : sequence of str
            Absolute.
        """
        if self._waiting is not None:
            self._waiting.extend(paths)
            return
        self._asked.append(paths)
        if len(self._asked) == 1:
            self._look()

    def _look(self) -> None:
        """Look at what was asked for first; a drive may take its time to say what is there."""
        self._jobs.start(lambda: _sorted(self._asked[0]), finished=self._take, failed=self._failed)

    def _take(self, found: _Found) -> None:
        self._go_on()
        self._playlist_files.take_in(found.lists)
        if found.folders:
            self._library.add_folders(sorted(found.folders))
        if found.files:
            self._playback.play_files(found.files)
        if found.absent:
            self.problem.emit(
                translate("Library", "“{path}” is not there.", path=display_path(found.absent[0]))
            )

    def _failed(self, error: Exception) -> None:
        self._go_on()
        raise error

    def _go_on(self) -> None:
        del self._asked[0]
        if self._asked:
            self._look()

    def _ready(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            self.open(waiting)


def _sorted(paths: Sequence[str]) -> _Found:
    found = _Found([], [], [], [])
    for path in paths:
        if Path(path).is_dir():
            found.folders.append(path)
        elif not Path(path).exists():
            found.absent.append(path)
        else:
            (found.lists if is_playlist_name(path) else found.files).append(path)
    return found
