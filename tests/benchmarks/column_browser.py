"""The column browser at 100,000 tracks: reading, answering, and what the window feels of it.

``python -m tests.benchmarks.column_browser [--tracks N]``
    Prints, on a library of N synthetic tracks,

    - how long each kind of column takes to be read, and then to be answered, in wall-clock
      and in processor time of its thread,
    - from a click on a value in the real window to lists and songs that are narrowed, and how
      much the window's own thread does for it; the same for a keystroke in the search field.

Needs a screen or ``QT_QPA_PLATFORM=offscreen``.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.window import _fill

RUNS = 20
GENRES = 20


def measure_answers(data: Path) -> None:
    """Print how long reading and answering take."""
    from musicrec_desktop.core.column_browser import BrowserColumn, BrowserKind
    from musicrec_desktop.core.listeners import DEFAULT_LISTENER
    from musicrec_desktop.library.column_values import ColumnValuesRepository
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.sort_names import SortNameRepository
    from musicrec_desktop.services.library.column_browsing import ColumnBrowsing

    gc.disable()  # as the program does it, which collects in the window's thread
    database = Database.open(data / "library.sqlite")
    service = ColumnBrowsing(
        ColumnValuesRepository(database),
        FolderRepository(database),
        lambda: DEFAULT_LISTENER,
        SortNameRepository(database).read,
    )
    print("                     wall clock, processor time, rows")
    for kind in BrowserKind:
        service.forget()
        shown = _timed(f"reading {kind.value}", partial(service.browse, [_column(kind)]))
        print(f"{len(shown.columns[0].rows):>8,}")
    usual = [_column(kind) for kind in (BrowserKind.GENRE, BrowserKind.ARTIST, BrowserKind.ALBUM)]
    service.forget()
    first = _timed("the usual three", lambda: service.browse(usual))
    print(f"{len(first.columns[2].rows):>8,}")
    chosen = BrowserColumn(BrowserKind.GENRE, first.columns[0].values.keys[3:4])
    answer = _timed("a genre chosen", lambda: service.browse([chosen, *usual[1:]]))
    print(f"{len(answer.columns[2].rows):>8,}")
    gc.enable()
    database.close()


def _column(kind: Any) -> Any:
    from musicrec_desktop.core.column_browser import BrowserColumn

    return BrowserColumn(kind)


def _timed(name: str, ask: Callable[[], Any]) -> Any:
    wall, work = time.perf_counter(), time.thread_time()
    found = ask()
    work, wall = time.thread_time() - work, time.perf_counter() - wall
    print(f"  {name:<22}{1000 * wall:7.1f} ms {1000 * work:7.1f} ms", end="")
    return found


def measure_window(data: Path) -> None:
    """Print how long a click and a keystroke take in the real window."""
    from PySide6.QtWidgets import QApplication

    from musicrec_desktop.app import SWITCH_INTERVAL_SECONDS
    from musicrec_desktop.core.paths import DataFolder
    from musicrec_desktop.gui.look.theme import ThemeController
    from musicrec_desktop.gui.main_window import MainWindow
    from musicrec_desktop.gui.pyside.garbage import GarbageCollector
    from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
    from musicrec_desktop.services.assembly import Services
    from tests.playback.null_output import NullOutput

    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)  # as the program does it
    application = QApplication([])
    GarbageCollector(application)
    services = Services(DataFolder(data))
    tags, jobs = PoolExecutor(2), JobRunner()
    player = services.player(NullOutput())
    theme = ThemeController(application, "dark")
    window = MainWindow(services, services.scanning(tags), player, theme, jobs)
    window.resize(1440, 900)
    window.show()
    loaded: list[bool] = []
    window.library.loaded.connect(lambda: loaded.append(True))

    def wait(reached: Callable[[], bool]) -> None:
        while not reached():
            application.processEvents()
            time.sleep(0.0005)

    wait(lambda: bool(loaded))
    wait(lambda: not jobs.busy)
    window.column_browser.show(True)
    browser = window.songs.browser
    assert browser is not None
    answers: list[object] = []
    assert window.column_browser._made is not None
    window.column_browser._made[2].browsed.connect(answers.append)
    genres, _, albums = (pane.list for pane in browser.panes)
    wait(lambda: albums.values.listed is not None)
    wait(lambda: not jobs.busy)

    def measure(name: str, act: Callable[[int], None], reached: Callable[[int], bool]) -> None:
        walls, works = [], []
        for run in range(RUNS):
            answers.clear()
            wall, work = time.perf_counter(), time.thread_time()
            act(run)
            wait(partial(reached, run))
            application.processEvents()  # painted, too
            walls.append(1000 * (time.perf_counter() - wall))
            works.append(1000 * (time.thread_time() - work))
            wait(lambda: not jobs.busy)
        wall, work = statistics.median(walls), statistics.median(works)
        print(f"  {name:<34}{wall:6.1f} ms, at most {max(walls):6.1f}; window's thread {work:5.1f}")

    def choose(run: int) -> None:
        genres.choose((genres.values.key(1 + run % (GENRES - 1)),))

    print("in the window, from the act to lists and songs, medians")
    measure(
        "a genre clicked",
        choose,
        lambda run: (
            window.model.rowCount() < window.model.total
            and albums.values.count(0) == window.model.rowCount()
            and genres.keys == (genres.values.key(1 + run % (GENRES - 1)),)
        ),
    )
    counts = [window.model.total, window.model.rowCount()]
    measure(
        "everything, and a genre again",
        lambda run: genres.choose(() if run % 2 == 0 else (genres.values.key(1 + run),)),
        lambda run: (
            (window.model.rowCount() == counts[0]) == (run % 2 == 0)
            and albums.values.count(0) == window.model.rowCount()
        ),
    )
    genres.choose(())
    wait(lambda: window.model.rowCount() == window.model.total)
    measure(
        "a search beside it",
        lambda run: window.header.search.setText(f"song {run + 1}"),
        lambda _run: bool(answers) and albums.values.count(0) == window.model.rowCount(),
    )
    window.close()
    jobs.shut_down()
    tags.shutdown()
    player.close()
    services.close()


def main() -> None:
    """Parse the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tracks", type=int, default=100_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder), arguments.tracks)
        measure_answers(Path(folder))
        measure_window(Path(folder))


if __name__ == "__main__":
    main()
