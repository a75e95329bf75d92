"""What was heard before a moment, as the live spectrogram would have drawn it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.heard_before import Picture, columns_before
from musicrec_desktop.analysis.live import LiveAnalyser
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.live_picture import COLUMNS_PER_SECOND
from tests.analysis.sound import write_wav

RATE_HZ = 44100
PICTURE = Picture(RATE_HZ, "mel", 96, "balanced")


@pytest.fixture(scope="module")
def rising(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    moments = np.arange(6 * RATE_HZ) / RATE_HZ
    tone = 0.5 * np.sin(2 * np.pi * (200 * moments + 150 * moments**2))
    samples = np.stack([tone, tone], axis=1).astype(np.float32)
    path = tmp_path_factory.mktemp("rising") / "rising.wav"
    write_wav(path, samples.T, RATE_HZ)
    return path, samples


def test_they_are_the_columns_that_would_have_been_seen_live(rising) -> None:
    path, samples = rising
    columns, seconds = columns_before(str(path), 4.0, 2.0, PICTURE, gain_db=0.0)
    live = LiveAnalyser(RATE_HZ, "mel", 96, "balanced").push(samples[: 4 * RATE_HZ])
    places = 4.0 - live.ages_seconds
    assert len(columns) == pytest.approx(2 * COLUMNS_PER_SECOND, abs=10)
    assert seconds[0] == pytest.approx(2.0, abs=0.02)
    same = live.columns[[int(np.abs(places - second).argmin()) for second in seconds]]
    loud = same > 120  # -60 dB: below it, half a column beside shows
    assert np.abs(columns.astype(int) - same)[loud].mean() < 4


def test_the_gain_is_heard_in_them(rising) -> None:
    path, _ = rising
    plain, _ = columns_before(str(path), 4.0, 1.0, PICTURE, gain_db=0.0)
    quiet, _ = columns_before(str(path), 4.0, 1.0, PICTURE, gain_db=-10.0)
    assert int(plain.max()) - int(quiet.max()) == pytest.approx(20, abs=1)  # half decibels


def test_there_is_nothing_before_the_beginning(rising) -> None:
    path, _ = rising
    columns, seconds = columns_before(str(path), 1.0, 30.0, PICTURE, gain_db=0.0)
    assert seconds[0] >= 0 and seconds[-1] < 1.0
    assert len(columns) < COLUMNS_PER_SECOND + 1


def test_past_the_end_it_is_what_there_is(rising) -> None:
    path, _ = rising
    _, seconds = columns_before(str(path), 8.0, 4.0, PICTURE, gain_db=0.0)
    assert seconds[-1] < 6.0


def test_what_is_no_music_is_said(tmp_path: Path) -> None:
    path = tmp_path / "no.wav"
    path.write_text("no music")
    with pytest.raises(UnreadableFile):
        columns_before(str(path), 8.0, 4.0, PICTURE, gain_db=0.0)
