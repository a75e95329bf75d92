"""Files in a row that gave no sound: when no more are tried, and what is said then."""

from __future__ import annotations

import os
from pathlib import Path

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.timeline import Segment

MOST_IN_A_ROW = 5  # a list of damaged files is rarer than a drive that went away


class SilentRow:
    """What failed since the last sound, as decoded. Not locked."""

    def __init__(self) -> None:
        self._first: int | None = None  # key in the queue
        self._count = 0
        self._away: str | None = None  # the folder of all of them that is not there
        self._reason = ""

    def forget(self) -> None:
        """Begin anew: there was sound, or something else was asked for."""
        self._first, self._count, self._away = None, 0, None

    def note(self, segment: Segment, reason: str, away: str | None) -> str:
        """Count a file that gave no sound, and return what is said of it.

        Parameters
        ----------
        segment : Segment
        reason : str
            A sentence.
        away : str or None
            Of :func:`missing_folder`.
        """
        self._reason = reason
        if not self._count:
            self._first, self._away = segment.entry.key, away
        elif away is None:
            self._away = None
        self._count += 1
        return self.said or reason if self._count >= MOST_IN_A_ROW else reason

    def note_broken_off(self, reason: str) -> None:
        """Take note of a file that gave some sound, but not all."""
        self.forget()
        self._reason = reason

    def is_full(self, queue: PlayQueue) -> bool:
        """Whether no more is tried: all there is has failed, or enough of it."""
        most = 1 if queue.repeat == "one" else min(len(queue), MOST_IN_A_ROW)
        return self._count >= most

    def return_to_first(self, queue: PlayQueue) -> bool:
        """Make the first of them current again; False where the queue was played to its end."""
        if self._first is None or not (self._away or self.is_full(queue)):
            return False
        return queue.return_to(self._first)

    @property
    def reason(self) -> str:
        """What the newest failure was; empty for none yet."""
        return self._reason

    @property
    def said(self) -> str | None:
        """Why there is no sound; None where there is."""
        if not self._count:
            return None
        if self._away is not None:
            gone = translate("Errors", "The drive of “{path}” is not there.", path=self._away)
            return f"{gone} {translate('Next steps', 'Connect it and press Play.')}"
        if self._count < MOST_IN_A_ROW:
            return self._reason
        stopped = translate(
            "Errors", "Playing stopped: %n file(s) in a row could not be played.", n=self._count
        )
        return f"{stopped} {self._reason}"


def missing_folder(path: str) -> str | None:
    """Return the outermost folder of a file that is not there; None where its folder is.

    Asks the drive, which may take its time.
    """
    missing = None
    for folder in Path(path).parents:
        if os.path.isdir(folder):  # noqa: PTH112 - takes any path, and says no of a dead drive
            break
        missing = folder
    return None if missing is None else display_path(missing)
