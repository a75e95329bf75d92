"""Between what is typed into the search field and the pages that are called so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.suggestions import Names, SuggestionService, asks_for_names

# The songs that were searched for come first, and need the processors for that.
PAUSE_MS, PAUSE_TO_READ_MS = 60, 200


class SuggestionController(QObject):
    """Finds names in the background; of what was typed only the newest is answered.

    Parameters
    ----------
    service : SuggestionService
    playlists : callable
        Returns those of whoever listens.
    jobs : JobRunner
    parent : QObject

    Signals
    -------
    found(str, list of Suggestion)
        What was typed, and what is called so.
    """

    found = Signal(str, object)

    def __init__(
        self,
        service: SuggestionService,
        playlists: Callable[[], Sequence[Playlist]],
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._playlists = playlists
        self._asking = Newest(jobs)
        self._reading = Newest(jobs)
        self._names: Names | None = None
        self._outdated, self._is_reading = True, False
        self._text = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def suggest(self, text: str) -> None:
        """Look for what is called so, and once more where names have to be read for it."""
        self._text = text
        self._asking.forget()
        if asks_for_names(text):
            self._pause.start(PAUSE_TO_READ_MS if self._names is None else PAUSE_MS)
        else:
            self._pause.stop()
            self.found.emit(text, [])

    def _ask(self) -> None:
        if self._names is not None:
            self._find(self._names)
        if self._outdated and not self._is_reading:
            self._outdated, self._is_reading = False, True
            self._reading.start(self._service.read, finished=self._read, failed=self._failed)

    def library_changed(self) -> None:
        """Read the names anew when they are asked for next; until then the old ones do."""
        self._outdated = True

    def _read(self, names: Names) -> None:
        self._is_reading = False
        self._names = names
        if asks_for_names(self._text):
            self._find(names)

    def _find(self, names: Names) -> None:
        text, playlists = self._text, list(self._playlists())
        self._asking.start(
            lambda: self._service.find(text, names, playlists),
            finished=partial(self.found.emit, text),
        )

    def _failed(self, error: Exception) -> None:
        """Suggest nothing where the library cannot be read: the search itself says why."""
        self._outdated, self._is_reading = True, False
        if not isinstance(error, MusicRecError):
            raise error
        self.found.emit(self._text, [])
