"""Calibrated probabilities, by temperature scaling.

Scores are scaled so that of guesses made with 70 % confidence 70 % are right (Guo, Pleiss,
Sun and Weinberger 2017, "On calibration of modern neural networks"): by one temperature,
and small offsets for the classes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.genre_scores import ReliabilityBin

BINS = 10
OFFSET_PENALTY = 20.0  # of the offsets' squares, in nats over all tracks

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Turns scores into probabilities: softmax(scores / temperature + offsets).

    Attributes
    ----------
    temperature : float
    offsets : ndarray of shape (k,), float64
    """

    temperature: float
    offsets: Floats

    def __call__(self, scores: Floats) -> Floats:
        """Return probabilities, shape (n, k), for scores of the same shape."""
        return softmax(scores / self.temperature + self.offsets)


def softmax(scores: Floats) -> Floats:
    """Return rows that are positive and add up to 1."""
    shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    result: Floats = shifted / shifted.sum(axis=1, keepdims=True)
    return result


def calibrate(scores: Floats, labels: NDArray[np.int64]) -> Calibration:
    """Learn to turn scores into probabilities, by maximum likelihood; needs SciPy.

    Parameters
    ----------
    scores : ndarray of shape (n, k), float64
        Of tracks that the scoring model had not seen.
    labels : ndarray of shape (n,), int64
    """
    from scipy.optimize import minimize

    count, classes = scores.shape
    spread = float(scores.std()) or 1.0
    rows = np.arange(count)

    def loss(parameters: Floats) -> tuple[float, Floats]:
        """Return the cross-entropy and its gradient by the logarithm of the slope, and offsets."""
        slope, offsets = np.exp(parameters[0]) / spread, parameters[1:]
        probabilities = softmax(slope * scores + offsets)
        wrong = probabilities.copy()
        wrong[rows, labels] -= 1
        likely = np.maximum(probabilities[rows, labels], 1e-12)
        value = -np.log(likely).sum() + OFFSET_PENALTY * offsets @ offsets
        gradient = np.concatenate(
            [[slope * (wrong * scores).sum()], wrong.sum(axis=0) + 2 * OFFSET_PENALTY * offsets]
        )
        return float(value) / count, gradient / count

    bounds = [(-4.0, 4.0), *[(-3.0, 3.0)] * classes]
    best = minimize(loss, np.zeros(classes + 1), jac=True, method="L-BFGS-B", bounds=bounds)
    return Calibration(spread / float(np.exp(best.x[0])), np.asarray(best.x[1:], np.float64))


def reliability(
    confidences: Floats, right: NDArray[np.bool_], bins: int = BINS
) -> tuple[ReliabilityBin, ...]:
    """Return how often guesses of about the same confidence are right."""
    edges = np.linspace(0, 1, bins + 1)
    places = np.clip(np.digitize(confidences, edges[1:-1], right=True), 0, bins - 1)
    found = []
    for place in range(bins):
        inside = places == place
        count = int(inside.sum())
        found.append(
            ReliabilityBin(
                float(edges[place]),
                float(edges[place + 1]),
                count,
                float(confidences[inside].mean()) if count else 0.0,
                float(right[inside].mean()) if count else 0.0,
            )
        )
    return tuple(found)


def expected_calibration_error(bins: tuple[ReliabilityBin, ...]) -> float:
    """Return the mean gap of confidence and accuracy, bins weighted by their tracks."""
    total = sum(item.tracks for item in bins)
    gaps = sum(item.tracks * abs(item.confidence - item.accuracy) for item in bins)
    return gaps / total if total else 0.0


def error_by_chance(
    confidences: Floats, groups: NDArray[np.int64], effect: float, seed: int = 0, draws: int = 200
) -> float:
    """Return the calibration error that perfect probabilities would show on so few tracks.

    Where only a few tracks fall into a bin, and tracks of one artist are right or wrong
    together, even true probabilities seem to be off.

    Parameters
    ----------
    confidences : ndarray of shape (n,), float64
    groups : ndarray of shape (n,), int64
    effect : float
        From 0 to 1: how much of what decides whether a guess is right, tracks of one group
        have in common.
    seed, draws : int
    """
    from scipy.special import ndtr

    rng = np.random.default_rng(seed)
    _, numbers = np.unique(groups, return_inverse=True)
    errors = []
    for _ in range(draws):
        shared = rng.normal(size=int(numbers.max()) + 1)[numbers]
        own = rng.normal(size=len(confidences))
        luck = ndtr(np.sqrt(effect) * shared + np.sqrt(1 - effect) * own)
        errors.append(expected_calibration_error(reliability(confidences, luck < confidences)))
    return float(np.mean(errors))


def calibrate_crosswise(
    scores: Floats, labels: NDArray[np.int64], folds: NDArray[np.int64]
) -> Floats:
    """Return probabilities of every track, calibrated by the tracks of the other folds.

    Parameters
    ----------
    scores : ndarray of shape (n, k), float64
        Of each track, by a model that had not seen its fold.
    labels, folds : ndarray of shape (n,), int64
    """
    said = np.zeros_like(scores)
    for fold in np.unique(folds):
        tested = folds == fold
        said[tested] = calibrate(scores[~tested], labels[~tested])(scores[tested])
    return said
