"""Cadences have their key, at any tuning; chroma agrees with librosa."""

from __future__ import annotations

import librosa
import numpy as np
import pytest

from musicrec_desktop.analysis import harmony
from musicrec_desktop.core.features import KEY_SHOWN
from musicrec_desktop.core.keys import MODES, PITCH_CLASSES
from tests.analysis import sound
from tests.analysis.speech import speech


def chroma(signal: np.ndarray) -> np.ndarray:
    return harmony.tuned_chroma(harmony.pitch_content(signal).chroma)


def key_of(signal: np.ndarray) -> harmony.Key:
    return harmony.key(chroma(signal).mean(axis=0))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("tonic", range(12))
@pytest.mark.parametrize("detuned_cents", [0, -30, 30])
def test_the_key_and_tuning_of_a_cadence(mode: str, tonic: int, detuned_cents: float) -> None:
    written, steps = ("C maj", tonic) if mode == "maj" else ("A min", (tonic - 9) % 12)
    signal = sound.cadence(written, tuning_cents=100 * steps + detuned_cents, repeats=1)
    found = key_of(signal)
    assert found.name == f"{PITCH_CLASSES[tonic]} {mode}"
    assert found.confidence >= KEY_SHOWN
    tuning = harmony.tuning_cents([harmony.pitch_content(signal)])
    assert tuning == pytest.approx(detuned_cents, abs=3)


@pytest.mark.parametrize(
    "signal",
    [sound.noise(10), sound.clicks(120, 10), speech(10), np.zeros(100_000, np.float32)],
    ids=["noise", "clicks", "speech", "silence"],
)
def test_no_key_is_shown_of_what_has_none(signal: np.ndarray) -> None:
    assert key_of(signal).confidence < KEY_SHOWN


def test_the_tuning_of_silence_is_none() -> None:
    content = harmony.pitch_content(np.zeros(100_000, np.float32))
    assert harmony.tuning_cents([content]) == 0
    assert harmony.pitch_precision([content]) == 0


def test_a_flat_chroma_has_no_key() -> None:
    assert harmony.key(np.ones(12)) == harmony.Key("", 0.0)
    assert harmony.key(np.zeros(12)) == harmony.Key("", 0.0)


@pytest.mark.parametrize(("hz", "pitch"), [(261.63, "C"), (440.0, "A"), (1174.66, "D")])
def test_a_tone_falls_in_its_pitch_class(hz: float, pitch: str) -> None:
    found = chroma(sound.tone(hz)).mean(axis=0)
    assert PITCH_CLASSES[int(found.argmax())] == pitch
    assert found.max() > 0.9 * found.sum()


def test_chroma_agrees_with_librosa() -> None:
    signal = sound.cadence("C maj")
    theirs = librosa.feature.chroma_stft(
        y=signal, sr=22050, n_fft=8192, hop_length=2048, center=False, tuning=0, norm=1
    ).T
    ours = chroma(signal)
    ours = ours / ours.sum(axis=1, keepdims=True)
    count = min(len(ours), len(theirs))
    each = [np.corrcoef(a, b)[0, 1] for a, b in zip(ours[:count], theirs[:count], strict=True)]
    assert np.median(each) > 0.85


def test_what_is_kept_of_harmony_does_not_move_with_the_key() -> None:
    original = chroma(sound.cadence("A min"))
    moved = np.roll(original, 5, axis=1)
    np.testing.assert_allclose(harmony.chroma_fft(moved), harmony.chroma_fft(original), atol=1e-4)
    np.testing.assert_allclose(
        harmony.chroma_statistics(moved), harmony.chroma_statistics(original), atol=1e-3
    )


def test_a_quarter_of_the_rate_keeps_what_is_low_and_drops_what_is_high() -> None:
    def level(hz: float) -> float:
        kept = harmony.quarter_rate(sound.tone(hz, level=1.0))
        return float(kept[200:-200].std() * np.sqrt(2))

    assert level(500) == pytest.approx(1, abs=0.01)
    assert level(2000) == pytest.approx(1, abs=0.02)
    assert max(level(hz) for hz in (3600, 5000, 9000, 10900)) < 0.01
