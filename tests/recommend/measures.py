"""What the lists of the recommender are measured by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from musicrec_desktop.recommend.path import angles
from musicrec_desktop.recommend.pool import TrackPool


@dataclass(frozen=True, slots=True)
class Smoothness:
    """How even a path is.

    Attributes
    ----------
    largest, mean : float
        Steps in radians.
    """

    largest: float
    mean: float

    @property
    def ratio(self) -> float:
        """The largest step in mean steps."""
        return self.largest / self.mean if self.mean else 1.0


def smoothness(pool: TrackPool, rows: Sequence[int]) -> Smoothness:
    """Measure the steps of a path of at least two tracks."""
    steps = angles(pool.vectors[list(rows[:-1])], pool.vectors[list(rows[1:])])
    return Smoothness(float(steps.max()), float(steps.mean()))


def artist_gap(artists: Sequence[int]) -> int | None:
    """Return the fewest tracks between two of one artist in a list; None where none comes twice."""
    last: dict[int, int] = {}
    gaps = []
    for place, artist in enumerate(artists):
        if artist >= 0:
            if artist in last:
                gaps.append(place - last[artist] - 1)
            last[artist] = place
    return min(gaps, default=None)
