"""The space that genres are told apart in: the one that finds alike tracks, kept with a model.

A copy of its own, because the library's is learnt again as the library grows. Tracks are
smoothed along their neighbour graph as in the index: those that nobody has labelled help
with it, which is why genres are told better within a library than of a single file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.recommend.smoothing import Smoothed, smooth_later
from musicrec_desktop.recommend.space import Space

ANCHORS_FILE = "anchors.npz"
SPACE_FOLDER = "space"
SAME_TRACK = 0.9995  # cosine before smoothing, from which on a track is one of those learnt from


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
    """

    space: Space
    vectors: NDArray[np.float32]
    smoothed: Smoothed
    apart: NDArray[np.bool_]

    @classmethod
    def learn(cls, table: FeatureTable) -> GenreSpace:
        """Learn a space on tracks, of which at least one is needed; needs scikit-learn."""
        from musicrec_desktop.recommend.index import smooth_library

        space = Space.fit(table)
        vectors = space.transform(table)
        apart = space.set_apart(vectors)
        smoothed, _ = smooth_library(vectors, apart)
        return cls(space, vectors, smoothed, apart)

    def learnt(self) -> NDArray[np.float32]:
        """Return where the tracks lie that it was learnt on, shape (n, d)."""
        return self.smoothed.vectors

    def place(self, table: FeatureTable) -> NDArray[np.float32]:
        """Return where tracks lie, shape (m, d), each as if it came last and alone.

        One that it was learnt on lies where it did.
        """
        return self.place_and_tell(table)[0]

    def place_and_tell(self, table: FeatureTable) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return where tracks lie, and which of them it was learnt on, shape (m,)."""
        newer = self.space.transform(table)
        placed = smooth_later(
            newer,
            self.vectors,
            self.smoothed,
            newer_apart=self.space.set_apart(newer),
            apart=self.apart,
        )
        products = newer @ self.vectors.T
        nearest = products.argmax(axis=1)
        known = products[np.arange(len(newer)), nearest] >= SAME_TRACK
        placed[known] = self.smoothed.vectors[nearest[known]]
        return placed, known

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
        if vectors.shape != smoothed.vectors.shape or vectors.shape[1] != space.dimensions:
            raise ValueError(f"{ANCHORS_FILE} does not fit its space")
        return cls(space, vectors, smoothed, apart)
