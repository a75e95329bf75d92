"""Options survive a file, and nothing in a file can make them senseless."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.playback_options import (
    EqualiserSettings,
    PlaybackOptions,
    playback_options,
)
from musicrec_desktop.core.settings import Settings, SettingsFile

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=12) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


def test_what_was_chosen_is_read_back() -> None:
    chosen = PlaybackOptions(
        levels="album",
        preamp_db=-3.5,
        crossfade_seconds=4.0,
        smart_seams=True,
        equaliser=EqualiserSettings(enabled=True, gains_db=tuple(float(g) for g in range(10))),
        speed=1.25,
        device="alsa:hw0",
    )
    assert playback_options(json.loads(json.dumps(asdict(chosen)))) == chosen


@given(st.dictionaries(st.sampled_from([*asdict(PlaybackOptions()), "other"]), anything))
def test_nonsense_becomes_the_nearest_sense(stored: dict[str, object]) -> None:
    options = playback_options(stored)
    assert 0.5 <= options.speed <= 2
    assert 0 <= options.crossfade_seconds <= 12
    assert options.levels in ("off", "track", "album", "auto")
    assert all(-12 <= gain <= 12 for gain in options.equaliser.gains_db)
    assert playback_options(asdict(options)) == options


@given(anything)
def test_options_that_are_no_object_are_the_defaults(stored: object) -> None:
    if not isinstance(stored, dict):
        assert playback_options(stored) == PlaybackOptions()


def test_an_equaliser_has_ten_bands() -> None:
    with pytest.raises(ValueError, match="3 gains"):
        EqualiserSettings(gains_db=(1.0, 2.0, 3.0))


def test_settings_keep_them(tmp_path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    kept = replace(
        Settings(), playback=PlaybackOptions(crossfade_seconds=2.0), views={"queue": {"x": 1}}
    )
    file.save(kept)
    assert file.load() == kept
