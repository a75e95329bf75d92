"""Files in the system's trash, and how they come back from there."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.file_moving import FileNotMoved, move_file

Told = Callable[[Failure], object]


@dataclass(frozen=True, slots=True)
class TrashedFile:
    """A file that was moved to the trash.

    Attributes
    ----------
    path : str
        Where it was.
    kept_at : str
        Where it is in the trash; empty where the system does not tell.
    identity : tuple of int
        Of what is there, which another file may replace once the trash was emptied.
    """

    path: str
    kept_at: str
    identity: tuple[int, ...] = ()

    @classmethod
    def of(cls, path: str, kept_at: str) -> TrashedFile:
        """Return a file that was moved just now."""
        return cls(path, kept_at, _identity(kept_at))

    @property
    def kept(self) -> bool:
        """Whether it is still where it was put."""
        return bool(self.identity) and _identity(self.kept_at) == self.identity


def places_for(files: Iterable[TrashedFile], known: Callable[[str], bool]) -> dict[str, str | None]:
    """Return from where each file was to where it can come back, or is again already.

    Nothing is ever overwritten: where another file has the place meanwhile, a file comes
    back beside it, under a name with a number. None where it is not in the trash any more.

    Parameters
    ----------
    files : iterable of TrashedFile
    known : callable
        Whether a path is that of another track, whose file may be missing.
    """
    files = tuple(files)
    taken = {file.path for file in files}
    places: dict[str, str | None] = {}
    for file in files:
        there = os.path.lexists(file.path)
        if not file.kept:
            places[file.path] = file.path if there else None  # somebody else brought it back
        else:
            places[file.path] = _numbered(file.path, taken, known) if there else file.path
            taken.add(places[file.path] or "")
    return places


def put_back(
    files: Iterable[TrashedFile], places: Mapping[str, str | None], tell: Told
) -> set[str]:
    """Move files from the trash to their places.

    Parameters
    ----------
    files : iterable of TrashedFile
    places : mapping
        As :func:`places_for` returned them.
    tell : callable
        Called for each that is not where it was.

    Returns
    -------
    set of str
        Where there is none of them now, though it was to be.
    """
    absent = set()
    for file in files:
        place = places[file.path]
        if place is None:
            _tell(tell, file, translate("Reasons", "it is not in the trash where it was put"))
        elif file.kept and not _back(file, place, tell):
            absent.add(place)
    return absent


def _back(file: TrashedFile, place: str, tell: Told) -> bool:
    try:
        move_file(file.kept_at, place)
    except FileNotMoved as error:
        said = translate(
            "Reasons",
            "{reason}; it is still in the trash: {path}",
            reason=error.reason,
            path=display_path(file.kept_at),
        )
        _tell(tell, file, said)
        return False
    _forget(Path(file.kept_at))
    if place != file.path:
        said = translate(
            "Reasons",
            "another file has its place meanwhile; it is back as “{name}”",
            name=display_path(Path(place).name),
        )
        _tell(tell, file, said)
    return True


def _identity(path: str) -> tuple[int, ...]:
    """Return what tells a file from another of its name; empty where there is none."""
    try:
        status = os.lstat(path) if path else None
    except OSError:
        return ()
    return () if status is None else (status.st_ino, status.st_size, status.st_mtime_ns)


def _tell(tell: Told, file: TrashedFile, reason: str) -> None:
    tell(Failure(file.path, "trash", reason, time.time()))  # no words


def _numbered(path: str, taken: Container[str], known: Callable[[str], bool]) -> str:
    """Return a path with a number that is nobody's: of no file, no track, and nothing to come."""
    stem, ending = os.path.splitext(path)  # noqa: PTH122 - keeps the path's spelling
    numbered = (f"{stem} ({number}){ending}" for number in count(2))
    return next(
        each
        for each in numbered
        if each not in taken and not os.path.lexists(each) and not known(each)
    )


def _forget(kept: Path) -> None:
    """Remove what the trash had written down of a file that has left it.

    Beside "files" on Linux, by https://specifications.freedesktop.org/trash-spec; on Windows
    "$R…" is a file and "$I…" what is known of it.
    """
    note = None
    if kept.parent.name == "files":  # no words
        note = kept.parent.parent / "info" / f"{kept.name}.trashinfo"
    elif os.name == "nt" and kept.name.startswith("$R"):
        note = kept.with_name(f"$I{kept.name[2:]}")
    if note is not None:
        with contextlib.suppress(OSError):  # the trash shows nothing where only this is left
            note.unlink()
