"""Reading files: a few in threads, many in worker processes.

Threads that read thousands of files pass the interpreter to each other all the time, and a
window beside them waits for it at every cell that it paints.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from musicrec_desktop.core.errors import Cancelled, ReadingNotBegun
from musicrec_desktop.services.listening.bounded import completed

FEW = 64  # files that are read before a process has started
IN_FLIGHT = 64
PORTION_SECONDS = 0.05
MOST_IN_A_PORTION = 32

T = TypeVar("T")
Reader: TypeAlias = Callable[..., T]
Context: TypeAlias = Callable[[Sequence[str]], tuple[object, ...]]


class FileReading:
    """Reads files as they are asked for.

    Parameters
    ----------
    threads, processes : concurrent.futures.Executor
    in_flight : callable
        Returns how many jobs the processes may be given at once.
    """

    def __init__(
        self, threads: Executor, processes: Executor, in_flight: Callable[[], int]
    ) -> None:
        self._threads = threads
        self._processes = processes
        self._in_flight = in_flight

    def read(
        self, reader: Reader[T], paths: Sequence[str], context: Context = lambda _paths: ()
    ) -> Iterator[tuple[str, Future[T]] | None]:
        """Read files.

        Parameters
        ----------
        reader : callable
            Given a path and its context; to be pickled.
        paths : sequence of str
        context : callable, optional
            Returns what else the reader is to know of some of the paths.

        Yields
        ------
        (str, Future) or None
            As :func:`~musicrec_desktop.services.listening.bounded.completed`.
        """
        read = self._in_threads if len(paths) <= FEW else self._read_many
        return read(reader, paths, context)

    def _read_many(
        self, reader: Reader[T], paths: Sequence[str], context: Context
    ) -> Iterator[tuple[str, Future[T]] | None]:
        """Read in portions; where a process died of one, its files are read one by one.

        Where no process can be started, threads read what is left.
        """
        portions = _Portions(paths)
        doubtful: list[str] = []
        unread: list[str] = []
        for done in self._in_processes(reader, portions, context):
            if done is None:
                yield None
            elif (fault := _fault(done[1])) is None:
                portion = done[1].result()
                portions.took(len(done[0]), portion.seconds)
                settled = [_settled(answer) for answer in portion.answers]
                yield from zip(done[0], settled, strict=True)
            elif isinstance(fault, ReadingNotBegun):
                unread += [*done[0], *portions.rest()]
            else:
                doubtful += done[0]
        for single in self._in_processes(reader, [[path] for path in doubtful], context):
            yield None if single is None else (single[0][0], _only(single[1]))
        yield from self._in_threads(reader, unread, context)

    def _in_threads(
        self, reader: Reader[T], paths: Sequence[str], context: Context
    ) -> Iterator[tuple[str, Future[T]] | None]:
        known = context(paths)
        return completed(
            self._threads,
            reader,
            paths,
            in_flight=IN_FLIGHT,
            arguments=lambda path: (path, *known),
        )

    def _in_processes(
        self, reader: Reader[T], portions: Iterable[list[str]], context: Context
    ) -> Iterator[tuple[list[str], Future[Portion[T]]] | None]:
        return completed(
            self._processes,
            read_portion,
            portions,
            in_flight=lambda: max(1, self._in_flight()),
            arguments=lambda portion: (portion[0], portion[1:], reader, context(portion)),
        )


class _Portions:
    """Parts of a list, as long as a worker has to do for a moment: a drive may be slow."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        self._begun = 0
        self._size = 1

    def __iter__(self) -> Iterator[list[str]]:
        while self._begun < len(self._paths):
            portion = list(self._paths[self._begun : self._begun + self._size])
            self._begun += len(portion)
            yield portion

    def rest(self) -> Sequence[str]:
        """Return what no portion was made of yet, and make none of it."""
        rest = self._paths[self._begun :]
        self._begun = len(self._paths)
        return rest

    def took(self, files: int, seconds: float) -> None:
        """Cut the next portions by how long one took, to twice its length at most."""
        fitting = int(files * PORTION_SECONDS / max(seconds, 1e-6))
        self._size = max(1, min(fitting, 2 * files, MOST_IN_A_PORTION))


@dataclass(frozen=True, slots=True)
class Portion(Generic[T]):
    """What a worker has read: of each file the answer, or why there is none; in how long."""

    answers: list[T | Exception]
    seconds: float


def read_portion(
    first: str, others: Sequence[str], reader: Reader[T], context: tuple[object, ...]
) -> Portion[T]:
    """Read files in a worker process, which calls what it fails in by the first argument."""
    began = time.perf_counter()
    answers = [_read(reader, path, context) for path in (first, *others)]
    return Portion(answers, time.perf_counter() - began)


def _read(reader: Reader[T], path: str, context: tuple[object, ...]) -> T | Exception:
    try:
        return reader(path, *context)
    except Exception as error:  # noqa: BLE001 - it belongs to this file, and is told of it
        return error


def _fault(done: Future[Portion[T]]) -> BaseException | None:
    """Return why a worker could not answer; None where it did.

    Raises
    ------
    Cancelled, CancelledError
        If the work was stopped.
    """
    error = done.exception()
    if isinstance(error, (Cancelled, CancelledError)):
        raise error
    return error


def _only(done: Future[Portion[T]]) -> Future[T]:
    """Return the answer of a file that was read alone."""
    error = done.exception()
    return _settled(error if isinstance(error, Exception) else done.result().answers[0])


def _settled(answer: T | Exception) -> Future[T]:
    future: Future[T] = Future()
    if isinstance(answer, Exception):
        future.set_exception(answer)
    else:
        future.set_result(answer)
    return future
