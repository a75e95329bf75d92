"""A trained network run by onnxruntime, without the framework that trained it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import LibraryMissing, display_path
from musicrec_desktop.core.genres import ModelNotUsable
from musicrec_desktop.core.translation import translate

Floats = NDArray[np.float32]

INPUT, OUTPUTS = "pictures", ("logits", "embedding", "activation")
THREADS = 1  # a track takes milliseconds; more threads would fight the player's


@dataclass(frozen=True, slots=True)
class Heard:
    """What a network makes of tracks.

    Attributes
    ----------
    log_probabilities : ndarray of shape (n, k), float64
        Of the classes; the mean over the excerpts, normalised.
    embedding : ndarray of shape (n, n_features), float32
        Of the layer before the last, the mean over the excerpts.
    """

    log_probabilities: NDArray[np.float64]
    embedding: Floats

    @property
    def probabilities(self) -> NDArray[np.float64]:
        """Of the classes, shape (n, k); not calibrated."""
        return np.exp(self.log_probabilities)


class OnnxNetwork:
    """A network in a file.

    Parameters
    ----------
    path : pathlib.Path

    Raises
    ------
    LibraryMissing
        If onnxruntime cannot be loaded.
    ModelNotUsable
        If the file is missing, damaged, or no network of ours.
    """

    def __init__(self, path: Path) -> None:
        self._session = _session(path)
        names = tuple(output.name for output in self._session.get_outputs())
        if names != OUTPUTS or [given.name for given in self._session.get_inputs()] != [INPUT]:
            raise _unusable(path)
        self.classes = int(self._session.get_outputs()[0].shape[1])

    def hear(self, pictures: NDArray[np.floating]) -> Heard:
        """Predict tracks.

        Parameters
        ----------
        pictures : ndarray of shape (n, n_excerpts, n_frames, n_bands)
            log10 power, as ``analysis.mel_excerpts`` makes them.
        """
        scores, features = [], []
        for track in pictures:
            logits, embedding = self._session.run(OUTPUTS[:2], {INPUT: track.astype(np.float32)})
            scores.append(excerpts_together(logits[None])[0])
            features.append(embedding.mean(axis=0))
        size = self._session.get_outputs()[1].shape[1]
        return Heard(
            np.array(scores, np.float64).reshape(-1, self.classes),
            np.array(features, np.float32).reshape(-1, size),
        )

    def attention(self, pictures: NDArray[np.floating], label: int) -> Floats:
        """Return where a network found what speaks for a class, and what against it.

        Parameters
        ----------
        pictures : ndarray of shape (n, n_frames, n_bands)
        label : int

        Returns
        -------
        ndarray of shape (n, n_frames, n_bands), float32
            :meth:`cells`, spread out to the size of the pictures.
        """
        return _spread(self.cells(pictures, label), pictures.shape[1], pictures.shape[2])

    def cells(self, pictures: NDArray[np.floating], label: int) -> Floats:
        """Return what each cell of the last layer says for or against a class.

        Because the last layers are an average and a sum, this gradient-weighted activation
        (Selvaraju et al. 2017) is exact: its sum over bands and mean over frames is the
        class's logit less its offset.

        Parameters
        ----------
        pictures : ndarray of shape (n, n_frames, n_bands)
            Excerpts, log10 power.
        label : int

        Returns
        -------
        ndarray of shape (n, n_frames', n_bands'), float32
        """
        given = np.asarray(pictures, np.float32)
        (activation,) = self._session.run(OUTPUTS[2:], {INPUT: given})
        return np.asarray(activation[:, label], np.float32)


def excerpts_together(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return log probabilities of tracks from the logits of their excerpts.

    Parameters
    ----------
    logits : ndarray of shape (n, n_excerpts, k)

    Returns
    -------
    ndarray of shape (n, k), float64
        The mean of the excerpts' log probabilities, normalised.
    """
    return log_softmax(log_softmax(np.asarray(logits, np.float64)).mean(axis=1))


def log_softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return log probabilities along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    result: NDArray[np.float64] = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return result


def _spread(cells: Floats, frames: int, bands: int) -> Floats:
    """Interpolate linearly between the middles of cells."""
    for axis, size in ((1, frames), (2, bands)):
        count = cells.shape[axis]
        places = np.clip((np.arange(size) + 0.5) * count / size - 0.5, 0, count - 1)
        low = places.astype(np.int64)
        share = (places - low).astype(np.float32)
        high = np.minimum(low + 1, count - 1)
        shape = [1, 1, 1]
        shape[axis] = size
        share = share.reshape(shape)
        cells = cells.take(low, axis) * (1 - share) + cells.take(high, axis) * share
    return cells


def _session(path: Path) -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise LibraryMissing(
            translate(
                "Genre models", "The genre network cannot be run: onnxruntime is not installed."
            ),
            translate("Next steps", "Install it with: pip install onnxruntime"),
        ) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = THREADS
    try:
        content = path.read_bytes()
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except OSError as error:
        raise _unusable(path) from error
    except Exception as error:  # onnxruntime's own, which share no ancestor
        if type(error).__module__.startswith("onnxruntime"):
            raise _unusable(path) from error
        raise


def _unusable(path: Path) -> ModelNotUsable:
    return ModelNotUsable(
        translate(
            "Genre models",
            "“{path}” is missing, damaged, or not a genre network.",
            path=display_path(path),
        ),
        translate("Next steps", "Train the genres again, or choose another model."),
    )
