"""The program: a window without a command, the command with one.

Worker processes import this module again when they are spawned, so nothing is
imported before :func:`main` runs.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Parameters
    ----------
    argv : sequence of str, optional
        Arguments without the program's name; the process's own where left out.

    Returns
    -------
    int
        The exit code.
    """
    started = time.perf_counter()
    # Threads of the matrix library would spin beside the decoder and the window; the
    # work that needs more than one core has processes. Read when numpy is imported.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        from musicrec_desktop.core.late_methods import compile_methods_late

        compile_methods_late()
        arguments = _asked(sys.argv[1:] if argv is None else argv)
        if arguments.command not in {None, "open"}:
            from musicrec_desktop.cli.commands import run_command

            return run_command(arguments)
        return _open_window(arguments, started)
    except KeyboardInterrupt:  # before anything was begun
        return 130


def _asked(words: Sequence[str]) -> argparse.Namespace:
    from musicrec_desktop.cli.window_options import window_asked

    if (window := window_asked(words)) is not None:
        return window
    from musicrec_desktop.cli.parser import parse_arguments

    return parse_arguments(words)


def _open_window(arguments: argparse.Namespace, started: float) -> int:
    if not arguments.smoke_test and _handed_over(arguments):
        return 0
    gc.disable()  # while what stays is imported and made; run_window puts it on again
    try:
        from musicrec_desktop.gui.pyside.quick_imports import keep_imports_quick

        keep_imports_quick()
        from musicrec_desktop.gui.pyside.kept_errors import keep_errors_from_qt

        keep_errors_from_qt()
        from musicrec_desktop.gui.pyside.layout_items import let_items_go

        let_items_go()
        from musicrec_desktop.app import run_window
    except ImportError as error:  # Qt needs libraries that a machine without a desktop lacks
        from musicrec_desktop.cli.commands import library_missing, refuse

        return refuse(library_missing(error))
    return run_window(arguments, started=started)


def _handed_over(arguments: argparse.Namespace) -> bool:
    """Let the window that is open do what is asked, before anything heavy is imported."""
    from musicrec_desktop.core.errors import MusicRecError
    from musicrec_desktop.core.paths import DataFolder
    from musicrec_desktop.services.library.instance import hand_over, meeting_point, paths_to_open

    try:
        paths = paths_to_open(getattr(arguments, "files", ()))
        data = DataFolder.chosen(arguments.data_dir, arguments.demo)
    except MusicRecError:
        return False  # the window says why
    return hand_over(meeting_point(data), paths)


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main())
