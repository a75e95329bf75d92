"""A training in a process of its own: what it tells, and how it is paused and stopped."""

from __future__ import annotations

import contextlib
import importlib.util
import multiprocessing
import os
import signal
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from musicrec_desktop.core.errors import Cancelled, LibraryMissing, MusicRecError
from musicrec_desktop.core.genre_scores import EpochDone
from musicrec_desktop.core.optional_packages import how_to_install
from musicrec_desktop.core.processes import end, wait_for_end
from musicrec_desktop.core.progress import JobControl
from musicrec_desktop.core.translation import translate
from musicrec_desktop.genre.cnn.job import CnnResult, TrainingJob

NEEDED = ("keras", "jax", "onnx")
NICENESS = 10
LISTEN_SECONDS = 0.1  # how soon pause and cancel are passed on
STOP_SECONDS = 5.0


class TrainingFailed(MusicRecError):
    """The process that trains the network has died; what it had learnt is kept."""

    exit_code = 23


def not_installed() -> list[str]:
    """Return the names of the packages of the extra ``[cnn]`` that are missing here."""
    return [name for name in NEEDED if importlib.util.find_spec(name) is None]


def require() -> None:
    """Make sure that a network can be trained here.

    Raises
    ------
    LibraryMissing
        If the extra ``[cnn]`` is not installed.
    """
    missing = not_installed()
    if missing:
        raise LibraryMissing(
            translate(
                "Learn genres",
                "The genre network needs libraries that are not installed: {names}.",
                names=", ".join(missing),
            ),
            translate(
                "Next steps",
                "{hint} – or train the classical models, which need nothing more.",
                hint=how_to_install(missing),
            ),
        )


def train(job: TrainingJob, control: JobControl | None = None) -> Iterator[EpochDone]:
    """Train in a spawned process, going on where the job's folder says it was stopped.

    When it is exhausted, ``job.result()`` holds what came of it. Closing the generator
    ends the process; everything up to the last epoch is kept in the folder.

    Parameters
    ----------
    job : TrainingJob
    control : JobControl or None
        Pauses and cancels between batches.

    Yields
    ------
    EpochDone
        Of the folds in turn, then of the training on everything.

    Raises
    ------
    LibraryMissing
        If the extra ``[cnn]`` is not installed.
    StorageError
        If the folder cannot be written.
    Cancelled
        If it was asked to stop.
    TrainingFailed
        If the process died.
    """
    require()
    if job.result() is not None:
        return
    context = multiprocessing.get_context("spawn")
    pipe, theirs = context.Pipe()
    process = context.Process(
        target=_work,
        args=(theirs, str(job.folder)),
        name="genre network",  # no words
        daemon=True,
    )
    try:
        with theirs:
            process.start()
        yield from _told(pipe, control or JobControl())
    finally:
        pipe.close()  # which it takes as the word to stop
        if process.pid is not None:  # it could be started
            wait_for_end(process, STOP_SECONDS)
            end(process)


def result(job: TrainingJob) -> CnnResult:
    """Return what a finished training came to.

    Raises
    ------
    TrainingFailed
        If it is not complete.
    """
    found = job.result()
    if found is None:
        raise TrainingFailed(
            translate("Learn genres", "The genre network is not trained yet."),
            translate("Next steps", "Start the training again."),
        )
    return found


def _told(pipe: Connection, control: JobControl) -> Iterator[EpochDone]:
    """Pass on what the process tells, until it has finished."""
    paused = False
    while True:
        if control.cancelled:
            raise Cancelled
        try:
            if control.paused != paused:
                paused = control.paused
                pipe.send("pause" if paused else "go on")  # no words
            if not pipe.poll(LISTEN_SECONDS):
                continue
            message = pipe.recv()
        except (EOFError, ConnectionError) as error:
            raise TrainingFailed(
                translate(
                    "Learn genres",
                    "The process that trains the genre network has died; memory may have run out.",
                ),
                translate(
                    "Next steps",
                    "Close other programs and train again: it goes on after the last epoch.",
                ),
            ) from error
        if message is None:
            return
        if isinstance(message, Exception):
            raise message
        yield message


def _work(pipe: Connection, folder: str) -> None:
    """Train what a folder asks for, and say so; ends when the pipe closes."""
    _be_modest()
    try:
        from musicrec_desktop.genre.cnn.training import Training

        Training(TrainingJob.load(Path(folder)), pipe.send, lambda: _obey(pipe)).run()
        pipe.send(None)
    except (EOFError, ConnectionError):
        return  # nobody listens any more; the folder holds the last epoch
    except Exception as error:  # noqa: BLE001 - it belongs to whoever started the training
        with contextlib.suppress(EOFError, ConnectionError):
            pipe.send(error if isinstance(error, MusicRecError) else RuntimeError(repr(error)))


def _obey(pipe: Connection) -> None:
    """Hold where told to; raise EOFError where the other end is closed."""
    paused = False
    while pipe.poll(None if paused else 0):
        paused = pipe.recv() == "pause"


def _be_modest() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(NICENESS)
    os.environ["KERAS_BACKEND"] = "jax"
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # of a graphics card's memory
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
