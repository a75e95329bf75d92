"""Run before the program in a bundle: give what it starts the environment it was started in.

The bundle's own loader points the system's library search at the bundle. A browser or a file
manager that the program opens must not find these libraries instead of its own; this process
has read the variable already, and a worker's loader sets it again.
"""

import os
import sys


def _restore_environment() -> None:
    name = "LD_LIBRARY_PATH"
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    elif sys.platform.startswith("linux"):
        os.environ.pop(name, None)


_restore_environment()
