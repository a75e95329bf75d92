from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from musicrec_desktop.core.playback_options import (
    EQUALISER_FREQUENCIES_HZ,
    EQUALISER_RANGE_DB,
    EqualiserSettings,
)
from musicrec_desktop.playback.equaliser import (
    HEARD_HZ,
    PRESETS,
    Equaliser,
    pregain_without_clipping_db,
    response_db,
)

RATE_HZ = 44100
ROCK = EqualiserSettings(True, -3.0, PRESETS["Rock"])
BASS = EqualiserSettings(True, 0.0, PRESETS["Bass boost"])
GAINS = st.lists(st.floats(-EQUALISER_RANGE_DB, EQUALISER_RANGE_DB), min_size=10, max_size=10).map(
    tuple
)


def noise(frames: int, seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, 0.1, (frames, 2)).astype(np.float32)


def sine(hz: float, seconds: float, rate_hz: int = RATE_HZ) -> NDArray[np.float32]:
    wave = 0.2 * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate_hz)) / rate_hz)
    return np.stack([wave, -wave], axis=1).astype(np.float32)


def level_db(samples: NDArray[np.float32]) -> float:
    return float(10 * np.log10(np.mean(np.square(samples, dtype=np.float64))))


@pytest.mark.parametrize(
    "setting",
    [
        EqualiserSettings(),
        EqualiserSettings(enabled=True),
        EqualiserSettings(False, -6.0, PRESETS["Rock"]),
    ],
    ids=["default", "flat", "off"],
)
def test_off_or_flat_hands_on_the_samples_themselves(setting: EqualiserSettings) -> None:
    block = noise(4096)
    assert Equaliser(RATE_HZ, setting).process(block) is block


def test_scipy_is_loaded_for_a_curve_only() -> None:
    """It takes a second, which a window that opens has not."""
    program = (
        "import sys\n"
        "from musicrec_desktop.core.playback_options import EqualiserSettings\n"
        "from musicrec_desktop.playback.equaliser import Equaliser, response_db\n"
        "Equaliser(44100, EqualiserSettings(enabled=True))\n"
        "response_db(EqualiserSettings(gains_db=(6.0,) * 10), [100.0], 44100)\n"
        "print('scipy.signal' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("rate_hz", [44100, 48000, 96000])
@pytest.mark.parametrize("hz", [20.0, 31.25, 62.5, 440.0, 1000.0, 5000.0, 16000.0])
def test_a_tone_comes_out_at_the_level_that_the_curve_shows(hz: float, rate_hz: int) -> None:
    tone = sine(hz, 1.5, rate_hz)
    heard = Equaliser(rate_hz, ROCK).process(tone)[rate_hz // 2 :]
    shown = float(response_db(ROCK, hz, rate_hz))
    assert level_db(heard) - level_db(tone[rate_hz // 2 :]) == pytest.approx(shown, abs=0.02)


@pytest.mark.parametrize("rate_hz", [44100, 48000, 96000, 192000])
@given(gains=GAINS)
@settings(max_examples=40, deadline=None)
def test_the_curve_goes_through_what_was_set(rate_hz: int, gains: tuple[float, ...]) -> None:
    shown = response_db(EqualiserSettings(True, 0.0, gains), EQUALISER_FREQUENCIES_HZ, rate_hz)
    np.testing.assert_allclose(shown, gains, atol=0.25)


def test_bands_above_half_the_rate_are_left_out() -> None:
    setting = EqualiserSettings(True, 0.0, (0.0,) * 9 + (12.0,))
    heard = np.array([100.0, 8000.0])
    np.testing.assert_allclose(response_db(setting, heard, 22050), 0.0, atol=1e-9)


@pytest.mark.parametrize("name", PRESETS)
def test_presets_are_curves_that_their_pregain_keeps_from_clipping(name: str) -> None:
    gains = PRESETS[name]
    pregain = pregain_without_clipping_db(gains, RATE_HZ)
    shown = response_db(EqualiserSettings(True, pregain, gains), HEARD_HZ, RATE_HZ)
    assert len(gains) == len(EQUALISER_FREQUENCIES_HZ)
    assert max(map(abs, gains)) <= EQUALISER_RANGE_DB
    assert -0.11 <= min(shown.max(), 0.0) <= 0.0 or pregain == 0.0
    assert shown.max() <= 1e-6
    assert pregain <= 0.0


@given(
    data=arrays.arrays(np.float32, (600, 2), elements=st.floats(-1, 1, width=32)),
    cuts=st.lists(st.integers(0, 600), max_size=5),
)
@settings(max_examples=30, deadline=None)
def test_blocks_of_any_size_give_the_same_sound(data: NDArray[np.float32], cuts: list[int]) -> None:
    kept = data.copy()
    whole = Equaliser(RATE_HZ, ROCK).process(data)
    pieces = Equaliser(RATE_HZ, ROCK)
    parts = [pieces.process(part) for part in np.split(data, sorted(cuts))]
    np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-6)
    np.testing.assert_array_equal(data, kept)


@pytest.mark.parametrize(
    ("before", "after"),
    [(EqualiserSettings(), BASS), (BASS, EqualiserSettings()), (BASS, ROCK)],
    ids=["on", "off", "other"],
)
@pytest.mark.parametrize("size", [512, 4096])
def test_a_change_of_curve_does_not_click(
    before: EqualiserSettings, after: EqualiserSettings, size: int
) -> None:
    """In what remains of a low tone above 2 kHz a click would stand out by 60 dB."""
    tone = sine(50.0, 2.0)
    equaliser, parts = Equaliser(RATE_HZ, before), []
    for start in range(0, len(tone), size):
        if start >= RATE_HZ - 137 > start - size:
            equaliser.update(after)
        parts.append(equaliser.process(tone[start : start + size]))
    heard = np.concatenate(parts)[:, 0].astype(np.float64)
    bend = np.abs(np.diff(heard, 2))
    steady = max(bend[20000:30000].max(), bend[-20000:].max())
    assert bend[RATE_HZ - size : RATE_HZ + 4 * size].max() < steady + 1e-4
    settled = Equaliser(RATE_HZ, after).process(tone)[-4410:]
    np.testing.assert_allclose(np.concatenate(parts)[-4410:], settled, atol=1e-5)


def test_switched_off_it_is_exact_again_after_the_fade() -> None:
    equaliser, block = Equaliser(RATE_HZ, BASS), noise(2048)
    equaliser.process(block)
    equaliser.update(EqualiserSettings())
    assert not np.array_equal(equaliser.process(block), block)
    assert equaliser.process(block) is block


def test_many_changes_in_one_fade_end_in_the_last() -> None:
    equaliser, sound = Equaliser(RATE_HZ, BASS), noise(RATE_HZ)
    parts = []
    for n, start in enumerate(range(0, len(sound), 256)):
        if n < 20:
            equaliser.update(ROCK if n % 2 else EqualiserSettings(True, 0.0, PRESETS["Vocal"]))
        parts.append(equaliser.process(sound[start : start + 256]))
    expected = Equaliser(RATE_HZ, ROCK).process(sound)
    np.testing.assert_allclose(np.concatenate(parts)[-4410:], expected[-4410:], atol=1e-5)


def test_a_change_to_the_same_curve_is_not_heard_at_all() -> None:
    """The new filter has settled on what was played before it is heard."""
    sound = sine(50.0, 1.0)
    equaliser = Equaliser(RATE_HZ, BASS)
    parts = [equaliser.process(sound[:22050])]
    equaliser.update(replace(BASS, pregain_db=1e-9))
    parts.append(equaliser.process(sound[22050:]))
    expected = Equaliser(RATE_HZ, BASS).process(sound)
    np.testing.assert_allclose(np.concatenate(parts), expected, atol=5e-4)


@pytest.mark.parametrize("rate_hz", [44100, 48000])
def test_the_highest_band_reaches_as_far_as_the_sound(rate_hz: int) -> None:
    setting = EqualiserSettings(True, 0.0, (0.0,) * 9 + (6.0,))
    shown = response_db(setting, [16000.0, 18000.0, 20000.0, rate_hz / 2], rate_hz)
    np.testing.assert_allclose(shown, 6.0, atol=0.7)


def test_silence_after_sound_becomes_silence() -> None:
    equaliser = Equaliser(RATE_HZ, ROCK)
    equaliser.process(noise(4096))
    for _ in range(60):
        heard = equaliser.process(np.zeros((4096, 2), np.float32))
    assert not heard.any()


def test_nothing_in_is_nothing_out() -> None:
    assert Equaliser(RATE_HZ, ROCK).process(np.zeros((0, 2), np.float32)).shape == (0, 2)
