"""Figures of neighbours with a known answer."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.recommend.quality import genre_hits, hubness


def ring(count: int, k: int) -> np.ndarray:
    """Everybody's neighbours are the next ones: no hubs, no orphans."""
    return (np.arange(count)[:, None] + np.arange(1, k + 1)) % count


def test_a_ring_has_neither_hubs_nor_orphans() -> None:
    found = hubness(ring(50, 20), 50)
    assert (found.occurrences == 10).all()
    assert (found.skewness, found.never) == (0.0, 0.0)


def test_a_star_has_one_hub_and_many_orphans() -> None:
    nearest = np.tile(np.arange(10), (100, 1))
    found = hubness(nearest, 100)
    assert found.never == pytest.approx(0.9)
    assert found.skewness > 2
    assert found.occurrences[:10].tolist() == [100] * 10


def test_nothing_is_no_division_by_zero() -> None:
    found = hubness(np.empty((0, 10), np.int64), 0)
    assert (found.skewness, found.never) == (0.0, 0.0)


def test_the_artist_filter_leaves_out_the_same_artist() -> None:
    count = 60
    genres = np.zeros(count, np.int32)
    genres[count // 2 :] = 1
    artists = np.arange(count, dtype=np.int32) // 3
    rng = np.random.default_rng(0)
    nearest = np.empty((count, 40), np.int64)
    for row in range(count):
        own = np.flatnonzero((artists == artists[row]) & (np.arange(count) != row))
        other = np.flatnonzero(genres != genres[row])
        same = np.flatnonzero((genres == genres[row]) & (artists != artists[row]))
        nearest[row] = np.concatenate([own, rng.permutation(other), same])[:40]
    found = genre_hits(nearest, genres, artists)
    assert found is not None
    assert found.queries == count
    assert (found.first, found.five, found.ten) == (0, 0, 0)
    assert found.chance == pytest.approx(0.5)


def test_too_few_tags_say_nothing() -> None:
    nearest = ring(60, 30)
    unknown = np.full(60, -1, np.int32)
    named = np.arange(60, dtype=np.int32)
    assert genre_hits(nearest, unknown, named) is None
    assert genre_hits(nearest, np.zeros(60, np.int32), unknown) is None
    found = genre_hits(nearest, np.zeros(60, np.int32), named)
    assert found is not None
    assert found.ten == 1
