"""The queue from session to session, to the second."""

from __future__ import annotations

import logging
import threading
from typing import Protocol

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.play_queue import QueueState
from musicrec_desktop.core.player_events import (
    PlayerEvent,
    QueueChanged,
    StateChanged,
    TrackStarted,
)
from musicrec_desktop.playback.player import Player

logger = logging.getLogger(__name__)

SETTLE_SECONDS = 0.4  # changes that come faster than this are written once
POSITION_SECONDS = 1.0
PATIENCE_SECONDS = 5.0


class SavedQueue(Protocol):
    """Where a queue is kept; called from one thread at a time."""

    def save_queue(self, state: QueueState) -> None:
        """Keep a queue in place of the one kept before."""

    def save_position(self, seconds: float) -> None:
        """Keep where in the current track playing is."""

    def load(self) -> QueueState | None:
        """Return the queue as it was left."""


class SessionKeeper:
    """Keep a player's queue on disk, in a thread of its own, as it changes.

    Nothing is written before something was restored, played or queued: a
    program that was only opened leaves the last session as it is.

    Parameters
    ----------
    saved : SavedQueue or None
        None keeps nothing, until :meth:`change` names one.
    player : Player
    settle_seconds, position_seconds : float, optional
        How long to wait for more changes; how often the position is kept.

    Attributes
    ----------
    held : bool
        What is queued now is not what the user left there: nothing is written.
    """

    def __init__(
        self,
        saved: SavedQueue | None,
        player: Player,
        *,
        settle_seconds: float = SETTLE_SECONDS,
        position_seconds: float = POSITION_SECONDS,
    ) -> None:
        self._saved = saved
        self._player = player
        self._settle_seconds = settle_seconds
        self._position_seconds = position_seconds
        self._changed = threading.Event()
        self._closing = threading.Event()
        self._writing = threading.Lock()
        self._kept_seconds: float | None = None
        self._begun = False  # something was restored, played or queued
        self.held = False
        player.subscribe(self._note)
        self._thread = threading.Thread(target=self._run, name="session", daemon=True)
        self._thread.start()

    def restore(self) -> bool:
        """Bring the kept queue back, paused, unless something is queued by then.

        Returns
        -------
        bool
            False where there is none.
        """
        with self._writing:
            state = self._saved.load() if self._saved is not None else None
        if state is None or not state.items:
            return False
        self._begun = True
        self._player.restore(state, instead=False)
        return True

    def change(self, saved: SavedQueue | None) -> None:
        """Keep the queue where it was kept so far, and go on with another, paused.

        Parameters
        ----------
        saved : SavedQueue or None
            Where the other is kept; with None, what plays goes on, and is kept no more.
        """
        self._player.settle(PATIENCE_SECONDS)
        self._keep()
        self._keep_position(self._player.snapshot().position_seconds)
        state = None if saved is None else saved.load()
        with self._writing:
            self._saved, self._kept_seconds = None, None
        if saved is None:
            return
        self._begun = True
        self._player.restore(state or QueueState())
        self._player.settle(PATIENCE_SECONDS)
        with self._writing:
            self._saved = saved

    def close(self) -> None:
        """Keep what is now, and end the thread. Before the player is closed, which rewinds."""
        if self._closing.is_set():
            return
        self._player.settle(PATIENCE_SECONDS)
        position = self._player.state().position_seconds
        self._closing.set()
        self._thread.join()
        self._keep()
        self._keep_position(position)

    def _note(self, event: PlayerEvent) -> None:
        if isinstance(event, (QueueChanged, TrackStarted, StateChanged)):
            self._changed.set()

    def _run(self) -> None:
        while not self._closing.wait(self._settle_seconds):
            if self._changed.is_set():
                self._keep()
            elif self._player.snapshot().state == "playing":
                self._closing.wait(max(self._position_seconds - self._settle_seconds, 0.0))
                self._keep_position(self._player.snapshot().position_seconds)

    def _keep(self) -> None:
        if self.held or not self._changed.is_set():
            return
        self._changed.clear()
        state = self._player.state()
        # A window takes up shuffle and repeat first: that is no queue to keep.
        self._begun = self._begun or bool(state.items)
        if not self._begun:
            return
        try:
            with self._writing:
                if self._saved is None:
                    return
                self._saved.save_queue(state)
        except MusicRecError as error:
            logger.warning("the queue was not kept: %s", error)
            return
        self._kept_seconds = state.position_seconds

    def _keep_position(self, seconds: float) -> None:
        if self.held or self._changed.is_set():
            return
        if seconds == self._kept_seconds or self._kept_seconds is None:
            return  # the whole is written next, or nothing has ever been
        try:
            with self._writing:
                if self._saved is None:
                    return
                self._saved.save_position(seconds)
        except MusicRecError as error:
            logger.warning("the position was not kept: %s", error)
            return
        self._kept_seconds = seconds
