"""What the program is: its version, its licence, what it is built on, and where its data lie."""

from __future__ import annotations

import importlib.metadata
import platform
from dataclasses import dataclass
from pathlib import Path

from musicrec_desktop.core.paths import APP_NAME, DataFolder
from musicrec_desktop.services.library.doctor import PACKAGES


@dataclass(frozen=True, slots=True)
class About:
    """What one asks of a program, and is asked for when something is wrong.

    Attributes
    ----------
    version, licence : str
        The licence by its SPDX name; either is empty where the package was not installed.
    python, system : str
    libraries : tuple of (str, str)
        Names and versions of those that are there.
    data : pathlib.Path
        The data folder.
    """

    version: str
    licence: str
    python: str
    system: str
    libraries: tuple[tuple[str, str], ...]
    data: Path


def about(data: DataFolder) -> About:
    """Return what this program is, as it is installed here."""
    version, licence = _program()
    return About(
        version,
        licence,
        platform.python_version(),
        platform.platform(terse=True),
        tuple(
            (name, found)
            for name in sorted(PACKAGES, key=str.casefold)
            if (found := _version(name)) is not None
        ),
        data.root,
    )


def _program() -> tuple[str, str]:
    try:
        known = importlib.metadata.metadata(APP_NAME)
    except importlib.metadata.PackageNotFoundError:
        return "", ""
    return known["Version"], next(iter(known.get_all("License-Expression", [])), "")  # no words


def _version(package: str) -> str | None:
    """Return the version of a package, or None where it is not there."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
