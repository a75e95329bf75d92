"""Data augmentation: pieces of mel pictures, changed in ways that leave the genre what it is.

All pictures are log10 power, frames by bands. Sources: masking after SpecAugment (Park et
al. 2019), mixup (Zhang et al. 2018).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far pieces are changed; 0 leaves them as they are.

    Attributes
    ----------
    stretch : float
        Largest change of the tempo, as a share.
    shift : int
        Largest move up or down, in mel bands.
    gain, tilt : float
        Standard deviations of a level for the whole piece, and of one for each of six
        points along frequency, in standard deviations of a band.
    mask : float
        Largest share of frames, and of bands, that is blanked.
    mixup : float
        Both parameters of the Beta distribution that pieces are mixed by.
    """

    stretch: float = 0.1
    shift: int = 2
    gain: float = 0.0
    tilt: float = 0.2
    mask: float = 0.2
    mixup: float = 0.3


TILT_POINTS = 6


def cut_pieces(
    pictures: NDArray[np.float16],
    tracks: Ints,
    frames: int,
    rng: np.random.Generator,
    stretch: float = 0.0,
) -> Array:
    """Cut a piece of each track, from one of its excerpts, wherever chance says.

    Parameters
    ----------
    pictures : ndarray of shape (n_tracks, n_excerpts, n_frames, n_bands), float16
    tracks : ndarray of shape (n,), int64
    frames : int
        Length of a piece.
    rng : numpy.random.Generator
    stretch : float
        Pieces are cut longer or shorter by up to this share and brought to length.

    Returns
    -------
    ndarray of shape (n, frames, n_bands), float32
    """
    _, excerpts, length, bands = pictures.shape
    pieces = np.empty((len(tracks), frames, bands), np.float32)
    for piece, track in zip(pieces, tracks, strict=True):
        taken = min(length, round(frames * rng.uniform(1 - stretch, 1 + stretch)))
        start = rng.integers(0, length - taken + 1)
        places = start + np.linspace(0, taken - 1, frames).round().astype(np.int64)
        piece[:] = pictures[track, rng.integers(excerpts)][places]
    return pieces


def change(pieces: Array, how: Augmentation, rng: np.random.Generator) -> Array:
    """Shift, tilt and mask standardised pieces; the input is not changed.

    Parameters
    ----------
    pieces : ndarray of shape (n, n_frames, n_bands), float32
        Each band of mean 0 and deviation 1 over the training data.
    how : Augmentation
    rng : numpy.random.Generator
    """
    changed = np.empty_like(pieces)
    count, _, bands = pieces.shape
    for target, piece in zip(changed, pieces, strict=True):
        move = int(rng.integers(-how.shift, how.shift + 1))
        target[:] = piece[:, np.clip(np.arange(bands) - move, 0, bands - 1)]
    points = rng.normal(0, how.tilt, (count, TILT_POINTS))
    places = np.linspace(0, TILT_POINTS - 1, bands)
    left = np.minimum(places.astype(np.int64), TILT_POINTS - 2)
    share = places - left
    levels = points[:, left] * (1 - share) + points[:, left + 1] * share
    levels += rng.normal(0, how.gain, (count, 1))
    changed += levels[:, None, :].astype(np.float32)
    for target in changed:
        _blank(target, how.mask, rng)
        _blank(target.T, how.mask, rng)
    return changed


def _blank(rows: Array, share: float, rng: np.random.Generator) -> None:
    """Set some neighbouring rows to the mean, which is 0."""
    width = int(rng.integers(0, int(len(rows) * share) + 1))
    start = int(rng.integers(0, len(rows) - width + 1))
    rows[start : start + width] = 0


def mix(
    pieces: Array, targets: Array, alpha: float, rng: np.random.Generator
) -> tuple[Array, Array]:
    """Mix each piece and its target with those of another; of itself it keeps the larger part.

    Parameters
    ----------
    pieces : ndarray of shape (n, n_frames, n_bands), float32
    targets : ndarray of shape (n, k), float32
        One-hot, or anything that may be mixed.
    alpha : float
        0 mixes nothing.
    rng : numpy.random.Generator
    """
    if alpha <= 0:
        return pieces, targets
    drawn = rng.beta(alpha, alpha, len(pieces))
    own = np.maximum(drawn, 1 - drawn).astype(np.float32)[:, None]
    other = rng.permutation(len(pieces))
    mixed = own[:, :, None] * pieces + (1 - own)[:, :, None] * pieces[other]
    return mixed, own * targets + (1 - own) * targets[other]


def one_hot(labels: Ints, classes: int) -> Array:
    """Return rows of zeros with a 1 at the label, shape (n, classes)."""
    return np.eye(classes, dtype=np.float32)[labels]
