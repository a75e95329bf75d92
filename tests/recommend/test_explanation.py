"""Reasons follow from components and facts, and agree with the numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.explanation import FAMILIES, Aspect
from musicrec_desktop.core.recommendation import Components
from musicrec_desktop.recommend.explanation import (
    CENTROID_MEAN,
    Shares,
    SoundFacts,
    brightness_and_width,
    explain,
    tempo_apart,
)
from tests.recommend.planted import planted

BALANCED_SHARES = Shares((0.6, 0.12, 0.18, 0.1))
UNALIKE = Components(-0.2, -0.1, -0.3, -0.4)


def amounts(query: SoundFacts, other: SoundFacts, components: Components = UNALIKE):
    return {
        reason.aspect: reason.amount
        for reason in explain(query, other, components, BALANCED_SHARES)
    }


def test_families_stand_in_the_order_of_what_they_add_to_the_score() -> None:
    reasons = explain(None, SoundFacts(), Components(0.5, 0.9, 0.9, 0.1), BALANCED_SHARES)
    assert [reason.aspect for reason in reasons] == [Aspect.TIMBRE, Aspect.HARMONY, Aspect.RHYTHM]


def test_a_family_that_does_not_count_is_no_reason() -> None:
    reasons = explain(None, SoundFacts(), Components(0.5, 0.5, 0.5, 0.9), Shares((1, 0, 0, 0)))
    assert [reason.aspect for reason in reasons] == [Aspect.TIMBRE]


@given(st.lists(st.floats(-1, 1), min_size=4, max_size=4))
def test_a_reason_carries_the_component_itself(values) -> None:
    components = Components(*values)
    for reason in explain(None, SoundFacts(), components, BALANCED_SHARES):
        assert reason.aspect in FAMILIES
        assert reason.amount == getattr(components, reason.aspect) > 0


@pytest.mark.parametrize(
    ("tempo", "apart", "ratio"),
    [(120.0, 0.0, "1"), (122.0, 2.0, "1"), (60.5, 1.0, "2"), (238.0, 1.0, "1/2")],
)
def test_tempos_are_compared_across_octaves(tempo: float, apart: float, ratio: str) -> None:
    reason = tempo_apart(SoundFacts(tempo_bpm=120.0), SoundFacts(tempo_bpm=tempo))
    assert reason is not None
    assert reason.amount == pytest.approx(apart)
    assert reason.names == (ratio,)


def test_tempos_far_apart_or_unknown_are_no_reason() -> None:
    query = SoundFacts(tempo_bpm=120.0)
    assert Aspect.TEMPO not in amounts(query, SoundFacts(tempo_bpm=150.0))
    assert Aspect.TEMPO not in amounts(query, SoundFacts())


def test_keys_say_whether_they_fit() -> None:
    query = SoundFacts(key="A min")
    assert amounts(query, SoundFacts(key="E min"))[Aspect.KEY] == 1
    assert amounts(query, SoundFacts(key="Eb maj"))[Aspect.KEY] == 0
    assert Aspect.KEY not in amounts(query, SoundFacts())


def test_differences_are_signed_and_small_ones_left_out() -> None:
    query = SoundFacts(brightness_hz=2000.0, width=0.5, loudness_lufs=-10.0)
    found = amounts(query, SoundFacts(brightness_hz=1000.0, width=0.9, loudness_lufs=-11.0))
    assert found[Aspect.BRIGHTNESS] == pytest.approx(-1)
    assert found[Aspect.WIDTH] == pytest.approx(0.4)
    assert Aspect.LOUDNESS not in found
    assert list(found) == [Aspect.BRIGHTNESS, Aspect.WIDTH]


def test_brightness_is_the_mean_over_a_tracks_excerpts() -> None:
    table = planted(3).table
    table.excerpts[:, CENTROID_MEAN] = np.array([1, 2, 3] * 3, np.float16) * 1000
    found = brightness_and_width(table)
    assert found.shape == (3, 2)
    assert found[:, 0] == pytest.approx(2000)
