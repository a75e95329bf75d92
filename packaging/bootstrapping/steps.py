"""Run one command as one line on the terminal, with its output in a log."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

TICK_SECONDS = 0.5


class StepFailedError(Exception):
    """A command that did not end with 0.

    Parameters
    ----------
    output : str
        What it printed, both streams together.
    """

    def __init__(self, output: str) -> None:
        super().__init__(output[-200:])
        self.output = output


class Steps:
    """Runs commands one after the other, each with a label and its seconds.

    Parameters
    ----------
    log : Path
        File that receives what the commands print. Made when the first one runs.
    folder : Path
        Where the commands run.
    """

    def __init__(self, log: Path, folder: Path) -> None:
        self.log = log
        self._folder = folder
        self._begun = False

    def run(
        self, label: str, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> None:
        """Run a command to its end.

        Parameters
        ----------
        label : str
            What the user reads while it runs.
        command : sequence of str
            Program and arguments.
        environment : mapping, optional
            Its whole environment; this process's own where left out.

        Raises
        ------
        StepFailedError
            Where the command ends with anything but 0.
        """
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab" if self._begun else "wb") as log:
            self._begun = True
            log.write(f"\n$ {' '.join(command)}\n".encode(errors="backslashreplace"))
            log.flush()
            start_of_output = log.tell()
            return_code = self._watch(label, command, log.fileno(), environment)
        if return_code != 0:
            with self.log.open("rb") as log:
                log.seek(start_of_output)
                raise StepFailedError(log.read().decode(errors="replace"))

    def _watch(
        self, label: str, command: Sequence[str], log: int, environment: Mapping[str, str] | None
    ) -> int:
        line = _Line(label)
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=self._folder,
            env=environment,
        ) as process:
            while True:
                try:
                    return_code = process.wait(TICK_SECONDS)
                except subprocess.TimeoutExpired:
                    line.tick()
                else:
                    break
        line.end("" if return_code == 0 else "failed, ")
        return return_code


class _Line:
    """``label … 12 s``, counting on a terminal, written once elsewhere."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._started = time.monotonic()
        print(f"{label} …", end="", flush=True)

    def tick(self) -> None:
        if sys.stdout.isatty():
            seconds = time.monotonic() - self._started
            print(f"\r{self._label} … {seconds:.0f} s ", end="", flush=True)

    def end(self, outcome: str) -> None:
        seconds = time.monotonic() - self._started
        start = f"\r{self._label} … " if sys.stdout.isatty() else " "
        print(f"{start}{outcome}{seconds:.1f} s")
