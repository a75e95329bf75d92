"""A way from one track to another: found, mended by hand, measured."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from musicrec_desktop.core.errors import NothingToPlay
from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.discovery.discovery_pool import Discoverable, DiscoveryPool
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste

if TYPE_CHECKING:
    from musicrec_desktop.recommend.pool import TrackPool

FEWEST_STEPS = 2
MOST_STEPS = 200
USUAL_STEPS = 10
USUAL_SECONDS = 240.0
TRIED_LENGTHS = 1  # tracks more and fewer than the likely number, for a playing time
GUESSES = 4  # of a likely number, each by how long the path before was
NEAR_ENOUGH_SECONDS = 30.0  # to guess no more
JUMP = 1.5  # times the other steps
APART = 1.2  # times the largest of them
LEAST_ALIKE = 0.1  # on average; 0 is unrelated
LEAST_SHARE = 0.9  # of the playing time asked for, else there is not enough music


@dataclass(frozen=True, slots=True)
class FoundPath:
    """A path.

    Attributes
    ----------
    tracks : tuple of Track
        Both ends included.
    similarities : tuple of float
        Of each track but the first to the one before it, −1 to 1.
    straight : float or None
        How alike both ends are, as ``similarities``; None where that was not measured.
    """

    tracks: tuple[Track, ...]
    similarities: tuple[float, ...]
    straight: float | None = None

    @property
    def largest_step(self) -> float:
        """The angle between the neighbours that are least alike, in radians."""
        return max(self._angles())

    @property
    def mean_step(self) -> float:
        """The angle between neighbours, in radians, on average."""
        angles = self._angles()
        return sum(angles) / len(angles)

    @property
    def largest_at(self) -> int:
        """The track that the largest step leads to."""
        return self.similarities.index(min(self.similarities)) + 1

    @property
    def jumps(self) -> int:
        """How many steps are far larger than the others are."""
        angles = sorted(self._angles())
        for many in range(1, max(2, (len(angles) + 1) // 2)):
            others, least = angles[:-many], angles[-many]
            if others and least > JUMP * sum(others) / len(others) and least > APART * others[-1]:
                return many
        return 0

    @property
    def astray(self) -> bool:
        """Whether its ends are more alike than some neighbours on the way."""
        if self.straight is None or len(self.similarities) < 2:
            return False
        return percent_alike(self.straight) > percent_alike(min(self.similarities))

    @property
    def hardly_alike(self) -> bool:
        """Whether most neighbours have little in common."""
        return sum(self.similarities) < LEAST_ALIKE * len(self.similarities)

    @property
    def seconds(self) -> float:
        """Playing time, as far as it is known."""
        return sum(track.tags.duration_seconds or 0.0 for track in self.tracks)

    def _angles(self) -> list[float]:
        """Return its steps in what the window shows of them, so that words and numbers agree."""
        return [math.acos(min(1.0, max(-1.0, each))) for each in self.similarities]


class PathService:
    """Finds paths. Thread-safe."""

    def __init__(self, discovery: DiscoveryPool, taste: ListenerTaste) -> None:
        self._discovery = discovery
        self._taste = taste

    def find(
        self,
        start_id: int,
        end_id: int,
        *,
        steps: int | None = None,
        minutes: float | None = None,
    ) -> FoundPath:
        """Return a path from one track to another.

        Parameters
        ----------
        start_id, end_id : int
        steps : int, optional
            How many tracks, both ends included.
        minutes : float, optional
            Playing time to come as near to as can be, in place of ``steps``.

        Raises
        ------
        NothingToPlay
            If the library holds too few tracks, or both ends are the same recording.
        UnknownTrack
            If an end has not been listened to yet.
        """
        found = self._discovery.required()
        pool = found.pool
        start, end = (self._discovery.row(found, number) for number in (start_id, end_id))
        _check_ends(pool, start, end)
        unwanted = pool.rows(self._taste.disliked()).tolist()
        if minutes is None:
            wanted = USUAL_STEPS if steps is None else steps
            _check_steps(pool, wanted)
            rows = _found(pool, start, end, wanted, unwanted)
        else:
            rows = _lasting(pool, start, end, 60 * minutes, unwanted)
        return self._measured(found, rows)

    def replaced(self, path: FoundPath, place: int, refused: Sequence[int] = ()) -> FoundPath:
        """Return a path with another track at a place.

        Parameters
        ----------
        path : FoundPath
        place : int
        refused : sequence of int
            Track ids that were there before and are not wanted; nor is the one there now.

        Raises
        ------
        NothingToPlay
            If no other track is left.
        """
        from musicrec_desktop.recommend.path import replacement

        found = self._discovery.required()
        rows = [self._discovery.row(found, track.id) for track in path.tracks]
        away = found.pool.rows({*refused, *self._taste.disliked()})
        other = replacement(found.pool, rows, place, away.tolist())
        if other is None:
            raise NothingToPlay(
                translate("Paths", "No other track is left for this place."),
                translate("Next steps", "Remove the step instead."),
            )
        rows[place] = other
        return self._measured(found, rows)

    def removed(self, path: FoundPath, place: int) -> FoundPath:
        """Return a path without one step; at least two tracks stay.

        Raises
        ------
        NothingToPlay
            If there are only two.
        """
        if len(path.tracks) <= FEWEST_STEPS:
            raise NothingToPlay(
                translate("Paths", "A path has at least two tracks."),
                translate("Next steps", "Find another one instead."),
            )
        found = self._discovery.required()
        kept = [track.id for at, track in enumerate(path.tracks) if at != place]
        return self._measured(found, [self._discovery.row(found, number) for number in kept])

    def _measured(self, found: Discoverable, rows: Sequence[int]) -> FoundPath:
        tracks = self._discovery.tracks(found, rows)
        ids = [track.id for track in tracks]
        return FoundPath(
            tuple(tracks),
            self._discovery.alike(ids),
            self._discovery.alike([ids[0], ids[-1]])[0],
        )


def _found(
    pool: TrackPool,
    start: int,
    end: int,
    steps: int,
    unwanted: Sequence[int],
    seconds: float | None = None,
) -> list[int]:
    from musicrec_desktop.recommend.path import find_path

    try:
        return find_path(pool, start, end, steps, unwanted=unwanted, seconds=seconds)
    except ValueError as error:
        raise NothingToPlay(
            translate(
                "Paths",
                "The library holds fewer than %n track(s) that could be on the way.",
                n=steps,
            ),
            translate("Next steps", "Ask for fewer steps."),
        ) from error


def _lasting(
    pool: TrackPool, start: int, end: int, seconds: float, unwanted: Sequence[int]
) -> list[int]:
    """Return the path whose playing time comes nearest, of a few likely numbers of tracks."""
    known = np.nan_to_num(pool.seconds, nan=USUAL_SECONDS)
    most = min(MOST_STEPS, pool.distinct())
    usual = max(1.0, float(np.median(known[pool.playable])))
    steps = FEWEST_STEPS + round((seconds - known[start] - known[end]) / usual)
    paths: dict[int, list[int]] = {}

    def off(steps: int) -> float:
        return abs(float(known[paths[steps]].sum()) - seconds)

    for _ in range(GUESSES):
        steps = min(max(steps, FEWEST_STEPS), most)
        tried = range(
            max(FEWEST_STEPS, steps - TRIED_LENGTHS), min(most, steps + TRIED_LENGTHS) + 1
        )
        for number in tried:
            if number not in paths:
                paths[number] = _found(pool, start, end, number, unwanted, seconds)
        likely = min(tried, key=off)
        if off(likely) <= NEAR_ENOUGH_SECONDS:
            break
        # Where tracks differ much in length, those on the way are not as long as the usual one.
        lasting = float(known[paths[likely]].sum())
        steps = likely + round((seconds - lasting) * likely / lasting)
    nearest = paths[min(paths, key=off)]
    if len(nearest) == most and float(known[nearest].sum()) < LEAST_SHARE * seconds:
        raise NothingToPlay(
            translate("Paths", "The library does not hold enough music for a path of that length."),
            translate("Next steps", "Ask for fewer minutes."),
        )
    return nearest


def _check_ends(pool: TrackPool, start: int, end: int) -> None:
    if pool.recordings[start] == pool.recordings[end]:
        raise NothingToPlay(
            translate(
                "Paths", "A path leads from one recording to another; both ends are the same."
            ),
            translate("Next steps", "Choose another end."),
        )


def _check_steps(pool: TrackPool, steps: int) -> None:
    if not FEWEST_STEPS <= steps <= MOST_STEPS:
        raise NothingToPlay(
            translate(
                "Paths",
                "A path has {fewest} to {most} tracks, not {wanted}.",
                fewest=FEWEST_STEPS,
                most=MOST_STEPS,
                wanted=steps,
            ),
            translate("Next steps", "Ask for another number of steps."),
        )
    if steps > pool.distinct():
        raise NothingToPlay(
            translate(
                "Paths",
                "The library holds %n recording(s) that can be played, not {wanted}.",
                n=pool.distinct(),
                wanted=steps,
            ),
            translate("Next steps", "Ask for fewer steps."),
        )
