"""Whether this process is in the middle of writing something that is to be whole."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Iterator

# Of the whole process, as the files are that it writes: what ends it asks for all threads.
_lock = threading.Lock()
_unfinished = 0
_last = -math.inf  # when something was finished, of the monotonic clock


@contextlib.contextmanager
def writing() -> Iterator[None]:
    """Say that something is being written while the block lasts."""
    global _unfinished, _last  # noqa: PLW0603 - see above
    with _lock:
        _unfinished += 1
    try:
        yield
    finally:
        with _lock:
            _unfinished -= 1
            _last = time.monotonic()


def being_written(pause_seconds: float = 0.0) -> bool:
    """Whether a thread of this process is writing, or was so short a time ago.

    Parameters
    ----------
    pause_seconds : float, optional
        Who writes one thing after the other is between two of them for as long as this.
    """
    with _lock:
        return _unfinished > 0 or time.monotonic() - _last < pause_seconds
