"""Lets a dialog find, mend, play and keep paths."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import MusicRecError, SearchSyntaxError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.dialogs.path_dialog import PathDialog
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.widgets.chosen_tracks import ChosenTracksButtons
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.paths import FoundPath, PathService
from musicrec_desktop.services.library.songs import SongService

OFFERED = 40


class PathController(QObject):
    """Opens the dialog and answers it in the background.

    Parameters
    ----------
    answer : callable
        Connects the buttons of a list of tracks; takes them and from where they are played.
    """

    def __init__(
        self,
        paths: PathService,
        songs: SongService,
        *,
        answer: Callable[[ChosenTracksButtons, str], None],
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._paths = paths
        self._songs = songs
        self._answer = answer
        self._theme = theme
        self._jobs = jobs
        self._window = window

    def ask(self, tracks: Sequence[Track]) -> None:
        """Show the dialog for a path from a track, to a second one where there is one."""
        self.open(tracks)

    def open(self, tracks: Sequence[Track]) -> PathDialog:
        """Show the dialog, and return it."""
        end = tracks[1] if len(tracks) > 1 else None
        dialog = PathDialog(tracks[0], end, self._theme.tokens, self._window)
        _Session(self, dialog)
        dialog.finished.connect(dialog.deleteLater)
        self._answer(dialog.buttons, "path")
        dialog.open()
        return dialog

    def search(self, text: str) -> list[Track]:
        """Return the first tracks that a search finds; none while it is half typed."""
        if not text.strip():
            return []
        try:
            ids = self._songs.find(text)
        except SearchSyntaxError:
            return []
        return self._songs.get((ids or [])[:OFFERED])

    def start(
        self,
        work: Callable[[], Any],
        finished: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run work in the background."""
        self._jobs.start(work, finished=finished, failed=failed)

    @property
    def paths(self) -> PathService:
        """Who finds them."""
        return self._paths


class _Session(QObject):
    """One dialog, the path in it, and what was refused at each of its places."""

    def __init__(self, controller: PathController, dialog: PathDialog) -> None:
        super().__init__(dialog)
        self._controller = controller
        self._dialog = dialog
        self._path: FoundPath | None = None
        self._refused: set[int] = set()
        self._newest = 0
        self._open = True
        dialog.finished.connect(self._close)
        dialog.search_requested.connect(self._search)
        dialog.find_requested.connect(self._find)
        dialog.replace_requested.connect(self._replace)
        dialog.remove_requested.connect(self._remove)

    def _search(self, text: str) -> None:
        def show(tracks: list[Track]) -> None:
            self._dialog.show_found(tracks)

        self._run(lambda: self._controller.search(text), show)

    def _find(self, start: Track, end: Track, length: dict[str, int]) -> None:
        self._refused.clear()
        paths = self._controller.paths
        self._run(lambda: paths.find(start.id, end.id, **length), self._show)

    def _replace(self, place: int) -> None:
        path = self._path
        if path is None:
            return
        self._refused.add(path.tracks[place].id)
        refused = tuple(self._refused)
        self._run(lambda: self._controller.paths.replaced(path, place, refused), self._show)

    def _remove(self, place: int) -> None:
        path = self._path
        if path is not None:
            self._run(lambda: self._controller.paths.removed(path, place), self._show)

    def _show(self, path: FoundPath) -> None:
        self._path = path
        self._dialog.show_path(path)

    def _run(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        self._newest += 1
        number = self._newest

        def finished(answer: Any) -> None:
            if self._open and number == self._newest:
                show(answer)

        def failed(error: Exception) -> None:
            if not isinstance(error, MusicRecError):
                raise error
            if self._open:
                self._dialog.show_problem(str(error))

        self._controller.start(work, finished, failed)

    def _close(self) -> None:
        self._open = False
