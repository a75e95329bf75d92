"""The one bridge between long work and the window: a ``QThreadPool`` behind two faces.

:class:`JobRunner` runs a function, or a generator whose every ``yield`` is an
event, and answers with signals on the GUI thread. :class:`PoolExecutor` is the
same pool as a ``concurrent.futures.Executor``, for services that know no Qt.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from musicrec_desktop.core.errors import Cancelled
from musicrec_desktop.core.progress import JobControl

logger = logging.getLogger(__name__)


class Job(QObject):
    """A running piece of work, as the GUI thread sees it.

    Whatever happens, exactly one of ``finished``, ``failed`` and ``cancelled``
    is emitted, and it is the last signal.

    Signals
    -------
    yielded(object)
        Each event of a generator.
    finished(object)
        The function's result, or the generator's return value.
    failed(Exception)
    cancelled()
    ended()
        After each of the three.
    """

    yielded = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.control = JobControl()

    def run(self) -> None:
        """Do the work; called once, from a thread of the pool."""
        try:
            result = self._work()
            if isinstance(result, (Generator, Iterator)):
                result = self._drain(result)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:
            # the seam: any error becomes a signal, and its receiver decides what a bug is
            logger.debug("job failed", exc_info=error)
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        finally:
            self.ended.emit()

    def _drain(self, events: Iterator[Any]) -> Any:
        try:
            while True:
                self.control.checkpoint()
                try:
                    event = next(events)
                except StopIteration as end:
                    return end.value
                self.yielded.emit(event)
        finally:
            if isinstance(events, Generator):
                events.close()


class _Runnable(QRunnable):
    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self._function = function

    def run(self) -> None:
        self._function()


class JobRunner(QObject):
    """Starts jobs on a pool and keeps them until they end.

    Parameters
    ----------
    threads : int
        How many jobs run at the same time.
    """

    def __init__(self, threads: int = 4, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._jobs: set[Job] = set()

    def start(
        self,
        work: Callable[[], Any],
        *,
        finished: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        yielded: Callable[[Any], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run ``work`` on the pool. Call from the GUI thread.

        Parameters
        ----------
        work : callable
            Returns a result, or a generator of events.
        finished, failed, yielded, cancelled : bound methods of QObjects
            Called on the GUI thread.

        Returns
        -------
        Job
        """
        job = Job(work, self)
        for signal, slot in (
            (job.yielded, yielded),
            (job.finished, finished),
            (job.failed, failed),
            (job.cancelled, cancelled),
        ):
            if slot is not None:
                signal.connect(slot)
        self._jobs.add(job)
        job.ended.connect(self._forget)
        self._pool.start(_Runnable(job.run))
        return job

    def shut_down(self) -> None:
        """Cancel everything and wait until no thread is left."""
        for job in self._jobs:
            job.control.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        self._jobs.clear()

    def _forget(self) -> None:
        job = self.sender()
        self._jobs.discard(job)
        job.deleteLater()


class PoolExecutor(Executor):
    """A ``QThreadPool`` as an executor: what services call their tag threads."""

    def __init__(self, threads: int) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run ``fn`` on the pool and return its future."""
        future: Future[Any] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(fn(*args, **kwargs))
            except BaseException as error:  # noqa: BLE001 - as in concurrent.futures: the future carries it
                future.set_exception(error)

        self._pool.start(_Runnable(run))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Forget what has not started where asked to, and wait for the rest."""
        if cancel_futures:
            self._pool.clear()
        if wait:
            self._pool.waitForDone()
