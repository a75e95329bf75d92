"""Lets a dialog make mixes, play them and keep them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.widgets.chosen_tracks import ChosenTracksButtons
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.mixing import MadeMix, MixService
from musicrec_desktop.services.library.browsing import BrowsingService


class MixController(QObject):
    """Opens the dialog and answers it in the background.

    Parameters
    ----------
    answer : callable
        Connects the buttons of a list of tracks; takes them and from where they are played.
    """

    def __init__(
        self,
        mixes: MixService,
        browsing: BrowsingService,
        *,
        answer: Callable[[ChosenTracksButtons, str], None],
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._mixes = mixes
        self._browsing = browsing
        self._answer = answer
        self._theme = theme
        self._jobs = jobs
        self._window = window

    def ask(self, must: Sequence[Track] = ()) -> MixDialog:
        """Show the dialog for a mix that is to hold some tracks, and return it."""
        dialog = MixDialog(list(must), self._theme.tokens, self._window)
        _Session(self, dialog)
        dialog.finished.connect(dialog.deleteLater)
        self._answer(dialog.buttons, "mix")
        dialog.open()
        return dialog

    def start(
        self,
        work: Callable[[], Any],
        finished: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run work in the background."""
        self._jobs.start(work, finished=finished, failed=failed)

    def make(self, recipe: MixRecipe) -> MadeMix:
        """Return a mix by a recipe."""
        return self._mixes.make(recipe)

    def names(self) -> tuple[list[str], list[str]]:
        """Return what the library's genres and artists are called."""
        groups = (self._browsing.genres(), self._browsing.artists())
        genres, artists = ([group.name for group in each if group.name] for each in groups)
        return genres, artists


class _Session(QObject):
    """One dialog; of several recipes only the newest is answered."""

    def __init__(self, controller: MixController, dialog: MixDialog) -> None:
        super().__init__(dialog)
        self._controller = controller
        self._dialog = dialog
        self._newest = 0
        self._open = True
        dialog.finished.connect(self._close)
        dialog.make_requested.connect(self._make)
        controller.start(controller.names, self._offer, self._unnamed)

    def _make(self, recipe: MixRecipe) -> None:
        self._newest += 1
        number = self._newest

        def show(mix: MadeMix) -> None:
            if self._open and number == self._newest:
                self._dialog.show_mix(mix)

        def failed(error: Exception) -> None:
            if not isinstance(error, MusicRecError):
                raise error
            if self._open and number == self._newest:
                self._dialog.show_problem(str(error))

        self._controller.start(lambda: self._controller.make(recipe), show, failed)

    def _offer(self, names: tuple[list[str], list[str]]) -> None:
        if self._open:
            self._dialog.offer_names(*names)

    def _unnamed(self, error: Exception) -> None:
        if not isinstance(error, MusicRecError):
            raise error
        if self._open:
            self._dialog.show_problem(str(error))

    def _close(self) -> None:
        self._open = False
