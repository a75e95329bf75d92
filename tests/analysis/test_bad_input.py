"""What is hardly music, or hardly a file of it, has a defined result."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.core.features import KEY_SHOWN, TEMPO_SHOWN, SoundKind, TrackFeatures
from tests.analysis import sound
from tests.analysis.speech import speech
from tests.analysis.test_features import check_finite

LOW_RATE_HZ = 8000


def analysed(path: Path, samples: np.ndarray, rate_hz: int = sound.RATE_HZ) -> TrackFeatures:
    features = analyse_file(sound.write_wav(path, samples, rate_hz))
    check_finite(features)
    return features


def shown(features: TrackFeatures) -> tuple[bool, bool]:
    return features.tempo_confidence >= TEMPO_SHOWN, features.key_confidence >= KEY_SHOWN


@pytest.mark.parametrize("samples", [1, 1000, 30 * sound.RATE_HZ])
def test_silence_has_neither_tempo_nor_key(tmp_path: Path, samples: int) -> None:
    features = analysed(tmp_path / "a.wav", np.zeros(samples, np.float32))
    assert features.sound.kind == SoundKind.SILENCE
    assert (features.tempo_bpm, features.key, features.loudness_lufs) == (None, "", -70.0)
    assert not features.sound.fingerprint.any()


def test_one_sample_is_no_sound_to_be_sure_of(tmp_path: Path) -> None:
    features = analysed(tmp_path / "a.wav", np.full(1, 0.5, np.float32))
    assert shown(features) == (False, False)
    assert features.duration_seconds < 0.001


def test_a_jingle_of_two_seconds_is_music_without_a_tempo(tmp_path: Path) -> None:
    melody = np.concatenate([sound.chord(note, seconds=0.4) for note in "CEGEC"])
    features = analysed(tmp_path / "a.wav", melody)
    assert features.sound.kind == SoundKind.MUSIC
    assert features.tempo_bpm is None
    assert features.duration_seconds == pytest.approx(2, abs=0.01)
    assert len(features.excerpts) == 1


def test_speech_shows_neither_tempo_nor_key(tmp_path: Path) -> None:
    features = analysed(tmp_path / "a.wav", speech(45))
    assert features.sound.kind == SoundKind.SPEECH
    assert shown(features) == (False, False)


@pytest.mark.parametrize(("channels", "rate_hz"), [(1, 8000), (8, 48000), (2, 192000)])
def test_any_layout_and_rate_have_the_same_tempo_and_key(
    tmp_path: Path, channels: int, rate_hz: int
) -> None:
    song = np.tile(sound.cadence("A min"), 2)[: 22 * sound.RATE_HZ]
    song = 0.5 * (song + 0.4 * sound.clicks(120, 22)[: len(song)])
    there = np.interp(sound.times(22, rate_hz), sound.times(22), song)
    features = analysed(tmp_path / "a.wav", np.stack([there] * channels), rate_hz)
    assert features.sound.kind == SoundKind.MUSIC
    assert features.tempo_bpm == pytest.approx(120, rel=0.01)
    assert features.key == "A min"
    assert shown(features) == (True, True)


def test_of_ten_hours_only_the_excerpts_are_decoded(tmp_path: Path) -> None:
    """The file is nearly all holes: to read it whole would meet the deadline."""
    hours, song = 10, (0.5 * sound.cadence("C maj", repeats=6)[::2] * 32767).astype("<i2")
    song = np.interp(np.arange(20 * LOW_RATE_HZ) * 11025 / LOW_RATE_HZ, range(len(song)), song)
    size = hours * 3600 * LOW_RATE_HZ * 2
    path = tmp_path / "mix.wav"
    with path.open("wb") as file:
        form = struct.pack("<IHHIIHH", 16, 1, 1, LOW_RATE_HZ, 2 * LOW_RATE_HZ, 2, 16)
        file.write(b"RIFF" + struct.pack("<I", 36 + size) + b"WAVEfmt " + form)
        file.write(b"data" + struct.pack("<I", size))
        for sixth in (1, 3, 5):
            start = round((hours * 3600 * sixth / 6 - 10) * LOW_RATE_HZ)
            file.seek(44 + 2 * start)
            file.write(song.astype("<i2").tobytes())
        file.truncate(44 + size)
    features = analyse_file(str(path), deadline_seconds=20)
    check_finite(features)
    assert features.duration_seconds == pytest.approx(hours * 3600)
    assert features.starts_seconds == pytest.approx([5990, 17990, 29990])
    assert features.key == "C maj"
    assert features.sound.kind == SoundKind.MUSIC
