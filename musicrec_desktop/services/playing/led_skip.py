"""A step to the next track that somebody prepares first, and that is made whatever they do."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

logger = logging.getLogger(__name__)

MOST_SECONDS = 3.0  # that who pressed a button waits for a better track


class LedSkip:
    """Goes on once: when whoever leads says so, or when that takes too long. Thread-safe.

    Parameters
    ----------
    go_on : callable
        Makes the step.
    """

    def __init__(self, go_on: Callable[[], None]) -> None:
        self._go_on = go_on
        self._lock = threading.Lock()
        self._pending = True
        self._limit = threading.Timer(MOST_SECONDS, self)
        self._limit.daemon = True

    @property
    def pending(self) -> bool:
        """Whether the step is still to be made."""
        return self._pending

    def __call__(self) -> None:
        """Make the step, unless it was made."""
        with self._lock:
            pending, self._pending = self._pending, False
        self._limit.cancel()
        if pending:
            self._go_on()

    def led_by(self, leads: Callable[[LedSkip], bool]) -> None:
        """Let somebody prepare the step; who fails or declines is not waited for."""
        self._limit.start()
        try:
            led = leads(self)
        except Exception:
            logger.exception("what leads to the next track failed")
            led = False
        if not led:
            self()
