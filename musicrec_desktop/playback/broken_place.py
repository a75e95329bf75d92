"""The place at which a track broke off, where nothing was heard since."""

from __future__ import annotations

from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.timeline import Segment, Timeline


class BrokenPlace:
    """Remembers where to go on once a drive that went away is back. Not locked."""

    def __init__(self) -> None:
        self._key: int | None = None
        self._seconds = 0.0

    def forget(self) -> None:
        """Know of none: something else is heard, or was asked for."""
        self._key = None

    def note(self, segment: Segment, line: Timeline) -> None:
        """Take note of a segment that ended; only one that broke off later than it began."""
        if not segment.failed or not (segment.begun or segment.from_seconds):
            return
        self._key, self._seconds = segment.entry.key, segment.from_seconds
        if segment.end is not None:
            self._seconds = line.position(segment, segment.end)

    def return_to(self, queue: PlayQueue) -> float | None:
        """Make the track the queue's current one again, and return its second; None where none."""
        if self._key is None or not queue.return_to(self._key):
            return None
        return self._seconds
