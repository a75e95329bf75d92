"""What drives playing: commands in order, and the audible frame followed.

Three threads, none of which waits for another's slow work. The engine's takes
commands, talks to the output and follows the audible frame. The feeder's
decodes what the lookahead finds next. The output's takes samples from the
ring. The lock guards what two of them look at, and is never held while the
output is asked for anything that may wait.
"""

from __future__ import annotations

import logging
import queue as thread_queue
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from musicrec_desktop.core.audio import (
    AudioOutput,
    Failed,
    Outcome,
    PlayerEvent,
    PlayerListener,
    PlayState,
    StateChanged,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.playback.device import Device
from musicrec_desktop.playback.lookahead import Lookahead
from musicrec_desktop.playback.queue import PlayQueue, QueueEntry
from musicrec_desktop.playback.timeline import RingSource, Segment, Timeline

logger = logging.getLogger(__name__)

TICK_SECONDS = 0.02


@dataclass(slots=True, eq=False)
class _Seek:
    """A seek that was asked for; ``final`` once a later command or its own turn came."""

    seconds: float
    final: bool = False


class Engine:
    """The state of playing and the thread that changes it.

    Parameters
    ----------
    output : AudioOutput
    rng : random.Random, optional
        For shuffle.

    Attributes
    ----------
    lock : threading.Lock
        Held to look at or change the queue and the timeline.
    queue : PlayQueue
    line : Timeline
    device : Device
    ahead : Lookahead
    state : {"stopped", "playing", "paused"}
    error : str or None
        Why there is no sound although there should be.
    resume_at : float
        Place in the current track, in seconds, while nothing is loaded.
    """

    def __init__(self, output: AudioOutput, *, rng: random.Random | None = None) -> None:
        output.on_lost = self._output_lost
        self.lock = threading.Lock()
        self.queue = PlayQueue(rng=rng)
        self.line = Timeline(output.played_frames)
        self.device = Device(output, RingSource(self.line), self)
        self.state: PlayState = "stopped"
        self.error: str | None = None
        self.resume_at = 0.0
        self.listeners: list[PlayerListener] = []
        self._seek: _Seek | None = None  # the newest that was asked for and not carried out
        self._closed = False
        self._commands: thread_queue.SimpleQueue[Callable[[], None] | None] = (
            thread_queue.SimpleQueue()
        )
        self.ahead = Lookahead(self.queue, self.line, self.lock, self)
        self._thread = threading.Thread(target=self._run, name="playback-engine", daemon=True)
        self._thread.start()

    def post(self, command: Callable[[], None]) -> None:
        """Let the engine's thread carry out ``command`` after those posted before it."""
        if self._closed:
            return
        with self.lock:
            if self._seek is not None:
                self._seek.final = True
        self._commands.put(command)

    def ask_seek(self, seconds: float) -> None:
        """Post a seek, or give the one that waits as the newest command its new target."""
        with self.lock:
            waiting = self._seek
            if waiting is not None and not waiting.final:
                waiting.seconds = seconds
                return
            asked = self._seek = _Seek(seconds)
        self._commands.put(lambda: self._carry_out(asked))

    @property
    def sought_seconds(self) -> float | None:
        """Where the newest seek goes that waits to be carried out; the lock is held."""
        return None if self._seek is None else self._seek.seconds

    def close(self) -> None:
        """Stop, let go of the device and end every thread. May be called twice."""
        if self._closed:
            return
        self._closed = True
        self._commands.put(None)
        self._thread.join()
        self.ahead.close()
        self.device.close()

    # The lookahead tells; the feeder's thread

    def undecodable(self, segment: Segment, reason: str) -> None:
        """Tell of a file that gave no sound, or not all of it."""
        self.post(lambda: self.emit(Failed(segment.entry.item, reason)))

    def enough_decoded(self) -> None:
        """Start the output, which waited for enough to be decoded."""
        self.post(self._start_ready)

    # The engine's thread

    def _run(self) -> None:
        while True:
            try:
                command = self._commands.get(timeout=self._patience())
            except thread_queue.Empty:
                command = self.device.retry if self.device.missing else self._follow
            try:
                self._follow()
                if command is None:
                    self.stop("stopped")
                    return
                command()
            except Exception:
                logger.exception("a command to the player failed")

    def _patience(self) -> float | None:
        """Return how long to wait for a command, in seconds; None for ever."""
        if self.state == "playing":
            return TICK_SECONDS
        return self.device.retry_seconds if self.device.missing else None

    def _output_lost(self, reason: str) -> None:
        self.post(lambda: self._lose_device(reason))

    def emit(self, event: PlayerEvent) -> None:
        """Tell every listener; one that fails is logged."""
        for listener in tuple(self.listeners):
            try:
                listener(event)
            except Exception:
                logger.exception("a listener of the player failed")

    def _set_state(self, state: PlayState) -> None:
        if state != self.state:
            self.state = state
            self.emit(StateChanged(state))

    # Transport; on the engine's thread

    def play(self) -> None:
        """Start, or go on; from the engine's thread, as all that follows."""
        self.device.expect_sound(True)
        if self.state == "playing":
            return
        with self.lock:
            loaded = bool(self.line.chain)
            entry = self.queue.current or self.queue.rewind()
        if entry is None:
            return
        if not loaded:
            self.load(entry, self.resume_at, playing=True)
            return
        if not self.device.open():
            return
        self._set_state("playing")
        if self.line.held_at is None:
            self.device.resume()
        elif self.ahead.ready:
            self._start_output()

    def pause(self) -> None:
        """Fall silent, keeping what the output has taken."""
        self.device.expect_sound(False)
        if self.state == "playing":
            self._set_state("paused")
            if self.line.held_at is None:
                self.device.pause()

    def stop(self, outcome: Outcome) -> None:
        """Fall silent and unload; the current track ends with ``outcome``."""
        self.end_current(outcome)
        self._unload()
        self._set_state("stopped")

    def seek(self, seconds: float) -> None:
        """Go on at another place in the current track."""
        with self.lock:
            if not self.line.chain:
                self.resume_at = seconds if self.queue.current else 0.0
                return
            old = self.line.chain[0]
            heard = old.heard_frames + self.line.heard(old)
        segment = Segment(
            old.entry, seconds, info=old.info, gain=old.gain, begun=old.begun, heard_frames=heard
        )
        self._begin(segment)

    def _carry_out(self, asked: _Seek) -> None:
        with self.lock:
            asked.final = True
        try:
            self.seek(asked.seconds)
        finally:
            with self.lock:
                self._seek = None if self._seek is asked else self._seek

    def switch(self, entry: QueueEntry) -> None:
        """Go to another track, in the state that there is."""
        self.end_current("skipped")
        if self.state == "stopped":
            self.resume_at = 0.0
        else:
            self.load(entry, 0.0, playing=self.state == "playing")

    # Loading and following; on the engine's thread

    def load(self, entry: QueueEntry, seconds: float, *, playing: bool) -> None:
        """Decode an entry from ``seconds`` on and all that follows it."""
        with self.lock:
            self.line.chain.clear()
            self.resume_at = seconds
        self.device.expect_sound(playing)
        if not self.device.open():
            self._set_state("paused")
            return
        self._set_state("playing" if playing else "paused")
        self._begin(Segment(entry, seconds))

    def _begin(self, segment: Segment) -> None:
        self.error = self.error if self.device.missing else None
        self.ahead.begin(segment)

    def _start_ready(self) -> None:
        if not self.ahead.ready:  # for what has been loaded since
            return
        if self.line.held_at is not None and self.state == "playing" and self.device.is_open:
            self._start_output()
        self._follow()

    def _start_output(self) -> None:
        if not self.device.start():
            self._set_state("paused")
            return
        with self.lock:
            self.line.held_at = None

    def _follow(self) -> None:
        """Tell what became audible, and what ended, since the last look."""
        while True:
            with self.lock:
                if not self.line.chain:
                    return
                segment, audible = self.line.chain[0], self.line.audible()
                last = len(self.line.chain) == 1
                ended = self.line.has_ended(segment, audible, last)
                starting = not segment.begun and self.line.is_heard(segment, audible)
                segment.begun |= starting
            if starting:
                self.emit(TrackStarted(segment.entry.item, time.time()))
            if not ended or (last and not self.ahead.exhausted):
                return
            self.end_current("skipped" if segment.failed else "finished")
            with self.lock:
                self.line.chain.pop(0)
                self.queue.advance()
            if last:
                self._finish()

    def _finish(self) -> None:
        """Fall silent after the last track."""
        with self.lock:
            self.queue.rewind()
            self.error = self.ahead.failure or self.error
        self._unload()
        self._set_state("stopped")

    def _unload(self) -> None:
        self.resume_at = 0.0
        self.ahead.clear()
        self.device.expect_sound(False)
        self.device.pause()

    def end_current(self, outcome: Outcome) -> None:
        """Tell that the audible track, if any, is no longer heard."""
        with self.lock:
            if not self.line.chain or not self.line.chain[0].begun or self.line.ring is None:
                return
            segment = self.line.chain[0]
            seconds = (segment.heard_frames + self.line.heard(segment)) / self.line.ring.rate_hz
            segment.begun = False
        self.emit(TrackEnded(segment.entry.item, seconds, outcome))

    # The device asks and tells; on the engine's thread

    def fit_ring(self, rate_hz: int) -> None:
        """Keep the ring of a device at the same rate; for another, decode anew."""
        self.ahead.fit_ring(rate_hz)

    def explain_silence(self, reason: str | None) -> None:
        """Show why there is no sound; None once there is again."""
        self.error = reason

    def _lose_device(self, reason: str) -> None:
        if not self.device.is_open:
            return
        with self.lock:
            audible = self.line.audible()
            if self.line.ring is not None and self.line.held_at is None:
                self.line.ring.rewind(audible)
                self.line.held_at = audible
        self.device.lose(reason)
        if self.state != "playing":
            return
        self._set_state("paused")
        self.play()
