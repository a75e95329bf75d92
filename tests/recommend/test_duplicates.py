"""Copies are found by sound and duration, and joined only where all agree."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.recommend.duplicates import PAIRS_A_TRACK_MAX, Pair, candidate_pairs, joined


def unit_rows(rng: np.random.Generator, count: int, size: int = 24) -> np.ndarray:
    rows = rng.normal(size=(count, size))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def pairs_of(*arguments: object, **named: object) -> set[tuple[int, int]]:
    return {
        (first, second)
        for _, pairs in candidate_pairs(*arguments, **named)  # type: ignore[arg-type]
        for first, second in pairs.tolist()
    }


@pytest.mark.parametrize("count", [0, 1, 2, 700])
def test_the_pairs_are_those_that_comparing_all_finds(count: int) -> None:
    rng = np.random.default_rng(3)
    vectors = unit_rows(rng, count)
    vectors[count // 2 :] = vectors[: count - count // 2]  # every one twice
    durations = rng.uniform(100, 400, count).astype(np.float32)
    durations[count // 2 :] = durations[: count - count // 2] + rng.uniform(
        0, 6, count - count // 2
    )
    ids = rng.permutation(count).astype(np.int64) + 10
    near = np.abs(durations[:, None] - durations[None]) <= 4.0
    alike = (vectors @ vectors.T >= 0.7) & near
    expected = {
        (int(min(ids[a], ids[b])), int(max(ids[a], ids[b])))
        for a, b in zip(*np.nonzero(np.triu(alike, 1)), strict=True)
    }
    assert pairs_of(ids, vectors, durations) == expected


def test_tracks_of_unknown_duration_have_no_pair() -> None:
    vectors = np.tile(unit_rows(np.random.default_rng(0), 1), (3, 1))
    durations = np.array([100, np.nan, 101], np.float32)
    assert pairs_of(np.array([1, 2, 3]), vectors, durations) == {(1, 3)}


def test_a_library_of_one_song_ten_times_over_does_not_explode() -> None:
    count = 400
    vectors = np.tile(unit_rows(np.random.default_rng(0), 1), (count, 1))
    durations = np.full(count, 200, np.float32)
    found = pairs_of(np.arange(count), vectors, durations)
    assert count - 1 <= len(found) <= PAIRS_A_TRACK_MAX * count


def test_a_chain_is_split_where_its_ends_do_not_agree() -> None:
    groups = joined([Pair(1, 2, 0.9), Pair(2, 3, 0.8)])
    assert groups == [[(1, 0.9), (2, 0.9)]]
    whole = joined([Pair(1, 2, 0.9), Pair(2, 3, 0.8), Pair(1, 3, 0.7)])
    assert whole == [[(1, 0.7), (2, 0.8), (3, 0.7)]]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda pair: pair[0] < pair[1]),
        st.floats(0.5, 1),
        max_size=40,
    )
)
def test_every_two_of_a_group_are_a_pair_and_no_track_is_in_two(sure) -> None:
    groups = joined([Pair(*ids, confidence) for ids, confidence in sure.items()])
    members = [track for group in groups for track, _ in group]
    assert len(members) == len(set(members))
    for group in groups:
        ids = [track for track, _ in group]
        assert len(ids) > 1
        assert all((a, b) in sure for a in ids for b in ids if a < b)
