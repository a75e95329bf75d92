"""Files named and placed by their tags, with a preview, and moved back on request."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.library.file_moving import (
    FileNotMoved,
    clear_placeholder,
    move_file,
    remove_empty_folders,
)
from musicrec_desktop.library.files import absolute, is_there
from musicrec_desktop.library.path_patterns import PathPattern
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tag_journal import EditState, JournalEntry, TagJournal

if TYPE_CHECKING:
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.tags.writing import RawState
    from musicrec_desktop.library.tracks import TrackRepository

PATH = "path"
MADE = "made"  # the uppermost folder that a move had to make, beside the path
MAX_PATH_BYTES = 4095
TAKEN = to_translate("Reasons", "another file has this name already")
TWICE = to_translate("Reasons", "another of these files gets this name")
FROM_SHEET = to_translate("Reasons", "a CUE sheet names this file")
GONE = to_translate("Reasons", "it is not there")
LONG = to_translate("Reasons", "its new path would be too long")


@dataclass(frozen=True, slots=True)
class PlannedMove:
    """Where a file is, and where it goes.

    Attributes
    ----------
    track_id : int
    source, target : str
        Absolute.
    root : str
        The folder that both lie in.
    problem : str
        Why it cannot be moved, as a clause; empty where it can.
    """

    track_id: int
    source: str
    target: str
    root: str
    problem: str = ""

    @property
    def moves(self) -> bool:
        """Whether there is something to do that can be done."""
        return not self.problem and self.source != self.target


class FileMoves:
    """Plans and makes moves; each is in the journal before it is made.

    Parameters
    ----------
    journal : TagJournal
    tracks : TrackRepository
    folders : FolderRepository
        The library's; a file stays in the one that it is in.
    """

    def __init__(
        self, journal: TagJournal, tracks: TrackRepository, folders: FolderRepository
    ) -> None:
        self._journal = journal
        self._tracks = tracks
        self._folders = folders

    def plan(
        self, tracks: Sequence[Track], pattern: str, root: str | None = None
    ) -> list[PlannedMove]:
        """Say what a pattern would do to the files of tracks; nothing is changed.

        Parameters
        ----------
        tracks : sequence of Track
        pattern : str
            As :class:`library.path_patterns.PathPattern` reads it.
        root : str, optional
            The folder that the pattern begins in; for each file the library's folder
            it is in, where left out.

        Raises
        ------
        BadPattern
        """
        understood = PathPattern(pattern)
        folders = self._library_folders()
        moves = []
        for track in tracks:
            base = absolute(root) if root is not None else _root_of(track.path, folders)
            target = os.path.join(base, *understood.path_for(track).split("/"))  # noqa: PTH118
            moves.append((track, base, target))
        counts: dict[str, int] = {}
        for _, _, target in moves:
            counts[_folded(target)] = counts.get(_folded(target), 0) + 1
        return [
            PlannedMove(
                track.id,
                track.path,
                target,
                base,
                translated("Reasons", TWICE)
                if counts[_folded(target)] > 1
                else _problem(track, target),
            )
            for track, base, target in moves
        ]

    def _library_folders(self) -> list[str]:
        """Return the folders of the library, those within others first."""
        return sorted(self._folders.all(), key=len, reverse=True)

    def step(self, batch: int, move: PlannedMove, *, tidy: bool) -> Callable[[], list[Track]]:
        """Return the work of one move; ``tidy`` removes folders that it leaves empty."""

        def work() -> list[Track]:
            made = _first_missing(move.target)
            entry = self._journal.begin(
                batch, move.track_id, move.source, _at(move.source), _at(move.target, made)
            )
            try:
                move_file(move.source, move.target)
            except FileNotMoved as error:
                self._journal.forget(entry)
                _remove_made(move.target, made)
                raise TagsNotWritten(move.source, error.reason, error.next_step) from error
            moved = self._follow(move.track_id, move.target)
            self._journal.mark(entry, EditState.DONE)
            if tidy:
                # Where it went to may be elsewhere: up to the library's own folder.
                root = _root_of(move.source, self._library_folders())
                remove_empty_folders(str(Path(move.source).parent), root)
            return moved

        return work

    def return_step(self, item: JournalEntry, *, back: bool) -> Callable[[], list[Track]]:
        """Return the work of moving a file back, or there again."""
        here, there = (item.after, item.before) if back else (item.before, item.after)
        during, then = (
            (EditState.UNDOING, EditState.UNDONE) if back else (EditState.REDOING, EditState.DONE)
        )

        def work() -> list[Track]:
            source, target = _path(here), _path(there)
            self._journal.mark(item.id, during)
            try:
                move_file(source, target)
            except FileNotMoved as error:
                self._journal.mark(item.id, item.state)
                raise TagsNotWritten(source, error.reason, error.next_step) from error
            moved = self._follow(item.track_id or 0, target)
            self._journal.mark(item.id, then)
            if back:
                _remove_made(source, item.after.values.get(MADE, []))
            return moved

        return work

    def settle(self, item: JournalEntry) -> None:
        """Finish in the library what a program that was killed has done to a file."""
        before, after = _path(item.before), _path(item.after)
        clear_placeholder(before, after)
        clear_placeholder(after, before)
        moved = Path(after).exists() and not Path(before).exists()
        if moved or item.state is not EditState.WRITING:
            self._journal.mark(item.id, EditState.DONE if moved else EditState.UNDONE)
        else:
            self._journal.forget(item.id)
        where = after if moved else before
        if Path(where).exists():
            self._follow(item.track_id or 0, where)

    def _follow(self, track_id: int, path: str) -> list[Track]:
        """Let the library's row go where the file went, with its history."""
        status = Path(path).stat()
        self._tracks.relocate([(track_id, FoundFile.of(path, status))])
        return self._tracks.get([track_id])


def is_move(item: JournalEntry) -> bool:
    """Return whether an entry of the journal speaks of a file's path, not of its tags."""
    return item.before.fields == (PATH,)


def _at(path: str, made: Sequence[str] = ()) -> RawState:
    from musicrec_desktop.library.tags.writing import RawState

    return RawState((PATH,), {PATH: [path], **({MADE: list(made)} if made else {})})


def _first_missing(path: str) -> list[str]:
    """Return the uppermost folder of a path that is not there; nothing where all are."""
    missing = [str(folder) for folder in Path(path).parents if not os.path.lexists(folder)]
    return missing[-1:]


def _remove_made(path: str, made: Sequence[str]) -> None:
    """Remove folders that were made for a file, as far as they are empty; none there were."""
    for folder in made:
        remove_empty_folders(str(Path(path).parent), str(Path(folder).parent))


def _path(state: RawState) -> str:
    return state.values[PATH][0]


def _folded(path: str) -> str:
    """Return what is equal for paths that some file system takes for one."""
    return unicodedata.normalize("NFC", path).casefold()


def _root_of(path: str, folders: Sequence[str]) -> str:
    for folder in folders:
        if path.startswith(os.path.join(folder, "")):  # noqa: PTH118
            return folder
    return str(Path(path).parent)


def _problem(track: Track, target: str) -> str:
    if track.segment:
        return translated("Reasons", FROM_SHEET)
    if not is_there(track.path):
        return translated("Reasons", GONE)
    if len(os.fsencode(target)) > MAX_PATH_BYTES:
        return translated("Reasons", LONG)
    if target != track.path and os.path.lexists(target) and not _same(track.path, target):
        return translated("Reasons", TAKEN)
    return ""


def _same(source: str, target: str) -> bool:
    return _folded(source) == _folded(target) and Path(source).samefile(target)
