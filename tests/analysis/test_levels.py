"""Live columns and the overview paint the same sound alike."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.levels import BANDS, band_centres_hz, live_column, window_samples
from musicrec_desktop.analysis.overview import spectrogram_overview
from musicrec_desktop.core.errors import UnreadableFile
from tests.analysis import sound


@pytest.mark.parametrize("rate_hz", [22050, 44100, 48000, 96000, 192000])
@pytest.mark.parametrize("hz", [100, 440, 1000, 5000])
def test_a_full_scale_sine_is_painted_white_at_its_band(rate_hz: int, hz: float) -> None:
    column = live_column(sound.tone(hz, 1, level=1.0, rate_hz=rate_hz), rate_hz)
    assert column.max() >= 235
    assert band_centres_hz()[column.argmax()] == pytest.approx(hz, rel=0.15)


@pytest.mark.parametrize("level", [1.0, 0.1, 0.01, 0.001])
def test_the_scale_is_in_decibels(level: float) -> None:
    column = live_column(sound.tone(1000, 1, level=level, rate_hz=44100), 44100)
    full = live_column(sound.tone(1000, 1, level=1.0, rate_hz=44100), 44100)
    assert int(full.max()) - int(column.max()) == pytest.approx(
        -20 * np.log10(level) * 255 / 80, abs=2
    )


def test_silence_is_black_and_little_sound_is_enough() -> None:
    assert not live_column(np.zeros(10, np.float32), 44100).any()
    assert live_column(np.zeros(0, np.float32), 44100).shape == (BANDS,)
    assert live_column(np.ones(1, np.float32), 8000).dtype == np.uint8


def test_the_window_is_near_93_milliseconds() -> None:
    for rate_hz in (8000, 22050, 44100, 48000, 96000, 192000):
        assert 0.06 < window_samples(rate_hz) / rate_hz < 0.14


@pytest.mark.parametrize("rate_hz", [22050, 44100, 48000])
def test_the_overview_shows_what_live_columns_show(tmp_path: Path, rate_hz: int) -> None:
    t = sound.times(30, rate_hz)
    signal = (0.3 * np.sin(2 * np.pi * (100 * t + 60 * t**2))).astype(np.float32)
    signal += 0.001 * np.random.default_rng(0).standard_normal(len(t)).astype(np.float32)
    path = sound.write_wav(tmp_path / "a.wav", sound.both(signal), rate_hz)
    overview = spectrogram_overview(path, 150, BANDS)
    assert overview.levels.shape == (BANDS, 150)
    assert overview.duration_seconds == pytest.approx(30)
    for column in (10, 70, 130):
        end = round(column * 0.2 * rate_hz) + window_samples(rate_hz)
        live = live_column(signal[:end], rate_hz).astype(int)
        assert np.abs(live - overview.levels[:, column]).mean() < 4
        assert abs(int(live.argmax()) - int(overview.levels[:, column].argmax())) <= 1


@pytest.mark.parametrize(("codec", "name"), [("flac", "a.flac"), ("libmp3lame", "a.mp3")])
def test_the_overview_of_a_stretch_is_that_of_the_stretch_alone(
    tmp_path: Path, codec: str, name: str
) -> None:
    rate_hz = 44100
    t = sound.times(24, rate_hz)
    signal = sound.both((0.3 * np.sin(2 * np.pi * (100 * t + 60 * t**2))).astype(np.float32))
    whole = sound.encode(tmp_path / name, signal, codec)
    cut = signal[:, 7 * rate_hz : 19 * rate_hz]
    alone = spectrogram_overview(sound.write_wav(tmp_path / "cut.wav", cut, rate_hz), 60)
    stretch = spectrogram_overview(whole, 60, start_seconds=7.0, end_seconds=19.0)
    assert stretch.duration_seconds == pytest.approx(12, abs=0.1)
    highest = alone.levels.argmax(axis=0).astype(int), stretch.levels.argmax(axis=0).astype(int)
    assert np.abs(highest[0] - highest[1])[:-1].max() <= 1
    to_end = spectrogram_overview(whole, 60, start_seconds=7.0)
    assert to_end.duration_seconds == pytest.approx(17, abs=0.1)


@pytest.mark.parametrize("columns", [1, 7, 5000])
def test_any_number_of_columns(tmp_path: Path, columns: int) -> None:
    path = sound.write_wav(tmp_path / "a.wav", sound.tone(440, 1))
    assert spectrogram_overview(path, columns, 32).levels.shape == (32, columns)


def test_the_overview_reads_compressed_and_integer_samples_alike(tmp_path: Path) -> None:
    signal = sound.both(sound.cadence("C maj"))
    wav = spectrogram_overview(sound.write_wav(tmp_path / "a.wav", signal, 44100), 50)
    flac = spectrogram_overview(sound.encode(tmp_path / "a.flac", signal, "flac"), 50)
    mp3 = spectrogram_overview(sound.encode(tmp_path / "a.mp3", signal, "libmp3lame"), 50)
    assert np.abs(wav.levels.astype(int) - flac.levels).max() <= 1
    loud = wav.levels > 120
    assert np.abs(wav.levels.astype(int) - mp3.levels)[loud].mean() < 15


def test_no_sound_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"nothing" * 100)
    with pytest.raises(UnreadableFile, match=r"a\.mp3"):
        spectrogram_overview(str(tmp_path / "a.mp3"), 100)


def test_live_columns_need_numpy_only() -> None:
    code = (
        "import sys, musicrec_desktop.analysis.levels\n"
        "print([m for m in ('scipy', 'av', 'librosa', 'PySide6') if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"
