"""Cross-validation and the last training, epoch by epoch; needs ``[cnn]``.

The folds go through each epoch together, so that how long to train is decided by all of
them, and for the tracks of each fold by the others: no label chooses for itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.genre_scores import EpochDone
from musicrec_desktop.genre.cnn.checkpoint import (
    Arrays,
    load_arrays,
    named,
    prefixed,
    save_arrays,
)
from musicrec_desktop.genre.cnn.job import CHECKPOINT, NETWORK, TrainingJob
from musicrec_desktop.genre.cnn.learner import Learner, Measured, State
from musicrec_desktop.genre.cnn.onnx_file import write_onnx
from musicrec_desktop.genre.cnn.scale import BandMoments, Scale
from musicrec_desktop.genre.cnn.stopping import best_epoch, folds_at_their_best, should_stop

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Tell = Callable[[EpochDone], None]
Between = Callable[[], None]


@dataclass
class _Standing:
    """Everything that a killed training needs to go on.

    Attributes
    ----------
    states : dict of int to State
        By fold; −1 is the training on everything.
    epochs : dict of int to int
        That each has gone through.
    latest, scores : ndarray of shape (n, k), float64
        Log probabilities of the tracks by the network of their fold: after its last epoch,
        and after the one that the other folds chose.
    losses : ndarray of shape (epochs, n_folds)
    seconds : float
        Of a processor.
    """

    states: dict[int, State]
    epochs: dict[int, int]
    latest: Floats
    scores: Floats
    losses: Floats
    seconds: float = 0.0
    since: float = field(default_factory=time.process_time)

    def count_time(self) -> None:
        now = time.process_time()
        self.seconds, self.since = self.seconds + now - self.since, now


LAST = -1


class Training:
    """Trains what a job's folder asks for.

    Parameters
    ----------
    job : TrainingJob
    tell : callable
        Given every epoch that is done.
    between : callable
        Called between batches; what it raises ends the training, which can be gone on with.
    """

    def __init__(self, job: TrainingJob, tell: Tell, between: Between) -> None:
        self._job, self._tell, self._between = job, tell, between
        pictures = job.pictures()
        self._moments = BandMoments.of(pictures)
        self._learner = Learner(pictures, job.labels, job.classes, job.options)
        self._standing = self._restored() or self._begun()

    def run(self) -> None:
        """Cross-validate, train on everything, and write what came of it.

        Raises
        ------
        StorageError
            If the folder cannot be written.
        """
        if self._job.result() is not None:
            return
        standing, folds = self._standing, self._job.fold_count
        scales = {fold: self._scale(fold) for fold in range(folds)}
        done = self._cross_validate(scales)
        for fold, scale in scales.items():
            self._write(fold, scale, self._job.fold_network(fold))
        wanted = best_epoch(standing.losses[:done]) + 1
        everything = self._scale(LAST)
        while standing.epochs[LAST] < wanted:
            self._epoch(LAST, everything, wanted)
        self._write(LAST, everything, self._job.folder / NETWORK)
        standing.count_time()
        self._job.save_result(standing.scores, wanted, standing.seconds)
        (self._job.folder / CHECKPOINT).unlink(missing_ok=True)

    def _cross_validate(self, scales: dict[int, Scale]) -> int:
        """Train all folds, and return through how many epochs."""
        standing, options = self._standing, self._job.options
        for epoch in range(options.epochs):
            if should_stop(standing.losses[:epoch], options.patience):
                return epoch
            for fold, scale in scales.items():
                if standing.epochs[fold] <= epoch:
                    self._epoch(fold, scale, options.epochs)
            self._choose(epoch)
        return options.epochs

    def _choose(self, epoch: int) -> None:
        """Keep what is said of the folds whose others have never said better."""
        standing, folds = self._standing, self._job.folds
        if any(standing.epochs[fold] != epoch + 1 for fold in range(self._job.fold_count)):
            return  # this epoch was chosen from before the training was broken off
        for fold in folds_at_their_best(standing.losses[: epoch + 1]):
            standing.scores[folds == fold] = standing.latest[folds == fold]

    def _epoch(self, fold: int, scale: Scale, epochs: int) -> None:
        standing, began = self._standing, time.monotonic()
        epoch = standing.epochs[fold]
        state, learnt = self._learner.epoch(
            standing.states[fold], self._learnt_from(fold), scale, epoch, self._between
        )
        standing.states[fold] = state
        checked = self._validate(fold, epoch, scale) if fold != LAST else None
        standing.epochs[fold] = epoch + 1
        self._save()
        self._tell(
            EpochDone(
                fold=None if fold == LAST else fold,
                epoch=epoch + 1,
                epochs=epochs,
                loss=learnt.loss,
                accuracy=learnt.accuracy,
                validation_loss=checked.loss if checked else None,
                validation_accuracy=checked.accuracy if checked else None,
                learning_rate=self._learner.learning_rate(epoch),
                seconds=time.monotonic() - began,
            )
        )

    def _validate(self, fold: int, epoch: int, scale: Scale) -> Measured:
        """Predict the tracks of a fold, and keep what was said of them."""
        tested = np.flatnonzero(self._job.folds == fold)
        scores = self._learner.log_probabilities(self._standing.states[fold], tested, scale)
        labels = self._job.labels[tested]
        loss = -float(scores[np.arange(len(labels)), labels].mean())
        self._standing.latest[tested] = scores
        self._standing.losses[epoch, fold] = loss
        return Measured(loss, float((scores.argmax(axis=1) == labels).mean()))

    def _learnt_from(self, fold: int) -> Ints:
        return np.flatnonzero(self._job.folds != fold)

    def _scale(self, fold: int) -> Scale:
        return Scale.of(self._moments, self._learnt_from(fold))

    def _write(self, fold: int, scale: Scale, path: Path) -> None:
        write_onnx(self._learner.weights(self._standing.states[fold], scale), path)

    def _begun(self) -> _Standing:
        job = self._job
        numbers = [*range(job.fold_count), LAST]
        return _Standing(
            {number: self._learner.fresh(job.options.seed + 1 + number) for number in numbers},
            dict.fromkeys(numbers, 0),
            np.zeros((len(job.labels), job.classes)),
            np.zeros((len(job.labels), job.classes)),
            np.zeros((job.options.epochs, job.fold_count)),
        )

    def _save(self) -> None:
        standing = self._standing
        standing.count_time()
        arrays: Arrays = {
            "latest": standing.latest,
            "scores": standing.scores,
            "losses": standing.losses,
            "seconds": np.array(standing.seconds),
        }
        for number, state in standing.states.items():
            parts = {"epochs": np.array(standing.epochs[number])}
            for name, values in state._asdict().items():
                listed = values if isinstance(values, list) else [values]
                parts |= {f"{name}/{place}": np.asarray(v) for place, v in enumerate(listed)}
            arrays |= prefixed(str(number), parts)
        save_arrays(self._job.folder / CHECKPOINT, arrays)

    def _restored(self) -> _Standing | None:
        arrays = load_arrays(self._job.folder / CHECKPOINT)
        try:
            return None if arrays is None else self._standing_in(arrays)
        except KeyError:  # written by another version
            return None

    def _standing_in(self, arrays: Arrays) -> _Standing:
        begun = self._begun()
        states, epochs = {}, {}
        for number, fresh in begun.states.items():
            own = named(str(number), arrays)
            epochs[number] = int(own["epochs"])
            parts: dict[str, Any] = {
                name: [own[f"{name}/{place}"] for place in range(len(values))]
                if isinstance(values, list)
                else own[f"{name}/0"]
                for name, values in fresh._asdict().items()
            }
            states[number] = State(**parts)
        latest, scores, losses = (
            np.asarray(arrays[name], np.float64) for name in ("latest", "scores", "losses")
        )
        return _Standing(states, epochs, latest, scores, losses, float(arrays["seconds"]))
