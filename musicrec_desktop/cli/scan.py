"""``scan FOLDER…``: read tags, listen, index."""

from __future__ import annotations

import argparse
import contextlib
import os
import queue
from collections.abc import Sequence
from typing import NoReturn

from musicrec_desktop.cli.terminal import alone, library, one_line, put, run_scan, scanner
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.listening.scanning import ScanService, ScanSummary

NAMED_FAILURES = 5
WAKE_SECONDS = 1.0


def run(arguments: argparse.Namespace) -> int:
    """Scan, and say what was found; 4 where some of it could not be read."""
    with alone(arguments), library(arguments) as services, scanner(services) as scanning:
        folders = scanning.add_folders(arguments.folders) if arguments.folders else None
        if folders is None and not services.songs.folders():
            put("The library has no folders yet. Name one: musicrec-desktop scan FOLDER")
            return 2
        summary = run_scan(scanning, folders)
        _say(summary)
        _say_where_nothing_is(summary, folders)
        if arguments.watch:
            _watch(services, scanning, folders)
        failures = _inside(services.songs.failures(), folders)
    _complain(failures)
    return UnreadableFile.exit_code if failures else 0


def _watch(services: Services, scanning: ScanService, folders: Sequence[str] | None) -> NoReturn:
    """Scan what changes in folders, those of the library where None, until a signal comes."""
    changes: queue.SimpleQueue[list[str]] = queue.SimpleQueue()

    def said(sentence: str) -> None:
        put(sentence, error=True)

    watcher = services.watcher(changes.put, said, None if folders is None else lambda: folders)
    watcher.start()
    put("Watching for changes; Ctrl+C stops.")
    try:
        while True:
            # Not for ever: on Windows a wait without end cannot be interrupted.
            with contextlib.suppress(queue.Empty):
                _say(run_scan(scanning, changes.get(timeout=WAKE_SECONDS)))
    finally:
        watcher.stop()


def _say(summary: ScanSummary) -> None:
    put(
        f"{summary.new} new, {summary.changed} changed, {summary.moved} moved, "
        f"{summary.gone} missing, {summary.unchanged} unchanged; "
        f"{summary.analysed} listened to."
    )
    if summary.restored:
        noun = "song" if summary.restored == 1 else "songs"
        put(f"{summary.restored} removed {noun} came back with plays and stars.")


def _say_where_nothing_is(summary: ScanSummary, folders: Sequence[str] | None) -> None:
    """Say so where there was not one audio file, known or new."""
    if (
        summary.new
        or summary.changed
        or summary.moved
        or summary.gone
        or summary.unchanged
        or summary.failed
    ):
        return
    where = "the folders of the library" if folders is None else one_line(", ".join(folders))
    put(
        f"No music was found in {where}. Audio files are known by their endings, "
        "such as .flac, .mp3, .m4a, .ogg and .wav."
    )


def _inside(failures: list[Failure], folders: Sequence[str] | None) -> list[Failure]:
    """Return the failures of the folders that were scanned; None stands for all."""
    if folders is None:
        return failures
    inside = tuple(os.path.join(folder, "") for folder in folders)  # noqa: PTH118 - keeps bytes
    return [item for item in failures if item.path in folders or item.path.startswith(inside)]


def _complain(failures: list[Failure]) -> None:
    if not failures:
        return
    noun = "file" if len(failures) == 1 else "files"
    put(f"{len(failures)} {noun} could not be read:", error=True)
    for item in failures[:NAMED_FAILURES]:
        put(f"  {one_line(item.path)}: {one_line(item.reason)}", error=True)
    put(
        "The rest is in the library. Mend or replace these and scan again. "
        "All of them: musicrec-desktop failures",
        error=True,
    )
