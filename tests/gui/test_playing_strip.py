"""The spectrogram at the foot of the window follows what plays."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.errors import TooLong
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.gui.controllers.playing.playing_strip import PlayingStrip
from musicrec_desktop.gui.worker import JobRunner

ONE, TWO = QueueItem(1, "/one.flac"), QueueItem(2, "/two.flac")


class Strip:
    """Notes what it is asked to show."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def start_track(self, seconds: float, *, playing: bool) -> None:
        self.shown.append(f"{seconds:g} s, {'playing' if playing else 'nothing'}")

    def set_overview(self, levels: np.ndarray) -> None:
        self.shown.append(f"overview {levels.size}")

    def end_waiting(self, *, too_long: bool) -> None:
        self.shown.append(f"no overview, too long: {too_long}")


class Spectrograms:
    """Leaves each overview to the test."""

    def __init__(self) -> None:
        self.asked: dict[str, Future] = {}

    def overview(self, item: QueueItem) -> Future:
        return self.asked.setdefault(item.path, Future())


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


def test_an_overview_is_shown_as_long_as_its_track_is(qtbot: QtBot, jobs: JobRunner) -> None:
    strip, spectrograms, parent = Strip(), Spectrograms(), QObject()
    playing = PlayingStrip(None, spectrograms, strip, jobs, parent)
    playing.begin(ONE, 60.0)
    playing.begin(TWO, 90.0)
    spectrograms.asked[ONE.path].set_result(np.zeros(1, np.uint8))
    spectrograms.asked[TWO.path].set_result(np.zeros(2, np.uint8))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert strip.shown == ["60 s, playing", "90 s, playing", "overview 2"]


def test_a_track_that_has_no_overview_ends_no_waiting_for_the_next(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    strip, spectrograms, parent = Strip(), Spectrograms(), QObject()
    playing = PlayingStrip(None, spectrograms, strip, jobs, parent)
    playing.begin(ONE, 36_000.0)
    playing.begin(TWO, 90.0)
    with qtbot.waitSignal(jobs.ended):
        spectrograms.asked[ONE.path].set_exception(TooLong(ONE.path, "ten hours"))
    assert strip.shown == ["36000 s, playing", "90 s, playing"]
    spectrograms.asked[TWO.path].set_exception(TooLong(TWO.path, "ten hours"))
    qtbot.waitUntil(lambda: len(strip.shown) == 3)
    assert strip.shown[2] == "no overview, too long: True"


def test_nothing_that_plays_is_nothing_to_wait_for(jobs: JobRunner, qapp: object) -> None:
    strip, spectrograms, parent = Strip(), Spectrograms(), QObject()
    PlayingStrip(None, spectrograms, strip, jobs, parent).begin(None, 0.0)
    assert strip.shown == ["0 s, nothing"]
    assert spectrograms.asked == {}
