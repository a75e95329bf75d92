"""One writer a data folder, and where later starts of the program find it."""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from filelock import FileLock, Timeout

from musicrec_desktop.core.errors import AlreadyRunning, display_path, storage_error
from musicrec_desktop.core.paths import APP_NAME, DataFolder
from musicrec_desktop.core.translation import translate
from musicrec_desktop.desktop.addresses import local_path

ANSWER_LIMIT_SECONDS = 5.0
TAKEN = b"taken\n"
# What lets a window come to the front is given to whoever is started.
ACTIVATION_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class InstanceLock:
    """Held while a window or a scanning command works on a data folder.

    The operating system releases it when the process ends, however it ends.
    """

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._lock = FileLock(data.lock)

    def acquire(self) -> None:
        """Take the lock.

        Raises
        ------
        AlreadyRunning
            If another process holds it.
        StorageError
            If the data folder cannot be written.
        """
        self._data.create()
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise AlreadyRunning(
                translate(
                    "Library",
                    "MusicRec Desktop is already running on “{path}”.",
                    path=display_path(self._data.root),
                ),
                translate(
                    "Next steps",
                    "Use the window that is open, or close it first, or choose another folder "
                    "with --data-dir.",
                ),
            ) from error
        except OSError as error:
            raise storage_error(self._data.lock, error) from error

    def release(self) -> None:
        """Give the lock back."""
        self._lock.release()


def meeting_point(data: DataFolder) -> str:
    """Return the address of the local socket, or pipe, of whoever holds a data folder.

    It lies among the files of this login, because a data folder's path may be longer
    than a socket's address can be.
    """
    digest = hashlib.sha256(os.fsencode(data.root.resolve())).hexdigest()[:16]
    if os.name == "nt":
        return f"{APP_NAME}-{digest}"
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not (folder and os.access(folder, os.W_OK)):
        folder = tempfile.gettempdir()
    return str(Path(folder) / f"{APP_NAME}-{os.getuid()}-{digest}")


def hand_over(address: str, paths: Sequence[str]) -> bool:
    """Ask the window that is open to come to the front and to open files.

    Parameters
    ----------
    address : str
        Where it listens: a :func:`meeting_point`.
    paths : sequence of str
        Absolute paths; none to be shown only.

    Returns
    -------
    bool
        Whether it said that it will.
    """
    tokens = {name: os.environ[name] for name in ACTIVATION_TOKENS if name in os.environ}
    request = json.dumps({"paths": list(paths), "tokens": tokens}).encode("ascii") + b"\n"
    try:
        answer = _ask_pipe(address, request) if os.name == "nt" else _ask_socket(address, request)
    except OSError:  # nobody is there, or who was there is ending
        return False
    return answer == TAKEN


def _ask_socket(address: str, request: bytes) -> bytes:
    if Path(address).stat().st_uid != os.getuid():
        return b""  # somebody else's, where anybody may make one
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(ANSWER_LIMIT_SECONDS)
        connection.connect(address)
        connection.sendall(request)
        with connection.makefile("rb") as answer:
            return answer.readline()


def _ask_pipe(address: str, request: bytes) -> bytes:
    with open(rf"\\.\pipe\{address}", "r+b", buffering=0) as pipe:  # noqa: PTH123 - no file  # no words
        pipe.write(request)
        return pipe.readline()


def paths_to_open(names: Iterable[str]) -> list[str]:
    """Return files that were named from the current folder, or by addresses, as absolute paths.

    Raises
    ------
    MusicRecError
        If an address names no file of this machine.
    """
    paths = (local_path(name) if name.startswith("file:") else name for name in names)
    return [os.path.abspath(path) for path in paths]  # noqa: PTH100 - "..", and names of any bytes


def start_again(data_dir: Path | None, demo: bool) -> None:
    """Become a program that has just started; whatever is open must have been closed.

    Parameters
    ----------
    data_dir : pathlib.Path or None
    demo : bool
        As they were named when this one was started.
    """
    options = [] if data_dir is None else ["--data-dir", str(data_dir)]
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *([] if frozen else ["-m", "musicrec_desktop"]), *options]
    command += ["--demo"] if demo else []
    if os.name == "nt":  # there a program cannot become another
        subprocess.Popen(command)
        return
    # The same process, so that what watches over it does not take it for ended: a mounted
    # image, a sandbox, a terminal.
    os.execv(command[0], command)
