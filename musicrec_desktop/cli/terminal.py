"""What commands share: a library, a progress bar, exact output."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Generator, Iterator
from typing import Any, TextIO, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from musicrec_desktop.cli.tag_threads import tag_threads
from musicrec_desktop.core.errors import (
    AlreadyRunning,
    StorageError,
    display_path,
    storage_error,
)
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.library.data_gate import settled
from musicrec_desktop.services.library.instance import InstanceLock
from musicrec_desktop.services.listening.disappearances import Disappeared
from musicrec_desktop.services.listening.scanning import ScanService, ScanSummary

TAG_THREADS = 4
T = TypeVar("T")


def data_folder(arguments: argparse.Namespace) -> DataFolder:
    """Return the data folder that the user named, or this user's own."""
    return DataFolder.chosen(arguments.data_dir, demo=False)


@contextlib.contextmanager
def library(arguments: argparse.Namespace) -> Iterator[Services]:
    """Open the library a command works on, and close it whatever happens.

    While it is open, the data folder does not move.
    """
    with settled(lambda: data_folder(arguments)) as data:
        _look_at_log(data)
        services = Services(data)
    try:
        yield services
    finally:
        services.close()


@contextlib.contextmanager
def library_closed(arguments: argparse.Namespace) -> Iterator[DataFolder]:
    """Yield the data folder, which does not move meanwhile, to look at what is in it."""
    with contextlib.ExitStack() as held:
        with settled(lambda: data_folder(arguments)) as data:
            held.enter_context(BackupService(data).library_open())
        yield data


@contextlib.contextmanager
def alone(arguments: argparse.Namespace, *, opening: bool = True) -> Iterator[DataFolder]:
    """Work on the data folder as the only one: without a window, or a command that writes.

    Parameters
    ----------
    arguments : argparse.Namespace
    opening : bool
        Whether the library in it is to be opened.

    Raises
    ------
    AlreadyRunning
        If there is one.
    DatabaseDamaged
        If the library to be opened would be written over by a log of another one.
    """
    with settled(lambda: data_folder(arguments)) as data:
        lock = InstanceLock(data)
        lock.acquire()
    try:
        if opening:
            BackupService(data).must_have_its_log()
        yield data
    finally:
        lock.release()


def _look_at_log(data: DataFolder) -> None:
    """See that a log which nobody uses fits the library, before that is opened with it."""
    if not BackupService(data).log_left():
        return
    lock = InstanceLock(data)
    try:
        lock.acquire()
    except (AlreadyRunning, StorageError):  # then it is in use, or opening it says why not
        return
    try:
        BackupService(data).must_have_its_log()
    finally:
        lock.release()


@contextlib.contextmanager
def scanner(services: Services) -> Iterator[ScanService]:
    """Offer a scan service whose tag threads end with the block."""
    with tag_threads(TAG_THREADS) as threads:
        yield services.scanning(threads)


@contextlib.contextmanager
def progress_bar() -> Iterator[Callable[[Progress], None]]:
    """Show progress on the error stream while it is a terminal; nothing otherwise."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None, speed="")

        def show(progress: Progress) -> None:
            speed = f"{progress.rate:.1f}/s" if progress.rate else ""
            total = progress.total or None
            bar.update(
                task,
                description=progress.label,
                completed=progress.done,
                total=total,
                speed=speed,
            )

        yield show


def _say_nothing(_event: object) -> None:
    """Pass over what is not for people at a terminal."""


def run_shown(work: Generator[Any, None, T], tell: Callable[[Any], None] = _say_nothing) -> T:
    """Drive work to its end, showing how far it is, and return what comes of it.

    Parameters
    ----------
    work : generator
        Yields Progress, and events.
    tell : callable, optional
        Hears the events.
    """
    with progress_bar() as show:
        while True:
            try:
                event = next(work)
            except StopIteration as end:
                result: T = end.value
                return result
            if isinstance(event, Progress):
                show(event)
            else:
                tell(event)


def run_scan(scanning: ScanService, folders: list[str] | None) -> ScanSummary:
    """Drive a scan to its end, showing how far it is and what has vanished."""
    summary = ScanSummary(0, 0, 0, 0, 0, 0, 0)
    lost: list[Disappeared] = []
    with progress_bar() as show:
        for event in scanning.scan(folders):
            if isinstance(event, Progress):
                show(event)
            elif isinstance(event, Disappeared):
                lost.append(event)
            elif isinstance(event, ScanSummary):
                summary = event
    for event in lost:
        put(event.sentence, error=True)
    return summary


def put(text: str = "", *, error: bool = False) -> None:
    """Write a line to standard output, or to the error stream, with paths as the bytes they are.

    Raises
    ------
    BrokenPipeError
        If nobody reads any more.
    StorageError
        If it goes to a file on a full disk.
    """
    stream = sys.stderr if error else sys.stdout
    if stream is None:  # it was closed before the program began, as by >&-
        return
    line = text.encode("utf-8", "surrogateescape") + os.linesep.encode()
    try:
        stream.flush()
        stream.buffer.write(line)
        stream.buffer.flush()
    except BrokenPipeError:
        _write_no_more(stream)
        raise
    except OSError as problem:
        _write_no_more(stream)
        raise storage_error("standard output", problem) from problem


def _write_no_more(stream: TextIO) -> None:
    """Let what is left in a stream's buffer go nowhere when the interpreter flushes it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def one_line(text: str) -> str:
    """Return text for people: no line breaks, no codes that a terminal would obey."""
    return "".join(letter if letter.isprintable() else " " for letter in display_path(text))


def clock(seconds: float | None) -> str:
    """Return a duration as people write it: 3:07, 1:02:45."""
    if seconds is None:
        return "–"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
