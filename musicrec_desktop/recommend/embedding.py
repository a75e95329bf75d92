"""t-SNE with nothing but numpy and SciPy: vectors to a plane, a few steps at a time.

The gradient's far part is a convolution over a grid (Linderman, Rachh, Hoskins,
Steinerberger and Kluger 2019, "Fast interpolation-based t-SNE for improved visualization
of single-cell RNA-seq data"), so a step takes time linear in the tracks. It starts from
the first two principal components, with the learning rate n / exaggeration (Kobak and
Berens 2019, "The art of using t-SNE for single-cell transcriptomics"; Belkina and others
2019), so that the same vectors always give the same picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

NEIGHBOURS = 30
NEIGHBOURS_PER_PERPLEXITY = 3
EXAGGERATION = 12.0
EARLY_STEPS, STEPS = 250, 750
RESUMED_STEPS = 250  # from positions that were good before
MOMENTUM = 0.8
SMALLEST_GAIN, GAIN_UP, GAIN_DOWN = 0.01, 0.2, 0.8
START_DEVIATION = 1e-4
LARGEST_MOVE = 5.0
GRID_STEP = 0.33
FEWEST_CELLS, MOST_CELLS = 48, 1000  # along the longer side
EXACT_MAX = 400  # tracks, of which every pair is looked at
EDGE_CELLS = 3
CELLS_AT_ONCE = 32
BISECTIONS = 40

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Affinities:
    """Which tracks pull each other, and how much; each pair once.

    Attributes
    ----------
    first, second : ndarray of shape (m,), int32
        Rows.
    weights : ndarray of shape (m,), float64
        They add up to ½: each pair counts in both directions.
    count : int
        Of the tracks.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    weights: Array
    count: int


@dataclass(slots=True, eq=False)
class Descent:
    """How far a picture has come.

    Attributes
    ----------
    xy, velocity, gains : ndarray of shape (n, 2), float64
    step : int
    """

    xy: Array
    velocity: Array
    gains: Array
    step: int = 0

    @classmethod
    def at(cls, xy: NDArray[np.floating], step: int = 0) -> Descent:
        """Begin at these positions."""
        start = np.array(xy, np.float64)
        return cls(start, np.zeros_like(start), np.ones_like(start), step)

    def save(self, path: Path) -> None:
        """Write it into a ``.npz``."""
        with path.open("wb") as file:
            np.savez(file, xy=self.xy, velocity=self.velocity, gains=self.gains, step=self.step)

    @classmethod
    def load(cls, path: Path) -> Descent:
        """Read what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            return cls(kept["xy"], kept["velocity"], kept["gains"], int(kept["step"]))


def affinities(cosines: NDArray[np.floating], nearest: NDArray[np.int64]) -> Affinities:
    """Return how much tracks pull their nearest: Gaussian, of a perplexity of a third of them.

    Parameters
    ----------
    cosines : ndarray of shape (n, k)
        Of each track with its nearest.
    nearest : ndarray of shape (n, k), int64
        Rows, none of them the track itself.
    """
    from scipy.sparse import coo_array, triu

    count, k = nearest.shape
    distances = np.maximum(2.0 - 2.0 * cosines.astype(np.float64), 0.0)
    shares = _gaussian(distances, np.log(max(k / NEIGHBOURS_PER_PERPLEXITY, 1.0)))
    rows = np.repeat(np.arange(count), k)
    directed = coo_array((shares.ravel(), (rows, nearest.ravel())), shape=(count, count)).tocsr()
    pairs = triu(directed + directed.T, k=1).tocoo()
    weights = pairs.data / max(2.0 * pairs.data.sum(), np.finfo(float).tiny)
    return Affinities(pairs.row.astype(np.int32), pairs.col.astype(np.int32), weights, count)


def principal(vectors: NDArray[np.float32]) -> Array:
    """Return the first two principal components of vectors (n, d), tiny, as a start: (n, 2)."""
    centred = vectors - vectors.mean(axis=0)
    _, axes = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    leading = axes[:, ::-1][:, :2]
    leading = leading * np.where(leading[np.abs(leading).argmax(axis=0), [0, 1]] < 0, -1.0, 1.0)
    plane: Array = centred.astype(np.float64) @ leading
    plane *= START_DEVIATION / max(float(plane[:, 0].std()), 1e-12)
    return plane


def descend(pull: Affinities, state: Descent, steps: int) -> None:
    """Take some steps of gradient descent, changing the state in place."""
    for _ in range(steps):
        early = state.step < EARLY_STEPS
        exaggeration = EXAGGERATION if early else 1.0
        gradient = exaggeration * _attraction(pull, state.xy) - _repulsion(state.xy)
        agree = np.sign(gradient) == np.sign(state.velocity)
        state.gains = np.where(agree, state.gains * GAIN_DOWN, state.gains + GAIN_UP)
        np.maximum(state.gains, SMALLEST_GAIN, out=state.gains)
        rate = 4.0 * pull.count / EXAGGERATION
        state.velocity = MOMENTUM * state.velocity - rate * state.gains * gradient
        np.clip(state.velocity, -LARGEST_MOVE, LARGEST_MOVE, out=state.velocity)
        state.xy = state.xy + state.velocity
        state.xy -= state.xy.mean(axis=0)
        state.step += 1


def _gaussian(distances: Array, entropy: float) -> Array:
    """Return shares (n, k) that fall off with squared distances, each row of this entropy."""
    distances = distances - distances.min(axis=1, keepdims=True)
    scale = np.maximum(distances.mean(axis=1, keepdims=True), 1e-12)
    low, high = np.full_like(scale, -12.0), np.full_like(scale, 12.0)  # log of the precision
    shares: Array = np.zeros_like(distances)
    for _ in range(BISECTIONS):
        middle = (low + high) / 2
        shares = np.exp(-distances * np.exp(middle) / scale)
        shares /= shares.sum(axis=1, keepdims=True)
        found = -np.sum(shares * np.log(np.maximum(shares, 1e-300)), axis=1, keepdims=True)
        low, high = np.where(found > entropy, middle, low), np.where(found > entropy, high, middle)
    return shares


def _attraction(pull: Affinities, xy: Array) -> Array:
    x, y = xy[:, 0], xy[:, 1]
    across, along = x[pull.first] - x[pull.second], y[pull.first] - y[pull.second]
    strength = pull.weights / (1.0 + across * across + along * along)
    force = np.empty_like(xy)
    for column, part in enumerate((across * strength, along * strength)):
        force[:, column] = np.bincount(pull.first, part, pull.count)
        force[:, column] -= np.bincount(pull.second, part, pull.count)
    return force


def _repulsion(xy: Array) -> Array:
    """Return how much each position is pushed away by all others: (n, 2)."""
    from scipy import fft

    if len(xy) <= EXACT_MAX:
        return _repulsion_of_pairs(xy)
    low = xy.min(axis=0)
    extent = xy.max(axis=0) - low
    longest = max(float(extent.max()), 1e-9)
    step = float(np.clip(GRID_STEP, longest / MOST_CELLS, longest / FEWEST_CELLS))
    cells = CELLS_AT_ONCE * np.ceil((extent / step + 2 * EDGE_CELLS) / CELLS_AT_ONCE).astype(int)
    size = [fft.next_fast_len(2 * int(number), real=True) for number in cells]
    places, shares = _interpolation((xy - low) / step + EDGE_CELLS, int(cells[1]))
    charges = np.bincount(places.ravel(), shares.ravel(), int(cells.prod())).reshape(cells)
    spectrum = fft.rfft2(charges.astype(np.float32), size)
    fields = []
    for kernel in _kernel_spectra(step, size[0], size[1]):
        field = fft.irfft2(spectrum * kernel, size)[: cells[0], : cells[1]]
        fields.append((field.ravel()[places] * shares).sum(axis=1))
    potential, across, along = fields
    total = max(float(potential.sum()) - len(xy), 1e-12)
    return np.stack([across, along], axis=1) / total


def _repulsion_of_pairs(xy: Array) -> Array:
    across, along = (xy[:, None, axis] - xy[None, :, axis] for axis in (0, 1))
    near = 1.0 / (1.0 + across * across + along * along)
    total = max(float(near.sum()) - len(xy), 1e-12)
    near *= near
    return np.stack([(across * near).sum(axis=1), (along * near).sum(axis=1)], axis=1) / total


def _interpolation(points: Array, columns: int) -> tuple[NDArray[np.int64], Array]:
    """Return the 16 grid nodes about each point (n, 2), and their cubic Lagrange shares."""
    base = np.floor(points).astype(np.int64)
    t = points - base
    weights = (
        -t * (t - 1) * (t - 2) / 6,
        (t + 1) * (t - 1) * (t - 2) / 2,
        -(t + 1) * t * (t - 2) / 2,
        (t + 1) * t * (t - 1) / 6,
    )
    steps = np.arange(-1, 3)
    rows, places = base[:, 0, None] + steps, base[:, 1, None] + steps
    nodes = rows[:, :, None] * columns + places[:, None, :]
    across = np.stack([weight[:, 0] for weight in weights], axis=1)
    along = np.stack([weight[:, 1] for weight in weights], axis=1)
    shares = across[:, :, None] * along[:, None, :]
    return nodes.reshape(len(points), -1), shares.reshape(len(points), -1)


@lru_cache(maxsize=2)  # while the picture grows little, its grid stays the same
def _kernel_spectra(step: float, rows: int, columns: int) -> list[NDArray[np.complex64]]:
    """Return the spectra of 1/(1+r²) and of its pushes along both axes, on a wrapped grid."""
    from scipy import fft

    x = (fft.fftfreq(rows) * rows * step)[:, None]
    y = (fft.fftfreq(columns) * columns * step)[None, :]
    near = 1.0 / (1.0 + x * x + y * y)
    kernels = (near, x * near**2, y * near**2)
    return [fft.rfft2(kernel.astype(np.float32)) for kernel in kernels]
