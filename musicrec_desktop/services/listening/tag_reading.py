"""What files say of themselves: of a few read by threads, of many by worker processes.

Threads that read thousands of files pass the interpreter to each other all the time, and a
window beside them waits for it at every cell that it paints.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Executor, Future
from functools import partial
from typing import TypeAlias

from musicrec_desktop.core.errors import Cancelled
from musicrec_desktop.library.cue_tracks import FileTracks, SheetOfFile, read_tracks
from musicrec_desktop.services.listening.bounded import completed

FEW = 64  # files that are read before a process has started
IN_FLIGHT = 64
PORTIONS_PER_WORKER = 2
PORTION_SECONDS = 0.05
MOST_IN_A_PORTION = 32

Sheets: TypeAlias = Mapping[str, SheetOfFile]
Read: TypeAlias = tuple[str, Future[FileTracks]] | None


class TagReading:
    """Reads the tags of files as they are asked for.

    Parameters
    ----------
    threads, processes : concurrent.futures.Executor
    workers : callable
        Returns how many processes may be busy.
    """

    def __init__(self, threads: Executor, processes: Executor, workers: Callable[[], int]) -> None:
        self._threads = threads
        self._processes = processes
        self._workers = workers

    def read(self, paths: Sequence[str], sheets: Sheets) -> Iterator[Read]:
        """Read files and what sheets say of them.

        Parameters
        ----------
        paths : sequence of str
        sheets : mapping of str to SheetOfFile
            Of the files that have one beside them, by path.

        Yields
        ------
        (str, Future of FileTracks) or None
            As :func:`~musicrec_desktop.services.listening.bounded.completed`.
        """
        if len(paths) <= FEW:
            reader = partial(read_tracks, sheets=sheets)
            return completed(self._threads, reader, paths, in_flight=IN_FLIGHT)
        return self._read_many(paths, sheets)

    def _read_many(self, paths: Sequence[str], sheets: Sheets) -> Iterator[Read]:
        """Read in portions; where a process died of one, its files are read one by one."""
        portions = _Portions(paths)
        doubtful: list[str] = []
        for done in self._in_processes(portions, sheets):
            if done is None:
                yield None
            elif (answers := _answers(done[1])) is None:
                doubtful += done[0]
            else:
                portions.took(len(done[0]), answers[1])
                yield from zip(done[0], map(_settled, answers[0]), strict=True)
        for single in self._in_processes([[path] for path in doubtful], sheets):
            yield None if single is None else (single[0][0], _first(single[1]))

    def _in_processes(
        self, portions: Iterable[list[str]], sheets: Sheets
    ) -> Iterator[tuple[list[str], Future[_Answers]] | None]:
        return completed(
            self._processes,
            read_portion,
            portions,
            in_flight=lambda: PORTIONS_PER_WORKER * max(1, self._workers()),
            arguments=lambda portion: (
                portion[0],
                portion[1:],
                {path: sheets[path] for path in portion if path in sheets},
            ),
        )


class _Portions:
    """Parts of a list, as long as a worker has to do for a moment: a drive may be slow."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        self._size = 1

    def __iter__(self) -> Iterator[list[str]]:
        begun = 0
        while begun < len(self._paths):
            portion = list(self._paths[begun : begun + self._size])
            begun += len(portion)
            yield portion

    def took(self, files: int, seconds: float) -> None:
        """Cut the next portions by how long one took, to twice its length at most."""
        fitting = int(files * PORTION_SECONDS / max(seconds, 1e-6))
        self._size = max(1, min(fitting, 2 * files, MOST_IN_A_PORTION))


_Answers: TypeAlias = tuple[list[FileTracks | Exception], float]


def read_portion(first: str, others: Sequence[str], sheets: Sheets) -> _Answers:
    """Read files in a worker process.

    Returns
    -------
    (list of FileTracks or Exception, float)
        Of each file what it holds, or why it cannot be read; and the seconds that took.
    """
    began = time.perf_counter()
    answers = [_read(path, sheets) for path in (first, *others)]
    return answers, time.perf_counter() - began


def _read(path: str, sheets: Sheets) -> FileTracks | Exception:
    try:
        return read_tracks(path, sheets)
    except Exception as error:  # noqa: BLE001 - it belongs to this file, and is told of it
        return error


def _answers(portion: Future[_Answers]) -> _Answers | None:
    """Return what a worker answered; None where it could not.

    Raises
    ------
    Cancelled, CancelledError
        If the work was stopped.
    """
    error = portion.exception()
    if isinstance(error, (Cancelled, CancelledError)):
        raise error
    return None if error is not None else portion.result()


def _first(portion: Future[_Answers]) -> Future[FileTracks]:
    """Return the answer of a file that was read alone."""
    error = portion.exception()
    if isinstance(error, Exception):
        return _settled(error)
    return _settled(portion.result()[0][0])


def _settled(answer: FileTracks | Exception) -> Future[FileTracks]:
    future: Future[FileTracks] = Future()
    if isinstance(answer, Exception):
        future.set_exception(answer)
    else:
        future.set_result(answer)
    return future
