"""``headless-demo``: the whole program on a machine without a screen."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from musicrec_desktop.cli.similar import neighbour_line
from musicrec_desktop.cli.terminal import (
    library,
    progress_bar,
    put,
    run_scan,
    scanner,
)
from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.instance import InstanceLock

QUERIES = 5
NEIGHBOURS = 5


def run(arguments: argparse.Namespace) -> int:
    """Compose, scan, listen, index, ask five times, and take a picture."""
    data = DataFolder.chosen(arguments.data_dir, demo=True)
    lock = InstanceLock(data)
    lock.acquire()
    try:
        with library(argparse.Namespace(data_dir=data.root)) as services:
            _prepare(services)
            _ask(services)
    finally:
        lock.release()
    picture = data.root / "window.png"
    _take_picture(data, picture)
    put(f"\nThe window on this library: {display_path(picture)}")
    return 0


def _prepare(services: Services) -> None:
    started = time.monotonic()
    with progress_bar() as show:
        for progress in services.demo.render():
            show(progress)
    put(f"Composed the demo library in {time.monotonic() - started:.1f} s.")
    started = time.monotonic()
    with scanner(services) as scanning:
        folders = scanning.add_folders([str(services.demo.folder)])
        summary = run_scan(scanning, folders)
    put(
        f"Read {summary.new + summary.unchanged} tracks, listened to {summary.analysed} and "
        f"learnt what sounds alike in {time.monotonic() - started:.1f} s."
    )


def _ask(services: Services) -> None:
    tracks = [track for chunk in services.songs.all() for track in chunk]
    for query in _spread(tracks):
        put(f"\nSounds like {query.artist} – {query.title} ({query.tags.genre}):")
        for rank, item in enumerate(services.similarity.neighbours(query.id, NEIGHBOURS), 1):
            put(f"{neighbour_line(rank, item)}  {item.track.tags.genre}")


def _spread(tracks: list[Track]) -> list[Track]:
    """Return five tracks, each of another genre as far as there are enough."""
    first = {track.tags.genre: track for track in reversed(tracks)}
    others = [track for track in tracks if track not in first.values()]
    return [*first.values(), *others][:QUERIES]


def _take_picture(data: DataFolder, picture: Path) -> None:
    """Start the real window in a process of its own, on no screen, and save what it shows."""
    window = subprocess.run(
        [
            *own_command(),
            *("--data-dir", data.root, "--smoke-test", "--screenshot", picture),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    put("\n" + window.stdout.strip())
    if window.returncode != 0:
        raise MusicRecError(
            f"The window could not be opened: {window.stderr.strip()[-500:]}",
            "Run: musicrec-desktop doctor",
        )


def own_command() -> list[str]:
    """Return what starts this program again: in a bundle, the executable is the program."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "musicrec_desktop"]
