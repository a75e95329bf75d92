"""What the engine's thread is asked to do, in order; of seeks that wait, only the newest."""

from __future__ import annotations

import queue as thread_queue
import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class _Seek:
    """A seek that was asked for; ``final`` once a later command or its own turn came."""

    seconds: float
    final: bool = False


class CommandLine:
    """Commands from any thread for one that takes them.

    Parameters
    ----------
    lock : threading.Lock
        Guards what is known of seeks; not held by a caller.
    seek : callable
        Carries out a seek, given its seconds.
    """

    def __init__(self, lock: threading.Lock, seek: Callable[[float], None]) -> None:
        self._lock = lock
        self._carry_out_seek = seek
        self._seek: _Seek | None = None  # the newest that was asked for and not carried out
        self._closed = False
        self._waiting: thread_queue.SimpleQueue[Callable[[], None] | None] = (
            thread_queue.SimpleQueue()
        )

    def post(self, command: Callable[[], None]) -> None:
        """Let ``command`` be carried out after those posted before it; none after the end."""
        if self._closed:
            return
        with self._lock:
            if self._seek is not None:
                self._seek.final = True
        self._waiting.put(command)

    def seek(self, seconds: float) -> None:
        """Post a seek, or give the one that waits as the newest command its new target."""
        with self._lock:
            waiting = self._seek
            if waiting is not None and not waiting.final:
                waiting.seconds = seconds
                return
            asked = self._seek = _Seek(seconds)
        self._waiting.put(lambda: self._carry_out(asked))

    @property
    def sought_seconds(self) -> float | None:
        """Where the newest seek goes that waits to be carried out; the lock is held."""
        return None if self._seek is None else self._seek.seconds

    def take(self, timeout_seconds: float | None) -> Callable[[], None] | None:
        """Return the next command, None for the end.

        Raises
        ------
        queue.Empty
            If none comes in time; with None it is waited for.
        """
        return self._waiting.get(timeout=timeout_seconds)

    def end(self) -> bool:
        """Let nothing more be posted, and the thread end; False where that was said before."""
        if self._closed:
            return False
        self._closed = True
        self._waiting.put(None)
        return True

    def _carry_out(self, asked: _Seek) -> None:
        with self._lock:
            asked.final = True
        try:
            self._carry_out_seek(asked.seconds)
        finally:
            with self._lock:
                self._seek = None if self._seek is asked else self._seek
