"""The ring buffer between the decoder and the device.

Frames are numbered from the first one ever written, across seeks and tracks,
so that a frame number names one moment of what was heard. The numbers only go
back where decoded sound is thrown away before anyone heard it.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS

RING_SECONDS = 8.0
HISTORY_SECONDS = 2.5  # more than an output takes ahead of what is audible
# Gathered once nothing was ready, as of a drive too slow for the music: a pause now and then
# is heard instead of scraps.
REFILL_SECONDS = 2.0
RISE_SECONDS = 0.02  # of the sound that goes on then
WAKE_WRITER_SECONDS = 0.25  # the decoder wakes for this much room, not for every pull


_generations = count(1)  # never the same in two rings


@dataclass(slots=True)
class _Gap:
    """Silence that was delivered because nothing was ready."""

    start: int  # in delivered frames
    frames: int


class SampleRing:
    """A ring that one thread writes, one reads, and any may look back into.

    Parameters
    ----------
    rate_hz : int
        Of the device; sizes the ring.
    seconds, history_seconds : float
        Size, and how much of what was read is kept.
    refill_seconds : float
        How much must be ready after nothing was, unless no more will come.
    """

    def __init__(
        self,
        rate_hz: int,
        *,
        seconds: float = RING_SECONDS,
        history_seconds: float = HISTORY_SECONDS,
        refill_seconds: float = 0.0,
    ) -> None:
        self.rate_hz = rate_hz
        self._size = int(seconds * rate_hz)
        self._ahead = self._size - int(history_seconds * rate_hz)
        self._wake_at = min(int(WAKE_WRITER_SECONDS * rate_hz), self._ahead)
        self._samples = np.zeros((self._size, CHANNELS), np.float32)
        self._changed = threading.Condition()
        self._read = 0
        self._written = 0
        self._oldest = 0  # the first frame not yet overwritten
        self._generation = 0
        self._held = True
        self._base = 0  # the frame that was read first since begin()
        self._delivered = 0  # frames handed out since begin(), silence included
        self._gaps: list[_Gap] = []
        self._lead = 0  # frames of silence that the next begin() delivers first
        self._led = 0  # of them, delivered since begin()
        self._rise = (0, 0)  # frame at which a rise from silence begins, and its length
        self._refill = int(refill_seconds * rate_hz)
        self._starved = False  # nothing was ready, and too little is since
        self._complete = False  # no more will be written

    # The device's side

    def begin(self) -> None:
        """Start to count what is delivered; the next read is frame 0 of that count."""
        with self._changed:
            self._base = self._read
            self._delivered = 0
            self._gaps.clear()
            self._led, self._lead = self._lead, 0
            self._held = self._starved = False

    def read_into(self, out: NDArray[np.float32]) -> None:
        """Fill ``out``, shape (frames, 2), with silence where nothing is ready."""
        with self._changed:
            lead = min(max(self._led - self._delivered, 0), len(out))
            if lead and not self._held:
                out[:lead] = 0
                out = out[lead:]
                self._delivered += lead
            wanted = len(out)
            ready = 0 if self._held else min(wanted, self._ready())
            self._copy_out(self._read, out[:ready])
            self._let_rise(self._read, out[:ready])
            out[ready:] = 0
            self._read += ready
            if ready < wanted and not self._held:
                self._note_gap(self._delivered + ready, wanted - ready)
                self._starved = self._refill > 0
            self._delivered += wanted
            if self._ahead - (self._written - self._read) >= self._wake_at:
                self._changed.notify_all()

    # The decoder's side

    def write(self, block: NDArray[np.float32], generation: int) -> bool:
        """Append ``block``, shape (frames, 2), waiting for room.

        Returns
        -------
        bool
            False as soon as ``generation`` is no longer the current one.
        """
        done = 0
        while True:
            with self._changed:
                if generation != self._generation:
                    return False
                room = self._ahead - (self._written - self._read)
                part = block[done : done + max(room, 0)]
                self._copy_in(self._written, part)
                self._written += len(part)
                self._oldest = max(self._oldest, self._written - self._size)
                done += len(part)
                if done == len(block):
                    return True
                self._changed.wait()

    def complete(self, generation: int) -> None:
        """Take note that no more will be written under ``generation``."""
        with self._changed:
            self._complete = self._complete or generation == self._generation

    @property
    def written(self) -> int:
        """The frame that will be written next."""
        with self._changed:
            return self._written

    @property
    def position(self) -> int:
        """The frame that will be read next."""
        with self._changed:
            return self._read

    @property
    def ready_frames(self) -> int:
        """Frames written and not yet read."""
        with self._changed:
            return self._written - self._read

    # The player's side

    def flush(self, frame: int) -> int:
        """Forget everything from ``frame`` on and hold the reader until :meth:`begin`.

        Returns
        -------
        int
            The new generation; writers of an older one give up.
        """
        with self._changed:
            self._read = self._written = frame
            self._held = True
            self._lead, self._rise = 0, (0, 0)
            return self._next_generation()

    def truncate(self, frame: int) -> int | None:
        """Forget what was written from ``frame`` on.

        Returns
        -------
        int or None
            The new generation, or None, and nothing done, if it was read already.
        """
        with self._changed:
            if self._read > frame:
                return None
            self._written = min(self._written, frame)
            return self._next_generation()

    def erased(self, frame: int, frames: int) -> NDArray[np.float32]:
        """Copy up to ``frames`` frames that a truncation at ``frame`` took away.

        To be asked before anything is written again.

        Returns
        -------
        ndarray of shape (frames, 2), float32
        """
        out = np.zeros((frames, CHANNELS), np.float32)
        with self._changed:
            self._copy_out(frame, out)
        return out

    def fade_in(self, frame: int, frames: int) -> None:
        """Let the reader hear ``frames`` frames from ``frame`` on rise from silence."""
        with self._changed:
            self._rise = (frame, frames)

    def lead_in(self, frames: int) -> None:
        """Let the next :meth:`begin` deliver silence first."""
        with self._changed:
            self._lead = frames

    def rewind(self, frame: int) -> None:
        """Let the reader start again at ``frame``, and hold it until :meth:`begin`."""
        with self._changed:
            self._read = min(max(frame, self._oldest), self._read)
            self._held = True

    def skip_to(self, frame: int) -> int:
        """Let the reader go on later, as far as there is something; return the frame."""
        with self._changed:
            self._read = min(max(frame, self._read), self._written)
            self._changed.notify_all()
            return self._read

    def give_up(self) -> None:
        """Send every writer away."""
        with self._changed:
            self._next_generation()

    def audible(self, played: int) -> int:
        """Return the frame that was delivered as number ``played`` since :meth:`begin`.

        Silence that was put in where nothing was ready has the number of the
        frame that it delayed.
        """
        with self._changed:
            played = min(max(played, 0), self._delivered)
            silence = sum(min(max(played - gap.start, 0), gap.frames) for gap in self._gaps)
            return self._base + played - silence - min(played, self._led)

    def history(self, end: int, frames: int) -> NDArray[np.float32]:
        """Copy the ``frames`` frames before ``end``; zeros where they are not kept.

        Returns
        -------
        ndarray of shape (frames, 2), float32
        """
        out = np.zeros((frames, CHANNELS), np.float32)
        with self._changed:
            newest = min(end, self._written)
            oldest = max(end - frames, self._oldest)
            if newest > oldest:
                skip = oldest - (end - frames)
                self._copy_out(oldest, out[skip : skip + newest - oldest])
        return out

    @property
    def underrun_frames(self) -> int:
        """Frames of silence delivered since :meth:`begin` because nothing was ready."""
        with self._changed:
            return sum(gap.frames for gap in self._gaps)

    def _ready(self) -> int:
        """Return how many frames may be read; none while they are gathered."""
        there = self._written - self._read
        if self._starved:
            if there < self._refill and not self._complete:
                return 0
            self._starved = False
            self._rise = (self._read, int(RISE_SECONDS * self.rate_hz))
        return there

    def _next_generation(self) -> int:
        self._generation = next(_generations)
        self._complete = False
        self._changed.notify_all()
        return self._generation

    def _note_gap(self, start: int, frames: int) -> None:
        last = self._gaps[-1] if self._gaps else None
        if last is not None and last.start + last.frames == start:
            last.frames += frames
        else:
            self._gaps.append(_Gap(start, frames))

    def _let_rise(self, frame: int, out: NDArray[np.float32]) -> None:
        start, frames = self._rise
        first, last = max(frame, start), min(frame + len(out), start + frames)
        if first < last:
            steps = np.arange(first - start, last - start, dtype=np.float32)
            out[first - frame : last - frame] *= ((steps + 1) / (frames + 1))[:, None]

    def _copy_out(self, frame: int, out: NDArray[np.float32]) -> None:
        where = frame % self._size
        first = min(len(out), self._size - where)
        out[:first] = self._samples[where : where + first]
        out[first:] = self._samples[: len(out) - first]

    def _copy_in(self, frame: int, block: NDArray[np.float32]) -> None:
        where = frame % self._size
        first = min(len(block), self._size - where)
        self._samples[where : where + first] = block[:first]
        self._samples[: len(block) - first] = block[first:]
