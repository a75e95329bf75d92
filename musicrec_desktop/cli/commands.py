"""From a parsed command line to the command, with errors as sentences."""

from __future__ import annotations

import argparse
import logging
import sys

from musicrec_desktop.cli import (
    backup,
    blend,
    doctor,
    export,
    failures,
    foryou,
    genre,
    headless_demo,
    history,
    importing,
    listeners,
    mix,
    path,
    radio,
    rename,
    report,
    scan,
    similar,
    stats,
    tags,
    telling,
    tidy,
)
from musicrec_desktop.cli.stopping import Stopped, stoppable
from musicrec_desktop.cli.terminal import put
from musicrec_desktop.core.errors import LibraryMissing, MusicRecError


def _play(arguments: argparse.Namespace) -> int:
    try:
        from musicrec_desktop.cli import play  # the only command that cannot do without Qt
    except ImportError as error:
        raise library_missing(error) from error
    return play.run(arguments)


COMMANDS = {
    "scan": scan.run,
    "similar": similar.run,
    "play": _play,
    "export": export.run,
    "import": importing.run,
    "stats": stats.run,
    "tags": tags.run,
    "tidy": tidy.run,
    "rename": rename.run,
    "report": report.run,
    "failures": failures.run,
    "radio": radio.run,
    "path": path.run,
    "mix": mix.run,
    "blend": blend.run,
    "foryou": foryou.run,
    "genre": genre.run,
    "history": history.run,
    "listeners": listeners.run,
    "scrobbling": telling.run,
    "doctor": doctor.run,
    "backup": backup.run_backup,
    "restore": backup.run_restore,
    "verify": backup.run_verify,
    "headless-demo": headless_demo.run,
}


def run_command(arguments: argparse.Namespace) -> int:
    """Run a command.

    Parameters
    ----------
    arguments : argparse.Namespace
        Of :func:`~musicrec_desktop.cli.parser.parse_arguments`.

    Returns
    -------
    int
        The exit code: 0 where all went well, 130 after Ctrl-C, 143 after a
        request to end, otherwise that of the error, whose sentence is on the
        error stream.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    try:
        with stoppable():
            return COMMANDS[arguments.command](arguments)
    except MusicRecError as error:
        return refuse(error)
    except Stopped as stopped:
        put("\nStopped. What was finished is kept.", error=True)
        return stopped.exit_code
    except BrokenPipeError:  # the reader of our output, such as head, has seen enough
        if sys.stderr is not None:
            sys.stderr.close()
        return 0


def refuse(error: MusicRecError) -> int:
    """Say on the error stream what went wrong and what to do; return the exit code."""
    put(f"musicrec-desktop: {error}", error=True)
    return error.exit_code


def library_missing(error: ImportError) -> LibraryMissing:
    """Turn an import that failed into a sentence with a next step."""
    return LibraryMissing(
        f"A library that this needs could not be loaded: {error}.",
        "To see what to install, run: musicrec-desktop doctor",
    )
