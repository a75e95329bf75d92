"""The player: commands in, sound out, events as things become audible."""

from __future__ import annotations

import math
import random
import threading
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio import (
    CHANNELS,
    AudioOutput,
    PlayerListener,
    PlayerSnapshot,
    QueueChanged,
    QueueItem,
)
from musicrec_desktop.core.settings import Repeat
from musicrec_desktop.playback.engine import Engine
from musicrec_desktop.playback.queue import PlayQueue

RESTART_SECONDS = 3.0  # "previous" within a track goes to its start after this long


class Player:
    """Play a queue on an output. Every method may be called from any thread and none waits.

    Parameters
    ----------
    output : AudioOutput
        Opened when first needed; closed with the player.
    rng : random.Random, optional
        For shuffle.
    """

    def __init__(self, output: AudioOutput, *, rng: random.Random | None = None) -> None:
        self._engine = Engine(output, rng=rng)

    # Commands

    def prepare(self) -> None:
        """Open the device ahead of the first sound; that there is none is not reported yet."""
        self._engine.post(self._prepare)

    def play_items(self, items: Sequence[QueueItem], start: int = 0) -> None:
        """Replace the queue and play the item at ``start``."""
        items = tuple(items)
        self._engine.post(lambda: self._replace_queue(items, start))

    def play(self) -> None:
        """Start, or go on after a pause or after the device was missing."""
        self._engine.post(self._engine.play)

    def pause(self) -> None:
        """Fall silent at once, keeping the place."""
        self._engine.post(self._engine.pause)

    def toggle(self) -> None:
        """Pause what plays, play what does not."""
        self._engine.post(
            lambda: self._engine.pause() if self._engine.state == "playing" else self._engine.play()
        )

    def stop(self) -> None:
        """Fall silent and go back to the start of the track."""
        self._engine.post(lambda: self._engine.stop("stopped"))

    def next(self) -> None:
        """Go to the next track; after the last, stop."""
        self._engine.post(self._next)

    def previous(self) -> None:
        """Go to the start of the track or, within its first seconds, to the one before."""
        self._engine.post(self._previous)

    def jump(self, index: int) -> None:
        """Play the queued item at ``index``."""
        self._engine.post(lambda: self._jump(index))

    def seek(self, seconds: float) -> None:
        """Go on from there; past the end, with the next track.

        The snapshot is there at once; of seeks faster than the device, the last is heard.
        """
        self._engine.ask_seek(max(seconds, 0.0))

    def enqueue(self, items: Iterable[QueueItem]) -> None:
        """Append to the queue."""
        added = tuple(items)
        self._engine.post(lambda: self._change_queue(lambda queue: queue.add(added)))

    def play_next(self, items: Iterable[QueueItem]) -> None:
        """Put into the queue after the current track."""
        added = tuple(items)
        self._engine.post(lambda: self._change_queue(lambda queue: queue.play_next(added)))

    def remove(self, index: int) -> None:
        """Take an item out of the queue; the current one is skipped."""
        self._engine.post(lambda: self._remove(index))

    def move(self, source: int, target: int) -> None:
        """Move an item within the queue."""
        self._engine.post(lambda: self._change_queue(lambda queue: queue.move(source, target)))

    def clear(self) -> None:
        """Stop and empty the queue."""
        self._engine.post(self._clear)

    def set_shuffle(self, shuffle: bool) -> None:
        """Play the queue in a drawn order, each item once."""
        self._engine.post(lambda: self._change_queue(lambda queue: queue.set_shuffle(shuffle)))

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the whole queue, or one track."""
        self._engine.post(lambda: self._change_queue(lambda queue: queue.set_repeat(repeat)))

    @property
    def volume(self) -> float:
        """Position of the volume slider, 0 to 1."""
        return self._engine.device.volume

    @volume.setter
    def volume(self, position: float) -> None:
        self._engine.device.volume = min(max(position, 0.0), 1.0)
        self._engine.post(self._engine.device.apply_volume)

    def close(self) -> None:
        """Stop, let go of the device and end every thread. May be called twice."""
        self._engine.close()

    # What is going on

    def subscribe(self, listener: PlayerListener) -> None:
        """Call ``listener`` with every event, from the engine's thread; it must not block."""
        self._engine.listeners.append(listener)

    def snapshot(self) -> PlayerSnapshot:
        """Return what is heard now. Cheap, and safe from any thread."""
        with self._engine.lock:
            current = self._engine.queue.current
            sought = self._engine.sought_seconds if current else None
            if not self._engine.line.chain or self._engine.line.ring is None:
                return PlayerSnapshot(
                    state=self._engine.state,
                    item=current.item if current else None,
                    position_seconds=self._engine.resume_at if sought is None else sought,
                    error=self._engine.error,
                    queue_index=self._engine.queue.index,
                )
            audible = self._engine.line.audible()
            segment = self._engine.line.segment_at(audible)
            position = self._engine.line.position(segment, audible) if sought is None else sought
            duration = self._engine.line.duration(segment)
            return PlayerSnapshot(
                state=self._engine.state,
                item=segment.entry.item,
                position_seconds=min(position, duration) if duration else position,
                duration_seconds=duration,
                stream=segment.info.text if segment.info else "",
                gain_db=20 * math.log10(segment.gain),
                error=self._engine.error,
                queue_index=self._engine.queue.place(segment.entry.key),
                buffering=self._engine.state == "playing" and self._engine.line.held_at is not None,
            )

    def queue(self) -> tuple[QueueItem, ...]:
        """Return everything queued, in list order."""
        with self._engine.lock:
            return tuple(entry.item for entry in self._engine.queue.entries)

    def upcoming(self, count: int) -> tuple[QueueItem, ...]:
        """Return the next ``count`` items in the order in which they will play by themselves."""
        with self._engine.lock:
            steps = (self._engine.queue.peek(step) for step in range(1, count + 1))
            return tuple(entry.item for entry in steps if entry is not None)

    def audible_samples(self, frames: int) -> NDArray[np.float32]:
        """Return the last ``frames`` audible frames.

        Returns
        -------
        ndarray of shape (frames, 2), float32
            Before the device's volume; zeros where there was no sound yet.
        """
        return self.audible_block(frames)[1]

    def audible_block(self, frames: int) -> tuple[int, NDArray[np.float32]]:
        """Return the number of the frame that is heard next, and the ``frames`` before it.

        Numbers grow by one for each frame heard, across seeks and tracks; they start
        again where the device's rate changes. Who keeps the last one knows how much of
        the block is new.
        """
        with self._engine.lock:
            ring, audible = self._engine.line.ring, self._engine.line.audible()
        if ring is None:
            return 0, np.zeros((frames, CHANNELS), np.float32)
        return audible, ring.history(audible, frames)

    @property
    def rate_hz(self) -> int:
        """Rate of :meth:`audible_samples`; 0 until the device has been opened once."""
        ring = self._engine.line.ring
        return ring.rate_hz if ring else 0

    @property
    def buffered_seconds(self) -> float:
        """What is decoded and not yet taken by the output."""
        ring = self._engine.line.ring
        return ring.ready_frames / ring.rate_hz if ring else 0.0

    def settle(self, timeout_seconds: float) -> bool:
        """Wait until every command given so far has been carried out; not for the GUI.

        Returns
        -------
        bool
            False if that took longer.
        """
        done = threading.Event()
        self._engine.post(done.set)
        return done.wait(timeout_seconds)

    @property
    def underrun_frames(self) -> int:
        """Frames of silence the output got because the decoder was late, since the last start."""
        ring = self._engine.line.ring
        return ring.underrun_frames if ring else 0

    # On the engine's thread

    def _prepare(self) -> None:
        self._engine.device.open(quietly=True)

    def _next(self) -> None:
        with self._engine.lock:
            entry = self._engine.queue.next()
        if entry is None:
            self._engine.stop("skipped")
        else:
            self._engine.switch(entry)

    def _previous(self) -> None:
        with self._engine.lock:
            late = (
                bool(self._engine.line.chain) and self._engine.line.position_now() > RESTART_SECONDS
            )
            entry = None if late else self._engine.queue.previous()
        if entry is None:
            self._engine.seek(0.0)
        else:
            self._engine.switch(entry)

    def _jump(self, index: int) -> None:
        with self._engine.lock:
            if not 0 <= index < len(self._engine.queue):
                return
            entry = self._engine.queue.jump(index)
        self._engine.end_current("skipped")
        self._engine.load(entry, 0.0, playing=True)

    def _replace_queue(self, items: tuple[QueueItem, ...], start: int) -> None:
        self._engine.end_current("skipped")
        with self._engine.lock:
            self._engine.line.chain.clear()
            entry = self._engine.queue.replace(items, start)
        self._engine.emit(QueueChanged())
        if entry is None:
            self._engine.stop("stopped")
        else:
            self._engine.load(entry, 0.0, playing=True)

    def _change_queue(self, change: Callable[[PlayQueue], None]) -> None:
        with self._engine.lock:
            change(self._engine.queue)
        self._engine.ahead.mend()
        self._engine.emit(QueueChanged())

    def _remove(self, index: int) -> None:
        with self._engine.lock:
            if not 0 <= index < len(self._engine.queue):
                return
            current = index == self._engine.queue.index
            self._engine.queue.remove(index)
            entry = self._engine.queue.current
        if not current:
            self._engine.ahead.mend()
        elif entry is None:
            self._engine.stop("skipped")
        else:
            self._engine.switch(entry)
        self._engine.emit(QueueChanged())

    def _clear(self) -> None:
        self._engine.stop("stopped")
        with self._engine.lock:
            self._engine.queue.clear()
        self._engine.emit(QueueChanged())
