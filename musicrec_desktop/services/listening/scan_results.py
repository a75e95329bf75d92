"""What workers answer in a scan, sorted and kept until it is written together."""

from __future__ import annotations

import logging
import time
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from musicrec_desktop.core.errors import Cancelled, MusicRecError, UnreadableFile, display_path
from musicrec_desktop.core.reasons import system_reason

logger = logging.getLogger(__name__)

T = TypeVar("T")

FLUSH_SECONDS = 0.5
FLUSH_TRACKS = 200


class Batch(Generic[T]):
    """Results that wait to be written together, for half a second at most."""

    def __init__(self) -> None:
        self._items: list[T] = []
        self._since = time.monotonic()

    def __bool__(self) -> bool:
        return bool(self._items)

    def add(self, item: T) -> None:
        """Let a result wait."""
        if not self._items:
            self._since = time.monotonic()
        self._items.append(item)

    def due(self) -> bool:
        """Whether it is time to write."""
        waited = time.monotonic() - self._since
        return bool(self._items) and (waited >= FLUSH_SECONDS or len(self._items) >= FLUSH_TRACKS)

    def take(self) -> list[T]:
        """Return what waited, and begin anew."""
        items, self._items = self._items, []
        return items


@dataclass(slots=True)
class Unheard:
    """Tracks that could not be listened to, and those whose file is not there any more."""

    failures: list[tuple[int, str]] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.failures or self.gone)

    def take(self) -> tuple[list[tuple[int, str]], list[int]]:
        """Return both, and begin anew."""
        taken = self.failures, self.gone
        self.failures, self.gone = [], []
        return taken


def outcome(path: str, future: Future[T]) -> T | Exception:
    """Return what a worker answered about a file, or why it could not answer.

    A bug that one file brings out must not cost the scan, so it is returned too.

    Raises
    ------
    Cancelled, CancelledError
        If the work was stopped, which says nothing about the file.
    """
    error = future.exception()
    if error is None:
        return future.result()
    if not isinstance(error, Exception) or isinstance(error, (Cancelled, CancelledError)):
        raise error
    if not isinstance(error, (MusicRecError, OSError)):
        logger.error("a bug in reading %s", display_path(path), exc_info=error)
    return error


def reason(error: Exception) -> str:
    """Return why a file could not be read, as a clause for people."""
    if isinstance(error, UnreadableFile):
        return error.reason
    if isinstance(error, OSError):
        return system_reason(error)
    if isinstance(error, MusicRecError):
        return str(error)
    return f"a fault in the program ({type(error).__name__}: {error})"  # no words: core.reasons
