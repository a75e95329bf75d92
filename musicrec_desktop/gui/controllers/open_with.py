"""Songs in other programs: which are offered, which was chosen, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.open_with import Offered, OpenWith, Program

CHOSEN = "chosen"  # in the settings
MOST_CHOSEN = 4  # programs that are offered because they were chosen once


class OpenWithController(QObject):
    """Asks the system about programs in the background.

    Parameters
    ----------
    service : OpenWith
    settings : SettingsController
    jobs : JobRunner

    Signals
    -------
    said(str)
        What is being done, or why it could not be.
    """

    said = Signal(str)

    def __init__(
        self, service: OpenWith, settings: SettingsController, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._settings = settings
        self._jobs = jobs

    @property
    def lists(self) -> bool:
        """Whether the system tells which programs there are."""
        return self._service.lists

    @property
    def chooses(self) -> bool:
        """Whether another program than the usual one can be chosen."""
        return self._service.chooses

    def find(self, paths: Sequence[str], answer: Callable[[Offered], None]) -> None:
        """Find the programs that files can be opened with."""
        chosen = self._chosen()
        self._jobs.start(lambda: self._service.offered(paths, chosen), finished=answer)

    def find_all(self, answer: Callable[[list[Program]], None]) -> None:
        """Find every program there is."""
        self._jobs.start(self._service.all, finished=answer)

    def open(self, paths: Sequence[str], program: Program, *, remember: bool = False) -> None:
        """Open files with a program; remembered, it is offered before the others from now on."""
        if remember:
            kept = [program.key, *(key for key in self._chosen() if key != program.key)]
            self._settings.change(open_with={CHOSEN: kept[:MOST_CHOSEN]})
        if program.name:
            self.said.emit(
                translate(
                    "Programs",
                    "Opening %n file(s) with {program}…",
                    n=len(paths),
                    program=program.name,
                )
            )
        self._jobs.start(lambda: self._service.open(paths, program), failed=self._fail)

    def open_at(self, paths: Sequence[str], place: str) -> None:
        """Open files with the program that is a certain file."""
        try:
            program = self._service.program_at(place)
        except MusicRecError as error:
            self.said.emit(str(error))
            return
        self.open(paths, program, remember=True)

    def _chosen(self) -> list[str]:
        kept = self._settings.current.open_with.get(CHOSEN, [])
        return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []

    def _fail(self, error: Exception) -> None:
        self.said.emit(sentence_of(error))
