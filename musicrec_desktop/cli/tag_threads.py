"""Threads that read tags for a command, and hold up nobody who asks it to end."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from typing import Any

LEFT_SECONDS = 1.0  # for what is being read when the command is stopped

_Work = tuple[Future[Any], Callable[[], Any]]


class TagThreads(Executor):
    """Threads that may be left behind: those of ``ThreadPoolExecutor`` are waited for at exit.

    A file on a drive that does not answer is read for ever.

    Parameters
    ----------
    number : int
    """

    def __init__(self, number: int) -> None:
        self._number = number
        self._work: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run ``fn`` in one of the threads and return its future."""
        if len(self._threads) < self._number:
            thread = threading.Thread(target=self._read, name="tags", daemon=True)  # no words
            thread.start()
            self._threads.append(thread)
        future: Future[Any] = Future()
        self._work.put((future, lambda: fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the threads; without ``wait``, leave behind what takes longer than a second."""
        while cancel_futures and not self._work.empty():
            with contextlib.suppress(queue.Empty):
                if (waiting := self._work.get_nowait()) is not None:
                    waiting[0].cancel()
        for _ in self._threads:
            self._work.put(None)
        until = time.monotonic() + LEFT_SECONDS
        for thread in self._threads:
            thread.join(None if wait else max(0.0, until - time.monotonic()))

    def _read(self) -> None:
        while (work := self._work.get()) is not None:
            future, run = work
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(run())
                except BaseException as error:  # noqa: BLE001 - as in concurrent.futures
                    future.set_exception(error)


@contextlib.contextmanager
def tag_threads(number: int) -> Iterator[TagThreads]:
    """Offer threads that end with the block; where it is broken off, nothing is waited for."""
    threads = TagThreads(number)
    whole = False
    try:
        yield threads
        whole = True
    finally:
        threads.shutdown(wait=whole, cancel_futures=not whole)
