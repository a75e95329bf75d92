"""The end of a child process, as every thread of this one may learn of it."""

from __future__ import annotations

import time
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess

NOTING_SECONDS = 0.001


def wait_for_end(process: BaseProcess, seconds: float | None = None) -> int | None:
    """Return how a process ended, once it has.

    ``Process.join`` returns too early where another thread starts a process: that one looks
    for children that have ended, and the system tells only it; until it has noted what it was
    told, this one seems to run still.

    Parameters
    ----------
    process : multiprocessing.process.BaseProcess
        Started.
    seconds : float or None
        How long to wait; None for as long as it takes.

    Returns
    -------
    int or None
        −n by signal n; None where it goes on.
    """
    started = time.monotonic()
    wait([process.sentinel], seconds)
    # Its files are closed before it has ended, and it may have closed them itself.
    while (code := process.exitcode) is None:
        if seconds is not None and time.monotonic() - started > seconds:
            return None
        time.sleep(NOTING_SECONDS)
    return code


def end(process: BaseProcess) -> None:
    """Kill a process, and let go of what is kept for it once it has ended."""
    process.kill()
    wait_for_end(process)
    process.close()
