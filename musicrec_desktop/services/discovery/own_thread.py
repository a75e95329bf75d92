"""A thread in which a service answers what it is told, so that the player waits for nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any

logger = logging.getLogger(__name__)


class OwnThread:
    """Does one thing after the other, from when it is begun until it is closed.

    Parameters
    ----------
    name : str
        Of the thread, and in the log where something fails.
    executor : concurrent.futures.Executor, optional
        Used in place of a thread.
    """

    def __init__(self, name: str, executor: Executor | None = None) -> None:
        self._name = name
        self._executor = executor
        self._leaving: Executor | None = None

    @property
    def open(self) -> bool:
        """Whether it was begun, and takes more."""
        return self._executor is not None

    def begin(self) -> None:
        """Start the thread, where there is none yet."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, self._name)

    def later(self, work: Callable[..., None], *of: Any) -> bool:
        """Have something done; return whether it will be."""
        executor = self._executor
        if executor is None:
            return False
        try:
            executor.submit(work, *of).add_done_callback(self._log_failure)
        except RuntimeError:  # closed meanwhile
            return False
        return True

    def take_no_more(self) -> None:
        """Refuse what comes from now on; what is being done goes on."""
        self._leaving, self._executor = self._executor or self._leaving, None

    def close(self, *, cancel: bool = False) -> None:
        """Take no more, and wait for what was begun; with ``cancel``, for nothing else."""
        self.take_no_more()
        if self._leaving is not None:
            self._leaving.shutdown(wait=True, cancel_futures=cancel)

    def _log_failure(self, future: Future[None]) -> None:
        if not future.cancelled() and (error := future.exception()) is not None:
            logger.error("%s could not go on", self._name, exc_info=error)
