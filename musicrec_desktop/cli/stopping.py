"""How a command is stopped: by Ctrl-C, or by the system's request to end."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType
from typing import NoReturn

EXIT_CODE_BASE = 128  # and the number of the signal, as shells have it: 130 after Ctrl-C
SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopped(KeyboardInterrupt):
    """The user or the system asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
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
        yield
    finally:
        for number, handler in before.items():
            if signal.getsignal(number) is stop:  # a stopped program stays deaf until it ends
                signal.signal(number, handler)
