"""An end of the program that no drive can hold up.

A file on a network drive that has gone is read for ever, and a thread that reads it cannot be
broken off. Waited for, it would keep a process without a window, which holds the library: the
next start would say that the program is running already.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable

from musicrec_desktop.core.unfinished_writing import being_written

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 3.0  # for what only reads
WRITING_SECONDS = 60.0  # for what is being written: a whole file, or a backup
BETWEEN_SECONDS = 1.0  # from the end of one writing to the beginning of the next
PAUSE_SECONDS = 0.1


class Ending:
    """Ends the process where closing everything takes too long.

    What is finished is in the database or in its file by then; what is being written is
    waited for, and so is what writes one thing after the other.

    Parameters
    ----------
    leave : callable
        From the exit code to the one to leave with: what is to be done last, in another
        thread.
    patience_seconds, writing_seconds : float
        How long is waited, and how long where something is being written.
    """

    def __init__(
        self,
        leave: Callable[[int], int],
        *,
        patience_seconds: float = PATIENCE_SECONDS,
        writing_seconds: float = WRITING_SECONDS,
    ) -> None:
        self._leave = leave
        self._patience = patience_seconds
        self._writing = writing_seconds
        self._over = threading.Event()
        self._deciding = threading.Lock()

    def begin(self, code: int) -> None:
        """Watch the end from here on; ``code`` is what the window has ended with."""
        threading.Thread(target=self._watch, args=(code,), name="ending", daemon=True).start()

    def over(self) -> None:
        """Say that everything is closed; never returns where the process is being ended."""
        with self._deciding:
            self._over.set()

    def _watch(self, code: int) -> None:
        began = time.monotonic()
        self._over.wait(self._patience)
        while being_written(BETWEEN_SECONDS) and time.monotonic() - began < self._writing:
            if self._over.wait(PAUSE_SECONDS):
                return
        with self._deciding:
            if not self._over.is_set():
                self._end(code)

    def _end(self, code: int) -> None:
        try:
            logger.warning("Something does not end, and is left behind:\n%s", _stacks())
            code = self._leave(code)
        except Exception:
            logger.exception("the end was not tidy")
        finally:
            logging.shutdown()
            os._exit(code)


def _stacks() -> str:
    """Return what every other thread is doing."""
    own = threading.get_ident()
    return "\n".join(
        "".join(traceback.format_stack(frame))
        for number, frame in sys._current_frames().items()
        if number != own
    )
