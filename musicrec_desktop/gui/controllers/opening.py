"""What the user opens from outside: files are played, folders and playlists taken in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.library import LibraryController
from musicrec_desktop.gui.controllers.playback import PlaybackController
from musicrec_desktop.gui.controllers.playlist_files import PlaylistFilesController
from musicrec_desktop.services.exchange.playlist_exchange import is_playlist_name


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
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._playback = playback
        self._playlist_files = playlist_files
        self._waiting: list[str] | None = []
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
        there = [path for path in paths if Path(path).exists()]
        folders = [path for path in there if Path(path).is_dir()]
        lists = [path for path in there if path not in folders and is_playlist_name(path)]
        files = [path for path in there if path not in folders and path not in lists]
        self._playlist_files.take_in(lists)
        if folders:
            self._library.add_folders(sorted(folders))
        if files:
            self._playback.play_files(files)
        if len(there) < len(paths):
            absent = next(path for path in paths if path not in there)
            self.problem.emit(
                translate("Library", "“{path}” is not there.", path=display_path(absent))
            )

    def _ready(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            self.open(waiting)
