"""Using the window on a large library: memory, rest, typing and scrolling.

``python -m tests.benchmarks.window use [--tracks N]``
    Prints what the process holds once all songs are there, how much of a core it takes
    while nothing happens, how long a keystroke in the search field takes until its songs
    are drawn, and how long frames take while the songs are scrolled.

Times of the processor are those of the window's thread, drawing included; by the clock
other programs count, too.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import psutil

REST_SECONDS = 8.0
IDLE_SECONDS = 20.0
WORDS = ("song 4", "artist:1", "genre 3 year:>1980", "album 77", "-song")
STEPS = {"a line": 38, "three lines": 114, "a page": 700}
FRAMES = 300


def measure_use(fill: Callable[[Path, int], None], tracks: int) -> None:
    """Print memory, processor time at rest, and times of keystrokes and frames."""
    from PySide6.QtWidgets import QApplication

    from musicrec_desktop.app import SWITCH_INTERVAL_SECONDS, TAG_THREADS, warm_up
    from musicrec_desktop.core.paths import DataFolder
    from musicrec_desktop.gui.look.theme import ThemeController
    from musicrec_desktop.gui.main_window import MainWindow
    from musicrec_desktop.gui.program.imports_ahead import ImportsAhead
    from musicrec_desktop.gui.pyside.garbage import GarbageCollector
    from musicrec_desktop.gui.pyside.quick_imports import keep_imports_quick
    from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
    from musicrec_desktop.services.assembly import Services
    from tests.playback.null_output import NullOutput

    keep_imports_quick()  # as the program does it
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)  # as the program does it
    application = QApplication([])
    GarbageCollector(application)  # as the program does it
    with tempfile.TemporaryDirectory() as folder:
        # Elsewhere, so that what filling leaves behind is not counted.
        filling = get_context("spawn").Process(target=fill, args=(Path(folder), tracks))
        filling.start()
        filling.join()
        services = Services(DataFolder(Path(folder)))
        tags, jobs = PoolExecutor(TAG_THREADS), JobRunner()
        player = services.player(NullOutput())
        theme = ThemeController(application, "dark")
        window = MainWindow(services, services.scanning(tags), player, theme, jobs)
        window.library.loaded.connect(lambda: gc.freeze())
        window.library.loaded.connect(lambda: application.exit())
        window.resize(1440, 900)
        window.show()
        application.exec()
        warm_up()
        ImportsAhead(window).start()
        _rest(application, REST_SECONDS)
        memory = psutil.Process().memory_full_info()
        print(f"{tracks:,} tracks: {memory.rss / 2**20:.0f} MB, {memory.uss / 2**20:.0f} unshared")
        before = time.process_time()
        _rest(application, IDLE_SECONDS)
        share = 100 * (time.process_time() - before) / IDLE_SECONDS
        print(f"at rest: {share:.2f} % of a core")
        _scroll(application, window)
        _type(application, window)
        window.close()
        jobs.shut_down()
        tags.shutdown()
        player.close()
        services.close()


def _type(application: Any, window: Any) -> None:
    """Type letter by letter, and print from each key to what it found, drawn."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtTest import QTest

    field, view = window.header.search, window.songs.table.viewport()
    waiting = QEventLoop()
    window.model.layoutChanged.connect(waiting.quit)
    clocks: list[float] = []
    works: list[float] = []
    for words in WORDS:
        field.clear()
        _rest(application, 1.0)
        for letter in words:
            clock, work = time.perf_counter(), time.thread_time()
            QTest.keyClicks(field, letter)
            QTimer.singleShot(2000, waiting.quit)  # a letter that changes nothing
            waiting.exec()
            view.repaint()
            clocks.append(1000 * (time.perf_counter() - clock))
            works.append(1000 * (time.thread_time() - work))
            _rest(application, 0.1)
    field.clear()
    print(f"first keystroke: {clocks[0]:.0f} ms, processor {works[0]:.0f} ms")
    print(f"keystrokes, by the clock: {_percentiles(clocks)}; processor: {_percentiles(works)}")


def _scroll(application: Any, window: Any) -> None:
    table = window.songs.table
    for name, step in STEPS.items():
        bar = table.verticalScrollBar()
        bar.setValue(0)
        _rest(application, 1.0)
        clocks, works = [], []
        for _ in range(FRAMES):
            clock, work = time.perf_counter(), time.thread_time()
            bar.setValue(bar.value() + step)
            table.viewport().repaint()
            clocks.append(1000 * (time.perf_counter() - clock))
            works.append(1000 * (time.thread_time() - work))
            _rest(application, 0.004)
        print(
            f"scrolled by {name}, by the clock: {_percentiles(clocks)}; "
            f"processor: {_percentiles(works)}"
        )


def _rest(application: Any, seconds: float) -> None:
    from PySide6.QtCore import QTimer

    # Not quit(), which closes the windows.
    QTimer.singleShot(round(1000 * seconds), lambda: application.exit())
    application.exec()


def _percentiles(values: list[float]) -> str:
    cuts = statistics.quantiles(values, n=100)
    return f"median {cuts[49]:.1f}, 95 % {cuts[94]:.1f}, max {max(values):.1f} ms"
