"""Changes of many files, gathered into few folders that are worth a look."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from musicrec_desktop.library.files import is_audio_name, is_cover_name, is_sheet_name
from musicrec_desktop.library.scanner import SYSTEM_FOLDERS

QUIET_SECONDS = 1.5
LONGEST_SECONDS = 15.0
MOST_FOLDERS = 50


class TouchedFolders:
    """Waits until changes pause, but not for ever. Not thread-safe.

    Parameters
    ----------
    quiet_seconds : float
        How long nothing may change before what has changed is told.
    longest_seconds : float
        How long changes are gathered where they do not pause.
    clock : callable
        Seconds, rising steadily.
    """

    def __init__(
        self,
        *,
        quiet_seconds: float = QUIET_SECONDS,
        longest_seconds: float = LONGEST_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._quiet = quiet_seconds
        self._longest = longest_seconds
        self._clock = clock
        self._folders: set[str] = set()
        self._first = self._last = 0.0

    def add(self, folder: str) -> None:
        """Note that something changed in a folder."""
        self._last = self._clock()
        if not self._folders:
            self._first = self._last
        self._folders.add(folder)

    @property
    def due(self) -> float | None:
        """When it is time to tell, by the clock; None while there is nothing to tell."""
        if not self._folders:
            return None
        return min(self._last + self._quiet, self._first + self._longest)

    def take(self) -> set[str]:
        """Return the folders in which something changed, and begin anew."""
        folders, self._folders = self._folders, set()
        return folders


def worth_a_look(folders: Iterable[str], roots: Sequence[str]) -> list[str]:
    """Return the folders to look at, so that all changes are seen.

    Those that are not there any more are told by the nearest folder above that is,
    those inside another are left out, and where there are many, their roots.

    Parameters
    ----------
    folders : iterable of str
        In which something changed.
    roots : sequence of str
        The folders of the library.
    """
    there = {_nearest(folder, roots) for folder in folders} - {""}
    if len(there) > MOST_FOLDERS:
        there = {_root_of(folder, roots) for folder in there}
    return outermost(there)


def outermost(folders: set[str]) -> list[str]:
    """Return folders, in order, without those that lie in another of them."""
    kept: list[str] = []
    for folder in sorted(folders, key=lambda path: Path(path).parts):
        if not kept or not _inside(folder, kept[-1]):
            kept.append(folder)
    return kept


def concerns(path: str, root: str, *, is_folder: bool) -> bool:
    """Return whether a change at a path may matter: audio, CUE sheets, folders, none hidden."""
    parts = Path(os.path.relpath(path, root)).parts
    if any(part.startswith(".") for part in parts):
        return False
    if any(part.lower() in SYSTEM_FOLDERS for part in parts):
        return False
    named = (is_audio_name, is_sheet_name, is_cover_name)
    return is_folder or any(looks_so(name) for name in parts[-1:] for looks_so in named)


def _nearest(folder: str, roots: Sequence[str]) -> str:
    root = _root_of(folder, roots)
    if not root:
        return ""
    while folder != root and not Path(folder).is_dir():
        folder = os.path.dirname(folder)  # noqa: PTH120 - keeps bytes
    return folder


def _root_of(folder: str, roots: Sequence[str]) -> str:
    """Return the folder of the library that a folder lies in; empty where there is none."""
    return max((root for root in roots if _inside(folder, root)), key=len, default="")


def _inside(folder: str, other: str) -> bool:
    return folder == other or folder.startswith(other.rstrip(os.sep) + os.sep)
