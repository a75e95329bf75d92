"""What the live views are drawn from: columns, bars, levels and loudness of sound as it comes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from musicrec_desktop.analysis.live import LiveAnalyser
from musicrec_desktop.analysis.loudness import measure_loudness
from musicrec_desktop.analysis.meters import LevelMeter, LoudnessMeter, k_response
from musicrec_desktop.analysis.picture_rows import row_centres_hz, row_edges_hz
from musicrec_desktop.core.live_picture import (
    AXES,
    BARS,
    COLUMNS_PER_SECOND,
    DETAILS,
    LEVEL_FLOOR_DB,
    LEVEL_STEP_DB,
    Axis,
    Detail,
)
from tests.analysis import sound

RATE_HZ = 48000


def stereo(mono: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.stack([mono, mono], axis=1)


def sine(
    hz: float, seconds: float, decibels: float = 0.0, rate_hz: int = RATE_HZ
) -> NDArray[np.float32]:
    return stereo(sound.tone(hz, seconds, level=10 ** (decibels / 20), rate_hz=rate_hz))


def in_decibels(levels: NDArray[np.uint8]) -> NDArray[np.float64]:
    return LEVEL_FLOOR_DB + LEVEL_STEP_DB * levels.astype(float)


# ---- the spectrogram


@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("detail", DETAILS)
@pytest.mark.parametrize("rate_hz", [44100, 96000])
@pytest.mark.parametrize("hz", [110.0, 3000.0])
def test_a_full_scale_sine_reads_0_db_in_its_row(
    axis: Axis, detail: Detail, rate_hz: int, hz: float
) -> None:
    analyser = LiveAnalyser(rate_hz, axis, 300, detail)
    column = analyser.push(sine(hz, 0.5, rate_hz=rate_hz)).columns[-1]
    edges = row_edges_hz(axis, 300, rate_hz)
    row = int(np.searchsorted(edges, hz)) - 1
    assert in_decibels(column).max() == pytest.approx(0, abs=1.0)
    # A sine louder than its row's neighbours, or level with them where rows are narrow.
    assert int(column[row]) >= int(column.max()) - 2


@pytest.mark.parametrize("decibels", [0.0, -20.0, -60.0])
def test_levels_are_decibels(decibels: float) -> None:
    analyser = LiveAnalyser(RATE_HZ, "mel", 200)
    column = analyser.push(sine(1000, 0.5, decibels)).columns[-1]
    assert in_decibels(column).max() == pytest.approx(decibels, abs=1.0)


@pytest.mark.parametrize("axis", AXES)
def test_rows_share_the_axis_and_rise(axis: Axis) -> None:
    edges, centres = row_edges_hz(axis, 50, RATE_HZ), row_centres_hz(axis, 50, RATE_HZ)
    assert (np.diff(edges) > 0).all()
    assert ((edges[:-1] < centres) & (centres < edges[1:])).all()
    assert row_edges_hz(axis, 50, 16000)[-1] < 8000


@settings(max_examples=25, deadline=None)
@given(cuts=st.lists(st.integers(0, 22050), max_size=12))
def test_columns_do_not_depend_on_the_blocks_in_which_sound_comes(cuts: list[int]) -> None:
    samples = stereo(sound.noise(1.0, level=0.2))
    whole = LiveAnalyser(22050, "mel", 64).push(samples)
    analyser = LiveAnalyser(22050, "mel", 64)
    parts = [analyser.push(part).columns for part in np.split(samples, sorted(cuts))]
    joined = np.concatenate(parts)
    assert joined.shape == whole.columns.shape
    # Products of other sizes are summed in another order.
    assert np.abs(joined.astype(int) - whole.columns.astype(int)).max() <= 1


@pytest.mark.parametrize("rate_hz", [8000, 22050, 44100, 48000, 192000])
def test_there_are_120_columns_a_second(rate_hz: int) -> None:
    analyser = LiveAnalyser(rate_hz, "mel", 16)
    block = np.zeros((rate_hz // 61, 2), np.float32)
    made = sum(len(analyser.push(block).columns) for _ in range(61 * 3))
    assert made == len(block) * 61 * 3 * COLUMNS_PER_SECOND // rate_hz


def test_ages_say_when_a_column_was_heard() -> None:
    samples = np.zeros((RATE_HZ, 2), np.float32)
    samples[RATE_HZ // 2] = 1.0  # a click half a second before the end
    heard = LiveAnalyser(RATE_HZ, "mel", 64).push(samples)
    power = 10 ** (in_decibels(heard.columns) / 10)
    loud = power.sum(axis=1) - power.sum(axis=1).min()
    assert float((heard.ages_seconds * loud).sum() / loud.sum()) == pytest.approx(0.5, abs=0.01)
    assert (np.diff(heard.ages_seconds) < 0).all()


def test_silence_is_the_lowest_level_and_nothing_is_nothing() -> None:
    analyser = LiveAnalyser(RATE_HZ, "log", 80)
    assert analyser.push(np.zeros((0, 2), np.float32)).columns.shape == (0, 80)
    assert not analyser.push(np.zeros((RATE_HZ, 2), np.float32)).columns.any()
    assert analyser.strongest_hz() is None


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30])
def test_damaged_samples_do_not_outlast_themselves(value: float) -> None:
    analyser = LiveAnalyser(RATE_HZ, "mel", 64)
    samples = sine(1000, 1, -20)
    samples[5000:5100] = value
    analyser.push(samples)
    column = analyser.push(sine(1000, 4, -20)).columns[-1]
    assert in_decibels(column).max() == pytest.approx(-20, abs=1)
    assert analyser.levels.left.rms_db == pytest.approx(-23, abs=0.1)
    assert analyser.loudness.short_term_lufs == pytest.approx(-20, abs=0.1)
    assert np.isfinite(analyser.bar_peaks_db).all()


@pytest.mark.parametrize("hz", [82.4, 440.0, 5000.0])
def test_the_strongest_frequency(hz: float) -> None:
    analyser = LiveAnalyser(44100, "mel", 64)
    analyser.push(sine(hz, 0.5, -20, 44100) + sine(3.1 * hz, 0.5, -40, 44100))
    assert analyser.strongest_hz() == pytest.approx(hz, abs=1.5)


# ---- bars


def test_the_bar_of_a_tone_rises_at_once_and_falls_slowly() -> None:
    analyser = LiveAnalyser(RATE_HZ, "mel", 32)
    analyser.push(sine(1000, 0.5, -10))
    edges = np.geomspace(40, 16000, BARS + 1)
    bar = int(np.searchsorted(edges, 1000)) - 1
    assert abs(int(analyser.bars_db.argmax()) - bar) <= 1
    top = float(analyser.bars_db.max())
    assert top == pytest.approx(-10, abs=1)
    silence = np.zeros((RATE_HZ // 60, 2), np.float32)
    for _ in range(30):
        analyser.push(silence)
    assert top - 25 < float(analyser.bars_db.max()) < top - 10
    assert float(analyser.bar_peaks_db.max()) == pytest.approx(top, abs=1)


# ---- levels


def test_rms_and_peak_of_a_sine() -> None:
    meter = LevelMeter(RATE_HZ)
    left, right = sine(1000, 3, -6)[:, 0], np.zeros(3 * RATE_HZ, np.float32)
    for block in np.split(np.stack([left, right], axis=1), 180):
        meter.push(block)
    assert meter.left.peak_db == pytest.approx(-6, abs=0.05)
    assert meter.left.rms_db == pytest.approx(-9.01, abs=0.05)
    assert meter.right.peak_db == meter.right.rms_db == -120


def test_peaks_fall_by_20_db_in_1_7_seconds_and_marks_stay() -> None:
    meter = LevelMeter(RATE_HZ)
    meter.push(sine(1000, 0.1))
    for _ in range(102):  # 1.7 s
        meter.push(np.zeros((800, 2), np.float32))
    assert meter.left.peak_db == pytest.approx(-20, abs=0.3)
    assert -3 < meter.left.hold_db < 0  # let go 0.2 s ago
    assert meter.left.hold_db > meter.left.peak_db


# ---- loudness (EBU Tech 3341)


def heard_by_loudness_meter(
    samples: NDArray[np.float32], rate_hz: int = RATE_HZ, block: int = 801
) -> LoudnessMeter:
    meter = LoudnessMeter(rate_hz)
    for first in range(0, len(samples), block):
        meter.push(samples[first : first + block])
    return meter


@pytest.mark.parametrize("rate_hz", [44100, 48000, 96000])
@pytest.mark.parametrize("decibels", [-23.0, -33.0])
def test_a_sine_has_the_loudness_that_the_standard_gives_it(rate_hz: int, decibels: float) -> None:
    meter = heard_by_loudness_meter(sine(1000, 5, decibels, rate_hz), rate_hz)
    assert meter.momentary_lufs == pytest.approx(decibels, abs=0.1)
    assert meter.short_term_lufs == pytest.approx(decibels, abs=0.1)
    assert meter.integrated_lufs == pytest.approx(decibels, abs=0.1)


def test_one_channel_alone_is_3_db_softer() -> None:
    samples = sine(997, 4)
    samples[:, 1] = 0
    assert heard_by_loudness_meter(samples).short_term_lufs == pytest.approx(-3.01, abs=0.05)


def test_short_term_looks_back_three_seconds_and_momentary_less_than_half_a_one() -> None:
    silence = np.zeros((2 * RATE_HZ, 2), np.float32)
    meter = heard_by_loudness_meter(np.concatenate([silence, sine(1000, 1, -23)]))
    assert meter.momentary_lufs == pytest.approx(-23, abs=0.1)
    assert meter.short_term_lufs == pytest.approx(-23 + 10 * np.log10(1 / 3), abs=0.2)


@pytest.mark.parametrize(
    "steps",
    [
        ((10, -36), (60, -23), (10, -36)),
        ((10, -72), (10, -36), (60, -23), (10, -36), (10, -72)),
        ((20, -26), (20.1, -20), (20, -26)),
    ],
)
def test_integrated_loudness_is_gated(steps: tuple[tuple[float, float], ...]) -> None:
    parts = [sine(1000, seconds, decibels) for seconds, decibels in steps]
    meter = heard_by_loudness_meter(np.concatenate(parts), block=48000)
    assert meter.integrated_lufs == pytest.approx(-23, abs=0.1)


def test_a_new_track_begins_anew() -> None:
    meter = heard_by_loudness_meter(sine(1000, 2, -10))
    meter.reset()
    assert meter.integrated_lufs == meter.true_peak_db == -120
    assert meter.momentary_lufs == pytest.approx(-10, abs=0.1)


def test_the_peak_between_samples_is_found() -> None:
    times = np.arange(RATE_HZ) / RATE_HZ
    tone = np.sin(2 * np.pi * RATE_HZ / 4 * times + np.pi / 4).astype(np.float32)
    assert np.abs(tone).max() == pytest.approx(0.707, abs=0.001)
    assert heard_by_loudness_meter(stereo(tone)).true_peak_db == pytest.approx(0, abs=0.3)


def test_k_weighting_is_that_of_the_standard_at_48_khz() -> None:
    hz = np.geomspace(10, 20000, 50)
    z = np.exp(-2j * np.pi * hz / 48000)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    high_pass = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    assert np.abs(k_response(hz, 48000)) == pytest.approx(np.abs(shelf * high_pass), rel=1e-5)


def test_loudness_agrees_with_what_is_measured_of_a_file(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    times = sound.times(12, 44100)
    swell = (0.15 + 0.1 * np.sin(2 * np.pi * 0.2 * times))[:, None]
    samples = (swell * rng.standard_normal((len(times), 2))).clip(-0.98, 0.98).astype(np.float32)
    path = sound.write_wav(tmp_path / "noise.wav", samples.T, 44100)
    measured = measure_loudness(path)
    live = heard_by_loudness_meter(samples, 44100)
    assert live.integrated_lufs == pytest.approx(measured.integrated_lufs, abs=0.1)
    assert live.true_peak_db == pytest.approx(20 * np.log10(measured.true_peak), abs=0.3)


def test_no_heavy_library_is_imported_for_it() -> None:
    program = (
        "import sys, numpy as np\n"
        "from musicrec_desktop.analysis.live import LiveAnalyser\n"
        "LiveAnalyser(44100, 'mel', 96).push(np.zeros((5000, 2), np.float32))\n"
        "print(sorted({'librosa', 'scipy', 'sklearn', 'numba', 'av'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_another_height_leaves_no_dark_seam() -> None:
    analyser = LiveAnalyser(RATE_HZ, "mel", 200)
    tone = sine(1000, 1.0)
    analyser.push(tone)
    analyser.configure("mel", 300, "balanced")
    columns = analyser.push(tone).columns
    assert int(columns[0].max()) == pytest.approx(int(columns[-1].max()), abs=2)
