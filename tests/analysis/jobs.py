"""Jobs that do something to the process they run in; light to import there."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path

from musicrec_desktop.core.errors import UnreadableFile


def pid_of(_path: str) -> int:
    return os.getpid()


def die(_path: str) -> None:
    os._exit(3)


def crash(_path: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fault(_path: str) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def crash_once(path: str) -> str:
    """Die at the first try."""
    mark = Path(path)
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "whole"


def hang(path: str) -> None:
    Path(path).write_text("begun")
    while True:
        time.sleep(60)


def wait_to_be_released(path: str) -> str:
    Path(path).write_text("begun")
    while not Path(path + ".released").exists():
        time.sleep(0.01)
    return "released"


def refuse(path: str) -> None:
    raise UnreadableFile(path, "it is made of cheese")


def answer_with_a_lock(_path: str) -> object:
    return threading.Lock()


def tell_priority(pipe: Connection) -> None:
    pipe.send(os.getpriority(os.PRIO_PROCESS, 0))


def tell_held_back(pipe: Connection) -> None:
    pipe.send(signal.pthread_sigmask(signal.SIG_BLOCK, ()))


def surroundings(_path: str) -> dict[str, object]:
    return {
        "cache": os.environ["MUSICREC_DESKTOP_CACHE"],
        "threads": os.environ["OPENBLAS_NUM_THREADS"],
        "nice": os.nice(0),
        "interrupt": signal.getsignal(signal.SIGINT) == signal.SIG_IGN,
        "librosa": "librosa" in sys.modules,
    }
