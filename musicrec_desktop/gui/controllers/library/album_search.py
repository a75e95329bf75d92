"""Between the search of songs and the page of albums, which it narrows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.songs import SongService


class AlbumSearchController(QObject):
    """Finds the albums that hold songs of a year, a genre or whatever else songs are asked for.

    Signals
    -------
    problem(str)
    """

    problem = Signal(str)

    def __init__(
        self, songs: SongService, model: TrackTableModel, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._songs = songs
        self._model = model
        self._asked = Newest(jobs)

    def asks_fields(self, text: str) -> bool:
        """Return whether a text is to be searched for; the page itself looks for words."""
        return self._songs.asks_fields(text)

    def search(
        self,
        text: str,
        found: Callable[[frozenset[str] | None], None],
        misspelt: Callable[[SearchSyntaxError], object],
    ) -> None:
        """Search in the background; a later search overtakes an earlier one.

        Parameters
        ----------
        text : str
        found : callable
            Gets the releases of what was found; None where nothing was asked yet.
        misspelt : callable
            Gets what is wrong with the text.
        """

        def failed(error: Exception) -> None:
            if isinstance(error, SearchSyntaxError):
                misspelt(error)
            else:
                self.problem.emit(sentence_of(error))

        self._asked.start(lambda: self._find(text), finished=found, failed=failed)

    def _find(self, text: str) -> frozenset[str] | None:
        ids = self._songs.find_unordered(text)
        if ids is None:
            return None
        tracks = (self._model.track(number) for number in ids.tolist())
        return frozenset(track.release for track in tracks if track is not None)
