"""Between the column browser and what lists the library: the newest question counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.browsing import Kind
from musicrec_desktop.core.column_browser import Browsed, BrowserColumn, BrowserKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner

if TYPE_CHECKING:
    from musicrec_desktop.services.library.column_browsing import ColumnBrowsing


_GROUPS: Mapping[BrowserKind, Kind] = {
    BrowserKind.GENRE: "genre",
    BrowserKind.ARTIST: "artist",
    BrowserKind.ALBUM_ARTIST: "artist",
    BrowserKind.ALBUM: "album",
}


class ColumnBrowserController(QObject):
    """Narrows the songs to what is chosen, and lists what is left to choose from.

    Parameters
    ----------
    ready : callable
        Returns whether there is anything to list, and the start of the window is over.

    Signals
    -------
    narrowing(tuple)
        What is chosen of each column now, where anything is; the songs are narrowed soon.
    browsed(Browsed)
        What the columns list now; the songs are narrowed already.
    problem(str)
    """

    narrowing = Signal(object)
    browsed = Signal(object)
    problem = Signal(str)

    def __init__(
        self,
        service: ColumnBrowsing,
        model: TrackTableModel,
        ready: Callable[[], bool],
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._model = model
        self._ready = ready
        self._jobs = jobs
        self._asking = Newest(jobs)
        self._columns: tuple[BrowserColumn, ...] = ()
        self._narrowed: NDArray[np.int64] | None = None
        self._shown = False

    @property
    def columns(self) -> tuple[BrowserColumn, ...]:
        """What each column is asked for."""
        return self._columns

    def show(self, columns: Sequence[BrowserColumn]) -> None:
        """List these columns from now on."""
        self._columns = tuple(columns)
        self._shown = True
        self.refresh()

    def hide(self) -> None:
        """List nothing, and narrow nothing that nobody sees."""
        self._shown = False
        self.clear()
        self._asking.forget()
        self._service.forget()

    def choose(self, place: int, keys: Sequence[str]) -> None:
        """Choose values in one column."""
        columns = list(self._columns)
        columns[place] = replace(columns[place], chosen=tuple(keys))
        self._columns = tuple(columns)
        self._tell()
        self.refresh()

    def clear(self) -> None:
        """Choose everything; the songs are there at once, the lists follow."""
        self._columns = tuple(replace(column, chosen=()) for column in self._columns)
        self._tell()
        self._narrow(None)
        self.refresh()

    def _tell(self) -> None:
        chosen = tuple((column.kind, column.chosen) for column in self._columns if column.chosen)
        self.narrowing.emit(chosen)

    def refresh(self) -> None:
        """Ask again, as after another search."""
        if not self._shown or not self._ready():
            self._asking.forget()  # an answer would be to other columns
            return
        service, columns, found = self._service, self._columns, self._model.filter
        self._asking.start(
            lambda: service.browse(columns, found), finished=self._answer, failed=self._failed
        )

    def read_again(self, *kinds: BrowserKind) -> None:
        """Ask again what was read before; only these kinds have changed, where any is named."""
        self._service.forget(*kinds)
        if not kinds or any(column.kind in kinds for column in self._columns):
            self.refresh()

    def ratings_changed(self) -> None:
        """Ask again where stars are listed."""
        self.read_again(BrowserKind.RATING)

    def group(self, place: int) -> Kind | None:
        """Return what the values of a column are elsewhere in the window, if anything."""
        return _GROUPS.get(self._columns[place].kind)

    def tracks(
        self, place: int, keys: Sequence[str], answer: Callable[[list[Track]], None]
    ) -> None:
        """Read the tracks of values of a column, as many as it counts, in the songs' order."""
        service, columns, model = self._service, self._columns, self._model
        found = model.filter
        self._jobs.start(
            lambda: service.tracks(columns, place, tuple(keys), found),
            finished=lambda ids: answer(model.as_ordered(ids)),
            failed=self._failed,
        )

    def _answer(self, browsed: Browsed) -> None:
        self._columns = tuple(listed.column for listed in browsed.columns)
        self._narrow(browsed.narrowed)
        self.browsed.emit(browsed)

    def _narrow(self, ids: NDArray[np.int64] | None) -> None:
        before, self._narrowed = self._narrowed, ids
        same = ids is before if ids is None or before is None else np.array_equal(ids, before)
        if not same:
            self._model.narrow(ids)

    def _failed(self, error: Exception) -> None:
        self.problem.emit(sentence_of(error))
