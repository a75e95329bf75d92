"""Processes that listen, so that a crash in a decoder costs one file.

Importing this module is cheap: numpy, scipy and FFmpeg are loaded in the
workers only, unless the caller has them already.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import queue
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from musicrec_desktop.core.errors import Cancelled, ReadingEnded, ReadingNotBegun, UnreadableFile
from musicrec_desktop.core.processes import end, wait_for_end
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import to_translate

P = ParamSpec("P")
T = TypeVar("T")

TIME_LIMIT_SECONDS = 180.0
NICENESS = 10
START_LIMIT_SECONDS = 60.0
STOP_SECONDS = 5.0
ATTEMPTS = 2  # to hand a job to a process that lives
# How processes leave that somebody ends: by SIGHUP, SIGKILL or SIGTERM; by Windows' task manager.
ENDED_FROM_OUTSIDE = frozenset({-1, -9, -15} | ({1} if sys.platform == "win32" else set()))
CACHE_FOLDER_VARIABLE = "MUSICREC_DESKTOP_CACHE"  # read by filterbanks, which is not imported here
ONE_THREAD_VARIABLES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(slots=True)
class _Job:
    future: Future[Any]
    call: Callable[..., Any]
    arguments: tuple[Any, ...]
    named: dict[str, Any] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The file it is about, by convention the first argument."""
        first = self.arguments[0] if self.arguments else next(iter(self.named.values()), "")
        return first if isinstance(first, str) else repr(first)


class AnalysisPool(Executor):
    """An executor of spawned processes that survives whatever happens inside them.

    Each worker is one process with one thread here that feeds it. When a process dies
    or exceeds the time limit, exactly its job fails and a fresh one takes its place;
    the other workers do not notice. A job whose process died is tried once more, in a fresh
    process and one such job at a time. Processes start with the first jobs, no more of
    them than there are jobs, at lowered priority, with one thread each for matrix
    products, and deaf to Ctrl-C, which the parent answers by :meth:`shutdown`.

    Parameters
    ----------
    workers : int
        Processes; 0 means one for each core this process may use.
    cache_folder : pathlib.Path or None
        Where the workers keep computed filter banks; None for the system's.
    time_limit_seconds : float
        Wall-clock time for one job.
    """

    def __init__(
        self,
        workers: int = 0,
        *,
        cache_folder: Path | None = None,
        time_limit_seconds: float = TIME_LIMIT_SECONDS,
    ) -> None:
        self.workers = workers or available_cores()
        self._cache_folder = str(cache_folder) if cache_folder else None
        self._time_limit_seconds = time_limit_seconds
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._processes: list[_Worker] = []
        self._unfinished = 0
        self._closed = False
        self._killed = threading.Event()
        self._second_tries = threading.Lock()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run ``fn(*args, **kwargs)`` in a worker process.

        Returns
        -------
        concurrent.futures.Future
            Fails with :class:`~musicrec_desktop.core.errors.UnreadableFile` for the first
            argument where the process died twice or took too long, and with
            :class:`~musicrec_desktop.core.errors.ReadingEnded` where it was ended from outside,
            its kind :class:`~musicrec_desktop.core.errors.ReadingNotBegun` where none could start.

        Raises
        ------
        RuntimeError
            If the pool was shut down.
        """
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the analysis pool was shut down")
            self._jobs.put(_Job(future, fn, args, kwargs))
            self._unfinished += 1
            if len(self._threads) < min(self.workers, self._unfinished):
                self._start_thread()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Finish the jobs, or with ``cancel_futures`` only those that run, and end the workers.

        Parameters
        ----------
        wait : bool
            Return when every process has ended; otherwise they end by themselves.
        cancel_futures : bool
            Cancel the jobs that have not begun.
        """
        with self._lock:
            if cancel_futures:
                self._cancel_waiting()
            if not self._closed:
                self._closed = True
                for _ in self._threads:
                    self._jobs.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def kill(self) -> None:
        """End every process at once, for a program that quits.

        Jobs that have not begun are cancelled; those that run fail with
        :class:`~musicrec_desktop.core.errors.Cancelled`.
        """
        self._killed.set()
        self.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            processes = list(self._processes)
        for process in processes:
            process.interrupt()
        self.shutdown(wait=True)

    def _cancel_waiting(self) -> None:
        stops = 0
        with contextlib.suppress(queue.Empty):
            while True:
                job = self._jobs.get_nowait()
                if job is None:
                    stops += 1
                else:
                    job.future.cancel()
                    job.future.set_running_or_notify_cancel()
                    self._unfinished -= 1
        for _ in range(stops):
            self._jobs.put(None)

    def _start_thread(self) -> None:
        name = f"analysis-{len(self._threads)}"  # no words
        thread = threading.Thread(target=self._feed, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _feed(self) -> None:
        """Hand jobs to one process, one after the other, until told to stop."""
        worker = _Worker(
            self._cache_folder, self._time_limit_seconds, self._killed, self._second_tries
        )
        with self._lock:
            self._processes.append(worker)
        try:
            while (job := self._jobs.get()) is not None:
                if job.future.set_running_or_notify_cancel():
                    worker.run(job)
                del job  # a waiting worker keeps no result alive
                with self._lock:
                    self._unfinished -= 1
        finally:
            worker.stop()


class _Worker:
    """One process and the pipe to it."""

    def __init__(
        self,
        cache_folder: str | None,
        time_limit_seconds: float,
        killed: threading.Event,
        second_tries: threading.Lock,
    ) -> None:
        self._cache_folder = cache_folder
        self._time_limit_seconds = time_limit_seconds
        self._killed = killed
        self._second_tries = second_tries
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._died_by: int | None = None
        self._leaving = threading.Lock()  # held to kill a process, and to take it from who would

    def run(self, job: _Job) -> None:
        """Run one job, once more where its process dies, and settle its future."""
        try:
            succeeded, answer = self._tried(job) or self._tried_alone(job)
        except BaseException as error:  # noqa: BLE001 - the future's owner is told, whatever it is
            job.future.set_exception(error)
        else:
            settle = job.future.set_result if succeeded else job.future.set_exception
            settle(answer)

    def _tried(self, job: _Job) -> tuple[bool, Any] | None:
        """Return whether the job succeeded, and its answer; None where its process died."""
        try:
            pipe = self._hand_over(job)
            if not pipe.poll(self._time_limit_seconds):
                self._end()
                limit = f"{self._time_limit_seconds:.0f} seconds"  # no words
                raise UnreadableFile(
                    job.path,
                    f"the decoder did not finish within {limit}",  # no words: core.reasons has it
                )
            answer: tuple[bool, Any] = pipe.recv()
        except (EOFError, ConnectionError):
            self._died_by = self._exit_code()
            self._end()
            if self._killed.is_set():
                raise Cancelled from None
            return None
        except OSError as error:  # none could be started
            raise ReadingNotBegun(job.path, system_reason(error)) from error
        return answer

    def _tried_alone(self, job: _Job) -> tuple[bool, Any]:
        """Run a job whose process died again; those that need much memory one by one."""
        first = self._died_by
        with self._second_tries:
            answer = self._tried(job)
        if answer is not None:
            return answer
        if ENDED_FROM_OUTSIDE & {first, self._died_by}:
            reason = to_translate(
                "Reasons", "reading it was ended by the system, perhaps for want of memory"
            )
            raise ReadingEnded(job.path, reason)
        raise UnreadableFile(job.path, to_translate("Reasons", "the decoder crashed"))

    def _exit_code(self) -> int | None:
        """Return how the process ended that has closed its pipe: −n by signal n."""
        return None if self._process is None else wait_for_end(self._process, STOP_SECONDS)

    def interrupt(self) -> None:
        """Kill the process from another thread; :meth:`run` notices."""
        with self._leaving:
            if self._process is not None:
                with contextlib.suppress(OSError):  # it has just ended by itself
                    self._process.kill()

    def _hand_over(self, job: _Job) -> Connection:
        """Send the job to the process, or to a fresh one where it died while idle."""
        task = pickle.dumps((job.call, job.arguments, job.named))
        for _ in range(ATTEMPTS):
            if self._killed.is_set():
                break
            try:
                pipe = self._ready_pipe()  # it may die before its first word, too
                pipe.send_bytes(task)
                pipe.recv()  # it has begun: from here on a death is this job's own
            except (EOFError, ConnectionError):
                self._end()
            else:
                return pipe
        if self._killed.is_set():
            raise Cancelled
        raise ChildProcessError(
            to_translate("Reasons", "no process to read it in could be started")
        )

    def stop(self) -> None:
        """Let the process end, and see that it does."""
        if self._pipe is not None:
            with contextlib.suppress(OSError):
                self._pipe.send_bytes(b"")
        if self._process is not None:
            wait_for_end(self._process, STOP_SECONDS)
        self._end()

    def _ready_pipe(self) -> Connection:
        """Return the pipe to a process that runs, starting one where there is none."""
        if self._pipe is not None and not self._pipe.poll():  # an idle worker says nothing
            return self._pipe
        self._end()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        with theirs:
            process = context.Process(
                target=_work, args=(theirs, self._cache_folder), name="analysis", daemon=True
            )
            _start_modestly(process)
            self._process = process  # not before: one that could not start cannot be ended
        if self._killed.is_set():  # while it started, when there was nothing yet to interrupt
            process.kill()
        if not self._pipe.poll(START_LIMIT_SECONDS):
            self._end()
            raise TimeoutError("an analysis process did not start")  # no words
        self._pipe.recv()
        return self._pipe

    def _end(self) -> None:
        with self._leaving:
            process, self._process = self._process, None
        if process is not None:
            end(process)
        if self._pipe is not None:
            self._pipe.close()
        self._pipe = None


def available_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _start_modestly(process: BaseProcess) -> None:
    """Start a process that gives way and is deaf to Ctrl-C from before its first line on.

    What it imports before it can say so itself would hold up the window, and the first sound.
    """
    # A thread of its own: nobody may take back what it once gave up.
    with ThreadPoolExecutor(1, initializer=_hand_modesty_on) as starter:
        starter.submit(process.start).result()


def _hand_modesty_on() -> None:
    """Have the processes that this thread starts inherit what makes them modest."""
    if sys.platform == "linux":  # elsewhere threads have no priority that is handed on
        _lower_priority(threading.get_native_id())
    if hasattr(signal, "pthread_sigmask"):
        # First, since whoever starts the tracker of resources hears Ctrl-C again afterwards.
        resource_tracker.ensure_running()
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


def _lower_priority(number: int = 0) -> None:
    """Give way to others, once, whoever asks again; of a thread by its number, or of all."""
    with contextlib.suppress(OSError):
        now = os.getpriority(os.PRIO_PROCESS, number)
        os.setpriority(os.PRIO_PROCESS, number, max(now, NICENESS))


def _work(pipe: Connection, cache_folder: str | None) -> None:
    """Answer jobs until the pipe closes, which it also does when the parent dies."""
    _be_modest(cache_folder)
    with contextlib.suppress(EOFError, ConnectionError):
        pipe.send("ready")
        while task := pipe.recv_bytes():
            pipe.send("begun")
            try:
                call, arguments, named = pickle.loads(task)
                answer = (True, call(*arguments, **named))
            except Exception as error:  # noqa: BLE001 - it belongs to the future's owner
                answer = (False, error)
            _send(pipe, answer)


def _send(pipe: Connection, answer: tuple[bool, Any]) -> None:
    try:
        pipe.send(answer)
    except (TypeError, ValueError, AttributeError) as error:  # it cannot be pickled
        pipe.send((False, RuntimeError(f"{answer[1]!r} cannot be sent back: {error}")))


def _be_modest(cache_folder: str | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "setpriority"):
        _lower_priority()
    if cache_folder is not None:
        os.environ[CACHE_FOLDER_VARIABLE] = cache_folder
    for name in ONE_THREAD_VARIABLES:
        os.environ[name] = "1"
    if "numpy" in sys.modules:  # too late for the variables
        import threadpoolctl  # type: ignore[import-untyped]

        threadpoolctl.threadpool_limits(1)
