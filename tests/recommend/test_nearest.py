"""Nearest rows, exactly and nearly."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.recommend import nearest
from musicrec_desktop.recommend.hubs import nearest_scaled
from musicrec_desktop.recommend.nearest import (
    nearest_among_linked,
    nearest_approximate,
    nearest_exact,
)
from musicrec_desktop.recommend.space import unit


def clustered(count, dimensions=24, clusters=40, spread=0.6, seed=0):
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(clusters, dimensions))
    values = centres[rng.integers(clusters, size=count)]
    return unit(values + spread * rng.normal(size=values.shape)).astype(np.float32)


def by_sorting(vectors, k):
    products = vectors @ vectors.T
    np.fill_diagonal(products, -np.inf)
    return np.argsort(-products, axis=1, kind="stable")[:, :k]


def share_found(found, expected):
    pairs = zip(found.tolist(), expected.tolist(), strict=True)
    return np.mean([len(set(one) & set(other)) / len(other) for one, other in pairs])


@pytest.mark.parametrize("count", [2, 50, 1_000])
@pytest.mark.parametrize("k", [1, 4])
def test_exact_search_agrees_with_sorting(count, k, monkeypatch):
    monkeypatch.setattr(nearest, "BLOCK_ROWS", 7)
    vectors = clustered(count)
    found = nearest_exact(vectors, vectors, k, same=True)
    np.testing.assert_array_equal(found, by_sorting(vectors, min(k, count - 1)))


def test_exact_search_at_its_edges():
    vectors = clustered(3)
    assert nearest_exact(vectors, vectors, 10).shape == (3, 3)
    assert nearest_exact(vectors, vectors, 0).shape == (3, 0)
    assert nearest_exact(vectors[:1], vectors[:1], 5, same=True).shape == (1, 0)
    assert nearest_exact(vectors[:0], vectors, 2).shape == (0, 2)
    assert nearest_exact(vectors, vectors[:0], 2).shape == (3, 0)
    np.testing.assert_array_equal(nearest_exact(-vectors, vectors, 3).shape, (3, 3))


def test_approximate_search_finds_nearly_all():
    vectors = clustered(3_000)
    found = nearest_approximate(vectors, 8)
    assert not (found == np.arange(len(vectors))[:, None]).any()
    assert share_found(found, by_sorting(vectors, 8)) > 0.97
    np.testing.assert_array_equal(found, nearest_approximate(vectors, 8))


def test_approximate_search_where_all_are_the_same():
    found = nearest_approximate(np.tile(clustered(1), (500, 1)), 5)
    assert found.shape == (500, 5)
    assert ((found >= 0) & (found < 500)).all()


def test_links_lead_to_nearer_ones():
    vectors = clustered(600)
    rough = np.random.default_rng(0).integers(600, size=(600, 8))
    turns = [rough]
    for _ in range(4):
        turns.append(nearest_among_linked(vectors, turns[-1], 8))
    shares = [share_found(turn, by_sorting(vectors, 8)) for turn in turns]
    assert shares == sorted(shares)
    assert shares[-1] > 0.8


def test_scaled_distances_order_as_they_are_defined():
    vectors = clustered(200)
    scales = np.random.default_rng(0).uniform(0.5, 2, 200).astype(np.float32)
    distances = scales * (1 - vectors @ vectors.T)
    found = nearest_scaled(vectors, vectors, scales, 6)
    np.testing.assert_allclose(
        np.take_along_axis(distances, found, 1), np.sort(distances, axis=1)[:, :6], atol=1e-6
    )
