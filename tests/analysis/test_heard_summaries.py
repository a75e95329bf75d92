"""What the details say of a sound, of sounds whose answers are known."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ, DecodedTrack, Excerpt
from musicrec_desktop.analysis.features import describe
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.heard import SpectralSummary, summaries
from tests.analysis import sound


def summary(*signals: np.ndarray) -> SpectralSummary:
    """Return what is said of a track with one excerpt for each signal."""
    rows = []
    for samples in signals:
        stereo = samples if samples.ndim == 2 else sound.both(samples)
        excerpt = Excerpt(0.0, stereo.astype(np.float32))
        seconds = stereo.shape[1] / SAMPLE_RATE_HZ
        rows.append(describe(DecodedTrack((excerpt,), seconds)).excerpts[0])
    count = len(rows)
    owners, artists = np.ones(count, np.int32), np.full(2, -1, np.int32)
    table = FeatureTable(np.array([3, 7]), np.stack(rows), owners, artists)
    found = summaries(table)
    assert list(found) == [7]  # nothing was heard in the other
    return found[7]


def test_a_tone_is_where_its_frequency_is_and_in_the_middle() -> None:
    found = summary(sound.tone(1000, 6))
    assert found.centroid_hz == pytest.approx(1000, rel=0.05)
    assert found.crossings_per_second == pytest.approx(2000, rel=0.02)
    assert found.width == pytest.approx(0, abs=0.01)
    assert found.loudness_deviation_lu < 1


def test_noise_is_flat_wide_and_crosses_zero_every_second_sample() -> None:
    stereo = np.stack([sound.noise(6, seed=1), sound.noise(6, seed=2)])
    noise, tone = summary(stereo), summary(sound.tone(440, 6))
    assert noise.crossings_per_second == pytest.approx(SAMPLE_RATE_HZ / 2, rel=0.05)
    assert noise.width == pytest.approx(1, abs=0.1)
    assert -3 < noise.flatness_db < 0
    assert tone.flatness_db < noise.flatness_db - 10
    assert noise.bandwidth_hz > 10 * tone.bandwidth_hz


def test_a_track_is_the_mean_of_its_excerpts_and_clicks_pulse_clearly() -> None:
    both = summary(sound.tone(500, 6), sound.tone(1500, 6))
    assert both.centroid_hz == pytest.approx(1000, rel=0.05)
    assert summary(sound.clicks(120, 20)).pulse_clarity > summary(sound.noise(20)).pulse_clarity
