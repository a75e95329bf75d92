"""What a scan on every core and a clumsy library do to a player: hogs."""

from __future__ import annotations

import contextlib
import ctypes
import subprocess
import sys
import threading
from collections.abc import Iterator

HELD_SECONDS = 1.1
EVERY_SECONDS = 4.0


@contextlib.contextmanager
def hogs(
    processes: int, held_seconds: float = HELD_SECONDS, every_seconds: float = EVERY_SECONDS
) -> Iterator[None]:
    """Keep ``processes`` cores busy, and hold the interpreter lock now and then."""
    spinning = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)
    ]
    done = threading.Event()
    holder = threading.Thread(
        target=_hold_interpreter, args=(done, held_seconds, every_seconds), name="hog"
    )
    holder.start()
    try:
        yield
    finally:
        done.set()
        holder.join()
        for process in spinning:
            process.kill()
            process.wait()


def _hold_interpreter(done: threading.Event, held_seconds: float, every_seconds: float) -> None:
    library = ctypes.PyDLL(None)  # PyDLL keeps the interpreter lock during a call
    while not done.wait(every_seconds - held_seconds):
        library.usleep(int(held_seconds * 1e6))
