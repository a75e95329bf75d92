"""Between what the listener thinks of tracks and what the window shows of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.listening_events import RatingsChanged, RatingsImported
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.ratings import (
    change_said,
    dislike_said,
    love_said,
    stars_said,
    taken_back_said,
)
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.tracks import one_or_many
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.ratings import RatingService

NONE = Rating()
PATIENCE_SECONDS = 30.0  # to rate a hundred thousand tracks takes about six
AT_ONCE = 5000  # tracks; more take seconds, and it is said that they are being rated


class RatingsController(QObject):
    """Holds the current listener's ratings; changes them in the background.

    Parameters
    ----------
    ratings : RatingService
    bus : EventBus
    jobs : JobRunner
    parent : QObject
    track : callable, optional
        Returns the library's track of an id, so that what is taken back can be named.

    Signals
    -------
    changed(set of int)
        These tracks have another rating.
    reloaded()
        All may be others: the library was read, or somebody else listens.
    said(str, callable or None, str)
        What was done, what takes it back, and what that is called; or why it could not be.
    undoable(RatingsChanged, str)
        What was changed, and which tracks these are.
    taken_back(RatingsChanged)
    changing(Job)
        Ratings are being changed.
    """

    changed = Signal(set)
    reloaded = Signal()
    said = Signal(str, object, str)
    undoable = Signal(object, str)
    taken_back = Signal(object)
    changing = Signal(object)
    _told = Signal(object)
    _imported = Signal()

    def __init__(
        self,
        ratings: RatingService,
        bus: EventBus,
        jobs: JobRunner,
        parent: QObject,
        *,
        track: Callable[[int], Track | None] = lambda _number: None,
    ) -> None:
        super().__init__(parent)
        self._track = track
        self._ratings = ratings
        self._jobs = jobs
        self._reading = Newest(jobs)
        self._rated_since: dict[int, Rating] = {}
        self._known: dict[int, Rating] = {}
        self._last = threading.Event()  # that what was asked last is carried out
        self._last.set()
        self._told.connect(self._take_over)
        self._imported.connect(self.reload)
        self._unsubscribe = [
            bus.subscribe(RatingsChanged, self._told.emit),
            bus.subscribe(RatingsImported, lambda _event: self._imported.emit()),
        ]

    @property
    def listener_id(self) -> int:
        """Whose ratings are meant now."""
        return self._ratings.listener_id

    def rating(self, track_id: int) -> Rating:
        """Return what the listener thinks of a track, as far as it was read."""
        return self._known.get(track_id, NONE)

    def all(self) -> Mapping[int, Rating]:
        """Return every rating that was read, by track."""
        return self._known

    def reload(self) -> None:
        """Read the ratings of whoever listens now."""
        self._rated_since.clear()
        self._reading.start(self._ratings.all, finished=self._show, failed=self._failed)

    def rate(self, tracks: Sequence[Track], stars: float | None) -> None:
        """Give tracks stars, or take them away with None."""
        text = stars_said(stars, one_or_many(tracks))
        self._change(lambda ids: self._ratings.rate(ids, stars), tracks, text)

    def love(self, tracks: Sequence[Track], loved: bool) -> None:
        """Love tracks, or no longer."""
        text = love_said(loved, one_or_many(tracks))
        self._change(lambda ids: self._ratings.love(ids, loved), tracks, text)

    def dislike(self, tracks: Sequence[Track], disliked: bool) -> None:
        """Dislike tracks, which keeps them out of what is recommended, or no longer."""
        text = dislike_said(disliked, one_or_many(tracks))
        self._change(lambda ids: self._ratings.dislike(ids, disliked), tracks, text)

    def last_done(self) -> RatingsChanged | None:
        """Return the listener's last change that stands; not for the window's thread."""
        return self._ratings.last_done()

    def named(self, done: RatingsChanged) -> str:
        """Return which tracks a change is of: the title of one, or how many."""
        tracks = [self._track(number) for number in done.after]
        known = [track for track in tracks if track is not None]
        if len(known) == 1 == len(tracks):
            return one_or_many(known)
        return translate("Counts", "%n track(s)", n=len(tracks))

    def said_of(self, done: RatingsChanged) -> str:
        """Return what a change left, as it was said when it was made."""
        return change_said(done, self.named(done))

    def take_back(self, change: RatingsChanged) -> Job:
        """Take one change back, and say so."""

        def answer(done: RatingsChanged | None) -> None:
            if done is not None:
                self._say_taken_back(done)

        return self._run(lambda: self._ratings.undo(change), answer)

    def _say_taken_back(self, done: RatingsChanged) -> None:
        text = taken_back_said(done, self.named(done))
        self.said.emit(text, self.redo, translate("Notices", "Redo"))

    def redo(self) -> Job:
        """Rate again as it was before the last :meth:`undo`."""

        def answer(done: RatingsChanged | None) -> None:
            if done is None:
                self.said.emit(translate("Undo", "There is nothing to redo."), None, "")
            else:
                self._tell(self.said_of(done), done, self.named(done))

        return self._run(self._ratings.redo, answer)

    def close(self) -> None:
        """Listen no more to what is told."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _change(
        self,
        change: Callable[[Sequence[int]], RatingsChanged | None],
        tracks: Sequence[Track],
        text: str,
    ) -> None:
        ids = [track.id for track in tracks]
        if len(ids) > AT_ONCE:
            said = translate("Rating", "Rating %n track(s)…", n=len(ids))
            self.said.emit(said, None, "")

        def answer(done: RatingsChanged | None) -> None:
            if done is not None:
                self._tell(text, done, one_or_many(tracks))

        self.changing.emit(self._run(lambda: change(ids), answer))

    def _tell(self, text: str, done: RatingsChanged, named: str) -> None:
        self.said.emit(text, lambda: self._take_back(done), translate("Notices", "Undo"))
        self.undoable.emit(done, named)

    def _take_back(self, done: RatingsChanged) -> None:
        self._run(lambda: self._ratings.undo(done), lambda _change: self.taken_back.emit(done))

    def _run(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> Job:
        """Carry out one after the other, as they are asked: the last key pressed counts."""
        before, mine = self._last, threading.Event()
        self._last = mine

        def work_in_turn() -> Any:
            # Its job was begun earlier, since the pool begins them in order; one that was
            # called off at that moment, as by the end of the window, never says that it is over.
            before.wait(PATIENCE_SECONDS)
            try:
                return work()
            finally:
                mine.set()

        return self._jobs.start(work_in_turn, finished=answer, failed=self._failed)

    def _show(self, known: dict[int, Rating]) -> None:
        self._known = known | self._rated_since
        self.reloaded.emit()

    def _take_over(self, event: RatingsChanged) -> None:
        if event.listener_id != self._ratings.listener_id:
            return
        self._known.update(event.after)
        self._rated_since.update(event.after)  # what is being read may not know it
        self.changed.emit(set(event.after))

    def _failed(self, error: Exception) -> None:
        self.said.emit(sentence_of(error), None, "")
        self.reloaded.emit()  # what was shown as chosen is not
