"""Endless radio: what comes next, given where it began, what was heard and what was skipped.

The next track is near what the station was started with and near the last that was not
skipped. What is heard to the end draws the station on, what is skipped drives it off.
Diversity holds back what sounds like the last tracks (Carbonell and Goldstein 1998, "The use
of MMR") and lets chance choose among the best (Gumbel noise, which is sampling from a
softmax).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.centres import prototypes_of
from musicrec_desktop.recommend.feedback import Feedback
from musicrec_desktop.recommend.pool import Rows, TrackPool
from musicrec_desktop.recommend.seams import Seam, seam, seams
from musicrec_desktop.recommend.spacing import ARTIST_GAP, spaced

SEED_SHARE = 0.25
LAST_SHARE = 0.75
SKIPPED_SHARE = 0.75  # of the seeds, and of what was heard out, right after a skip
SEAM_WEIGHT = 0.12
TURN = 4  # tracks around one side of what it was started with, before another's turn
REDUNDANCY_WEIGHT = 0.5  # at full diversity
NOISE = 0.12  # likewise
SHORTLIST = 64
RECENT = 8  # tracks that the next one may be held back from
USUAL_DIVERSITY = 0.3
FEWEST_AWAKE = 8  # tracks that were not heard lately, below which those that were come again


@dataclass(frozen=True, slots=True)
class Pick:
    """What comes next, and why.

    Attributes
    ----------
    track_id : int
    to_seeds : float
        Cosine to the nearest of what the station was started with.
    to_last : float or None
        Cosine to the last track that was not skipped; None for the first.
    seam : Seam or None
        How it follows the track before; None where that was skipped, so that nobody hears it.
    near : int or None
        Id of the track that was heard to the end in this session and is most like it,
        where it is more like that than like the seeds.
    again : bool
        Everything was played, so it comes a second time.
    last : int or None
        Id of the last track that was not skipped, which it goes on from.
    nearer_to_seeds, nearer_to_last : float
        Shares of what can be played that are nearer to the seeds, and to the last.
    """

    track_id: int
    to_seeds: float
    to_last: float | None = None
    seam: Seam | None = None
    near: int | None = None
    again: bool = False
    last: int | None = None
    nearer_to_seeds: float = 1.0
    nearer_to_last: float = 1.0


class Radio:
    """Decides one track after the other; several may be decided ahead and taken back.

    Parameters
    ----------
    pool : TrackPool
    seeds : ndarray of shape (n,), int64
        Rows; at least one.
    diversity : float
        0: always the nearest, 1: far and wide.
    random : numpy.random.Generator
    unwanted : iterable of int
        Rows that are never played, such as those of disliked tracks.

    Raises
    ------
    ValueError
        If there is no seed, or diversity is not from 0 to 1.
    """

    def __init__(
        self,
        pool: TrackPool,
        seeds: Rows,
        *,
        diversity: float = USUAL_DIVERSITY,
        random: np.random.Generator,
        unwanted: Iterable[int] = (),
    ) -> None:
        if not len(seeds):
            raise ValueError("a radio needs something to start from")
        self._pool = pool
        self._random = random
        self.diversity = diversity
        prototypes = prototypes_of(pool.vectors[seeds], random)
        self._to_sides = np.ascontiguousarray((pool.vectors @ prototypes.T).T)
        self._to_seeds = self._to_sides.max(axis=0)
        self._visits = np.zeros(len(prototypes))
        self._turns = 0  # picks on one side
        self._wanted = pool.playable.copy()
        for row in unwanted:
            self._wanted &= pool.recordings != pool.recordings[row]
        self._free = self._wanted.copy()
        self._resting = np.zeros(len(self._wanted), np.bool_)
        self._played: list[int] = []
        self._rounds = 0  # where the present round began: all was played before
        one = int(seeds[0]) if len(seeds) == 1 else None
        self._feedback = Feedback(pool, self._to_seeds, one)
        self._likeness: dict[int, NDArray[np.float32]] = {}

    @property
    def diversity(self) -> float:
        """How far from the nearest it may go, 0 to 1."""
        return self._diversity

    @diversity.setter
    def diversity(self, value: float) -> None:
        if not 0 <= value <= 1:
            raise ValueError(f"diversity {value} is not from 0 to 1")
        self._diversity = value

    def next(self) -> Pick | None:
        """Decide on a track, and count it as played; None where there is none at all."""
        row, again = self._choose()
        return None if row is None else self._taken(row, again)

    def take(self, track_id: int) -> Pick | None:
        """Count a track as the next, as if it had been decided on; None where it is unknown."""
        row = self._pool.row(track_id)
        return None if row is None else self._taken(row, self._rounds > 0)

    def _taken(self, row: int, again: bool) -> Pick:
        last = self._last()
        to_last = None if last is None else self._likenesses(last)[last]
        heard_before = last is not None and last == self._played[-1]
        pick = Pick(
            int(self._pool.ids[row]),
            float(self._to_seeds[row]),
            None if to_last is None else float(to_last[row]),
            seam(self._pool, last, row) if last is not None and heard_before else None,
            self._nearest_liked(row),
            again,
            None if last is None else int(self._pool.ids[last]),
            self._nearer(self._to_seeds, row),
            1.0 if to_last is None else self._nearer(to_last, row),
        )
        self.begin_with(row)
        return pick

    def begin_with(self, row: int) -> None:
        """Count a track as played that somebody else chose."""
        self._played.append(row)
        self._visits[self._to_sides[:, row].argmax()] += 1
        self._turns = 0 if self._turns >= TURN - 1 else self._turns + 1
        self._ban(row)

    def take_back(self, track_ids: Iterable[int]) -> None:
        """Let tracks that were decided on, but not begun, come again later."""
        for row in self._pool.rows(track_ids).tolist():
            if row in self._played[self._rounds :]:
                self._played.reverse()
                self._played.remove(row)  # its last time
                self._played.reverse()
                same = self._pool.recordings == self._pool.recordings[row]
                self._free |= same & self._wanted

    @property
    def played(self) -> list[int]:
        """Ids of the tracks that were decided on or begun with, the latest last."""
        return [int(number) for number in self._pool.ids[self._played]]

    @property
    def learnt(self) -> list[tuple[int, bool]]:
        """Ids of tracks in the order in which something was learnt of them; whether heard out."""
        return [(int(self._pool.ids[row]), heard) for row, heard in self._feedback.learnt]

    def heard(self, track_id: int) -> None:
        """Learn that a track was heard to its end."""
        if (row := self._pool.row(track_id)) is not None:
            self._feedback.heard(row)

    def skipped(self, track_id: int) -> None:
        """Learn that a track was skipped, and come back to what it is like later."""
        if (row := self._pool.row(track_id)) is not None:
            self._feedback.skip(row)
            self._visits[self._to_sides[:, row].argmax()] += TURN * self._feedback.in_a_row

    def disliked(self, track_id: int) -> None:
        """Learn that a track is never wanted."""
        if (row := self._pool.row(track_id)) is not None:
            self._feedback.skip(row)
        self.forbid(track_id)

    def forbid(self, track_id: int) -> None:
        """Never play a track, whatever the reason."""
        if (row := self._pool.row(track_id)) is not None:
            self._wanted &= self._pool.recordings != self._pool.recordings[row]
            self._free &= self._wanted

    def rest(self, rows: Iterable[int]) -> None:
        """Choose these, and no others any more, only where too little is left without them."""
        resting = list(rows)
        recordings = self._pool.recordings
        self._resting = np.isin(recordings, recordings[resting])

    # ---- deciding

    def _choose(self) -> tuple[int | None, bool]:
        if not self._free.any():
            self._start_over()
        again = self._rounds > 0
        awake = self._free & ~self._resting
        free = awake if np.count_nonzero(awake) >= FEWEST_AWAKE else self._free
        allowed = np.flatnonzero(spaced(self._pool, free, self._played, ARTIST_GAP))
        if not len(allowed):
            return None, again
        scores: NDArray[np.floating] = self._scores()[allowed]
        if len(allowed) > SHORTLIST:
            best = np.argpartition(-scores, SHORTLIST)[:SHORTLIST]
            allowed, scores = allowed[best], scores[best]
        if self._played and self._last() == self._played[-1]:  # else nobody hears the seam
            scores = scores + SEAM_WEIGHT * seams(self._pool, self._played[-1], allowed)[-1]
        noise = NOISE * self._diversity**2
        scores = scores + noise * self._random.gumbel(size=len(scores))
        return int(allowed[scores.argmax()]), again

    def _scores(self) -> NDArray[np.float32]:
        drawn = self._feedback.drawn()
        last = self._last()
        if last is None:
            return np.asarray(self._to_seeds + drawn, np.float32)
        likeness = self._likenesses(last)
        to_seeds, share = self._to_seeds, SEED_SHARE
        if self._feedback.in_a_row:
            to_seeds, share = self._feedback.near, SKIPPED_SHARE
        if self._turns == 0 and len(self._visits) > 1:  # to the side that was visited least
            to_seeds, share = self._to_sides[self._visits.argmin()], LAST_SHARE
        scores = share * to_seeds + (1 - share) * likeness[last] + drawn
        if self._diversity:
            held_back = REDUNDANCY_WEIGHT * self._diversity**2
            scores = scores - held_back * np.max(list(likeness.values()), axis=0)
        return np.asarray(scores, np.float32)

    def _last(self) -> int | None:
        """Return the row that the next one goes on from: the last that was not skipped."""
        skipped = set(self._feedback.skipped)
        return next((row for row in reversed(self._played) if row not in skipped), None)

    def _nearer(self, cosines: NDArray[np.float32], row: int) -> float:
        """Return the share of what can be played that is nearer than a row."""
        wanted = self._wanted
        return float((wanted & (cosines > cosines[row])).sum() / max(1, wanted.sum()))

    def _likenesses(self, last: int) -> dict[int, NDArray[np.float32]]:
        """Return the cosines of all tracks to each of the latest ones and to the last, by row."""
        self._likeness = {
            row: self._likeness[row]
            if row in self._likeness
            else self._pool.vectors @ self._pool.vectors[row]
            for row in {*self._played[-RECENT:], last}
        }
        return self._likeness

    def _start_over(self) -> None:
        """Let everything come again but what was heard last."""
        self._rounds = len(self._played)
        self._free = self._wanted.copy()
        distinct = len(np.unique(self._pool.recordings[self._free])) if self._free.any() else 0
        for row in self._played[-(distinct // 2) :] if distinct > 1 else []:
            self._ban(row)

    def _ban(self, row: int) -> None:
        self._free &= self._pool.recordings != self._pool.recordings[row]

    def _nearest_liked(self, row: int) -> int | None:
        """Return the id of what was heard out, where a track is more like it than the seeds."""
        nearest = self._feedback.nearest_liked(row)
        if nearest is None or nearest[1] <= self._to_seeds[row]:
            return None
        return int(self._pool.ids[nearest[0]])
