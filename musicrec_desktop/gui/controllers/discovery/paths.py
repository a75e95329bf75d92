"""Lets a dialog find, mend, play and keep paths."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.discovery.list_dialogs import AnswerList, ListDialogs
from musicrec_desktop.gui.controllers.questions import Questions
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.paths import FoundPath, PathService
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.library.title_order import titles_first

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.path_dialog import PathDialog

OFFERED = 40
LOOKED_AT = 2_000  # of what a search finds, for titles that were meant


class PathController(ListDialogs):
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
        answer: AnswerList,
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(answer=answer, theme=theme, jobs=jobs, window=window)
        self._paths = paths
        self._songs = songs

    def ask(self, tracks: Sequence[Track]) -> None:
        """Show the dialog for a path from a track, to a second one where there is one."""
        self.open(tracks)

    def open(self, tracks: Sequence[Track]) -> PathDialog:
        """Show the dialog, and return it."""
        from musicrec_desktop.gui.dialogs.path_dialog import PathDialog

        end = tracks[1] if len(tracks) > 1 else None
        dialog = PathDialog(tracks[0], end, self._theme.tokens, self._window)
        _Session(self, dialog, self._paths, self._jobs)
        self._show(dialog, "path")
        return dialog

    def search(self, text: str) -> list[Track]:
        """Return the first tracks that a search finds; none while it is half typed."""
        if not text.strip():
            return []
        try:
            ids = self._songs.find(text)
        except SearchSyntaxError:
            return []
        return titles_first(self._songs.get((ids or [])[:LOOKED_AT]), text)[:OFFERED]


class _Session(QObject):
    """One dialog, the path in it, and what was refused at each of its places."""

    def __init__(
        self,
        controller: PathController,
        dialog: PathDialog,
        paths: PathService,
        jobs: JobRunner,
    ) -> None:
        super().__init__(dialog)
        self._controller = controller
        self._dialog = dialog
        self._paths = paths
        self._searches, self._ways = Questions(dialog, jobs), Questions(dialog, jobs)
        self._path: FoundPath | None = None
        self._refused: set[int] = set()
        dialog.search_requested.connect(self._search)
        dialog.find_requested.connect(self._find)
        dialog.replace_requested.connect(self._replace)
        dialog.remove_requested.connect(self._remove)

    def _search(self, text: str) -> None:
        self._searches.ask(lambda: self._controller.search(text), self._dialog.show_found)

    def _find(self, start: Track, end: Track, length: dict[str, int]) -> None:
        self._refused.clear()
        self._searches.forget()  # what it finds is not wanted any more
        self._ways.ask(lambda: self._paths.find(start.id, end.id, **length), self._found)

    def _replace(self, place: int) -> None:
        path = self._path
        if path is None:
            return
        self._refused.add(path.tracks[place].id)
        refused = tuple(self._refused)
        self._ways.ask(lambda: self._paths.replaced(path, place, refused), self._mended)

    def _remove(self, place: int) -> None:
        path = self._path
        if path is not None:
            self._ways.ask(lambda: self._paths.removed(path, place), self._mended)

    def _found(self, path: FoundPath) -> None:
        self._path = path
        self._dialog.show_path(path)

    def _mended(self, path: FoundPath) -> None:
        self._path = path
        self._dialog.show_path(path, mended=True)
