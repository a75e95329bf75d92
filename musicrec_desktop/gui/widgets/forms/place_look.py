"""What stands at a path, looked for in the background: a network drive may take minutes."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from musicrec_desktop.gui.worker import JobRunner

LATE_MS = 3000
MOST_LOOKS = 2  # of the threads that all jobs share


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at a path: a file, a folder, something else, or nothing."""

    there: bool = False
    file: bool = False
    folder: bool = False


class PlaceLook(QObject):
    """Looks what stands at one path after another; the answer to the last one counts.

    While one look is under way the next waits, so that letters which are typed quickly,
    or a drive that answers no more, do not take up the threads of all other jobs. Past
    one that is late, one more begins: the path may lie on another drive by now.

    Parameters
    ----------
    jobs : JobRunner
    parent : QObject

    Attributes
    ----------
    place : Place or None
        None while it is not known.
    late : bool
        Whether it has been waited for longer than usual.

    Signals
    -------
    told()
        One of the two has changed, though the path has not.
    """

    told = Signal()

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: Path | None = None
        self._looking: list[Path] = []
        self._most = 1
        self.place: Place | None = None
        self.late = False
        self._patience = QTimer(self, singleShot=True, interval=LATE_MS)
        self._patience.timeout.connect(self._be_late)

    def ask(self, path: Path | None) -> None:
        """Look at a path, or at none: there nothing stands."""
        self._wanted, self.late = path, False
        self.place = Place() if path is None else None
        self._patience.stop()
        if path is not None:
            self._patience.start()
            self._begin()

    def _begin(self) -> None:
        path = self._wanted
        if path is None or path in self._looking or len(self._looking) >= self._most:
            return
        self._looking.append(path)
        self._jobs.start(lambda: look_at(path), finished=lambda found: self._answer(path, found))

    def _answer(self, path: Path, found: Place) -> None:
        if not isValid(self):  # its dialog is closed
            return
        self._looking.remove(path)
        if not self._looking:
            self._most = 1
        if path == self._wanted and self.place is None:
            self._patience.stop()
            self.place, self.late = found, False
            self.told.emit()
        elif self.place is None:
            self._begin()

    def _be_late(self) -> None:
        self.late = True
        self._most = MOST_LOOKS
        self._begin()
        self.told.emit()


def look_at(path: Path) -> Place:
    """Return what stands at a path; nothing where the system refuses it."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return Place()
    return Place(there=True, file=stat.S_ISREG(mode), folder=stat.S_ISDIR(mode))
