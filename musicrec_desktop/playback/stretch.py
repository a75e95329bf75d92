"""Playing faster or slower at the same pitch, by FFmpeg's ``atempo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS
from musicrec_desktop.core.playback_options import SPEED_RANGE

if TYPE_CHECKING:
    from av.filter import Graph

WINDOWS_A_SECOND = 24  # atempo takes the next power of two of rate / 24 as its window


class Stretcher:
    """Change the speed of one stream block by block.

    ``atempo`` overlaps windows of about 45 ms, each moved to where it fits the
    one before best (WSOLA, W. Verhelst and M. Roelands, ICASSP 1993). Single
    events are therefore heard some milliseconds off their place, but after ten
    hours no more than in the first second.

    Parameters
    ----------
    rate_hz : int
    speed : float
        0.5 to 2. At 1 every block is handed on as it is.

    Raises
    ------
    ValueError
        If the speed is out of range.
    """

    def __init__(self, rate_hz: int, speed: float) -> None:
        if not SPEED_RANGE[0] <= speed <= SPEED_RANGE[1]:
            raise ValueError(f"a speed of {speed} is not between {SPEED_RANGE}")
        self._rate_hz = rate_hz
        self.speed = speed
        self._taken = self._given = 0
        self._graph: Graph | None = None
        self._pushed = 0

    def process(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Take the next frames and return what is ready.

        Parameters
        ----------
        block : ndarray of shape (frames, 2), float32

        Returns
        -------
        ndarray of shape (any frames, 2), float32
            ``block`` itself at speed 1.
        """
        self._taken += len(block)
        if self.speed == 1:
            self._given += len(block)
            return block
        if not len(block):
            return block
        if self._graph is None:
            self._begin()
        self._push(block)
        return self._ready()

    def flush(self) -> NDArray[np.float32]:
        """End the stream and return what is still missing of it, of shape (frames, 2).

        All that came out is then ``round(frames taken / speed)`` long. What is
        processed next begins a new stream.
        """
        rest = np.zeros((0, CHANNELS), np.float32)
        if self._graph is not None:
            self._push(np.zeros((3 * self._window, CHANNELS), np.float32))
            self._graph.push(None)
            wanted = round(self._taken / self.speed) - self._given
            rest = self._ready()[: max(wanted, 0)]
        self._graph, self._taken, self._given = None, 0, 0
        return rest

    @property
    def _window(self) -> int:
        return 1 << int(np.ceil(np.log2(self._rate_hz / WINDOWS_A_SECOND)))

    def _begin(self) -> None:
        from fractions import Fraction  # 4 ms that the start would take longer

        from av.filter import Graph

        graph = Graph()
        source = graph.add_abuffer(
            sample_rate=self._rate_hz,
            format="flt",
            layout="stereo",
            time_base=Fraction(1, self._rate_hz),
        )
        tempo = graph.add("atempo", f"{self.speed:.9f}")
        shape = graph.add("aformat", "sample_fmts=flt:channel_layouts=stereo")
        sink = graph.add("abuffersink")
        source.link_to(tempo)
        tempo.link_to(shape)
        shape.link_to(sink)
        graph.configure()
        self._graph, self._pushed = graph, 0
        # The first thing it puts out is the middle of its first window.
        self._push(np.zeros((self._window // 2, CHANNELS), np.float32))

    def _push(self, block: NDArray[np.float32]) -> None:
        from fractions import Fraction

        from av.audio.frame import AudioFrame

        assert self._graph is not None
        samples = np.ascontiguousarray(block, np.float32).reshape(1, -1)
        frame = AudioFrame.from_ndarray(samples, format="flt", layout="stereo")
        frame.sample_rate, frame.pts = self._rate_hz, self._pushed
        frame.time_base = Fraction(1, self._rate_hz)
        self._pushed += len(block)
        self._graph.push(frame)

    def _ready(self) -> NDArray[np.float32]:
        import av

        assert self._graph is not None
        parts = [np.zeros((0, CHANNELS), np.float32)]
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                break
            assert isinstance(frame, av.AudioFrame)
            parts.append(frame.to_ndarray().astype(np.float32, copy=False).reshape(-1, CHANNELS))
        ready = np.concatenate(parts)
        self._given += len(ready)
        return ready
