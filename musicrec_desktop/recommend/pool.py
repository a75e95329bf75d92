"""What stations, paths and mixes are drawn from: places in the space, and what mixing asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.keys import camelot

Rows = NDArray[np.int64]

HOURS = 12
NO_KEY = -1


@dataclass(frozen=True, slots=True, eq=False)
class TrackPool:
    """Tracks by ascending id; every array has one entry a track, by its row.

    Attributes
    ----------
    ids : ndarray of int64
    vectors : ndarray of shape (n, d), float32
        Of norm 1.
    artists, genres : ndarray of int32
        Equal for equal names; −1 where unknown.
    recordings : ndarray of int64
        Equal for copies of one recording, and for recordings of one song.
    playable : ndarray of bool
        Music whose file is there.
    tempos_bpm : ndarray of float32
        NaN where unknown, as in all that follow.
    keys : ndarray of int8
        As :func:`key_number` counts them; −1 where unknown.
    loudness_lufs, heads_lufs, tails_lufs : ndarray of float32
        Of the whole, of the first and of the last seconds.
    lead_ins_seconds, lead_outs_seconds : ndarray of float32
        Silence at either end.
    energies : ndarray of float32
        0 for the calmest track of the library to 1 for the liveliest.
    seconds : ndarray of float32
        Playing time.
    years : ndarray of float32
    """

    ids: NDArray[np.int64]
    vectors: NDArray[np.float32]
    artists: NDArray[np.int32]
    genres: NDArray[np.int32]
    recordings: NDArray[np.int64]
    playable: NDArray[np.bool_]
    tempos_bpm: NDArray[np.float32]
    keys: NDArray[np.int8]
    loudness_lufs: NDArray[np.float32]
    heads_lufs: NDArray[np.float32]
    tails_lufs: NDArray[np.float32]
    lead_ins_seconds: NDArray[np.float32]
    lead_outs_seconds: NDArray[np.float32]
    energies: NDArray[np.float32]
    seconds: NDArray[np.float32]
    years: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def of(
        cls, ids: NDArray[np.int64], vectors: NDArray[np.float32], **columns: NDArray[Any]
    ) -> TrackPool:
        """Make a pool of what is known; the rest is unknown, and every track playable."""
        count = len(ids)
        nothing = np.full(count, np.nan, np.float32)
        none = np.full(count, -1, np.int32)
        known: dict[str, NDArray[Any]] = {
            **dict.fromkeys(_MEASURES, nothing),
            "artists": none,
            "genres": none,
            "recordings": np.asarray(ids, np.int64),
            "playable": np.ones(count, bool),
            "keys": np.full(count, NO_KEY, np.int8),
            "energies": np.full(count, 0.5, np.float32),
            **columns,
        }
        return cls(ids=np.asarray(ids, np.int64), vectors=vectors, **known)

    def row(self, track_id: int) -> int | None:
        """Return the row of a track, or None."""
        where = int(np.searchsorted(self.ids, track_id))
        return where if where < len(self.ids) and self.ids[where] == track_id else None

    def rows(self, ids: Iterable[int]) -> Rows:
        """Return the rows of those ids that are known, in their order."""
        found = (self.row(track_id) for track_id in ids)
        return np.array([row for row in found if row is not None], np.int64)

    def distinct(self) -> int:
        """Return how many recordings can be played."""
        return len(np.unique(self.recordings[self.playable]))


_MEASURES = (
    "tempos_bpm",
    "loudness_lufs",
    "heads_lufs",
    "tails_lufs",
    "lead_ins_seconds",
    "lead_outs_seconds",
    "seconds",
    "years",
)


def together(*numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return numbers that are equal where any of some are, also by way of others.

    Parameters
    ----------
    *numbers : ndarray of shape (n,), int64
        −1 where there is none, which makes nothing equal.

    Returns
    -------
    ndarray of shape (n,), int64
        The place of the first of those that belong together.
    """
    first = np.arange(len(numbers[0]))
    while True:
        before = first
        for each in numbers:
            known = np.flatnonzero(each >= 0)
            _, groups = np.unique(each[known], return_inverse=True)
            least = np.full(len(known), len(first))
            np.minimum.at(least, groups, first[known])
            first = first.copy()
            first[known] = least[groups]
        if (first == before).all():
            return first


def key_number(key: str) -> int:
    """Return a key's place on the Camelot wheel: twice its hour from 0, and 1 more for major."""
    place = camelot(key)
    return NO_KEY if not place else 2 * (int(place[:-1]) - 1) + (place[-1] == "B")


def ranked(values: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return where each value stands among the known ones, 0 to 1; 0.5 where unknown."""
    result = np.full(len(values), 0.5, np.float32)
    known = np.flatnonzero(np.isfinite(values))
    if len(known) > 1:
        present, places = np.unique(values[known], return_inverse=True)
        if len(present) > 1:
            upto = np.cumsum(np.bincount(places))
            middle = upto - np.bincount(places) / 2
            result[known] = (middle / len(known))[places]
    return result


def energies_of(
    tempos_bpm: NDArray[np.floating],
    loudness_lufs: NDArray[np.floating],
    beat_strengths: NDArray[np.floating],
    ranges_db: NDArray[np.floating],
) -> NDArray[np.float32]:
    """Return how lively tracks are among those of their library, 0 to 1.

    Loud, with a beat that stands out, even in level and quick is lively: the ranks of the
    four, of which tempo counts least because its octave is uncertain, ranked again.

    Parameters
    ----------
    tempos_bpm, loudness_lufs, beat_strengths, ranges_db : ndarray of shape (n,)
        NaN where unknown.

    Returns
    -------
    ndarray of shape (n,), float32
    """
    parts = (
        (1.0, ranked(loudness_lufs)),
        (1.0, ranked(beat_strengths)),
        (0.7, 1 - ranked(ranges_db)),
        (0.4, ranked(tempos_bpm)),
    )
    total = sum(weight for weight, _ in parts)
    return ranked(np.sum([weight * part for weight, part in parts], axis=0) / total)
