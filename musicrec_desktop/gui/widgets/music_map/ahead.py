"""What a frame will show, worked out by another thread before, so that no frame waits for it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """One piece of work at a time, whose result is taken when a frame finds it there.

    Parameters
    ----------
    threads : concurrent.futures.Executor
    """

    def __init__(self, threads: Executor) -> None:
        self._threads = threads
        self._asked: Future[T] | None = None

    @property
    def working(self) -> bool:
        """Whether something is worked out, or waits to be taken."""
        return self._asked is not None

    def start(self, work: Callable[..., T], *of: object) -> None:
        """Have something worked out, unless something is already."""
        if self._asked is None:
            self._asked = self._threads.submit(work, *of)

    def forget(self) -> None:
        """Take nothing of what is worked out: it would show what is no longer so."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def take(self) -> T | None:
        """Return what was worked out, once; raise what it failed with.

        Returns
        -------
        T or None
            None while it is worked out, and where the threads end before it is.
        """
        asked = self._asked
        if asked is None or not asked.done():
            return None
        self._asked = None
        return None if asked.cancelled() else asked.result()
