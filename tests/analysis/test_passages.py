"""What two tracks share is found in both."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.passages import EDGE_SECONDS, PASSAGE_SECONDS, alike_passages
from musicrec_desktop.core.errors import UnreadableFile
from tests.analysis import sound


def phrase(seed: int, seconds: float, *, bpm: float = 0.0) -> np.ndarray:
    """Chords of one instrument, with clicks where a tempo is given."""
    rng = np.random.default_rng(seed)
    parts = []
    while sum(map(len, parts)) < seconds * sound.RATE_HZ:
        names = rng.choice(["C", "D", "E", "F", "G", "A", "B"], 3, replace=False)
        parts.append(sound.chord(*names, seconds=float(rng.choice([0.5, 1.0]))))
    signal = np.concatenate(parts)[: round(seconds * sound.RATE_HZ)]
    if bpm:
        signal = signal + sound.clicks(bpm, seconds)[: len(signal)]
    return signal


def hiss(seconds: float, seed: int) -> np.ndarray:
    return sound.noise(seconds, level=0.05, seed=seed)


def test_a_shared_phrase_is_found_in_both(tmp_path: Path) -> None:
    shared = phrase(1, 10, bpm=110)
    a = np.concatenate([hiss(15, 1), shared, phrase(2, 15)])
    b = np.concatenate([phrase(3, 24), shared, phrase(4, 8)])
    paths = [sound.write_wav(tmp_path / f"{n}.wav", s) for n, s in (("a", a), ("b", b))]
    start_a, start_b, similarity = alike_passages(*paths)
    assert 14.5 <= start_a <= 17.5
    assert start_a - 15 == pytest.approx(start_b - 24, abs=0.6)
    assert similarity > 0.7
    backwards = alike_passages(*paths[::-1])
    assert backwards == pytest.approx((start_b, start_a, similarity))


def test_the_same_track_is_wholly_alike_away_from_its_edges(tmp_path: Path) -> None:
    path = sound.write_wav(tmp_path / "a.wav", phrase(5, 30))
    start_a, start_b, similarity = alike_passages(path, path)
    assert start_a == start_b
    assert EDGE_SECONDS - 0.3 <= start_a <= 30 - EDGE_SECONDS - PASSAGE_SECONDS + 0.3
    assert similarity == pytest.approx(1)


def test_silence_is_not_what_is_alike(tmp_path: Path) -> None:
    pause = np.zeros(12 * sound.RATE_HZ, np.float32)
    a = np.concatenate([pause, phrase(6, 20), pause])
    b = np.concatenate([hiss(20, 3), pause])
    paths = [sound.write_wav(tmp_path / f"{n}.wav", s) for n, s in (("a", a), ("b", b))]
    start_a, start_b, _ = alike_passages(*paths)
    assert 4 < start_a < 32
    assert start_b < 20


def test_a_track_within_a_file_is_searched_alone(tmp_path: Path) -> None:
    shared = phrase(7, 12, bpm=90)
    a = np.concatenate([shared, hiss(20, 4), shared, hiss(8, 5)])
    path_a = sound.write_wav(tmp_path / "a.wav", a)
    path_b = sound.write_wav(tmp_path / "b.wav", shared)
    start_a, start_b, _ = alike_passages(path_a, path_b, stretch_a=(20.0, 50.0))
    assert start_a - 12 == pytest.approx(start_b, abs=0.6)


@pytest.mark.parametrize("seconds", [0.01, 2.0, 9.0])
def test_short_sounds_are_played_from_near_their_start(tmp_path: Path, seconds: float) -> None:
    short = sound.write_wav(tmp_path / "a.wav", phrase(8, seconds))
    long = sound.write_wav(tmp_path / "b.wav", phrase(9, 30))
    start_a, start_b, similarity = alike_passages(short, long)
    assert 0 <= start_a <= max(0.0, seconds - PASSAGE_SECONDS)
    assert 0 <= start_b <= 22
    assert 0 <= similarity <= 1


def test_silent_tracks_have_an_answer(tmp_path: Path) -> None:
    path = sound.write_wav(tmp_path / "a.wav", np.zeros(20 * sound.RATE_HZ, np.float32))
    start_a, start_b, similarity = alike_passages(path, path)
    assert 0 <= start_a <= 12
    assert 0 <= start_b <= 12
    assert 0 <= similarity <= 1


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    path = sound.write_wav(tmp_path / "a.wav", phrase(10, 10))
    with pytest.raises(UnreadableFile) as caught:
        alike_passages(path, str(tmp_path / "missing.flac"))
    assert caught.value.path.endswith("missing.flac")
