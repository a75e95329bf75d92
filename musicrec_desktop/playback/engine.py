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
from collections.abc import Callable

from musicrec_desktop.core.audio_output import AudioOutput
from musicrec_desktop.core.play_queue import QueuedItem
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import (
    EndReason,
    Failed,
    PlayerEvent,
    PlayerListener,
    PlayState,
    StateChanged,
)
from musicrec_desktop.playback.command_line import CommandLine
from musicrec_desktop.playback.device import Device
from musicrec_desktop.playback.following import Following
from musicrec_desktop.playback.lookahead import Lookahead
from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.sound_changes import SoundChanges
from musicrec_desktop.playback.timeline import RingSource, Segment, Timeline

logger = logging.getLogger(__name__)

TICK_SECONDS = 0.02
SKIP_SECONDS = 0.3  # of a fade to a track that was asked for, where tracks are faded at all


class Engine:
    """The state of playing and the thread that changes it.

    Parameters
    ----------
    output : AudioOutput
    rng : random.Random, optional
        For shuffle.
    options : PlaybackOptions, optional

    Attributes
    ----------
    lock : threading.Lock
        Held to look at or change the queue and the timeline.
    queue : PlayQueue
    line : Timeline
    device : Device
    commands : CommandLine
        What the engine's thread is asked to do.
    ahead : Lookahead
    sound : SoundChanges
    state : {"stopped", "playing", "paused"}
    error : str or None
        Why there is no sound although there should be.
    resume_at : float
        Place in the current track, in seconds, while nothing is loaded.
    following : Following
    """

    def __init__(
        self,
        output: AudioOutput,
        *,
        rng: random.Random | None = None,
        options: PlaybackOptions | None = None,
    ) -> None:
        options = options or PlaybackOptions()
        output.on_lost = self._output_lost
        self.lock = threading.Lock()
        self.queue = PlayQueue(rng=rng)
        self.line = Timeline(output.played_frames)
        self.device = Device(output, RingSource(self.line), self)
        self.state: PlayState = "stopped"
        self.error: str | None = None
        self.resume_at = 0.0
        self.listeners: list[PlayerListener] = []
        self.commands = CommandLine(self.lock, self.seek)
        self.ahead = Lookahead(self.queue, self.line, self.lock, self, options)
        self.sound = SoundChanges(self, output)
        self.following = Following(self)
        self.ahead.leads_in = output.handover_seconds is None
        self._fade = options.fade_seconds  # of the next start
        self.device.choose(options.device)
        self._thread = threading.Thread(target=self._run, name="playback-engine", daemon=True)
        self._thread.start()

    def post(self, command: Callable[[], None]) -> None:
        """Let the engine's thread carry out ``command`` after those posted before it."""
        self.commands.post(command)

    def close(self) -> None:
        """Stop, let go of the device and end every thread. May be called twice."""
        if not self.commands.end():
            return
        self._thread.join()
        self.ahead.close()
        self.device.close()
        self.sound.close()

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
                command = self.commands.take(self._patience())
            except thread_queue.Empty:
                command = self.device.retry if self.device.missing else self.following.follow
            try:
                self.following.follow()
                if command is None:
                    self.stop("stop")
                    return
                command()
                self.sound.refresh_if_due()
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
        """Fall silent, keeping the place."""
        self.device.expect_sound(False)
        if self.state == "playing":
            self._set_state("paused")
            if self.line.held_at is None:
                self._silence()

    def _silence(self) -> None:
        """Let the output fall silent; after a fade it begins anew where the fade began."""
        fade = self.ahead.options.fade_seconds
        with self.lock:
            audible = self.line.audible()
        self.device.pause(fade)
        if fade:
            with self.lock:
                self._hold_at(audible)
                self.ahead.soften_start()

    def _hold_at(self, audible: int) -> None:
        """Let the output begin at ``audible`` when it starts again; the lock is held."""
        if self.line.ring is not None and self.line.held_at is None:
            self.line.ring.rewind(audible)
            self.line.held_at = audible

    def stop(self, reason: EndReason) -> None:
        """Fall silent and unload; the current track ends for that reason."""
        self.following.end_current(reason)
        self.come_to_rest()

    def seek(self, seconds: float) -> None:
        """Go on at another place in the current track."""
        with self.lock:
            if not self.line.chain:
                self.resume_at = seconds if self.queue.current else 0.0
                return
            segment = self.ahead.rest_of(self.line.chain[0], seconds)
        self.begin(segment)

    def position(self) -> float:
        """Return the second of the current track that is heard, or would be; the lock is held."""
        sought = self.commands.sought_seconds
        if sought is not None:
            return sought
        if not self.line.chain or self.line.ring is None:
            return self.resume_at
        return self.line.position_now()

    def switch(self, entry: QueuedItem, reason: EndReason) -> None:
        """Go to another track, in the state that there is."""
        self.following.end_current(reason)
        if self.state == "stopped":
            self.resume_at = 0.0
        else:
            self.load(entry, 0.0, playing=self.state == "playing")

    # Options; on the engine's thread

    def prepare(self) -> None:
        """Open the device, and load what is needed, ahead of the first sound."""
        self.device.prepare()
        if self.ahead.options.equaliser.enabled:
            self.sound.prepare_equaliser()

    def change_device(self, device: str) -> None:
        """Go on through another device."""
        self.device.choose(device)
        if self.device.is_open:
            with self.lock:
                self._hold_at(self.line.audible())
                self.ahead.soften_start()
            self.device.leave()
            self._go_on()

    # Loading; on the engine's thread

    def load(self, entry: QueuedItem, seconds: float, *, playing: bool) -> None:
        """Decode an entry from ``seconds`` on and all that follows it."""
        self.following.broken.forget()
        with self.lock:
            self.line.chain.clear()
            self.resume_at = seconds
            gain = self.ahead.gain_of_current()
            sounding = self.line.held_at is None
        self.device.expect_sound(playing)
        if not self.device.open():
            self._set_state("paused")
            return
        self._set_state("playing" if playing else "paused")
        self.begin(Segment(entry, seconds, gain=gain), skipping=sounding)

    def begin(self, segment: Segment, *, skipping: bool = False) -> None:
        """Decode a segment and all that follows it, and play that as soon as there is enough."""
        options = self.ahead.options
        self.sound.forget_what_goes_on()
        self._fade = options.fade_seconds
        if skipping and options.crossfade_seconds:
            self._fade = max(self._fade, min(options.crossfade_seconds, SKIP_SECONDS))
        self.error = self.error if self.device.missing else None
        self.ahead.begin(segment, self._fade)

    def start_ready(self) -> None:
        """Let what was loaded be heard if it waits only for that, as amid a long command."""
        waits = self.line.held_at is not None and self.state == "playing" and self.device.is_open
        if self.ahead.ready and waits:
            self._start_output()

    def _start_ready(self) -> None:
        if self.ahead.ready:  # and not what has been loaded since
            self.start_ready()
            self.following.follow()

    def _start_output(self) -> None:
        self.sound.join_what_goes_on()
        if not self.device.start(self._fade):
            self._set_state("paused")
            return
        with self.lock:
            self.line.held_at = None

    def come_to_rest(self, seconds: float = 0.0, state: PlayState = "stopped") -> None:
        """Fall silent and unload, ready to go on from a place in the queue's current track."""
        with self.lock:
            self.resume_at = seconds
        self.device.expect_sound(False)
        if self.line.held_at is None:
            self.device.pause(self.ahead.options.fade_seconds)
        self.ahead.clear()
        self._set_state(state)

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
            self._hold_at(self.line.audible())
            self.ahead.soften_start()
        self.device.lose(reason)
        self._go_on()

    def _go_on(self) -> None:
        """Play on, on whatever device there is now, if it was playing."""
        if self.state == "playing":
            self._set_state("paused")
            self.play()
