"""Figures from predictions on tracks that a model had not heard."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.genre_scores import (
    ClassScore,
    Confusion,
    Evaluation,
    FoldScore,
    MethodScore,
    WithinLibrary,
)
from musicrec_desktop.core.genres import ModelKind
from musicrec_desktop.genre.calibration import (
    error_by_chance,
    expected_calibration_error,
    reliability,
)
from musicrec_desktop.genre.data import Dataset

UNKNOWN_BELOW = 0.5  # a calibrated guess below it is likelier wrong than right
MOST_CONFUSED = 24

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class OutOfFold:
    """What models said of tracks that they had not seen.

    Attributes
    ----------
    model : {"classic", "cnn"}
    method : str
    folds : ndarray of shape (n,), int64
        In which each track was tested.
    probabilities : ndarray of shape (n, k), float64
        Calibrated on other tracks than the ones they are of.
    uncalibrated : ndarray of shape (n, k), float64
    methods : tuple of MethodScore
        What else was tried.
    """

    model: ModelKind
    method: str
    folds: Labels
    probabilities: Floats
    uncalibrated: Floats
    methods: tuple[MethodScore, ...] = ()


def evaluation(
    dataset: Dataset, result: OutOfFold, *, unknown_below: float | None = None
) -> Evaluation:
    """Return everything that is shown of how well a model predicts."""
    labels, said = dataset.labels, result.probabilities.argmax(axis=1)
    confidences = result.probabilities.max(axis=1)
    right = said == labels
    threshold = UNKNOWN_BELOW if unknown_below is None else unknown_below
    known = confidences >= threshold
    bins = reliability(confidences, right)
    plain = result.uncalibrated
    before = reliability(plain.max(axis=1), plain.argmax(axis=1) == labels)
    matrix = confusion_matrix(labels, said, len(dataset.classes))
    return Evaluation(
        model=result.model,
        method=result.method,
        classes=dataset.classes,
        accuracy=float(right.mean()),
        macro_f1=macro_f1(labels, said, len(dataset.classes)),
        accuracy_error=clustered_error(right.astype(np.float64), dataset.groups),
        folds=fold_scores(dataset, result),
        per_class=class_scores(dataset.classes, matrix),
        confusion=tuple(tuple(map(int, row)) for row in matrix),
        reliability=bins,
        ece=expected_calibration_error(bins),
        ece_uncalibrated=expected_calibration_error(before),
        ece_by_chance=error_by_chance(confidences, dataset.groups, _effect(right, dataset.groups)),
        unknown_below=threshold,
        unknown=float(1 - known.mean()),
        accuracy_known=float(right[known].mean()) if known.any() else 0.0,
        confused=confused(dataset, result.probabilities),
        methods=result.methods,
    )


def confusion_matrix(labels: Labels, said: Labels, classes: int) -> Labels:
    """Return counts by label (rows) and prediction (columns), shape (k, k)."""
    counts = np.bincount(labels * classes + said, minlength=classes * classes)
    return counts.reshape(classes, classes).astype(np.int64)


def class_scores(classes: tuple[str, ...], matrix: Labels) -> tuple[ClassScore, ...]:
    """Return precision, recall and F1 of each class; 0 where nothing was said or is there."""
    hits = np.diag(matrix).astype(float)
    said, there = matrix.sum(axis=0), matrix.sum(axis=1)
    precision = np.divide(hits, said, out=np.zeros_like(hits), where=said > 0)
    recall = np.divide(hits, there, out=np.zeros_like(hits), where=there > 0)
    both = precision + recall
    f1 = np.divide(2 * precision * recall, both, out=np.zeros_like(hits), where=both > 0)
    return tuple(
        ClassScore(
            genre,
            int(there[place]),
            float(precision[place]),
            float(recall[place]),
            float(f1[place]),
        )
        for place, genre in enumerate(classes)
    )


def macro_f1(labels: Labels, said: Labels, classes: int) -> float:
    """Return the mean F1 of those classes that are there."""
    scores = class_scores(tuple(map(str, range(classes))), confusion_matrix(labels, said, classes))
    return float(np.mean([score.f1 for score in scores if score.tracks]))


def fold_scores(dataset: Dataset, result: OutOfFold) -> tuple[FoldScore, ...]:
    """Return how each fold was predicted."""
    said = result.probabilities.argmax(axis=1)
    count = int(result.folds.max()) + 1
    return tuple(
        fold_score(dataset, result.model, result.method, fold, count, result.folds == fold, said)
        for fold in range(count)
    )


def fold_score(
    dataset: Dataset,
    model: ModelKind,
    method: str,
    fold: int,
    folds: int,
    tested: NDArray[np.bool_],
    said: Labels,
) -> FoldScore:
    """Return how one fold was predicted; ``said`` has a row for every track."""
    labels = dataset.labels[tested]
    return FoldScore(
        model,
        method,
        fold,
        folds,
        int(tested.sum()),
        float((labels == said[tested]).mean()),
        macro_f1(labels, said[tested], len(dataset.classes)),
    )


def clustered_error(values: Floats, groups: Labels) -> float:
    """Return the standard error of a mean whose groups rise or fall together.

    The variance of sums over groups, as of a ratio estimator for clustered samples
    (Cochran 1977, "Sampling techniques", 3rd ed., §9A).
    """
    gaps = np.bincount(groups, weights=values - values.mean())
    clusters = int((np.bincount(groups) > 0).sum())
    if clusters < 2:
        return 0.0
    return float(np.sqrt((gaps**2).sum() * clusters / (clusters - 1)) / len(values))


def _effect(right: NDArray[np.bool_], groups: Labels) -> float:
    """Return how much tracks of a group have in common: the intraclass correlation.

    By the design effect, 1 + (size − 1) · correlation (Kish 1965, "Survey sampling").
    """
    values = right.astype(np.float64)
    plain = float(values.std() / np.sqrt(len(values)))
    size = float((np.bincount(groups) ** 2).sum() / len(groups))
    if plain == 0 or size <= 1:
        return 0.0
    excess = (clustered_error(values, groups) / plain) ** 2 - 1
    return float(np.clip(excess / (size - 1), 0.0, 0.95))


def within_library(dataset: Dataset, result: OutOfFold) -> WithinLibrary:
    """Return the figures of tracks that were predicted as part of a library."""
    said = result.probabilities.argmax(axis=1)
    right = said == dataset.labels
    bins = reliability(result.probabilities.max(axis=1), right)
    return WithinLibrary(
        float(right.mean()),
        macro_f1(dataset.labels, said, len(dataset.classes)),
        expected_calibration_error(bins),
    )


def confused(dataset: Dataset, probabilities: Floats) -> tuple[Confusion, ...]:
    """Return the mistakes that were made with the most confidence."""
    said = probabilities.argmax(axis=1)
    wrong = np.flatnonzero(said != dataset.labels)
    wrong = wrong[np.argsort(-probabilities[wrong, said[wrong]], kind="stable")][:MOST_CONFUSED]
    found = []
    for place in wrong.tolist():
        track = dataset.tracks[place]
        found.append(
            Confusion(
                track.id,
                track.path,
                track.title,
                track.artists[0] if track.artists else "",
                track.genre,
                dataset.classes[said[place]],
                float(probabilities[place, said[place]]),
            )
        )
    return tuple(found)
