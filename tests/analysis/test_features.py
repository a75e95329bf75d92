"""One entry: a file in, finite features out, whatever the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ, DecodedTrack, Excerpt
from musicrec_desktop.analysis.features import analyse_file, describe
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.features import BLOCK_SLICES, EXCERPT_SIZE, SoundKind, TrackFeatures
from tests.analysis import sound


def heard(samples: np.ndarray) -> TrackFeatures:
    stereo = samples if samples.ndim == 2 else sound.both(samples)
    seconds = stereo.shape[1] / SAMPLE_RATE_HZ
    return describe(DecodedTrack((Excerpt(0.0, stereo.astype(np.float32)),), seconds))


def block(features: TrackFeatures, name: str) -> np.ndarray:
    return features.excerpts[:, BLOCK_SLICES[name]].astype(np.float64)


def check_finite(features: TrackFeatures) -> None:
    assert features.excerpts.shape[1] == EXCERPT_SIZE
    assert len(features.excerpts) == len(features.starts_seconds) >= 1
    assert np.isfinite(features.excerpts).all()
    assert np.isfinite(features.loudness_lufs)
    assert 0 <= features.tempo_confidence <= 1
    assert 0 <= features.key_confidence <= 1
    assert features.tempo_bpm is None or 35 < features.tempo_bpm < 260
    found = features.sound
    assert found.kind in SoundKind
    assert 0 <= found.kind_confidence <= 1
    assert found.rival_bpm is None or 35 < found.rival_bpm < 260
    assert 0 <= found.beat_strength <= 1
    assert -50 <= found.tuning_cents <= 50
    assert 0 <= found.loudness_range_db < 100
    assert 0 <= found.crest_db < 150


def test_a_song_has_its_tempo_key_and_length(tmp_path: Path) -> None:
    song = np.tile(sound.cadence("A min", repeats=6), 3)[: 66 * SAMPLE_RATE_HZ]
    song = song + 0.4 * sound.clicks(120, 66)[: len(song)]
    features = analyse_file(sound.write_wav(tmp_path / "song.wav", sound.both(song)))
    check_finite(features)
    assert len(features.excerpts) == 3
    assert features.duration_seconds == pytest.approx(66)
    assert features.tempo_bpm == pytest.approx(120, rel=0.01)
    assert features.key == "A min"
    assert -30 < features.loudness_lufs < -5


def test_the_same_file_gives_the_same_features(tmp_path: Path) -> None:
    path = sound.encode(tmp_path / "a.mp3", sound.both(sound.cadence("C maj")), "libmp3lame")
    first, second = analyse_file(path), analyse_file(path)
    assert np.array_equal(first.excerpts, second.excerpts)
    assert first.tempo_bpm == second.tempo_bpm


@pytest.mark.parametrize(
    "samples",
    [
        np.zeros(1),
        np.ones(1),
        np.zeros(100),
        np.zeros(10 * SAMPLE_RATE_HZ),
        np.full(5 * SAMPLE_RATE_HZ, 0.5),
        np.tile([1.0, -1.0], 50_000),
        np.r_[1.0, np.zeros(90_000)],
        16 * sound.noise(5),
    ],
    ids=["zero", "one", "hundred", "silence", "DC", "Nyquist", "impulse", "too loud"],
)
def test_odd_sounds_give_finite_features(samples: np.ndarray) -> None:
    check_finite(heard(samples))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(1, 200_000), st.integers(0, 2**31), st.floats(-8, 1.2))
def test_any_length_and_level_give_finite_features(count: int, seed: int, decades: float) -> None:
    samples = np.random.default_rng(seed).standard_normal((2, count)) * 10**decades
    check_finite(heard(np.clip(samples, -16, 16)))


@pytest.mark.parametrize(("channels", "rate_hz"), [(1, 8000), (8, 48000), (2, 192000), (6, 44100)])
def test_any_layout_and_rate_are_heard(tmp_path: Path, channels: int, rate_hz: int) -> None:
    signal = np.stack([sound.tone(440, 3, level=0.1, rate_hz=rate_hz)] * channels)
    features = analyse_file(sound.write_wav(tmp_path / "a.wav", signal, rate_hz))
    check_finite(features)
    centroid = block(features, "spectral_summary")[0, 24]
    assert centroid == pytest.approx(440, abs=60)


def test_nan_in_a_file_gives_finite_features(tmp_path: Path) -> None:
    samples = sound.cadence("C maj")
    samples[::1000] = np.nan
    check_finite(analyse_file(sound.write_float_wav(tmp_path / "a.wav", samples)))


def test_gain_moves_the_level_and_little_else() -> None:
    song = sound.cadence("C maj") + 0.2 * sound.clicks(100, 12) + sound.noise(12, level=0.01)
    loud, quiet = heard(song), heard(song * np.float32(0.5))
    assert loud.loudness_lufs - quiet.loudness_lufs == pytest.approx(6.02, abs=0.05)
    assert loud.tempo_bpm == pytest.approx(quiet.tempo_bpm, rel=1e-3)
    assert loud.key == quiet.key
    for name in ("chroma_fft", "chroma_statistics", "correlation_pattern"):
        np.testing.assert_allclose(block(loud, name), block(quiet, name), atol=0.05)


def test_an_offset_is_no_sound() -> None:
    song = sound.cadence("C maj") + 0.2 * sound.clicks(100, 12) + sound.noise(12, level=0.01)
    plain, offset = heard(song), heard(song + np.float32(0.2))
    assert offset.loudness_lufs == pytest.approx(plain.loudness_lufs, abs=0.01)
    assert offset.sound.crest_db == pytest.approx(plain.sound.crest_db, abs=0.05)
    for name in ("mfcc_mean", "log_fluctuation_pattern", "chroma_statistics"):
        np.testing.assert_allclose(block(offset, name), block(plain, name), rtol=0.01, atol=0.01)


def test_a_short_sound_is_repeated() -> None:
    second = sound.cadence("C maj")[:SAMPLE_RATE_HZ]
    once, four = heard(second), heard(np.tile(second, 4))
    assert np.array_equal(once.excerpts, four.excerpts)


def test_one_channel_is_as_loud_as_two_equal_ones_for_both_sides_play_it(tmp_path: Path) -> None:
    tone = sound.tone(997, 8, level=1.0)
    mono = analyse_file(sound.write_wav(tmp_path / "mono.wav", tone))
    stereo = analyse_file(sound.write_wav(tmp_path / "stereo.wav", sound.both(tone)))
    assert mono.loudness_lufs == stereo.loudness_lufs
    assert stereo.loudness_lufs == pytest.approx(0.0, abs=0.1)
    assert np.array_equal(mono.excerpts, stereo.excerpts)


def test_golden_values() -> None:
    """What is stored is what was stored before; else FEATURE_VERSION must rise."""
    song = sound.cadence("C maj") + 0.2 * sound.clicks(100, 12) + sound.noise(12, level=0.01)
    wide = np.stack([song, song + sound.noise(12, level=0.02, seed=5)])
    features = heard(wide)
    found = {
        name: (float(block(features, name).mean()), float(block(features, name).std()))
        for name in BLOCK_SLICES
    }
    for name, (mean, deviation) in GOLDEN.items():
        assert found[name][0] == pytest.approx(mean, rel=5e-3, abs=2e-3), (name, found[name])
        assert found[name][1] == pytest.approx(deviation, rel=5e-3, abs=2e-3), (name, found[name])
    assert set(GOLDEN) == set(BLOCK_SLICES)


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_bytes(b"fLaC" + bytes(200))
    with pytest.raises(UnreadableFile) as caught:
        analyse_file(str(tmp_path / "a.flac"))
    assert caught.value.path.endswith("a.flac")


GOLDEN: dict[str, tuple[float, float]] = {
    "mfcc_mean": (-0.330892, 1.92178),
    "mfcc_covariance": (0.0400286, 0.438685),
    "mfcc_delta_mean": (-0.18538, 2.00974),
    "mfcc_delta_covariance": (0.0693981, 0.224446),
    "spectral_summary": (120.155, 563.664),
    "spectral_contrast_pattern": (9.54335, 8.8437),
    "correlation_pattern": (0.130692, 0.288981),
    "log_fluctuation_pattern": (46.8717, 60.1345),
    "fluctuation_pattern": (0.607298, 0.38921),
    "onset_autocorrelation": (0.250541, 0.226098),
    "chroma_fft": (1.28124, 0.906934),
    "chroma_statistics": (0.315995, 0.462654),
    "stereo_width": (0.247157, 0.250013),
}
