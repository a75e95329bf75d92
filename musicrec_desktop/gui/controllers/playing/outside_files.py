"""What is known of files that play without being in the library: what they say of themselves."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.worker import JobRunner

logger = logging.getLogger(__name__)

OUTSIDE = -1  # the id of every track that is none of the library's
READ_AT_ONCE = 50


class OutsideFiles(QObject):
    """Reads the tags of such files in the background, once each.

    Parameters
    ----------
    read : callable
        Returns what a file says of itself; raises `MusicRecError` where it says nothing.
    jobs : JobRunner
    parent : QObject

    Signals
    -------
    told()
        More is known of some of them.
    """

    told = Signal()

    def __init__(self, read: Callable[[str], Tags], jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._jobs = jobs
        self._known: dict[str, Tags] = {}
        self._waiting: dict[str, None] = {}  # in the order in which they were asked for
        self._busy = False

    def track(self, path: str) -> Track:
        """Return a file as a track; by its name alone until its tags are read."""
        tags = self._known.get(path)
        if tags is None:
            self._waiting[path] = None
            self._read_next()
        return Track(OUTSIDE, path, tags or Tags())

    def _read_next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        paths = [path for path in self._waiting if path not in self._known][:READ_AT_ONCE]
        self._jobs.start(lambda: self._tags(paths), finished=self._show, failed=self._give_up)

    def _tags(self, paths: Sequence[str]) -> dict[str, Tags]:
        found = {}
        for path in paths:
            try:
                found[path] = self._read(path)
            except MusicRecError as error:  # the player says so if it cannot play it either
                logger.info("a file goes by its name: %s", error)
                found[path] = Tags()
        return found

    def _show(self, found: dict[str, Tags]) -> None:
        self._known |= found
        self._waiting = {path: None for path in self._waiting if path not in self._known}
        self._busy = False
        if found:
            self.told.emit()
        self._read_next()

    def _give_up(self, error: Exception) -> None:
        self._busy = False
        self._waiting.clear()
        raise error


def is_outside(track: Track | None) -> bool:
    """Return whether a track is a file that is not in the library."""
    return track is not None and track.id < 0
