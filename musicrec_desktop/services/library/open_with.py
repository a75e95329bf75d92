"""Music files in other programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.desktop.programs import (
    NotOpened,
    Program,
    Programs,
    is_program,
    system_programs,
)
from musicrec_desktop.library.files import is_there

__all__ = ["NotOpened", "Offered", "OpenWith", "Program"]


@dataclass(frozen=True, slots=True)
class Offered:
    """The programs that some files can be opened with.

    Attributes
    ----------
    usual : Program or None
        What the system opens them with.
    chosen : tuple of Program
        What was chosen for others before, the last first.
    others : tuple of Program
        Those that take such files, by what the system prefers, then by name.
    """

    usual: Program | None
    chosen: tuple[Program, ...]
    others: tuple[Program, ...]


class OpenWith:
    """Finds programs for files, and opens files with them.

    Parameters
    ----------
    programs : Programs, optional
        Those of this system, where left out.
    """

    def __init__(self, programs: Programs | None = None) -> None:
        self._programs = programs or system_programs()

    @property
    def lists(self) -> bool:
        """Whether the system tells which programs there are."""
        return self._programs.lists

    @property
    def chooses(self) -> bool:
        """Whether another program than the usual one can be chosen."""
        return self._programs.chooses

    def offered(self, paths: Sequence[str], chosen: Sequence[str]) -> Offered:
        """Return the programs that files can be opened with; it reads their lists.

        Parameters
        ----------
        paths : sequence of str
        chosen : sequence of str
            Keys of programs that were chosen before.
        """
        usual = self._programs.usual(paths)
        known = [self._programs.known(key) for key in dict.fromkeys(chosen)]
        before = tuple(each for each in known if each is not None and each != usual)
        others = self._programs.takers(paths)
        return Offered(
            usual, before, tuple(each for each in others if each != usual and each not in before)
        )

    def all(self) -> list[Program]:
        """Return every program that people start, by name; none where the system tells of none."""
        return self._programs.all()

    def program_at(self, path: str) -> Program:
        """Return the program that is a certain file.

        Raises
        ------
        NotOpened
            If the file cannot be started.
        """
        found = self._programs.known(path)
        if found is None or not is_program(path):
            raise NotOpened(
                translate(
                    "Programs",
                    "“{path}” is no program that can be started.",
                    path=display_path(path),
                ),
                translate("Next steps", "Choose another program."),
            )
        return found

    def open(self, paths: Sequence[str], program: Program) -> None:
        """Open files with a program, all of them at once where it can.

        Raises
        ------
        NotOpened
            If none of them is there, or the program cannot be started.
        """
        there = [path for path in paths if is_there(path)]
        if not there:
            raise NotOpened(
                translate("Programs", "There is no file “{path}”.", path=display_path(paths[0])),
                translate(
                    "Next steps", "Connect its drive, or look for changes in your folders (F5)."
                ),
            )
        self._programs.open(there, program)
