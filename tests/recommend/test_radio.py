"""The radio never repeats, keeps artists and copies apart, and follows what is liked."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.recommend.pool import TrackPool
from musicrec_desktop.recommend.radio import Pick, Radio
from musicrec_desktop.recommend.spacing import ARTIST_GAP
from tests.recommend.measures import artist_gap
from tests.recommend.pools import style_of, styled_pool


def radio_of(pool: TrackPool, *seeds: int, diversity: float = 0.3, chance: int = 0) -> Radio:
    return Radio(pool, np.array(seeds), diversity=diversity, random=np.random.default_rng(chance))


def rows_of(pool: TrackPool, radio: Radio, count: int) -> list[int]:
    picks = [radio.next() for _ in range(count)]
    return [int(pool.rows([pick.track_id])[0]) for pick in picks if pick is not None]


@settings(max_examples=40, deadline=None)
@given(
    tracks=st.integers(1, 60),
    artists=st.integers(1, 20),
    copies=st.integers(1, 3),
    diversity=st.floats(0, 1),
    chance=st.integers(0, 10**6),
)
def test_no_recording_comes_twice_before_all_have_been_played(
    tracks: int, artists: int, copies: int, diversity: float, chance: int
) -> None:
    pool = styled_pool(tracks, artists=artists, recordings=np.arange(tracks) // copies)
    distinct = pool.distinct()
    radio = radio_of(pool, 0, diversity=diversity, chance=chance)
    rows = rows_of(pool, radio, distinct)
    assert len(np.unique(pool.recordings[rows])) == distinct == len(rows)
    again = radio.next()
    assert isinstance(again, Pick) and again.again


@settings(max_examples=40, deadline=None)
@given(artists=st.integers(ARTIST_GAP + 2, 20), diversity=st.floats(0, 1), seed=st.integers(0, 59))
def test_artists_are_apart_while_others_are_left(artists: int, diversity: float, seed: int) -> None:
    pool = styled_pool(60, artists=artists)
    rows = rows_of(pool, radio_of(pool, seed, diversity=diversity), 60 // artists)
    gap = artist_gap(pool.artists[rows].tolist())
    assert gap is None or gap >= ARTIST_GAP


def test_one_artist_plays_on_where_there_is_no_other() -> None:
    pool = styled_pool(8, artists=1)
    assert len(set(rows_of(pool, radio_of(pool, 0), 8))) == 8


def test_it_stays_in_the_style_it_was_started_in() -> None:
    pool = styled_pool(80, artists=40)
    rows = rows_of(pool, radio_of(pool, 0, diversity=0.0), 15)
    assert (style_of(rows) == 0).mean() >= 0.9


def test_several_seeds_are_several_styles_not_their_mean() -> None:
    pool = styled_pool(80, artists=40)
    rows = rows_of(pool, radio_of(pool, 0, 1, diversity=0.6), 16)
    assert set(style_of(rows).tolist()) == {0, 1}


def test_diversity_goes_further_afield() -> None:
    pool = styled_pool(120, artists=60)
    near, far = (
        np.mean(
            [
                pool.vectors[rows_of(pool, radio_of(pool, 0, diversity=d, chance=n), 15)]
                @ pool.vectors[0]
                for n in range(5)
            ]
        )
        for d in (0.0, 1.0)
    )
    assert near > far + 0.1


def test_what_is_skipped_is_left() -> None:
    pool = styled_pool(80, artists=40)
    stubborn, learning = (radio_of(pool, 0, 1, diversity=0.0) for _ in range(2))
    for row in (0, 4, 8):
        learning.skipped(int(pool.ids[row]))
    before = (style_of(rows_of(pool, stubborn, 10)) == 0).sum()
    after = (style_of(rows_of(pool, learning, 10)) == 0).sum()
    assert after < before


@pytest.mark.parametrize("diversity", [0.0, 0.3, 0.6])
def test_two_skips_in_a_row_lead_back_to_what_was_let_play(diversity: float) -> None:
    pool = styled_pool(80, artists=40)
    radio = radio_of(pool, 0, 1, diversity=diversity)
    radio.heard(0)
    for row in (5, 9):  # of the other seed's style
        radio.begin_with(row)
        radio.skipped(int(pool.ids[row]))
    # Another seed may come: the station was started with it, whatever was skipped.
    rows = [row for row in rows_of(pool, radio, 4) if row != 1]
    assert (style_of(rows) == 0).all()
    near = pool.vectors[rows] @ pool.vectors[[0, 5, 9]].T
    assert (near[:, 0] > near[:, 1:].max(axis=1)).all()


def test_it_does_not_go_on_from_what_was_skipped() -> None:
    pool = styled_pool(80, artists=40)
    radio = radio_of(pool, 0)
    radio.begin_with(0)
    for _ in range(6):
        skipped = radio.next()
        assert skipped is not None
        radio.skipped(skipped.track_id)
        pick = radio.next()
        assert pick is not None and pick.last == 0 and pick.seam is None
        row = int(pool.rows([pick.track_id])[0])
        assert pick.to_last == pytest.approx(float(pool.vectors[row] @ pool.vectors[0]), abs=1e-5)
        radio.take_back([pick.track_id])
    radio.heard(skipped.track_id)  # who goes back to it wants it after all
    on = radio.next()
    assert on is not None and on.last == skipped.track_id


def test_how_far_afield_a_pick_is_is_told_among_the_library() -> None:
    pool = styled_pool(80, artists=40)
    radio = radio_of(pool, 3, diversity=0.0)
    radio.begin_with(3)
    for _ in range(40):
        pick = radio.next()
        assert pick is not None
        cosines = pool.vectors @ pool.vectors[3]
        own = cosines[pool.rows([pick.track_id])[0]]
        assert pick.nearer_to_seeds == pytest.approx((cosines > own + 1e-6).mean(), abs=0.02)


def test_what_is_heard_out_draws_on_and_is_told() -> None:
    pool = styled_pool(80, artists=40)
    radio = radio_of(pool, 0, diversity=0.0)
    for row in (1, 5, 9):
        radio.heard(int(pool.ids[row]))
    picks = [radio.next() for _ in range(30)]
    like = [pick for pick in picks if pick is not None and pick.near is not None]
    assert like and all(pick.near in (10, 50, 90) for pick in like)


def test_what_is_disliked_never_comes_and_the_library_stays_as_it_is() -> None:
    pool = styled_pool(10, artists=10)
    radio = radio_of(pool, 0)
    radio.disliked(30)
    assert 3 not in rows_of(pool, radio, 40)
    assert pool.playable.all()


def test_what_was_taken_back_may_come_later() -> None:
    pool = styled_pool(6, artists=6)
    radio = radio_of(pool, 0)
    first = rows_of(pool, radio, 3)
    radio.take_back([int(pool.ids[row]) for row in first[1:]])
    rest = rows_of(pool, radio, 5)
    assert sorted([first[0], *rest]) == list(range(6))


def test_missing_files_are_not_played() -> None:
    pool = styled_pool(12, artists=12)
    pool.playable[1::2] = False
    assert all(row % 2 == 0 for row in rows_of(pool, radio_of(pool, 0), 20))
    pool.playable[:] = False
    assert radio_of(pool, 0).next() is None


def test_every_pick_says_why() -> None:
    pool = styled_pool(30)
    radio = radio_of(pool, 4)
    first, second = radio.next(), radio.next()
    assert first is not None and second is not None
    assert first.to_last is None and first.seam is None
    row, last = (int(pool.rows([pick.track_id])[0]) for pick in (second, first))
    assert second.to_last == pytest.approx(float(pool.vectors[row] @ pool.vectors[last]), abs=1e-5)
    assert second.seam is not None and 0 <= second.seam.total <= 1


def test_what_rests_comes_only_where_too_little_is_left_without_it() -> None:
    pool = styled_pool(20, artists=20)
    radio = radio_of(pool, 0)
    radio.begin_with(0)
    radio.rest(range(1, 9))
    rows = rows_of(pool, radio, 4)  # eight others are left after the third
    assert not set(rows) & set(range(0, 9))
    assert set(rows_of(pool, radio, 15)) | set(rows) == set(range(1, 20))
    radio = radio_of(pool, 0)
    radio.rest(range(20))
    assert len(set(rows_of(pool, radio, 20))) == 20


def test_it_needs_a_seed_and_a_diversity_that_there_is() -> None:
    pool = styled_pool(5)
    with pytest.raises(ValueError, match="start from"):
        radio_of(pool)
    with pytest.raises(ValueError, match="diversity"):
        radio_of(pool, 0, diversity=1.5)
