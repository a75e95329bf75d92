"""Gaussians as points of a flat space: the log-Euclidean embedding.

A Gaussian with mean μ and covariance C is the positive definite matrix
[[C + μμᵀ, μ], [μᵀ, 1]]; its matrix logarithm is symmetric and may be averaged,
projected and compared like any vector (Arsigny et al. 2006, "Log-Euclidean
metrics"; Li et al. 2017, "Local log-Euclidean multivariate Gaussian descriptor").
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Eigenvalues of the mean covariance below this share of the largest are noise of
# the stored half precision, and would be blown up by the whitening.
NOISE_FLOOR = 1e-6
BATCH_ROWS = 4096


@dataclass(frozen=True, slots=True)
class GaussianEmbedding:
    """Maps Gaussians to vectors, after whitening by the mean covariance of a library.

    Attributes
    ----------
    centre : ndarray of shape (d,), float64
        Mean of the means.
    whitening : ndarray of shape (d, d), float64
        Columns that make the mean covariance the identity.
    ridge : float
        Added to each whitened covariance's diagonal.
    """

    centre: NDArray[np.float64]
    whitening: NDArray[np.float64]
    ridge: float

    @classmethod
    def fit(
        cls, means: NDArray[np.floating], covariances: NDArray[np.floating], ridge: float
    ) -> GaussianEmbedding:
        """Learn the centre and the whitening.

        Parameters
        ----------
        means : ndarray of shape (n, d)
        covariances : ndarray of shape (n, d (d + 1) / 2)
            Upper triangles, row by row.
        ridge : float
        """
        dimensions = means.shape[1]
        mean_covariance = _symmetric(covariances.mean(0, dtype=np.float64)[None], dimensions)[0]
        variances, axes = np.linalg.eigh(mean_covariance)
        floor = max(NOISE_FLOOR * float(variances[-1]), 1e-9)
        whitening = axes / np.sqrt(np.maximum(variances, floor))
        return cls(means.mean(0, dtype=np.float64), whitening, ridge)

    def transform(
        self, means: NDArray[np.floating], covariances: NDArray[np.floating]
    ) -> NDArray[np.float32]:
        """Embed Gaussians.

        Parameters
        ----------
        means : ndarray of shape (n, d)
        covariances : ndarray of shape (n, d (d + 1) / 2)
            Upper triangles, row by row.

        Returns
        -------
        ndarray of shape (n, (d + 1) (d + 2) / 2), float32
            Upper triangle of the matrix logarithm; off-diagonal values times √2, so
            that the Euclidean norm is the matrix's Frobenius norm.
        """
        size = means.shape[1] + 1
        embedded = np.empty((len(means), size * (size + 1) // 2), np.float32)
        for start in range(0, len(means), BATCH_ROWS):
            rows = slice(start, start + BATCH_ROWS)
            embedded[rows] = self._transform_batch(means[rows], covariances[rows])
        return embedded

    def _transform_batch(
        self, means: NDArray[np.floating], covariances: NDArray[np.floating]
    ) -> NDArray[np.float64]:
        count, dimensions = means.shape
        shift = (means.astype(np.float64) - self.centre) @ self.whitening
        spread = self.whitening.T @ _symmetric(covariances, dimensions) @ self.whitening
        joint = np.empty((count, dimensions + 1, dimensions + 1))
        joint[:, :dimensions, :dimensions] = spread + shift[:, :, None] * shift[:, None, :]
        joint[:, :dimensions, :dimensions] += self.ridge * np.eye(dimensions)
        joint[:, :dimensions, dimensions] = joint[:, dimensions, :dimensions] = shift
        joint[:, dimensions, dimensions] = 1.0
        logarithm = _matrix_logarithm(joint, self._smallest_eigenvalue(shift))
        rows, columns = np.triu_indices(dimensions + 1)
        triangle: NDArray[np.float64] = logarithm[:, rows, columns]
        triangle *= np.where(rows == columns, 1.0, np.sqrt(2.0))
        return triangle

    def _smallest_eigenvalue(self, shift: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what no eigenvalue of a true Gaussian's matrix can be below.

        The inverse's norm is at most the sum of its diagonal blocks' norms. Half
        precision can push a covariance outside the positive cone; this brings it back.
        """
        bound: NDArray[np.float64] = self.ridge / (1 + self.ridge + np.square(shift).sum(1))
        return bound


def _symmetric(triangles: NDArray[np.floating], dimensions: int) -> NDArray[np.float64]:
    rows, columns = np.triu_indices(dimensions)
    full = np.empty((len(triangles), dimensions, dimensions))
    full[:, rows, columns] = triangles
    full[:, columns, rows] = triangles
    return full


def _matrix_logarithm(
    matrices: NDArray[np.float64], floor: NDArray[np.float64]
) -> NDArray[np.float64]:
    values, vectors = np.linalg.eigh(matrices)
    logarithms = np.log(np.maximum(values, floor[:, None]))
    result: NDArray[np.float64] = (vectors * logarithms[:, None, :]) @ vectors.transpose(0, 2, 1)
    return result
