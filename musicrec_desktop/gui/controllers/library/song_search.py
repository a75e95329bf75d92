"""Between the search of songs and the table that shows what it finds."""

from __future__ import annotations

import logging

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError, SearchSyntaxError
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pyside.garbage import give_back
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.songs import SongService

logger = logging.getLogger(__name__)


class SongSearchController(QObject):
    """Searches in the background, and narrows the songs to what was found.

    Signals
    -------
    understood(SearchSyntaxError or None)
        What is wrong with the newest search; None where nothing is.
    completions_found(str, list of str)
        What a text that is being typed may become.
    problem(str)
        A sentence for the user.
    """

    understood = Signal(object)
    completions_found = Signal(str, list)
    problem = Signal(str)

    def __init__(
        self, songs: SongService, model: TrackTableModel, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._songs = songs
        self._model = model
        self._jobs = jobs
        self._number = 0  # of the newest search

    def search(self, text: str) -> None:
        """Filter the model; a later search overtakes an earlier one."""
        self._number += 1
        number = self._number
        self._jobs.start(lambda: (number, self._find(text)), finished=self._found)

    def library_changed(self) -> None:
        """Prepare for what is searched for next; until that is done it takes longer."""
        self._jobs.start(self._prepare, failed=self._not_prepared)

    def _prepare(self) -> None:
        self._songs.prepare_search()
        give_back()  # much was read for it

    def _not_prepared(self, error: Exception) -> None:
        if not isinstance(error, MusicRecError):
            raise error
        logger.warning("searches will take longer: %s", error)  # where one fails it says why

    def find_nothing(self) -> None:
        """Show no track: the newest search cannot be understood."""
        self._model.set_filter(())

    def complete(self, text: str, cursor: int) -> None:
        """Look up what a text that is being typed may become."""
        self._jobs.start(
            lambda: self._songs.complete(text, cursor),
            finished=lambda found: self.completions_found.emit(text, found),
            failed=lambda error: self.problem.emit(sentence_of(error)),
        )

    def _find(self, text: str) -> NDArray[np.int64] | MusicRecError | None:
        """Return what is found, or the sentence that says why nothing can be."""
        try:
            return self._songs.find_unordered(text)
        except MusicRecError as error:
            return error

    def _found(self, answer: tuple[int, NDArray[np.int64] | MusicRecError | None]) -> None:
        number, found = answer
        if number != self._number:
            return
        if isinstance(found, SearchSyntaxError):
            self.understood.emit(found)  # it may still be being typed
        elif isinstance(found, MusicRecError):
            self.problem.emit(str(found))
        else:
            self.understood.emit(None)
            self._model.set_filter(found)
