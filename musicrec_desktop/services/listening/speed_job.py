"""How long a worker process takes to listen to a file."""

from __future__ import annotations

import time


def seconds_to_listen(path: str) -> float:
    """Listen to a file and return the seconds of processor time that took.

    Raises
    ------
    UnreadableFile
        If nothing can be heard in it.
    """
    from musicrec_desktop.services.listening.listening_job import listen

    before = time.process_time()
    listen(path)
    return time.process_time() - before
