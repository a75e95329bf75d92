"""The player: commands in, sound out, events as things become audible."""

from __future__ import annotations

import math
import random
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS, AudioOutput
from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import Levels, QueueItem, QueueState, QueueView
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import PlayerListener, PlayerSnapshot
from musicrec_desktop.core.settings import Repeat, ShuffleUnit
from musicrec_desktop.playback.engine import Engine
from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.queue_commands import QueueCommands


class Player:
    """Play a queue on an output. Every method may be called from any thread and none waits.

    Parameters
    ----------
    output : AudioOutput
        Opened when first needed; closed with the player.
    rng : random.Random, optional
        For shuffle.
    options : PlaybackOptions, optional
    """

    def __init__(
        self,
        output: AudioOutput,
        *,
        rng: random.Random | None = None,
        options: PlaybackOptions | None = None,
    ) -> None:
        self._engine = Engine(output, rng=rng, options=options)
        self._queue = QueueCommands(self._engine)
        self._view = QueueView()

    # Commands

    def prepare(self) -> None:
        """Open the device ahead of the first sound; that there is none is not reported yet."""
        self._engine.post(self._engine.prepare)

    def play_items(
        self, items: Iterable[QueueItem], start: int = 0, *, first: QueueItem | None = None
    ) -> None:
        """Replace the queue and play the item at ``start``.

        An iterator is gone through in the engine's thread: a long one holds nobody up. Where
        the item at ``start`` is known as ``first``, it is heard while that is done.
        """
        held = items if isinstance(items, Iterator) else tuple(items)
        if first is None:
            self._engine.post(lambda: self._queue.replace(tuple(held), start))
        else:
            self._engine.post(lambda: self._queue.replace_around(first, held, start))

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
        self._engine.post(lambda: self._engine.stop("stop"))

    def next(self) -> None:
        """Go to the next track; after the last, stop."""
        self._engine.post(self._queue.next)

    def previous(self) -> None:
        """Go to the start of the track or, within its first seconds, to the one before."""
        self._engine.post(self._queue.previous)

    def seek(self, seconds: float) -> None:
        """Go on from there; past the end, with the next track.

        The snapshot is there at once; of seeks faster than the device, the last is heard.
        """
        self._engine.commands.seek(max(seconds, 0.0))

    def prepare_equaliser(self) -> None:
        """Load the equaliser ahead of its first use, which takes a second in the background."""
        self._engine.post(self._engine.sound.prepare_equaliser)

    def set_options(self, options: PlaybackOptions) -> None:
        """Let music be played so from now on.

        Levels, equaliser and speed are heard at once, by decoding anew from the audible
        frame, at most five times a second; seams, from the next one on.
        """
        self._engine.post(lambda: self._engine.sound.set_options(options))

    @property
    def options(self) -> PlaybackOptions:
        """What was set last and has been carried out."""
        return self._engine.ahead.options

    # The queue

    def enqueue(self, items: Iterable[QueueItem]) -> None:
        """Append to the queue. Items are asked for by the engine's thread, here and below."""
        self._add(items, PlayQueue.add)

    def carry(self, added: Iterable[QueueItem] = (), gone: Iterable[int] = ()) -> None:
        """Append items and take entries out as what runs by itself does: nothing to be undone.

        The current entry stays. What the listener can undo, and do again, stays so.
        """
        new, keys = tuple(added), set(gone)
        self._engine.post(lambda: self._queue.carry(new, keys))

    def play_next(self, items: Iterable[QueueItem]) -> None:
        """Put into the queue after the current track."""
        self._add(items, PlayQueue.play_next, "next")

    def insert(self, items: Iterable[QueueItem], index: int) -> None:
        """Put into the queue before the place ``index``."""
        self._add(items, lambda queue, added: queue.insert(added, index))

    def remove(self, index: int) -> None:
        """Take an item out of the queue; the current one is skipped."""
        self._engine.post(lambda: self._queue.remove_at(index))

    def remove_keys(self, keys: Iterable[int]) -> None:
        """Take entries out of the queue; the current one is skipped."""
        gone = set(keys)
        self._engine.post(lambda: self._queue.remove(gone))

    def move(self, source: int, target: int) -> None:
        """Move an item within the queue."""
        self._change("move", lambda queue: queue.move(source, target))

    def move_keys(self, keys: Iterable[int], before: int) -> None:
        """Move entries, in their order, to before what stands at the place ``before``."""
        moved = tuple(keys)
        self._change("move", lambda queue: queue.move_keys(moved, before))

    def reorder(self, keys: Iterable[int], before: int | None) -> None:
        """Let entries be played, in this order, before the one of a key; None is the end."""
        moved = tuple(keys)
        self._change("move", lambda queue: queue.reorder(moved, before))

    def jump_to(self, key: int) -> None:
        """Play the entry with this key."""
        self._engine.post(lambda: self._queue.jump_to(key))

    def clear(self) -> None:
        """Stop and empty the queue."""
        self._engine.post(self._queue.clear)

    def undo(self) -> None:
        """Take back the last change of the queue's entries; what plays goes on if it can."""
        self._engine.post(self._queue.undo)

    def redo(self) -> None:
        """Take back the last :meth:`undo`."""
        self._engine.post(self._queue.redo)

    def undo_to(self, edit: int) -> None:
        """Take back the edit of a number, and all that was done to the queue after it."""
        self._engine.post(lambda: self._queue.undo_to(edit))

    def redo_to(self, edit: int) -> None:
        """Do again what was undone, as far as the edit of a number."""
        self._engine.post(lambda: self._queue.redo_to(edit))

    def can_undo(self, edit: int) -> bool:
        """Return whether the edit of a number can be taken back."""
        return self._queue.edits.can_step(edit, back=True)

    def can_redo(self, edit: int) -> bool:
        """Return whether the edit of a number was taken back, and can be done again."""
        return self._queue.edits.can_step(edit, back=False)

    def leave_only(self, key: int) -> None:
        """Take out all but the current entry, which plays on, as where another queue begins."""
        self._engine.post(lambda: self._queue.leave_only(key))

    def set_shuffle(self, shuffle: bool) -> None:
        """Play the queue in a drawn order, each item once."""
        self._change("shuffle", lambda queue: queue.set_shuffle(shuffle))

    def set_shuffle_by(self, unit: ShuffleUnit) -> None:
        """Draw songs where the order is shuffled, better-rated ones sooner, or whole albums."""
        self._change("", lambda queue: queue.set_shuffle_by(unit))

    def weigh_by(self, weights: Callable[[], Mapping[int, float]]) -> None:
        """Ask here how much sooner tracks come that are rated well.

        That is asked in the engine's thread, and nothing is to be waited for.
        """
        self._change("", lambda queue: queue.weigh_by(weights))

    def reweigh(self) -> None:
        """Draw anew what is shuffled by weights, which were not known when it was drawn."""
        self._change("", PlayQueue.reweigh)

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the whole queue, or one track."""
        self._change("", lambda queue: queue.set_repeat(repeat))

    def stop_after(self, key: int | None) -> None:
        """Stop once after the entry with this key; None takes that back."""
        self._change("", lambda queue: queue.set_stop_after(key))

    def stop_after_current(self) -> None:
        """Stop once after the current track."""
        self._change(
            "", lambda queue: queue.set_stop_after(queue.current.key if queue.current else None)
        )

    def relevel(self, known: Mapping[int, tuple[Levels, Edges | None]]) -> None:
        """Take other levels and edges for queued tracks, by their ids, from the next one on."""
        self._engine.post(lambda: self._queue.relevel(known))

    def identify(self, known: Mapping[str, QueueItem]) -> None:
        """Take queued files of no library for these tracks, by path, from the next one on."""
        self._engine.post(lambda: self._queue.identify(known))

    def relocate(self, paths: Mapping[int, str]) -> None:
        """Look for the files of queued tracks elsewhere, by their ids."""
        self._engine.post(lambda: self._queue.relocate(paths))

    def state(self) -> QueueState:
        """Return all that another session needs to go on. Safe from any thread."""
        with self._engine.lock:
            return self._queue.state()

    def restore(self, state: QueueState, *, playing: bool = False, instead: bool = True) -> None:
        """Be as in another session: paused, with the device left alone, unless playing.

        Where it is not to come ``instead`` of what is queued, it comes only where nothing is.
        """
        self._engine.post(lambda: self._queue.restore(state, playing=playing, instead=instead))

    def _add(
        self,
        items: Iterable[QueueItem],
        put: Callable[[PlayQueue, tuple[QueueItem, ...]], None],
        label: str = "add",
    ) -> None:
        def add() -> None:
            added = tuple(items)  # before the lock, for which windows may wait
            self._queue.change(label, lambda queue: put(queue, added))

        self._engine.post(add)

    def _change(self, label: str, change: Callable[[PlayQueue], None]) -> None:
        self._engine.post(lambda: self._queue.change(label, change))

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
            device = self._engine.device.name
            if not self._engine.line.chain or self._engine.line.ring is None:
                return PlayerSnapshot(
                    state=self._engine.state,
                    item=current.item if current else None,
                    position_seconds=self._engine.position() if current else 0.0,
                    error=self._engine.error,
                    queue_index=self._engine.queue.index,
                    queue_key=current.key if current else None,
                    device=device,
                )
            audible = self._engine.line.audible()
            segment = self._engine.line.segment_at(audible)
            sought = self._engine.commands.sought_seconds if current else None
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
                queue_key=segment.entry.key,
                speed=segment.speed,
                device=device,
            )

    def queue_view(self) -> QueueView:
        """Return the queue as a window shows it; the same object while nothing changed."""
        with self._engine.lock:
            noted, old = self._queue.noted, self._view
            same = all(getattr(old, name) == value for name, value in noted.items())
            if old.version != self._engine.queue.version or not same:
                self._view = replace(self._engine.queue.view(), **noted)
            return self._view

    def heard(self) -> tuple[int, float] | None:
        """Return the key of what is heard and its seconds so far, jumps left out; None for none."""
        with self._engine.lock:
            line = self._engine.line
            if not line.chain or not line.chain[0].begun:
                return None
            segment = line.chain[0]
            return segment.entry.key, line.heard_seconds(segment)

    def queue(self) -> tuple[QueueItem, ...]:
        """Return everything queued, in list order."""
        with self._engine.lock:
            return tuple(entry.item for entry in self._engine.queue.entries)

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
