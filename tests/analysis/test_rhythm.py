"""Onsets agree with librosa; patterns show the rate of what moves."""

from __future__ import annotations

import librosa
import numpy as np
import pytest

from musicrec_desktop.analysis import rhythm, timbre
from musicrec_desktop.analysis.spectrum import spectrum
from tests.analysis import sound


def strength(signal: np.ndarray) -> np.ndarray:
    return rhythm.onset_bands(signal).mean(axis=1)


def test_onset_strength_agrees_with_librosa() -> None:
    signal = sound.clicks(97) + sound.noise(20, level=0.005)
    ours = strength(signal)
    mel = librosa.feature.melspectrogram(
        y=signal, sr=22050, n_fft=1024, hop_length=512, center=False, n_mels=40, fmin=30, htk=True
    )
    theirs = librosa.onset.onset_strength(S=np.log10(mel + 1e-6), center=False)[1:]
    assert np.corrcoef(ours, theirs)[0, 1] > 0.95


def test_the_autocorrelation_peaks_at_the_period() -> None:
    wave = np.sin(2 * np.pi * np.arange(400) / 25)
    found = rhythm.autocorrelation(wave)
    assert found[0] == pytest.approx(1)
    assert np.argmax(found[15:35]) + 15 == 25
    finer = rhythm.autocorrelation(wave, steps=4)
    np.testing.assert_allclose(finer[::4], found, atol=1e-6)


def test_the_fluctuation_pattern_shows_the_rate_of_the_pulse() -> None:
    slow, fast = (
        sound.noise(20) * (1 + np.sin(2 * np.pi * hz * sound.times(20))).astype(np.float32)
        for hz in (1.0, 5.0)
    )
    edges = np.geomspace(0.4, 10.7, 13)
    for signal, hz in ((slow, 1.0), (fast, 5.0)):
        log_mel = timbre.log_mel(spectrum(signal, None).mel)
        found = rhythm.fluctuation_pattern(log_mel)
        assert found.shape == (12, 20)
        strongest = int(found[:, 5:].mean(axis=1).argmax())
        assert edges[strongest] * 0.9 < hz < edges[strongest + 1] * 1.1


def test_the_log_fluctuation_pattern_moves_with_the_rate() -> None:
    def strongest(hz: float) -> int:
        pulse = (1 + np.sin(2 * np.pi * hz * sound.times(20))).astype(np.float32)
        # One half pulses against the other: what all bands do together is removed.
        high = np.diff(sound.noise(20), prepend=0).astype(np.float32)
        low = np.cumsum(sound.noise(20, seed=2)).astype(np.float32)
        low -= np.convolve(low, np.full(200, 1 / 200), "same").astype(np.float32)
        cent = spectrum(high * pulse + 0.02 * low, None).cent
        pattern = rhythm.log_fluctuation_pattern(timbre.cent_decibels(cent))
        assert pattern.shape == (6, 37)
        return int(pattern[4:].mean(axis=0).argmax())

    assert strongest(1.0) < strongest(2.0) < strongest(4.0) < strongest(8.0)


def test_onset_statistics_do_not_depend_on_the_level() -> None:
    bands = rhythm.onset_bands(sound.clicks(110))
    quieter = rhythm.onset_bands(sound.clicks(110) * np.float32(0.5))
    np.testing.assert_allclose(
        rhythm.onset_autocorrelation(bands), rhythm.onset_autocorrelation(quieter), atol=0.1
    )
