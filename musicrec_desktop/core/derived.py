"""What models learn from beside the sound: counts, plays, times and categories of tracks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class TrackColumns:
    """What is known of tracks, a row each, as it stands in the library.

    Attributes
    ----------
    ids : ndarray of shape (n,), int64
    artists, releases : list of str
        Empty where unknown; equal for the tracks of one artist and of one album.
    genres : list of tuple of str
        All that a track names, the first first.
    years, durations_seconds : ndarray of shape (n,), float64
        NaN where unknown.
    added_at, last_played_at : ndarray of shape (n,), float64
        Unix time; NaN where never played.
    play_rows : ndarray of shape (m,), int64
        The row of each counted play, by whichever listener.
    played_at : ndarray of shape (m,), float64
        Unix time of each.
    uncounted_plays : ndarray of shape (n,), float64
        Plays whose time is not known, such as those another player has counted.
    """

    ids: NDArray[np.int64]
    artists: list[str]
    releases: list[str]
    genres: list[tuple[str, ...]]
    years: NDArray[np.float64]
    durations_seconds: NDArray[np.float64]
    added_at: NDArray[np.float64]
    last_played_at: NDArray[np.float64]
    play_rows: NDArray[np.int64]
    played_at: NDArray[np.float64]
    uncounted_plays: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class DerivedTable:
    """Derived features.

    Attributes
    ----------
    ids : ndarray of shape (n,), int64
    names : tuple of str
        Of the columns, such as "genre=Jazz".
    values : ndarray of shape (n, len(names)), float32
        Finite.
    """

    ids: NDArray[np.int64]
    names: tuple[str, ...]
    values: NDArray[np.float32]
