"""Whether this process is in the middle of writing something that is to be whole."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

# Of the whole process, as the files are that it writes: what ends it asks for all threads.
_lock = threading.Lock()
_unfinished = 0


@contextlib.contextmanager
def writing() -> Iterator[None]:
    """Say that something is being written while the block lasts."""
    global _unfinished  # noqa: PLW0603 - see above
    with _lock:
        _unfinished += 1
    try:
        yield
    finally:
        with _lock:
            _unfinished -= 1


def being_written() -> bool:
    """Whether a thread of this process is writing."""
    return _unfinished > 0
