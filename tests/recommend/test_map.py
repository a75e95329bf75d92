"""The map: what is alike lies together, and what lies somewhere stays there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.manifold import trustworthiness

from musicrec_desktop.recommend import map as music_map
from musicrec_desktop.recommend.embedding import (
    Descent,
    _attraction,
    _repulsion,
    affinities,
    principal,
)
from musicrec_desktop.recommend.map import aligned, landmarks, place, spread_out, widening
from musicrec_desktop.recommend.map_names import artist_places, genre_places
from musicrec_desktop.recommend.nearest import nearest_exact
from musicrec_desktop.recommend.regions import regions

CLUSTERS = 6


def clusters(tracks: int, seed: int = 0, spread: float = 0.05) -> tuple[np.ndarray, np.ndarray]:
    """Return unit vectors in planted clusters, which are the same for every seed."""
    centres = np.random.default_rng(9).normal(size=(CLUSTERS, 24))
    own = np.arange(tracks) % CLUSTERS
    noise = np.random.default_rng(seed).normal(size=(tracks, 24))
    values = centres[own] + spread * np.linalg.norm(centres[0]) * noise
    unit = values / np.linalg.norm(values, axis=1, keepdims=True)
    return unit.astype(np.float32), own


def laid_out(
    folder: Path, ids: np.ndarray, vectors: np.ndarray, start: np.ndarray | None = None
) -> np.ndarray:
    folder.mkdir()
    music_map.begin(folder, ids, vectors, start)
    step, steps = music_map.prepare(folder)
    while step < steps:
        step = music_map.advance(folder, 0.05)
    music_map.finish(folder)
    return np.load(folder / music_map.RESULT_FILE)


def agreement(xy: np.ndarray, own: np.ndarray, k: int = 10) -> float:
    """Return the share of the nearest on the map that are of a track's own cluster."""
    apart = np.linalg.norm(xy[:, None] - xy[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    return float((own[np.argsort(apart, axis=1)[:, :k]] == own[:, None]).mean())


def test_clusters_stay_together(tmp_path: Path) -> None:
    vectors, own = clusters(300)
    xy = laid_out(tmp_path / "a", np.arange(300), vectors)
    assert trustworthiness(vectors, xy, n_neighbors=5) >= 0.9
    assert agreement(xy, own) >= 0.98


def test_the_same_tracks_give_the_same_map(tmp_path: Path) -> None:
    vectors, _ = clusters(60)
    first = laid_out(tmp_path / "a", np.arange(60), vectors)
    np.testing.assert_array_equal(first, laid_out(tmp_path / "b", np.arange(60), vectors))


def test_a_map_drawn_again_lies_as_before(tmp_path: Path) -> None:
    vectors, own = clusters(240)
    before = laid_out(tmp_path / "a", np.arange(200), vectors[:200])
    start = np.full((240, 2), np.nan)
    start[:200] = before
    after = laid_out(tmp_path / "b", np.arange(240), vectors, start)
    moved = np.linalg.norm(after[:200] - before, axis=1)
    assert np.median(moved) < 0.1 * np.ptp(before, axis=0).max()
    assert agreement(after, own) >= 0.98


def test_a_new_track_lies_among_its_like() -> None:
    vectors, own = clusters(300)
    newer, own_newer = clusters(60, seed=1)
    xy = np.stack([np.cos(own), np.sin(own)], axis=1) * 10.0
    xy += 0.1 * np.random.default_rng(0).normal(size=xy.shape)
    placed = place(np.arange(60), newer, vectors, xy)
    middles = np.stack([xy[own == number].mean(axis=0) for number in range(CLUSTERS)])
    nearest = np.linalg.norm(placed[:, None] - middles[None], axis=2).argmin(axis=1)
    np.testing.assert_array_equal(nearest, own_newer)
    assert len(np.unique(placed.round(6), axis=0)) == 60


def test_a_track_lies_where_it_does_whatever_is_added_with_it() -> None:
    vectors, _ = clusters(100)
    newer, _ = clusters(20, seed=1)
    xy = np.random.default_rng(0).normal(size=(100, 2))
    together = place(np.arange(20), newer, vectors, xy)
    alone = place(np.array([7]), newer[7:8], vectors, xy)
    np.testing.assert_allclose(alone[0], together[7], atol=1e-6)


def test_a_large_library_is_laid_out_by_a_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(music_map, "LANDMARKS_MAX", 150)
    vectors, own = clusters(400)
    xy = laid_out(tmp_path / "a", np.arange(400), vectors)
    assert np.isfinite(xy).all()
    assert agreement(xy, own) >= 0.95


def test_the_sample_hardly_changes_when_tracks_are_added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(music_map, "LANDMARKS_MAX", 1000)
    before, after = landmarks(np.arange(5000)), landmarks(np.arange(5200))
    assert len(before) == len(after) == 1000
    assert len(np.intersect1d(before, after)) >= 930


def test_alignment_undoes_turning_mirroring_scaling_and_moving() -> None:
    reference = np.random.default_rng(0).normal(size=(50, 2))
    turn = np.array([[0.6, -0.8], [0.8, 0.6]]) @ np.diag([1.0, -1.0])
    partly = reference.copy()
    partly[40:] = np.nan
    found = aligned(3.0 * reference @ turn + [4.0, -7.0], partly)
    np.testing.assert_allclose(found, reference, atol=1e-9)


@pytest.mark.parametrize(("wide", "factor"), [(1.0, 1.35), (1.2, 1.4 / 1.2), (3.0, 1.0)])
def test_a_round_map_is_drawn_a_little_wider(wide: float, factor: float) -> None:
    corners = np.array([[0.0, 0.0], [wide, 1.0]])
    assert widening(corners) == pytest.approx(factor)
    assert widening(np.empty((0, 2))) == pytest.approx(1.35)


@pytest.mark.parametrize("tracks", [100, 900])
def test_the_far_forces_are_those_of_every_pair(tracks: int) -> None:
    xy = 0.4 * np.sqrt(tracks) * np.random.default_rng(0).normal(size=(tracks, 2))
    apart = xy[:, None] - xy[None]
    near = 1.0 / (1.0 + np.square(apart).sum(axis=2))
    np.fill_diagonal(near, 0.0)
    exact = (apart * near[:, :, None] ** 2).sum(axis=1) / near.sum()
    found = _repulsion(xy)
    assert np.linalg.norm(found - exact) < 0.02 * np.linalg.norm(exact)


def test_the_near_forces_are_those_of_every_pair() -> None:
    vectors, _ = clusters(40)
    nearest = nearest_exact(vectors, vectors, 9, same=True)
    pull = affinities(np.einsum("nd,nkd->nk", vectors, vectors[nearest]), nearest)
    assert pull.weights.sum() == pytest.approx(0.5)
    xy = np.random.default_rng(0).normal(size=(40, 2))
    weights = np.zeros((40, 40))
    weights[pull.first, pull.second] = weights[pull.second, pull.first] = pull.weights
    apart = xy[:, None] - xy[None]
    pulls = weights / (1.0 + np.square(apart).sum(axis=2))
    np.testing.assert_allclose(_attraction(pull, xy), (apart * pulls[:, :, None]).sum(axis=1))


@pytest.mark.parametrize("tracks", [10, 11, 40])
def test_tracks_that_are_all_the_same_have_a_map(tmp_path: Path, tracks: int) -> None:
    vectors = np.tile(clusters(1)[0], (tracks, 1))
    assert np.isfinite(laid_out(tmp_path / "a", np.arange(tracks), vectors)).all()


@pytest.mark.parametrize("tracks", [12, 18, 48])
def test_small_libraries_neither_fly_apart_nor_collapse(tmp_path: Path, tracks: int) -> None:
    vectors, own = clusters(tracks, spread=0.01)
    xy = laid_out(tmp_path / "a", np.arange(tracks), vectors)
    assert 1.0 < np.ptp(xy, axis=0).max() < 200.0
    assert agreement(xy, own, k=1) == 1.0


def test_tracks_that_lie_on_each_other_are_pushed_apart_and_the_rest_stays() -> None:
    xy = np.random.default_rng(0).uniform(0, 30, size=(60, 2))
    xy[:5] = xy[5]
    found = spread_out(xy)
    apart = np.linalg.norm(found[:, None] - found[None], axis=2) + 9 * np.eye(60)
    assert apart.min() > 0.3
    lonely = np.linalg.norm(xy[:, None] - xy[None], axis=2) + 99 * np.eye(60)
    assert np.median(np.linalg.norm(found - xy, axis=1)[lonely.min(axis=1) > 2.5]) < 0.5


def test_a_descent_goes_on_from_disk(tmp_path: Path) -> None:
    state = Descent.at(principal(clusters(20)[0]), step=7)
    state.save(tmp_path / "state.npz")
    kept = Descent.load(tmp_path / "state.npz")
    np.testing.assert_array_equal(kept.xy, state.xy)
    assert kept.step == 7


# ---- regions


def test_regions_hold_every_track_once_and_know_what_leads() -> None:
    rng = np.random.default_rng(0)
    own = np.repeat(np.arange(3), 200)
    xy = (np.array([[0, 0], [10, 0], [0, 10]])[own] + 0.7 * rng.normal(size=(600, 2))).astype("f4")
    names = ["jazz", "rock", "ada", "ivo", "zoe"]
    genres = np.array([0, 1, -1], np.int32)[own]
    artists = (2 + own).astype(np.int32)
    found = [region for region in regions(xy, genres, artists, names) if region.level == 0]
    assert sorted(np.concatenate([region.rows for region in found])) == list(range(600))
    assert {region.genre for region in found} == {"jazz", "rock", ""}
    assert {region.artists for region in found} == {("ada",), ("ivo",), ("zoe",)}


def test_regions_are_called_alike_however_names_are_numbered() -> None:
    rng = np.random.default_rng(0)
    xy = rng.normal(size=(120, 2)).astype(np.float32)
    names = ["jazz", "rock", "ada", "ivo", "zoe", "mia"]
    genres, artists = rng.integers(2, size=120), 2 + np.arange(120) % 4
    found, other = (
        [
            (region.genre, region.artists, region.rows.tolist())
            for region in regions(xy, g.astype(np.int32), a.astype(np.int32), listed)
        ]
        for g, a, listed in ((genres, artists, names), (5 - genres, 5 - artists, names[::-1]))
    )
    assert found == other


def test_finer_levels_have_more_regions() -> None:
    rng = np.random.default_rng(1)
    centres = rng.uniform(-50, 50, size=(80, 2))
    xy = (centres[np.arange(8000) % 80] + rng.normal(size=(8000, 2))).astype(np.float32)
    none = np.full(8000, -1, np.int32)
    levels = [region.level for region in regions(xy, none, none, [])]
    numbers = np.bincount(levels)
    assert len(numbers) >= 3
    assert (np.diff(numbers) > 0).all()


@pytest.mark.parametrize("tracks", [1, 2, 12])
def test_tracks_in_one_place_are_one_region(tracks: int) -> None:
    none = np.full(tracks, -1, np.int32)
    found = regions(np.zeros((tracks, 2), np.float32), none, none, [])
    assert len(found) == 1
    assert len(found[0].rows) == tracks


# ---- where names are true


def test_an_artist_is_named_where_their_tracks_lie_together_and_else_nowhere() -> None:
    rng = np.random.default_rng(0)
    middles = np.repeat([[0, 0], [40, 0], [0, 40]], [30, 12, 8], axis=0)
    together = middles + rng.normal(size=(50, 2))
    scattered = rng.uniform(-20, 60, size=(40, 2))
    xy = np.vstack([together, scattered]).astype(np.float32)
    artists = np.repeat([0, 1, 0, 2], [30, 12, 8, 40]).astype(np.int32)
    artists[50:] += np.arange(40) % 5  # five among each other
    (ada, ivo) = artist_places(xy, artists, ["ada", "ivo", *"pqrst"])
    assert (ada.name, ivo.name) == ("ada", "ivo")
    assert np.hypot(ada.x, ada.y) < 2  # the larger of two places
    assert np.hypot(ivo.x - 40, ivo.y) < 2
    assert set(ada.rows.tolist()) <= set(range(30))
    for place_ in (ada, ivo):
        assert (artists[place_.near[:6]] == artists[place_.rows[0]]).all()


def test_a_genre_has_a_place_in_each_region_where_it_prevails() -> None:
    rng = np.random.default_rng(0)
    own = np.repeat(np.arange(3), 200)
    xy = (np.array([[0, 0], [10, 0], [0, 10]])[own] + 0.7 * rng.normal(size=(600, 2))).astype("f4")
    genres, none = np.array([0, 1, 0], np.int32)[own], np.full(600, -1, np.int32)
    parts = regions(xy, genres, none, ["jazz", "rock"])
    found = [place.name for place in genre_places(xy, genres, ["jazz", "rock"], parts[:3])]
    assert sorted(found) == ["jazz", "jazz", "rock"]
