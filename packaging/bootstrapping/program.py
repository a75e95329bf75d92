"""Start the player, or do its main job where there is no screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

from bootstrapping.environment import Environment
from bootstrapping.setup import has_screen

NO_SCREEN = """\
There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window opens.
Doing the main job without one instead: compose the demo library, scan it, listen to it,
find what sounds alike, and save a picture of the window.
"""


def start(environment: Environment, arguments: Sequence[str]) -> int:
    """Become the program; return only where the platform cannot do that.

    Parameters
    ----------
    environment : Environment
        Holds the program.
    arguments : sequence of str
        For the program.
    """
    if not has_screen() and asks_for_the_window(arguments):
        print(NO_SCREEN)
        arguments = headless(arguments)
    # -P: a file called random.py in the current folder must not become Python's.
    command = [str(environment.python), "-P", "-m", "musicrec_desktop", *arguments]
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    # exec on Windows gives the terminal back before the program has ended.
    return subprocess.run(command, check=False).returncode


def asks_for_the_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments open the window on a library and nothing else."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data-dir":
            next(rest, None)
        elif argument != "--demo" and not argument.startswith("--data-dir="):
            return False
    return True


def headless(arguments: Sequence[str]) -> list[str]:
    """Return the arguments that do the same without a screen."""
    return ["headless-demo", *(argument for argument in arguments if argument != "--demo")]
