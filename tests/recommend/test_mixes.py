"""Mixes follow their recipe; daily ones come from a taste, or from all over the library."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.discovery import CURVES, MixRecipe
from musicrec_desktop.recommend.daily import edges, sampler, taste_mixes, with_mood
from musicrec_desktop.recommend.mixes import (
    fitting_tempo,
    gathered,
    in_order,
    make_mix,
    named,
    of_decades,
)
from musicrec_desktop.recommend.pool import TrackPool
from musicrec_desktop.recommend.seams import key_fit
from musicrec_desktop.recommend.spacing import ARTIST_GAP
from musicrec_desktop.recommend.taste import Taste
from tests.recommend.measures import artist_gap
from tests.recommend.pools import style_of, styled_pool


def mixed(pool: TrackPool, recipe: MixRecipe, chance: int = 0) -> list[int]:
    return make_mix(
        pool,
        recipe,
        np.ones(len(pool), bool),
        np.zeros(len(pool)),
        np.random.default_rng(chance),
    )


@settings(max_examples=50, deadline=None)
@given(
    tracks=st.integers(1, 40),
    curve=st.sampled_from([(), *CURVES.values()]),
    keys=st.booleans(),
    must=st.lists(st.integers(0, 99), max_size=4, unique=True),
    chance=st.integers(0, 100),
)
def test_a_mix_is_exactly_as_long_as_asked_and_holds_what_it_must(
    tracks: int, curve: tuple[float, ...], keys: bool, must: list[int], chance: int
) -> None:
    pool = styled_pool(100, artists=30)
    must = must[:tracks]
    ids = tuple(10 * row for row in must)
    rows = mixed(pool, MixRecipe(tracks, curve=curve, walk_keys=keys, must=ids), chance)
    assert len(rows) == tracks == len(set(rows))
    assert set(must) <= set(rows)


@settings(max_examples=30, deadline=None)
@given(minutes=st.integers(15, 180), must=st.lists(st.integers(0, 99), max_size=2, unique=True))
def test_a_playing_time_is_met_within_a_track(minutes: int, must: list[int]) -> None:
    pool = styled_pool(100, artists=30)
    recipe = MixRecipe(None, seconds=60.0 * minutes, must=tuple(10 * row for row in must))
    rows = mixed(pool, recipe)
    assert abs(float(pool.seconds[rows].sum()) - 60 * minutes) <= 90


def test_energy_follows_the_curve() -> None:
    pool = styled_pool(200, artists=60)
    rows = mixed(pool, MixRecipe(21, curve=CURVES["calm-lively-calm"]))
    energies = pool.energies[rows]
    wanted = np.interp(np.linspace(0, 1, 21), [0, 0.5, 1], [0.1, 0.9, 0.1])
    assert np.abs(energies - wanted).mean() < 0.12
    assert energies[10] > 0.7
    assert energies[[0, -1]].max() < 0.3


def test_what_must_be_there_stands_where_it_is_as_lively() -> None:
    pool = styled_pool(100, artists=40)
    calm, lively = int(pool.energies.argmin()), int(pool.energies.argmax())
    rows = mixed(pool, MixRecipe(20, curve=CURVES["calm-lively"], must=(10 * lively, 10 * calm)))
    assert rows.index(calm) < 5 and rows.index(lively) > 12


@pytest.mark.parametrize("curve", [(), (0.1, 0.9)])
def test_mixes_of_one_recipe_begin_differently(curve: tuple[float, ...]) -> None:
    pool = styled_pool(100, artists=30)
    worth = listener(pool, range(0, 48, 4)).worth()
    allowed = np.ones(len(pool), bool)
    recipe = MixRecipe(15, curve=curve)
    mixes = [
        make_mix(pool, recipe, allowed, worth, np.random.default_rng(chance))
        for chance in range(12)
    ]
    firsts = [rows[0] for rows in mixes]
    assert len(set(firsts)) >= 5
    assert worth[firsts].mean() > np.median(worth) or curve


def test_keys_walk_the_wheel() -> None:
    pool = styled_pool(200, artists=60)
    rows = mixed(pool, MixRecipe(20, walk_keys=True))
    for before, after in pairwise(rows):
        assert key_fit(int(pool.keys[before]), pool.keys[[after]])[0] >= 0.75


def test_tempo_and_decades_are_kept_to_and_octaves_count() -> None:
    pool = styled_pool(200, artists=60)
    rows = mixed(pool, MixRecipe(10, tempo_bpm=(80, 100), decades=(1980, 1990)))
    tempos = pool.tempos_bpm[rows]
    assert all(any(79.9 <= tempo * r <= 100.1 for r in (0.5, 1, 2)) for tempo in tempos)
    assert np.all((pool.years[rows] >= 1980) & (pool.years[rows] < 2000))


def test_unknown_tempos_and_years_pass_no_condition() -> None:
    pool = TrackPool.of(np.arange(3), np.eye(3, dtype=np.float32))
    assert not fitting_tempo(pool, (60, 200)).any()
    assert not of_decades(pool, [1980]).any()
    assert fitting_tempo(pool, None).all() and of_decades(pool, []).all()


def test_what_must_not_be_there_is_not_nor_are_its_copies() -> None:
    pool = styled_pool(20, artists=20, recordings=np.arange(20) // 2)
    rows = mixed(pool, MixRecipe(9, must_not=(0,)))
    assert len(rows) == 9 and not {0, 1} & set(rows)


def test_a_mix_ends_where_nothing_fits_any_more() -> None:
    pool = styled_pool(30, artists=30)
    assert len(mixed(pool, MixRecipe(100))) == 30
    assert mixed(pool, MixRecipe(5, decades=(1700,))) == []


def test_artists_are_apart() -> None:
    pool = styled_pool(100, artists=25)
    gap = artist_gap(pool.artists[mixed(pool, MixRecipe(40))].tolist())
    assert gap is not None and gap >= ARTIST_GAP


def test_the_best_are_gathered_with_few_of_each_artist() -> None:
    pool = styled_pool(60, artists=10)
    scores = np.arange(60.0)
    rows = gathered(
        pool, scores, np.ones(60, bool), 20, np.random.default_rng(0), per_artist=2, noise=0
    )
    assert len(rows) == 20
    assert np.bincount(pool.artists[rows]).tolist() == [2] * 10
    more = gathered(pool, scores, np.ones(60, bool), 50, np.random.default_rng(0), per_artist=2)
    assert len(more) == 50


def test_an_order_keeps_every_track_and_its_first() -> None:
    pool = styled_pool(40, artists=12)
    rows = list(range(5, 25))
    ordered = in_order(pool, rows)
    assert ordered[0] == 5 and sorted(ordered) == rows
    smooth, given = (
        np.mean(np.sum(pool.vectors[each[:-1]] * pool.vectors[each[1:]], axis=1))
        for each in (ordered, rows)
    )
    assert smooth > given


def test_a_mix_is_named_by_what_prevails() -> None:
    pool = styled_pool(40, artists=8)
    names = [f"name {number}" for number in range(8)]
    name = named(pool, [0, 4, 8, 16, 1], names)
    assert name.genre == "name 0"
    assert name.artists[0] == "name 0" and name.others == 1
    assert name.tempo_bpm is not None and name.tempo_bpm[0] <= name.tempo_bpm[1]
    assert named(pool, [0, 1, 2, 3], names).genre == ""


RENUMBERED = {
    "artists": (7 - np.arange(40) % 8).astype(np.int32),
    "genres": (7 - np.arange(40) % 4).astype(np.int32),
}


def test_a_genre_names_no_mix_that_begins_with_another_or_holds_much_else() -> None:
    pool = styled_pool(40, artists=8)
    names = [f"name {number}" for number in range(8)]
    assert named(pool, [1, 0, 4, 8, 16], names).genre == ""
    two = named(pool, [1, 0, 4, 5], names)
    assert (two.genre, two.pair) == ("", ("name 0", "name 1"))
    assert named(pool, [0, 4, 1, 5, 2, 3], names).pair == ()
    assert named(pool, [2, 0, 4, 1, 5], names).pair == ()
    assert named(pool, [0, 4, 8, 16, 1], names).pair == ()


def test_a_mix_is_named_alike_however_names_are_numbered() -> None:
    names = [f"name {number}" for number in range(8)]
    pool = styled_pool(40, artists=8)
    other = replace(pool, **RENUMBERED)
    assert named(pool, range(8), names) == named(other, range(8), names[::-1])


def listener(pool: TrackPool, rows: range) -> Taste:
    return Taste(pool, {int(pool.ids[row]): 1.0 for row in rows}, tags=False)


def test_daily_mixes_are_of_the_styles_that_were_played() -> None:
    pool = styled_pool(200, artists=100)
    taste = Taste(pool, {10 * row: 1.0 for row in range(40) if row % 4 in (0, 1)}, tags=False)
    allowed = np.ones(200, bool)
    mixes = taste_mixes(pool, taste, taste.worth(), allowed, np.random.default_rng(0))
    assert len(mixes) >= 2
    styles = [np.bincount(style_of(rows)).argmax() for rows in mixes]
    assert set(styles) == {0, 1}
    everything = [row for rows in mixes for row in rows]
    assert len(everything) == len(set(everything))


def test_edges_are_by_artists_that_were_not_liked() -> None:
    pool = styled_pool(200, artists=50)
    taste = listener(pool, range(0, 40, 4))
    rows = edges(pool, taste, taste.worth(), np.ones(200, bool), np.random.default_rng(0))
    assert len(rows) >= 3
    assert not set(pool.artists[rows]) & set(pool.artists[taste.liked])


def test_a_sampler_is_from_all_over_the_library() -> None:
    pool = styled_pool(200, artists=100)
    worth = np.zeros(200, np.float32)
    mixes = sampler(pool, worth, np.ones(200, bool), np.random.default_rng(0))
    assert {int(np.bincount(style_of(rows)).argmax()) for rows in mixes} == {0, 1, 2, 3}
    others = sampler(pool, worth, np.ones(200, bool), np.random.default_rng(1))
    assert mixes != others


@pytest.mark.parametrize("day", range(8))
def test_no_region_of_the_library_loses_its_place_in_the_sampler(day: int) -> None:
    """Styles that overlap, one of them four times as large as another."""
    random = np.random.default_rng(3)
    styles = np.repeat([0, 1, 2, 3], [20, 40, 60, 80])
    vectors = random.normal(size=(200, 16)).astype(np.float32)
    vectors[np.arange(200), styles] += 4.0
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    pool = TrackPool.of(np.arange(200), vectors, artists=np.arange(200, dtype=np.int32))
    worth = np.zeros(200, np.float32)
    mixes = sampler(pool, worth, np.ones(200, bool), np.random.default_rng(day))
    assert len(mixes) == 5
    shares = [np.bincount(styles[rows], minlength=4) / len(rows) for rows in mixes]
    assert {int(share.argmax()) for share in shares} == {0, 1, 2, 3}


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_sampler_of_a_tiny_library_holds_what_there_is(count: int) -> None:
    pool = styled_pool(count, artists=count)
    mixes = sampler(
        pool, np.zeros(count, np.float32), np.ones(count, bool), np.random.default_rng(0)
    )
    assert sorted(row for rows in mixes for row in rows) == list(range(count))


def test_a_mood_prefers_what_is_as_lively_and_the_middle_changes_nothing() -> None:
    pool = styled_pool(50)
    worth = np.zeros(50, np.float32)
    assert with_mood(pool, worth, 0.5).tolist() == worth.tolist()
    assert with_mood(pool, worth, 1.0).argmax() == pool.energies.argmax()
    assert with_mood(pool, worth, 0.0).argmax() == pool.energies.argmin()
