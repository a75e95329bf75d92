"""A trained network as plain arrays, between the framework and the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

BATCH_EPSILON = 1e-3


@dataclass(frozen=True, slots=True)
class ConvolutionWeights:
    """One block: a convolution that holds its batch normalisation, ReLU, max pooling.

    Attributes
    ----------
    kernel : ndarray of shape (n_out, n_in, frames, bands), float32
    offsets : ndarray of shape (n_out,), float32
    pool : tuple of int
        Frames and bands that become one.
    """

    kernel: Floats
    offsets: Floats
    pool: tuple[int, int]

    @classmethod
    def folded(
        cls, kernel: Floats, normalisation: Sequence[Floats], pool: tuple[int, int]
    ) -> ConvolutionWeights:
        """Fold a batch normalisation into the convolution before it.

        Parameters
        ----------
        kernel : ndarray of shape (frames, bands, n_in, n_out), float32
        normalisation : sequence of ndarray of shape (n_out,)
            Scale, offset, running mean, running variance.
        pool : tuple of int
        """
        scale, offset, mean, variance = (np.asarray(part, np.float64) for part in normalisation)
        factor = scale / np.sqrt(variance + BATCH_EPSILON)
        turned = np.asarray(kernel, np.float64).transpose(3, 2, 0, 1) * factor[:, None, None, None]
        return cls(turned.astype(np.float32), (offset - mean * factor).astype(np.float32), pool)


@dataclass(frozen=True, slots=True)
class NetworkWeights:
    """All of a network.

    Attributes
    ----------
    middle, spread : ndarray of shape (n_bands,), float32
        Mean and deviation of the bands, after the mean of the picture was taken away.
    blocks : tuple of ConvolutionWeights
    dense : ndarray of shape (n_bands', n_filters, n_classes), float32
        For each band that is left and each filter of the last block.
    offsets : ndarray of shape (n_classes,), float32
    """

    middle: Floats
    spread: Floats
    blocks: tuple[ConvolutionWeights, ...]
    dense: Floats
    offsets: Floats
