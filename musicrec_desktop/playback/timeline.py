"""What is audible: which frame, of which track, at which second of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.playback.decoder import StreamInfo
from musicrec_desktop.playback.queue import QueueEntry
from musicrec_desktop.playback.ring import SampleRing

TAIL_SECONDS = 0.15  # silence after the last track: devices say "played" a little early


@dataclass(slots=True, eq=False)
class Segment:
    """A stretch of the ring that holds one track, or the rest of it after a seek.

    Attributes
    ----------
    entry : QueueEntry
    from_seconds : float
        Place in the track at which the stretch begins.
    start, end : int or None
        Frames of the ring; None while not known.
    info : StreamInfo or None
        None until the file is open, and for one that cannot be opened.
    gain : float
        Linear, as applied.
    failed : bool
        It could not be decoded, or not to its end.
    begun : bool
        It has been audible, in this stretch or an earlier one of the same track.
    heard_frames : int
        Heard in earlier stretches of the same track.
    """

    entry: QueueEntry
    from_seconds: float = 0.0
    start: int | None = None
    end: int | None = None
    info: StreamInfo | None = None
    gain: float = 1.0
    failed: bool = False
    begun: bool = False
    heard_frames: int = 0


class Timeline:
    """The ring's frames and the tracks that they are of. Not locked: its owner does that.

    Parameters
    ----------
    played_frames : callable
        Of the output: how many frames have been heard since it started.

    Attributes
    ----------
    ring : SampleRing or None
        None before a device was opened.
    chain : list of Segment
        The audible track, then what is decoded after it.
    held_at : int or None
        The audible frame while the output does not run from it; None while it does.
    """

    def __init__(self, played_frames: Callable[[], int]) -> None:
        self._played_frames = played_frames
        self.ring: SampleRing | None = None
        self.chain: list[Segment] = []
        self.held_at: int | None = 0

    def audible(self) -> int:
        """Return the frame that is heard now."""
        if self.held_at is not None:
            return self.held_at
        return self.ring.audible(self._played_frames()) if self.ring else 0

    def segment_at(self, audible: int) -> Segment:
        """Return the segment that frame ``audible`` belongs to."""
        heard = [s for s in self.chain if s.start is not None and s.start <= audible]
        return heard[-1] if heard else self.chain[0]

    def is_heard(self, segment: Segment, audible: int) -> bool:
        """Whether frame ``audible`` lies in the segment or after it, and sound comes out."""
        if self.held_at is not None or segment.start is None or audible < segment.start:
            return False
        return segment.end is None or segment.end > segment.start

    def has_ended(self, segment: Segment, audible: int, last: bool) -> bool:
        """Whether the first segment is over; one without a frame is so at once."""
        if segment.end is None or self.ring is None:
            return False
        tail = round(TAIL_SECONDS * self.ring.rate_hz) if last else 0
        over = self.held_at is None and audible >= segment.end + tail
        return over or segment.end == segment.start

    def heard(self, segment: Segment) -> int:
        """Return how many frames of a segment have been heard."""
        if segment.start is None or not segment.begun:
            return 0
        end = self.audible() if segment.end is None else min(self.audible(), segment.end)
        return max(end - segment.start, 0)

    def position(self, segment: Segment, audible: int) -> float:
        """Return the second of the track that frame ``audible`` is."""
        assert self.ring is not None
        if segment.start is None:
            return segment.from_seconds
        return segment.from_seconds + max(audible - segment.start, 0) / self.ring.rate_hz

    def position_now(self) -> float:
        """Return the second of the first segment's track that is heard now."""
        return self.position(self.chain[0], self.audible())

    def duration(self, segment: Segment) -> float:
        """Return what was decoded where the end is known, and what the file states before."""
        assert self.ring is not None
        if segment.end is not None and segment.start is not None and not segment.failed:
            decoded = (segment.end - segment.start) / self.ring.rate_hz
            if decoded:
                return segment.from_seconds + decoded
        return segment.info.duration_seconds if segment.info else 0.0


class RingSource:
    """Whatever ring the timeline has now, as the source of an output.

    Parameters
    ----------
    line : Timeline
    """

    def __init__(self, line: Timeline) -> None:
        self._line = line

    def begin(self) -> None:
        """Count what is delivered from here."""
        if self._line.ring is not None:
            self._line.ring.begin()

    def read_into(self, out: NDArray[np.float32]) -> None:
        """Fill ``out``, shape (frames, 2), with silence where nothing is ready."""
        if self._line.ring is None:
            out[:] = 0
        else:
            self._line.ring.read_into(out)
