"""Between the service that draws the map and the page that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.discovery.music_map import MapService
from musicrec_desktop.services.discovery.paths import USUAL_STEPS, FoundPath, PathService


class MapController(QObject):
    """Draws the map in the background, at most once at a time.

    Signals
    -------
    progress(Progress or None)
        None when the drawing is over.
    drawn(MusicMap or None)
        None where there are too few tracks.
    lacking(int)
        There is no map, though so many tracks were listened to.
    given_up()
        The drawing was stopped, or failed.
    path_found(FoundPath)
    problem(str)
    """

    progress = Signal(object)
    drawn = Signal(object)
    lacking = Signal(int)
    given_up = Signal()
    path_found = Signal(object)
    problem = Signal(str)

    def __init__(
        self, service: MapService, paths: PathService, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._paths = paths
        self._jobs = jobs
        self._looking = Newest(jobs)
        self._looking_for_more = Newest(jobs)
        self._job: Job | None = None
        self._tracks = 0
        self._fresh = self._once_more = False

    def read(self) -> None:
        """Read the map, and draw it where there is none, unless nothing has changed since."""
        if not self._fresh:
            self._start(again=False)

    def draw_again(self) -> None:
        """Draw the map anew."""
        self._start(again=True)

    def cancel(self) -> None:
        """Stop drawing; the map that was there stays."""
        self._once_more = False
        if self._job is not None:
            self._job.control.cancel()

    def outdated(self) -> None:
        """The library has changed: the map is read again when it is next asked for."""
        self._fresh = False
        self._once_more = self._job is not None

    def find_path(self, start: Track, end: Track) -> None:
        """Look for a way from one track to another."""
        self._looking.start(
            lambda: self._paths.find(start.id, end.id, steps=min(USUAL_STEPS, self._tracks)),
            finished=self._path_found,
            failed=self._path_failed,
        )

    def _start(self, *, again: bool) -> None:
        if self._job is not None:
            return
        self._fresh = True
        self._job = self._jobs.start(
            lambda: self._service.layout(again=again),
            name=translate("Jobs", "Drawing the music map"),
            stop=self.cancel,
            again=self.draw_again,
            yielded=self.progress.emit,
            finished=self._finished,
            failed=self._failed,
            cancelled=self._cancelled,
        )

    def _finished(self, music: MusicMap | None) -> None:
        self._job = None
        self._tracks = 0 if music is None else len(music.layout)
        self.progress.emit(None)
        self.drawn.emit(music)
        if music is None:
            self._looking_for_more.start(self._service.heard, finished=self.lacking.emit)
        if self._once_more:
            self._once_more = False
            self._start(again=False)

    def _cancelled(self, _result: object) -> None:
        self._job = None
        self.progress.emit(None)
        self.given_up.emit()

    def _failed(self, error: Exception) -> None:
        self._fresh = False
        self._cancelled(None)
        self._path_failed(error)

    def _path_found(self, path: FoundPath) -> None:
        self.path_found.emit(path)

    def _path_failed(self, error: Exception) -> None:
        self.problem.emit(sentence_of(error))
