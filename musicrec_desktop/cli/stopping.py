"""How a command is stopped: by Ctrl-C, or by the system's request to end."""

from __future__ import annotations

import _thread
import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import NoReturn

EXIT_CODE_BASE = 128  # and the number of the signal, as shells have it: 130 after Ctrl-C
SIGNALS = (signal.SIGINT, signal.SIGTERM)
AGAIN_SECONDS = 0.02  # for the destructor that has swallowed a signal to return

Handler = Callable[[int, FrameType | None], NoReturn]


class Stopped(KeyboardInterrupt):
    """The user or the system asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number
        self.exit_code = EXIT_CODE_BASE + number


@contextlib.contextmanager
def stoppable() -> Iterator[None]:
    """Let a signal end the block in good order, as :class:`Stopped`.

    Each is heard once, so that an impatient second Ctrl-C does not break off the
    tidying up that ends the worker processes.
    """

    def stop(number: int, _frame: FrameType | None) -> NoReturn:
        signal.signal(number, signal.SIG_IGN)
        raise Stopped(number)

    before = {number: signal.signal(number, stop) for number in SIGNALS}
    try:
        with _swallowed_heard_again(stop):
            yield
    finally:
        for number, handler in before.items():
            if signal.getsignal(number) is stop:  # a stopped program stays deaf until it ends
                signal.signal(number, handler)


@contextlib.contextmanager
def _swallowed_heard_again(stop: Handler) -> Iterator[None]:
    """Let a signal that came within a destructor or a weak reference's callback count, too.

    Python only reports what is raised there, and goes on as though nobody had asked.
    """
    report = sys.unraisablehook
    timers: list[threading.Timer] = []

    def hear_again(unraisable: sys.UnraisableHookArgs) -> None:
        error = unraisable.exc_value
        if not isinstance(error, Stopped):
            report(unraisable)
            return
        signal.signal(error.number, stop)
        timer = threading.Timer(AGAIN_SECONDS, _send, (error.number, stop))
        timers.append(timer)
        timer.start()

    sys.unraisablehook = hear_again
    try:
        yield
    finally:
        sys.unraisablehook = report
        for timer in timers:
            timer.cancel()
            timer.join()


def _send(number: int, stop: Handler) -> None:
    """Send a signal to the main thread once more, unless it was heard meanwhile."""
    if signal.getsignal(number) is not stop:
        return
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, number)  # wakes it where it waits
    else:
        _thread.interrupt_main(signal.Signals(number))
