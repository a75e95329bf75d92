"""What a sound server has been given, so that it can be written over."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS


class WrittenFrames:
    """The last frames that were written, before the volume; by their number in the stream.

    Attributes
    ----------
    end : int
        The frame that is written next.
    volume : float
        Linear, of what is written next.
    """

    def __init__(self, size: int) -> None:
        self._kept = np.zeros((size, CHANNELS), np.float32)
        self._tail = np.zeros((0, CHANNELS), np.float32)
        self.end = 0
        self.volume = 1.0

    def mix_next(self, tail: NDArray[np.float32]) -> None:
        """Let sound that falls silent be mixed into what is added next."""
        self._tail = tail

    def add(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Keep frames, and return them as they are written."""
        count = min(len(block), len(self._tail))
        if count:
            block[:count] += self._tail[:count]
            self._tail = self._tail[count:]
        size = len(self._kept)
        last = block[-size:]
        places = (self.end + len(block) - len(last) + np.arange(len(last))) % size
        self._kept[places] = last
        self.end += len(block)
        return block if self.volume == 1 else block * np.float32(self.volume)

    def copy(self, frame: int, frames: int) -> NDArray[np.float32]:
        """Return what was written from ``frame`` on, of shape (at most ``frames``, 2)."""
        count = max(min(frames, self.end - frame), 0)
        return self._kept[(frame + np.arange(count)) % max(len(self._kept), 1)]

    def revalue(self, frame: int, volume: float, ramp: int) -> NDArray[np.float32]:
        """Return all from ``frame`` on at another volume, reached within ``ramp`` frames."""
        block = self.copy(frame, self.end - frame)
        way = np.minimum((np.arange(len(block), dtype=np.float32) + 1) / ramp, 1.0)[:, None]
        return block * (self.volume + (volume - self.volume) * way).astype(np.float32)
