"""Keep the machine awake on Windows and macOS.

Written from Microsoft's and Apple's documentation and tested on fakes only: no release
has been tried on the real systems.
"""

from __future__ import annotations

import ctypes
import logging
import os
import subprocess
from typing import Any, Protocol

logger = logging.getLogger(__name__)

ES_CONTINUOUS = 0x80000000
ES_SYSTEM_REQUIRED = 0x00000001  # the system stays awake; the display is another flag


class AwakeHold(Protocol):
    """Something the system can be told. Called from one thread only."""

    def take(self) -> None:
        """Keep the machine awake."""

    def release(self) -> None:
        """Let it sleep."""


class NativeSleepInhibitor:
    """Hold sleep back by a call into the system.

    Used from one thread, which must live as long as the hold: Windows ties the hold to it.

    Parameters
    ----------
    hold : AwakeHold
    """

    def __init__(self, hold: AwakeHold) -> None:
        self._hold = hold
        self._held = False

    def set(self, awake: bool) -> None:
        """Keep the machine awake, or let it sleep."""
        if awake == self._held:
            return
        if awake:
            self._hold.take()
        else:
            self._hold.release()
        self._held = awake


class ExecutionState:
    """Windows: ``SetThreadExecutionState``.

    Parameters
    ----------
    kernel32 : object, optional
        The library; the system's where left out.
    """

    def __init__(self, kernel32: Any = None) -> None:
        self._kernel32 = kernel32

    def take(self) -> None:
        """Keep the machine awake."""
        self._set(ES_CONTINUOUS | ES_SYSTEM_REQUIRED)

    def release(self) -> None:
        """Let it sleep."""
        self._set(ES_CONTINUOUS)

    def _set(self, state: int) -> None:
        if self._kernel32 is None:
            self._kernel32 = ctypes.CDLL("kernel32")
        if not self._kernel32.SetThreadExecutionState(ctypes.c_uint(state)):
            logger.info("Windows did not take the execution state %#x", state)


class Caffeinate:
    """macOS: a child ``caffeinate -i``, which also ends when this program does.

    Parameters
    ----------
    program : str
    """

    def __init__(self, program: str = "/usr/bin/caffeinate") -> None:
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None

    def take(self) -> None:
        """Keep the machine awake."""
        try:
            self._process = subprocess.Popen(
                [self._program, "-i", "-w", str(os.getpid())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            logger.info("nothing here keeps the machine awake while music plays: %s", error)

    def release(self) -> None:
        """Let it sleep."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
