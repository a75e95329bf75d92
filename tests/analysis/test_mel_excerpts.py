"""Mel pictures of sounds with known content."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.decode import DecodedTrack, Excerpt
from musicrec_desktop.analysis.filterbanks import mel_edges_hz
from musicrec_desktop.analysis.mel_excerpts import (
    mel_excerpts,
    mel_power,
    picture_powers,
    picture_track,
    write_mel_excerpts,
)
from musicrec_desktop.analysis.spectrum import spectrum
from musicrec_desktop.core.errors import StorageError, UnreadableFile
from musicrec_desktop.core.mel_pictures import PICTURE_FLOOR, PICTURE_SHAPE
from tests.analysis.sound import noise, tone
from tests.conftest import write_tone


def track_of(*signals: np.ndarray) -> DecodedTrack:
    stereo = (np.stack([signal, signal]) for signal in signals)
    return DecodedTrack(tuple(Excerpt(0.0, samples) for samples in stereo), 60.0)


def test_a_tone_lights_up_the_band_that_holds_it() -> None:
    picture = picture_track(track_of(tone(440.0, 20.0)))
    corners = mel_edges_hz(128, 20.0, 11025.0)
    brightest = np.unique(picture.argmax(axis=2))
    assert picture.shape == PICTURE_SHAPE
    assert all(corners[band] < 440.0 < corners[band + 2] for band in brightest)


def test_the_pictures_are_those_of_the_spectrum_that_analysis_computes() -> None:
    signal = noise(20.0)
    signal -= signal.mean()
    ours = mel_power(signal)
    np.testing.assert_allclose(ours, spectrum(signal, None).mel, rtol=1e-3)
    np.testing.assert_array_equal(picture_powers([ours]), picture_track(track_of(signal)))


@pytest.mark.parametrize("seconds", [0.01, 1.0, 7.3])
def test_short_sounds_are_repeated(seconds: float) -> None:
    picture = picture_track(track_of(noise(seconds)))
    period = len(mel_power(noise(seconds)))
    assert picture.shape == PICTURE_SHAPE
    np.testing.assert_array_equal(picture[:, period:], picture[:, :-period])


def test_two_excerpts_fill_the_place_of_three() -> None:
    first, second = noise(15.0, seed=1), noise(15.0, seed=2)
    picture = picture_track(track_of(first, second))
    np.testing.assert_array_equal(picture[0], picture[2])
    assert not np.array_equal(picture[0], picture[1])


def test_silence_and_a_constant_offset_are_the_floor() -> None:
    for level in (0.0, 0.5):
        picture = picture_track(track_of(np.full(22050 * 5, level, np.float32)))
        np.testing.assert_allclose(picture, np.log10(PICTURE_FLOOR), atol=0.01)


def test_a_file_is_written_in_one_step(tmp_path: Path) -> None:
    sound = write_tone(tmp_path / "tone.flac", 61.0, 880.0)
    target = tmp_path / "made" / "tone.npy"
    write_mel_excerpts(sound, str(target))
    stored = np.load(target)
    assert (stored.dtype, stored.shape) == (np.float16, PICTURE_SHAPE)
    np.testing.assert_array_equal(stored, mel_excerpts(sound))
    assert [path.name for path in target.parent.iterdir()] == ["tone.npy"]


def test_what_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    text = tmp_path / "words.mp3"
    text.write_text("no sound")
    with pytest.raises(UnreadableFile, match=r"words\.mp3"):
        write_mel_excerpts(str(text), str(tmp_path / "words.npy"))
    assert not (tmp_path / "words.npy").exists()
    sound = write_tone(tmp_path / "tone.flac", 1.0)
    with pytest.raises(StorageError):
        write_mel_excerpts(sound, str(text / "inside-a-file.npy"))
