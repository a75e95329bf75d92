"""Levels agree with librosa, loudness with the calibration of BS.1770."""

from __future__ import annotations

import librosa
import numpy as np
import pytest

from musicrec_desktop.analysis import dynamics
from musicrec_desktop.analysis.spectrum import mid_and_side, spectrum
from tests.analysis import sound


def loudness(left: np.ndarray, right: np.ndarray) -> float:
    found = spectrum(*mid_and_side(np.stack([left, right])))
    return dynamics.integrated_loudness([found.stereo_weighted_power])


def test_rms_agrees_with_librosa() -> None:
    signal = sound.cadence("C maj")
    theirs = librosa.feature.rms(y=signal, frame_length=1024, hop_length=1024, center=False)[0]
    np.testing.assert_allclose(dynamics.root_mean_square(signal), theirs, rtol=1e-4)


def test_zero_crossings_agree_with_librosa() -> None:
    signal = sound.noise()
    theirs = librosa.feature.zero_crossing_rate(
        signal, frame_length=1024, hop_length=1024, center=False
    )[0]
    ours = dynamics.zero_crossing_rate(signal)
    np.testing.assert_allclose(ours, theirs, atol=2 / 1024)


def test_a_full_scale_sine_in_one_channel_reads_minus_three() -> None:
    sine, silence = sound.tone(997, 8, level=1.0), np.zeros(8 * 22050, np.float32)
    assert loudness(sine, silence) == pytest.approx(-3.01, abs=0.1)
    assert loudness(sine, sine) == pytest.approx(0.0, abs=0.1)


def test_the_tones_of_ebu_3341_read_as_prescribed() -> None:
    def steps(*parts: tuple[float, float]) -> np.ndarray:
        return np.concatenate([sound.tone(1000, s, level=10 ** (db / 20)) for db, s in parts])

    for parts, expected in (
        (((-23, 20),), -23.0),
        (((-33, 20),), -33.0),
        (((-36, 10), (-23, 60), (-36, 10)), -23.0),
        (((-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)), -23.0),
    ):
        signal = steps(*parts)
        assert loudness(signal, signal) == pytest.approx(expected, abs=0.2)


def test_six_decibels_are_six_loudness_units() -> None:
    left, right = sound.noise(seed=1), sound.noise(seed=2)
    half = np.float32(0.5)
    assert loudness(left, right) - loudness(left * half, right * half) == pytest.approx(
        6.02, abs=0.01
    )


def test_silence_has_the_floor_for_its_loudness() -> None:
    silence = np.zeros(44100, np.float32)
    assert loudness(silence, silence) == -70.0
    assert dynamics.loudness_statistics(np.zeros(10, np.float32)) == (-70.0, 0.0)


def test_the_range_is_that_of_the_steps() -> None:
    loud, soft = sound.tone(1000, 20, level=0.3), sound.tone(1000, 20, level=0.03)
    found = spectrum(np.concatenate([loud, soft]), None).weighted_power
    assert dynamics.loudness_range([found]) == pytest.approx(20, abs=1)
    assert dynamics.loudness_range([spectrum(loud, None).weighted_power]) < 0.1
    assert dynamics.loudness_range([np.zeros(300, np.float32)]) == 0


def test_the_crest_of_known_waves() -> None:
    sine = sound.both(sound.tone(1000, 2, level=0.5))
    peak, decibels = dynamics.crest([sine])
    assert peak == pytest.approx(0.5, abs=0.001)
    assert decibels == pytest.approx(3.01, abs=0.02)
    assert dynamics.crest([np.sign(sine)])[1] == pytest.approx(0, abs=0.05)
    assert dynamics.crest([np.zeros((2, 50), np.float32)]) == (0.0, 0.0)
