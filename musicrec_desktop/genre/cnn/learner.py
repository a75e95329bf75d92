"""Learning by gradient descent, with everything that changes in one value; needs ``[cnn]``.

Keras says what the layers are; JAX computes. A :class:`State` can be written down after any
epoch and gone on with, in the same numbers, so that several trainings can share one
compiled network and a killed one can continue.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import jax
import keras
import numpy as np
from jax import numpy as jnp
from numpy.typing import NDArray

from musicrec_desktop.core.mel_pictures import PICTURE_FRAMES
from musicrec_desktop.genre.cnn.augmentation import change, cut_pieces, mix, one_hot
from musicrec_desktop.genre.cnn.inference import excerpts_together
from musicrec_desktop.genre.cnn.layers import NetworkWeights
from musicrec_desktop.genre.cnn.network import build, weights_of
from musicrec_desktop.genre.cnn.options import CnnOptions
from musicrec_desktop.genre.cnn.scale import Scale

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Pictures = NDArray[np.float16]

WARM_UP_EPOCHS = 2
LAST_RATE = 0.01  # of the highest
TRACKS_AT_ONCE = 8  # when predicting


class State(NamedTuple):
    """Where a training stands: lists of arrays, in Keras' order.

    Attributes
    ----------
    weights, moments, optimizer : list of ndarray
        What is learnt; batch statistics and the dropout's seed; Adam's.
    mean_weights, mean_moments : list of ndarray
        Running means of the first two, which predict.
    steps : ndarray of shape (), int32
    """

    weights: list[Any]
    moments: list[Any]
    optimizer: list[Any]
    mean_weights: list[Any]
    mean_moments: list[Any]
    steps: Any


@dataclass(frozen=True, slots=True)
class Measured:
    """An epoch's mean loss and share of right guesses."""

    loss: float
    accuracy: float


class Learner:
    """Trains networks of one shape on labelled pictures.

    Parameters
    ----------
    pictures : ndarray of shape (n_tracks, n_excerpts, n_frames, n_bands), float16
        May be mapped from a file.
    labels : ndarray of shape (n_tracks,), int64
    classes : int
    options : CnnOptions
    """

    def __init__(self, pictures: Pictures, labels: Ints, classes: int, options: CnnOptions) -> None:
        self._pictures, self._labels, self._classes = pictures, labels, classes
        self._options = options
        self._model = build(classes, options.piece_frames, options)
        self._reader = build(classes, PICTURE_FRAMES, options)
        self._optimizer = keras.optimizers.Adam(1.0, weight_decay=options.weight_decay)
        self._optimizer.exclude_from_weight_decay(var_names=["bias", "beta", "gamma"])
        self._optimizer.build(self._model.trainable_variables)
        self._rate_place = [
            variable is self._optimizer._learning_rate for variable in self._optimizer.variables
        ].index(True)
        self._loss = keras.losses.CategoricalCrossentropy(
            from_logits=True, label_smoothing=options.smoothing
        )
        self._step = jax.jit(self._stepped)
        self._logits = jax.jit(self._read)

    def fresh(self, seed: int) -> State:
        """Return a training that has not begun."""
        keras.utils.set_random_seed(seed)
        model = build(self._classes, self._options.piece_frames, self._options)
        weights = _values(model.trainable_variables)
        moments = _values(model.non_trainable_variables)
        return State(
            weights,
            moments,
            [np.zeros_like(value) for value in _values(self._optimizer.variables)],
            weights,
            moments,
            np.zeros((), np.int32),
        )

    def epoch(
        self, state: State, tracks: Ints, scale: Scale, epoch: int, between: Callable[[], None]
    ) -> tuple[State, Measured]:
        """Go through the training data once.

        Parameters
        ----------
        state : State
        tracks : ndarray of shape (n,), int64
            To learn from.
        scale : Scale
        epoch : int
            From 0; with the options' seed it decides what chance does.
        between : callable
            Called between batches; what it raises ends the epoch.
        """
        options = self._options
        rng = np.random.default_rng([options.seed, epoch, len(tracks)])
        order = self._order(tracks, rng)
        balance = self._balance(tracks)
        seen = []
        for place, batch in enumerate(order):
            between()
            pieces = scale(
                cut_pieces(
                    self._pictures, batch, options.piece_frames, rng, options.augmentation.stretch
                )
            )
            pieces = change(pieces, options.augmentation, rng)
            targets = one_hot(self._labels[batch], self._classes)
            pieces, targets = mix(pieces, targets, options.augmentation.mixup, rng)
            rate = self.learning_rate(epoch + place / len(order))
            shown = targets @ balance
            state, loss, right = self._step(state, rate, pieces[..., None], targets, shown)
            seen.append((loss, right))
        loss, accuracy = np.mean([[float(loss), float(right)] for loss, right in seen], axis=0)
        return jax.device_get(state), Measured(float(loss), float(accuracy))

    def learning_rate(self, epoch: float) -> float:
        """Return the rate after some epochs: a rise, then a cosine."""
        options = self._options
        warm = min(WARM_UP_EPOCHS, options.epochs / 4)
        if epoch < warm:
            return options.learning_rate * (epoch + 0.1) / (warm + 0.1)
        gone = (epoch - warm) / max(options.epochs - warm, 1e-9)
        share = LAST_RATE + (1 - LAST_RATE) * (1 + math.cos(math.pi * gone)) / 2
        return options.learning_rate * share

    def log_probabilities(self, state: State, tracks: Ints, scale: Scale) -> NDArray[np.float64]:
        """Predict tracks by the averaged weights, all their excerpts.

        Returns
        -------
        ndarray of shape (n, k), float64
        """
        found = []
        padded = -(-len(tracks) // TRACKS_AT_ONCE) * TRACKS_AT_ONCE
        for batch in np.resize(tracks, padded).reshape(-1, TRACKS_AT_ONCE):
            given = scale(self._pictures[batch])
            count, excerpts = given.shape[:2]
            flat = given.reshape(count * excerpts, *given.shape[2:], 1)
            logits = np.asarray(self._logits(state.mean_weights, state.mean_moments, flat))
            found.append(excerpts_together(logits.reshape(count, excerpts, -1)))
        return np.concatenate(found)[: len(tracks)]

    def weights(self, state: State, scale: Scale) -> NetworkWeights:
        """Return the averaged weights as plain arrays."""
        _assign(self._model.trainable_variables, state.mean_weights)
        _assign(self._model.non_trainable_variables, state.mean_moments)
        return weights_of(self._model, scale.middle, scale.spread, self._options)

    def _order(self, tracks: Ints, rng: np.random.Generator) -> Sequence[Ints]:
        """Return batches of equal size: a step is compiled for one size only."""
        options = self._options
        pieces = min(options.most_pieces, options.visits * len(tracks))
        rounds = [rng.permutation(tracks) for _ in range(-(-pieces // len(tracks)))]
        count = -(-pieces // options.batch)
        order = np.resize(np.concatenate(rounds)[:pieces], count * options.batch)
        return list(order.reshape(count, options.batch))

    def _balance(self, tracks: Ints) -> Floats:
        """Return a weight for each class, so that all weigh the same; 1 on average."""
        counts = np.bincount(self._labels[tracks], minlength=self._classes)
        present = np.count_nonzero(counts)
        return (len(tracks) / (present * np.maximum(counts, 1))).astype(np.float32)

    def _stepped(
        self, state: State, rate: Any, pieces: Any, targets: Any, shown: Any
    ) -> tuple[State, Any, Any]:
        def loss(weights: Any) -> tuple[Any, Any]:
            logits, moments = self._model.stateless_call(
                weights, state.moments, pieces, training=True
            )
            return self._loss(targets, logits, shown), (logits, moments)

        (value, (logits, moments)), slopes = jax.value_and_grad(loss, has_aux=True)(state.weights)
        optimizer = list(state.optimizer)
        optimizer[self._rate_place] = jnp.asarray(rate, jnp.float32)
        weights, optimizer = self._optimizer.stateless_apply(optimizer, slopes, state.weights)
        steps = state.steps + 1
        # Early on the mean has to forget the random weights it began with.
        kept = jnp.minimum(self._options.averaging, steps / (steps + 10.0))
        means = [
            _mean(old, new, kept) for old, new in zip(state.mean_weights, weights, strict=True)
        ]
        moved = [
            _mean(old, new, kept) for old, new in zip(state.mean_moments, moments, strict=True)
        ]
        right = jnp.mean(logits.argmax(axis=1) == targets.argmax(axis=1))
        return State(weights, moments, optimizer, means, moved, steps), value, right

    def _read(self, weights: Any, moments: Any, pictures: Any) -> Any:
        return self._reader.stateless_call(weights, moments, pictures, training=False)[0]


def _mean(old: Any, new: Any, kept: Any) -> Any:
    """Return the running mean; a seed has none."""
    return kept * old + (1 - kept) * new if jnp.issubdtype(new.dtype, jnp.floating) else new


def _values(variables: Sequence[Any]) -> list[Any]:
    return [np.asarray(variable.value) for variable in variables]


def _assign(variables: Sequence[Any], values: Sequence[Any]) -> None:
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)
