"""``stats``: the library in numbers."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from musicrec_desktop.cli.terminal import library, put
from musicrec_desktop.services.library.stats import LibraryStats, library_stats


def run(arguments: argparse.Namespace) -> int:
    """Print the counts."""
    with library(arguments) as services:
        stats = library_stats(services.songs, services.similarity)
    if arguments.json:
        put(json.dumps(asdict(stats)))
    else:
        _print(stats)
    return 0


def _print(stats: LibraryStats) -> None:
    recall = stats.index_recall_at_10
    hours = stats.total_seconds / 3600
    rows = {
        "Tracks": f"{stats.tracks}  ({hours:.1f} hours)",
        "Analysed": stats.analysed,
        "Pending": stats.pending,
        "Failed": stats.failed,
        "Missing": stats.missing,
        "Unreadable": stats.unreadable,
        "Index": f"{stats.index_size} tracks"
        + (f", recall@10 {recall:.3f}" if recall is not None else ""),
    }
    for name, value in rows.items():
        put(f"{name:<12}{value}")
