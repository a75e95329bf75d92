"""Between the library's services and what the window shows of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.jobs import scan_said
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.library.demo import DemoService
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.listening.disappearances import Disappeared
from musicrec_desktop.services.listening.loudness_job import (
    LevelsChanged,
    LoudnessEvent,
    LoudnessService,
)
from musicrec_desktop.services.listening.scanning import (
    IndexChanged,
    ScanEvent,
    ScanService,
    ScanSummary,
    TagsRead,
    TracksChanged,
    TracksRestored,
)
from musicrec_desktop.services.similarity.similarity import SimilarityService


class LibraryController(QObject):
    """Loads and scans; at most one scan at a time.

    Signals
    -------
    loaded()
        Every track of the library is in the model.
    tags_read()
        A scan knows all songs; to listen to them may take hours.
    progress(Progress), scan_ended()
    index_changed()
        Neighbours may be other ones now.
    levels_changed(list of int)
        These tracks are to be played at other levels than before.
    failures_changed(int)
    restored()
        What was known of removed tracks is known again, since a scan has found their files.
    disappeared(Disappeared)
        Much of a folder is not there any more.
    beside_demo(str)
        The folder of the demo, which is still part of the library where others came to it.
    problem(str)
        A sentence for the user.
    """

    loaded = Signal()
    progress = Signal(object)
    tags_read = Signal()
    scan_ended = Signal()
    index_changed = Signal()
    levels_changed = Signal(list)
    failures_changed = Signal(int)
    restored = Signal()
    disappeared = Signal(object)
    beside_demo = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        songs: SongService,
        scanning: ScanService,
        demo: DemoService,
        loudness: LoudnessService,
        similarity: SimilarityService,
        model: TrackTableModel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._songs = songs
        self._scanning = scanning
        self._demo = demo
        self._loudness = loudness
        self._similarity = similarity
        self._measuring: Job | None = None
        self._model = model
        self._jobs = jobs
        self._counting = Newest(jobs)
        self._scan: Job | None = None
        self._again: Callable[[], None] | None = None
        self._changed_folders: set[str] = set()

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
        self.count_failures()

    def add_folders(self, folders: Sequence[str]) -> None:
        """Make folders part of the library and scan them."""
        demo = str(self._demo.folder)

        def add() -> bool:  # a drive may take its time to say that a folder is there
            added = self._scanning.add_folders(folders)
            return demo not in added and demo in self._songs.folders()

        def answer(beside_demo: bool) -> None:
            self.rescan()
            if beside_demo:
                self.beside_demo.emit(demo)

        self._jobs.start(add, finished=answer, failed=self._failed)

    def take_in(self, folder: str) -> None:
        """Make a folder part of the library; within one of its folders, look into it."""

        def answer(known: list[str]) -> None:
            if any(Path(folder).is_relative_to(each) for each in known):
                self.look_into([folder])
            else:
                self.add_folders([folder])

        self._jobs.start(self._songs.folders, finished=answer, failed=self._failed)

    def rescan(self) -> None:
        """Look for changes in every folder; once more if a scan is running."""
        if self._scan is not None:
            self._again = self._again or self.rescan
            return
        self._start(self._scanning.scan)

    def try_again(self) -> None:
        """Read what could not be read once more; a scan that runs reads it at its end."""
        if self._scan is None:
            self._start(self._scanning.try_again)
        else:
            self._again = self.try_again

    def look_into(self, folders: Sequence[str]) -> None:
        """Look for changes in some folders, after a scan that is running."""
        if self._scan is not None:
            self._changed_folders.update(folders)
        else:
            self._start(lambda: self._scanning.scan(folders))

    def reopen_index(self) -> None:
        """Let answers follow what is in the library now."""
        self._jobs.start(self._similarity.reload, finished=lambda _: self.index_changed.emit())

    def catch_up(self) -> None:
        """Look for changes where there is a library to look through."""
        if self._songs.folders():
            self.rescan()

    def start_demo(self) -> None:
        """Compose the demo music where it is missing, and scan it."""
        if self._scan is None:
            self._start(self._render_and_scan)

    def pause(self, paused: bool) -> None:
        """Hold what runs, scan or measuring, or let it go on."""
        job = self._scan or self._measuring
        if job is not None:
            job.control.pause() if paused else job.control.resume()

    def cancel(self) -> None:
        """Stop what runs, scan or measuring; what is finished is kept."""
        self._again = None
        self._changed_folders.clear()
        for job in (self._scan, self._measuring):
            if job is not None:
                job.control.cancel()

    def measure_loudness(self) -> None:
        """Measure the files whose loudness is not known, behind everything else."""
        if self._scan is None and self._measuring is None:
            self._measuring = self._jobs.start(
                self._loudness.measure,
                name=translate("Jobs", "Measuring loudness"),
                again=self.measure_loudness,
                yielded=self._measured,
                finished=self._measuring_over,
                failed=self._measuring_failed,
                cancelled=self._measuring_over,
            )

    def _render_and_scan(self) -> Iterator[ScanEvent]:
        yield from self._demo.render()
        self._scanning.add_folders([str(self._demo.folder)])
        yield from self._scanning.scan()

    def _start(self, work: Callable[[], Iterator[ScanEvent]]) -> None:
        if self._measuring is not None:
            self._measuring.control.cancel()  # it goes on after the scan
        self._scan = self._jobs.start(
            work,
            name=translate("Jobs", "Looking through your music"),
            stop=self.cancel,
            again=self.rescan,
            yielded=self._event,
            finished=self._scan_over,
            failed=self._scan_failed,
            cancelled=self._scan_stopped,
        )

    def _event(self, event: ScanEvent) -> None:
        if isinstance(event, Progress):
            self.progress.emit(event)
        elif isinstance(event, TracksChanged):
            self._model.update_tracks(event.tracks)
        elif isinstance(event, TracksRestored):
            self.restored.emit()
        elif isinstance(event, Disappeared):
            self.disappeared.emit(event)
        elif isinstance(event, TagsRead):
            self._jobs.start(self._songs.order, finished=self._model.set_order)
            self.count_failures()  # the rest of a first scan may take hours
            self.tags_read.emit()
        elif isinstance(event, IndexChanged):
            self.index_changed.emit()
        elif isinstance(event, ScanSummary) and self._scan is not None:
            self._scan.said = scan_said(event)

    def _scan_over(self, _result: object = None) -> None:
        self._scan_stopped()
        changed, self._changed_folders = sorted(self._changed_folders), set()
        again, self._again = self._again, None
        if again is not None:
            again()
        elif changed:
            self.look_into(changed)
        else:
            self.measure_loudness()

    def _scan_stopped(self, _nothing: object = None) -> None:
        """Leave it at what was found; who stopped it wants nothing else to begin."""
        self._scan = None
        self._model.put_in_order()
        self.scan_ended.emit()
        self.count_failures()

    def _measured(self, event: LoudnessEvent) -> None:
        if isinstance(event, LevelsChanged):
            self.levels_changed.emit(event.track_ids)
        elif self._scan is None:
            self.progress.emit(event)

    def _measuring_over(self, _result: object = None) -> None:
        self._measuring = None
        if self._scan is None:
            self.count_failures()

    def _measuring_failed(self, error: Exception) -> None:
        self._measuring_over()
        self._failed(error)

    def _scan_failed(self, error: Exception) -> None:
        self._scan_over()
        self._failed(error)

    def count_failures(self) -> None:
        """Tell how many files could not be read, as far as is known now."""
        self._counting.start(
            lambda: len(self._songs.failures()),
            finished=self.failures_changed.emit,
            failed=self._failed,
        )

    def _all_loaded(self, _result: object) -> None:
        self._model.put_in_order()
        self.loaded.emit()

    def _failed(self, error: Exception) -> None:
        """Show what the user can act on; a bug goes to the excepthook."""
        self.problem.emit(sentence_of(error))
