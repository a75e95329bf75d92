"""Learning one family's projection from a library, without labels.

Principal components, then within-class covariance normalisation (Hatch et al.
2006) where the classes are the tracks and the samples their excerpts: what changes
inside one song is not what makes songs different. scikit-learn is imported here,
inside functions, and only while a space is being learnt.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.families import BLOCK_SIZES, GAUSSIANS, Family

PRINCIPAL_COMPONENTS = 96
CENTRING_MIN_TRACKS = 50
ARTIST_WEIGHT = 0.5
EIGENVALUE_EXPONENT = 0.1
# No value is believed farther from the mean: one must not drown a track's others.
LIMIT_DEVIATIONS = 10.0


@dataclass(frozen=True, slots=True)
class Projection:
    """A map from a family's raw values to its coordinates, before L2.

    Affine, but for values so far off that they are limited.

    Attributes
    ----------
    offset : ndarray of shape (n_values,), float64
        Subtracted from the raw values.
    limit : ndarray of shape (n_values,), float64
        Largest difference from the offset that counts.
    matrix : ndarray of shape (n_values, d), float64
    bias : ndarray of shape (d,), float64
        Subtracted from the product.
    constant : float
        One more coordinate, the same for every track; none where it is 0. In a
        library of n tracks centring alone makes the mean cosine −1/(n − 1), so that
        two tracks were opposites however alike; this coordinate brings it to 0.
    """

    offset: NDArray[np.float64]
    limit: NDArray[np.float64]
    matrix: NDArray[np.float64]
    bias: NDArray[np.float64]
    constant: float = 0.0

    @property
    def dimensions(self) -> int:
        """Number of coordinates."""
        return int(self.matrix.shape[1]) + (self.constant > 0)

    def apply(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        """Project raw values (n, n_values) to coordinates (n, dimensions)."""
        within = np.clip(values - self.offset, -self.limit, self.limit)
        coordinates: NDArray[np.float64] = within @ self.matrix - self.bias
        if self.constant > 0:
            coordinates = np.pad(coordinates, ((0, 0), (0, 1)), constant_values=self.constant)
        return coordinates


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which excerpt belongs to which track, and which track to which artist.

    Attributes
    ----------
    owners : ndarray of shape (n_excerpts,), int
        Ascending, every track from 0 on at least once.
    artists : ndarray of shape (n_tracks,), int
        −1 where unknown.
    """

    owners: NDArray[np.integer]
    artists: NDArray[np.integer]

    def track_means(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        """Average the excerpts (n_excerpts, d) of each track: (n_tracks, d).

        Raises
        ------
        ValueError
            If a track has no excerpt.
        """
        starts = np.searchsorted(self.owners, np.arange(len(self.artists)))
        counts = np.diff(np.append(starts, len(self.owners)))
        if not counts.all():
            raise ValueError("a track has no excerpt")
        sums = np.add.reduceat(values, starts, axis=0, dtype=np.float64)
        means: NDArray[np.float64] = sums / counts[:, None]
        return means


def fit_projection(family: Family, values: NDArray[np.float32], grouping: Grouping) -> Projection:
    """Learn a family's projection.

    Parameters
    ----------
    family : Family
    values : ndarray of shape (n_excerpts, n_values), float32
        As :func:`~musicrec_desktop.recommend.families.family_values` returns them.
    grouping : Grouping

    Returns
    -------
    Projection
        From one track alone nothing can be learnt: it maps everything to one point.
    """
    offset, deviation, factor = _fit_scaling(family, values)
    limit = LIMIT_DEVIATIONS * deviation
    scaled = values - offset.astype(np.float32)
    np.clip(scaled, -limit.astype(np.float32), limit.astype(np.float32), out=scaled)
    scaled *= factor.astype(np.float32)
    means = grouping.track_means(scaled)
    if len(means) < 2:
        return Projection(offset, limit, np.zeros((len(offset), 1)), np.zeros(1))
    centre, axes = _principal_components(means)
    excerpts = (scaled - centre.astype(np.float32)) @ axes.astype(np.float32)
    tracks = (means - centre) @ axes
    within = within_covariance(excerpts, tracks, grouping)
    axes = axes @ _whitened_axes(within, tracks, family.dimensions)
    constant = _constant((means - centre) @ axes)
    return Projection(offset, limit, factor[:, None] * axes, centre @ axes, constant)


def _constant(tracks: NDArray[np.float64]) -> float:
    """Return the coordinate that keeps centring from setting few tracks against each other."""
    count = len(tracks)
    if count >= CENTRING_MIN_TRACKS:
        return 0.0
    return float(np.sqrt(np.square(tracks).sum(1).mean() / (count - 1)))


def within_covariance(
    excerpts: NDArray[np.floating], tracks: NDArray[np.float64], grouping: Grouping
) -> NDArray[np.float64]:
    """Return what varies inside tracks and, where tags say so, inside artists.

    Parameters
    ----------
    excerpts : ndarray of shape (n_excerpts, d)
    tracks : ndarray of shape (n_tracks, d)
    grouping : Grouping

    Returns
    -------
    ndarray of shape (d, d), float64
        Of unit trace, or all zeros where nothing varies.
    """
    about_track = _scatter(excerpts - grouping.track_means(excerpts)[grouping.owners])
    known = np.flatnonzero(grouping.artists >= 0)
    _, artist, counts = np.unique(grouping.artists[known], return_inverse=True, return_counts=True)
    sums = np.zeros((len(counts), tracks.shape[1]))
    np.add.at(sums, artist, tracks[known])
    residuals = tracks[known] - (sums / counts[:, None])[artist]
    about_artist = _scatter(residuals[counts[artist] > 1])
    return _unit_trace(_unit_trace(about_track) + ARTIST_WEIGHT * _unit_trace(about_artist))


def _fit_scaling(
    family: Family, values: NDArray[np.float32]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return what to subtract, the deviations, and what to multiply by.

    After that every block has its weight's energy.
    """
    from sklearn.preprocessing import StandardScaler

    offsets, deviations, factors, start = [], [], [], 0
    for name, weight in family.blocks.items():
        size = BLOCK_SIZES[name]
        scaler = StandardScaler().fit(values[:, start : start + size])
        if name in GAUSSIANS:  # its coordinates share one unit, so one factor for all
            energy = float(scaler.var_.sum())
            factor = np.full(size, weight / np.sqrt(energy) if energy > 1e-12 else 0.0)
        else:
            factor = weight / (scaler.scale_ * np.sqrt(size))
        offsets.append(scaler.mean_)
        deviations.append(scaler.scale_)
        factors.append(factor)
        start += size
    return np.concatenate(offsets), np.concatenate(deviations), np.concatenate(factors)


def _principal_components(
    means: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    from sklearn.decomposition import PCA

    tracks, size = means.shape
    solver = "covariance_eigh" if tracks > 2 * size else "full"
    with np.errstate(invalid="ignore"):  # the share of the variance where there is none
        pca = PCA(min(PRINCIPAL_COMPONENTS, size, tracks - 1), svd_solver=solver).fit(means)
    return pca.mean_, pca.components_.T


def _whitened_axes(
    within: NDArray[np.float64], tracks: NDArray[np.float64], dimensions: int
) -> NDArray[np.float64]:
    """Return the axes (d, dimensions) along which tracks differ most after whitening.

    The whitening is shrunk towards none by λ = 40 / n, at most a half: so it gains even
    in libraries of ten tracks, where whitening in full would follow chance. Each axis
    counts a little more than its deviation, by the tenth power of its variance: the
    smoothing that follows needs no more, and more costs artists and albums.
    """
    count, size = tracks.shape
    shrinkage = np.clip(40 / count, 0.1, 0.5) if within.any() else 1.0
    regular = (1 - shrinkage) * size * within + shrinkage * np.eye(size)
    values, vectors = np.linalg.eigh(regular)
    whitening = vectors / np.sqrt(values)
    whitened = tracks @ whitening
    variances, axes = np.linalg.eigh(whitened.T @ whitened / count)
    variances, axes = variances[::-1][:dimensions], axes[:, ::-1][:, :dimensions]
    weighted: NDArray[np.float64] = whitening @ axes
    weighted *= np.maximum(variances, 1e-12) ** EIGENVALUE_EXPONENT
    return weighted


def _scatter(residuals: NDArray[np.floating]) -> NDArray[np.float64]:
    residuals = residuals.astype(np.float64)
    scatter: NDArray[np.float64] = residuals.T @ residuals
    return scatter


def _unit_trace(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    trace = float(np.trace(matrix))
    return matrix / trace if trace > 1e-12 else np.zeros_like(matrix)
