"""The thread that decodes ahead: one track after the other into the ring, joined or faded."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS
from musicrec_desktop.core.errors import UnreadableFile, display_path
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.playback.crossfade import Overlap, Tail, crossfade_seconds, trimmed
from musicrec_desktop.playback.ring import SampleRing
from musicrec_desktop.playback.spool import Spool
from musicrec_desktop.playback.timeline import TAIL_SECONDS, Segment

if TYPE_CHECKING:
    from musicrec_desktop.playback.decoder import TrackDecoder

logger = logging.getLogger(__name__)

STALLED_SECONDS = 5.0  # a network drive that is gone may never answer; do not wait for it
UNSURE_SECONDS = 2.0  # by which a track may be shorter than it states, and still fade in full


class Plan(Protocol):
    """What the feeder asks and tells; called from its thread, answers at once."""

    def next_segment(self, generation: int) -> Segment | None:
        """Return what to decode next; None where nothing follows or the order is outdated."""

    def segment_failed(self, segment: Segment, reason: str, *, silent: bool) -> None:
        """Take note that a file could not be decoded, or not to its end."""

    def filled(self, generation: int) -> None:
        """Take note that there is enough in the ring to start, or that no more will come."""


def _nothing() -> NDArray[np.float32]:
    return np.zeros((0, CHANNELS), np.float32)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be decoded.

    Attributes
    ----------
    ring : SampleRing
    generation : int
        The ring's; the order ends when it is outdated.
    segment : Segment or None
        The first; None for what the plan says is next. All that follows comes after it.
    enough_frames : int
        Frames that must be ready before the plan hears ``filled``.
    options : PlaybackOptions
    resume_seconds : float or None
        Where the segment, of which some is in the ring already, goes on; None: it begins.
    blend : ndarray of shape (frames, 2), float32
        What was in the ring from there on: faded into what is written.
    """

    ring: SampleRing
    generation: int
    segment: Segment | None
    enough_frames: int
    options: PlaybackOptions
    resume_seconds: float | None = None
    blend: NDArray[np.float32] = field(default_factory=_nothing)


class Feeder:
    """Fill a ring in a thread of its own. A file that stalls holds up nothing else.

    Parameters
    ----------
    plan : Plan
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._orders = threading.Condition()
        self._order: Order | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="playback-decoder", daemon=True)
        self._thread.start()

    def feed(self, order: Order) -> None:
        """Decode what ``order`` says, and no more of what an earlier one said."""
        with self._orders:
            self._order = order
            self._orders.notify()

    def close(self) -> None:
        """End the thread. The ring's writers must have been sent away first."""
        with self._orders:
            self._closing = True
            self._orders.notify()
        self._thread.join(STALLED_SECONDS)
        if self._thread.is_alive():
            logger.warning("a file that does not answer keeps the decoder from ending")

    def _run(self) -> None:
        while True:
            with self._orders:
                self._orders.wait_for(lambda: self._closing or self._order is not None)
                if self._closing:
                    return
                order, self._order = self._order, None
            assert order is not None
            _Pass(order, self._plan).run()


class _Outdated(Exception):
    """The ring wants no more of this order."""


class _Pass:
    """One order, carried out: tracks decoded one after the other, and their seams."""

    def __init__(self, order: Order, plan: Plan) -> None:
        self._order = order
        self._plan = plan
        self._rate_hz = order.ring.rate_hz
        self._spool = Spool(
            order.ring, order.generation, order.options, order.blend, self._look_if_enough
        )
        self._waiting = True  # for the plan to hear that there is enough
        self._held = _nothing()  # the end of the track before, not yet written
        self._before: Segment | None = None
        self._silent: list[Segment] = []  # since then: files that gave no sound
        self._resume_seconds = order.resume_seconds

    def run(self) -> None:
        """Decode until nothing follows, or the order is outdated."""
        order = self._order
        try:
            segment = order.segment or self._plan.next_segment(order.generation)
            while segment is not None:
                self._play(segment)
                segment = self._plan.next_segment(order.generation)
            self._write(self._held)
            if self._spool.finish() and self._spool.silence(round(TAIL_SECONDS * self._rate_hz)):
                order.ring.complete(order.generation)
                self._plan.filled(order.generation)
        except _Outdated:
            return

    def _play(self, segment: Segment) -> None:
        """Write one segment, but for the end that may be mixed with what follows."""
        item = segment.entry.item
        try:
            decoder = self._opened(segment)
            try:
                self._decode(segment, decoder)
            finally:
                decoder.close()
        except UnreadableFile as error:
            self._fail(segment, str(error))
        except _Outdated:
            raise
        except Exception:
            logger.exception("decoding %s broke off", display_path(item.path))
            fault = UnreadableFile(
                item.path,
                to_translate("Reasons", "the decoder failed"),
                to_translate("Next steps", "The log says more."),
            )
            self._fail(segment, str(fault))

    def _opened(self, segment: Segment) -> TrackDecoder:
        """Open a segment's file; where it was said meanwhile that it has moved, there."""
        from musicrec_desktop.playback.decoder import TrackDecoder  # 45 ms, not of the start

        while True:
            item = segment.entry.item
            try:
                return TrackDecoder(
                    item.path,
                    self._rate_hz,
                    start_seconds=item.start_seconds,
                    end_seconds=item.end_seconds,
                )
            except UnreadableFile:
                if segment.entry.item.path == item.path:
                    raise

    def _decode(self, segment: Segment, decoder: TrackDecoder) -> None:
        segment.info = decoder.info
        fade, cut, skip = self._seam(segment)
        resumed, self._resume_seconds = self._resume_seconds, None
        if skip:
            segment.from_seconds = skip
        begin = segment.from_seconds if resumed is None else resumed
        decoder.seek(begin)
        tail = self._tail(segment, begin)
        overlap: Overlap | None = None
        try:
            for block in decoder.blocks():
                segment.info = decoder.info
                if overlap is None:
                    overlap = self._join(segment, fade, cut, resumed=resumed is not None)
                mixed = overlap.mix(_amplified(block, segment.gain))
                self._write(tail.push(mixed))
        finally:
            if overlap is not None:
                self._end(segment, tail, overlap)
        if fault := decoder.broken_off():
            raise fault
        if overlap is None:  # from a place at or past the end
            self._note_silent(segment)

    def _seam(self, segment: Segment) -> tuple[float, int, float]:
        """Return seconds of crossfade, frames cut off before it, seconds skipped after it."""
        before = self._before
        if before is None or segment.from_seconds or before.entry.key == segment.entry.key:
            return 0.0, 0, 0.0
        options = self._order.options
        first, second = before.entry.item, segment.entry.item
        lengths = [s.info.duration_seconds if s.info else 0.0 for s in (before, segment)]
        fade = crossfade_seconds(first, lengths[0], second, lengths[1], options)
        if not fade:
            return 0.0, 0, 0.0
        end, start = trimmed(first, second, options)
        return fade, round(end * self._rate_hz), start

    def _tail(self, segment: Segment, begin: float) -> Tail:
        """Return what holds back as much as the next seam may need."""
        options, item = self._order.options, segment.entry.item
        if not options.crossfade_seconds:
            return Tail(0, 0)
        seconds = options.crossfade_seconds
        if options.smart_seams and item.edges:
            seconds += item.edges.lead_out_seconds
        length = segment.info.duration_seconds if segment.info else 0.0
        sure = max(length - begin - seconds - UNSURE_SECONDS, 0.0)
        return Tail(round(seconds * self._rate_hz), round(sure * self._rate_hz))

    def _join(self, segment: Segment, fade: float, cut: int, *, resumed: bool) -> Overlap:
        """Write what is left of the track before, and note where this one begins."""
        held = self._held[: max(len(self._held) - cut, 0)] if cut else self._held
        frames = min(round(fade * self._rate_hz), len(held))
        self._held = _nothing()
        self._write(held[: len(held) - frames])
        here = self._spool.taken
        if not resumed:
            segment.start = self._spool.place(here)
            segment.takes_over = self._spool.place(here + frames // 2)
        if self._before is not None and cut:
            self._before.end = self._spool.place(here + frames)
        for silent in self._silent:
            silent.start = silent.end = silent.takes_over = segment.takes_over
        self._silent = []
        return Overlap(held[len(held) - frames :])

    def _end(self, segment: Segment, tail: Tail, overlap: Overlap) -> None:
        """Hold back the end of a segment."""
        over, held = tail.take()
        self._held = _nothing()
        rest = overlap.rest()
        self._write(over)
        self._held = held if not len(rest) else np.concatenate([held, rest])
        self._before = segment
        segment.end = self._spool.place(self._spool.taken + len(self._held))

    def _fail(self, segment: Segment, reason: str) -> None:
        if segment.end is None:
            self._note_silent(segment)
        silent = segment.start == segment.end
        self._plan.segment_failed(segment, reason, silent=silent)

    def _note_silent(self, segment: Segment) -> None:
        here = self._spool.place(self._spool.taken + len(self._held))
        if segment.start is None:
            segment.start = segment.takes_over = here
            self._silent.append(segment)
        segment.end = here

    def _write(self, block: NDArray[np.float32]) -> None:
        if not self._spool.write(block):
            raise _Outdated

    def _look_if_enough(self) -> None:
        if self._waiting and self._order.ring.ready_frames >= self._order.enough_frames:
            self._waiting = False
            self._plan.filled(self._order.generation)


def _amplified(block: NDArray[np.float32], gain: float) -> NDArray[np.float32]:
    return block if gain == 1 else block * np.float32(gain)
