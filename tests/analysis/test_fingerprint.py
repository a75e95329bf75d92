"""Another encoding, master or cut is the same recording; another speed or take is not."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from scipy.signal import lfilter, resample_poly

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.core.fingerprint import align, bit_error_rate, same_recording
from tests.analysis import sound

RATE_HZ = 44100


@cache
def song(seed: int, *, take: int = 0, seconds: int = 45) -> np.ndarray:
    """Random chords with drums over noise; another take plays the same notes unevenly."""
    notes, touch = np.random.default_rng(seed), np.random.default_rng(1000 + take)
    signal = sound.noise(seconds, level=2e-3, seed=seed + 100 * take)
    signal = signal + 0.3 * sound.clicks(100 + 7 * (seed % 5), seconds)
    at = 0.2
    while at < seconds - 2.5:
        length = notes.choice([0.3, 0.45, 0.6, 0.9])
        names = sorted(notes.choice(["C", "D", "E", "F", "G", "A", "B"], 3, replace=False))
        start = at if take == 0 else at + touch.uniform(-0.25, 0.25)
        chord = sound.chord(*names, seconds=length + 0.5) * touch.uniform(0.5, 1.5)
        first = max(0, round(start * sound.RATE_HZ))
        signal[first : first + len(chord)] += chord
        at += length
    whole = resample_poly(0.5 * signal, 2, 1).astype(np.float32)
    whole.flags.writeable = False
    return whole


def print_of(path: str) -> np.ndarray:
    return analyse_file(path).sound.fingerprint


def wav_print(folder: Path, name: str, signal: np.ndarray) -> np.ndarray:
    return print_of(sound.write_wav(folder / f"{name}.wav", sound.both(signal), RATE_HZ))


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> np.ndarray:
    return wav_print(tmp_path_factory.mktemp("original"), "a", song(1))


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz"),
    [("a.mp3", "libmp3lame", 44100), ("a.opus", "libopus", 48000), ("a.m4a", "aac", 44100)],
)
def test_another_encoding(
    tmp_path: Path, original: np.ndarray, name: str, codec: str, rate_hz: int
) -> None:
    signal = song(1) if rate_hz == RATE_HZ else resample_poly(song(1), 160, 147).astype("f4")
    found = print_of(sound.encode(tmp_path / name, sound.both(signal), codec, rate_hz=rate_hz))
    assert bit_error_rate(original, found) < 0.15
    assert same_recording(original, found) is not None


def test_quieter_and_two_seconds_shorter(tmp_path: Path, original: np.ndarray) -> None:
    found = wav_print(tmp_path, "cut", 0.5 * song(1)[2 * RATE_HZ :])
    assert same_recording(original, found) is not None
    offsets = align(original, found).offsets_seconds
    assert offsets == pytest.approx([-2, -4 / 3, -2 / 3], abs=0.1)


def test_another_master(tmp_path: Path, original: np.ndarray) -> None:
    brighter = lfilter([1, -0.6], [1], song(1)) * 2
    limited = np.tanh(3 * brighter) / 3
    found = wav_print(tmp_path, "master", limited.astype(np.float32))
    assert same_recording(original, found) is not None


@pytest.mark.parametrize(("up", "down"), [(100, 103), (50, 49)])
def test_another_speed_is_another_recording(
    tmp_path: Path, original: np.ndarray, up: int, down: int
) -> None:
    found = wav_print(tmp_path, "speed", resample_poly(song(1), up, down).astype(np.float32))
    assert bit_error_rate(original, found) > 0.3
    assert same_recording(original, found) is None


def test_another_take_and_another_song_are_other_recordings(
    tmp_path: Path, original: np.ndarray
) -> None:
    for name, other in (("take", song(1, take=1)), ("song", song(2))):
        found = wav_print(tmp_path, name, other)
        assert bit_error_rate(original, found) > 0.3, name
        assert same_recording(original, found) is None


def test_silence_is_nobodys_copy(tmp_path: Path) -> None:
    silence = wav_print(tmp_path, "silence", np.zeros(30 * RATE_HZ, np.float32))
    assert not silence.any()
    assert same_recording(silence, silence) is None
