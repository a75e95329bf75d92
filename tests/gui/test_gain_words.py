"""How gains are said."""

from __future__ import annotations

import pytest

from musicrec_desktop.gui.words.gain import decibels_said


@pytest.mark.parametrize(
    ("gain", "said"), [(3.0, "+3.0 dB"), (-1.46, "−1.5 dB"), (0.0, "0 dB"), (-0.04, "0 dB")]
)
def test_a_gain_has_a_sign_where_it_says_more_than_nothing(gain: float, said: str) -> None:
    assert decibels_said(gain) == said
