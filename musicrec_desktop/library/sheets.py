"""The CUE sheets of the library: which are new or changed, and which files they are about."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.files import absolute
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import sheets

_OF_ITS_NAME = 0  # "album.cue" or "album.flac.cue" for "album.flac"

if TYPE_CHECKING:
    from musicrec_desktop.library.cue import CueSheet
    from musicrec_desktop.library.cue_tracks import AudioFiles, SheetOfFile


@dataclass(frozen=True, slots=True)
class KnownSheet:
    """A sheet as the library remembers it.

    Attributes
    ----------
    path : str
    size, mtime_ns : int
    names : tuple of str
        The files it names, as it names them.
    meant : tuple of (str or None)
        The audio file that each name meant at the last look.
    """

    path: str
    size: int
    mtime_ns: int
    names: tuple[str, ...]
    meant: tuple[str | None, ...]


class SheetRepository:
    """Sheets in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def below(self, folder: str) -> list[KnownSheet]:
        """Return the known sheets below a folder."""
        inside = absolute(folder).rstrip(os.sep) + os.sep
        after = inside[:-1] + chr(ord(inside[-1]) + 1)
        statement = select(sheets).where(sheets.c.path >= inside, sheets.c.path < after)
        with self._database.read() as connection:
            return [
                KnownSheet(path, size, mtime_ns, *map(tuple, json.loads(files)))
                for path, size, mtime_ns, files in connection.execute(statement)
            ]

    def update(self, kept: Sequence[KnownSheet], gone: Iterable[str]) -> None:
        """Remember sheets as they are now, and forget those that are gone."""
        forgotten = [{"sheet": path} for path in gone]
        if not kept and not forgotten:
            return
        added = insert(sheets)
        upsert = added.on_conflict_do_update(
            index_elements=[sheets.c.path],
            set_={name: added.excluded[name] for name in ("size", "mtime_ns", "files")},
        )
        rows = [
            {
                "path": sheet.path,
                "size": sheet.size,
                "mtime_ns": sheet.mtime_ns,
                "files": json.dumps([sheet.names, sheet.meant]),
            }
            for sheet in kept
        ]
        with self._database.write() as connection:
            if forgotten:
                connection.execute(
                    delete(sheets).where(sheets.c.path == bindparam("sheet")), forgotten
                )
            if rows:
                connection.execute(upsert, rows)


@dataclass(slots=True)
class SheetChanges:
    """What a look at the sheets has found.

    Attributes
    ----------
    affected : set of str
        Audio files that a sheet is about, or was about, and that are to be read again.
    kept : list of KnownSheet
        To be remembered once those files were read.
    gone : list of str
        Sheets to be forgotten then.
    problems : list of UnreadableFile
        Sheets that are of no use.
    """

    affected: set[str] = field(default_factory=set)
    kept: list[KnownSheet] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    problems: list[UnreadableFile] = field(default_factory=list)
    _governed: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    _read: dict[str, CueSheet] = field(default_factory=dict)

    def about(self, paths: Iterable[str]) -> dict[str, SheetOfFile]:
        """Return the sheets of those audio files that have one."""
        from musicrec_desktop.library.cue import read_sheet
        from musicrec_desktop.library.cue_tracks import SheetOfFile

        found: dict[str, SheetOfFile] = {}
        for path in paths:
            if path not in self._governed:
                continue
            rank, sheet_path, place = self._governed[path]
            if sheet_path not in self._read:
                try:
                    self._read[sheet_path] = read_sheet(sheet_path)
                except UnreadableFile as error:
                    self.problems.append(error)
                    continue
            sheet = self._read[sheet_path]
            if place < len(sheet.files):
                own = rank == _OF_ITS_NAME
                found[path] = SheetOfFile(sheet, sheet.files[place], own=own)
        return found

    def govern(self, sheet: KnownSheet) -> None:
        """Let a sheet be about the files it means, unless another is so rather.

        The sheet that bears the file's name comes before others, as players look for it,
        then one that names the file as it is called.
        """
        for place, path in enumerate(sheet.meant):
            if path is not None:
                claim = (_rank(sheet, place, path), sheet.path, place)
                self._governed[path] = min(claim, self._governed.get(path, claim))

    def read(self, found: FoundFile) -> tuple[str, ...] | None:
        """Read a sheet; return the files it names, or None where it is of no use."""
        from musicrec_desktop.library.cue import read_sheet

        try:
            sheet = read_sheet(found.path)
        except UnreadableFile as error:
            self.problems.append(error)
            return None
        self._read[found.path] = sheet
        return tuple(file.name for file in sheet.files)


def _rank(sheet: KnownSheet, place: int, path: str) -> int:
    """Return how likely a sheet is the one that was made for a file; less is more."""
    name = _name(path)
    own = sheet.path.rpartition(".")[0]
    if _folded(own) in (_folded(path), _folded(path.rpartition(".")[0])):
        return _OF_ITS_NAME
    return 1 if _folded(_name(sheet.names[place].replace("\\", "/"))) == _folded(name) else 2


def _name(path: str) -> str:
    return os.path.basename(path)  # noqa: PTH119 - keeps undecodable bytes


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def compare_sheets(
    known: Iterable[KnownSheet],
    found: Iterable[FoundFile],
    audio: AudioFiles,
    *,
    unreadable: Collection[str] = (),
) -> SheetChanges:
    """Tell which sheets are new, changed or gone, and which audio files that touches.

    Only new and changed sheets are read. One that is of no use is not remembered, so
    that it is tried again at the next look.

    Parameters
    ----------
    known : iterable of KnownSheet
    found : iterable of FoundFile
    audio : AudioFiles
        All that the look has found.
    unreadable : collection of str
        Folders that could not be looked at; what is known below them is left alone.
    """
    changes = SheetChanges()
    before = {sheet.path: sheet for sheet in known}
    for file in sorted({file.path: file for file in found}.values(), key=lambda file: file.path):
        old = before.pop(file.path, None)
        same = old is not None and (old.size, old.mtime_ns) == (file.size, file.mtime_ns)
        names = old.names if old is not None and same else changes.read(file)
        meant = () if names is None else tuple(audio.resolve(file.path, names))
        if names is not None:
            now = KnownSheet(file.path, file.size, file.mtime_ns, names, meant)
            changes.govern(now)
            if now == old:
                continue
            changes.kept.append(now)
        elif old is not None:
            changes.gone.append(file.path)
        changes.affected.update(path for path in meant if path is not None)
        if old is not None:
            changes.affected.update(path for path in old.meant if path is not None)
    for sheet in before.values():
        if any(sheet.path.startswith(os.path.join(root, "")) for root in unreadable):  # noqa: PTH118
            changes.govern(sheet)
            continue
        changes.gone.append(sheet.path)
        changes.affected.update(path for path in sheet.meant if path is not None)
    return changes
