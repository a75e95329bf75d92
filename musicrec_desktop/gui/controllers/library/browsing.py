"""Between what the library is browsed by and the pages that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from musicrec_desktop.core.browsing import Album, Folder, Kind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.browsing_entries import (
    Entry,
    album_entries,
    album_genres,
    genre_entries,
    heard_albums,
)
from musicrec_desktop.gui.models.name_list import NameRow, name_rows
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.browsing import BrowsingService

AFTER_ROWS_MS = 1500
AFTER_CHANGES_MS = 8000  # while files are listened to, rows change all the time


class BrowsingController(QObject):
    """Reads summaries in the background, and again after the library has changed.

    Signals
    -------
    albums_read(list of Entry), artists_read(list of NameRow), genres_read(list of Entry)
    roots_read(list of Folder)
    changed()
        The library holds other tracks, or other tags; what is shown is to be read again.
    problem(str)
    """

    albums_read = Signal(object)
    artists_read = Signal(object)
    genres_read = Signal(object)
    roots_read = Signal(object)
    changed = Signal()
    problem = Signal(str)

    def __init__(
        self, service: BrowsingService, model: TrackTableModel, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._model = model
        self._jobs = jobs
        self._albums: list[Album] = []
        self._by_release: dict[str, Album] = {}
        self._running: dict[str, bool] = {}  # by what is read: whether it is wanted once more
        self._fresh: set[str] = set()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.refresh)
        model.rowsInserted.connect(self._rows_changed)
        model.rowsRemoved.connect(self._rows_changed)
        model.modelReset.connect(self._rows_changed)
        model.forgotten.connect(self._rows_changed)
        model.dataChanged.connect(self._data_changed)

    # ---- reading

    def read_albums(self) -> None:
        """Read the albums, unless nothing has changed since."""
        self._read("albums", self._work_albums, self._show_albums)

    def read_albums_again(self) -> None:
        """Let albums that were read already be read once more: who shows them was not there."""
        if self.albums_known:
            self._fresh.discard("albums")

    def read_artists(self) -> None:
        """Read the artists, and the albums, which their pages show."""
        self._read("artists", self._work_artists, self._show_artists)

    def read_genres(self) -> None:
        """Read the genres."""
        self._read("genres", lambda: genre_entries(self._service.genres()), self.genres_read.emit)

    def read_roots(self) -> None:
        """Read the folders that the library is made from."""
        self._read("roots", self._service.folders, self.roots_read.emit)

    def folders_in(self, path: str, answer: Callable[[list[Folder]], None]) -> None:
        """Read the folders in a folder."""
        self._jobs.start(lambda: self._service.children(path), finished=answer, failed=self._failed)

    def tracks(
        self,
        kind: Kind,
        keys: Sequence[str],
        answer: Callable[[list[Track]], None],
        *,
        below: bool = True,
        page: Newest | None = None,
    ) -> None:
        """Read the tracks of albums, of an artist, a genre or a folder, one after the other.

        For a page, which shows what it asked for last, and no answer that comes late.
        """

        def work() -> list[Track]:
            found = (self._service.track_ids(kind, key, below=below) for key in keys)
            return self._known(dict.fromkeys(number for ids in found for number in ids))

        (page or self._jobs).start(work, finished=answer, failed=self._failed)

    def album_tracks(
        self,
        release: str,
        answer: Callable[[list[Track], dict[int, str]], None],
        *,
        page: Newest,
    ) -> None:
        """Read the tracks of an album for a page, and what its discs are called."""

        def work() -> tuple[list[Track], dict[int, str]]:
            ids = self._service.track_ids("album", release)
            return self._known(ids), self._service.disc_titles(ids)

        page.start(work, finished=lambda found: answer(*found), failed=self._failed)

    def questions(self) -> Newest:
        """Return what a page asks its questions through."""
        return Newest(self._jobs)

    def albums_with(self, tracks: Sequence[Track]) -> list[Album]:
        """Return the albums that these tracks are from, as they were read last."""
        releases = dict.fromkeys(track.release for track in tracks)
        return [self._by_release[name] for name in releases if name in self._by_release]

    def album(self, release: str) -> Album | None:
        """Return an album as it was read last."""
        return self._by_release.get(release)

    @property
    def albums_known(self) -> bool:
        """Whether the albums were read since the library last changed."""
        return "albums" in self._fresh and "albums" not in self._running

    def refresh(self) -> None:
        """Let everything be read again that is shown, and the rest when it is shown."""
        self._later.stop()
        self._fresh.clear()
        self.changed.emit()

    # ---- how

    def _read(self, what: str, work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        if what in self._fresh:
            return
        if what in self._running:
            self._running[what] = True
            return
        self._running[what] = False
        self._fresh.add(what)

        def finished(found: Any) -> None:
            again = self._running.pop(what)
            answer(found)
            if again:
                self._fresh.discard(what)
                self._read(what, work, answer)

        def failed(error: Exception) -> None:
            self._running.pop(what)
            self._fresh.discard(what)
            self._failed(error)

        self._jobs.start(work, finished=finished, failed=failed)

    def _work_albums(self) -> tuple[list[Album], list[Entry]]:
        albums = self._service.albums()
        tracks = list(self._model.tracks())
        heard = heard_albums(tracks, dict(self._model.cells.ratings))
        genres = album_genres(tracks)
        return albums, album_entries(albums, self._service.sort_names(), heard, genres)

    def _show_albums(self, answer: tuple[list[Album], list[Entry]]) -> None:
        self._keep(answer[0])
        self.albums_read.emit(answer[1])

    def _work_artists(self) -> tuple[list[Album], list[NameRow]]:
        albums = self._albums if self.albums_known else self._service.albums()
        return albums, name_rows(self._service.artists(albums), self._service.sort_names())

    def _show_artists(self, answer: tuple[list[Album], list[NameRow]]) -> None:
        self._keep(answer[0])
        self.artists_read.emit(answer[1])

    def _keep(self, albums: list[Album]) -> None:
        if albums != self._albums:
            self._albums = albums
            self._by_release = {album.release: album for album in albums}

    def _known(self, ids: Iterable[int]) -> list[Track]:
        """Return the tracks the window holds: what is not there yet comes with a change.

        Looking them up one by one does no harm in another thread.
        """
        found = (self._model.track(number) for number in ids)
        return [track for track in found if track is not None]

    def _rows_changed(self) -> None:
        if not self._later.isActive() or self._later.remainingTime() > AFTER_ROWS_MS:
            self._later.start(AFTER_ROWS_MS)

    def _data_changed(self, _first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        if PLAYING_ROLE not in roles and not self._later.isActive():
            self._later.start(AFTER_CHANGES_MS)

    def _failed(self, error: Exception) -> None:
        self.problem.emit(sentence_of(error))
