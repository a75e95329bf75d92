"""Mel pictures with a planted difference, and a network of known weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from musicrec_desktop.core.mel_pictures import PICTURE_BANDS, PICTURE_SHAPE
from musicrec_desktop.genre.cnn.layers import ConvolutionWeights, NetworkWeights

TINY_NETWORK = Path(__file__).with_name("tiny_network.onnx")
TINY_CLASSES = 3


def pictures_of(labels: np.ndarray, seed: int = 0) -> np.ndarray:
    """Noise with a bright stripe whose place is the class."""
    rng = np.random.default_rng(seed)
    pictures = rng.normal(-1, 0.5, (len(labels), *PICTURE_SHAPE)).astype(np.float32)
    for picture, label in zip(pictures, labels, strict=True):
        picture[:, :, 30 * label + 10 : 30 * label + 20] += 2
    return pictures.astype(np.float16)


def picture_files(folder: Path, labels: np.ndarray) -> list[Path]:
    files = []
    for place, picture in enumerate(pictures_of(labels)):
        files.append(folder / f"{place}.npy")
        np.save(files[-1], picture)
    return files


def tiny_weights() -> NetworkWeights:
    """What ``tiny_network.onnx`` was written from."""
    rng = np.random.default_rng(7)

    def draw(*shape: int) -> np.ndarray:
        return rng.normal(0, 0.5, shape).astype(np.float32)

    return NetworkWeights(
        middle=draw(PICTURE_BANDS),
        spread=1 + np.abs(draw(PICTURE_BANDS)),
        blocks=(
            ConvolutionWeights(draw(3, 1, 3, 3), draw(3), (2, 4)),
            ConvolutionWeights(draw(4, 3, 3, 5), draw(4), (2, 2)),
        ),
        dense=draw(16, 4, TINY_CLASSES),
        offsets=draw(TINY_CLASSES),
    )


def forward(weights: NetworkWeights, picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Run a network by the book, for one excerpt; return its logits and embedding."""
    values = picture.astype(np.float64) - picture.mean(dtype=np.float64)
    values = ((values - weights.middle) / weights.spread)[None]
    for block in weights.blocks:
        values = _pooled(np.maximum(_convolved(values, block), 0), block.pool)
    embedding = values.mean(axis=1).T  # bands, filters
    logits = np.einsum("bc,bck->k", embedding, weights.dense) + weights.offsets
    return logits, embedding.ravel()


def _convolved(values: np.ndarray, block: ConvolutionWeights) -> np.ndarray:
    _, _, tall, wide = block.kernel.shape
    rows, columns = values.shape[1:]
    padded = np.pad(values, ((0, 0), (tall // 2, tall // 2), (wide // 2, wide // 2)))
    total = np.zeros((len(block.kernel), rows, columns))
    for row in range(tall):
        for column in range(wide):
            window = padded[:, row : row + rows, column : column + columns]
            total += np.einsum("oi,irc->orc", block.kernel[:, :, row, column], window)
    return total + block.offsets[:, None, None]


def _pooled(values: np.ndarray, pool: tuple[int, int]) -> np.ndarray:
    tall, wide = pool
    channels, rows, columns = values.shape
    rows, columns = rows // tall, columns // wide
    kept = values[:, : rows * tall, : columns * wide]
    return kept.reshape(channels, rows, tall, columns, wide).max(axis=(2, 4))
