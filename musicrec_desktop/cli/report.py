"""``report``: how well the library is known, and how good what was learnt on it is."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from musicrec_desktop.cli.terminal import library, one_line, put, run_shown
from musicrec_desktop.core.library_report import Change, LibraryReport
from musicrec_desktop.gui.words.report import report_lines


def run(arguments: argparse.Namespace) -> int:
    """Make a report and print it."""
    with library(arguments) as services:
        reports = services.reports()
        report = run_shown(reports.make())
        changes = reports.changes(report)
    if arguments.json:
        put(json.dumps(asdict(report) | {"changes": [asdict(change) for change in changes]}))
    else:
        _print(report, changes)
    return 0


def _print(report: LibraryReport, changes: list[Change]) -> None:
    for heading, lines in report_lines(report, changes):
        put(heading)
        width = max(len(name) for name, _ in lines)
        for name, value in lines:
            put(one_line(f"  {name:<{width}}  {value}"))
        put()
