"""The thread that decodes ahead: one track after the other into the ring, joined without a gap."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio import CHANNELS, QueueItem
from musicrec_desktop.core.errors import UnreadableFile, display_path
from musicrec_desktop.playback.decoder import TrackDecoder
from musicrec_desktop.playback.ring import SampleRing
from musicrec_desktop.playback.timeline import TAIL_SECONDS, Segment

logger = logging.getLogger(__name__)

STALLED_SECONDS = 5.0  # a network drive that is gone may never answer; do not wait for it


class Plan(Protocol):
    """What the feeder asks and tells; called from its thread, answers at once."""

    def next_segment(self, generation: int) -> Segment | None:
        """Return what to decode next; None where nothing follows or the order is outdated."""

    def segment_failed(self, segment: Segment, reason: str) -> None:
        """Take note that a file could not be decoded, or not to its end."""

    def filled(self, generation: int) -> None:
        """Take note that there is enough in the ring to start, or that no more will come."""


@dataclass(frozen=True, slots=True)
class _Order:
    ring: SampleRing
    generation: int
    segment: Segment | None
    enough_frames: int


class Feeder:
    """Fill a ring in a thread of its own. A file that stalls holds up nothing else.

    Parameters
    ----------
    plan : Plan
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._orders = threading.Condition()
        self._order: _Order | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="playback-decoder", daemon=True)
        self._thread.start()

    def feed(
        self, ring: SampleRing, generation: int, segment: Segment | None, enough_frames: int
    ) -> None:
        """Decode ``segment``, or with None what the plan says is next, and all that follows.

        Parameters
        ----------
        ring : SampleRing
        generation : int
            The ring's; the order ends when it is outdated.
        segment : Segment or None
        enough_frames : int
            Frames that must be ready before the plan hears ``filled``.
        """
        with self._orders:
            self._order = _Order(ring, generation, segment, enough_frames)
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
            self._follow(order)

    def _follow(self, order: _Order) -> None:
        segment = order.segment or self._plan.next_segment(order.generation)
        while segment is not None:
            if not self._decode(segment, order):
                return
            segment = self._plan.next_segment(order.generation)
        tail = np.zeros((round(TAIL_SECONDS * order.ring.rate_hz), CHANNELS), np.float32)
        order.ring.write(tail, order.generation)
        self._plan.filled(order.generation)

    def _decode(self, segment: Segment, order: _Order) -> bool:
        """Write one segment; False when the order is outdated."""
        ring = order.ring
        item = segment.entry.item
        segment.start = ring.written
        current = True
        try:
            decoder = TrackDecoder(item.path, ring.rate_hz)
            try:
                segment.gain = linear_gain(item)
                segment.info = decoder.info
                decoder.seek(segment.from_seconds)
                current = self._write(decoder, segment.gain, order)
            finally:
                decoder.close()
        except UnreadableFile as error:
            self._plan.segment_failed(segment, str(error))
        except Exception:
            logger.exception("decoding %s broke off", display_path(item.path))
            fault = UnreadableFile(item.path, "the decoder failed", "The log says more.")
            self._plan.segment_failed(segment, str(fault))
        if current:
            segment.end = ring.written
        return current

    def _write(self, decoder: TrackDecoder, gain: float, order: _Order) -> bool:
        ring = order.ring
        waiting = True  # for the plan to hear that there is enough
        for block in decoder.blocks():
            if not ring.write(_amplified(block, gain), order.generation):
                return False
            if waiting and ring.ready_frames >= order.enough_frames:
                self._plan.filled(order.generation)
                waiting = False
        return True


def linear_gain(item: QueueItem) -> float:
    """Return the amplitude factor of an item's gain, lowered where its peak would clip.

    Returns
    -------
    float
        Exactly 1 for 0 dB: such samples pass untouched, whatever their peak.
    """
    if item.gain_db == 0:
        return 1.0
    gain = float(10 ** (item.gain_db / 20))
    if item.peak is not None and item.peak > 0:
        gain = min(gain, 1 / item.peak) if gain * item.peak > 1 else gain
    return gain


def _amplified(block: NDArray[np.float32], gain: float) -> NDArray[np.float32]:
    return block if gain == 1 else block * np.float32(gain)
