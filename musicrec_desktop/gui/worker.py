"""The one bridge between long work and the window: a ``QThreadPool`` behind two faces.

:class:`JobRunner` runs a function, or a generator whose every ``yield`` is an
event, and answers on the GUI thread. :class:`PoolExecutor` is the same kind of
pool as a ``concurrent.futures.Executor``, for services that know no Qt.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Executor, Future
from concurrent.futures import wait as wait_for
from typing import Any, Literal, TypeVar, cast

from PySide6.QtCore import QObject, QThreadPool, Signal

from musicrec_desktop.core.errors import Cancelled
from musicrec_desktop.core.progress import JobControl, Progress, Report

logger = logging.getLogger(__name__)

Answer = Callable[[Any], None]
Ending = Literal["finished", "failed", "cancelled"]
T = TypeVar("T")

PATIENCE_SECONDS = 0.1


class Job:
    """A piece of work and the answers to it.

    A plain object: a ``QObject`` of its own would have to be destroyed by one
    thread while another still leaves its last signal.

    Attributes
    ----------
    control : JobControl
        Pauses and cancels a generator between two events.
    name : str
        What it is, as a person would say it; what it said last where it has no name.
    stop, again : callable or None
        How to end it, and how to do it once more, where there is a way of its own.
    progress : Progress or None
        What it reported last. Only a job that reports is shown to the user.
    ending : {"", "finished", "failed", "cancelled"}
        Empty while it runs.
    error : Exception or None
    said : str
        What came of it, as a sentence, where whoever answers it has written that down.
    onward : (str, callable) or None
        Where that can be seen: the name of a button, and what it does.
    began, ended : float
        Unix times; 0 while it runs.
    """

    def __init__(self, work: Callable[[], Any], answers: dict[str, Answer]) -> None:
        self.work = work
        self.answers = answers
        self.control = JobControl()
        self.name = ""
        self.stop: Callable[[], None] | None = None
        self.again: Callable[[], object] | None = None
        self.progress: Progress | None = None
        self.ending: Ending | Literal[""] = ""
        self.error: Exception | None = None
        self.said = ""
        self.onward: tuple[str, Callable[[], None]] | None = None
        self.began = time.time()
        self.ended = 0.0


class JobRunner(QObject):
    """Starts jobs on a pool; whatever is raised, each has exactly one ending.

    Parameters
    ----------
    threads : int
        How many jobs run at the same time.

    Signals
    -------
    ended(Job)
        After the answer to a job's ending.
    reported(Job)
        It has told how far it is.
    """

    ended = Signal(object)
    reported = Signal(object)
    _told = Signal(object, str, object)

    def __init__(self, threads: int = 4, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._jobs: set[Job] = set()
        self._executors: list[PoolExecutor] = []
        self._shut = False
        self._told.connect(self._deliver)

    def start(
        self,
        work: Callable[[], Any],
        *,
        finished: Answer | None = None,
        failed: Answer | None = None,
        yielded: Answer | None = None,
        cancelled: Answer | None = None,
        name: str = "",
        stop: Callable[[], None] | None = None,
        again: Callable[[], object] | None = None,
    ) -> Job:
        """Run ``work`` on the pool. Call from the GUI thread.

        Parameters
        ----------
        work : callable
            Returns a result, or a generator of events.
        finished, failed, yielded, cancelled : callable, optional
            Called on the GUI thread with the result, the exception, an event, and
            None. A failure that nobody answers is raised there.
        name, stop, again : optional
            As the job's attributes: for the page on which jobs are watched.

        Returns
        -------
        Job
        """
        named = {
            "finished": finished,
            "failed": failed,
            "yielded": yielded,
            "cancelled": cancelled,
        }
        if self._shut:  # something still in the event queue asks; nobody is there to be answered
            return Job(work, {})
        job = Job(work, {name: answer for name, answer in named.items() if answer is not None})
        job.name, job.stop, job.again = name, stop, again
        self._jobs.add(job)
        self._pool.start(lambda: self._run(job))
        return job

    def start_reporting(self, work: Callable[[Report], Any], **known: Any) -> Job:
        """Run a function that tells how far it is through a call, as :meth:`start` does others.

        Where it reports it can be paused and stopped.

        Parameters
        ----------
        work : callable
            Given what it reports :class:`Progress` to.
        **known
            As for :meth:`start`.
        """
        begun: list[Job] = []
        known_to_it = threading.Event()  # the pool may be faster than this thread

        def run() -> Any:
            known_to_it.wait()
            job = begun[0]

            def report(progress: Progress) -> None:
                job.control.checkpoint()
                self._told.emit(job, "yielded", progress)  # no words

            return work(report)

        job = self.start(run, **known)
        begun.append(job)
        known_to_it.set()
        return job

    def executor(self, threads: int) -> PoolExecutor:
        """Return threads beside the jobs', for what a frame waits for; they end with these.

        A job may take minutes, and as many as there are threads may run.
        """
        executor = PoolExecutor(threads)
        if self._shut:
            executor.shutdown()
        self._executors.append(executor)
        return executor

    @property
    def busy(self) -> bool:
        """Whether a job runs, waits, or has not been answered."""
        return bool(self._jobs)

    def break_off(self) -> None:
        """Cancel everything, begin nothing, and answer nothing any more; returns at once."""
        self._shut = True
        for job in self._jobs:
            job.control.cancel()
        self._jobs.clear()
        self._pool.clear()
        for executor in self._executors:
            executor.shutdown(wait=False, cancel_futures=True)

    def shut_down(self) -> None:
        """Break everything off, and wait until no thread is left."""
        self.break_off()
        self._pool.waitForDone()
        for executor in self._executors:
            executor.shutdown()

    def _run(self, job: Job) -> None:
        """Do the work; in a thread of the pool."""
        ending, value = self._work(job)
        self._told.emit(job, ending, value)

    def _work(self, job: Job) -> tuple[Ending, Any]:
        try:
            result = job.work()
            if isinstance(result, Generator):
                result = self._drain(job, result)
        except Cancelled:
            return "cancelled", None
        except Exception as error:  # noqa: BLE001 - the seam: it is raised again where it is answered
            return "failed", error
        return "finished", result

    def _drain(self, job: Job, events: Generator[Any, None, Any]) -> Any:
        try:
            while True:
                job.control.checkpoint()
                try:
                    event = next(events)
                except StopIteration as end:
                    return end.value
                self._told.emit(job, "yielded", event)
        finally:
            events.close()

    def _deliver(self, job: Job, name: str, value: object) -> None:
        if job not in self._jobs:  # shut down meanwhile
            return
        answer = job.answers.get(name)
        if name == "yielded":
            if isinstance(value, Progress):
                job.progress = value
                self.reported.emit(job)
        else:
            job.ending, job.ended = cast(Ending, name), time.time()
            job.error = value if isinstance(value, Exception) else None
        try:
            if answer is not None:
                answer(value)
            elif name == "failed":
                assert isinstance(value, Exception)
                raise value
        finally:
            if name != "yielded":
                self._jobs.discard(job)
                self.ended.emit(job)


class PoolExecutor(Executor):
    """A ``QThreadPool`` as an executor: what services call their tag threads."""

    def __init__(self, threads: int) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._waiting: set[Future[Any]] = set()
        self._shut = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run ``fn`` on the pool and return its future; after the end, a cancelled one."""
        future: Future[Any] = Future()
        if self._shut:  # something still in the event queue asks
            future.cancel()
            future.set_running_or_notify_cancel()
            return future
        self._waiting.add(future)

        def run() -> None:
            self._waiting.discard(future)
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(fn(*args, **kwargs))
            except BaseException as error:  # noqa: BLE001 - as in concurrent.futures
                future.set_exception(error)

        self._pool.start(run)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more, cancel what has not started where asked to, and wait for the rest."""
        self._shut = True
        if cancel_futures:
            for future in self._waiting.copy():
                future.cancel()  # whoever waits for it is told once its turn comes
        if wait:
            self._pool.waitForDone()


def result_of(future: Future[T]) -> Generator[None, None, T]:
    """Return what a future brings, or raise what it failed with; may be closed any time.

    A job's own ``TimeoutError``, as of a network drive, is a failure like any other.
    """
    while not wait_for((future,), timeout=PATIENCE_SECONDS).done:
        yield
    return future.result()
