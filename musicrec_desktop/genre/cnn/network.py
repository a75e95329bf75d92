"""The network, in Keras; needs the extra ``[cnn]``."""

from __future__ import annotations

from typing import Any

import numpy as np
from keras import Input, Model, layers, ops
from numpy.typing import NDArray

from musicrec_desktop.core.mel_pictures import PICTURE_BANDS
from musicrec_desktop.genre.cnn.layers import BATCH_EPSILON, ConvolutionWeights, NetworkWeights
from musicrec_desktop.genre.cnn.options import CnnOptions

Floats = NDArray[np.float32]

BATCH_MOMENTUM = 0.9  # epochs are short, so the running moments have to follow soon


class Pooling(layers.MaxPooling2D):  # type: ignore[misc]
    """Max pooling written as a reshape, whose gradient XLA computes twice as fast on a CPU."""

    def call(self, inputs: Any) -> Any:
        """Return the largest of each window; what does not fill one is left out."""
        tall, wide = self.pool_size
        rows, columns, channels = inputs.shape[1:]
        rows, columns = rows // tall, columns // wide
        kept = inputs[:, : rows * tall, : columns * wide]
        return ops.max(ops.reshape(kept, (-1, rows, tall, columns, wide, channels)), axis=(2, 4))


def build(classes: int, frames: int, options: CnnOptions) -> Any:
    """Return a Keras model from standardised pictures to logits.

    Convolutions as wide as their input, batch normalisation, ReLU and max pooling in
    blocks; an average over time, dropout, and a dense layer. Frequency is kept to the end:
    a low tone and a high one are not the same. The softmax is part of the loss.

    Parameters
    ----------
    classes : int
    frames : int
        Length of the pictures; weights do not depend on it.
    options : CnnOptions
    """
    inputs = values = Input((frames, PICTURE_BANDS, 1))
    for block in options.blocks:
        values = layers.Conv2D(block.filters, block.kernel, padding="same", use_bias=False)(values)
        values = layers.BatchNormalization(momentum=BATCH_MOMENTUM, epsilon=BATCH_EPSILON)(values)
        values = layers.ReLU()(values)
        values = Pooling(block.pool)(values)
    values = layers.AveragePooling2D((values.shape[1], 1))(values)
    values = layers.Flatten()(values)
    values = layers.Dropout(options.dropout)(values)
    return Model(inputs, layers.Dense(classes)(values))


def weights_of(model: Any, middle: Floats, spread: Floats, options: CnnOptions) -> NetworkWeights:
    """Take a model's weights out of Keras.

    Parameters
    ----------
    model : keras.Model
        Of :func:`build`.
    middle, spread : ndarray of shape (n_bands,), float32
        What pictures were standardised by.
    options : CnnOptions
    """
    found = [_arrays(layer) for layer in model.layers if layer.weights]
    pairs = zip(found[0:-1:2], found[1:-1:2], options.blocks, strict=True)
    blocks = tuple(
        ConvolutionWeights.folded(convolution[0], normalised, block.pool)
        for convolution, normalised, block in pairs
    )
    dense, offsets = found[-1]
    filters = options.blocks[-1].filters
    return NetworkWeights(
        middle, spread, blocks, dense.reshape(-1, filters, dense.shape[1]), offsets
    )


def _arrays(layer: Any) -> list[Floats]:
    return [np.asarray(weight.value) for weight in layer.weights]
