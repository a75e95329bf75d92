"""Speech, noise and silence are told from music; in doubt it is music."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.signal import lfilter

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.analysis.pool import AnalysisPool
from musicrec_desktop.core.features import Sound, SoundKind
from tests.analysis import sound
from tests.analysis.speech import speech
from tests.analysis.test_features import heard

SECONDS = 20.0
EVALUATION = Path(__file__).parents[3] / "shared" / "music" / "evaluation"


def sound_of(samples: np.ndarray) -> Sound:
    found = heard(samples).sound
    assert 0.5 <= found.kind_confidence <= 1
    return found


def band_song(seconds: float = SECONDS) -> np.ndarray:
    song = np.tile(sound.cadence("A min"), 2)[: round(seconds * sound.RATE_HZ)]
    return song + 0.4 * sound.clicks(120, seconds)[: len(song)]


def gusts() -> np.ndarray:
    """Low noise that swells and falls, as wind does."""
    rng = np.random.default_rng(2)
    marks = np.linspace(0, SECONDS, 15)
    swell = np.interp(sound.times(SECONDS), marks, rng.uniform(0.1, 1, 15))
    return (swell**2 * lfilter([0.05], [1, -0.95], sound.noise(SECONDS, level=1.0))).astype("f4")


@pytest.mark.parametrize("pitch_hz", [90, 120, 180, 240])
def test_a_voice_that_speaks(pitch_hz: float) -> None:
    assert sound_of(speech(SECONDS, pitch_hz=pitch_hz, seed=int(pitch_hz))).kind == SoundKind.SPEECH


def test_a_quiet_voice_in_a_noisy_room() -> None:
    room = 0.1 * speech(SECONDS, seed=5) + sound.noise(SECONDS, level=3e-4)
    assert sound_of(room).kind == SoundKind.SPEECH


@pytest.mark.parametrize(
    "samples",
    [
        sound.noise(SECONDS),
        lfilter([0.05], [1, -0.95], sound.noise(SECONDS, level=1.0)),
        gusts(),
        sound.tone(1000, SECONDS),
        sum(sound.tone(50 * h, SECONDS, level=0.2 / h) for h in range(1, 8)),
        sound.noise(2.0),
    ],
    ids=["white", "low", "gusts", "test tone", "hum", "two seconds"],
)
def test_noise_and_what_never_changes(samples: np.ndarray) -> None:
    assert sound_of(samples).kind == SoundKind.NOISE


@pytest.mark.parametrize(
    "samples",
    [np.zeros(200_000), np.zeros(1), np.full(200_000, 0.25), sound.noise(5.0, level=1e-4)],
    ids=["zeros", "one sample", "DC", "dither"],
)
def test_silence(samples: np.ndarray) -> None:
    found = sound_of(samples)
    assert (found.kind, found.kind_confidence) == (SoundKind.SILENCE, 1.0)


@pytest.mark.parametrize(
    "samples",
    [
        band_song(),
        sound.cadence("C maj"),
        sound.clicks(120),
        speech(SECONDS) + band_song(),
        speech(2.0),
        sound.chord("C", "E", "G"),
        0.01 * band_song(),
    ],
    ids=["band", "chords", "clicks", "voice over a band", "two words", "jingle", "quiet"],
)
def test_music_and_what_is_in_doubt(samples: np.ndarray) -> None:
    assert sound_of(samples).kind == SoundKind.MUSIC


def test_a_song_with_a_silent_excerpt_is_music(tmp_path: Path) -> None:
    parts = [band_song(), np.zeros(25 * sound.RATE_HZ), band_song()]
    path = sound.write_wav(tmp_path / "hidden.wav", np.concatenate(parts))
    found = analyse_file(path)
    assert len(found.excerpts) == 3
    assert found.sound.kind == SoundKind.MUSIC


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.music
@pytest.mark.skipif(not EVALUATION.is_dir(), reason=f"no files in {EVALUATION}")
def test_real_music_is_music(cache_folder: Path) -> None:
    paths = sorted(str(path) for path in EVALUATION.rglob("*.opus"))
    with AnalysisPool(cache_folder=cache_folder) as pool:
        kinds = [
            future.result().sound.kind for future in [pool.submit(analyse_file, p) for p in paths]
        ]
    share = np.mean([kind == SoundKind.MUSIC for kind in kinds])
    print(f"\n{100 * share:.1f} % of {len(paths)} excerpts are music")
    assert share >= 0.995
