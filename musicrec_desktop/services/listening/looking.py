"""The first part of a scan: what is on the disk, and how that differs from the library."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import FolderMissing
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.library.files import is_locked, is_there
from musicrec_desktop.library.removed.found_again import FoundAgain
from musicrec_desktop.library.scanner import Changes, FoundFile, KnownFile, compare, walk
from musicrec_desktop.library.sheets import SheetChanges, compare_sheets
from musicrec_desktop.services.listening.following import LABEL as RECOGNISING
from musicrec_desktop.services.listening.known_pictures import KnownPictures, SizeAndTime

if TYPE_CHECKING:
    from musicrec_desktop.library.detail_rows import TagDetailsRepository
    from musicrec_desktop.library.failures import FailureRepository
    from musicrec_desktop.library.sheets import SheetRepository
    from musicrec_desktop.library.tracks import TrackRepository

LABEL = to_translate("Jobs", "Looking for music")
REPORT_FILES = 500


@dataclass(slots=True)
class _Disk:
    """What a look at the folders has found.

    Attributes
    ----------
    files : dict of str to FoundFile
        Audio, by path.
    sheets : list of FoundFile
    pictures : dict of str to (int, int)
        Size and time of change of albums' pictures, by path.
    failures : list of Failure
        Folders and files that could not be looked at.
    away : list of str
        Folders of the library that are not there at all.
    """

    files: dict[str, FoundFile] = field(default_factory=dict)
    sheets: list[FoundFile] = field(default_factory=list)
    pictures: dict[str, SizeAndTime] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    away: list[str] = field(default_factory=list)

    def picture(self, path: str) -> None:
        with contextlib.suppress(OSError):  # it has gone meanwhile
            status = os.stat(path)  # noqa: PTH116 - keeps bytes
            self.pictures[path] = status.st_size, status.st_mtime_ns

    def complain(self, path: str, reason: str) -> None:
        self.failures.append(Failure(path, "folder", reason, time.time()))


class _Names:
    """The names in folders now, as they are spelt there, each folder read once."""

    def __init__(self) -> None:
        self._folders: dict[str, set[str]] = {}

    def hold(self, path: str) -> bool:
        """Whether there is something at a path under exactly this name."""
        folder, name = os.path.split(path)
        if folder not in self._folders:
            try:
                self._folders[folder] = set(os.listdir(folder))  # noqa: PTH208 - keeps bytes
            except OSError:
                self._folders[folder] = set()
        return name in self._folders[folder]


class Look:
    """Looks at folders and compares them with the library.

    Parameters
    ----------
    tracks : TrackRepository
    sheets : SheetRepository
    failures : FailureRepository
    details : TagDetailsRepository
    identify : callable
        Reads by what the sound of files is known, with progress.
    pictures : KnownPictures
    """

    def __init__(
        self,
        tracks: TrackRepository,
        sheets: SheetRepository,
        failures: FailureRepository,
        details: TagDetailsRepository,
        identify: Callable[[Sequence[str]], Generator[Progress, None, Mapping[str, bytes]]],
        pictures: KnownPictures,
    ) -> None:
        self._tracks = tracks
        self._identify = identify
        self._details = details
        self._sheets = sheets
        self._failures = failures
        self._absent: dict[int, str] = {}
        self._pictures = pictures
        self._seen_pictures: dict[str, SizeAndTime] = {}
        self._looked_at: Sequence[str] = ()
        self._unseen: Sequence[str] = ()

    def look(
        self, roots: Sequence[str], folders: Sequence[str]
    ) -> Generator[Progress, None, tuple[Changes, SheetChanges]]:
        """Return what is new, changed, moved or gone below the roots.

        Folders that cannot be looked at are recorded as failures. What was known
        below them is left as it is; a whole root that is away is gone.

        Parameters
        ----------
        roots : sequence of str
        folders : sequence of str
            Those of the library. Another root may be one that was seen to change, and has gone
            before its turn came, which is no failure.
        """
        from musicrec_desktop.library.cue_tracks import AudioFiles

        # Before the disk: what the program itself moves meanwhile is not to be moved back.
        known = {item.id: item for root in roots for item in self._tracks.known_files(root)}
        disk = _Disk()
        yield from _walk_all(roots, folders, disk)
        unreadable = [failure.path for failure in disk.failures if failure.path not in roots]
        self._looked_at, self._unseen = roots, [*unreadable, *disk.away]
        sheets = compare_sheets(
            [sheet for root in roots for sheet in self._sheets.below(root)],
            disk.sheets,
            AudioFiles(disk.files),
            unreadable=self._unseen,
        )

        def compared() -> Changes:
            doubted = self._doubted(known.values(), disk, sheets.affected)
            return compare(doubted, disk.files.values(), unreadable=unreadable)

        changes = compared()
        doubted = self._tracks.in_doubt(changes.new)
        digests: Mapping[str, bytes] = {}
        if doubted:
            yield Progress(0, len(doubted), translated("Jobs", RECOGNISING))
            digests = yield from self._identify(doubted)
        again = self._tracks.restore_found(changes.new, digests)
        restored = {item.track.id: item.track for item in again}
        if restored:
            known |= restored
            changes = _with_found(compared(), again)
        absent = {*changes.gone, *(number for number, _ in changes.moved)}
        self._absent = {number: known[number].path for number in absent}
        moved = {known[number].path for number, _ in changes.moved}  # failures go with them
        self._failures.clear(set(self._outdated(roots, disk)) - moved)
        self._failures.record(disk.failures)
        reread = self._half_known(disk, changes)
        return replace(changes, reread=reread, restored=list(restored)), sheets

    def still_so(self, changes: Changes) -> Changes:
        """Leave out tracks that were moved since the last look, by the program itself.

        One that was moved and back again is where it was, whatever was seen meanwhile.
        """
        now = {track.id: track.path for track in self._tracks.get(list(self._absent))}
        followed = {number for number, path in now.items() if path != self._absent[number]}
        names = _Names()
        return replace(
            changes,
            moved=[
                (number, file)
                for number, file in changes.moved
                if number not in followed and names.hold(file.path)
            ],
            gone=[
                number
                for number in changes.gone
                if number not in followed and not names.hold(self._absent[number])
            ],
        )

    def _half_known(self, disk: _Disk, changes: Changes) -> list[FoundFile]:
        """Return files that are as they were, but of which less is known than there is.

        An older program has read less of them, or a picture was put beside them since,
        or in the place of another.
        """
        read_anyway = {file.path for file in (*changes.new, *changes.changed)}
        return [
            disk.files[path]
            for path in dict.fromkeys((*self._details.unread(), *self._pictured(disk)))
            if path in disk.files and path not in read_anyway
        ]

    def keep_pictures(self) -> None:
        """Note that the files beside the pictures that were seen were read since."""
        self._pictures.keep(self._seen_pictures, self._looked_at, self._unseen)

    def _pictured(self, disk: _Disk) -> list[str]:
        """Return files beside a picture, or below it in a disc, that was not there before."""
        from musicrec_desktop.library.covers import cover_beside, key_of_picture_file

        self._seen_pictures = disk.pictures
        pictured = _folders_of(disk.pictures)
        if not pictured:
            return []
        replaced = _folders_of(self._pictures.replaced(disk.pictures))
        found = [
            (path, cover_beside(path))
            for path in self._details.without_cover()
            if not pictured.isdisjoint(_two_above(path))
        ]
        seen = [path for path, cover in found if cover and key_of_picture_file(cover)]
        if replaced:
            seen += [path for path in disk.files if not replaced.isdisjoint(_two_above(path))]
        return seen

    def _doubted(
        self, known: Iterable[KnownFile], disk: _Disk, affected: Iterable[str]
    ) -> Iterable[KnownFile]:
        """Return what is known, made to differ where a file must be read again.

        Those are the ones whose CUE sheet has changed, and those whose tags could not be
        read last time: such a file may be whole again with its old size and time, put
        back from a backup.
        """
        failed = {item.path for item in self._failures.all() if item.stage == "tags"}
        doubted = failed.union(affected) & disk.files.keys()
        if not doubted:
            return known
        return [replace(item, size=-1) if item.path in doubted else item for item in known]

    def _outdated(self, roots: Sequence[str], disk: _Disk) -> list[str]:
        """Return what failed before and is gone, or is about to be looked at again."""
        inside = tuple(os.path.join(root, "") for root in roots)  # noqa: PTH118 - keeps bytes
        return [
            failure.path
            for failure in self._failures.all()
            if (failure.path in roots or failure.path.startswith(inside))
            and (failure.stage == "folder" or failure.path not in disk.files)
        ]


def _with_found(changes: Changes, again: Sequence[FoundAgain]) -> Changes:
    """Return changes in which tracks that are known again are where their files were found.

    Where only the sound was as before, the tags may be others.
    """
    read = {file.path: file for file in changes.changed}
    new = {file.path: file for file in changes.new}
    there = [(item.track.id, read[item.track.path]) for item in again if item.track.path in read]
    alike = {item.track.id: new[item.sounds_like] for item in again if item.sounds_like in new}
    targets = {file.path: file for file in alike.values()}
    return replace(
        changes,
        new=[file for file in changes.new if file.path not in targets],
        changed=[*changes.changed, *targets.values()],
        moved=[*changes.moved, *there, *alike.items()],
    )


def _folders_of(paths: Iterable[str]) -> set[str]:
    return {os.path.dirname(path) for path in paths}  # noqa: PTH120 - keeps bytes


def _two_above(path: str) -> tuple[str, str]:
    """Return the folder of a file, and the one that is in."""
    folder = os.path.dirname(path)  # noqa: PTH120 - keeps bytes
    return folder, os.path.dirname(folder)  # noqa: PTH120


def _walk_all(
    roots: Sequence[str], folders: Sequence[str], disk: _Disk
) -> Generator[Progress, None, None]:
    yield Progress(0, 0, translated("Jobs", LABEL))
    for root in roots:
        try:
            found = walk(
                root,
                on_error=disk.complain,
                on_sheet=disk.sheets.append,
                on_cover=disk.picture,
            )
            for file in found:
                if file.path in disk.files:
                    continue
                disk.files[file.path] = file
                if len(disk.files) % REPORT_FILES == 0:
                    yield Progress(len(disk.files), 0, translated("Jobs", LABEL))
        except FolderMissing as error:
            if root in folders or is_there(root) or is_locked(root):
                disk.complain(root, error.message)
            disk.away.append(root)
    yield Progress(len(disk.files), 0, translated("Jobs", LABEL))
