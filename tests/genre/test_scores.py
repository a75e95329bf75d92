"""Calibration and figures, against known answers."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import accuracy_score, confusion_matrix, precision_recall_fscore_support

from musicrec_desktop.core.genre_scores import ReliabilityBin
from musicrec_desktop.core.genres import LIBRARY, TrainingOptions
from musicrec_desktop.genre.calibration import (
    calibrate,
    calibrate_crosswise,
    error_by_chance,
    expected_calibration_error,
    reliability,
    softmax,
)
from musicrec_desktop.genre.data import LabelledTrack, settle
from musicrec_desktop.genre.scoring import OutOfFold, clustered_error, evaluation


def drawn(probabilities: np.ndarray, seed: int = 1) -> np.ndarray:
    luck = np.random.default_rng(seed).random((len(probabilities), 1))
    return (luck > probabilities.cumsum(axis=1)).sum(axis=1).clip(0, probabilities.shape[1] - 1)


def test_calibration_finds_the_temperature_that_labels_were_drawn_by() -> None:
    scores = np.random.default_rng(0).normal(size=(5000, 4)) * 6
    labels = drawn(softmax(scores / 2.5 + np.array([0.5, 0, 0, -0.5])))
    found = calibrate(scores, labels)
    assert found.temperature == pytest.approx(2.5, rel=0.05)
    assert np.allclose(found.offsets - found.offsets.mean(), [0.5, 0, 0, -0.5], atol=0.1)
    said = found(scores)
    bins = reliability(said.max(axis=1), said.argmax(axis=1) == labels)
    assert expected_calibration_error(bins) < 0.02
    raw = softmax(scores)
    before = reliability(raw.max(axis=1), raw.argmax(axis=1) == labels)
    assert expected_calibration_error(before) > 0.15


def test_a_fold_is_calibrated_by_the_others_alone() -> None:
    scores = np.random.default_rng(0).normal(size=(300, 3))
    labels, folds = drawn(softmax(scores)), np.arange(300) % 3
    said = calibrate_crosswise(scores, labels, folds)
    others = folds != 1
    assert np.allclose(said[~others], calibrate(scores[others], labels[others])(scores[~others]))
    changed = np.where(folds == 1, (labels + 1) % 3, labels)
    assert np.allclose(calibrate_crosswise(scores, changed, folds)[folds == 1], said[folds == 1])


def test_scores_that_say_nothing_are_calibrated_to_the_shares() -> None:
    said = calibrate(np.zeros((400, 2)), np.repeat([0, 1], [300, 100]))(np.zeros((1, 2)))
    assert said.sum() == pytest.approx(1)
    assert said[0, 0] == pytest.approx(0.75, abs=0.05)


def test_reliability_of_known_confidences() -> None:
    bins = reliability(np.array([0.55, 0.59, 0.95, 1.0]), np.array([True, False, True, True]))
    assert [item.tracks for item in bins] == [0, 0, 0, 0, 0, 2, 0, 0, 0, 2]
    assert (bins[5].accuracy, bins[5].confidence) == (0.5, pytest.approx(0.57))
    assert expected_calibration_error(bins) == pytest.approx(0.5 * 0.07 + 0.5 * 0.025)
    assert expected_calibration_error((ReliabilityBin(0, 1, 0, 0, 0),)) == 0


def test_few_artists_make_true_probabilities_look_wrong() -> None:
    confidences = np.random.default_rng(0).uniform(0.4, 1, 200)
    each = error_by_chance(confidences, np.arange(200), 0.0)
    together = error_by_chance(confidences, np.arange(200) // 10, 0.6)
    many = error_by_chance(np.tile(confidences, 50), np.arange(10_000), 0.0)
    assert many < 0.02 < each < together


def test_the_error_of_groups_is_that_of_single_tracks_where_each_is_a_group() -> None:
    right = np.random.default_rng(0).random(400) < 0.7
    alone = clustered_error(right.astype(float), np.arange(400))
    assert alone == pytest.approx(right.std(ddof=1) / 20, rel=1e-6)
    doubled = clustered_error(np.repeat(right, 4).astype(float), np.repeat(np.arange(400), 4))
    assert doubled == pytest.approx(alone, rel=1e-6)  # copies say nothing new
    assert clustered_error(np.ones(5), np.zeros(5, int)) == 0


def test_an_evaluation_has_scikit_learns_figures() -> None:
    rng = np.random.default_rng(0)
    tracks = [
        LabelledTrack(n, f"genre {n % 3}", f"/{n}", f"title {n}", (f"artist {n // 9}",))
        for n in range(180)
    ]
    data = settle(LIBRARY, tracks, TrainingOptions())
    probabilities = rng.dirichlet(np.ones(3), 180)
    folds = np.arange(180) // 9 % 4
    found = evaluation(data, OutOfFold("classic", "x", folds, probabilities, probabilities))
    said = probabilities.argmax(axis=1)
    precision, recall, f1, count = precision_recall_fscore_support(data.labels, said)
    assert found.accuracy == pytest.approx(accuracy_score(data.labels, said))
    assert found.macro_f1 == pytest.approx(f1.mean())
    assert [item.precision for item in found.per_class] == pytest.approx(precision)
    assert [item.recall for item in found.per_class] == pytest.approx(recall)
    assert [item.tracks for item in found.per_class] == count.tolist()
    assert found.confusion == tuple(map(tuple, confusion_matrix(data.labels, said)))
    assert sum(fold.tracks for fold in found.folds) == 180
    known = probabilities.max(axis=1) >= found.unknown_below
    assert found.unknown == pytest.approx(1 - known.mean())
    assert found.accuracy_known == pytest.approx((said == data.labels)[known].mean())
    surest = found.confused[0]
    assert surest.genre != surest.predicted
    wrong = said != data.labels
    assert surest.probability == pytest.approx(probabilities.max(axis=1)[wrong].max())
