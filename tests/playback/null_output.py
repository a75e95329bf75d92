"""An output without a device: the clock drains the samples, or a test does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS, OutputDevice, SampleSource

TICK_SECONDS = 0.01
LONGEST_PULL_SECONDS = 1.0


class NullOutput:
    """Take samples as fast as a device would and let them go.

    Parameters
    ----------
    rate_hz : int
    clock : callable or None
        Seconds, monotonic; read by a thread that drains the source. With None
        there is no thread: nothing moves until :meth:`advance` is called.
    """

    def __init__(
        self, rate_hz: int = 44100, *, clock: Callable[[], float] | None = time.monotonic
    ) -> None:
        self.volume = 1.0
        self.on_lost: Callable[[str], None] | None = None
        self.device = ""
        self.rate_hz = rate_hz
        self._clock = clock
        self._lock = threading.Lock()
        self._source: SampleSource | None = None
        self._running = False
        self._played = 0
        self._fading = np.zeros((0, CHANNELS), np.float32)
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def handover_seconds(self) -> float | None:
        """None: there is silence between the old sound and the new."""
        return None

    @property
    def device_in_use(self) -> OutputDevice | None:
        """The only one there is."""
        return OutputDevice("null", "No sound", is_default=True)

    def open(self, source: SampleSource) -> int:
        """Take samples from ``source`` from now on."""
        self.close()
        self._source = source
        if self._clock is not None:
            self._closing = threading.Event()
            self._thread = threading.Thread(
                target=self._drain, args=(self._clock, self._closing), name="playback-null"
            )
            self._thread.start()
        return self.rate_hz

    def start(self) -> None:
        """Begin with the source's next frame."""
        with self._lock:
            self._played = 0
            self._running = True
            self._fading = self._fading[:0]
            if self._source is not None:
                self._source.begin()

    def restart(self, fade_seconds: float = 0.0) -> None:
        """Begin again; nothing is ever taken ahead, so there is nothing to fade."""
        self.start()

    def pause(self, fade_seconds: float = 0.0) -> None:
        """Take no more than the frames of the fade, which the next :meth:`advance` returns."""
        with self._lock:
            if self._running and self._source is not None:
                frames = round(fade_seconds * self.rate_hz)
                self._fading = np.empty((frames, CHANNELS), np.float32)
                self._source.read_into(self._fading)
                fall = np.arange(frames, 0, -1, dtype=np.float32) / (frames + 1)
                self._fading *= fall[:, None]
            self._running = False

    def resume(self) -> None:
        """Go on taking."""
        with self._lock:
            self._running = self._source is not None

    def close(self) -> None:
        """End the thread."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join()
        self._thread = self._source = None
        self._running = False

    def played_frames(self) -> int:
        """Return the frames taken since the last start."""
        return self._played

    def advance(self, frames: int) -> NDArray[np.float32]:
        """Take ``frames`` frames, unless paused, and return them.

        Returns
        -------
        ndarray of shape (frames, 2), float32
            Of no frames while paused, but for those of the fade into the pause.
        """
        with self._lock:
            if len(self._fading):
                fading, self._fading = self._fading[:frames], self._fading[frames:]
                return fading
            if not self._running or self._source is None:
                return np.zeros((0, CHANNELS), np.float32)
            samples = np.empty((frames, CHANNELS), np.float32)
            self._source.read_into(samples)
            self._played += frames
            return samples

    def _drain(self, clock: Callable[[], float], closing: threading.Event) -> None:
        then = clock()
        while not closing.wait(TICK_SECONDS):
            now = clock()
            frames = int(min(now - then, LONGEST_PULL_SECONDS) * self.rate_hz)
            then = now
            if frames > 0:
                self.advance(frames)
