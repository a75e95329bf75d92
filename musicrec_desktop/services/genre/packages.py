"""Installs what training a genre network needs beyond the program, where that can be done."""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import importlib.util
import os
import queue
import re
import signal
import subprocess
import sys
import sysconfig
import tempfile
import threading
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import IO

from musicrec_desktop.core.errors import LibraryMissing
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate

DISTRIBUTION, EXTRA = "musicrec-desktop", "cnn"
MEGABYTES = 450  # that the extra takes, about
REPORT_SECONDS = 0.2  # how soon a cancel is noticed
STOP_SECONDS = 10.0
LINES_KEPT = 200
NAME = re.compile(r"[\w.-]+")
UNREACHABLE = re.compile(
    r"NewConnectionError|ConnectTimeout|Max retries|name resolution|Name or service not known"
    r"|getaddrinfo failed|unreachable|Connection refused|Read timed out|ProxyError",
    re.IGNORECASE,
)
DISK_FULL = re.compile(r"No space left|Errno 28|not enough space", re.IGNORECASE)
NO_VERSION = re.compile(r"No matching distribution|Could not find a version|not a supported wheel")


def requirements() -> list[str]:
    """Return what the extra needs that is not installed, with the versions that it asks for.

    Returns
    -------
    list of str
        As pip takes them: ``["jax>=0.4.38"]``.
    """
    from musicrec_desktop.genre.cnn.process import not_installed

    missing = not_installed()
    asked: dict[str, str] = {}
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):  # run from its source
        asked = _of_extra(importlib.metadata.requires(DISTRIBUTION) or [])
    return [asked.get(name, name) for name in missing]


def can_install() -> bool:
    """Return whether pip is here, and may write where this Python's packages are."""
    if getattr(sys, "frozen", False) or importlib.util.find_spec("pip") is None:
        return False
    in_environment = sys.prefix != sys.base_prefix
    kept = Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED"  # PEP 668
    if not in_environment and kept.exists():
        return False
    return os.access(sysconfig.get_path("purelib"), os.W_OK)


def install(wanted: Sequence[str]) -> Generator[Progress, None, None]:
    """Let pip install packages beside those that are there, of which none is replaced.

    Closing the generator stops pip.

    Parameters
    ----------
    wanted : sequence of str
        As :func:`requirements` has them.

    Yields
    ------
    Progress
        What pip says it does.

    Raises
    ------
    LibraryMissing
        If they could not be installed: why, and what can be done.
    """
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "constraints.txt"
        kept.write_text("\n".join(_present(wanted)), "utf-8")
        command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check"]
        command += ["--no-input", "--progress-bar", "off", "--retries", "1", "--timeout", "20"]
        yield from _run([*command, "--constraint", str(kept), *wanted])
    importlib.invalidate_caches()  # so that they are found without starting again


def _run(command: Sequence[str]) -> Generator[Progress, None, None]:
    said: deque[str] = deque(maxlen=LINES_KEPT)
    began = translate("Jobs", "Looking for the packages")
    yield Progress(0, 0, began, of_tracks=False, kept=False)
    process = _start(command)
    try:
        for line in _lines(process):
            if line:
                said.append(line)
            doing = _doing(line)
            began = doing or began
            yield Progress(0, 0, began, of_tracks=False, kept=False)
        if process.wait() != 0:
            raise _failure(said)
    finally:
        _stop(process)


def _start(command: Sequence[str]) -> subprocess.Popen[str]:
    surroundings = os.environ | {"PYTHONUNBUFFERED": "1", "LC_ALL": "C"}
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=surroundings,
        start_new_session=True,  # Ctrl+C in a terminal ends the program, which ends pip
    )


def _lines(process: subprocess.Popen[str]) -> Iterator[str]:
    """Yield what a process says; an empty text while it says nothing."""
    said: queue.Queue[str | None] = queue.Queue()
    assert process.stdout is not None

    def read(stream: IO[str]) -> None:
        with stream:  # closed where it is read: nobody else may while a line is waited for
            for line in stream:
                said.put(line.strip())
        said.put(None)

    reader = threading.Thread(target=read, args=(process.stdout,), daemon=True)
    reader.start()
    while True:
        try:
            line = said.get(timeout=REPORT_SECONDS)
        except queue.Empty:
            line = ""
        if line is None:
            reader.join()
            return
        yield line


def _stop(process: subprocess.Popen[str]) -> None:
    """End pip as Ctrl+C does, which takes back what is half installed; else at once."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGINT)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _doing(line: str) -> str:
    """Return what a line of pip's means to people; empty for most of them."""
    if line.startswith("Downloading "):
        what = line.removeprefix("Downloading ").split("/")[-1]
        return translate("Jobs", "Downloading {file}", file=what)
    if line.startswith("Collecting "):
        name = NAME.match(line.removeprefix("Collecting "))
        return translate("Jobs", "Looking for {package}", package=name[0] if name else "")
    if line.startswith("Installing collected packages"):
        return translate("Jobs", "Installing the packages")
    return ""


def _failure(said: Sequence[str]) -> LibraryMissing:
    """Return why pip has failed, from what it said."""
    text = "\n".join(said)
    if UNREACHABLE.search(text):
        return LibraryMissing(
            translate("Learn genres", "The packages could not be downloaded: nobody answers."),
            translate("Next steps", "Connect this computer to the internet, and try again."),
        )
    if DISK_FULL.search(text):
        return LibraryMissing(
            translate("Learn genres", "The packages could not be installed: the disk is full."),
            translate("Next steps", "Free about 1 GB, and try again."),
        )
    errors = [line for line in said if line.upper().startswith("ERROR")]
    reason = (errors or list(said) or [""])[-1].removeprefix("ERROR:").strip()
    if NO_VERSION.search(text):
        return LibraryMissing(
            translate(
                "Learn genres",
                "There are no such packages for this Python and this computer: {reason}",
                reason=reason,
            ),
            translate("Next steps", "Train the classical models, which need nothing more."),
        )
    return LibraryMissing(
        translate(
            "Learn genres", "The packages could not be installed. pip says: {reason}", reason=reason
        ),
        translate("Next steps", "Try again, or run the command in a terminal to see more."),
    )


def _of_extra(required: Sequence[str]) -> dict[str, str]:
    """Return the requirements of the extra by name, without what says that they are of it."""
    found = {}
    for line in required:
        asked, _, condition = line.partition(";")
        name = NAME.match(asked.strip())
        if name and f'"{EXTRA}"' in condition.replace("'", '"'):
            found[name[0]] = asked.strip()
    return found


def _present(wanted: Sequence[str]) -> Iterator[str]:
    """Yield what is installed with its version, but for what is wanted."""
    new = {found[0] for each in wanted if (found := NAME.match(each))} | {DISTRIBUTION}
    for distribution in importlib.metadata.distributions():
        name, version = distribution.metadata["Name"], distribution.version
        if name and version and name not in new:
            yield f"{name}=={version}"
