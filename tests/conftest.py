"""For every test: sound files with a known pitch, and a guard against what is left running."""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import psutil
import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot
from sqlalchemy.engine import Engine

from musicrec_desktop.analysis.pool import CACHE_FOLDER_VARIABLE, AnalysisPool
from musicrec_desktop.gui.pyside import told_errors
from musicrec_desktop.gui.pyside.kept_errors import keep_errors_from_qt
from musicrec_desktop.library import database
from musicrec_desktop.library.database import Database
from tests.statements import compiled_once

__all__ = ["compiled_once"]  # a fixture

keep_errors_from_qt()  # as the program does, so that a test fails where its process would end

# There may be no screen, and where there is one it is not for tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nor is the keyring of whoever runs them.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
# Nor are its desktop, its language and its scale: those of a test are the same everywhere.
for name in (
    *("DBUS_SESSION_BUS_ADDRESS", "LANGUAGE", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"),
    *("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"),
):
    os.environ.pop(name, None)
os.environ["LC_ALL"] = "C.UTF-8"

# How long an example takes says nothing on a busy machine.
# The same examples each time, so that a change and not the day decides what fails;
# `--hypothesis-profile=explore` looks for new ones.
slow = [HealthCheck.too_slow]
settings.register_profile("explore", deadline=None, suppress_health_check=slow)
settings.register_profile("project", settings.get_profile("explore"), derandomize=True)
settings.load_profile("project")

# Nor does how long a window takes; what never comes is still a failure.
for wait in (
    *(QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals),
    *(QtBot.waitCallback, QtBot.waitExposed, QtBot.waitActive),
):
    wait.__kwdefaults__["timeout"] = 120_000

if "PYTEST_XDIST_WORKER" in os.environ and hasattr(os, "nice"):
    # Analysis processes lower themselves, and would starve beside tests that do not.
    os.nice(19)

# Nothing of what is collected goes before the end: to look for garbage in it would take seconds.
gc.disable()

GRACE_SECONDS = 60.0
TONE_RATE_HZ = 44_100
COMPUTE_BANKS = "from musicrec_desktop.analysis.filterbanks import filter_banks\nfilter_banks()"

ToneFile = Callable[..., str]
FilledOnce = Callable[[str, Callable[[Path], object]], Path]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "leaves_running(reason): starts a thread or process that outlives the test"
    )


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Look for garbage from now on, but only in what tests make."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, Any]:
    """Write paths that are not Unicode so that workers can tell of what a test said."""
    report = yield
    report.sections = [
        (name, text.encode(errors="backslashreplace").decode()) for name, text in report.sections
    ]
    return report


@pytest.fixture(scope="session", autouse=True)
def prepared_by_migrations(filled_once: FilledOnce) -> Iterator[Callable[[Path, Engine], None]]:
    """Copy each new library from one that the migrations made, which takes them a while.

    Yields what lets them make one.
    """
    by_migrations = database._prepare
    made: list[Path] = []

    def make(folder: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(database, "_prepare", by_migrations)
            Database.open(folder / "library.sqlite").close()

    def prepare(path: Path, engine: Engine) -> None:
        if not path.exists():
            if not made:
                made.append(filled_once("new-library", make) / "library.sqlite")
            with contextlib.suppress(OSError):  # then the library itself says what is wrong
                shutil.copyfile(made[0], path)
        by_migrations(path, engine)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_prepare", prepare)
        yield by_migrations


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what all processes that run tests share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def filled_once(shared_folder: Path) -> FilledOnce:
    """Let the first process that asks for a folder fill it, and the others wait for that.

    Call it as ``filled_once(name, fill)``; returns the folder, which no test may change.
    """

    def filled(name: str, fill: Callable[[Path], object]) -> Path:
        folder, whole = shared_folder / name, shared_folder / f"{name}.whole"
        with FileLock(shared_folder / f"{name}.lock"):
            if not whole.exists():
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                fill(folder)
                whole.touch()
        return folder

    return filled


@pytest.fixture(scope="session")
def computed_banks(filled_once: FilledOnce) -> Path:
    """A folder with the filter banks."""

    def compute(folder: Path) -> None:
        # librosa, which takes seconds to import, is to stay out of this process
        subprocess.run(
            [sys.executable, "-c", COMPUTE_BANKS],
            env={**os.environ, CACHE_FOLDER_VARIABLE: str(folder)},
            check=True,
        )

    return filled_once("filter-banks", compute)


@pytest.fixture(scope="session", autouse=True)
def cold_pool(request: pytest.FixtureRequest) -> Iterator[Callable[..., None]]:
    """Let every pool find its filter banks computed; yields how one begins that does not."""
    cold = AnalysisPool.__init__

    def begin(self: AnalysisPool, *arguments: Any, **named: Any) -> None:
        cold(self, *arguments, **named)
        if named.get("cache_folder") is not None and not Path(named["cache_folder"]).exists():
            shutil.copytree(request.getfixturevalue("computed_banks"), named["cache_folder"])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AnalysisPool, "__init__", begin)
        yield cold


@pytest.fixture(autouse=True)
def every_error_told() -> None:
    """Let each test hear of an error that one before it heard of."""
    told_errors._told.clear()


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test after which a thread or a child process is left that was not there before.

    What fixtures of a wider scope start is there before, and is theirs to end.
    """
    threads, processes = set(threading.enumerate()), _children()
    yield
    if request.node.get_closest_marker("leaves_running"):
        return
    deadline = time.monotonic() + GRACE_SECONDS
    while left := _left(threads, processes):
        if time.monotonic() > deadline:
            pytest.fail(f"left running by the test: {', '.join(left)}")
        gc.collect()  # an executor that nobody holds any more lets its threads end
        time.sleep(0.02)


def _left(threads: set[threading.Thread], processes: set[psutil.Process]) -> list[str]:
    # A dummy stands for a thread of Qt's that has once logged; Python never learns of its end,
    # and that the pools end theirs is waited for where they are shut down.
    alive = [
        repr(thread)
        for thread in set(threading.enumerate()) - threads
        if thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]
    return alive + [repr(process) for process in _children() - processes]


def _children() -> set[psutil.Process]:
    """Return the child processes, but for the one that Python keeps for its own bookkeeping."""
    found = set()
    for pid in _below(os.getpid()):
        try:
            child = psutil.Process(pid)
            own = any("resource_tracker" in word for word in child.cmdline())
            if not own and child.status() != psutil.STATUS_ZOMBIE:
                found.add(child)
        except psutil.NoSuchProcess:
            continue
    return found


def _below(pid: int) -> list[int]:
    """Return the processes below one; Linux lists them at once, where psutil looks at all."""
    if not Path(f"/proc/self/task/{threading.get_native_id()}/children").exists():
        return [child.pid for child in psutil.Process(pid).children(recursive=True)]
    children: list[int] = []
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):  # a thread that has ended meanwhile
            children += map(int, listed.read_text().split())
    return children + [deeper for child in children for deeper in _below(child)]


@pytest.fixture(scope="session")
def tone_file() -> ToneFile:
    """Write a file that holds one steady tone with its overtones.

    Call it as ``tone_file(path, seconds=3.0, hz=440.0, codec="flac", tags={...})``; the
    container follows from the name of the file. Returns the path.
    """
    return write_tone


@lru_cache(maxsize=64)  # many tests have files of the same tones
def tone_samples(seconds: float, hz: float, level: float) -> NDArray[np.float32]:
    """Return a stereo tone with four overtones, beating twice a second; not to be changed."""
    moments = np.arange(round(seconds * TONE_RATE_HZ)) / TONE_RATE_HZ
    overtones = sum(np.sin(2 * np.pi * hz * n * moments) / n for n in range(1, 6))
    beat = 0.6 + 0.4 * np.cos(2 * np.pi * 2 * moments)
    return np.tile((level * beat * overtones).astype(np.float32), (2, 1))


def write_tone(
    path: Path | str,
    seconds: float = 3.0,
    hz: float = 440.0,
    *,
    codec: str = "flac",
    level: float = 0.2,
    tags: dict[str, str] | None = None,
) -> str:
    """Encode a stereo tone with four overtones, beating twice a second."""
    sound = tone_samples(seconds, hz, level)
    with av.open(str(path), "w") as container:
        container.metadata.update(tags or {})
        options = {"strict": "experimental"} if codec == "vorbis" else {}
        stream = container.add_stream(codec, rate=TONE_RATE_HZ, layout="stereo", options=options)
        resampler = av.AudioResampler(
            stream.format, "stereo", TONE_RATE_HZ, frame_size=stream.frame_size or 4096
        )
        frame = av.AudioFrame.from_ndarray(sound, "fltp", "stereo")
        frame.sample_rate, frame.pts = TONE_RATE_HZ, 0
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return str(path)
