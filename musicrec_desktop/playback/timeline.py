"""What is audible: which frame, of which track, at which second of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.play_queue import QueuedItem
from musicrec_desktop.core.playback_options import EqualiserSettings
from musicrec_desktop.playback.ring import SampleRing

if TYPE_CHECKING:
    from musicrec_desktop.playback.decoder import StreamInfo

TAIL_SECONDS = 0.15  # silence after the last track: devices say "played" a little early


@dataclass(slots=True, eq=False)
class Segment:
    """A stretch of the ring that holds one track, or the rest of it after a seek.

    Attributes
    ----------
    entry : QueuedItem
    from_seconds : float
        Place in the track at which the stretch begins.
    start, end : int or None
        Frames of the ring; None while not known. Those of tracks that fade into each
        other overlap.
    takes_over : int or None
        The frame from which on it counts as the one that is heard: its start, or the
        middle of the fade.
    info : StreamInfo or None
        None until the file is open, and for one that cannot be opened.
    gain : float
        Linear, as applied.
    speed : float
        Seconds of the track in each second of the listener's.
    equaliser : EqualiserSettings or None
        As applied; None for none.
    failed : bool
        It could not be decoded, or not to its end.
    begun : bool
        It has been audible, in this stretch or an earlier one of the same track.
    began_seconds : float
        Place in the track at which it was first heard.
    heard_seconds : float
        Of the track, heard in earlier stretches of it.
    """

    entry: QueuedItem
    from_seconds: float = 0.0
    start: int | None = None
    end: int | None = None
    takes_over: int | None = None
    info: StreamInfo | None = None
    gain: float = 1.0
    speed: float = 1.0
    equaliser: EqualiserSettings | None = None
    failed: bool = False
    begun: bool = False
    began_seconds: float = 0.0
    heard_seconds: float = 0.0


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
        """Return the segment that is heard at frame ``audible``."""
        heard = [s for s in self.chain if s.takes_over is not None and s.takes_over <= audible]
        return heard[-1] if heard else self.chain[0]

    def is_heard(self, segment: Segment, audible: int) -> bool:
        """Whether frame ``audible`` lies in the segment or after it, and sound comes out."""
        if self.held_at is not None or segment.takes_over is None or audible < segment.takes_over:
            return False
        return segment.end is None or segment.start is None or segment.end > segment.start

    def has_ended(self, audible: int) -> bool:
        """Whether the first segment is over; one without a frame is so at once."""
        segment = self.chain[0]
        if segment.end is None or self.ring is None:
            return False
        if segment.end == segment.start:
            return True
        over_at = segment.end
        if len(self.chain) == 1:
            over_at += round(TAIL_SECONDS * self.ring.rate_hz)
        elif self.chain[1].takes_over is not None:
            over_at = self.chain[1].takes_over
        return self.held_at is None and audible >= over_at

    def heard_seconds(self, segment: Segment, *, whole: bool = False) -> float:
        """Return how many seconds of a segment's track have been heard, jumps left out.

        Parameters
        ----------
        segment : Segment
        whole : bool, optional
            Count to its end, which still sounds while it fades away.
        """
        if segment.start is None or not segment.begun or self.ring is None:
            return segment.heard_seconds
        end = self.audible()
        if segment.end is not None:
            end = segment.end if whole else min(end, segment.end)
        frames = max(end - segment.start, 0)
        return segment.heard_seconds + frames / self.ring.rate_hz * segment.speed

    def position(self, segment: Segment, audible: int) -> float:
        """Return the second of the track that frame ``audible`` is."""
        assert self.ring is not None
        if segment.start is None:
            return segment.from_seconds
        ahead = max(audible - segment.start, 0) / self.ring.rate_hz
        return segment.from_seconds + ahead * segment.speed

    def position_now(self) -> float:
        """Return the second of the first segment's track that is heard now."""
        return self.position(self.chain[0], self.audible())

    def duration(self, segment: Segment) -> float:
        """Return what was decoded where the end is known, and what the file states before."""
        assert self.ring is not None
        if segment.end is not None and segment.start is not None and not segment.failed:
            decoded = (segment.end - segment.start) / self.ring.rate_hz * segment.speed
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
