"""Between the library's services and what the window shows of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError, SearchSyntaxError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.demo import DemoService
from musicrec_desktop.services.scanning import (
    IndexChanged,
    ScanEvent,
    ScanService,
    TagsRead,
    TracksChanged,
)
from musicrec_desktop.services.songs import SongService


class LibraryController(QObject):
    """Loads, searches and scans; at most one scan at a time.

    Signals
    -------
    loaded()
        Every track of the library is in the model.
    progress(Progress), scan_ended()
    index_changed()
        Neighbours may be other ones now.
    failures_changed(int)
    search_understood(SearchSyntaxError or None)
        What is wrong with the newest search; None where nothing is.
    completions_found(str, list of str)
        What a text that is being typed may become.
    problem(str)
        A sentence for the user.
    """

    loaded = Signal()
    progress = Signal(object)
    scan_ended = Signal()
    index_changed = Signal()
    failures_changed = Signal(int)
    search_understood = Signal(object)
    completions_found = Signal(str, list)
    problem = Signal(str)

    def __init__(
        self,
        songs: SongService,
        scanning: ScanService,
        demo: DemoService,
        model: TrackTableModel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._songs = songs
        self._scanning = scanning
        self._demo = demo
        self._model = model
        self._jobs = jobs
        self._scan: Job | None = None
        self._again = False
        self._search_number = 0

    @property
    def scanning(self) -> bool:
        """Whether a scan is running or paused."""
        return self._scan is not None

    def load(self) -> None:
        """Read every track into the model, in chunks."""
        self._jobs.start(
            self._songs.all,
            yielded=self._model.append,
            finished=self._all_loaded,
            failed=self._failed,
        )
        self._count_failures()

    def search(self, text: str) -> None:
        """Filter the model; a later search overtakes an earlier one."""
        self._search_number += 1
        number = self._search_number
        self._jobs.start(lambda: (number, self._find(text)), finished=self._found)

    def complete(self, text: str, cursor: int) -> None:
        """Look up what a text that is being typed may become."""
        self._jobs.start(
            lambda: self._songs.complete(text, cursor),
            finished=lambda found: self.completions_found.emit(text, found),
            failed=self._failed,
        )

    def _find(self, text: str) -> list[int] | MusicRecError | None:
        """Return what is found, or the sentence that says why nothing can be."""
        try:
            return self._songs.find(text)
        except MusicRecError as error:
            return error

    def add_folders(self, folders: Sequence[str]) -> None:
        """Make folders part of the library and scan them."""
        try:
            self._scanning.add_folders(folders)
        except MusicRecError as error:
            self.problem.emit(str(error))
            return
        self.rescan()

    def rescan(self) -> None:
        """Look for changes in every folder; once more if a scan is running."""
        if self._scan is not None:
            self._again = True
            return
        self._start(self._scanning.scan)

    def catch_up(self) -> None:
        """Look for changes where there is a library to look through."""
        if self._songs.folders():
            self.rescan()

    def start_demo(self) -> None:
        """Compose the demo music where it is missing, and scan it."""
        if self._scan is None:
            self._start(self._render_and_scan)

    def pause(self, paused: bool) -> None:
        """Hold the running scan, or let it go on."""
        if self._scan is not None:
            control = self._scan.control
            control.pause() if paused else control.resume()

    def cancel(self) -> None:
        """Stop the running scan; what is finished is kept."""
        self._again = False
        if self._scan is not None:
            self._scan.control.cancel()

    def _render_and_scan(self) -> Iterator[ScanEvent]:
        yield from self._demo.render()
        self._scanning.add_folders([str(self._demo.folder)])
        yield from self._scanning.scan()

    def _start(self, work: Callable[[], Iterator[ScanEvent]]) -> None:
        self._scan = self._jobs.start(
            work,
            yielded=self._event,
            finished=self._scan_over,
            failed=self._scan_failed,
            cancelled=self._scan_over,
        )

    def _event(self, event: ScanEvent) -> None:
        if isinstance(event, Progress):
            self.progress.emit(event)
        elif isinstance(event, TracksChanged):
            self._model.update_tracks(event.tracks)
        elif isinstance(event, TagsRead):
            self._jobs.start(self._songs.order, finished=self._model.set_order)
        elif isinstance(event, IndexChanged):
            self.index_changed.emit()

    def _scan_over(self, _result: object = None) -> None:
        self._scan = None
        self.scan_ended.emit()
        self._count_failures()
        if self._again:
            self._again = False
            self.rescan()

    def _scan_failed(self, error: Exception) -> None:
        self._scan_over()
        self._failed(error)

    def _count_failures(self) -> None:
        self._jobs.start(
            lambda: len(self._songs.failures()),
            finished=self.failures_changed.emit,
            failed=self._failed,
        )

    def _all_loaded(self, _result: object) -> None:
        self.loaded.emit()

    def _found(self, answer: tuple[int, list[int] | MusicRecError | None]) -> None:
        number, found = answer
        if number != self._search_number:
            return
        if isinstance(found, SearchSyntaxError):
            self.search_understood.emit(found)  # what was shown stays: it is still being typed
        elif isinstance(found, MusicRecError):
            self.problem.emit(str(found))
        else:
            self.search_understood.emit(None)
            self._model.set_filter(found)

    def _failed(self, error: Exception) -> None:
        """Show what the user can act on; a bug goes to the excepthook."""
        if not isinstance(error, MusicRecError):
            raise error
        self.problem.emit(str(error))
