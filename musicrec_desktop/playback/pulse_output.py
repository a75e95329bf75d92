"""The device behind the player where PulseAudio or PipeWire is the sound server.

The server keeps two seconds of sound ahead, so that nothing in this process
can make it stutter, and lets what it has not played yet be written over, so
that a pause, a seek or the volume is heard within some hundredths of a second
and at an exact sample, with a fade where one is wanted.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS, OutputDevice, SampleSource
from musicrec_desktop.core.errors import NoAudioDevice
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.playback.libpulse import Connection, PulseError, Sink, Stream, load
from musicrec_desktop.playback.pulse_devices import find_sink
from musicrec_desktop.playback.written_frames import WrittenFrames

logger = logging.getLogger(__name__)

QUEUE_SECONDS = 2.0  # with the server: outlasts a held interpreter lock
PERIOD_SECONDS = 0.04  # that the device takes of it at a time
GUARD_SECONDS = 0.025  # more than what the device has taken: the server’s and our own time
LONGEST_LATE_SECONDS = 0.2  # added to that on a machine so busy that threads wake late
CALMING = 0.995  # of what is added, in each tick
LONGEST_DEVICE_SECONDS = 1.0  # Bluetooth takes 0.2; more is a mistake
TICK_SECONDS = 0.03
VOLUME_SECONDS = 0.02  # from one volume to the next
STALLED_SECONDS = 2.5  # without a heard frame, while playing
LEAD_IN_SECONDS = 0.06  # of silence, where a stream opens
GO_ON_SECONDS = 0.03  # of silence, where a held one goes on
LOOK_SECONDS = 1.0  # between looks whether the right device is used
DRAIN_SECONDS = 0.5  # after a fade into silence, until the stream is held

NEXT_STEP = to_translate(
    "Next steps",
    "Connect one or start the sound server, then press Play if the music does not go on by itself.",
)


def is_available() -> bool:
    """Whether the client library of the sound server is installed."""
    return load() is not None


class PulseOutput:
    """Play through the wanted device of the sound server, or through the default one.

    Parameters
    ----------
    name : str
        Of the program, as mixers show it.
    """

    def __init__(self, name: str = "MusicRec Desktop") -> None:  # no words
        self.on_lost: Callable[[str], None] | None = None
        self.volume = 1.0
        self.device = ""
        self.device_in_use: OutputDevice | None = None
        self._name = name
        self._lock = threading.RLock()  # guards all that follows, against the feeding thread
        self._source: SampleSource | None = None
        self._connection: Connection | None = None
        self._sink: Sink | None = None
        self._wanted = ""
        self._opened = False
        self._late = 0.0  # seconds by which the feeding thread woke too late, lately
        self._stream: Stream | None = None
        self._frames = WrittenFrames(0)
        self._played = 0
        self._base = 0  # the stream's frame that is frame 0 of the count
        self._silent_from: float | None = None  # when a fade into silence is over
        self._silent_at = 0  # the frame with which that silence begins
        self._corked = False
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def handover_seconds(self) -> float | None:
        """From what is heard now to what can still be written over."""
        with self._lock:
            device = self._stream.device_seconds() if self._stream is not None else 0.0
        return min(device, LONGEST_DEVICE_SECONDS) + GUARD_SECONDS + self._late

    def open(self, source: SampleSource) -> int:
        """Find the device and return its rate in Hz; no sound yet.

        Raises
        ------
        NoAudioDevice
            If there is no server, or no device.
        """
        self.close()
        library = load()
        if library is None:
            raise _silent(
                translate("Playback", "The sound server’s library, libpulse, is missing.")
            )
        try:
            first, self._opened = not self._opened, True
            connection = Connection(library, self._name, may_start_server=first)
        except PulseError as error:
            raise _silent(translate("Playback", "No sound device was found.")) from error
        self._wanted = self.device
        sink = find_sink(connection, self.device)
        if sink is None:
            connection.close()
            raise _silent(translate("Playback", "No sound device was found."))
        self._connection, self._source, self._sink = connection, source, sink
        default = connection.default_sink() == sink.name
        self.device_in_use = OutputDevice(sink.name, sink.description, default)
        self._closing = threading.Event()
        self._thread = threading.Thread(
            target=self._feed, args=(self._closing,), name="playback-output", daemon=True
        )
        self._thread.start()
        return sink.rate_hz

    def start(self) -> None:
        """Play from the source's next frame.

        Raises
        ------
        NoAudioDevice
            If the device does not start.
        """
        self.restart()

    def restart(self, fade_seconds: float = 0.0) -> None:
        """Begin anew; what plays fades within that time, while the new sound begins.

        Raises
        ------
        NoAudioDevice
            If the device does not start.
        """
        with self._lock:
            if self._connection is None or self._source is None or self._sink is None:
                raise _silent(translate("Playback", "The sound device is not open."))
            heard = self._stream.heard() if self._stream is not None else None
            silent = heard is not None and self._is_silent(heard)
            if heard is None or (silent and not self._go_on_after(heard)):
                self._new_stream()
            if self._silent_from is not None:
                self._frames.volume = self.volume
                self._silent_from = None
            fall = self._turn_back(None if silent else heard, fade_seconds)
            self._base = self._frames.end
            self._played = 0
            self._source.begin()
            self._frames.mix_next(fall)
            self._fill()
            if self._corked:
                self.resume()

    def pause(self, fade_seconds: float = 0.0) -> None:
        """Fall silent: at once, keeping what was taken, or within the time of a fade."""
        with self._lock:
            if self._stream is None or self._silent_from is not None:
                return
            heard = self._stream.heard()
            if not fade_seconds or heard is None:
                self._stream.cork(True)
                self._corked = True
                return
            written = self._frames.end
            fall = self._turn_back(heard, fade_seconds)
            here = self._frames.end
            silence = np.zeros((max(written - here, len(fall)), CHANNELS), np.float32)
            silence[: len(fall)] += fall
            self._put(silence)
            self._silent_at = here + len(fall)
            self._silent_from = time.monotonic() + fade_seconds + DRAIN_SECONDS

    def resume(self) -> None:
        """Go on after a :meth:`pause` without a fade."""
        with self._lock:
            if self._stream is not None and self._corked:
                self._stream.cork(False)
                self._corked = False

    def close(self) -> None:
        """Let go of the device and end the threads."""
        self._closing.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join()
        with self._lock:
            self._drop_stream()
            if self._connection is not None:
                self._connection.close()
            self._connection = self._source = None
            self._played = 0

    def played_frames(self) -> int:
        """Return how many frames have been heard since the last start.

        Waits for nothing: while the stream is being changed, and after it broke, that
        is what was known before.
        """
        if self._lock.acquire(blocking=False):
            try:
                heard = self._stream.heard() if self._stream is not None else None
                if heard is not None:
                    self._played = max(heard - self._base, 0)
            finally:
                self._lock.release()
        return self._played

    # With the lock

    def _new_stream(self) -> None:
        assert self._connection is not None
        assert self._sink is not None
        self._drop_stream()
        try:
            self._stream = self._connection.stream(
                self._sink.name,
                self._sink.rate_hz,
                queue_seconds=QUEUE_SECONDS,
                period_seconds=PERIOD_SECONDS,
            )
        except PulseError as error:
            raise _silent(
                translate("Playback", "The sound device could not be started.")
            ) from error
        self._corked = True
        self._frames = WrittenFrames(round(2 * QUEUE_SECONDS * self._sink.rate_hz))
        self._frames.volume = self.volume
        self._put(np.zeros((round(LEAD_IN_SECONDS * self._sink.rate_hz), CHANNELS), np.float32))

    def _is_silent(self, heard: int) -> bool:
        """Whether nothing sounds that what comes now must be faded into."""
        return self._corked or (self._silent_from is not None and heard >= self._silent_at)

    def _go_on_after(self, heard: int) -> bool:
        """Let a silent stream go on with silence; False where it is not known how.

        A stream that stays keeps the device at its pace: one that idles works far
        ahead, and may swallow how a new stream begins.
        """
        assert self._stream is not None
        assert self._sink is not None
        taken = self._stream.taken()
        if taken is None:
            return False
        silent_to = max(taken, heard) + round(GO_ON_SECONDS * self._sink.rate_hz)
        self._frames.end = heard
        self._frames.volume = self.volume
        self._put(np.zeros((silent_to - heard, CHANNELS), np.float32))
        return True

    def _drop_stream(self) -> None:
        if self._stream is not None:
            self._stream.close()
        self._stream = None
        self._silent_from = None
        self._corked = False

    def _turn_back(self, heard: int | None, fade_seconds: float) -> NDArray[np.float32]:
        """Take back what can be written over; return how what plays there falls silent."""
        if heard is None or self._sink is None:
            return np.zeros((0, CHANNELS), np.float32)
        here = heard + self._guard()
        fall = self._frames.copy(here, round(fade_seconds * self._sink.rate_hz))
        self._frames.end = here
        steps = np.arange(len(fall), 0, -1, dtype=np.float32)[:, None]
        return fall * (steps / np.float32(len(fall) + 1))

    def _guard(self) -> int:
        assert self._sink is not None
        return round((self.handover_seconds or 0.0) * self._sink.rate_hz)

    def _fill(self) -> None:
        """Hand the server what it lacks of its two seconds."""
        assert self._stream is not None
        assert self._source is not None
        assert self._sink is not None
        rate_hz = self._sink.rate_hz
        heard = self._stream.heard() or 0
        if heard > self._frames.end:  # nothing was written for so long that it ran dry
            missed = heard + self._guard() - self._frames.end
            self._put(np.zeros((missed, CHANNELS), np.float32))
            self._base += missed
        wanted = heard + round(QUEUE_SECONDS * rate_hz) - self._frames.end
        if wanted > 0:
            block = np.empty((wanted, CHANNELS), np.float32)
            self._source.read_into(block)
            self._put(block)

    def _put(self, block: NDArray[np.float32]) -> None:
        assert self._stream is not None
        here = self._frames.end
        self._stream.write(here, self._frames.add(block).tobytes())

    def _follow_volume(self) -> None:
        """Let another volume be heard at once."""
        assert self._stream is not None
        assert self._sink is not None
        heard = self._stream.heard()
        if self._frames.volume == self.volume or heard is None:
            return
        here = heard + self._guard()
        if here < self._frames.end:
            ramp = round(VOLUME_SECONDS * self._sink.rate_hz)
            self._stream.write(here, self._frames.revalue(here, self.volume, ramp).tobytes())
        self._frames.volume = self.volume

    # The feeding thread

    def _feed(self, closing: threading.Event) -> None:
        looked = moved = time.monotonic()
        last: int | None = None
        slept = looked
        while not closing.wait(TICK_SECONDS):
            now = time.monotonic()
            late = min(now - slept - TICK_SECONDS, LONGEST_LATE_SECONDS)
            self._late = max(self._late * CALMING, late)
            reason = ""
            try:
                with self._lock:
                    if closing.is_set() or self._connection is None:
                        return
                    heard = self._tick(now)
                if heard is None or heard != last:
                    last, moved = heard, now
                if now - moved > STALLED_SECONDS:
                    reason = translate("Playback", "The sound device has stopped taking sound.")
                if now - looked > LOOK_SECONDS:
                    looked = now
                    reason = reason or self._other_device(self._connection)
            except PulseError:
                reason = translate("Playback", "The sound server is gone.")
            if reason:
                self._give_up(closing, reason)
                return
            slept = time.monotonic()

    def _tick(self, now: float) -> int | None:
        """Keep the stream fed; return what is heard, None while nothing need be.

        Not known counts as nothing: it is so for a moment only where all is well.

        Raises
        ------
        PulseError
            If there is no server, or no device any more.
        """
        assert self._connection is not None
        if not self._connection.alive or (self._stream is not None and not self._stream.alive):
            raise PulseError("lost")
        if self._stream is None or self._corked:
            return None
        if self._silent_from is not None:
            if now > self._silent_from:
                self._silent_from = None
                self._stream.cork(True)
                self._corked = True
            return None
        self._follow_volume()
        self._fill()
        self.played_frames()
        return self._stream.heard() or 0

    def _other_device(self, connection: Connection) -> str:
        """Return why another device than the used one is right; empty if it is not."""
        sink = find_sink(connection, self._wanted)
        if sink is None or self._sink is None or sink.name == self._sink.name:
            return ""
        if sink.name == self._wanted:
            return translate("Playback", "“{device}” is back.", device=sink.description)
        if self._wanted:
            return translate("Playback", "“{device}” is gone.", device=self._sink.description)
        return translate("Playback", "The default sound device has changed.")

    def _give_up(self, closing: threading.Event, reason: str) -> None:
        with self._lock:
            if closing.is_set():
                return
            closing.set()
        if self.on_lost is not None:
            self.on_lost(reason)


def _silent(message: str) -> NoAudioDevice:
    return NoAudioDevice(message, translated("Next steps", NEXT_STEP))
