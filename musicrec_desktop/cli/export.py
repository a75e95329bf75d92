"""``export neighbours`` and ``export features``: CSV files."""

from __future__ import annotations

import argparse

from musicrec_desktop.cli.terminal import library, progress_bar, put
from musicrec_desktop.core.errors import display_path


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    with library(arguments) as services, progress_bar() as show:
        if arguments.what == "neighbours":
            count = services.exports.neighbours(arguments.k, arguments.output, show)
        else:
            count = services.exports.features(arguments.output, show)
    put(f"{count} tracks written to {display_path(arguments.output)}")
    return 0
