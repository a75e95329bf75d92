"""``failures``: what could not be read, and why."""

from __future__ import annotations

import argparse

from musicrec_desktop.cli.terminal import library, put


def run(arguments: argparse.Namespace) -> int:
    """Print path and reason, a tab between them."""
    with library(arguments) as services:
        for failure in services.songs.failures():
            put(f"{failure.path}\t{failure.reason}")
    return 0
