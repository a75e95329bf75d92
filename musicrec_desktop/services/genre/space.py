"""The space that genres are told apart in: the one that finds alike tracks, kept with a model.

A copy of its own, because the library's is learnt again as the library grows. Tracks are
smoothed along their neighbour graph as in the index: those that nobody has labelled help
with it, which is why genres are told better within a library than of a single file; and
tracks of an album help each other, which is why they are told better together than alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.recommend.smoothing import (
    Smoothed,
    neighbour_count,
    reaches,
    smooth_later,
    smooth_together,
)
from musicrec_desktop.recommend.space import Space

ANCHORS_FILE = "anchors.npz"
SPACE_FOLDER = "space"
MOST_TOGETHER = 50  # tracks of an album; of a larger one, as many at a time
SAME_TRACK = 0.9995  # cosine before smoothing, from which on a track is one of those learnt from


@dataclass(frozen=True, slots=True)
class Placed:
    """Where tracks lie.

    Attributes
    ----------
    vectors : ndarray of shape (m, d), float32
    met : ndarray of shape (m,), bool
        The space was learnt on it.
    accompanied : ndarray of shape (m,), bool
        It was placed together with others of its album.
    """

    vectors: NDArray[np.float32]
    met: NDArray[np.bool_]
    accompanied: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class GenreSpace:
    """A space, and the tracks it was learnt on, smoothed.

    Attributes
    ----------
    space : Space
    vectors : ndarray of shape (n, d), float32
        The tracks before smoothing; rows of norm 1.
    smoothed : Smoothed
    apart : ndarray of shape (n,), bool
        Tracks in which nothing happens.
    reach : ndarray of shape (n,), float32
        As :func:`~musicrec_desktop.recommend.smoothing.reaches` returns it.
    """

    space: Space
    vectors: NDArray[np.float32]
    smoothed: Smoothed
    apart: NDArray[np.bool_]
    reach: NDArray[np.float32]

    @classmethod
    def learn(cls, table: FeatureTable) -> GenreSpace:
        """Learn a space on tracks, of which at least one is needed; needs scikit-learn."""
        from musicrec_desktop.recommend.index import smooth_library

        space = Space.fit(table)
        vectors = space.transform(table)
        apart = space.set_apart(vectors)
        smoothed, _ = smooth_library(vectors, apart)
        return cls(space, vectors, smoothed, apart, _reach(vectors))

    def learnt(self) -> NDArray[np.float32]:
        """Return where the tracks lie that it was learnt on, shape (n, d)."""
        return self.smoothed.vectors

    def place(
        self, table: FeatureTable, albums: NDArray[np.int64] | None = None
    ) -> NDArray[np.float32]:
        """Return where tracks lie, shape (m, d); see :meth:`locate`."""
        return self.locate(table, albums).vectors

    def locate(self, table: FeatureTable, albums: NDArray[np.int64] | None = None) -> Placed:
        """Return where tracks lie, each album as if it came last.

        One that the space was learnt on lies where it did.

        Parameters
        ----------
        table : FeatureTable
            Of m tracks.
        albums : ndarray of shape (m,), int64, optional
            Equal for tracks of one album; −1 for one that stands alone, as all do where
            it is left out.
        """
        newer = self.space.transform(table)
        apart = self.space.set_apart(newer)
        placed = smooth_later(
            newer, self.vectors, self.smoothed, newer_apart=apart, apart=self.apart
        )
        products = newer @ self.vectors.T
        nearest = products.argmax(axis=1)
        known = products[np.arange(len(newer)), nearest] >= SAME_TRACK
        placed[known] = self.smoothed.vectors[nearest[known]]
        accompanied = np.zeros(len(newer), bool)
        for places in _together(albums, known):
            placed[places] = smooth_together(
                newer[places],
                self.vectors,
                self.smoothed,
                self.reach,
                newer_apart=apart[places],
                apart=self.apart,
            )
            accompanied[places] = True
        return Placed(placed, known, accompanied)

    def save(self, folder: Path) -> None:
        """Write it into a folder, as ``.npz`` and JSON; half precision for the tracks."""
        self.space.save(folder / SPACE_FOLDER)
        with (folder / ANCHORS_FILE).open("wb") as file:
            np.savez(
                file,
                allow_pickle=False,
                vectors=self.vectors.astype(np.float16),
                smoothed=self.smoothed.vectors.astype(np.float16),
                strengths=self.smoothed.strengths,
                apart=self.apart,
                reach=self.reach,
            )

    @classmethod
    def load(cls, folder: Path) -> GenreSpace:
        """Read what :meth:`save` wrote.

        Raises
        ------
        ValueError, KeyError, OSError
            If a file is missing, damaged or of another version.
        """
        space = Space.load(folder / SPACE_FOLDER)
        with (
            (folder / ANCHORS_FILE).open("rb") as file,
            np.load(file, allow_pickle=False) as stored,
        ):
            vectors = stored["vectors"].astype(np.float32)
            smoothed = Smoothed(stored["smoothed"].astype(np.float32), stored["strengths"])
            apart = stored["apart"]
            reach = stored["reach"] if "reach" in stored else _reach(vectors)
        if vectors.shape != smoothed.vectors.shape or vectors.shape[1] != space.dimensions:
            raise ValueError(f"{ANCHORS_FILE} does not fit its space")
        return cls(space, vectors, smoothed, apart, reach)


def _reach(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    from musicrec_desktop.recommend.index import EXACT_NEIGHBOURS_MAX_TRACKS
    from musicrec_desktop.recommend.nearest import nearest_approximate, nearest_exact

    k = neighbour_count(len(vectors))
    if len(vectors) <= EXACT_NEIGHBOURS_MAX_TRACKS:
        return reaches(vectors, nearest_exact(vectors, vectors, k, same=True))
    return reaches(vectors, nearest_approximate(vectors, k))


def _together(
    albums: NDArray[np.int64] | None, known: NDArray[np.bool_]
) -> Iterator[NDArray[np.intp]]:
    """Yield the places of tracks that help each other: two and more that are not known."""
    if albums is None:
        return
    for album in np.unique(albums[(albums >= 0) & ~known]):
        own = np.flatnonzero((albums == album) & ~known)
        for part in np.array_split(own, -(-len(own) // MOST_TOGETHER)):
            if len(part) > 1:
                yield part
