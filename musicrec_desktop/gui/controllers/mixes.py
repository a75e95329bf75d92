"""Lets a dialog make mixes, play them and keep them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.playback import PlaybackController
from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog
from musicrec_desktop.gui.theme import ThemeController
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.mixing import MadeMix, MixService


class MixController(QObject):
    """Opens the dialog and answers it in the background.

    Parameters
    ----------
    save : callable
        Makes a playlist of tracks.
    """

    def __init__(
        self,
        mixes: MixService,
        *,
        playback: PlaybackController,
        save: Callable[[Sequence[Track]], None],
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._mixes = mixes
        self._playback = playback
        self._save = save
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
        dialog.play_requested.connect(lambda tracks: self._playback.play(tracks, 0, "mix"))
        dialog.queue_requested.connect(self._playback.enqueue)
        dialog.save_requested.connect(self._save)
        dialog.open()
        return dialog
