"""What is kept of the panel's filters and weights survives, and nonsense does not."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.recommendation import BALANCED, FamilyWeights
from musicrec_desktop.core.similar import PRESETS, SimilarFilters, SimilarTaste

shares = st.floats(0, 1, allow_nan=False)


@given(
    st.tuples(shares, shares, shares, shares).filter(any),
    st.builds(
        SimilarFilters,
        other_artists=st.booleans(),
        bpm_within=st.none() | st.floats(1, 30),
        key_fits=st.booleans(),
        unheard_months=st.none() | st.integers(1, 60),
        lossless=st.booleans(),
        music_only=st.booleans(),
    ),
)
def test_what_is_kept_comes_back(weights, filters) -> None:
    taste = SimilarTaste(FamilyWeights(*weights), filters)
    assert SimilarTaste.from_json(json.loads(json.dumps(taste.as_json()))) == taste


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        "x",
        {"weights": {"timbre": "loud"}, "filters": {"bpm_within": -3, "lossless": 1}},
        {"weights": {"timbre": 0, "rhythm": 0, "harmony": 0, "space": 0}, "filters": 7},
        {"weights": {"timbre": float("nan")}, "filters": {"unheard_months": True}},
    ],
)
def test_nonsense_becomes_the_default(stored) -> None:
    assert SimilarTaste.from_json(stored) == SimilarTaste()


def test_leaving_a_filter_out_leaves_the_others() -> None:
    filters = SimilarFilters(other_artists=True, bpm_within=8.0)
    assert filters.active() == ("other_artists", "bpm_within", "music_only")
    assert filters.without("bpm_within") == SimilarFilters(other_artists=True)
    assert filters.without("music_only").active() == ("other_artists", "bpm_within")


def test_the_first_preset_is_what_the_space_was_chosen_with() -> None:
    assert PRESETS["Balanced"] == BALANCED
