"""Classifiers as arrays say what scikit-learn says, and survive being saved."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

from musicrec_desktop.genre import methods
from musicrec_desktop.genre.calibration import Calibration, softmax
from musicrec_desktop.genre.classifiers import MARGIN, Committee, from_arrays

RNG = np.random.default_rng(5)
DIMENSIONS = 6


def cloud(classes: int, each: int = 15) -> tuple[np.ndarray, np.ndarray]:
    centres = RNG.normal(size=(classes, DIMENSIONS))
    labels = np.repeat(np.arange(classes), each)
    vectors = centres[labels] + 0.8 * RNG.normal(size=(len(labels), DIMENSIONS))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True), labels


@pytest.mark.parametrize("classes", [2, 4])
def test_linear_methods_score_as_scikit_learn(classes: int) -> None:
    vectors, labels = cloud(classes)
    theirs = LogisticRegression(C=10.0, max_iter=2000, class_weight="balanced").fit(vectors, labels)
    ours = methods.logistic_regression(vectors, labels, classes, 0)
    assert np.allclose(softmax(ours.scores(vectors)), theirs.predict_proba(vectors), atol=1e-6)
    shrunk = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto").fit(vectors, labels)
    ours = methods.discriminant_analysis(vectors, labels, classes, 0)
    assert np.allclose(softmax(ours.scores(vectors)), shrunk.predict_proba(vectors), atol=1e-6)


@pytest.mark.parametrize("classes", [2, 4])
def test_pairs_of_support_vector_machines_have_scikit_learns_margins(classes: int) -> None:
    vectors, labels = cloud(classes)
    theirs = SVC(C=3.0, gamma=1.0, class_weight="balanced", decision_function_shape="ovo").fit(
        vectors, labels
    )
    ours = methods.support_vectors(vectors, labels, classes, 0)
    margins = theirs.decision_function(vectors).reshape(len(vectors), -1)
    if classes == 2:
        margins = -margins  # positive for the second class there
    expected = np.zeros((len(vectors), classes))
    pairs = [(one, other) for one in range(classes) for other in range(one + 1, classes)]
    for (one, other), margin in zip(pairs, np.clip(margins, -MARGIN, MARGIN).T, strict=True):
        expected[:, one] += margin / (classes - 1)
        expected[:, other] -= margin / (classes - 1)
    assert np.allclose(ours.scores(vectors), expected, atol=1e-6)


@pytest.mark.parametrize("classes", [2, 3])
def test_boosted_trees_say_what_scikit_learns_say(classes: int) -> None:
    vectors, labels = cloud(classes)
    theirs = GradientBoostingClassifier(
        n_estimators=methods.ROUNDS,
        learning_rate=methods.LEARNING_RATE,
        max_depth=methods.DEPTH,
        max_features="sqrt",
        subsample=methods.SHARE,
        random_state=3,
    ).fit(vectors, labels)  # of equal classes, so that balancing changes nothing
    ours = methods.gradient_boosting(vectors, labels, classes, 3)
    assert np.allclose(softmax(ours.scores(vectors)), theirs.predict_proba(vectors), atol=1e-6)


@pytest.mark.parametrize("name", methods.METHODS)
def test_a_class_that_was_not_there_is_never_said(name: str) -> None:
    vectors, labels = cloud(3)
    labels = np.array([0, 2, 3])[labels]
    fitted = methods.METHODS[name](vectors, labels, 5, 0)
    said = fitted.scores(vectors)
    assert said.shape == (len(vectors), 5)
    assert set(said.argmax(axis=1)) <= {0, 2, 3}
    assert (said.argmax(axis=1) == labels).mean() > 0.7


def test_classifiers_survive_as_arrays() -> None:
    vectors, labels = cloud(3)
    fitted = [fit(vectors, labels, 3, 0) for fit in methods.METHODS.values()]
    calibration = Calibration(0.3, np.array([0.1, 0.0, -0.1]))
    for classifier in (*fitted, Committee(tuple((each, calibration) for each in fitted))):
        again = from_arrays(classifier.kind, classifier.arrays())
        assert np.array_equal(again.scores(vectors), classifier.scores(vectors))
    machine = methods.support_vectors(vectors, labels, 3, 0)
    stored = {name: array for name, array in machine.arrays().items() if name != "limit"}
    before = from_arrays(machine.kind, stored)  # as models were written at first
    assert np.array_equal(before.scores(vectors), machine.scores(vectors))
    graded = methods.support_vectors(vectors, labels, 3, 0, margin=2.0)
    wider = from_arrays(graded.kind, graded.arrays()).scores(vectors)
    assert np.abs(machine.scores(vectors)).max() <= MARGIN < np.abs(wider).max()


def test_a_sample_of_many_keeps_small_genres() -> None:
    labels = np.repeat([0, 1, 2], [900, 90, 10])
    chosen = methods.sample(labels, 0, most=100)
    assert len(chosen) == 100
    assert np.abs(np.bincount(labels[chosen]) - [90, 9, 1]).max() <= 1
    assert methods.sample(labels, 0).tolist() == list(range(1000))
