"""Hear a few stretches, then go on with what was playing as if nothing had been."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence

from musicrec_desktop.core.play_queue import QueueItem, QueueState, QueueView
from musicrec_desktop.core.player_events import (
    Outcome,
    PlayerEvent,
    QueueChanged,
    StateChanged,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.playback.player import Player

SETTLE_SECONDS = 10.0
PREVIEW_ORIGIN = "preview"  # of items that no history counts


def _nobody() -> None:
    """Tell nobody."""


class Preview:
    """Puts stretches in the place of the queue, and the queue back after them.

    Whoever plays something else meanwhile keeps that: the queue of before is then
    given up, as it is whenever something is played.

    Parameters
    ----------
    player : Player
    hold : callable
        Called with True before the queue is replaced, and with False when it is whole
        again: what is in it between the two is not worth keeping.
    """

    def __init__(self, player: Player, hold: Callable[[bool], None]) -> None:
        self._player = player
        self._hold = hold
        self._lock = threading.Lock()
        self._kept: QueueState | None = None
        self._view: QueueView | None = None  # of the queue that is kept, until it is back
        self._was_playing = False
        self._items: tuple[QueueItem, ...] = ()
        self._begun = False
        self._outcome: Outcome | None = None
        self._ended: Callable[[], None] = _nobody
        player.subscribe(self._note)

    @property
    def active(self) -> bool:
        """Whether stretches are heard now."""
        return self._kept is not None

    def kept_view(self) -> QueueView | None:
        """Return the queue that comes back after the stretches; None where none are heard."""
        return self._view

    def start(self, items: Sequence[QueueItem], ended: Callable[[], None] = _nobody) -> None:
        """Play stretches one after the other; another preview that sounds is ended.

        Parameters
        ----------
        items : sequence of QueueItem
            At least one.
        ended : callable, optional
            Called when the queue is back, or something else is played; from any thread.
        """
        with self._lock:
            before, self._ended = self._ended, ended
            if self._kept is None:
                self._kept, self._view = self._player.state(), self._player.queue_view()
                self._was_playing = self._player.snapshot().state == "playing"
            self._items, self._begun, self._outcome = tuple(items), False, None
        before()
        self._hold(True)
        self._player.restore(QueueState(items=self._items, current=0), playing=True)

    def cancel(self) -> None:
        """Go back to what played before; nothing where no preview sounds."""
        self._finish(restore=True)

    def keys_after(self, keys: Iterable[int]) -> list[int]:
        """Go back where keys are of the queue that comes back; return what they are then.

        One that is not there any more, as where that queue was replaced meanwhile, stays.
        """
        view, wanted = self._view, list(keys)
        listed = () if view is None else view.entries
        place_of = {entry.key: place for place, entry in enumerate(listed)}
        if not place_of.keys() & set(wanted):
            return wanted
        self.cancel()
        self._player.settle(SETTLE_SECONDS)
        back = self._player.queue_view().entries
        places = (place_of.get(key, len(back)) for key in wanted)
        return [
            back[place].key
            if place < len(back) and back[place].item.path == listed[place].item.path
            else key
            for key, place in zip(wanted, places, strict=True)
        ]

    def _note(self, event: PlayerEvent) -> None:
        """Follow what is heard; on the engine's thread."""
        if self._kept is None:
            if isinstance(event, QueueChanged):
                self._view = None
            return
        if isinstance(event, TrackStarted):
            self._begun = self._begun or event.item in self._items
        elif isinstance(event, TrackEnded) and event.item in self._items:
            self._outcome = event.outcome
        elif isinstance(event, QueueChanged):
            if self._begun and self._player.queue() != self._items:
                self._finish(restore=False)
        elif isinstance(event, StateChanged) and event.state == "stopped":
            self._finish(restore=True, stay_stopped=self._outcome == "stopped")

    def _finish(self, *, restore: bool, stay_stopped: bool = False) -> None:
        with self._lock:
            kept, self._kept = self._kept, None
            ended, self._ended = self._ended, _nobody
        if kept is None:
            return
        if restore:
            self._player.restore(kept, playing=self._was_playing and not stay_stopped)
        else:
            self._view = None
        self._hold(False)
        ended()
