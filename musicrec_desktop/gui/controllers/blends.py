"""Lets a dialog blend listeners."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.gui.dialogs.blend_dialog import BlendDialog
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.widgets.chosen_tracks import ChosenTracksButtons
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.blend import BlendedMix, BlendService


class BlendController(QObject):
    """Opens the dialog and answers it in the background.

    Parameters
    ----------
    answer : callable
        Connects the buttons of a list of tracks; takes them and from where they are played.
    """

    def __init__(
        self,
        blends: BlendService,
        *,
        answer: Callable[[ChosenTracksButtons, str], None],
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._blends = blends
        self._answer = answer
        self._theme = theme
        self._jobs = jobs
        self._window = window

    def ask(self, listeners: Sequence[Listener], current: Listener | None) -> BlendDialog:
        """Show the dialog with those who may be blended, and return it."""
        own = current.id if current else None
        open_ones = [item for item in listeners if item.id == own or not item.has_pin]
        chosen = [item.id for item in open_ones] if len(open_ones) <= 2 else [own or 0]
        dialog = BlendDialog(open_ones, chosen, self._theme.tokens, self._window)
        closed: list[int] = []
        newest = Newest(self._jobs)
        dialog.finished.connect(closed.append)
        dialog.finished.connect(dialog.deleteLater)

        def show(mix: BlendedMix) -> None:
            if not closed:
                dialog.show_blend(mix)

        def failed(error: Exception) -> None:
            if not isinstance(error, MusicRecError):
                raise error
            if not closed:
                dialog.show_problem(str(error))

        def make(who: list[Listener], tracks: int) -> None:
            newest.start(lambda: self._blends.make(who, tracks), finished=show, failed=failed)

        dialog.make_requested.connect(make)
        self._answer(dialog.buttons, "blend")
        dialog.open()
        return dialog
