"""Albums, artists, genres and folders of a large library: queries, scrolling, memory.

``python -m tests.benchmarks.browsing [--albums N] [--size WxH] [--keep FOLDER] [--queries-only]``
    Writes a library of N albums of five tracks, a third of them without an album
    artist, and prints

    - how long each summary takes, in wall-clock and in processor time of its thread,
    - how long frames of the album grid take while it is scrolled by a line, by a row and
      by a page at a time, with covers decoded and scaled from pictures of 500 pixels,
    - what the process holds before and after the pages were opened and scrolled through.

Needs a screen or ``QT_QPA_PLATFORM=offscreen``.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

TRACKS = 5
PICTURES = 48
RUNS = 5
FRAMES = 400


def fill(data: Path, albums: int) -> None:
    """Write synthetic tracks straight into a library."""
    from musicrec_desktop.core.tracks import Tags
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.scanner import FoundFile
    from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

    genres = ("Jazz", "Rock; Pop", "Classical", "Electronic", "Folk", "Hip-Hop", "")
    database = Database.open(data / "library.sqlite")
    repository = TrackRepository(database)
    for first in range(0, albums, 1000):
        files = []
        for album in range(first, min(albums, first + 1000)):
            artist = f"Artist {album // 8}"
            for number in range(1, TRACKS + 1):
                guest = f"{artist}; Guest {album % 97}" if number == TRACKS else artist
                path = f"/music/{artist}/Album {album}/{number:02} Song {number}.flac"
                tags = Tags(
                    title=f"Song {number} of {album}",
                    artist=guest if album % 20 else f"Artist {number}",
                    album=f"Album {album}" if album % 50 else "Greatest Hits",
                    album_artist=artist if album % 3 else "",
                    genre=genres[album % len(genres)],
                    year=1950 + album % 75,
                    track_number=number,
                    disc_number=1 + number // 4 if album % 10 == 0 else None,
                    duration_seconds=180.0 + number,
                    cover_key=f"{album:032x}",
                )
                files.append(ScannedFile(FoundFile(path, 30_000_000, album), tags))
        repository.save(files)
    FolderRepository(database).add("/music")
    database.close()


def measure_queries(data: Path) -> None:
    """Print how long every summary takes."""
    from musicrec_desktop.library.browsing import BrowsingRepository
    from musicrec_desktop.library.database import Database

    gc.disable()  # as the program does it, which collects in the window's thread
    database = Database.open(data / "library.sqlite")
    browsing = BrowsingRepository(database)
    albums = browsing.albums()
    asked: dict[str, Callable[[], Any]] = {
        "albums": browsing.albums,
        "artists (albums known)": lambda: browsing.artists(albums),
        "genres": browsing.genres,
        "folders in the first": lambda: browsing.children("/music"),
        "tracks of an album": lambda: browsing.of_album(albums[-1].release),
        "tracks of an artist": lambda: browsing.of_artist("Artist 7"),
        "tracks of a genre": lambda: browsing.of_genre("Pop"),
        "tracks of compilations": lambda: browsing.of_artist("Various Artists"),
        "tracks below a folder": lambda: browsing.in_folder("/music"),
    }
    print(f"queries, median of {RUNS}: wall clock, processor time of the thread, rows")
    for name, ask in asked.items():
        walls, works = [], []
        for _ in range(RUNS):
            wall, work = time.perf_counter(), time.thread_time()
            rows = ask()
            walls.append(1000 * (time.perf_counter() - wall))
            works.append(1000 * (time.thread_time() - work))
        wall, work = statistics.median(walls), statistics.median(works)
        print(f"  {name:<24}{wall:7.0f} ms {work:7.0f} ms {len(rows):>8,}")
    database.close()


def measure_window(data: Path, size: tuple[int, int]) -> None:
    """Print frame times of the album grid, and memory."""
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
    GarbageCollector(application)  # as the program does it
    services = Services(DataFolder(data))
    services.covers = _covers(data)
    tags, jobs = PoolExecutor(2), JobRunner()
    player = services.player(NullOutput())
    theme = ThemeController(application, "dark")
    window = MainWindow(services, services.scanning(tags), player, theme, jobs)
    window.library.loaded.connect(lambda: gc.freeze())
    window.show()
    window.resize(*size)
    _until(application, lambda: window.model.rowCount() > 0)
    _rest(application, 6.0)
    before = _megabytes()
    started = time.perf_counter()
    window.pages.open("albums")
    page = window.pages.page("albums")
    _until(application, lambda: page.model.rowCount() > 0)
    print(f"albums page from click to tiles: {1000 * (time.perf_counter() - started):.0f} ms")
    _rest(application, 2.0)
    grid = page.grid
    opened = _megabytes()
    view = grid.viewport().size()
    print(f"{page.model.rowCount():,} tiles, viewport {view.width()}×{view.height()}")
    row = grid.gridSize().height()
    for name, step in (("a line (40 px)", 40), ("a row", row), ("a page", view.height())):
        frames, works = _scroll(application, grid, step)
        loaded = len(window._covers._waiting)
        print(f"  by {name:<15} wall {_frames(frames)}; covers waiting at the end {loaded}")
        print(f"     {'':<15} work {_frames(works)}")
        _rest(application, 1.0)
    scrolled = _megabytes()
    for name in ("artists", "genres", "folders"):
        started = time.perf_counter()
        window.pages.open(name)
        shown = window.pages.page(name)
        model = shown.names.names if name == "artists" else shown.model
        _until(application, lambda m=model: m.rowCount() > 0)
        print(f"{name} page from click to rows: {1000 * (time.perf_counter() - started):.0f} ms")
        _rest(application, 1.5)
    everything = _megabytes()
    print(
        f"memory (USS): songs {before:.0f} MB, albums opened +{opened - before:.0f}, "
        f"scrolled +{scrolled - before:.0f}, all pages +{everything - before:.0f}"
    )
    window.close()
    jobs.shut_down()
    tags.shutdown()
    player.close()
    services.close()


def _covers(data: Path) -> Any:
    """Return covers of pictures that were drawn before."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

    from musicrec_desktop.services.library.covers import CoverService

    pictures = []
    for number in range(PICTURES):
        image = QImage(500, 500, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        gradient = QLinearGradient(0, 0, 500, 400)
        gradient.setColorAt(0, QColor.fromHsv(number * 359 // PICTURES, 150, 230))
        gradient.setColorAt(1, QColor.fromHsv(number * 611 % 360, 220, 60))
        painter.fillRect(image.rect(), gradient)
        painter.setBrush(QColor(255, 255, 255, 60))
        for circle in range(5):
            painter.drawEllipse(number * 37 * circle % 400, circle * 90, 160, 160)
        painter.end()
        encoded = QByteArray()
        buffer = QBuffer(encoded)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "JPEG", 90)
        pictures.append(bytes(encoded.data()))

    class Drawn(CoverService):
        def picture(self, path: str) -> bytes | None:
            return pictures[hash(Path(path).parent.name) % PICTURES]

    return Drawn(data / "covers")


def _scroll(application: Any, grid: Any, step: int) -> tuple[list[float], list[float]]:
    """Scroll step by step; return milliseconds of each, drawing included.

    Wall clock, and processor time of the thread, which says what it would be on a machine
    with nothing else to do.
    """
    bar = grid.verticalScrollBar()
    bar.setValue(0)
    _rest(application, 1.0)
    times: list[float] = []
    works: list[float] = []
    for _ in range(FRAMES):
        started, worked = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + step)
        application.processEvents()
        times.append(1000 * (time.perf_counter() - started))
        works.append(1000 * (time.thread_time() - worked))
        spare = 1 / 60 - times[-1] / 1000
        if spare > 0:
            time.sleep(spare)
    return times, works


def _frames(times: list[float]) -> str:
    cuts = statistics.quantiles(times, n=100)
    return (
        f"median {cuts[49]:.1f}, 95 % {cuts[94]:.1f}, 99 % {cuts[98]:.1f}, max {max(times):.1f} ms"
    )


def _until(application: Any, done: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.002)


def _rest(application: Any, seconds: float) -> None:
    _until(application, lambda: False, seconds)


def _megabytes() -> float:
    return psutil.Process().memory_full_info().uss / 2**20


def main() -> None:
    """Parse the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--albums", type=int, default=20_000)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--keep", type=Path, help="a folder to make the library in, or to use")
    parser.add_argument("--queries-only", action="store_true", help="open no window")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))
    with tempfile.TemporaryDirectory() as temporary:
        data = arguments.keep or Path(temporary)
        data.mkdir(parents=True, exist_ok=True)
        if not (data / "library.sqlite").exists():
            fill(data, arguments.albums)
        print(f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        measure_queries(data)
        if not arguments.queries_only:
            measure_window(data, (width, height))


if __name__ == "__main__":
    main()
