"""The space in which distance is likeness, learnt on the user's own library."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import FEATURE_VERSION, FeatureTable
from musicrec_desktop.recommend.families import (
    FAMILIES,
    GAUSSIANS,
    family_values,
    fit_gaussians,
    is_mono,
)
from musicrec_desktop.recommend.gaussian import GaussianEmbedding
from musicrec_desktop.recommend.inliers import heard_part, trusted_part
from musicrec_desktop.recommend.projection import Grouping, Projection, fit_projection

SPACE_VERSION = 3
FIT_TRACKS_MAX = 10_000  # more change the covariances by less than their own noise
BATCH_TRACKS = 2_000
PLACING_THREADS = 2
# Of a track in which nothing happens with one in which something does.
LARGEST_COSINE_APART = 0.5
# Projected tracks have a norm near 1; below this only rounding is left.
ZERO_NORM = 1e-6


@dataclass(frozen=True, slots=True)
class FamilyPart:
    """Where a family stands in a vector of the space.

    Attributes
    ----------
    columns : slice
        Its coordinates.
    weight : float
        Its share of the cosine; the shares add up to 1. Its coordinates have the
        norm √weight.
    """

    columns: slice
    weight: float


@dataclass(frozen=True, slots=True)
class Space:
    """Maps features to unit vectors whose cosine is the weighted mean of family cosines.

    Attributes
    ----------
    gaussians : dict of str to GaussianEmbedding
    projections : dict of str to Projection
        One for each family that counts in this library.
    version : int
    """

    gaussians: dict[str, GaussianEmbedding]
    projections: dict[str, Projection]
    version: int = SPACE_VERSION

    @classmethod
    def fit(cls, table: FeatureTable, *, artist_tags: bool = True) -> Space:
        """Learn the space from a library; needs scikit-learn.

        Parameters
        ----------
        table : FeatureTable
            At least one track. Of more than :data:`FIT_TRACKS_MAX` tracks a fixed
            sample is used, and of these the ones that may be music (see
            :func:`~musicrec_desktop.recommend.inliers.trusted_part`).
        artist_tags : bool
            Whether to learn from the artists in the table, too, what does not set
            tracks apart.

        Raises
        ------
        ValueError
            If the table is empty or a track in it has no excerpt.
        """
        if not len(table):
            raise ValueError("a space cannot be learnt from no tracks")
        if len(np.unique(table.owners)) < len(table):
            raise ValueError("a track has no excerpt")
        table = trusted_part(_sample(table, FIT_TRACKS_MAX))
        artists = table.artists if artist_tags else np.full_like(table.artists, -1)
        grouping = Grouping(table.owners, artists)
        gaussians = fit_gaussians(table.excerpts)
        left_out = {"space"} if is_mono(table) else set()
        projections = {
            name: fit_projection(family, family_values(family, table.excerpts, gaussians), grouping)
            for name, family in FAMILIES.items()
            if name not in left_out
        }
        return cls(gaussians, projections)

    @property
    def families(self) -> dict[str, FamilyPart]:
        """Each family's coordinates and share; one that does not count has neither."""
        total = sum(FAMILIES[name].weight for name in self.projections)
        parts, start = {}, 0
        for name, family in FAMILIES.items():
            counts = name in self.projections
            stop = start + (self.projections[name].dimensions + 1 if counts else 0)
            parts[name] = FamilyPart(slice(start, stop), family.weight / total if counts else 0.0)
            start = stop
        return parts

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return sum(projection.dimensions + 1 for projection in self.projections.values())

    def transform(self, table: FeatureTable) -> NDArray[np.float32]:
        """Place tracks in the space; needs nothing but numpy.

        Parameters
        ----------
        table : FeatureTable

        Returns
        -------
        ndarray of shape (n_tracks, dimensions), float32
            Rows of norm 1, families side by side. The last coordinate of a family is 0
            but for tracks in which nothing happens.
        """
        vectors = np.empty((len(table), self.dimensions), np.float32)

        def place(start: int) -> None:
            stop = min(start + BATCH_TRACKS, len(table))
            vectors[start:stop] = self._transform_batch(_tracks(table, np.arange(start, stop)))

        with ThreadPoolExecutor(min(PLACING_THREADS, os.cpu_count() or 1)) as pool:
            list(pool.map(place, range(0, len(table), BATCH_TRACKS)))
        return vectors

    def _transform_batch(self, table: FeatureTable) -> NDArray[np.float32]:
        table, heard = heard_part(table)
        grouping = Grouping(table.owners, table.artists)
        vectors = np.empty((len(table), self.dimensions), np.float32)
        for name, part in self.families.items():
            if name in self.projections:
                values = family_values(FAMILIES[name], table.excerpts, self.gaussians)
                placed = self.projections[name].apply(grouping.track_means(values))
                vectors[:, part.columns] = np.sqrt(part.weight) * _set_apart(unit(placed), ~heard)
        return vectors

    def family_cosines(
        self, query: NDArray[np.float32], others: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Return the cosine of a vector (d,) with others (n, d) in each family: (n, 4)."""
        cosines = np.zeros((len(others), len(FAMILIES)), np.float32)
        for column, part in enumerate(self.families.values()):
            if part.weight:
                products = np.einsum(
                    "ij,j->i", others[:, part.columns], query[part.columns], dtype=np.float64
                )
                cosines[:, column] = np.clip(products / part.weight, -1.0, 1.0)
        return cosines

    def set_apart(self, vectors: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return in which of the tracks placed at vectors (n, d) nothing happens: (n,)."""
        stops = [part.columns.stop for part in self.families.values() if part.weight]
        apart: NDArray[np.bool_] = vectors[:, stops[0] - 1] > 0
        return apart

    def family_energies(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the squared norm of each family's part of vectors (n, d): (n, 4)."""
        energies = np.zeros((len(vectors), len(FAMILIES)), np.float32)
        for column, part in enumerate(self.families.values()):
            values = vectors[:, part.columns]
            np.einsum("ij,ij->i", values, values, out=energies[:, column])
        return energies

    def save(self, folder: Path) -> None:
        """Write the space into a folder as ``.npz`` and JSON."""
        folder.mkdir(parents=True, exist_ok=True)
        arrays: dict[str, NDArray[np.float64]] = {}
        for name, gaussian in self.gaussians.items():
            arrays[f"{name}.centre"] = gaussian.centre
            arrays[f"{name}.whitening"] = gaussian.whitening
        for name, projection in self.projections.items():
            arrays[f"{name}.offset"] = projection.offset
            arrays[f"{name}.limit"] = projection.limit
            arrays[f"{name}.matrix"] = projection.matrix
            arrays[f"{name}.bias"] = projection.bias
        with (folder / "space.npz").open("wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        constants = {name: projection.constant for name, projection in self.projections.items()}
        description = {
            "space_version": self.version,
            "feature_version": FEATURE_VERSION,
            "families": constants,
        }
        (folder / "space.json").write_text(json.dumps(description, indent=2), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> Space:
        """Read what :meth:`save` wrote.

        Raises
        ------
        ValueError, KeyError, OSError
            If a file is missing, damaged or of another version.
        """
        description = json.loads((folder / "space.json").read_text("utf-8"))
        versions = description["space_version"], description["feature_version"]
        if versions != (SPACE_VERSION, FEATURE_VERSION):
            raise ValueError(f"space and feature version {versions} are not of this program")
        arrays = _load_arrays(folder / "space.npz")
        gaussians = {
            name: GaussianEmbedding(arrays[f"{name}.centre"], arrays[f"{name}.whitening"], ridge)
            for name, (_, _, ridge) in GAUSSIANS.items()
        }
        projections = {
            name: Projection(
                arrays[f"{name}.offset"],
                arrays[f"{name}.limit"],
                arrays[f"{name}.matrix"],
                arrays[f"{name}.bias"],
                float(constant),
            )
            for name, constant in description["families"].items()
        }
        return cls(gaussians, projections)


def unit(vectors: NDArray[np.floating]) -> NDArray[np.float64]:
    """Scale rows (n, d) to norm 1.

    A row of zeros becomes the first axis: in a library (or family) where all tracks
    are the same, they are alike, not without a direction.
    """
    vectors = np.array(vectors, np.float64)
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    nothing = norms[:, 0] < ZERO_NORM
    vectors[nothing] = np.eye(1, vectors.shape[1])
    norms[nothing] = 1.0
    scaled: NDArray[np.float64] = vectors / norms
    return scaled


def _set_apart(vectors: NDArray[np.float64], apart: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Give unit rows (n, d) one more coordinate, in which only some of them lie.

    Their direction among the others says little: however near music it happens to be,
    their cosine with it stays below :data:`LARGEST_COSINE_APART`.
    """
    shares = np.where(apart, LARGEST_COSINE_APART, 1.0)[:, None]
    return np.hstack([shares * vectors, np.sqrt(1 - shares**2)])


def _load_arrays(path: Path) -> dict[str, NDArray[np.float64]]:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return dict(arrays)
    except BadZipFile as error:
        raise ValueError(f"{path.name} is damaged: {error}") from error


def _sample(table: FeatureTable, limit: int) -> FeatureTable:
    """Return at most ``limit`` tracks, always the same: a library is often sorted, or periodic."""
    if len(table) <= limit:
        return table
    chosen = np.random.default_rng(0).choice(len(table), limit, replace=False)
    return _tracks(table, np.sort(chosen))


def _tracks(table: FeatureTable, chosen: NDArray[np.integer]) -> FeatureTable:
    """Return the tracks at ascending positions ``chosen``."""
    starts = np.searchsorted(table.owners, chosen, "left")
    stops = np.searchsorted(table.owners, chosen, "right")
    rows = np.concatenate(
        [np.arange(start, stop) for start, stop in zip(starts, stops, strict=True)]
    )
    owners = np.repeat(np.arange(len(chosen), dtype=np.int32), stops - starts)
    return FeatureTable(
        table.track_ids[chosen], table.excerpts[rows], owners, table.artists[chosen]
    )
