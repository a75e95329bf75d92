"""Which groups sound like some tracks."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.recommend.groups import DRAWN, best_pairs, closeness, closest_groups


def test_closeness_is_the_mean_cosine() -> None:
    vectors = np.eye(4, dtype=np.float32)
    assert closeness(vectors, np.array([0, 1])).tolist() == [0.5, 0.5, 0.0, 0.0]
    with pytest.raises(ValueError, match="no track"):
        closeness(vectors, np.array([], np.int64))


def test_groups_come_by_the_mean_of_their_tracks_each_with_its_best() -> None:
    scores = np.array([0.9, 0.8, 0.1, 0.3, 0.2, 0.95], np.float32)
    groups = np.array([1, 1, 0, 0, -1, 2], np.int32)
    usable = np.array([True, True, True, True, True, False])
    found = closest_groups(scores, groups, usable, most=9)
    assert [(group, row) for group, _, row in found] == [(1, 0), (0, 3)]
    mean = (0.9 + 0.8 + 0.1 + 0.3) / 4
    assert found[0][1] == pytest.approx((0.9 + 0.8 + DRAWN * mean) / (2 + DRAWN), abs=1e-6)


def test_one_lucky_track_does_not_beat_many_good_ones() -> None:
    scores = np.concatenate([np.full(8, 0.8), [0.85], np.full(20, 0.0)]).astype(np.float32)
    groups = np.array([0] * 8 + [1] + [2] * 20, np.int32)
    found = closest_groups(scores, groups, np.ones(29, bool), most=2)
    assert [group for group, _, _ in found] == [0, 1]


def test_nothing_usable_is_no_group() -> None:
    nothing = np.zeros(3, bool)
    assert closest_groups(np.ones(3, np.float32), np.zeros(3, np.int32), nothing, 5) == []


def test_a_pair_counts_more_than_one_track_alone() -> None:
    assert best_pairs([0.5, 0.9, 0.8], 0.1) == pytest.approx(0.85)
    assert best_pairs([0.9], 0.1) == pytest.approx(0.5)
