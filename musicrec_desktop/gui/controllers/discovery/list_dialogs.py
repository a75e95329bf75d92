"""What dialogs have in common that make a list of tracks: they show, play and keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.widgets.tables.chosen_tracks import ChosenTracksButtons
from musicrec_desktop.gui.worker import JobRunner

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.track_list_dialog import TrackListDialog

AnswerList = Callable[[ChosenTracksButtons, str], None]


class ListDialogs(QObject):
    """Opens dialogs of a kind.

    Parameters
    ----------
    answer : callable
        Connects the buttons of a list of tracks; takes them and from where they are played.
    """

    def __init__(
        self,
        *,
        answer: AnswerList,
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._answer = answer
        self._theme = theme
        self._jobs = jobs
        self._window = window

    def _show(self, dialog: TrackListDialog, origin: str) -> None:
        """Open a dialog, which goes when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        self._answer(dialog.buttons, origin)
        dialog.open()
