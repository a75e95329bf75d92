"""A thread on which the desktop's calls are made, so that nobody else waits for them."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

logger = logging.getLogger(__name__)

CLOSE_SECONDS = 0.3


class Worker:
    """One thread that makes calls in the order in which they were posted.

    It is a daemon, because a call into the system may hang and the program must end.

    Parameters
    ----------
    name : str
        Of the thread.
    """

    def __init__(self, name: str) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._closed = False

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def post(self, call: Callable[[], None]) -> bool:
        """Have ``call`` made; False after :meth:`close`."""
        if self._closed:
            return False
        self._calls.put(call)
        return True

    def close(self, timeout_seconds: float = CLOSE_SECONDS) -> None:
        """Make the calls that are waiting, then end; wait no longer than that for it."""
        if self._closed:
            return
        self._closed = True
        self._calls.put(None)
        if self._thread.ident is not None:
            self._thread.join(timeout_seconds)

    def _run(self) -> None:
        while (call := self._calls.get()) is not None:
            try:
                call()
            except Exception:  # what one call meets must not end the others
                logger.exception("a call into the desktop failed")
