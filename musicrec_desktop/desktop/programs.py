"""Other programs that open music files: those of the system, and how each system starts them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.desktop.desktop_entries import DesktopEntries, DesktopEntry
from musicrec_desktop.desktop.media_types import media_types

SHORTLY_SECONDS = 1.0  # in which a program that cannot start has ended
SANDBOX = Path("/.flatpak-info")
OWN_NAME_ENDS = (".exe", ".app", ".AppImage")


class NotOpened(MusicRecError):
    """Another program did not take the files."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program that files can be opened with.

    Attributes
    ----------
    key : str
        By which it is found again: the name of a desktop file, or a path; empty for whichever
        the system uses.
    name : str
        As people know it; empty where the system does not tell.
    icon : str
        The name of a themed icon, a picture's path, or nothing.
    """

    key: str
    name: str
    icon: str = ""


class Programs:
    """What the system opens files with, where it can be told only to do so.

    Attributes
    ----------
    lists, chooses : bool
        Whether the system tells which programs there are; whether one of them can be chosen.
    """

    lists = False
    chooses = True

    def __init__(self) -> None:
        self._started: list[subprocess.Popen[bytes]] = []

    def usual(self, paths: Sequence[str]) -> Program | None:
        """Return what the system would open files with; None where nothing is."""
        del paths
        return Program("", "")

    def takers(self, paths: Sequence[str]) -> list[Program]:
        """Return the programs that take files of these kinds, the usual one first."""
        del paths
        return []

    def all(self) -> list[Program]:
        """Return every program that people start, by name."""
        return []

    def known(self, key: str) -> Program | None:
        """Return a program by its key; None where it is not there any more."""
        return Program(key, _own_name(key)) if key and Path(key).exists() else None

    def open(self, paths: Sequence[str], program: Program) -> None:
        """Open files with a program.

        Raises
        ------
        NotOpened
            If it cannot be started, or ends at once saying that it failed.
        """
        if not program.key:
            self._open_as_usual(paths)
        else:
            self._start([program.key, *paths], program.name)

    def _open_as_usual(self, paths: Sequence[str]) -> None:
        raise NotImplementedError

    def _start(self, command: Sequence[str], name: str) -> None:
        self._started = [process for process in self._started if process.poll() is None]
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # it goes on when this program ends
            )
        except OSError as error:
            raise _not_started(name or command[0], error.strerror or str(error)) from error
        try:
            code = process.wait(SHORTLY_SECONDS)
        except subprocess.TimeoutExpired:
            self._started.append(process)
            return
        if code:
            raise NotOpened(
                translate(
                    "Programs",
                    "{program} ended at once, with error {code}.",
                    program=name or command[0],
                    code=code,
                ),
                translate("Next steps", "See whether it starts by itself, or choose another."),
            )


class LinuxPrograms(Programs):
    """What a Linux desktop's lists name.

    Parameters
    ----------
    environment : mapping of str to str
    """

    lists = True

    def __init__(self, environment: Mapping[str, str]) -> None:
        super().__init__()
        self._entries = DesktopEntries(environment)

    def usual(self, paths: Sequence[str]) -> Program | None:
        takers = self.takers(paths)
        found = self._entries.usual(media_types(paths[0])) if paths else None
        usual = None if found is None else _program(found)
        return usual if usual in takers else None

    def takers(self, paths: Sequence[str]) -> list[Program]:
        kinds = list(dict.fromkeys(media_types(path) for path in paths))
        found = [entry for entry in self._entries.takers(kinds) if entry.offered]
        return [_program(entry) for entry in found]

    def all(self) -> list[Program]:
        entries = [entry for entry in self._entries.all().values() if entry.offered]
        return [_program(each) for each in sorted(entries, key=lambda each: each.name.casefold())]

    def known(self, key: str) -> Program | None:
        entry = self._entries.all().get(key)
        return super().known(key) if entry is None else _program(entry)

    def open(self, paths: Sequence[str], program: Program) -> None:
        entry = self._entries.all().get(program.key)
        if entry is None:
            super().open(paths, program)
            return
        for command in entry.commands(paths):
            self._start(command, entry.name)


class SandboxPrograms(Programs):
    """What a desktop opens files with for a program that it keeps apart, and shows no others."""

    chooses = False

    def _open_as_usual(self, paths: Sequence[str]) -> None:
        for path in paths:
            self._start(["xdg-open", path], "xdg-open")  # no words


class MacPrograms(Programs):
    """What macOS opens files with, asked through its ``open``."""

    def open(self, paths: Sequence[str], program: Program) -> None:
        chosen = ["-a", program.key] if program.key else []
        self._start(["open", *chosen, *paths], program.name)


class WindowsPrograms(Programs):
    """What Windows opens files with."""

    def _open_as_usual(self, paths: Sequence[str]) -> None:
        if sys.platform == "win32":
            for path in paths:
                try:
                    os.startfile(path)
                except OSError as error:
                    reason = error.strerror or str(error)
                    raise _not_started(display_path(path), reason) from error


def system_programs() -> Programs:
    """Return the programs of this system."""
    if sys.platform == "win32":
        return WindowsPrograms()
    if sys.platform == "darwin":
        return MacPrograms()
    if SANDBOX.exists():
        return SandboxPrograms()
    return LinuxPrograms(os.environ)


def is_program(path: str) -> bool:
    """Return whether a file can be started, as one is chosen by its path."""
    if sys.platform == "darwin" and path.endswith(".app"):
        return Path(path).is_dir()
    return Path(path).is_file() and shutil.which(path) is not None


def _program(entry: DesktopEntry) -> Program:
    return Program(entry.key, entry.name, entry.icon)


def _own_name(path: str) -> str:
    name = Path(path).name
    ending = next((each for each in OWN_NAME_ENDS if name.endswith(each)), "")
    return name.removesuffix(ending)


def _not_started(name: str, reason: str) -> NotOpened:
    return NotOpened(
        translate(
            "Programs", "{program} could not be started: {reason}.", program=name, reason=reason
        ),
        translate("Next steps", "Choose another program."),
    )
