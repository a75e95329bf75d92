"""What the window is opened with: all of a command line without a command.

Apart from the commands, because to describe fifty of them takes 40 ms, which a window that
opens need not wait for.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from musicrec_desktop.cli.argument_types import path


def window_asked(words: Sequence[str]) -> argparse.Namespace | None:
    """Read a command line that asks for the window and nothing else.

    Parameters
    ----------
    words : sequence of str
        Arguments without the program's name.

    Returns
    -------
    argparse.Namespace or None
        ``command`` is None in it. None where there is more, or something wrong: the whole
        grammar reads that, and says what.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    add_window_options(parser)
    try:
        arguments, others = parser.parse_known_args(words)
    except argparse.ArgumentError:
        return None
    arguments.command = None
    return None if others else arguments


def add_window_options(parser: argparse.ArgumentParser) -> None:
    """Add what may be said about the window."""
    add_data_dir(parser, default=None)
    parser.add_argument(
        "--demo", action="store_true", help="use a small library that the program composes itself"
    )
    parser.add_argument(
        "--smoke-test",
        action="store_true",
        help="open the window, print how long it took, and quit",
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", type=path, help="with --smoke-test: save what it shows"
    )


def add_data_dir(parser: argparse.ArgumentParser, *, default: Path | str | None) -> None:
    """Add where the library is kept."""
    parser.add_argument(
        "--data-dir",
        metavar="FOLDER",
        type=path,
        default=default,
        help="where the library is kept (default: this user's data folder)",
    )
