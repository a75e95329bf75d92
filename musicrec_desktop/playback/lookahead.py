"""Decode-ahead: the audible track, and what the queue says comes after it."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import Protocol

import numpy as np

from musicrec_desktop.core.audio_output import CHANNELS
from musicrec_desktop.core.playback_options import EqualiserSettings, PlaybackOptions
from musicrec_desktop.playback.feeder import Feeder, Order
from musicrec_desktop.playback.levels import linear_gain
from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.ring import REFILL_SECONDS, SampleRing
from musicrec_desktop.playback.silent_row import SilentRow, missing_folder
from musicrec_desktop.playback.spool import is_plain
from musicrec_desktop.playback.timeline import Segment, Timeline

logger = logging.getLogger(__name__)

ENOUGH_SECONDS = 3.0  # ready before a start: more than any output takes at once
LEAD_IN_SECONDS = 0.1  # silence before a track: a stream that opens swallows its first 20 to 65 ms
RESTART_LEAD_IN_SECONDS = 0.03  # before a place within a track, where speed is worth more
RESUME_LEAD_IN_SECONDS = 0.07  # before what was heard to here, where no sample may be lost
BLEND_SECONDS = 0.02  # of old and new sound where a processed track is decoded anew


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
    options : PlaybackOptions
        Of what is decoded from now on.
    leads_in : bool
        Silence comes before what an output is to begin with.
    exhausted : bool
        The feeder found nothing more to decode.
    ready : bool
        Enough is decoded for the output to start.
    failures : SilentRow
        Files in a row that gave no sound; looked at with the lock held.
    """

    def __init__(
        self,
        queue: PlayQueue,
        line: Timeline,
        lock: threading.Lock,
        follower: Follower,
        options: PlaybackOptions,
    ) -> None:
        self._queue = queue
        self._line = line
        self._lock = lock
        self._follower = follower
        self.options = options
        self.leads_in = True
        self.exhausted = False
        self.ready = False
        self._generation = 0  # of the ring; what the feeder writes under another is dropped
        self.failures = SilentRow()
        self._feeder = Feeder(self)

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
            chain = self._line.chain
            if chain and not chain[-1].failed:
                self.failures.forget()
            full = self.failures.is_full(self._queue)
            entry = None if full else self._queue.peek(len(chain))
            if entry is None:
                self.exhausted = True
                return None
            before, after = chain[-1].entry.item, self._queue.peek(len(chain) + 1)
            segment = Segment(
                entry,
                gain=linear_gain(entry.item, before, after.item if after else None, self.options),
            )
            segment.speed, segment.equaliser = _processing(self.options)
            chain.append(segment)
            return segment

    def segment_failed(self, segment: Segment, reason: str, *, silent: bool) -> None:
        """Note a file that gave no sound, or not all of it."""
        away = missing_folder(segment.entry.item.path) if silent else None
        said = reason
        with self._lock:
            segment.failed = True
            if segment in self._line.chain:  # else something else was asked for meanwhile
                if silent:
                    said = self.failures.note(segment, reason, away)
                else:
                    self.failures.note_broken_off(reason)
        logger.warning("%s", reason)
        self._follower.undecodable(segment, said)

    def filled(self, generation: int) -> None:
        """Note that there is enough to start, unless that is outdated."""
        with self._lock:
            if generation != self._generation:
                return
            self.ready = True
        self._follower.enough_decoded()

    # On the engine's thread

    def gain_of_current(self) -> float:
        """Return the gain of the queue's current entry among its neighbours; lock held."""
        entry, before, after = self._queue.current, self._queue.before(), self._queue.peek(1)
        if entry is None:
            return 1.0
        return linear_gain(
            entry.item, before.item if before else None, after.item if after else None, self.options
        )

    def sounds_as(self, segment: Segment) -> bool:
        """Whether a segment is decoded as the options say, its gain left out."""
        return (segment.speed, segment.equaliser) == _processing(self.options)

    def begin(self, segment: Segment, fade_seconds: float | None = None) -> None:
        """Let the ring begin anew with ``segment``, held until the output starts.

        Parameters
        ----------
        segment : Segment
        fade_seconds : float, optional
            In which it rises from silence; left out, that of the options. The beginning
            of a track only rises where that is longer: it is silent or meant so.
        """
        ring = self._line.ring
        assert ring is not None
        with self._lock:
            segment.speed, segment.equaliser = _processing(self.options)
            lead_in = RESTART_LEAD_IN_SECONDS if segment.from_seconds else LEAD_IN_SECONDS
            generation = self._flush(ring)
            self._line.chain[:] = [segment]
            self.failures.forget()
            lead_in_frames = round(lead_in * ring.rate_hz) if self.leads_in else 0
            silence = np.zeros((lead_in_frames, CHANNELS), np.float32)
            fade = self.options.fade_seconds if fade_seconds is None else fade_seconds
            if segment.from_seconds or fade > self.options.fade_seconds:
                assert self._line.held_at is not None
                ring.fade_in(self._line.held_at + len(silence), round(fade * ring.rate_hz))
        ring.write(silence, generation)
        self._feeder.feed(self._order(ring, generation, segment))

    def clear(self) -> None:
        """Forget all that is decoded."""
        with self._lock:
            self._line.chain.clear()
            if self._line.ring is not None:
                self._flush(self._line.ring)

    def mend(self, *, anew: bool = False) -> None:
        """Decode anew what was decoded ahead and is no longer what comes next.

        Parameters
        ----------
        anew : bool, optional
            Whatever comes next: how tracks are joined has changed.
        """
        with self._lock:
            chain, ring = self._line.chain, self._line.ring
            if not chain or ring is None:
                return
            good = 1
            while not anew and good < len(chain) and self._comes_next(chain[good], good):
                good += 1
            more = self.exhausted and self._queue.peek(good)
            if good == len(chain) and not more and not anew:
                return
            last = chain[good - 1]
            assert last.end is not None or anew  # else nothing after it would have been asked for
            if last.start is None:
                return  # it is not even open
            frame = ring.position if last.end is None else self._seam_at(ring, chain, good)
            generation = self._cut(ring, frame)
            del chain[good:]
            self._begin_generation(generation)
            order = self._order(ring, generation, None)
            if last.end is None or frame < last.end:
                order = self._resume(order, last, frame)
        self._feeder.feed(order)

    def fit_ring(self, rate_hz: int) -> None:
        """Keep the ring of a device at the same rate; for another, decode anew."""
        old = self._line.ring
        if old is not None and old.rate_hz == rate_hz:
            return
        with self._lock:
            head = self._line.chain[0] if self._line.chain else None
            again = None if head is None else self.rest_of(head)
            if old is not None:
                old.give_up()
            self._line.ring = SampleRing(rate_hz, refill_seconds=REFILL_SECONDS)
            self._line.held_at = 0
        if again is not None:
            self.begin(again)

    def rest_of(self, segment: Segment, seconds: float | None = None) -> Segment:
        """Return what is left of a segment's track, or what there is from ``seconds`` on.

        The lock is held.
        """
        here = self._line.position(segment, self._line.audible()) if seconds is None else seconds
        return Segment(
            segment.entry,
            here,
            info=segment.info,
            gain=segment.gain,
            begun=segment.begun,
            began_seconds=segment.began_seconds if segment.begun else here,
            heard_seconds=self._line.heard_seconds(segment),
        )

    def soften_start(self) -> None:
        """Let the next start be silent first, and what is heard then rise; lock held."""
        ring, held_at = self._line.ring, self._line.held_at
        if ring is not None and held_at is not None and self.leads_in:
            ring.lead_in(round(RESUME_LEAD_IN_SECONDS * ring.rate_hz))
        if ring is not None and held_at is not None:
            self._fade_in(ring, held_at)

    def skip(self, seconds: float) -> None:
        """Begin later in what is decoded; the lock is held, and the output not running."""
        ring, held_at = self._line.ring, self._line.held_at
        if ring is not None and held_at is not None and self._line.chain:
            frames = round(seconds / self.options.speed * ring.rate_hz)
            self._line.held_at = ring.skip_to(held_at + frames)
            self._fade_in(ring, self._line.held_at)

    def _fade_in(self, ring: SampleRing, frame: int) -> None:
        ring.fade_in(frame, round(self.options.fade_seconds * ring.rate_hz))

    def _order(self, ring: SampleRing, generation: int, segment: Segment | None) -> Order:
        enough = int(ENOUGH_SECONDS * ring.rate_hz)
        return Order(ring, generation, segment, enough, self.options)

    def _resume(self, order: Order, segment: Segment, frame: int) -> Order:
        """Let a track go on at a frame of the ring, its sound there faded into the new."""
        ring = order.ring
        count = 0 if is_plain(order.options) else round(BLEND_SECONDS * ring.rate_hz)
        seconds = self._line.position(segment, frame)
        # A segment of its own: the pass that is broken off may still write down an end.
        again = replace(segment, end=None, failed=False)
        self._line.chain[self._line.chain.index(segment)] = again
        blend = ring.erased(frame, count)
        return replace(order, segment=again, resume_seconds=seconds, blend=blend)

    def _seam_at(self, ring: SampleRing, chain: list[Segment], good: int) -> int:
        """Return the frame from which on the ring is written anew, given what stays."""
        end = chain[good - 1].end
        assert end is not None
        here = end
        if good < len(chain) and chain[good].start is not None:
            here = min(here, chain[good].start or 0)
        if self.options.crossfade_seconds and self._queue.peek(good):
            reach = self.options.crossfade_seconds / chain[good - 1].speed
            wanted = end - round(reach * ring.rate_hz)
            here = min(here, max(wanted, ring.position + round(BLEND_SECONDS * ring.rate_hz)))
        if not is_plain(self.options):
            here = min(here, end - round(2 * BLEND_SECONDS * ring.rate_hz))
        return max(here, self._line.audible(), chain[good - 1].start or 0)

    def _cut(self, ring: SampleRing, frame: int) -> int:
        generation = ring.truncate(frame)
        if generation is None:  # the output has taken it already
            self._line.held_at = min(self._line.audible(), frame)
            ring.rewind(self._line.held_at)
            self.soften_start()
            generation = ring.truncate(frame)
        assert generation is not None
        return generation

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


def _processing(options: PlaybackOptions) -> tuple[float, EqualiserSettings | None]:
    return options.speed, options.equaliser if options.equaliser.enabled else None
