"""Loudness reads as EBU Tech 3341 prescribes; edges and albums follow from it."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.loudness import album_loudness, as_played, measure_loudness
from musicrec_desktop.core.errors import UnreadableFile
from tests.analysis import sound

RATE_HZ = 48000


def tone(decibels: float, seconds: float, hz: float = 1000) -> np.ndarray:
    return sound.tone(hz, seconds, level=10 ** (decibels / 20), rate_hz=RATE_HZ)


def silence(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE_HZ), np.float32)


def wav(path: Path, *parts: np.ndarray, channels: int = 2) -> str:
    return sound.write_wav(path, np.stack([np.concatenate(parts)] * channels), RATE_HZ)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (((-23, 20),), -23.0),
        (((-33, 20),), -33.0),
        (((-36, 6), (-23, 20), (-36, 6)), -23.0),
        (((-72, 10), (-36, 6), (-23, 20), (-36, 6), (-72, 10)), -23.0),
        (((-26, 20), (-20, 20.1), (-26, 20)), -23.0),
    ],
)
def test_the_tones_of_tech_3341(
    tmp_path: Path, steps: tuple[tuple[float, float], ...], expected: float
) -> None:
    path = wav(tmp_path / "a.wav", *(tone(level, seconds) for level, seconds in steps))
    assert measure_loudness(path).integrated_lufs == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [(((-20, 20), (-30, 20)), 10), (((-20, 20), (-15, 20)), 5), (((-40, 20), (-20, 20)), 20)],
)
def test_the_ranges_of_tech_3342(
    tmp_path: Path, steps: tuple[tuple[float, float], ...], expected: float
) -> None:
    path = wav(tmp_path / "a.wav", *(tone(level, seconds) for level, seconds in steps))
    assert measure_loudness(path).range_lu == pytest.approx(expected, abs=1)


def test_a_peak_between_samples_is_found(tmp_path: Path) -> None:
    t = np.arange(RATE_HZ * 2)
    between = (0.5 * np.sin(2 * np.pi * t / 4 + np.pi / 4)).astype(np.float32)
    between[:4800] *= np.linspace(0, 1, 4800, dtype=np.float32)  # a jump would ring
    assert np.abs(between).max() == pytest.approx(0.354, abs=0.001)
    found = measure_loudness(wav(tmp_path / "a.wav", between))
    assert found.true_peak == pytest.approx(0.5, abs=0.02)


def test_one_channel_is_measured_as_one(tmp_path: Path) -> None:
    mono = measure_loudness(wav(tmp_path / "mono.wav", tone(-23, 10), channels=1))
    assert mono.integrated_lufs == pytest.approx(-26.0, abs=0.1)


def test_one_channel_is_played_as_loud_as_two_equal_ones(tmp_path: Path) -> None:
    parts = silence(0.5), tone(-50, 3), tone(-23, 6), tone(-30, 4)
    one = measure_loudness(wav(tmp_path / "mono.wav", *parts, channels=1))
    two = measure_loudness(wav(tmp_path / "stereo.wav", *parts))
    played = as_played(one)
    assert played.integrated_lufs == pytest.approx(two.integrated_lufs, abs=0.05)
    assert played.edges.head_lufs == pytest.approx(two.edges.head_lufs, abs=0.05)
    assert played.edges.tail_lufs == pytest.approx(two.edges.tail_lufs, abs=0.05)
    assert played.edges.lead_in_seconds == two.edges.lead_in_seconds
    assert album_loudness([played.blocks]) == pytest.approx(album_loudness([two.blocks]), abs=0.15)
    assert played.true_peak == one.true_peak, "each side has its own"
    assert as_played(played) == played
    assert as_played(two) == two


def test_silence_of_one_channel_is_as_silent_on_both_sides(tmp_path: Path) -> None:
    one = measure_loudness(wav(tmp_path / "mono.wav", silence(3), channels=1))
    assert as_played(one).integrated_lufs is None
    assert album_loudness([as_played(one).blocks]) is None


def test_silence_around_the_sound_is_found_and_the_sound_measured(tmp_path: Path) -> None:
    path = wav(
        tmp_path / "a.wav", silence(1.234), tone(-30, 4), tone(-12, 6), tone(-20, 4), silence(2.5)
    )
    edges = measure_loudness(path).edges
    assert edges.lead_in_seconds == pytest.approx(1.234, abs=0.002)
    assert edges.lead_out_seconds == pytest.approx(2.5, abs=0.002)
    assert edges.head_lufs == pytest.approx(-30, abs=0.6)
    assert edges.tail_lufs == pytest.approx(-20, abs=0.6)


def test_a_pause_in_the_middle_is_no_edge(tmp_path: Path) -> None:
    path = wav(tmp_path / "a.wav", tone(-20, 2), silence(3), tone(-20, 2))
    edges = measure_loudness(path).edges
    assert edges.lead_in_seconds == pytest.approx(0, abs=0.001)
    assert edges.lead_out_seconds == pytest.approx(0, abs=0.001)


@pytest.mark.parametrize("seconds", [1 / RATE_HZ, 0.3, 5.0])
def test_silence_has_no_loudness(tmp_path: Path, seconds: float) -> None:
    found = measure_loudness(wav(tmp_path / "a.wav", silence(seconds)))
    assert found.integrated_lufs is None
    assert found.gain_db == 0
    assert found.true_peak == 0
    assert found.edges.lead_in_seconds == pytest.approx(seconds)
    assert album_loudness([found.blocks]) is None


def test_an_album_is_as_loud_as_its_tracks_after_each_other(tmp_path: Path) -> None:
    breath = 10 ** (sound.noise(0.01, level=0.2, seed=3).cumsum() / 20)
    breath = np.interp(sound.times(25, RATE_HZ), np.linspace(0, 25, len(breath)), breath)
    tracks = [(gain * breath * tone(-20, 25)).astype(np.float32) for gain in (1.0, 0.1, 0.6)]
    apart = [
        measure_loudness(wav(tmp_path / f"{number}.wav", track))
        for number, track in enumerate(tracks)
    ]
    together = measure_loudness(wav(tmp_path / "all.wav", *tracks))
    album = album_loudness([track.blocks for track in apart])
    assert album == pytest.approx(together.integrated_lufs, abs=0.03)
    for track in apart:
        assert album_loudness([track.blocks]) == pytest.approx(track.integrated_lufs, abs=0.03)


def test_foreign_blocks_are_refused() -> None:
    with pytest.raises(ValueError, match="no loudness blocks"):
        album_loudness([b"abc"])


@pytest.mark.parametrize(("codec", "ending"), [("flac", "flac"), ("aac", "m4a")])
def test_a_stretch_is_measured_alone(tmp_path: Path, codec: str, ending: str) -> None:
    levels = (-30.0, -14.0, -22.0)
    signal = np.concatenate([tone(level, 10) for level in levels])
    path = sound.encode(tmp_path / f"a.{ending}", sound.both(signal), codec, rate_hz=RATE_HZ)
    bounds = itertools.pairwise((0.0, 10.0, 20.0, None))
    for level, (start, end) in zip(levels, bounds, strict=True):
        found = measure_loudness(path, start_seconds=start or 0.0, end_seconds=end)
        assert found.integrated_lufs == pytest.approx(level, abs=0.15)


@pytest.mark.parametrize(("wrong", "off"), [(np.nan, 0.1), (np.inf, 0.1), (1e37, 3.0)])
def test_what_is_no_sample_in_a_file_is_silence(tmp_path: Path, wrong: float, off: float) -> None:
    samples = tone(-20, 6)
    samples[1000:1010] = wrong
    path = sound.write_float_wav(tmp_path / "a.wav", samples, RATE_HZ)
    found = measure_loudness(path)
    assert found.integrated_lufs == pytest.approx(-23, abs=off)
    assert math.isfinite(found.true_peak)


def test_a_stream_that_changes_its_format_half_way(tmp_path: Path) -> None:
    halves = []
    for rate_hz in (44100, 48000):
        half = sound.both(sound.tone(1000, 8, level=0.1, rate_hz=rate_hz))
        path = sound.encode(tmp_path / f"{rate_hz}.mp3", half, "libmp3lame", rate_hz=rate_hz)
        halves.append(Path(path).read_bytes())
    (tmp_path / "both.mp3").write_bytes(b"".join(halves))
    first = measure_loudness(str(tmp_path / "44100.mp3"))
    both = measure_loudness(str(tmp_path / "both.mp3"))
    assert both.integrated_lufs == pytest.approx(first.integrated_lufs, abs=0.1)


@pytest.mark.parametrize(
    ("channels", "rate_hz"), [(1, 8000), (8, 48000), (2, 192000), (6, 44100), (2, 1000)]
)
def test_any_layout_and_rate_are_measured(tmp_path: Path, channels: int, rate_hz: int) -> None:
    signal = np.stack([sound.tone(440, 2, level=0.1, rate_hz=rate_hz)] * channels)
    found = measure_loudness(sound.write_wav(tmp_path / "a.wav", signal, rate_hz))
    assert found.integrated_lufs is not None
    assert -26 < found.integrated_lufs < -10
    assert found.true_peak == pytest.approx(0.1, rel=0.05)


def test_a_file_without_sound_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_bytes(b"fLaC" + bytes(200))
    with pytest.raises(UnreadableFile):
        measure_loudness(str(tmp_path / "a.flac"))
