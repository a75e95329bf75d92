"""How long work reports, pauses and is stopped, without knowing who watches."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

from musicrec_desktop.core.errors import Cancelled

RATE_WINDOW_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job has come.

    Attributes
    ----------
    done, total : int
        Steps finished and steps in all; ``total`` is 0 while it is unknown.
    label : str
        What is being done, as a person would say it ("Analysing").
    rate : float
        Steps a second over the last ten seconds; 0 while unknown.
    seconds_left : float or None
        Time left at that rate; None while unknown.
    of_tracks : bool
        Whether a step is a track.
    kept : bool
        Whether what is done stays where the job is stopped now.
    of_seconds : bool
        Whether a step is a second of sound.
    """

    done: int
    total: int
    label: str
    rate: float = 0.0
    seconds_left: float | None = None
    of_tracks: bool = True
    kept: bool = True
    of_seconds: bool = False


Report = Callable[[Progress], None]
Result = TypeVar("Result")


def run_to_end(work: Generator[Any, None, Result]) -> Result:
    """Return the result of work that reports, where nobody watches or stops it."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


class RateMeter:
    """Turn counts into :class:`Progress` with a rate and the time left."""

    def __init__(
        self,
        total: int,
        label: str,
        *,
        of_tracks: bool = True,
        kept: bool = True,
        of_seconds: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.total = total
        self._label = label
        self._of_tracks = of_tracks
        self._kept = kept
        self._of_seconds = of_seconds
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque([(clock(), 0)])

    def progress(self, done: int) -> Progress:
        """Return the progress at ``done`` finished steps."""
        now = self._clock()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > RATE_WINDOW_SECONDS:
            self._marks.popleft()
        then, before = self._marks[0]
        rate = (done - before) / (now - then) if now > then else 0.0
        left = (self.total - done) / rate if rate > 0 and self.total else None
        return Progress(
            done,
            self.total,
            self._label,
            rate,
            left,
            self._of_tracks,
            self._kept,
            self._of_seconds,
        )


class JobControl:
    """The two buttons of a running job: pause and cancel. Thread-safe.

    The job calls :meth:`checkpoint` between steps; the rest of the world calls
    the other methods from any thread.
    """

    def __init__(self) -> None:
        self._running = threading.Event()
        self._running.set()
        self._cancelled = threading.Event()

    @property
    def paused(self) -> bool:
        """Whether the job has been asked to hold."""
        return not self._running.is_set()

    @property
    def cancelled(self) -> bool:
        """Whether the job has been asked to stop."""
        return self._cancelled.is_set()

    def pause(self) -> None:
        """Hold the job at its next checkpoint."""
        self._running.clear()

    def resume(self) -> None:
        """Let a paused job go on."""
        self._running.set()

    def cancel(self) -> None:
        """Stop the job at its next checkpoint, paused or not."""
        self._cancelled.set()
        self._running.set()

    def checkpoint(self) -> None:
        """Wait while paused.

        Raises
        ------
        Cancelled
            If the job was asked to stop.
        """
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled
