"""Start-up and smoothness of the real window.

``python -m tests.benchmarks.window start [--tracks N] [--runs R]``
    Seconds to first paint and to usable, in fresh processes, on a library of N
    synthetic rows; and which heavy packages were imported before it was usable.
``python -m tests.benchmarks.window stalls FOLDER [--seconds S]``
    How long the GUI thread was blocked while it scanned FOLDER and played its
    first track at the same time: a timer due every 5 ms notes how late it comes, and
    how much processor time the thread took since it came last, which other programs
    do not change; on Linux also how late but for the time in which the thread could run
    and another program had the processor.
    The floor, in the same run, is the same timer in an idle window.
``python -m tests.benchmarks.window sort [--tracks N]``
    From a click on a heading to rows in order, the first time and again, and how
    late a 5 ms timer of the GUI thread came meanwhile: once as soon as all tracks are
    there, and once two seconds later, when the window has prepared usual columns.
``python -m tests.benchmarks.window use [--tracks N]``
    Memory, rest, typing and scrolling: see ``window_use``.

Needs a screen or ``QT_QPA_PLATFORM=offscreen``.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.window_use import measure_use

TICK_MS = 5
NAMES = ("first paint", "usable", "all loaded")
HEAVY = ("librosa", "sklearn", "annoy", "numba", "matplotlib", "scipy")


def measure_start(tracks: int, runs: int) -> None:
    """Print seconds from the program's first line to paint and to usable."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        _fill(data, tracks)
        times: dict[str, list[float]] = {name: [] for name in NAMES}
        for _ in range(runs + 1):
            lines = _smoke_test(data)
            for name, values in times.items():
                values.append(float(lines[name].split()[0]))
        print(f"library of {tracks:,} tracks, {runs} runs after one warm-up")
        for name, values in times.items():
            print(f"  {name:<12} {_spread(values[1:])} s (least / median / most)")
        print(f"  heavy imports before usable: {', '.join(_heavy(data)) or 'none'}")


def measure_stalls(folder: Path, seconds: float) -> None:
    """Print how late a 5 ms timer of the GUI thread comes, idle and at work."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from musicrec_desktop.app import SWITCH_INTERVAL_SECONDS, TAG_THREADS, warm_up
    from musicrec_desktop.core.paths import DataFolder
    from musicrec_desktop.gui.look.theme import ThemeController
    from musicrec_desktop.gui.main_window import MainWindow
    from musicrec_desktop.gui.pyside.garbage import GarbageCollector
    from musicrec_desktop.gui.pyside.quick_imports import keep_imports_quick
    from musicrec_desktop.gui.sound.audio_output import QtAudioOutput
    from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
    from musicrec_desktop.services.assembly import Services
    from musicrec_desktop.services.playing.sound_output import server_output
    from tests.playback.null_output import NullOutput

    # All as the program does it.
    keep_imports_quick()
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    application = QApplication([])
    GarbageCollector(application)
    with tempfile.TemporaryDirectory() as data:
        services = Services(DataFolder(Path(data)))
        tags, jobs = PoolExecutor(TAG_THREADS), JobRunner()
        output = NullOutput() if "--silent" in sys.argv else server_output() or QtAudioOutput()
        player = services.player(output)
        theme = ThemeController(application, "dark")
        window = MainWindow(services, services.scanning(tags), player, theme, jobs)
        window.library.loaded.connect(lambda: gc.freeze())
        window.show()
        ticks: list[tuple[float, float, float]] = []
        due = [time.perf_counter(), time.thread_time(), _queued_ms()]

        def tick() -> None:
            now, worked, queued = time.perf_counter(), time.thread_time(), _queued_ms()
            late = 1000 * (now - due[0]) - TICK_MS
            alone = late - (queued - due[2])
            ticks.append((max(0.0, late), max(0.0, alone), 1000 * (worked - due[1])))
            due[:] = now, worked, queued

        timer = QTimer(interval=TICK_MS)
        timer.timeout.connect(tick)

        def run_for(limit: float) -> list[tuple[float, float, float]]:
            ticks.clear()
            due[:] = time.perf_counter(), time.thread_time(), _queued_ms()
            # Not quit(), which closes the windows.
            QTimer.singleShot(round(limit * 1000), lambda: application.exit())
            application.exec()
            return list(ticks)

        warm_up()
        run_for(2.0)  # start-up is another figure
        timer.start()
        idle = run_for(3.0)
        window.library.add_folders([str(folder)])
        started = time.perf_counter()
        while window.model.rowCount() == 0 and time.perf_counter() - started < 20:
            run_for(0.2)
        window.playback.play(window.model.shown(), 0)
        working = run_for(seconds)
        scanning = window.library.scanning
        state, ring = player.snapshot(), player._player._engine.line.ring
        underruns = ring.underrun_frames if ring else 0
        print(f"{len(working)} ticks in {seconds:.0f} s of scanning and playing {folder.name}")
        print(
            f"  still scanning at the end: {scanning}; {state.state} at "
            f"{state.position_seconds:.1f} s; underruns {underruns} frames"
        )
        for name, measured in (("idle", idle), ("scan + play", working)):
            delays, alone, loads = (list(values) for values in zip(*measured, strict=True))
            print(f"  {name:12} late by: {_percentiles(delays)}")
            print(f"  {'':12} but for waiting for a processor: {_percentiles(alone)}")
            print(f"  {'':12} its own work between two ticks: {_percentiles(loads)}")
        window.close()
        jobs.shut_down()
        tags.shutdown()
        player.close()
        services.close()


def measure_sort(tracks: int) -> None:
    """Print how long sorting by each column takes, and what the GUI thread feels of it."""
    import random

    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from musicrec_desktop.app import SWITCH_INTERVAL_SECONDS
    from musicrec_desktop.core.tracks import Tags, Track
    from musicrec_desktop.gui.controllers.listeners.song_table import in_background
    from musicrec_desktop.gui.look.theme import DARK
    from musicrec_desktop.gui.models.track_columns import Column
    from musicrec_desktop.gui.models.track_order import SortBy
    from musicrec_desktop.gui.models.track_table import TrackTableModel
    from musicrec_desktop.gui.pyside.garbage import GarbageCollector
    from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
    from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate
    from musicrec_desktop.gui.worker import JobRunner

    application = QApplication([])
    GarbageCollector(application)  # as the program does it, as the interval
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    chance = random.Random(1)
    rows = [
        Track(
            n,
            f"/music/{n // 12:05}/{n % 12:02}.flac",
            Tags(
                title=f"Song of {chance.choice('abcdefgh')} {chance.random():.9f}",
                artist=f"Artist {chance.randrange(tracks // 20 or 1)}",
                album=f"Album {n // 12}",
                year=1950 + chance.randrange(75),
                duration_seconds=chance.uniform(60, 600),
            ),
            play_count=chance.randrange(40),
        )
        for n in range(tracks)
    ]
    jobs = JobRunner()
    spent = {"worker": 0.0, "window": 0.0}

    def timed(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def run(*values: Any) -> Any:
            began = time.thread_time()
            try:
                return call(*values)
            finally:
                spent[name] += 1000 * (time.thread_time() - began)

        return run

    in_pool = in_background(jobs)

    def loaded() -> SongsTable:
        model = TrackTableModel(
            background=lambda work, answer: in_pool(timed("worker", work), timed("window", answer))
        )
        table = SongsTable(model, TrackDelegate(_NoCovers(), DARK, None), None)
        table.resize(1200, 800)
        table.show()
        model.append(rows)
        model.layoutChanged.connect(lambda: waiting.quit() if model.in_order else None)
        application.processEvents()
        return table

    late: list[float] = []
    due = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, 1000 * (now - due[0]) - TICK_MS))
        due[0] = now

    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    waiting = QEventLoop()  # as the program waits, which leaves the worker the interpreter
    print(
        f"sorting {tracks:,} tracks, first / again: ms until drawn; processor time in ms of the "
        "worker, and of the window's thread with drawing; the timer's worst lateness, ms"
    )

    def sort(table: SongsTable, columns: tuple[Column, ...]) -> None:
        times, worker, window = [], [], []
        late.clear()
        due[0] = time.perf_counter()
        for descending in (False, True):
            spent.update(worker=0.0, window=0.0)
            began = time.perf_counter()
            timed("window", table.tracks.sort_by)([SortBy(each, descending) for each in columns])
            if not table.tracks.in_order:
                waiting.exec()
            timed("window", table.viewport().repaint)()
            times.append(1000 * (time.perf_counter() - began))
            worker.append(spent["worker"])
            window.append(spent["window"])
        names = ", ".join(column.name.lower() for column in columns)
        pairs = "   ".join(f"{one:5.0f} /{two:5.0f}" for one, two in (times, worker, window))
        print(f"  {names:24} {pairs} {max(late, default=0.0):8.0f}")

    for said, pause_ms in (("as soon as all are there", 0), ("two seconds later", 2000)):
        print(said)
        table = loaded()
        QTimer.singleShot(pause_ms, waiting.quit)
        waiting.exec()
        for columns in (
            *((column,) for column in (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.YEAR)),
            (Column.YEAR, Column.ARTIST, Column.TITLE),
        ):
            sort(table, columns)
    jobs.shut_down()


class _NoCovers:
    """Covers that are all the same grey."""

    def pixmap(self, _track: object, size: int, ratio: float) -> object:
        from PySide6.QtGui import QPixmap

        return QPixmap(round(size * ratio), round(size * ratio))


def _queued_ms() -> float:
    """Return how long this thread waited for a processor so far; 0 where nobody tells."""
    told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return int(told.read_text().split()[1]) / 1e6 if told.exists() else 0.0


def _percentiles(values: list[float]) -> str:
    cuts = statistics.quantiles(values, n=100)
    return (
        f"median {cuts[49]:.1f}, p95 {cuts[94]:.1f}, p99 {cuts[98]:.1f}, max {max(values):.1f} ms"
    )


def _spread(values: list[float]) -> str:
    return f"{min(values):.2f} / {statistics.median(values):.2f} / {max(values):.2f}"


def _smoke_test(data: Path) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "musicrec_desktop", "--data-dir", str(data), "--smoke-test"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {line[:12].strip(): line[12:].strip() for line in done.stdout.splitlines()}


def _heavy(data: Path) -> list[str]:
    """Return which heavy packages a smoke test imports."""
    done = subprocess.run(
        [
            *(sys.executable, "-X", "importtime", "-m", "musicrec_desktop"),
            *("--data-dir", str(data), "--smoke-test"),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    return [name for name in HEAVY if name in imported]


def _fill(data: Path, count: int) -> None:
    """Write synthetic tracks straight into a library."""
    from musicrec_desktop.core.tracks import Tags
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.scanner import FoundFile
    from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

    database = Database.open(data / "library.sqlite")
    repository = TrackRepository(database)
    for start in range(0, count, 5000):
        repository.save(
            [
                ScannedFile(
                    FoundFile(f"/music/{n // 12:05}/{n % 12:02}.flac", 30_000_000, n),
                    Tags(
                        title=f"Song {n}",
                        artist=f"Artist {n // 60}",
                        album=f"Album {n // 12}",
                        genre=f"Genre {n // 5000}",
                        year=1950 + n % 75,
                        track_number=n % 12 + 1,
                        duration_seconds=180.0 + n % 120,
                    ),
                )
                for n in range(start, min(count, start + 5000))
            ]
        )
    database.close()


def main() -> None:
    """Parse the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="what", required=True)
    start = commands.add_parser("start")
    start.add_argument("--tracks", type=int, default=100_000)
    start.add_argument("--runs", type=int, default=5)
    sort = commands.add_parser("sort")
    sort.add_argument("--tracks", type=int, default=100_000)
    use = commands.add_parser("use")
    use.add_argument("--tracks", type=int, default=100_000)
    stalls = commands.add_parser("stalls")
    stalls.add_argument("folder", type=Path)
    stalls.add_argument("--seconds", type=float, default=20.0)
    stalls.add_argument("--silent", action="store_true", help="no sound device")
    arguments = parser.parse_args()
    if arguments.what == "start":
        measure_start(arguments.tracks, arguments.runs)
    elif arguments.what == "sort":
        measure_sort(arguments.tracks)
    elif arguments.what == "use":
        measure_use(_fill, arguments.tracks)
    else:
        measure_stalls(arguments.folder, arguments.seconds)


if __name__ == "__main__":
    main()
