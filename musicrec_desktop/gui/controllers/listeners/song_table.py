"""Tables of tracks: ratings and counts in them, and what is done from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listening_events import HistoryChanged, PlayEnded
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.models.track_table import InBackground, TrackTableModel
from musicrec_desktop.gui.models.tracks_by_column import TracksByColumn
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.listeners.event_bus import EventBus


def in_background(jobs: JobRunner) -> InBackground:
    """Return what runs work on a pool and answers in the window's thread."""

    def run(work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        jobs.start(work, finished=answer)

    return run


class RatedTables(QObject):
    """Shows the listener's ratings in tables of tracks, and takes what is given there.

    Parameters
    ----------
    ratings : RatingsController
    enqueue : callable
        Answers a click with the middle button.
    """

    def __init__(
        self,
        ratings: RatingsController,
        enqueue: Callable[[list[Track]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ratings = ratings
        self._enqueue = enqueue
        self._models: list[TracksByColumn] = []
        ratings.reloaded.connect(self._reload)
        ratings.changed.connect(self._change)

    def add_page(self, page: QWidget) -> None:
        """Serve every table of a page, for as long as it lives."""
        for table in page.findChildren(SongsTable):
            model = table.tracks
            self._models.append(model)
            model.destroyed.connect(lambda _=None, model=model: self._models.remove(model))
            model.set_ratings(self._ratings.all())
            table.rated.connect(self._ratings.rate)
            table.loved.connect(self._ratings.love)
            table.queue_requested.connect(self._enqueue)

    def _reload(self) -> None:
        for model in self._models:
            model.set_ratings(self._ratings.all())

    def _change(self, ids: set[int]) -> None:
        for model in self._models:
            model.set_ratings(self._ratings.all(), ids)


class PlayCounts(QObject):
    """Reads tracks anew when a play of them has counted, or was deleted or brought back."""

    _counted = Signal(tuple)

    def __init__(
        self,
        bus: EventBus,
        songs: SongService,
        model: TrackTableModel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._songs = songs
        self._model = model
        self._jobs = jobs
        self._counted.connect(self._read)
        self._unsubscribe = [
            bus.subscribe(PlayEnded, self._ended),
            bus.subscribe(HistoryChanged, lambda event: self._counted.emit(event.track_ids)),
        ]

    def close(self) -> None:
        """Listen no more to what is told."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _ended(self, event: PlayEnded) -> None:
        if event.counted:
            self._counted.emit((event.track_id,))  # from any thread

    def _read(self, track_ids: tuple[int, ...]) -> None:
        self._jobs.start(lambda: self._songs.get(track_ids), finished=self._model.update_tracks)
