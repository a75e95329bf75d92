"""Tracks one after the other as one stream of sound: levelled, faded into each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.playback.crossfade import Tail, crossfade_seconds, trimmed
from musicrec_desktop.playback.decoder import TrackDecoder
from musicrec_desktop.playback.levels import linear_gain
from musicrec_desktop.playback.quiet_edges import (
    QUIET_SECONDS,
    from_first_sound,
    without_quiet_end,
)
from musicrec_desktop.playback.segments import joined, levelled, whole

Block = NDArray[np.float32]
SHORTEST_SECONDS = 0.05  # what is left between two trimmed edges, at least


@dataclass(frozen=True, slots=True)
class MixItem:
    """A track of a mixdown.

    Attributes
    ----------
    item : QueueItem
    seconds : float
        How long it is, as far as it is known; else 0.
    """

    item: QueueItem
    seconds: float = 0.0


class Mixdown:
    """One pass over some tracks.

    Parameters
    ----------
    items : sequence of MixItem
    rate_hz : int
    options : PlaybackOptions
        Levels and seams.
    ceiling : float
        True peak of every track, linear: a level that would lift one over it is lowered,
        and where levels stay as they are, those of all tracks alike.

    Attributes
    ----------
    starts : dict of int to int
        At which frame each track begins to be heard, by its place; complete at the end.
    failures : list of (int, str)
        Places of tracks that could not be read, or not to their end, and why.
    frames : int
        That were given out.
    """

    def __init__(
        self,
        items: Sequence[MixItem],
        rate_hz: int,
        options: PlaybackOptions,
        ceiling: float = 1.0,
    ) -> None:
        self._items = tuple(items)
        self._rate_hz = rate_hz
        self._options = options
        self._ceiling = ceiling
        peaks = [each.item.levels.track_peak or 0.0 for each in items]
        self._common = (
            min(1.0, ceiling / max([*peaks, ceiling])) if options.levels == "off" else 1.0
        )
        self.starts: dict[int, int] = {}
        self.failures: list[tuple[int, str]] = []
        self.frames = 0
        self._place = 0

    @property
    def place(self) -> int:
        """Of the track that is mixed now."""
        return self._place

    def blocks(self) -> Iterator[Block]:
        """Yield the sound, shape (frames, 2), float32, full scale at 1."""
        held = np.zeros((0, CHANNELS), np.float32)
        before: int | None = None
        for place in range(len(self._items)):
            self._place = place
            seam = self._seam_frames(place)
            tail = Tail(seam + self._quiet_frames(place) if seam else 0, 0)
            for block in self._with_seam(place, before, held):
                if (out := tail.push(block)).size:
                    yield self._given(out)
            over, kept = tail.take()
            kept = without_quiet_end(kept, seam, self._rate_hz)
            cut = max(len(kept) - seam, 0)
            for out in (over, kept[:cut]):
                if out.size:
                    yield self._given(out)
            kept = kept[cut:]
            if place in self.starts:
                held, before = kept, place
        if held.size:
            yield self._given(held)

    def _given(self, block: Block) -> Block:
        self.frames += len(block)
        return block

    def _seam_frames(self, place: int) -> int:
        """Return how much of a track's end is held back for the next one."""
        if place + 1 >= len(self._items):
            return 0
        first, second = self._items[place], self._items[place + 1]
        seconds = crossfade_seconds(
            first.item, first.seconds, second.item, second.seconds, self._options
        )
        return whole(round(seconds * self._rate_hz), self._rate_hz)

    def _quiet_frames(self, place: int) -> int:
        """Return how much more may be left out, because it is next to nothing."""
        known = self._items[place].seconds
        return round(min(QUIET_SECONDS, known / 4 or QUIET_SECONDS) * self._rate_hz)

    def _with_seam(self, place: int, before: int | None, held: Block) -> Iterator[Block]:
        """Yield a track, whose beginning is mixed with what was held of the one before."""
        stream = self._levelled(place, before)
        if held.size:
            stream = from_first_sound(stream, self._quiet_frames(place), self._rate_hz)
        head = _first_frames(stream, len(held))
        if not head.size:
            # Nothing of it can be heard: what was held goes on to the track after it.
            return
        seam = whole(min(len(head), len(held)), self._rate_hz)
        alone = len(held) - seam
        if alone:
            yield held[:alone]
        self.starts[place] = self.frames + alone
        if seam:
            yield joined(held[alone:], head[:seam], self._rate_hz)
        if len(head) > seam:
            yield head[seam:]
        yield from stream

    def _levelled(self, place: int, before: int | None) -> Iterator[Block]:
        """Decode a track at its level; where it cannot be, that is noted."""
        item = self._items[place].item
        previous = None if before is None else self._items[before].item
        following = self._items[place + 1].item if place + 1 < len(self._items) else None
        gain = linear_gain(item, previous, following, self._options, self._ceiling) * self._common
        try:
            decoder = self._opened(item, previous, following)
            try:
                for block in decoder.blocks():
                    yield levelled(block, gain, self._rate_hz)
            finally:
                decoder.close()
        except UnreadableFile as error:
            self.failures.append((place, str(error)))

    def _opened(
        self, item: QueueItem, previous: QueueItem | None, following: QueueItem | None
    ) -> TrackDecoder:
        """Open a track between its silent edges."""
        begin, end = item.start_seconds, item.end_seconds
        lead_in = 0.0 if previous is None else trimmed(previous, item, self._options)[1]
        lead_out = 0.0 if following is None else trimmed(item, following, self._options)[0]
        if lead_out and end is None:
            whole_file = TrackDecoder(item.path, self._rate_hz, start_seconds=begin)
            length = whole_file.info.duration_seconds
            whole_file.close()
            end = begin + length if length else None
        if end is not None:
            end = max(end - lead_out, begin + lead_in + SHORTEST_SECONDS)
        return TrackDecoder(
            item.path, self._rate_hz, start_seconds=begin + lead_in, end_seconds=end
        )


def _first_frames(stream: Iterator[Block], wanted: int) -> Block:
    """Take blocks until as many frames are there; at least one block where there is any."""
    parts: list[Block] = []
    count = 0
    while count < max(wanted, 1):
        block = next(stream, None)
        if block is None:
            break
        parts.append(block)
        count += len(block)
    return np.concatenate(parts) if parts else np.zeros((0, CHANNELS), np.float32)
