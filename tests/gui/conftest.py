"""The real window on a small library of synthesised sounds, without a sound device."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

import av
import mutagen
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimerEvent
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.settings import SettingsFile, Theme
from musicrec_desktop.gui import settings_history
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.pyside.layout_items import let_items_go
from musicrec_desktop.gui.widgets.tables import type_ahead
from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
from musicrec_desktop.services.assembly import Services
from tests.conftest import FilledOnce
from tests.patience import patience
from tests.playback.null_output import NullOutput

let_items_go()  # as the program does

__all__ = ["patience"]  # a fixture

RATE_HZ = 44100
SECONDS = 6.0
TICK_MS = 10
LONG_PAUSE_MS = 600_000
LONGEST_TICK_SECONDS = 0.02
USUAL_SPEED = 0.25  # songs of six seconds are to last longer than a test on a busy machine
STEADY, PULSED = "steady tones", "pulsed noise"


def write_flac(path: Path, samples: np.ndarray, **tags: str) -> None:
    """Encode samples of shape (n,), −1 to 1, and tag the file."""
    pcm = np.round(samples * 32767).astype(np.int16)[None]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", RATE_HZ, layout="mono")
        frame = av.AudioFrame.from_ndarray(pcm, format="s16", layout="mono")
        frame.sample_rate = RATE_HZ
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    file = mutagen.File(path)
    file.update(tags)
    file.save()


@pytest.fixture(scope="session")
def music(filled_once: FilledOnce) -> Path:
    """Eight tracks of two kinds, by two artists each, so that a neighbour can be right."""
    return filled_once("music0", _write_music)  # a folder whose name is no word to translate


def _write_music(folder: Path) -> None:
    time = np.arange(int(SECONDS * RATE_HZ)) / RATE_HZ
    rng = np.random.default_rng(5)
    for number in range(4):
        # a slow chord that changes: a tone that never does is no music
        steps = np.array([1.0, 1.25, 1.5, 1.125])[(time / 1.5).astype(int) % 4]
        phase = 2 * np.pi * np.cumsum((220 + 15 * number) * steps) / RATE_HZ
        swell = 0.6 + 0.4 * np.sin(2 * np.pi * time / 1.5)
        tone = swell * sum(np.sin(k * phase) / k for k in (1, 1.5, 2, 3))
        write_flac(
            folder / f"steady {number}.flac",
            0.3 * tone,
            title=f"Steady {number}",
            artist=f"Tone Artist {number % 2}",
            album="Tones",
            genre=STEADY,
        )
        pulse = (time * (2 + 0.2 * number)) % 1.0 < 0.15
        write_flac(
            folder / f"pulsed {number}.flac",
            0.3 * pulse * rng.standard_normal(len(time)).clip(-3, 3),
            title=f"Pulsed {number}",
            artist=f"Noise Artist {number % 2}",
            album="Noises",
            genre=PULSED,
        )


class PlayingClock(QObject):
    """Seconds that pass for the sound only while the window's thread gets on.

    By the wall clock a short track would end under a test that waits for its turn on a
    busy machine.

    Attributes
    ----------
    speed : float
        How many seconds are played in one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.speed = USUAL_SPEED
        self._seconds = 0.0
        self._then = monotonic()
        self.startTimer(TICK_MS, Qt.TimerType.PreciseTimer)

    def __call__(self) -> float:
        return self._seconds

    def timerEvent(self, event: QTimerEvent) -> None:
        now = monotonic()
        self._seconds += self.speed * min(now - self._then, LONGEST_TICK_SECONDS)
        self._then = now


@dataclass
class OpenWindow:
    """A window, and the services under it."""

    window: MainWindow
    services: Services
    theme: ThemeController
    clock: PlayingClock
    close: Callable[[], None]


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> Iterator[None]:
    """Let go of the keys that a test pressed: Qt's own tests keep Ctrl held after Ctrl+C."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_F35, Qt.KeyboardModifier.NoModifier)


@pytest.fixture(autouse=True)
def mouse_taken_back(qapp: QApplication) -> Iterator[None]:
    """Take the mouse back from where a test moved it: there it would be over the next window."""
    before = QCursor.pos()
    yield
    if QCursor.pos() != before:
        QCursor.setPos(before)


@pytest.fixture(autouse=True)
def at_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is done at one go be taken so, however long a busy machine takes for it."""
    monkeypatch.setattr(type_ahead, "PAUSE_MS", LONG_PAUSE_MS)
    monkeypatch.setattr(settings_history, "ONE_CHANGE_SECONDS", LONG_PAUSE_MS / 1000)


@pytest.fixture(scope="module", autouse=True)
def garbage_in_the_windows_thread(qapp: QApplication) -> Iterator[None]:
    """Collect where the program does, too: Qt's objects end badly in other threads."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def young_garbage() -> Iterator[None]:
    yield
    gc.collect(1)


@pytest.fixture(scope="session", autouse=True)
def nothing_copied(qapp: QApplication) -> Iterator[None]:
    """Leave nothing of Python's on the clipboard: Qt deletes it when Python is gone."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., OpenWindow]]:
    """Return a function that opens the real window on a data folder; all are closed after."""
    closing: list[Callable[[], None]] = []

    def open_on(data: Path = tmp_path / "data", theme: Theme = "dark") -> OpenWindow:
        settings = replace(SettingsFile(DataFolder(data).settings).load(), theme=theme)
        services = Services(DataFolder(data), settings)
        tags = PoolExecutor(2)
        jobs = JobRunner()
        controller = ThemeController(qapp, theme)
        clock = PlayingClock()
        player = services.player(NullOutput(clock=clock))
        window = MainWindow(services, services.scanning(tags), player, controller, jobs)
        clock.setParent(window)
        window.resize(1440, 900)  # the screen of the tests is smaller
        window.show()

        def close() -> None:
            window.close()
            jobs.shut_down()
            tags.shutdown()
            player.close()
            services.close()
            # here and now: what Python collects as garbage is destroyed by whichever thread does
            for gone in (window, controller, jobs):
                gone.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            qapp.processEvents()

        def close_once() -> None:
            if close_once in closing:
                closing.remove(close_once)
                close()

        closing.append(close_once)
        return OpenWindow(window, services, controller, clock, close_once)

    yield open_on
    for close_one in reversed(closing.copy()):
        close_one()


@pytest.fixture
def scanned(scanned_once: Path, tmp_path: Path) -> Path:
    """A data folder of the test's own whose library has heard the music."""
    data = tmp_path / "scanned"
    shutil.copytree(scanned_once, data)
    return data


@pytest.fixture(scope="session")
def scanned_once(music: Path, filled_once: FilledOnce) -> Path:
    """A data folder whose library has heard the music."""

    def scan(data: Path) -> None:
        services = Services(DataFolder(data))
        tags = PoolExecutor(2)
        try:
            scanning = services.scanning(tags)
            for _event in scanning.scan(scanning.add_folders([str(music)])):
                pass
        finally:
            tags.shutdown()
            services.close()

    return filled_once("scanned-music", scan)
