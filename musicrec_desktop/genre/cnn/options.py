"""What a network is made of and how it is trained, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field

from musicrec_desktop.core.genres import EPOCHS
from musicrec_desktop.genre.cnn.augmentation import Augmentation


@dataclass(frozen=True, slots=True)
class Block:
    """Convolution, batch normalisation, ReLU, max pooling; sizes are (frames, bands)."""

    filters: int
    kernel: tuple[int, int]
    pool: tuple[int, int]


BLOCKS = (
    Block(12, (3, 3), (2, 4)),
    Block(32, (3, 3), (2, 2)),
    Block(64, (3, 3), (2, 2)),
    Block(96, (3, 3), (2, 2)),
)


@dataclass(frozen=True, slots=True)
class CnnOptions:
    """How to train; ``tests/benchmarks/README.md`` tells what was measured.

    Attributes
    ----------
    epochs : int
        At most.
    patience : int
        Epochs without a better validation loss after which training stops.
    seed : int
    blocks : tuple of Block
    piece_frames : int
        Length of what is learnt from at a time.
    batch : int
    visits : int
        Pieces of each track in an epoch.
    most_pieces : int
        In an epoch, however large the data.
    learning_rate, weight_decay : float
        Of Adam; the rate rises over the first epochs and falls along a cosine.
    smoothing : float
        Of the labels (Szegedy et al. 2016).
    averaging : float
        Share of the old in the running mean of the weights, which is what predicts.
    dropout : float
    augmentation : Augmentation
    """

    epochs: int = EPOCHS
    patience: int = 8
    seed: int = 0
    blocks: tuple[Block, ...] = BLOCKS
    piece_frames: int = 208
    batch: int = 16
    visits: int = 2
    most_pieces: int = 2048
    learning_rate: float = 2e-3
    weight_decay: float = 1e-3
    smoothing: float = 0.1
    averaging: float = 0.98
    dropout: float = 0.3
    augmentation: Augmentation = field(default_factory=Augmentation)
