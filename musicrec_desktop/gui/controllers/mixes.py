"""Lets a dialog make mixes, play them and keep them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog
from musicrec_desktop.gui.theme import ThemeController
from musicrec_desktop.gui.widgets.chosen_tracks import ChosenTracksButtons
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.mixing import MadeMix, MixService


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
        *,
        answer: Callable[[ChosenTracksButtons, str], None],
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._mixes = mixes
        self._answer = answer
        self._theme = theme
        self._jobs = jobs
        self._window = window

    def ask(self, must: Sequence[Track] = ()) -> MixDialog:
        """Show the dialog for a mix that is to hold some tracks, and return it."""
        dialog = MixDialog(list(must), self._theme.tokens, self._window)
        closed: list[int] = []
        dialog.finished.connect(closed.append)
        dialog.finished.connect(dialog.deleteLater)

        def show(mix: MadeMix) -> None:
            if not closed:
                dialog.show_mix(mix)

        def failed(error: Exception) -> None:
            if not isinstance(error, MusicRecError):
                raise error
            if not closed:
                dialog.show_problem(str(error))

        def make(recipe: MixRecipe) -> None:
            self._jobs.start(lambda: self._mixes.make(recipe), finished=show, failed=failed)

        dialog.make_requested.connect(make)
        self._answer(dialog.buttons, "mix")
        dialog.open()
        return dialog
