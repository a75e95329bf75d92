"""What is decoded: the audible track, and ahead of it what the queue says comes next."""

from __future__ import annotations

import logging
import threading
from typing import Protocol

import numpy as np

from musicrec_desktop.core.audio import CHANNELS
from musicrec_desktop.playback.feeder import Feeder
from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.ring import SampleRing
from musicrec_desktop.playback.timeline import Segment, Timeline

logger = logging.getLogger(__name__)

ENOUGH_SECONDS = 3.0  # ready before a start: more than any output takes at once
LEAD_IN_SECONDS = 0.1  # silence before a track: a stream that opens swallows its first 20 to 65 ms
RESTART_LEAD_IN_SECONDS = 0.03  # before a place within a track, where speed is worth more


class Follower(Protocol):
    """Who follows what is decoded; told from the feeder's thread, answers at once."""

    def undecodable(self, segment: Segment, reason: str) -> None:
        """Take note that a file gave no sound, or not all of it."""

    def enough_decoded(self) -> None:
        """Take note that there is enough in the ring to start."""


class Lookahead:
    """Keep the ring filled with the chain of the timeline, and the chain with what comes next.

    The feeder asks and tells from its own thread; everything else is called
    from the engine's.

    Parameters
    ----------
    queue : PlayQueue
    line : Timeline
    lock : threading.Lock
        Guards the two; not held by a caller.
    follower : Follower

    Attributes
    ----------
    exhausted : bool
        The feeder found nothing more to decode.
    ready : bool
        Enough is decoded for the output to start.
    """

    def __init__(
        self, queue: PlayQueue, line: Timeline, lock: threading.Lock, follower: Follower
    ) -> None:
        self._queue = queue
        self._line = line
        self._lock = lock
        self._follower = follower
        self.exhausted = False
        self.ready = False
        self._generation = 0  # of the ring; what the feeder writes under another is dropped
        self._failures = 0  # files in a row that gave no sound
        self._last_failure = ""
        self._feeder = Feeder(self)

    @property
    def failure(self) -> str | None:
        """Why the newest file gave no sound; None if it gave some."""
        return self._last_failure if self._failures else None

    def close(self) -> None:
        """End the feeder's thread."""
        if self._line.ring is not None:
            self._line.ring.give_up()
        self._feeder.close()

    # The feeder asks and tells; its thread

    def next_segment(self, generation: int) -> Segment | None:
        """Say what is decoded after everything that is."""
        with self._lock:
            if generation != self._generation:
                return None
            if self._line.chain and not self._line.chain[-1].failed:
                self._failures = 0
            patience = 1 if self._queue.repeat == "one" else len(self._queue)
            entry = None
            if self._failures < patience:
                entry = self._queue.peek(len(self._line.chain))
            if entry is None:
                self.exhausted = True
                return None
            segment = Segment(entry)
            self._line.chain.append(segment)
            return segment

    def segment_failed(self, segment: Segment, reason: str) -> None:
        """Note a file that gave no sound, or not all of it."""
        with self._lock:
            assert self._line.ring is not None
            silent = segment.start == self._line.ring.written
            self._failures = self._failures + 1 if silent else 0
            self._last_failure = reason
            segment.failed = True
        logger.warning("%s", reason)
        self._follower.undecodable(segment, reason)

    def filled(self, generation: int) -> None:
        """Note that there is enough to start, unless that is outdated."""
        with self._lock:
            if generation != self._generation:
                return
            self.ready = True
        self._follower.enough_decoded()

    # On the engine's thread

    def begin(self, segment: Segment) -> None:
        """Let the ring begin anew with ``segment``, held until the output starts."""
        ring = self._line.ring
        assert ring is not None
        with self._lock:
            lead_in = RESTART_LEAD_IN_SECONDS if segment.from_seconds else LEAD_IN_SECONDS
            generation = self._flush(ring)
            self._line.chain[:] = [segment]
            self._failures = 0
        silence = np.zeros((round(lead_in * ring.rate_hz), CHANNELS), np.float32)
        ring.write(silence, generation)
        self._feeder.feed(ring, generation, segment, _enough(ring))

    def clear(self) -> None:
        """Forget all that is decoded."""
        with self._lock:
            self._line.chain.clear()
            if self._line.ring is not None:
                self._flush(self._line.ring)

    def mend(self) -> None:
        """Decode anew what was decoded ahead and is no longer what comes next."""
        with self._lock:
            chain, ring = self._line.chain, self._line.ring
            if not chain or ring is None:
                return
            good = 1
            while good < len(chain) and self._comes_next(chain[good], good):
                good += 1
            if good == len(chain) and not (self.exhausted and self._queue.peek(good)):
                return
            end = chain[good - 1].end
            assert end is not None  # else nothing after it would have been asked for
            audible = self._line.audible()
            generation = ring.truncate(end)
            if generation is None:  # the output has taken it already
                self._line.held_at = min(audible, end)
                ring.rewind(self._line.held_at)
                generation = ring.truncate(end)
            assert generation is not None
            del chain[good:]
            self._begin_generation(generation)
        self._feeder.feed(ring, generation, None, _enough(ring))

    def fit_ring(self, rate_hz: int) -> None:
        """Keep the ring of a device at the same rate; for another, decode anew."""
        old = self._line.ring
        if old is not None and old.rate_hz == rate_hz:
            return
        with self._lock:
            position = self._line.position_now() if self._line.chain else 0.0
            chain = self._line.chain[:1]
            if old is not None:
                old.give_up()
                self._rescale(chain, rate_hz / old.rate_hz)
            self._line.ring = SampleRing(rate_hz)
            self._line.held_at = 0
        if chain:
            head = chain[0]
            self.begin(
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
            heard = segment.heard_frames + self._line.heard(segment)
            segment.heard_frames = round(heard * factor)

    def _comes_next(self, segment: Segment, steps: int) -> bool:
        entry = self._queue.peek(steps)
        return entry is not None and entry.key == segment.entry.key

    def _flush(self, ring: SampleRing) -> int:
        audible = self._line.audible()
        generation = ring.flush(audible)
        self._line.held_at = audible
        self._begin_generation(generation)
        return generation

    def _begin_generation(self, generation: int) -> None:
        self._generation = generation
        self.exhausted = self.ready = False


def _enough(ring: SampleRing) -> int:
    return int(ENOUGH_SECONDS * ring.rate_hz)
