"""What a dialog asks in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner


class AskingDialog(Protocol):
    """A dialog that asks, and says in itself why there is no answer."""

    finished: SignalInstance

    def show_problem(self, sentence: str) -> None:
        """Say why there is no answer."""


class Questions:
    """What one dialog asks in the background; nothing is answered once it is closed.

    Parameters
    ----------
    dialog : AskingDialog
    jobs : JobRunner
    """

    def __init__(self, dialog: AskingDialog, jobs: JobRunner) -> None:
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
        said = sentence_of(error)
        if self._open:
            self._dialog.show_problem(said)

    def _close(self, _result: int = 0) -> None:
        self._open = False
        self.forget()
