"""More like these, less like those, with weights of one's own and among some tracks only."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.recommendation import BALANCED, FamilyWeights
from musicrec_desktop.recommend.families import FAMILIES
from musicrec_desktop.recommend.index import build_index
from musicrec_desktop.recommend.ranking import best
from musicrec_desktop.recommend.similarity import SimilarityIndex
from tests.recommend.planted import planted

TRACKS = 240
STYLES = 8


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    root = tmp_path_factory.mktemp("index")
    planted(TRACKS, styles=STYLES, spread=1.0, within=1.0).table.save(root / "features")
    build_index(root / "features", root / "index")
    return SimilarityIndex.open(root / "index")


def style_of(track_id):
    return (track_id - 1) % STYLES


def ids_of(found):
    return [each.track_id for each in found]


def test_the_balanced_weights_are_those_of_the_space():
    assert astuple(BALANCED) == tuple(family.weight for family in FAMILIES.values())


@pytest.mark.parametrize("weights", [(-1, 1, 1, 1), (0, 0, 0, 0), (np.nan, 1, 1, 1), (np.inf,) * 4])
def test_weights_that_mean_nothing_are_refused(weights):
    with pytest.raises(ValueError, match="family weights"):
        FamilyWeights(*weights)


def test_only_the_ratios_of_weights_matter(index):
    thrice = FamilyWeights(*(3 * weight for weight in astuple(BALANCED)))
    for track_id in (1, 50, 99):
        balanced = index.neighbours(track_id, 20)
        same = index.neighbours(track_id, 20, weights=thrice)
        assert ids_of(same) == ids_of(balanced)
        assert [each.similarity for each in same] == pytest.approx(
            [each.similarity for each in balanced], abs=1e-3
        )


@pytest.mark.parametrize("family", list(FAMILIES))
def test_weights_put_what_they_favour_first(index, family):
    alone = FamilyWeights(**{name: float(name == family) for name in FAMILIES})

    def mean(weights):
        found = [index.neighbours(i, 10, weights=weights) for i in range(1, TRACKS, 9)]
        return np.mean([getattr(each.components, family) for answer in found for each in answer])

    assert mean(alone) > mean(BALANCED)


def test_weighted_answers_do_not_depend_on_the_index(index):
    weights = FamilyWeights(0.5, 1.0, 0.1, 0.0)
    everything = index.neighbours(7, TRACKS, weights=weights)
    assert len(everything) == TRACKS - 1
    assert index.neighbours(7, 10, weights=weights) == everything[:10]


def test_several_seeds_find_what_lies_with_both(index):
    found = index.neighbours([1, 2], 20)
    assert {style_of(each) for each in ids_of(found)} == {0, 1}
    assert not {1, 2} & set(ids_of(found))


def test_one_seed_in_a_list_asks_the_same(index):
    assert index.neighbours([5], 10) == index.neighbours(5, 10) == index.neighbours([5, 5], 10)


def test_components_of_several_seeds_are_cosines(index):
    found = index.neighbours([1, 10, 19], 10, unlike=[4])
    values = np.array([astuple(each.components) for each in found])
    assert (np.abs(values) <= 1).all()
    assert values.max() > 0.5


def test_less_like_this_keeps_away_from_it(index):
    plain = index.neighbours([1, 2], 30)
    away = index.neighbours([1, 2], 30, unlike=[10])

    def share(found):
        return np.mean([style_of(each) == style_of(10) for each in ids_of(found)])

    assert share(away) < share(plain)
    assert 10 not in ids_of(away)
    assert index.neighbours([1, 2], 30, unlike=[987_654]) == plain


def test_only_allowed_tracks_are_returned(index):
    allowed = np.array([3, 200, 41, 987_654, 41])
    everything = [each for each in index.neighbours(1, TRACKS) if each.track_id in allowed]
    assert index.neighbours(1, 10, allowed=allowed) == everything
    assert index.neighbours(1, 10, allowed=np.empty(0, np.int64)) == []


def test_allowed_tracks_may_be_newer_than_the_index(index):
    index.add(planted(2, styles=STYLES, seed=8, first_id=600).table)
    found = index.neighbours(1, 10, allowed=np.array([600, 601, 2]))
    assert set(ids_of(found)) == {600, 601, 2}
    index.remove([600, 601])
    assert ids_of(index.neighbours(1, 10, allowed=np.array([600, 601, 2]))) == [2]


def test_every_seed_has_to_be_known(index):
    with pytest.raises(UnknownTrack, match="4321"):
        index.neighbours([1, 4321])
    with pytest.raises(ValueError, match="no seed"):
        index.neighbours([])


@settings(max_examples=200, deadline=None)
@given(
    distances=st.lists(st.sampled_from([0.0, 0.25, 0.5, 1.0]), min_size=1, max_size=300),
    k=st.integers(0, 40),
    modulus=st.integers(1, 50),
)
def test_the_best_are_those_of_a_full_sort(distances, k, modulus):
    values = np.array(distances)
    ids = np.random.default_rng(len(values)).permutation(len(values)).astype(np.int64)
    chosen = best(ids, values, k, without={3}, accept=lambda each: each % modulus == 0)
    expected = [
        position
        for position in np.lexsort((ids, values)).tolist()
        if ids[position] != 3 and ids[position] % modulus == 0
    ]
    assert chosen.tolist() == expected[:k]
