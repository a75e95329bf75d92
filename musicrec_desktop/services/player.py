"""Playing from the library: tracks in, plays and history out."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio import (
    AudioOutput,
    Levels,
    PlayerEvent,
    PlayerSnapshot,
    QueueItem,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.core.settings import Repeat
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.history import PlayHistory
from musicrec_desktop.playback.player import Player

logger = logging.getLogger(__name__)


def queue_item(track: Track) -> QueueItem:
    """Return what the queue needs to know of a track: its file and its level."""
    return QueueItem(
        track_id=track.id,
        path=track.path,
        levels=Levels(
            track_gain_db=track.tags.track_gain_db,
            album_gain_db=track.tags.album_gain_db,
            track_peak=track.tags.track_peak,
            album_peak=track.tags.album_peak,
        ),
    )


class PlayerService:
    """The transport of the window and of ``musicrec-desktop play``.

    Parameters
    ----------
    output : AudioOutput
        Where sound goes.
    history : PlayHistory, optional
        Where plays are kept; left out, nothing is recorded.
    """

    def __init__(self, output: AudioOutput, history: PlayHistory | None = None) -> None:
        self._player = Player(output)
        self._history = history
        self._writer: Executor = ThreadPoolExecutor(1, "history")
        self._event_ids: dict[int, int] = {}
        self._player.subscribe(self._record)

    def play_tracks(self, tracks: Sequence[Track], start: int = 0) -> None:
        """Replace the queue and play from its ``start``-th track."""
        self._player.play_items([queue_item(track) for track in tracks], start)

    def play_next(self, tracks: Sequence[Track]) -> None:
        """Queue tracks directly after the one that plays."""
        self._player.play_next([queue_item(track) for track in tracks])

    def enqueue(self, tracks: Sequence[Track]) -> None:
        """Queue tracks after all others."""
        self._player.enqueue([queue_item(track) for track in tracks])

    def play_files(self, paths: Sequence[str]) -> None:
        """Play files that need not be in the library."""
        self._player.play_items([QueueItem(track_id=None, path=path) for path in paths])

    def play(self) -> None:
        """Start, or go on after a pause."""
        self._player.play()

    def pause(self) -> None:
        """Hold at once."""
        self._player.pause()

    def toggle(self) -> None:
        """Pause what plays, play what is paused."""
        self._player.toggle()

    def stop(self) -> None:
        """Stop and keep the queue."""
        self._player.stop()

    def next(self) -> None:
        """Go to the next track of the queue."""
        self._player.next()

    def previous(self) -> None:
        """Go back: to the beginning of the track, or to the one before it."""
        self._player.previous()

    def seek(self, seconds: float) -> None:
        """Go on from a place in the audible track."""
        self._player.seek(seconds)

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 to 1 on a slider that feels even."""
        self._player.volume = volume

    def set_shuffle(self, shuffle: bool) -> None:
        """Play the queue in a random order, each track once."""
        self._player.set_shuffle(shuffle)

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the queue, or the track."""
        self._player.set_repeat(repeat)

    def snapshot(self) -> PlayerSnapshot:
        """Return what is audible now; cheap enough for every frame."""
        return self._player.snapshot()

    def audible_samples(self, frames: int) -> NDArray[np.float32]:
        """Return the last ``frames`` audible frames, shape (frames, 2), zeros where none."""
        return self._player.audible_samples(frames)

    def audible_block(self, frames: int) -> tuple[int, NDArray[np.float32]]:
        """Return the number of the frame heard next, and the ``frames`` frames before it."""
        return self._player.audible_block(frames)

    def subscribe(self, listener: Callable[[PlayerEvent], None]) -> None:
        """Call ``listener`` from the engine's thread at each event."""
        self._player.subscribe(listener)

    @property
    def rate_hz(self) -> int:
        """The device's sample rate, in which audible samples are given."""
        return self._player.rate_hz

    def prepare(self) -> None:
        """Open the device ahead of the first play."""
        self._player.prepare()

    def close(self) -> None:
        """Stop, and wait until every play is on disk."""
        self._player.close()
        self._writer.shutdown(wait=True)

    def _record(self, event: PlayerEvent) -> None:
        """Hand an event to the writing thread: the engine never waits for a disk."""
        if self._history is not None and isinstance(event, (TrackStarted, TrackEnded)):
            self._writer.submit(self._write, event, time.time()).add_done_callback(_log_failure)

    def _write(self, event: TrackStarted | TrackEnded, at: float) -> None:
        assert self._history is not None
        track_id = event.item.track_id
        if track_id is None:
            return
        if isinstance(event, TrackStarted):
            self._event_ids[track_id] = self._history.start(track_id, at)
        elif (event_id := self._event_ids.pop(track_id, None)) is not None:
            self._history.finish(event_id, event.played_seconds, event.outcome)


def _log_failure(future: object) -> None:
    error = future.exception()  # type: ignore[attr-defined]
    if error is not None:
        logger.error("a play could not be recorded", exc_info=error)
