"""The player: commands in, sound out, events as things become audible.

Three threads, none of which waits for another's slow work. The engine's (here)
takes commands in order, talks to the output and follows the audible frame. The
feeder's decodes. The output's takes samples from the ring. The lock guards what
two of them look at, and is never held while the output is asked for anything
that may wait.
"""

from __future__ import annotations

import logging
import math
import queue as thread_queue
import random
import threading
import time
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio import (
    CHANNELS,
    AudioOutput,
    DeviceBack,
    DeviceLost,
    Failed,
    Outcome,
    PlayerEvent,
    PlayerListener,
    PlayerSnapshot,
    PlayState,
    QueueChanged,
    QueueItem,
    StateChanged,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.core.errors import NoAudioDevice
from musicrec_desktop.core.settings import Repeat
from musicrec_desktop.playback.feeder import TAIL_SECONDS, Feeder, Segment
from musicrec_desktop.playback.queue import PlayQueue, QueueEntry
from musicrec_desktop.playback.ring import SampleRing

logger = logging.getLogger(__name__)

TICK_SECONDS = 0.02
ENOUGH_SECONDS = 3.0  # ready before a start: more than any output takes at once
RETRY_SECONDS = 1.0
RETRIES = 15  # Qt takes three seconds to reconnect to a sound server that came back
LEAD_IN_SECONDS = 0.1  # silence before a track: a stream that opens swallows its first 20 to 65 ms
RESTART_LEAD_IN_SECONDS = 0.03  # before a place within a track, where speed is worth more
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
        self._output = output
        output.on_lost = self._output_lost
        self._lock = threading.Lock()
        self._queue = PlayQueue(rng=rng)
        self._chain: list[Segment] = []  # the audible track, then what is decoded after it
        self._generation = 0  # of the ring; what the feeder writes under another is dropped
        self._exhausted = False  # the feeder found nothing more to decode
        self._failures = 0  # files in a row that gave no sound
        self._last_failure = ""
        self._state: PlayState = "stopped"
        self._error: str | None = None
        self._resume_at = 0.0  # place in the current track while nothing is loaded
        self._ring: SampleRing | None = None
        self._held_at: int | None = 0  # audible frame while the output is not running from it
        self._filled = False
        self._open = False
        self._device_missing = False
        self._retries_left = 0
        self._volume = 1.0
        self._closed = False
        self._listeners: list[PlayerListener] = []
        self._commands: thread_queue.SimpleQueue[Callable[[], None] | None] = (
            thread_queue.SimpleQueue()
        )
        self._feeder = Feeder(self)
        self._engine = threading.Thread(target=self._run, name="playback-engine", daemon=True)
        self._engine.start()

    # Commands

    def prepare(self) -> None:
        """Open the device ahead of the first sound; that there is none is not reported yet."""
        self._post(self._prepare)

    def play_items(self, items: Sequence[QueueItem], start: int = 0) -> None:
        """Replace the queue and play the item at ``start``."""
        items = tuple(items)
        self._post(lambda: self._replace_queue(items, start))

    def play(self) -> None:
        """Start, or go on after a pause or after the device was missing."""
        self._post(self._play)

    def pause(self) -> None:
        """Fall silent at once, keeping the place."""
        self._post(self._pause)

    def toggle(self) -> None:
        """Pause what plays, play what does not."""
        self._post(lambda: self._pause() if self._state == "playing" else self._play())

    def stop(self) -> None:
        """Fall silent and go back to the start of the track."""
        self._post(lambda: self._stop("stopped"))

    def next(self) -> None:
        """Go to the next track; after the last, stop."""
        self._post(self._next)

    def previous(self) -> None:
        """Go to the start of the track or, within its first seconds, to the one before."""
        self._post(self._previous)

    def jump(self, index: int) -> None:
        """Play the queued item at ``index``."""
        self._post(lambda: self._jump(index))

    def seek(self, seconds: float) -> None:
        """Go on from there; past the end, with the next track."""
        self._post(lambda: self._seek(max(seconds, 0.0)))

    def enqueue(self, items: Iterable[QueueItem]) -> None:
        """Append to the queue."""
        added = tuple(items)
        self._post(lambda: self._change_queue(lambda queue: queue.add(added)))

    def play_next(self, items: Iterable[QueueItem]) -> None:
        """Put into the queue after the current track."""
        added = tuple(items)
        self._post(lambda: self._change_queue(lambda queue: queue.play_next(added)))

    def remove(self, index: int) -> None:
        """Take an item out of the queue; the current one is skipped."""
        self._post(lambda: self._remove(index))

    def move(self, source: int, target: int) -> None:
        """Move an item within the queue."""
        self._post(lambda: self._change_queue(lambda queue: queue.move(source, target)))

    def clear(self) -> None:
        """Stop and empty the queue."""
        self._post(self._clear)

    def set_shuffle(self, shuffle: bool) -> None:
        """Play the queue in a drawn order, each item once."""
        self._post(lambda: self._change_queue(lambda queue: queue.set_shuffle(shuffle)))

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the whole queue, or one track."""
        self._post(lambda: self._change_queue(lambda queue: queue.set_repeat(repeat)))

    @property
    def volume(self) -> float:
        """Position of the volume slider, 0 to 1."""
        return self._volume

    @volume.setter
    def volume(self, position: float) -> None:
        self._volume = min(max(position, 0.0), 1.0)
        self._post(self._apply_volume)

    def close(self) -> None:
        """Stop, let go of the device and end every thread. May be called twice."""
        if self._closed:
            return
        self._closed = True
        self._commands.put(None)
        self._engine.join()
        if self._ring is not None:
            self._ring.give_up()
        self._feeder.close()
        self._output.close()

    # What is going on

    def subscribe(self, listener: PlayerListener) -> None:
        """Call ``listener`` with every event, from the engine's thread; it must not block."""
        self._listeners.append(listener)

    def snapshot(self) -> PlayerSnapshot:
        """Return what is heard now. Cheap, and safe from any thread."""
        with self._lock:
            current = self._queue.current
            if not self._chain or self._ring is None:
                return PlayerSnapshot(
                    state=self._state,
                    item=current.item if current else None,
                    position_seconds=self._resume_at,
                    error=self._error,
                    queue_index=self._queue.index,
                )
            audible = self._audible()
            segment = self._segment_at(audible)
            position = self._position(segment, audible)
            duration = self._duration(segment)
            return PlayerSnapshot(
                state=self._state,
                item=segment.entry.item,
                position_seconds=min(position, duration) if duration else position,
                duration_seconds=duration,
                stream=segment.info.text if segment.info else "",
                gain_db=20 * math.log10(segment.gain),
                error=self._error,
                queue_index=self._queue.place(segment.entry.key),
                buffering=self._state == "playing" and self._held_at is not None,
            )

    def queue(self) -> tuple[QueueItem, ...]:
        """Return everything queued, in list order."""
        with self._lock:
            return tuple(entry.item for entry in self._queue.entries)

    def upcoming(self, count: int) -> tuple[QueueItem, ...]:
        """Return the next ``count`` items in the order in which they will play by themselves."""
        with self._lock:
            steps = (self._queue.peek(step) for step in range(1, count + 1))
            return tuple(entry.item for entry in steps if entry is not None)

    def audible_samples(self, frames: int) -> NDArray[np.float32]:
        """Return the last ``frames`` audible frames.

        Returns
        -------
        ndarray of shape (frames, 2), float32
            Before the device's volume; zeros where there was no sound yet.
        """
        with self._lock:
            ring, audible = self._ring, self._audible()
        if ring is None:
            return np.zeros((frames, CHANNELS), np.float32)
        return ring.history(audible, frames)

    @property
    def rate_hz(self) -> int:
        """Rate of :meth:`audible_samples`; 0 until the device has been opened once."""
        ring = self._ring
        return ring.rate_hz if ring else 0

    @property
    def buffered_seconds(self) -> float:
        """What is decoded and not yet taken by the output."""
        ring = self._ring
        return ring.ready_frames / ring.rate_hz if ring else 0.0

    def settle(self, timeout_seconds: float) -> bool:
        """Wait until every command given so far has been carried out; not for the GUI.

        Returns
        -------
        bool
            False if that took longer.
        """
        done = threading.Event()
        self._post(done.set)
        return done.wait(timeout_seconds)

    @property
    def underrun_frames(self) -> int:
        """Frames of silence the output got because the decoder was late, since the last start."""
        ring = self._ring
        return ring.underrun_frames if ring else 0

    # The feeder asks and tells; its thread

    def next_segment(self, generation: int) -> Segment | None:
        """Say what is decoded after everything that is."""
        with self._lock:
            if generation != self._generation or self._closed:
                return None
            if self._chain and not self._chain[-1].failed:
                self._failures = 0
            patience = 1 if self._queue.repeat == "one" else len(self._queue)
            entry = None
            if self._failures < patience:
                entry = self._queue.peek(len(self._chain))
            if entry is None:
                self._exhausted = True
                return None
            segment = Segment(entry)
            self._chain.append(segment)
            return segment

    def segment_failed(self, segment: Segment, reason: str) -> None:
        """Note a file that gave no sound, or not all of it."""
        with self._lock:
            assert self._ring is not None
            silent = segment.start == self._ring.written
            self._failures = self._failures + 1 if silent else 0
            self._last_failure = reason
            segment.failed = True
        logger.warning("%s", reason)
        self._post(lambda: self._emit(Failed(segment.entry.item, reason)))

    def filled(self, generation: int) -> None:
        """Start the output, which waited for enough to be decoded."""
        self._post(lambda: self._start_filled(generation))

    # The engine's thread

    def _post(self, command: Callable[[], None]) -> None:
        if not self._closed:
            self._commands.put(command)

    def _run(self) -> None:
        while True:
            try:
                command = self._commands.get(timeout=self._patience())
            except thread_queue.Empty:
                command = self._retry if self._retries_left else self._follow
            try:
                self._follow()
                if command is None:
                    self._stop("stopped")
                    return
                command()
            except Exception:
                logger.exception("a command to the player failed")

    def _patience(self) -> float | None:
        """Return how long to wait for a command, in seconds; None for ever."""
        if self._state == "playing":
            return TICK_SECONDS
        return RETRY_SECONDS if self._retries_left else None

    def _output_lost(self, reason: str) -> None:
        self._post(lambda: self._lose_device(reason))

    def _emit(self, event: PlayerEvent) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                logger.exception("a listener of the player failed")

    def _set_state(self, state: PlayState) -> None:
        if state != self._state:
            self._state = state
            self._emit(StateChanged(state))

    # The engine: transport

    def _prepare(self) -> None:
        self._open_device(quietly=True)

    def _play(self) -> None:
        self._retries_left = 0
        if self._state == "playing":
            return
        with self._lock:
            loaded = bool(self._chain)
            entry = self._queue.current or self._queue.rewind()
        if entry is None:
            return
        if not loaded:
            self._load(entry, self._resume_at, playing=True)
            return
        if not self._open_device():
            return
        self._set_state("playing")
        if self._held_at is None:
            self._output.resume()
        elif self._filled:
            self._start_output()

    def _pause(self) -> None:
        self._retries_left = 0
        if self._state == "playing":
            self._set_state("paused")
            if self._held_at is None:
                self._output.pause()

    def _stop(self, outcome: Outcome) -> None:
        self._end_current(outcome)
        self._unload()
        self._set_state("stopped")

    def _next(self) -> None:
        with self._lock:
            entry = self._queue.next()
        if entry is None:
            self._stop("skipped")
        else:
            self._switch(entry)

    def _previous(self) -> None:
        with self._lock:
            late = bool(self._chain) and self._position_now() > RESTART_SECONDS
            entry = None if late else self._queue.previous()
        if entry is None:
            self._seek(0.0)
        else:
            self._switch(entry)

    def _jump(self, index: int) -> None:
        with self._lock:
            if not 0 <= index < len(self._queue):
                return
            entry = self._queue.jump(index)
        self._end_current("skipped")
        self._load(entry, 0.0, playing=True)

    def _seek(self, seconds: float) -> None:
        with self._lock:
            if not self._chain:
                self._resume_at = seconds if self._queue.current else 0.0
                return
            old = self._chain[0]
            heard = old.heard_frames + self._heard(old)
        segment = Segment(
            old.entry, seconds, info=old.info, gain=old.gain, begun=old.begun, heard_frames=heard
        )
        self._feed(segment)

    def _switch(self, entry: QueueEntry) -> None:
        """Go to another track, in the state that there is."""
        self._end_current("skipped")
        if self._state == "stopped":
            self._resume_at = 0.0
        else:
            self._load(entry, 0.0, playing=self._state == "playing")

    # The engine: the queue

    def _replace_queue(self, items: tuple[QueueItem, ...], start: int) -> None:
        self._end_current("skipped")
        with self._lock:
            self._chain.clear()
            entry = self._queue.replace(items, start)
        self._emit(QueueChanged())
        if entry is None:
            self._stop("stopped")
        else:
            self._load(entry, 0.0, playing=True)

    def _change_queue(self, change: Callable[[PlayQueue], None]) -> None:
        with self._lock:
            change(self._queue)
        self._mend_chain()
        self._emit(QueueChanged())

    def _remove(self, index: int) -> None:
        with self._lock:
            if not 0 <= index < len(self._queue):
                return
            current = index == self._queue.index
            self._queue.remove(index)
            entry = self._queue.current
        if not current:
            self._mend_chain()
        elif entry is None:
            self._stop("skipped")
        else:
            self._switch(entry)
        self._emit(QueueChanged())

    def _clear(self) -> None:
        self._stop("stopped")
        with self._lock:
            self._queue.clear()
        self._emit(QueueChanged())

    def _mend_chain(self) -> None:
        """Decode anew what was decoded ahead and is no longer what comes next."""
        with self._lock:
            chain, ring = self._chain, self._ring
            if not chain or ring is None:
                return
            good = 1
            while good < len(chain) and self._comes_next(chain[good], good):
                good += 1
            if good == len(chain) and not (self._exhausted and self._queue.peek(good)):
                return
            end = chain[good - 1].end
            assert end is not None  # else nothing after it would have been asked for
            audible = self._audible()
            generation = ring.truncate(end)
            if generation is None:  # the output has taken it already
                self._held_at = min(audible, end)
                ring.rewind(self._held_at)
                generation = ring.truncate(end)
            assert generation is not None
            del chain[good:]
            self._begin_generation(generation)
        self._feeder.feed(ring, generation, None, self._enough(ring))

    def _comes_next(self, segment: Segment, steps: int) -> bool:
        entry = self._queue.peek(steps)
        return entry is not None and entry.key == segment.entry.key

    # The engine: loading and following

    def _load(self, entry: QueueEntry, seconds: float, *, playing: bool) -> None:
        with self._lock:
            self._chain.clear()
            self._resume_at = seconds
            self._retries_left = 0
        if not self._open_device():
            self._set_state("paused")
            return
        self._set_state("playing" if playing else "paused")
        self._feed(Segment(entry, seconds))

    def _feed(self, segment: Segment) -> None:
        """Let the ring begin anew with ``segment`` and the output wait for it."""
        ring = self._ring
        assert ring is not None
        with self._lock:
            audible = self._audible()
            lead_in = RESTART_LEAD_IN_SECONDS if segment.from_seconds else LEAD_IN_SECONDS
            generation = ring.flush(audible)
            self._held_at = audible
            self._chain[:] = [segment]
            self._failures = 0
            self._error = None
            self._begin_generation(generation)
        silence = np.zeros((round(lead_in * ring.rate_hz), CHANNELS), np.float32)
        ring.write(silence, generation)
        self._feeder.feed(ring, generation, segment, self._enough(ring))

    def _begin_generation(self, generation: int) -> None:
        self._generation = generation
        self._exhausted = self._filled = False

    def _start_filled(self, generation: int) -> None:
        if generation != self._generation:
            return
        self._filled = True
        if self._held_at is not None and self._state == "playing" and self._open:
            self._start_output()
        self._follow()

    def _start_output(self) -> None:
        try:
            self._output.restart()
        except NoAudioDevice as error:
            self._open = False
            self._report_missing(error)
            self._set_state("paused")
            return
        with self._lock:
            self._held_at = None

    def _follow(self) -> None:
        """Tell what became audible, and what ended, since the last look."""
        while True:
            with self._lock:
                if not self._chain:
                    return
                segment, audible = self._chain[0], self._audible()
                last = len(self._chain) == 1
                ended = self._has_ended(segment, audible, last)
                starting = not segment.begun and self._is_heard(segment, audible)
                segment.begun |= starting
            if starting:
                self._emit(TrackStarted(segment.entry.item, time.time()))
            if not ended or (last and not self._exhausted):
                return
            self._end_current("skipped" if segment.failed else "finished")
            with self._lock:
                self._chain.pop(0)
                self._queue.advance()
            if last:
                self._finish()

    def _finish(self) -> None:
        """Fall silent after the last track."""
        with self._lock:
            self._queue.rewind()
            if self._failures:
                self._error = self._last_failure
        self._unload()
        self._set_state("stopped")

    def _unload(self) -> None:
        with self._lock:
            ring = self._ring
            self._chain.clear()
            self._resume_at = 0.0
            self._retries_left = 0
            if ring is not None:
                audible = self._audible()
                self._begin_generation(ring.flush(audible))
                self._held_at = audible
        if self._open:
            self._output.pause()

    def _end_current(self, outcome: Outcome) -> None:
        """Tell that the audible track, if any, is no longer heard."""
        with self._lock:
            if not self._chain or not self._chain[0].begun or self._ring is None:
                return
            segment = self._chain[0]
            seconds = (segment.heard_frames + self._heard(segment)) / self._ring.rate_hz
            segment.begun = False
        self._emit(TrackEnded(segment.entry.item, seconds, outcome))

    # The engine: the device

    def _open_device(self, *, quietly: bool = False) -> bool:
        if self._open:
            return True
        try:
            rate_hz = self._output.open(_RingSource(self))
        except NoAudioDevice as error:
            if not quietly:
                self._report_missing(error)
            return False
        self._open = True
        self._apply_volume()
        self._fit_ring(rate_hz)
        if self._device_missing:
            self._device_missing = False
            self._error = None
            self._emit(DeviceBack())
        return True

    def _fit_ring(self, rate_hz: int) -> None:
        """Keep the ring of a device at the same rate; for another, decode anew."""
        old = self._ring
        if old is not None and old.rate_hz == rate_hz:
            return
        with self._lock:
            position = self._position_now() if self._chain else self._resume_at
            chain = self._chain[:1]
            if old is not None:
                old.give_up()
                self._rescale(chain, rate_hz / old.rate_hz)
            self._ring = SampleRing(rate_hz)
            self._held_at = 0
        if chain:
            head = chain[0]
            self._feed(
                Segment(
                    head.entry,
                    position,
                    info=head.info,
                    begun=head.begun,
                    heard_frames=head.heard_frames,
                )
            )

    def _rescale(self, chain: list[Segment], factor: float) -> None:
        for segment in chain:
            heard = segment.heard_frames + self._heard(segment)
            segment.heard_frames = round(heard * factor)

    def _lose_device(self, reason: str) -> None:
        if not self._open:
            return
        with self._lock:
            audible = self._audible()
            if self._ring is not None and self._held_at is None:
                self._ring.rewind(audible)
                self._held_at = audible
        self._open = False
        self._device_missing = True
        logger.warning("sound device lost: %s", reason)
        self._emit(DeviceLost(reason))
        if self._state != "playing":
            return
        self._set_state("paused")
        self._retries_left = RETRIES
        self._retry()

    def _retry(self) -> None:
        """Go on by itself when a sound server that was restarted is back."""
        left = self._retries_left
        self._play()
        self._retries_left = 0 if self._open else left - 1

    def _report_missing(self, error: NoAudioDevice) -> None:
        self._error = str(error)
        if not self._device_missing:
            self._device_missing = True
            self._emit(DeviceLost(str(error)))

    def _apply_volume(self) -> None:
        self._output.volume = amplitude(self._volume)

    # Small sums; the lock is held

    def _enough(self, ring: SampleRing) -> int:
        return int(ENOUGH_SECONDS * ring.rate_hz)

    def _audible(self) -> int:
        if self._held_at is not None:
            return self._held_at
        return self._ring.audible(self._output.played_frames()) if self._ring else 0

    def _segment_at(self, audible: int) -> Segment:
        heard = [s for s in self._chain if s.start is not None and s.start <= audible]
        return heard[-1] if heard else self._chain[0]

    def _is_heard(self, segment: Segment, audible: int) -> bool:
        if self._held_at is not None or segment.start is None or audible < segment.start:
            return False
        return segment.end is None or segment.end > segment.start

    def _has_ended(self, segment: Segment, audible: int, last: bool) -> bool:
        """Whether the first segment is over; one without a frame is so at once."""
        if segment.end is None or self._ring is None:
            return False
        tail = round(TAIL_SECONDS * self._ring.rate_hz) if last else 0
        over = self._held_at is None and audible >= segment.end + tail
        return over or segment.end == segment.start

    def _heard(self, segment: Segment) -> int:
        if segment.start is None or not segment.begun:
            return 0
        end = self._audible() if segment.end is None else min(self._audible(), segment.end)
        return max(end - segment.start, 0)

    def _position(self, segment: Segment, audible: int) -> float:
        assert self._ring is not None
        if segment.start is None:
            return segment.from_seconds
        return segment.from_seconds + max(audible - segment.start, 0) / self._ring.rate_hz

    def _position_now(self) -> float:
        return self._position(self._chain[0], self._audible())

    def _duration(self, segment: Segment) -> float:
        """Return what was decoded where the end is known, and what the file states before."""
        assert self._ring is not None
        if segment.end is not None and segment.start is not None and not segment.failed:
            decoded = (segment.end - segment.start) / self._ring.rate_hz
            if decoded:
                return segment.from_seconds + decoded
        return segment.info.duration_seconds if segment.info else 0.0


class _RingSource:
    """Whatever ring the player has now, as the output's source."""

    def __init__(self, player: Player) -> None:
        self._player = player

    def begin(self) -> None:
        ring = self._player._ring
        if ring is not None:
            ring.begin()

    def read_into(self, out: NDArray[np.float32]) -> None:
        ring = self._player._ring
        if ring is None:
            out[:] = 0
        else:
            ring.read_into(out)


def amplitude(position: float) -> float:
    """Return the linear amplitude of a volume slider's position, both 0 to 1.

    A cubic curve, the one PulseAudio uses: half-way sounds about half as loud.
    """
    return position**3
