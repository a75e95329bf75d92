"""The grammar of ``tidy``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from musicrec_desktop.cli.argument_types import percent, positive
from musicrec_desktop.core.tidying import TidyKind

MakeCommand = Callable[[Any, str, str, str], argparse.ArgumentParser]
ALL = "all"
KINDS = (*(kind.value for kind in TidyKind), ALL)


def add_tidy(commands: Any, command: MakeCommand) -> None:
    """Add the command ``tidy``."""
    parser = command(
        commands,
        "tidy",
        "find what could be tidier in the library, and do it",
        "List what could be better: missing values, spellings, genres, albums that fall apart, "
        "impossible years, copies. Nothing is changed without --apply, and files only with "
        f"--files; --undo takes the last one back. Kinds: {', '.join(KINDS[:-1])}.",
    )
    parser.add_argument(
        "--apply",
        metavar="KIND",
        action="append",
        default=[],
        choices=KINDS,
        help="accept all proposals of a kind, or “all”",
    )
    parser.add_argument(
        "--kind", action="append", default=[], choices=KINDS[:-1], help="list only this kind"
    )
    parser.add_argument(
        "--files", action="store_true", help="write into the files, too, not only in the library"
    )
    parser.add_argument(
        "--sure",
        metavar="PERCENT",
        type=percent,
        default=0,
        help="only what is at least so sure (0 to 100)",
    )
    parser.add_argument(
        "--ask-again", action="store_true", help="propose again what was never to come again"
    )
    parser.add_argument("--undo", action="store_true", help="take back what was accepted last")
    parser.add_argument(
        "--limit", metavar="N", type=positive, default=20, help="lines of each kind (default: 20)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON, everything")
