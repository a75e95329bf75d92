"""Plays as the player tells of them, written to the history of whoever listens."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from musicrec_desktop.core.errors import DatabaseBusy
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST
from musicrec_desktop.core.listening_events import PlayEnded, PlayStarted
from musicrec_desktop.core.player_events import Outcome, PlayerEvent, TrackEnded, TrackStarted
from musicrec_desktop.library.listeners.history import PlayEvent, PlayHistory
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.playing.preview import PREVIEW_ORIGIN

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

TRIES = 12  # to write a play; SQLite waits five seconds in each


class PlayRecorder:
    """Writes starts and ends in a thread of its own: the engine never waits for a disk.

    Parameters
    ----------
    history : PlayHistory or None
        None records nothing.
    bus : EventBus, optional
        Told of each start and end, once it is on disk.

    Attributes
    ----------
    listener_id : int
        Whose plays are recorded from now on; a guest's are not.
    """

    def __init__(self, history: PlayHistory | None, bus: EventBus | None = None) -> None:
        self._history = history
        self._bus = bus
        self.listener_id = DEFAULT_LISTENER
        self._writer = ThreadPoolExecutor(1, "history")
        self._open: dict[int, tuple[int, PlayStarted]] = {}  # by the queue's key
        self._closing = False

    def hear(self, event: PlayerEvent) -> None:
        """Take an event of the player's; called from the engine's thread."""
        if self._history is not None and isinstance(event, (TrackStarted, TrackEnded)):
            self.later(self._write, event, self.listener_id)

    def part(self, key: int, played_seconds: float) -> None:
        """End the play of what goes on to be heard, as for whoever listened up to now.

        Parameters
        ----------
        key : int
            Of its place in the queue.
        played_seconds : float
            That were heard so far.
        """
        if self._history is not None:
            self.later(self._end, key, played_seconds, "stopped", None)

    def end_open(self, before: float, track_id: int | None, position_seconds: float) -> None:
        """End what a kill left open, as :meth:`PlayHistory.end_open` does, and tell of it."""
        if self._history is not None:
            for play in self._history.end_open(before, track_id, position_seconds):
                self._publish(_ended(play))

    def later(self, work: Callable[..., None], *arguments: Any) -> None:
        """Do something after everything so far has been written."""
        self._writer.submit(work, *arguments).add_done_callback(_log_failure)

    def close(self) -> None:
        """Wait until every play is on disk."""
        self._closing = True
        self._writer.shutdown(wait=True)

    def _write(self, event: TrackStarted | TrackEnded, listener_id: int) -> None:
        item = event.item
        if item.track_id is None or item.origin == PREVIEW_ORIGIN:
            return
        if isinstance(event, TrackStarted):
            if listener_id != GUEST:
                self._start(event, item.track_id, listener_id)
            return
        outcome, kept = event.outcome, self._open.get(event.key)
        if outcome == "skipped" and kept is not None and kept[1].listener_id != listener_id:
            outcome = "stopped"  # by somebody else
        self._end(event.key, event.played_seconds, outcome, event.length_seconds)

    def _start(self, event: TrackStarted, track_id: int, listener_id: int) -> None:
        assert self._history is not None
        start = partial(
            self._history.start,
            *(track_id, event.at),
            origin=event.item.origin,
            listener_id=listener_id,
            position_seconds=event.position_seconds,
        )
        event_id = self._patiently(start)
        started = PlayStarted(listener_id, track_id, event.at, event.item.origin)
        self._open[event.key] = event_id, started
        self._publish(started)

    def _end(
        self, key: int, played_seconds: float, outcome: Outcome, length_seconds: float | None
    ) -> None:
        assert self._history is not None
        event_id, started = self._open.pop(key, (0, None))
        if started is None:
            return  # nobody's, or parted before
        finish = self._history.finish
        counted = self._patiently(
            partial(finish, event_id, played_seconds, outcome, length_seconds=length_seconds)
        )
        if counted is None:
            return  # the listener was deleted, or the track removed
        self._publish(
            PlayEnded(
                started.listener_id,
                started.track_id,
                started.at,
                played_seconds,
                outcome,
                counted,
                started.origin,
            )
        )

    def _patiently(self, write: Callable[[], Answer]) -> Answer:
        """Write, again and again while another program holds the library, as to copy it."""
        for _ in range(TRIES - 1):
            if not self._closing:
                with contextlib.suppress(DatabaseBusy):
                    return write()
        return write()

    def _publish(self, event: PlayStarted | PlayEnded) -> None:
        if self._bus is not None:
            self._bus.publish(event)


def _ended(play: PlayEvent) -> PlayEnded:
    return PlayEnded(
        play.listener_id,
        play.track_id,
        play.started_at,
        play.played_seconds or 0.0,
        play.outcome or "stopped",
        play.counted,
        play.origin,
    )


def _log_failure(future: Future[None]) -> None:
    error = future.exception()
    if error is not None:
        logger.error("a play could not be recorded", exc_info=error)
