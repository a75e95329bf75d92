"""Cepstra agree with librosa; patterns follow what was put in."""

from __future__ import annotations

import librosa
import numpy as np
import pytest

from musicrec_desktop.analysis import timbre
from musicrec_desktop.analysis.spectrum import spectrum
from tests.analysis import sound

MUSICAL = sound.cadence("A min") + sound.noise(12, level=0.01)


@pytest.fixture(scope="module")
def log_mel() -> np.ndarray:
    return timbre.log_mel(spectrum(MUSICAL, None).mel)


def test_mfcc_agree_with_librosa(log_mel: np.ndarray) -> None:
    expected = librosa.feature.mfcc(S=log_mel.T, n_mfcc=30, dct_type=2, norm="ortho").T
    np.testing.assert_allclose(timbre.mfcc(log_mel), expected, atol=1e-4)


def test_deltas_agree_with_librosa(log_mel: np.ndarray) -> None:
    coefficients = timbre.mfcc(log_mel)
    slopes = timbre.mfcc_with_deltas(coefficients)[:, 13:]
    # librosa divides by the sum of squares, 10; the five-frame regression here by 5.
    expected = 2 * librosa.feature.delta(coefficients[:, :13].T, width=5).T[2:-2]
    np.testing.assert_allclose(slopes, expected, atol=1e-4)


def test_the_gaussian_is_that_of_numpy(log_mel: np.ndarray) -> None:
    coefficients = timbre.mfcc(log_mel)
    mean, triangle = timbre.gaussian(coefficients)
    covariance = np.zeros((30, 30))
    covariance[np.triu_indices(30)] = triangle
    np.testing.assert_allclose(mean, coefficients.mean(axis=0), atol=1e-5)
    np.testing.assert_allclose(covariance, np.triu(np.cov(coefficients.T)), atol=1e-4)


def test_rolloff_lies_at_the_band_of_a_tone() -> None:
    found = timbre.rolloff_band(spectrum(sound.tone(2000), None).mel)
    centres = librosa.mel_frequencies(130, fmin=20, fmax=11025, htk=True)[1:-1]
    assert centres[int(np.median(found))] == pytest.approx(2000, rel=0.03)


def test_noise_is_flat_and_a_tone_is_not() -> None:
    levels = {}
    for name, signal in {"noise": sound.noise(), "tone": sound.tone(440)}.items():
        mel = spectrum(signal, None).mel
        levels[name] = float(timbre.flatness(mel, timbre.log_mel(mel)).mean())
    assert levels["noise"] > -0.3
    assert levels["tone"] < -2


def test_bands_that_pulse_together_correlate() -> None:
    pulsing = sound.noise(20) * (1 + np.sin(2 * np.pi * sound.times(20))).astype(np.float32)
    steady = timbre.correlation_pattern(_cent(sound.noise(20)))
    moving = timbre.correlation_pattern(_cent(pulsing))
    apart = np.triu_indices(14)[0] != np.triu_indices(14)[1]
    assert np.abs(steady[apart]).max() < 0.3
    assert moving[apart].min() > 0.6


def test_the_contrast_pattern_is_sorted_and_higher_for_tones() -> None:
    tonal = timbre.spectral_contrast_pattern(_cent(MUSICAL))
    noisy = timbre.spectral_contrast_pattern(_cent(sound.noise(12)))
    assert tonal.shape == (5, 20)
    assert (np.diff(tonal, axis=0) >= 0).all()
    assert tonal[2, 3:12].mean() > noisy[2, 3:12].mean() + 5


def _cent(signal: np.ndarray) -> np.ndarray:
    return timbre.cent_decibels(spectrum(signal, None).cent)
