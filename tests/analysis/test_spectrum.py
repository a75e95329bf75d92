"""One pass agrees with librosa, and tones come out where they are."""

from __future__ import annotations

import librosa
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.analysis.filterbanks import filter_banks
from musicrec_desktop.analysis.spectrum import BandedBank, mid_and_side, spectrum
from tests.analysis import sound

MUSICAL = sound.cadence("C maj") + 0.3 * sound.clicks(100, 12) + sound.noise(12, level=0.01)


def magnitude(signal: np.ndarray) -> np.ndarray:
    return np.abs(librosa.stft(signal, n_fft=2048, hop_length=1024, center=False))


def test_mel_power_agrees_with_librosa() -> None:
    found = spectrum(MUSICAL, None).mel
    expected = librosa.feature.melspectrogram(
        S=magnitude(MUSICAL) ** 2, sr=22050, n_mels=128, fmin=20, htk=True, norm=1
    ).T
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-6)


def test_centroid_and_bandwidth_agree_with_librosa() -> None:
    found, S = spectrum(MUSICAL, None), magnitude(MUSICAL)  # noqa: N806 - librosa's name
    centroid = librosa.feature.spectral_centroid(S=S, sr=22050)[0]
    bandwidth = librosa.feature.spectral_bandwidth(S=S, sr=22050)[0]
    np.testing.assert_allclose(found.centroid_hz, centroid, rtol=1e-4)
    np.testing.assert_allclose(found.bandwidth_hz, bandwidth, rtol=1e-3)


def test_a_tone_has_its_centroid_at_its_frequency() -> None:
    found = spectrum(sound.tone(440), None)
    assert found.centroid_hz.mean() == pytest.approx(440, abs=3)
    assert found.bandwidth_hz.mean() < 60


def test_the_side_of_equal_channels_is_not_transformed() -> None:
    mid, side = mid_and_side(sound.both(MUSICAL))
    assert side is None
    assert np.array_equal(mid, MUSICAL)


def test_left_and_right_come_back_from_mid_and_side() -> None:
    left, right = sound.noise(seed=1), sound.noise(seed=2)
    found = spectrum(*mid_and_side(np.stack([left, right])))
    power = [
        np.abs(librosa.stft(c, n_fft=2048, hop_length=2048, center=False)) ** 2
        for c in (left, right)
    ]
    both = 2 * (found.mid_power + found.side_power).sum()
    inside = sum(p[4:].sum() for p in power)  # the first band begins at 40 Hz
    assert both == pytest.approx(inside, rel=1e-3)


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 60), st.integers(1, 16))
def test_a_banded_product_is_the_whole_product(frame_count: int, blocks: int) -> None:
    spectra = np.random.default_rng(frame_count).random((frame_count, 1025), np.float32)
    bank = filter_banks().cent
    out = np.empty((frame_count, len(bank)), np.float32)
    BandedBank(bank, blocks).apply(spectra, out)
    np.testing.assert_allclose(out, spectra @ bank.T, rtol=1e-4, atol=1e-6)
