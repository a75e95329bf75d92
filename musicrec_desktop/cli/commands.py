"""From a parsed command line to the command, with errors as sentences."""

from __future__ import annotations

import argparse
import logging
import sys

from musicrec_desktop.cli import (
    doctor,
    export,
    failures,
    headless_demo,
    play,
    scan,
    similar,
    stats,
)
from musicrec_desktop.core.errors import MusicRecError

INTERRUPTED = 130

COMMANDS = {
    "scan": scan.run,
    "similar": similar.run,
    "play": play.run,
    "export": export.run,
    "stats": stats.run,
    "failures": failures.run,
    "doctor": doctor.run,
    "headless-demo": headless_demo.run,
}


def run_command(arguments: argparse.Namespace) -> int:
    """Run a command.

    Parameters
    ----------
    arguments : argparse.Namespace
        Of a parser that :func:`~musicrec_desktop.cli.parser.build_parser` built.

    Returns
    -------
    int
        The exit code: 0 where all went well, 130 after Ctrl-C, otherwise that
        of the error, whose sentence is on the error stream.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    try:
        return COMMANDS[arguments.command](arguments)
    except MusicRecError as error:
        print(f"musicrec-desktop: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_code
    except KeyboardInterrupt:
        print("\nStopped. What was finished is kept.", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output, such as head, has seen enough
        sys.stderr.close()
        return 0
