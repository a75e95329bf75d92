"""Changes below a folder that nobody tells of, found by looking now and then."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Callable

from musicrec_desktop.core.errors import FolderMissing
from musicrec_desktop.library.scanner import FoundFile, walk

POLL_SECONDS = 60.0
REST_FACTOR = 20  # a look that takes 3 s is rested from for a minute

Snapshot = dict[str, int]


class FolderPoll:
    """Looks at a folder and remembers what it saw.

    Parameters
    ----------
    root : str
    seconds : float
        Between two looks, at least.
    """

    def __init__(
        self,
        root: str,
        *,
        seconds: float = POLL_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = root
        self._seconds = seconds
        self._clock = clock
        self._before: Snapshot | None = None
        self.due = clock()

    def look(self) -> list[str]:
        """Return the folders in which something changed since the last look; none at the first."""
        started = self._clock()
        now = snapshot(self._root)
        took = self._clock() - started
        self.due = self._clock() + max(self._seconds, REST_FACTOR * took)
        before, self._before = self._before, now
        if before is None:
            return []
        return sorted(
            folder for folder in before.keys() | now.keys() if before.get(folder) != now.get(folder)
        )


def snapshot(root: str) -> Snapshot:
    """Return a number for each folder with music that differs when its files do.

    Empty where the folder is not there.
    """
    folders: defaultdict[str, int] = defaultdict(int)

    def note(file: FoundFile) -> None:
        folder = os.path.dirname(file.path)  # noqa: PTH120 - keeps bytes
        folders[folder] ^= hash((file.path, file.size, file.mtime_ns))

    def unreadable(path: str, reason: str) -> None:
        folders[path] ^= hash((path, reason))

    try:
        for file in walk(root, on_error=unreadable, on_sheet=note):
            note(file)
    except FolderMissing:
        return {}
    return dict(folders)
