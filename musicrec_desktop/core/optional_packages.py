"""What to say where a package is missing that not everybody needs."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

from musicrec_desktop.core.translation import translate


def is_installed(module: str) -> bool:
    """Return whether a module that not everybody needs is there; it is not imported."""
    return importlib.util.find_spec(module) is not None


def how_to_install(packages: Sequence[str]) -> str:
    """Return the next step, as a sentence: the command for the Python that runs the program.

    Parameters
    ----------
    packages : sequence of str
        As the package registry names them.
    """
    names = " ".join(packages)
    if getattr(sys, "frozen", False):
        return translate(
            "Next steps",
            "This package of the program has no room for {names}: start it from its source.",
            names=names,
        )
    return translate(
        "Next steps",
        'Install what is missing with: "{python}" -m pip install {names}',
        python=sys.executable,
        names=names,
    )


def install_command(packages: Sequence[str]) -> str:
    """Return the command alone, to be copied; empty where it cannot be run."""
    if getattr(sys, "frozen", False):
        return ""
    return f'"{sys.executable}" -m pip install {" ".join(packages)}'
