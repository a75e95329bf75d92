"""What was heard last, as columns of levels in a ring: the newest takes the oldest's place."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

MEETS_SECONDS = 2.5  # as far as what is heard may overlap with what was known of it before


class SoundRing:
    """Levels, ``uint8`` of shape (height, width), and the place of each column in its track.

    Attributes
    ----------
    levels : ndarray of shape (height, width), uint8
        High row first.
    seconds : ndarray of shape (width,), float64
        NaN where nothing was heard.
    head : int
        Where the next column goes, which is where the oldest is.
    unheard : int
        How many columns, the oldest ones, stand for nothing that was heard.
    """

    def __init__(self, height: int = 0, width: int = 0) -> None:
        self.levels = np.zeros((height, width), np.uint8)
        self.seconds = np.full(width, np.nan)
        self.head = 0
        self.unheard = width
        self._known_until: float | None = None

    @property
    def newest_seconds(self) -> float:
        """Place of the newest column in its track; NaN where nothing was heard."""
        return float(self.seconds[self.head - 1]) if len(self.seconds) else math.nan

    @property
    def oldest_seconds(self) -> float:
        """Place of the oldest column that was heard; NaN where nothing was."""
        if self.unheard >= len(self.seconds):
            return math.nan
        return float(self.seconds[(self.head + self.unheard) % len(self.seconds)])

    def append(self, columns: NDArray[np.uint8], seconds: NDArray[np.float64]) -> list[slice]:
        """Put columns after the newest; return where they stand now.

        Parameters
        ----------
        columns : ndarray of shape (n_columns, height), uint8
            Oldest first, low row first.
        seconds : ndarray of shape (n_columns,)
        """
        width = len(self.seconds)
        if self._known_until is not None and len(seconds):
            known, self._known_until = self._known_until, None
            if known - MEETS_SECONDS < seconds[0] <= known:  # has been drawn as heard before
                columns, seconds = columns[seconds > known], seconds[seconds > known]
        columns, seconds = columns[-width:].T[::-1], seconds[-width:]
        count = columns.shape[1]
        if not count:
            return []
        first = min(count, width - self.head)
        places = [slice(self.head, self.head + first), slice(0, count - first)]
        parts = [slice(0, first), slice(first, count)]
        for place, part in zip(places, parts, strict=True):
            self.levels[:, place], self.seconds[place] = columns[:, part], seconds[part]
        self.head = (self.head + count) % width
        self.unheard = max(0, self.unheard - count)
        return [place for place in places if place.stop > place.start]

    def put_before(self, columns: NDArray[np.uint8], seconds: NDArray[np.float64]) -> bool:
        """Put columns before the oldest that was heard; return whether any found a place.

        Parameters
        ----------
        columns : ndarray of shape (n_columns, height), uint8
        seconds : ndarray of shape (n_columns,)
        """
        oldest = self.oldest_seconds
        if math.isnan(oldest):
            self._known_until = float(seconds[-1]) if len(seconds) else None
        else:
            if len(seconds) and oldest - seconds[-1] > MEETS_SECONDS:
                return False  # a hole would look as if it was silent
            columns, seconds = columns[seconds < oldest], seconds[seconds < oldest]
        count = min(len(seconds), self.unheard)
        if not count:
            return False
        places = (self.head + self.unheard - count + np.arange(count)) % len(self.seconds)
        self.levels[:, places] = columns[-count:].T[::-1]
        self.seconds[places] = seconds[-count:]
        self.unheard -= count
        return True

    def clear(self) -> None:
        """Forget what was heard."""
        self.levels[:] = 0
        self.seconds[:] = np.nan
        self.unheard = len(self.seconds)
        self._known_until = None

    def in_order(self) -> NDArray[np.uint8]:
        """Return a copy of the levels: low row first, oldest column first."""
        return np.roll(self.levels, -self.head, axis=1)[::-1].copy()

    def resized(self, height: int, width: int) -> SoundRing:
        """Return a ring of another size that keeps the newest of what this one holds."""
        other = SoundRing(height, width)
        old, seconds = self.in_order(), np.roll(self.seconds, -self.head)
        kept = min(width, old.shape[1])
        if kept and len(old):
            rows = np.arange(height) * len(old) // height
            other.levels[:, width - kept :] = old[rows, -kept:][::-1]
            other.seconds[width - kept :] = seconds[-kept:]
            other.unheard = width - min(kept, old.shape[1] - self.unheard)
            other._known_until = self._known_until
        return other

    def continues_at(self, seconds: float) -> bool:
        """Whether what is heard at this place of the track still meets what is held."""
        return not abs(seconds - self.newest_seconds) > MEETS_SECONDS  # of an empty one, too
