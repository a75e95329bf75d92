"""Classical models on the feature space: tried on the same folds, chosen fairly, calibrated.

What is reported of a fold is said by the method that did best on the other folds, with
probabilities calibrated on these: neither the choice nor the calibration has seen the
labels that they are judged by.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.genre_scores import MethodScore
from musicrec_desktop.genre.calibration import Calibration, calibrate, softmax
from musicrec_desktop.genre.classifiers import Classifier, Committee
from musicrec_desktop.genre.methods import COMMITTEE, for_accompanied, methods_for, sample
from musicrec_desktop.genre.scoring import OutOfFold, clustered_error, macro_f1

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]


class Embedding(Protocol):
    """Where tracks lie: what a classifier is given in place of raw descriptors."""

    def learnt(self) -> NDArray[np.float32]:
        """Return the places of the tracks it was learnt on, shape (n, d), rows of norm 1."""

    def place(self, table: FeatureTable, albums: Labels | None = None) -> NDArray[np.float32]:
        """Return the places of tracks that come later: each for itself, or albums together."""

    def save(self, folder: Path) -> None:
        """Write it into a folder that is there."""


Learn = Callable[[FeatureTable], Embedding]


@dataclass(frozen=True, slots=True)
class Material:
    """What classical models learn from.

    Attributes
    ----------
    table : FeatureTable
        Labelled tracks first, in the order of ``labels``; then others, whose genre nobody
        says, but which show what music there is.
    labels, groups, folds : ndarray of shape (n_labelled,), int64
    classes : int
    albums : ndarray of shape (n_labelled,), int64, or None
        Equal for tracks of one album, −1 where there is none; None where nobody knows.
    """

    table: FeatureTable
    labels: Labels
    groups: Labels
    folds: Labels
    classes: int
    albums: Labels | None = None

    @property
    def labelled(self) -> int:
        """How many tracks have a label."""
        return len(self.labels)


@dataclass(frozen=True, slots=True)
class FoldSaid:
    """What models that had not seen a fold say of it.

    Attributes
    ----------
    tested : ndarray of shape (m,), int64
        Places of its tracks.
    scores : dict of str to ndarray of shape (m, k)
        Of every method, before calibration.
    accompanied : dict of str to ndarray of shape (m, k)
        The same of the tracks placed together with the tested ones of their album; empty
        where albums are not known.
    """

    tested: Labels
    scores: dict[str, Floats]
    accompanied: dict[str, Floats] = field(default_factory=dict)

    def with_albums(self) -> FoldSaid:
        """Return what was said of the tracks in company of their album."""
        return FoldSaid(self.tested, self.accompanied)


def rows(table: FeatureTable, chosen: NDArray[np.integer]) -> FeatureTable:
    """Return some tracks of a table, in the order given."""
    starts = np.searchsorted(table.owners, chosen, "left")
    stops = np.searchsorted(table.owners, chosen, "right")
    places = [np.arange(start, stop) for start, stop in zip(starts, stops, strict=True)]
    owners = np.repeat(np.arange(len(chosen), dtype=np.int32), stops - starts)
    return FeatureTable(
        table.track_ids[chosen],
        table.excerpts[np.concatenate(places)] if places else table.excerpts[:0],
        owners,
        table.artists[chosen],
    )


def predict_fold(material: Material, fold: int, learn: Learn, seed: int) -> FoldSaid:
    """Predict a fold's tracks as files that the models know nothing of.

    Not even the space has been learnt with them.
    """
    known = np.flatnonzero(material.folds != fold)
    tested = np.flatnonzero(material.folds == fold)
    embedding = learn(rows(material.table, known))
    vectors = np.empty((material.labelled, embedding.learnt().shape[1]))
    vectors[known] = embedding.learnt()
    heard = rows(material.table, tested)
    vectors[tested] = embedding.place(heard)
    fitted = _fit_all(vectors[known], material.labels[known], material.classes, seed, among=False)
    said = FoldSaid(tested, _scores(fitted, vectors[tested]))
    if material.albums is None:
        return said
    fitted = _fit_accompanied(
        fitted, vectors[known], material.labels[known], material.classes, seed
    )
    beside = embedding.place(heard, material.albums[tested]).astype(np.float64)
    return FoldSaid(tested, said.scores, _scores(fitted, beside))


def predict_fold_among(vectors: Floats, material: Material, fold: int, seed: int) -> FoldSaid:
    """Predict a fold's tracks as part of a library that was heard, but has no labels for them.

    Parameters
    ----------
    vectors : ndarray of shape (n_labelled, d)
        Where an embedding of all tracks has placed them.
    """
    known, tested = np.flatnonzero(material.folds != fold), np.flatnonzero(material.folds == fold)
    labels = material.labels[known]
    fitted = _fit_all(vectors[known], labels, material.classes, seed, among=True)
    return FoldSaid(tested, _scores(fitted, vectors[tested]))


def _fit_accompanied(
    fitted: dict[str, Classifier], vectors: Floats, labels: Labels, classes: int, seed: int
) -> dict[str, Classifier]:
    chosen = sample(labels, seed)
    return for_accompanied(fitted, vectors[chosen], labels[chosen], classes, seed)


def _scores(fitted: dict[str, Classifier], vectors: Floats) -> dict[str, Floats]:
    return {name: each.scores(vectors) for name, each in fitted.items()}


def _fit_all(
    vectors: Floats, labels: Labels, classes: int, seed: int, *, among: bool
) -> dict[str, Classifier]:
    chosen = sample(labels, seed)
    return {
        name: fit(vectors[chosen], labels[chosen], classes, seed)
        for name, fit in methods_for(len(labels), classes, among=among).items()
    }


def _together(scores: dict[str, Floats], calibrations: dict[str, Calibration]) -> Floats:
    said = [calibrations[name](values) for name, values in scores.items()]
    result: Floats = np.log(np.maximum(np.mean(said, axis=0), 1e-9))
    return result


def gather(material: Material, said: list[FoldSaid]) -> dict[str, Floats]:
    """Return every method's scores of every track, by models that had not seen it.

    Those of the committee are of members that were calibrated on the other folds.
    """
    scores = {name: np.zeros((material.labelled, material.classes)) for name in said[0].scores}
    for fold in said:
        for name, values in fold.scores.items():
            scores[name][fold.tested] = values
    together = np.zeros((material.labelled, material.classes))
    for fold in said:
        others = np.setdiff1d(np.arange(material.labelled), fold.tested)
        calibrations = {
            name: calibrate(values[others], material.labels[others])
            for name, values in scores.items()
        }
        together[fold.tested] = _together(fold.scores, calibrations)
    return scores | {COMMITTEE: together}


def out_of_fold(material: Material, said: list[FoldSaid]) -> OutOfFold:
    """Return what the best method says of each fold, chosen and calibrated by the others."""
    scores = gather(material, said)
    probabilities = np.zeros((material.labelled, material.classes))
    uncalibrated = np.zeros_like(probabilities)
    for fold in said:
        others = np.setdiff1d(np.arange(material.labelled), fold.tested)
        best = choose(material, scores, others)
        calibration = calibrate(scores[best][others], material.labels[others])
        probabilities[fold.tested] = calibration(scores[best][fold.tested])
        uncalibrated[fold.tested] = softmax(scores[best][fold.tested])
    method = choose(material, scores, np.arange(material.labelled))
    return OutOfFold(
        "classic",
        method,
        material.folds,
        probabilities,
        uncalibrated,
        method_scores(material, scores),
    )


def choose(material: Material, scores: dict[str, Floats], places: Labels) -> str:
    """Return the method that did best on some tracks; the first of those that are as good.

    Another has to be better by more than one standard error, artists taken together and
    genres weighing the same (the rule of Breiman, Friedman, Olshen and Stone 1984).
    """
    labels, groups = material.labels[places], material.groups[places]
    counts = np.bincount(labels, minlength=material.classes)
    weights = len(labels) / (np.count_nonzero(counts) * counts[labels])
    names = list(scores)
    best = names[0]
    for name in names[1:]:
        gain = _right(scores[name][places], labels) - _right(scores[best][places], labels)
        gain *= weights
        if gain.mean() > clustered_error(gain, groups):
            best = name
    return best


def _right(scores: Floats, labels: Labels) -> Floats:
    result: Floats = (scores.argmax(axis=1) == labels).astype(np.float64)
    return result


def method_scores(material: Material, scores: dict[str, Floats]) -> tuple[MethodScore, ...]:
    """Return how each method did over all folds, the best by macro-F1 first."""
    found = []
    for name, values in scores.items():
        guessed = values.argmax(axis=1)
        found.append(
            MethodScore(
                "classic",
                name,
                float((guessed == material.labels).mean()),
                macro_f1(material.labels, guessed, material.classes),
            )
        )
    return tuple(sorted(found, key=lambda score: -score.macro_f1))


@dataclass(frozen=True, slots=True)
class Head:
    """A classifier, and what its scores mean."""

    method: str
    classifier: Classifier
    calibration: Calibration

    def __call__(self, vectors: Floats) -> Floats:
        """Return calibrated probabilities, shape (n, k)."""
        return self.calibration(self.classifier.scores(vectors))


@dataclass(frozen=True, slots=True)
class ClassicModel:
    """What is believed of tracks that are placed in an embedding.

    Attributes
    ----------
    alone, among : Head
        For tracks that the embedding has never met, and for those it was learnt on.
    accompanied : Head or None
        For those it has never met, placed together with others of their album; None where
        it was learnt from music of which no albums are known.
    """

    alone: Head
    among: Head
    accompanied: Head | None = None

    def probabilities(
        self,
        vectors: NDArray[np.floating],
        met: NDArray[np.bool_],
        accompanied: NDArray[np.bool_] | None = None,
    ) -> Floats:
        """Return calibrated probabilities, shape (n, k).

        Parameters
        ----------
        vectors : ndarray of shape (n, d)
            Where an embedding has placed tracks.
        met : ndarray of shape (n,), bool
            Whether it was learnt on them.
        accompanied : ndarray of shape (n,), bool, optional
            Whether they were placed together with others of their album.
        """
        exact = np.asarray(vectors, np.float64)
        result: Floats = np.where(met[:, None], self.among(exact), self.alone(exact))
        if accompanied is not None and accompanied.any() and self.accompanied is not None:
            result[accompanied] = self.accompanied(exact[accompanied])
        return result


def fit_final(
    vectors: Floats,
    material: Material,
    alone: list[FoldSaid],
    among: list[FoldSaid],
    seed: int,
) -> ClassicModel:
    """Fit the best methods on all labelled tracks, calibrated by what was said of the folds.

    Parameters
    ----------
    vectors : ndarray of shape (n_labelled, d)
    material : Material
    alone, among : list of FoldSaid
        Of all folds, by :func:`predict_fold` and :func:`predict_fold_among`.
    seed : int
    """
    by_itself, together = (
        _fit_all(vectors, material.labels, material.classes, seed, among=among)
        for among in (False, True)
    )
    accompanied = None
    if all(fold.accompanied for fold in alone):
        beside = _fit_accompanied(by_itself, vectors, material.labels, material.classes, seed)
        accompanied = _head(beside, material, [fold.with_albums() for fold in alone])
    return ClassicModel(
        _head(by_itself, material, alone), _head(together, material, among), accompanied
    )


def _head(fitted: dict[str, Classifier], material: Material, said: list[FoldSaid]) -> Head:
    scores = gather(material, said)
    method = choose(material, scores, np.arange(material.labelled))
    calibration = calibrate(scores[method], material.labels)
    if method != COMMITTEE:
        return Head(method, fitted[method], calibration)
    members = tuple(
        (member, calibrate(scores[name], material.labels)) for name, member in fitted.items()
    )
    return Head(method, Committee(members), calibration)
