"""The log-Euclidean embedding of Gaussians."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from musicrec_desktop.recommend.gaussian import GaussianEmbedding


def triangles(matrices):
    return matrices[:, *np.triu_indices(matrices.shape[1])]


def random_gaussians(rng, count, size):
    factors = rng.normal(size=(count, size, 3 * size))
    return rng.normal(size=(count, size)), factors @ factors.transpose(0, 2, 1) / (3 * size)


def distances(embedded):
    return np.linalg.norm(embedded[:, None] - embedded[None], axis=2)


@given(arrays(np.float64, 4, elements=st.floats(0.01, 100)))
def test_diagonal_gaussian_at_the_centre_gives_the_logarithm_of_its_variances(variances):
    embedding = GaussianEmbedding(np.zeros(4), np.eye(4), ridge=0.01)
    vector = embedding.transform(np.zeros((1, 4)), triangles(np.diag(variances)[None]))[0]
    expected = np.diag(np.append(np.log(variances + 0.01), 0.0))
    np.testing.assert_allclose(vector, triangles(expected[None])[0], atol=1e-5)


def test_embedding_undoes_to_the_gaussian():
    rng = np.random.default_rng(1)
    means, covariances = random_gaussians(rng, 5, 3)
    embedding = GaussianEmbedding(np.zeros(3), np.eye(3), ridge=0.0)
    for mean, covariance, vector in zip(
        means, covariances, embedding.transform(means, triangles(covariances)), strict=True
    ):
        logarithm = np.zeros((4, 4))
        logarithm[np.triu_indices(4)] = vector
        logarithm = (logarithm + logarithm.T) / np.where(np.eye(4), 2, np.sqrt(2))
        values, axes = np.linalg.eigh(logarithm)
        joint = (axes * np.exp(values)) @ axes.T
        np.testing.assert_allclose(joint[3, :3], mean, atol=1e-4)
        np.testing.assert_allclose(joint[:3, :3] - np.outer(mean, mean), covariance, atol=1e-4)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_distances_do_not_depend_on_the_basis_of_the_coefficients(seed):
    rng = np.random.default_rng(seed)
    means, covariances = random_gaussians(rng, 6, 4)
    # A direction shrunk by a thousand would be below the noise floor, which is not undone.
    left, right = (np.linalg.qr(rng.normal(size=(4, 4)))[0] for _ in range(2))
    mixing = left @ np.diag(rng.uniform(0.1, 10.0, 4)) @ right
    mixed_means, mixed_covariances = means @ mixing.T, mixing @ covariances @ mixing.T
    plain = GaussianEmbedding.fit(means, triangles(covariances), 0.01)
    mixed = GaussianEmbedding.fit(mixed_means, triangles(mixed_covariances), 0.01)
    np.testing.assert_allclose(
        distances(plain.transform(means, triangles(covariances))),
        distances(mixed.transform(mixed_means, triangles(mixed_covariances))),
        rtol=1e-3,
        atol=1e-3,
    )


def test_covariance_that_lost_positivity_to_half_precision_stays_near():
    embedding = GaussianEmbedding(np.zeros(2), np.eye(2), ridge=0.01)
    true = np.array([[[1.0, 0.99999], [0.99999, 1.0]]])
    rounded = np.array([[[1.0, 1.02], [1.02, 1.0]]])  # an eigenvalue of −0.02
    near, far = embedding.transform(np.zeros((2, 2)), triangles(np.concatenate([true, rounded])))
    assert np.isfinite(far).all()
    assert np.linalg.norm(near - far) < 0.1


def test_silence_is_finite():
    means, covariances = np.zeros((3, 30)), np.zeros((3, 465))
    embedding = GaussianEmbedding.fit(means, covariances, 0.01)
    assert np.isfinite(embedding.transform(means, covariances)).all()
