"""Click tracks and drum loops have their tempo; what does not beat shows none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.analysis.rhythm import onset_bands
from musicrec_desktop.analysis.tempo import NO_TEMPO, Tempo, beat_strength, tempo
from musicrec_desktop.core.features import TEMPO_SHOWN
from musicrec_desktop.demo.catalogue import CATALOGUE
from musicrec_desktop.demo.composer import compose
from tests.analysis import sound
from tests.analysis.speech import speech

SONGS = {song.title: song for album in CATALOGUE for song in album.songs}


def strength(signal: np.ndarray) -> np.ndarray:
    return onset_bands(signal).mean(axis=1)


def tempo_of(signal: np.ndarray) -> Tempo:
    return tempo([strength(signal)])


def drums(bpm: float, seconds: float = 20.0) -> np.ndarray:
    """Kick on one and three, snare on two and four, hats on eighths, a little uneven."""
    rng = np.random.default_rng(7)
    kick = sound.tone(60, 0.15, level=0.8) * np.exp(-sound.times(0.15) * 25)
    snare = sound.noise(0.12, level=0.3) * np.exp(-sound.times(0.12) * 30)
    hat = np.diff(sound.noise(0.05, level=0.1), prepend=0) * np.exp(-sound.times(0.05) * 80)
    song = sound.noise(seconds, level=1e-3)
    for eighth in range(int(seconds * bpm / 30) - 2):
        start = round((eighth * 30 / bpm + 0.1 + 0.004 * rng.standard_normal()) * sound.RATE_HZ)
        for hit, plays in ((kick, eighth % 4 == 0), (snare, eighth % 4 == 2), (hat, True)):
            if plays:
                song[start : start + len(hit)] += hit[: len(song) - start].astype(np.float32)
    return song


def pad(seconds: float = 20.0) -> np.ndarray:
    """Chords that swell into each other."""
    chords = (("C", "E", "G"), ("A", "C", "E"), ("F", "A", "C"), ("G", "B", "D"))
    song = np.zeros(round(seconds * sound.RATE_HZ), np.float32)
    for number in range(int(seconds / 3) - 1):
        swell = sound.chord(*chords[number % 4], seconds=6.0)
        swell *= np.hanning(len(swell)).astype(np.float32)
        start = number * 3 * sound.RATE_HZ
        song[start : start + len(swell)] += swell[: len(song) - start]
    return song + sound.noise(seconds, level=1e-3)


def drone(seconds: float = 20.0) -> np.ndarray:
    notes = (110, 110.4, 164.8, 220.3, 329.6)
    slow = [1 + 0.5 * np.sin(2 * np.pi * 0.05 * k * sound.times(seconds)) for k in range(1, 6)]
    voices = [s * sound.tone(hz, seconds, level=0.1) for s, hz in zip(slow, notes, strict=True)]
    return np.sum(voices, axis=0).astype(np.float32)


@pytest.mark.parametrize("bpm", [80, 90, 100, 117.3, 120, 140, 165])
@pytest.mark.parametrize("loop", [sound.clicks, drums], ids=["clicks", "drums"])
def test_the_tempo_of_a_loop_is_shown(loop, bpm: float) -> None:
    found = tempo_of(loop(bpm))
    assert found.confidence >= TEMPO_SHOWN
    assert found.bpm is not None
    levels = [found.bpm] if loop is sound.clicks else [found.bpm, found.rival_bpm or 0]
    assert min(abs(level / bpm - 1) for level in levels) < 0.005
    assert found.beat_strength > 0.3


@pytest.mark.parametrize(
    "signal",
    [sound.noise(20), pad(), drone(), sound.tone(440, 20), speech(20), sound.noise(4)],
    ids=["noise", "pad", "drone", "tone", "speech", "short noise"],
)
def test_no_tempo_is_shown_of_what_does_not_beat(signal: np.ndarray) -> None:
    found = tempo_of(signal)
    assert found.confidence < TEMPO_SHOWN
    assert found.beat_strength < 0.3


def test_a_beat_with_every_second_one_stronger_has_a_rival() -> None:
    song = sound.clicks(160) + 1.5 * sound.clicks(80)
    found = tempo_of(song)
    assert sorted([found.bpm, found.rival_bpm]) == pytest.approx([80, 160], rel=0.005)


def test_plain_clicks_have_no_faster_rival() -> None:
    found = tempo_of(sound.clicks(100))
    assert found.rival_bpm is None or found.rival_bpm < 100


def test_excerpts_agree_on_one_tempo() -> None:
    shifted = [sound.clicks(128)[offset:] for offset in (0, 5000, 9000)]
    assert tempo([strength(s) for s in shifted]).bpm == pytest.approx(128, rel=0.005)


def test_silence_has_no_tempo() -> None:
    assert tempo([np.zeros(800, np.float32)]) == NO_TEMPO


def test_a_strong_beat_is_stronger_than_a_weak_one() -> None:
    period = 60 / 120 * sound.RATE_HZ / 512
    strong, weak = sound.clicks(120), sound.clicks(120) * 0.02 + sound.noise(20, level=0.01)
    values = [beat_strength(strength(s), period) for s in (strong, weak, sound.noise(20))]
    assert values[0] > values[1] > values[2]
    assert values[0] > 0.7


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("title", sorted(SONGS))
def test_the_songs_of_the_demo(tmp_path: Path, title: str) -> None:
    song = SONGS[title]
    pcm = compose(song).astype(np.float32).T / 32768
    found = analyse_file(sound.write_wav(tmp_path / "a.wav", pcm, 44100))
    if song.style in ("ambient", "strings"):
        assert found.tempo_confidence < TEMPO_SHOWN
    else:
        assert found.tempo_confidence >= TEMPO_SHOWN
        assert found.tempo_bpm == pytest.approx(song.tempo_bpm, rel=0.01)
