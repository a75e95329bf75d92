"""The classical methods: what scikit-learn learns, as arrays that need it no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.genre.classifiers import MARGIN, Classifier, Linear, PairwiseKernel, Trees

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]

MOST_TRACKS = 4_000  # that are learnt from; more take long and say little that is new
LOGISTIC_STRENGTH = 10.0  # inverse of the penalty, for vectors of norm 1
SVM_STRENGTH = 3.0
SVM_STRENGTH_AMONG = 10.0  # tracks that were heard together lie closer to their like
SVM_MARGIN_ACCOMPANIED = 0.5  # of tracks placed with their album: they lie farther from others
SVM_GAMMA = 1.0
ROUNDS, LEARNING_RATE, DEPTH, SHARE = 80, 0.1, 2, 0.7
LARGEST_BOOSTED = 20_000  # tracks times classes; more would take minutes

Fit = Callable[[Floats, Labels, int, int], Classifier]


def logistic_regression(vectors: Floats, labels: Labels, classes: int, seed: int) -> Classifier:
    """Fit a logistic regression, genres weighing the same whatever their size."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(
        C=LOGISTIC_STRENGTH, max_iter=2000, class_weight="balanced", random_state=seed
    ).fit(vectors, labels)
    return _linear(model, classes)


def discriminant_analysis(vectors: Floats, labels: Labels, classes: int, _seed: int) -> Classifier:
    """Fit a linear discriminant analysis, its covariance shrunk (Ledoit and Wolf 2004)."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    present = len(np.unique(labels))
    model = LinearDiscriminantAnalysis(
        solver="lsqr", shrinkage="auto", priors=np.full(present, 1 / present)
    ).fit(vectors, labels)
    return _linear(model, classes)


def support_vectors(
    vectors: Floats,
    labels: Labels,
    classes: int,
    seed: int,
    *,
    strength: float = SVM_STRENGTH,
    margin: float = MARGIN,
) -> Classifier:
    """Fit support vector machines with a Gaussian kernel.

    ``margin`` is that of a pair from which on it has a whole vote.
    """
    from sklearn.svm import SVC

    model = SVC(C=strength, gamma=SVM_GAMMA, class_weight="balanced", random_state=seed)
    model.fit(vectors, labels)
    present = [int(label) for label in model.classes_]
    coefficients, offsets = model.dual_coef_, model.intercept_
    if len(present) == 2:  # scikit-learn turns the signs of a single pair about
        coefficients, offsets = -coefficients, -offsets
    fitted = PairwiseKernel(
        np.asarray(model.support_vectors_, np.float64),
        np.asarray(model.n_support_, np.int64),
        np.asarray(coefficients, np.float64),
        np.asarray(offsets, np.float64),
        np.array(SVM_GAMMA),
        np.array(margin),
    )
    return _with_absent(fitted, present, classes)


def gradient_boosting(vectors: Floats, labels: Labels, classes: int, seed: int) -> Classifier:
    """Fit boosted trees (Friedman 2002, "Stochastic gradient boosting")."""
    from sklearn.ensemble import GradientBoostingClassifier

    model = GradientBoostingClassifier(
        n_estimators=ROUNDS,
        learning_rate=LEARNING_RATE,
        max_depth=DEPTH,
        max_features="sqrt",
        subsample=SHARE,
        random_state=seed,
    ).fit(vectors, labels, sample_weight=_balanced(labels))
    return _trees(model, vectors, classes)


METHODS: dict[str, Fit] = {
    to_translate("Genre methods", "RBF SVM"): support_vectors,
    to_translate("Genre methods", "Logistic regression"): logistic_regression,
    to_translate("Genre methods", "Linear discriminant analysis"): discriminant_analysis,
    to_translate("Genre methods", "Gradient boosting"): gradient_boosting,
}
COMMITTEE = to_translate("Genre methods", "Committee of all")


def methods_for(tracks: int, classes: int, *, among: bool) -> dict[str, Fit]:
    """Return the methods that are quick enough for so many tracks and classes.

    Parameters
    ----------
    tracks, classes : int
    among : bool
        For tracks that were heard together with the labelled ones.
    """
    small = tracks * classes <= LARGEST_BOOSTED
    found = {name: fit for name, fit in METHODS.items() if small or fit is not gradient_boosting}
    if among:
        found["RBF SVM"] = partial(support_vectors, strength=SVM_STRENGTH_AMONG)  # no words
    return found


def for_accompanied(
    fitted: Mapping[str, Classifier], vectors: Floats, labels: Labels, classes: int, seed: int
) -> dict[str, Classifier]:
    """Return the methods as they suit tracks that are placed together with their album."""
    svm = support_vectors(
        vectors,
        labels,
        classes,
        seed,
        strength=SVM_STRENGTH_AMONG,
        margin=SVM_MARGIN_ACCOMPANIED,
    )
    return {**fitted, "RBF SVM": svm}  # no words


def sample(labels: Labels, seed: int, most: int = MOST_TRACKS) -> NDArray[np.int64]:
    """Return places of at most so many tracks, genres in their shares."""
    if len(labels) <= most:
        return np.arange(len(labels))
    rng = np.random.default_rng(seed)
    shuffled = rng.permutation(len(labels))
    ranks = np.empty(len(labels), np.int64)
    for label in np.unique(labels):
        own = shuffled[labels[shuffled] == label]
        ranks[own] = np.arange(len(own)) * len(labels) // len(own)
    return np.sort(np.argsort(ranks, kind="stable")[:most])


def _linear(model: Any, classes: int) -> Linear:
    weights, offsets = np.asarray(model.coef_), np.asarray(model.intercept_)
    if len(weights) == 1:  # two classes have one hyperplane
        weights, offsets = np.vstack([-weights, weights]) / 2, np.hstack([-offsets, offsets]) / 2
    present = np.asarray(model.classes_, np.int64)
    every = np.zeros((classes, weights.shape[1]))
    every[present] = weights
    start = np.full(classes, _never(weights, offsets))
    start[present] = offsets
    return Linear(every, start)


def _never(weights: Floats, offsets: Floats) -> float:
    """Return a score below any that unit vectors can have, for a class that was not there."""
    return float(-np.linalg.norm(weights, axis=1).max() - np.abs(offsets).max() - 1.0)


def _with_absent(fitted: PairwiseKernel, present: list[int], classes: int) -> PairwiseKernel:
    """Return machines for all classes, where some were not there to learn from."""
    if len(present) == classes:
        return fitted
    counts = np.zeros(classes, np.int64)
    counts[present] = fitted.counts
    coefficients = np.zeros((classes - 1, len(fitted.support)))
    offsets = np.zeros(classes * (classes - 1) // 2)
    ends = np.cumsum(fitted.counts)
    pair = old = 0
    for one in range(classes):
        for other in range(one + 1, classes):
            if one in present and other in present:
                first, second = present.index(one), present.index(other)
                mine = slice(int(ends[first] - fitted.counts[first]), int(ends[first]))
                theirs = slice(int(ends[second] - fitted.counts[second]), int(ends[second]))
                coefficients[other - 1, mine] = fitted.coefficients[second - 1, mine]
                coefficients[one, theirs] = fitted.coefficients[first, theirs]
                offsets[pair] = fitted.offsets[old]
                old += 1
            elif one in present:
                offsets[pair] = 1.0
            elif other in present:
                offsets[pair] = -1.0
            pair += 1
    return replace(fitted, counts=counts, coefficients=coefficients, offsets=offsets)


def _trees(model: Any, vectors: Floats, classes: int) -> Trees:
    present = np.asarray(model.classes_, np.int64)
    rate = float(model.learning_rate)
    parts: list[tuple[NDArray[Any], ...]] = []
    roots = np.zeros((len(model.estimators_), len(present)), np.int64)
    size = 0
    for turn, row in enumerate(model.estimators_):
        signs = [1.0] if len(row) > 1 else [-0.5, 0.5]  # two classes share one tree
        for place in range(len(present)):
            tree = row[min(place, len(row) - 1)].tree_
            inner = tree.children_left >= 0
            left = np.where(inner, tree.children_left + size, -1)
            right = np.where(inner, tree.children_right + size, -1)
            worth = rate * signs[min(place, len(signs) - 1)] * tree.value[:, 0, 0]
            parts.append((tree.feature, left, right, tree.threshold, worth))
            roots[turn, place] = size
            size += tree.node_count
    features, lefts, rights, thresholds, values = map(np.concatenate, zip(*parts, strict=True))
    start = np.asarray(model._raw_predict_init(vectors[:1].astype(np.float32)), np.float64)[0]
    if len(start) == 1:
        start = np.array([-start[0], start[0]]) / 2
    return _spread(
        Trees(roots, features.astype(np.int64), lefts, rights, thresholds, values, start),
        present,
        classes,
    )


def _spread(trees: Trees, present: Labels, classes: int) -> Trees:
    """Return trees for all classes; one that was not there is never said."""
    if len(present) == classes:
        return trees
    leaf = len(trees.features)
    roots = np.full((len(trees.roots), classes), leaf)
    roots[:, present] = trees.roots
    start = np.full(classes, -1e3)
    start[present] = trees.start
    extended = (
        np.append(trees.features, -2),
        np.append(trees.left, -1),
        np.append(trees.right, -1),
        np.append(trees.thresholds, 0.0),
        np.append(trees.values, 0.0),
    )
    return Trees(roots, *extended, start)


def _balanced(labels: Labels) -> Floats:
    counts = np.bincount(labels)
    present = int((counts > 0).sum())
    result: Floats = len(labels) / (present * counts[labels].astype(np.float64))
    return result
