"""From the joined tracks to the ring: speed, equaliser, and a soft beginning in mid-sound."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.playback.equaliser import Equaliser
from musicrec_desktop.playback.ring import SampleRing
from musicrec_desktop.playback.stretch import Stretcher


def is_plain(options: PlaybackOptions) -> bool:
    """Whether samples pass as they are: no speed, no equaliser."""
    return options.speed == 1 and not options.equaliser.enabled


class Spool:
    """Write the frames of joined tracks, in order, into a ring.

    Frames that go in are counted in the time of the tracks, those that come
    out in the time of the listener, which is shorter or longer by the speed.

    Parameters
    ----------
    ring : SampleRing
    generation : int
        Of the ring.
    options : PlaybackOptions
    blend : ndarray of shape (frames, 2), float32
        What was in the ring where writing begins: faded into what is written.
    wrote : callable
        Called after each piece.
    """

    def __init__(
        self,
        ring: SampleRing,
        generation: int,
        options: PlaybackOptions,
        blend: NDArray[np.float32],
        wrote: Callable[[], None],
    ) -> None:
        self._ring = ring
        self._generation = generation
        self._base = ring.written
        self._speed = options.speed
        self._blend = blend
        self._blended = 0
        self._wrote = wrote
        self._stretcher = Stretcher(ring.rate_hz, options.speed)
        self._equaliser = Equaliser(ring.rate_hz, options.equaliser)
        self.taken = 0  # frames that went in

    def place(self, taken: int) -> int:
        """Return the ring's frame at which the frame that went in as number ``taken`` is."""
        return self._base + round(taken / self._speed)

    def write(self, block: NDArray[np.float32]) -> bool:
        """Process and write a block; False as soon as the ring wants no more of it."""
        self.taken += len(block)
        return self._put(self._equaliser.process(self._stretcher.process(block)))

    def finish(self) -> bool:
        """Write what is still being processed."""
        return self._put(self._equaliser.process(self._stretcher.flush()))

    def silence(self, frames: int) -> bool:
        """Write silence, past all processing."""
        return self._put(np.zeros((frames, CHANNELS), np.float32))

    def _put(self, block: NDArray[np.float32]) -> bool:
        if not len(block):
            return True
        written = self._ring.write(self._blend_in(block), self._generation)
        if written:
            self._wrote()
        return written

    def _blend_in(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        count = min(len(block), len(self._blend) - self._blended)
        if count <= 0:
            return block
        part = slice(self._blended, self._blended + count)
        share = (np.arange(part.start, part.stop, dtype=np.float32)[:, None] + 1) / (
            len(self._blend) + 1
        )
        self._blended = part.stop
        mixed = block.copy()
        mixed[:count] = block[:count] * share + self._blend[part] * (1 - share)
        return mixed
