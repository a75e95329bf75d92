"""What dialogs have in common that make a list of tracks: they ask, show, play and keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.widgets.chosen_tracks import ChosenTracksButtons
from musicrec_desktop.gui.worker import JobRunner

AnswerList = Callable[[ChosenTracksButtons, str], None]


class ListDialog(Protocol):
    """A dialog with a list of tracks."""

    finished: SignalInstance
    buttons: ChosenTracksButtons

    def show_problem(self, sentence: str) -> None:
        """Say why there is no list."""

    def open(self) -> None:
        """Show it."""

    def deleteLater(self) -> None:
        """Take it away."""


class Questions:
    """What one dialog asks in the background; nothing is answered once it is closed.

    Parameters
    ----------
    dialog : ListDialog
    jobs : JobRunner
    """

    def __init__(self, dialog: ListDialog, jobs: JobRunner) -> None:
        self._dialog = dialog
        self._newest = Newest(jobs)
        self._open = True
        dialog.finished.connect(self._close)

    def ask(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        """Show what comes of work, unless something newer was asked meanwhile."""
        self._newest.start(work, finished=show, failed=self._failed)

    def forget(self) -> None:
        """Hear no answer to what was asked until now."""
        self._newest.forget()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, MusicRecError):
            raise error
        if self._open:
            self._dialog.show_problem(str(error))

    def _close(self, _result: int = 0) -> None:
        self._open = False
        self.forget()


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

    def _show(self, dialog: ListDialog, origin: str) -> None:
        """Open a dialog, which goes when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        self._answer(dialog.buttons, origin)
        dialog.open()
