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
def hogs(processes: int) -> Iterator[None]:
    """Keep ``processes`` cores busy, and hold the interpreter lock 1.1 s in every 4 s."""
    spinning = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)
    ]
    done = threading.Event()
    holder = threading.Thread(target=_hold_interpreter, args=(done,), name="hog")
    holder.start()
    try:
        yield
    finally:
        done.set()
        holder.join()
        for process in spinning:
            process.kill()
            process.wait()


def _hold_interpreter(done: threading.Event) -> None:
    library = ctypes.PyDLL(None)  # PyDLL keeps the interpreter lock during a call
    while not done.wait(EVERY_SECONDS - HELD_SECONDS):
        library.usleep(int(HELD_SECONDS * 1e6))
