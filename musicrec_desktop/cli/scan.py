"""``scan FOLDER…``: read tags, listen, index."""

from __future__ import annotations

import argparse

from musicrec_desktop.cli.terminal import data_folder, library, put, run_scan, scanner
from musicrec_desktop.services.instance import InstanceLock
from musicrec_desktop.services.scanning import ScanSummary


def run(arguments: argparse.Namespace) -> int:
    """Scan, and say what was found."""
    lock = InstanceLock(data_folder(arguments))
    lock.acquire()
    try:
        with library(arguments) as services, scanner(services) as scanning:
            folders = scanning.add_folders(arguments.folders) if arguments.folders else None
            if folders is None and not services.songs.folders():
                put("The library has no folders yet. Name one: musicrec-desktop scan FOLDER")
                return 2
            _say(run_scan(scanning, folders), len(services.songs.failures()))
    finally:
        lock.release()
    return 0


def _say(summary: ScanSummary, failures: int) -> None:
    put(
        f"{summary.new} new, {summary.changed} changed, {summary.moved} moved, "
        f"{summary.gone} missing, {summary.unchanged} unchanged; "
        f"{summary.analysed} listened to."
    )
    if failures:
        noun = "file" if failures == 1 else "files"
        put(f"{failures} {noun} could not be read; see: musicrec-desktop failures")
