"""Paths have the exact length, hold nothing twice, and take even steps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from musicrec_desktop.recommend.path import angles, arc, find_path, replacement
from musicrec_desktop.recommend.pool import TrackPool
from tests.recommend.measures import smoothness
from tests.recommend.pools import styled_pool


def even_pool(tracks: int = 300) -> TrackPool:
    """Tracks all over a sphere, where a smooth way is never far."""
    vectors = np.random.default_rng(3).normal(size=(tracks, 5)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return TrackPool.of(
        np.arange(tracks),
        vectors,
        artists=(np.arange(tracks) % 300).astype(np.int32),
        seconds=np.random.default_rng(4).uniform(120, 300, tracks).astype(np.float32),
    )


POOL = even_pool(800)


@settings(max_examples=25, deadline=None)
@given(
    start=st.integers(0, 59),
    end=st.integers(0, 59),
    steps=st.integers(2, 60),
    seed=st.integers(0, 3),
)
def test_it_is_exactly_as_long_as_asked_and_holds_nothing_twice(
    start: int, end: int, steps: int, seed: int
) -> None:
    pool = styled_pool(60, artists=30, seed=seed)
    assume(start != end)
    rows = find_path(pool, start, end, steps)
    assert len(rows) == steps == len(set(rows))
    assert (rows[0], rows[-1]) == (start, end)


@settings(max_examples=20, deadline=None)
@given(start=st.integers(0, 799), end=st.integers(0, 799), steps=st.integers(4, 12))
def test_artists_are_distinct(start: int, end: int, steps: int) -> None:
    assume(POOL.artists[start] != POOL.artists[end])
    rows = find_path(POOL, start, end, steps)
    assert len(np.unique(POOL.artists[rows])) == steps


def test_random_paths_are_smooth() -> None:
    random = np.random.default_rng(0)
    pairs = [random.choice(800, 2, replace=False) for _ in range(30)]
    ratios = [smoothness(POOL, find_path(POOL, int(a), int(b), 8)).ratio for a, b in pairs]
    assert np.mean(np.array(ratios) <= 1.5) >= 0.9


def test_copies_of_a_recording_do_not_meet() -> None:
    pool = styled_pool(40, artists=40, recordings=np.arange(40) // 2)
    rows = find_path(pool, 0, 39, 20)
    assert len(np.unique(pool.recordings[rows])) == 20
    with pytest.raises(ValueError, match="two different ends"):
        find_path(pool, 0, 1, 5)


def test_more_steps_than_recordings_are_refused() -> None:
    with pytest.raises(ValueError, match="not 61 recordings"):
        find_path(styled_pool(60), 0, 1, 61)
    with pytest.raises(ValueError, match="not 10 recordings"):
        find_path(styled_pool(12, artists=12), 0, 1, 10, unwanted=[2, 3, 4])


def test_unwanted_and_missing_tracks_are_avoided() -> None:
    pool = styled_pool(30, artists=30)
    pool.playable[20:] = False
    rows = find_path(pool, 0, 7, 10, unwanted=[3, 4])
    assert not {3, 4, *range(20, 30)} & set(rows)


def test_a_playing_time_is_come_near_to() -> None:
    wanted = 9 * 200.0
    rows = find_path(POOL, 0, 5, 9, seconds=wanted)
    free = find_path(POOL, 0, 5, 9)
    missed = [abs(float(POOL.seconds[each].sum()) - wanted) for each in (rows, free)]
    assert missed[0] <= 30.0 and missed[0] <= missed[1]


def test_points_of_the_arc_are_evenly_apart() -> None:
    one, other = POOL.vectors[0], POOL.vectors[1]
    points = arc(one, other, 7)
    steps = angles(points[:-1], points[1:])
    assert steps == pytest.approx(np.full(6, steps.mean()), abs=1e-3)
    assert np.allclose(points[[0, -1]], [one, other], atol=1e-5)


@pytest.mark.parametrize("sign", [1, -1])
def test_there_is_an_arc_between_the_same_and_between_opposites(sign: int) -> None:
    points = arc(POOL.vectors[0], sign * POOL.vectors[0], 5)
    assert np.allclose(np.linalg.norm(points, axis=1), 1.0, atol=1e-4)


def test_a_step_is_replaced_by_another_that_fits_between_its_neighbours() -> None:
    rows = find_path(POOL, 0, 5, 8)
    other = replacement(POOL, rows, 4, refused=[rows[4]])
    assert other is not None and other not in rows
    changed = [*rows[:4], other, *rows[5:]]
    assert smoothness(POOL, changed).largest <= 1.5 * smoothness(POOL, rows).largest
    assert POOL.artists[other] not in POOL.artists[rows]


def test_there_may_be_no_other() -> None:
    pool = TrackPool.of(np.arange(3), np.eye(3, dtype=np.float32))
    assert replacement(pool, [0, 1, 2], 1) is None
