"""What is kept below a true peak: all of it, and nothing else changed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import resample_poly

from musicrec_desktop.playback.true_peak import limited, true_peaks

RATE_HZ = 44_100
CEILING = 10 ** (-1 / 20)


def wave(frequency_hz: float, level: float, seconds: float, phase: float = 0.0):
    turns = frequency_hz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    one = level * np.sin(2 * np.pi * turns + phase)
    return np.stack([one, one], axis=1).astype(np.float32)


def in_blocks(samples, size: int):
    return [samples[at : at + size] for at in range(0, len(samples), size)]


def peak_between(samples) -> float:
    """Return the true peak by another way: sixteen times the rate by SciPy's own filter."""
    return float(np.abs(resample_poly(samples.astype(np.float64), 16, 1, axis=0)).max())


def test_a_peak_between_samples_is_seen() -> None:
    quarter = wave(RATE_HZ / 4, 1.0, 0.2, phase=np.pi / 4)  # every sample is at 0.707
    assert np.abs(quarter).max() == pytest.approx(0.707, abs=0.001)
    assert true_peaks(quarter)[100:-100].max() == pytest.approx(1.0, abs=0.01)


@settings(max_examples=15, deadline=None)
@given(
    frequency=st.floats(40, 15_000),
    level=st.floats(0.5, 2.5),
    size=st.integers(500, 40_000),
    phase=st.floats(0, 6),
)
def test_nothing_goes_over_the_ceiling(frequency, level, size, phase) -> None:
    sound = wave(frequency, level, 1.5, phase) * np.hanning(round(1.5 * RATE_HZ))[:, None]
    sound = sound.astype(np.float32)
    out = np.concatenate(list(limited(in_blocks(sound, size), RATE_HZ, CEILING)))
    assert out.shape == sound.shape
    assert peak_between(out) <= CEILING * 1.012  # 0.1 dB


def test_only_what_is_around_a_peak_is_lowered() -> None:
    sound = wave(440.0, 0.4, 4.0)
    loud = round(2.0 * RATE_HZ)
    sound[loud : loud + 200] *= 4
    out = np.concatenate(list(limited(in_blocks(sound, 4096), RATE_HZ, CEILING)))
    changed = np.flatnonzero((out != sound).any(axis=1))
    assert loud - 0.03 * RATE_HZ < changed[0] <= loud + 200
    assert changed[-1] < loud + 200 + 0.03 * RATE_HZ
    assert peak_between(out) <= CEILING * 1.012
