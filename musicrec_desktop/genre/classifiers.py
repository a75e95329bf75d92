"""Trained classifiers as plain arrays: applied by numpy alone, saved without pickle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.genre.calibration import Calibration

Floats = NDArray[np.float64]
Arrays = dict[str, NDArray[np.generic]]

MARGIN = 0.25  # of a pair of classes, beyond which it has a whole vote: believed better so


class Classifier(Protocol):
    """Gives each class a score; the highest is the guess."""

    kind: ClassVar[str]

    def scores(self, vectors: Floats) -> Floats:
        """Return scores of shape (n, k) for vectors of shape (n, d)."""

    def arrays(self) -> Arrays:
        """Return everything that :func:`from_arrays` needs to make it again."""


@dataclass(frozen=True, slots=True)
class _Stored:
    """A classifier whose fields are its arrays."""

    def arrays(self) -> Arrays:
        """Return the fields by name."""
        return {item.name: np.asarray(getattr(self, item.name)) for item in fields(self)}


@dataclass(frozen=True, slots=True)
class Linear(_Stored):
    """Hyperplanes: logistic regression, linear discriminant analysis.

    Attributes
    ----------
    weights : ndarray of shape (k, d), float64
    offsets : ndarray of shape (k,), float64
    """

    weights: Floats
    offsets: Floats
    kind: ClassVar[str] = "linear"

    def scores(self, vectors: Floats) -> Floats:
        """Return the distances to the hyperplanes."""
        result: Floats = vectors @ self.weights.T + self.offsets
        return result


@dataclass(frozen=True, slots=True)
class PairwiseKernel(_Stored):
    """Support vector machines with a Gaussian kernel, one for each pair of classes.

    Attributes
    ----------
    support : ndarray of shape (s, d), float64
        Support vectors, by class.
    counts : ndarray of shape (k,), int64
        Support vectors of each class.
    coefficients : ndarray of shape (k − 1, s), float64
        As libsvm lays them out: the coefficients of a vector of class i against class j
        stand in row j − 1 for i < j, and in row j for i > j.
    offsets : ndarray of shape (k (k − 1) / 2,), float64
    gamma, limit : ndarray of shape (), float64
        Of the kernel; and the margin of a pair from which on it has a whole vote.
    """

    support: Floats
    counts: NDArray[np.int64]
    coefficients: Floats
    offsets: Floats
    gamma: Floats
    limit: Floats = field(default_factory=lambda: np.array(MARGIN))
    kind: ClassVar[str] = "pairwise kernel"

    def scores(self, vectors: Floats) -> Floats:
        """Return for each class the mean of its margins against the others, each cut at ±limit."""
        kernel = np.exp(-float(self.gamma) * _square_distances(vectors, self.support))
        classes, limit = len(self.counts), float(self.limit)
        ends = np.cumsum(self.counts)
        parts = [
            slice(int(end - count), int(end)) for end, count in zip(ends, self.counts, strict=True)
        ]
        totals = np.zeros((len(vectors), classes))
        pair = 0
        for one in range(classes):
            for other in range(one + 1, classes):
                margin = kernel[:, parts[one]] @ self.coefficients[other - 1, parts[one]]
                margin += kernel[:, parts[other]] @ self.coefficients[one, parts[other]]
                margin = np.clip(margin + self.offsets[pair], -limit, limit)
                totals[:, one] += margin
                totals[:, other] -= margin
                pair += 1
        return totals / max(1, classes - 1)


@dataclass(frozen=True, slots=True)
class Trees(_Stored):
    """Boosted regression trees, all nodes laid end to end.

    Attributes
    ----------
    roots : ndarray of shape (rounds, k), int64
        Node at which each tree begins.
    features, left, right : ndarray of shape (nodes,), int64
        What a node asks for and where it leads to; −1 at a leaf.
    thresholds, values : ndarray of shape (nodes,), float64
        A vector goes left where its feature is at most the threshold.
    start : ndarray of shape (k,), float64
        Scores before the first tree.
    """

    roots: NDArray[np.int64]
    features: NDArray[np.int64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    thresholds: Floats
    values: Floats
    start: Floats
    kind: ClassVar[str] = "trees"

    def scores(self, vectors: Floats) -> Floats:
        """Return the sums over the trees."""
        narrow = vectors.astype(np.float32)  # as they were grown on
        rows = np.arange(len(vectors))
        totals = np.tile(self.start, (len(vectors), 1))
        for trees in self.roots:
            for place, root in enumerate(trees):
                nodes = np.full(len(vectors), root)
                while (inner := self.left[nodes] >= 0).any():
                    asked = narrow[rows, np.maximum(self.features[nodes], 0)]
                    onwards = np.where(
                        asked <= self.thresholds[nodes], self.left[nodes], self.right[nodes]
                    )
                    nodes = np.where(inner, onwards, nodes)
                totals[:, place] += self.values[nodes]
        return totals


@dataclass(frozen=True, slots=True)
class Committee:
    """Several classifiers, each calibrated, that are believed alike.

    Attributes
    ----------
    members : tuple of (Classifier, Calibration)
    """

    members: tuple[tuple[Classifier, Calibration], ...]
    kind: ClassVar[str] = "committee"

    def scores(self, vectors: Floats) -> Floats:
        """Return the logarithm of the mean probability."""
        said = [calibration(member.scores(vectors)) for member, calibration in self.members]
        result: Floats = np.log(np.maximum(np.mean(said, axis=0), 1e-9))
        return result

    def arrays(self) -> Arrays:
        """Return the members' arrays, numbered."""
        found: Arrays = {"members": np.array([member.kind for member, _ in self.members])}
        for place, (member, calibration) in enumerate(self.members):
            found[f"{place}.temperature"] = np.array(calibration.temperature)
            found[f"{place}.calibration_offsets"] = calibration.offsets
            found |= {f"{place}.{name}": array for name, array in member.arrays().items()}
        return found


_KINDS: dict[str, type[Linear] | type[PairwiseKernel] | type[Trees]] = {
    cls.kind: cls for cls in (Linear, PairwiseKernel, Trees)
}


def from_arrays(kind: str, arrays: Mapping[str, NDArray[np.generic]]) -> Classifier:
    """Make a classifier of what its ``arrays`` returned.

    Raises
    ------
    KeyError, ValueError
        If something is missing or of no known kind.
    """
    if kind != Committee.kind:
        wanted = _KINDS[kind]
        arrays = {"limit": np.array(MARGIN), **arrays}  # which some models do not hold
        return wanted(*(np.asarray(arrays[item.name]) for item in fields(wanted)))
    members = []
    for place, name in enumerate(arrays["members"].tolist()):
        prefix = f"{place}."
        own = {key.removeprefix(prefix): arrays[key] for key in arrays if key.startswith(prefix)}
        calibration = Calibration(
            float(own["temperature"]),
            np.asarray(own["calibration_offsets"], np.float64),
        )
        members.append((from_arrays(str(name), own), calibration))
    return Committee(tuple(members))


def _square_distances(one: Floats, other: Floats) -> Floats:
    squares = np.square(one).sum(axis=1)[:, None] + np.square(other).sum(axis=1)
    result: Floats = np.maximum(squares - 2 * one @ other.T, 0.0)
    return result
