"""A taste is learnt from plays, skips and opinions, and forgets."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.recommend.centres import clusters, prototypes_of, silhouette, spread_out
from musicrec_desktop.recommend.pool import TrackPool
from musicrec_desktop.recommend.taste import (
    HALF_LIFE_DAYS,
    SECONDS_A_DAY,
    Listening,
    Opinion,
    Taste,
    leading,
    track_weights,
)
from tests.recommend.pools import style_of, styled_pool

NOW = 1e9


def taste_of(pool: TrackPool, liked: list[int], rejected: list[int], tags: bool = False) -> Taste:
    weights = {int(pool.ids[row]): 1.0 for row in liked}
    weights |= {int(pool.ids[row]): -1.0 for row in rejected}
    return Taste(pool, weights, tags=tags)


def test_plays_count_for_and_skips_against_and_both_fade() -> None:
    old = NOW - HALF_LIFE_DAYS * SECONDS_A_DAY
    plays = [
        Listening(1, NOW, "heard"),
        Listening(1, old, "heard"),
        Listening(2, NOW, "skipped"),
        Listening(3, old, "skipped"),
    ]
    weights = track_weights(plays, {}, NOW)
    assert weights == pytest.approx({1: 1.5, 2: -1.0, 3: -0.5})


def test_opinions_weigh_more_than_a_play() -> None:
    opinions = {
        1: Opinion(loved=True),
        2: Opinion(disliked=True),
        3: Opinion(stars=5.0),
        4: Opinion(stars=1.0),
    }
    weights = track_weights([Listening(2, NOW, "heard")], opinions, NOW)
    assert weights[1] > 1 and weights[2] < -1
    assert weights[3] == -weights[4] == 1.0


def test_what_sounds_like_the_liked_is_worth_most_and_the_rejected_least() -> None:
    pool = styled_pool(80, artists=80)
    worth = taste_of(pool, [0, 4, 8], [1, 5, 9]).worth()
    means = [
        worth[np.arange(12, 80)][style_of(np.arange(12, 80)) == style].mean() for style in range(4)
    ]
    assert means[0] == max(means) and means[1] == min(means)


def test_two_tastes_are_not_their_mean() -> None:
    pool = styled_pool(80, artists=80)
    worth = taste_of(pool, [0, 4, 8, 12, 1, 5, 9, 13], []).worth()
    best = np.argsort(-worth)[:20]
    assert set(style_of(best).tolist()) == {0, 1}


def test_a_track_is_not_recommended_for_being_like_itself() -> None:
    pool = styled_pool(40, artists=40)
    assert taste_of(pool, [0], []).worth()[0] == 0.0


def test_artists_and_genres_count_where_they_fared_well() -> None:
    pool = styled_pool(60, artists=6, genres=(np.arange(60) % 3).astype(np.int32))
    with_tags, without = (taste_of(pool, [0, 6], [1, 7], tags).worth() for tags in (True, False))
    gain = with_tags - without
    assert gain[12] > 0 > gain[13]
    assert gain[14] == 0


def test_nothing_is_known_of_a_new_listener() -> None:
    pool = styled_pool(20)
    taste = Taste(pool, {})
    assert not taste.known and not taste.worth().any()
    assert taste.nearest_liked(3) is None
    assert not taste_of(pool, [], [1, 2]).known


def test_unknown_tracks_are_ignored() -> None:
    assert not Taste(styled_pool(5), {12345: 3.0}).known


def test_the_liked_track_that_is_most_alike_is_told() -> None:
    pool = styled_pool(40, artists=40)
    nearest = taste_of(pool, [0, 1, 2, 3], []).nearest_liked(6)
    assert nearest is not None and style_of([nearest]) == style_of([6])


def test_planted_groups_are_found() -> None:
    pool = styled_pool(60, styles=3)
    groups = clusters(pool.vectors, 5, seed=0)
    for group in np.unique(groups):
        styles = style_of(np.flatnonzero(groups == group), 3)
        assert (styles == np.bincount(styles).argmax()).mean() > 0.9
    assert 3 <= groups.max() + 1 <= 5


@pytest.mark.parametrize("count", [0, 1, 9])
def test_few_tracks_are_one_group(count: int) -> None:
    assert not clusters(styled_pool(60).vectors[:count], 5, seed=0).any()


def test_the_same_track_many_times_is_one_group() -> None:
    vectors = np.tile(styled_pool(1).vectors, (30, 1))
    assert not clusters(vectors, 5, seed=0).any()


def test_silhouette_is_high_where_groups_are_apart() -> None:
    pool = styled_pool(60)
    planted = style_of(np.arange(60)).astype(np.int64)
    mixed = np.random.default_rng(1).permutation(planted)
    assert silhouette(pool.vectors, planted) > 0.3 > silhouette(pool.vectors, mixed)


def test_prototypes_are_of_every_style() -> None:
    pool = styled_pool(200)
    found = prototypes_of(pool.vectors, np.random.default_rng(0))
    assert len(found) == 8
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-4)
    nearest = (found @ pool.vectors.T).argmax(axis=1)
    assert set(style_of(nearest).tolist()) == {0, 1, 2, 3}


def test_spread_out_rows_are_distinct_even_among_equals() -> None:
    vectors = np.tile(styled_pool(1).vectors, (6, 1))
    assert sorted(spread_out(vectors, 6, np.random.default_rng(0)).tolist()) == list(range(6))


def test_leading_values_are_the_most_frequent_known_ones() -> None:
    assert leading([3, -1, -1, -1, 5, 5, 3, 3], 2) == [3, 5]
