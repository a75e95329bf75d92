"""The space smoothed along its neighbour graph, and hubs kept down."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.recommend import index as index_module
from musicrec_desktop.recommend import smoothing
from musicrec_desktop.recommend.hubs import local_distances, nearest_scaled, scales
from musicrec_desktop.recommend.index import build_index, smooth_library
from musicrec_desktop.recommend.nearest import nearest_exact
from musicrec_desktop.recommend.similarity import SimilarityIndex
from musicrec_desktop.recommend.smoothing import (
    neighbour_count,
    reaches,
    smooth,
    smooth_later,
    smooth_together,
)
from musicrec_desktop.recommend.space import unit
from tests.benchmarks.retrieval import hub_skewness
from tests.recommend.planted import joined, junk, planted


def random_vectors(count, dimensions=40, seed=0):
    rng = np.random.default_rng(seed)
    return unit(rng.normal(size=(count, dimensions))).astype(np.float32)


def two_moons(count, noise=0.2):
    """Two curved strands: a neighbour's neighbour tells more than the distance does."""
    rng = np.random.default_rng(0)
    angles = np.pi * rng.random(count)
    strand = np.arange(count) % 2
    points = np.stack([np.cos(angles), np.sin(angles), np.ones(count)], 1)
    points[strand == 1] = points[strand == 1] * [1, -1, 1] + [1, 0.4, 0]
    points[:, :2] += noise * rng.normal(size=(count, 2))
    return unit(points - [0.5, 0.2, 0]).astype(np.float32), strand


def share_of_strand(vectors, strand, k=10):
    found = nearest_exact(vectors, vectors, k, same=True)
    return (strand[found] == strand[:, None]).mean()


def test_neighbours_per_library_size():
    counts = [neighbour_count(tracks) for tracks in (1, 4, 5, 12, 24, 25, 100_000)]
    assert counts == [0, 0, 1, 2, 4, 5, 5]


def test_smoothing_solves_its_equation(monkeypatch):
    monkeypatch.setattr(smoothing, "STEPS", 100)
    vectors = np.abs(random_vectors(30))
    nearest = nearest_exact(vectors, vectors, 3, same=True)
    products = np.zeros((30, 30))
    for row, columns in enumerate(nearest):
        products[row, columns] = (vectors[row] @ vectors[columns].T) ** 3
    products = np.maximum(products, products.T)
    roots = np.sqrt(products.sum(1))
    transition = products / roots[:, None] / roots
    expected = unit(np.linalg.solve(np.eye(30) - 0.8 * transition, vectors.astype(np.float64)))
    np.testing.assert_allclose(smooth(vectors, nearest).vectors, expected, atol=1e-4)


def test_smoothing_follows_what_hangs_together():
    vectors, strand = two_moons(400)
    smoothed = smooth(vectors, nearest_exact(vectors, vectors, 5, same=True)).vectors
    assert share_of_strand(smoothed, strand) > share_of_strand(vectors, strand) + 0.002


def test_tracks_without_neighbours_stay_where_they_are():
    vectors = np.eye(4, dtype=np.float32)
    alone = smooth(vectors, np.empty((4, 0), np.int64))
    np.testing.assert_array_equal(alone.vectors, vectors)
    unlike = smooth(vectors, np.array([[1], [2], [3], [0]]))
    np.testing.assert_allclose(unlike.vectors, vectors, atol=1e-6)
    later = smooth_later(vectors, vectors, unlike)
    np.testing.assert_allclose(later, vectors, atol=1e-6)


def test_a_later_track_comes_to_where_it_would_have_been():
    vectors = random_vectors(300, dimensions=6)
    whole = smooth(vectors, nearest_exact(vectors, vectors, 5, same=True)).vectors
    early, late = vectors[:290], vectors[290:]
    library = smooth(early, nearest_exact(early, early, 5, same=True))
    cosines = (smooth_later(late, early, library) * whole[290:]).sum(1)
    assert cosines.min() > 0.9
    assert cosines.mean() > 0.98


def test_tracks_that_come_together_come_to_where_they_would_have_been():
    vectors = random_vectors(300, dimensions=6)
    whole = smooth(vectors, nearest_exact(vectors, vectors, 5, same=True)).vectors
    early, late = vectors[:290], vectors[290:]
    nearest = nearest_exact(early, early, 5, same=True)
    library = smooth(early, nearest)
    reach = reaches(early, nearest)
    together = smooth_together(late, early, library, reach)
    apart = smooth_later(late, early, library)
    assert (together * whole[290:]).sum(1).mean() > (apart * whole[290:]).sum(1).mean() + 0.002
    turned = smooth_together(late[::-1], early, library, reach)
    np.testing.assert_allclose(turned[::-1], together, atol=1e-5)
    one = smooth_together(late[:1], early, library, np.ones(290, np.float32))
    np.testing.assert_allclose(one, apart[:1], atol=1e-5)  # nearest to nobody


def test_tracks_that_come_together_pull_each_other():
    styles = unit(np.repeat(np.eye(2, 12), 20, axis=0) + 0.1 * random_vectors(40, 12))
    vectors = styles.astype(np.float32)
    nearest = nearest_exact(vectors, vectors, 5, same=True)
    library, reach = smooth(vectors, nearest), reaches(vectors, nearest)
    doubtful = unit(np.array([1.0, 1.02, *[0.0] * 10])[None])
    others = unit(np.array([1.0, 0.5, *[0.0] * 10]) + 0.05 * random_vectors(6, 12, seed=3))
    album = np.concatenate([doubtful, others]).astype(np.float32)
    by_itself = smooth_later(album[:1], vectors, library)[0]
    in_company = smooth_together(album, vectors, library, reach)[0]
    assert by_itself[1] > by_itself[0]
    assert in_company[0] > in_company[1]


def test_large_libraries_are_smoothed_nearly_the_same(monkeypatch):
    vectors = random_vectors(2_000, dimensions=8)
    exact, local = smooth_library(vectors)
    monkeypatch.setattr(index_module, "EXACT_NEIGHBOURS_MAX_TRACKS", 100)
    near, nearly_local = smooth_library(vectors)
    assert ((exact.vectors * near.vectors).sum(1) > 0.999).mean() > 0.9
    assert (np.abs(nearly_local / local - 1) < 0.25).mean() > 0.95
    assert np.median(nearly_local / local) == pytest.approx(1, abs=0.05)


def test_scales_are_one_for_a_typical_track_and_bounded():
    found = scales(np.array([0.2, 0.1, 0.4, 0.0, 1.9], np.float32), 0.2)
    np.testing.assert_allclose(found, [1, 2**0.25, 2**-0.25, 2, 9.5**-0.25], rtol=1e-5)
    np.testing.assert_array_equal(scales(np.zeros(3, np.float32), 0.0), 1)


def test_scaling_keeps_hubs_down():
    values = np.random.default_rng(0).normal(size=(500, 60)) + 0.3 * np.arange(60)[::-1] / 60
    vectors = unit(values).astype(np.float32)
    nearest = nearest_exact(vectors, vectors, 20, same=True)
    local = local_distances(vectors, vectors, nearest)
    scale = scales(local, float(np.median(local)))
    products = vectors @ vectors.T
    scaled = scale * (1 - products)
    np.fill_diagonal(products, -np.inf)
    np.fill_diagonal(scaled, np.inf)
    assert hub_skewness(scaled) < 0.6 * hub_skewness(-products)
    first = nearest_scaled(vectors, vectors, scale, 1)[:, 0]
    np.testing.assert_array_equal(first, np.arange(500))


def test_what_is_set_apart_is_not_pulled_among_the_others():
    music = unit(np.eye(1, 12) + 0.2 * random_vectors(40, dimensions=12)).astype(np.float32)
    music[:, -1] = 0
    silent = np.eye(1, 12, dtype=np.float32) * np.sqrt(0.25)
    silent[:, -1] = np.sqrt(0.75)
    vectors, apart = np.concatenate([music, silent]), np.arange(41) == 40
    nearest = nearest_exact(vectors, vectors, 5, same=True)
    pulled = smooth(vectors, nearest).vectors
    kept = smooth(vectors, nearest, apart)
    assert (pulled[:40] @ pulled[40]).max() > 0.7
    assert (kept.vectors[:40] @ kept.vectors[40]).max() < 0.51
    later = smooth_later(silent, vectors, kept, newer_apart=np.array([True]), apart=apart)
    assert (kept.vectors[:40] @ later[0]).max() < 0.51
    assert (kept.vectors[:40] @ smooth_later(silent, vectors, kept)[0]).max() > 0.7
    album, still = np.concatenate([silent, music[:3]]), np.array([True, False, False, False])
    together = smooth_together(
        album, vectors, kept, reaches(vectors, nearest), newer_apart=still, apart=apart
    )
    assert (kept.vectors[:40] @ together[0]).max() < 0.51


def test_silence_stays_away_from_music_in_an_index(tmp_path):
    music, silence = planted(80, styles=4).table, junk(3, kinds=("silence",))
    joined(music, silence).save(tmp_path / "features")
    build_index(tmp_path / "features", tmp_path / "index")
    opened = SimilarityIndex.open(tmp_path / "index")
    opened.add(junk(1, kinds=("silence",), first_id=20_001))
    for track_id, found in opened.neighbours_of_all(200):
        strangers = [each.similarity for each in found if (each.track_id <= 80) != (track_id <= 80)]
        assert max(strangers) < 0.35
