"""Songs moved to the system's trash, and out of the library with their files."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import Cancelled, MusicRecError, display_path
from musicrec_desktop.core.progress import RateMeter, Report
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.trash import TrashedFile, places_for, put_back

if TYPE_CHECKING:
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.library.songs import SongService

ToTrash = Callable[[str], str]


class NotTrashed(MusicRecError):
    """A file that stayed where it is.

    Parameters
    ----------
    path : str
    reason : str
        A clause for people.
    """

    exit_code = 9

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(
            translate(
                "Errors",
                "“{path}” was not moved to the trash: {reason}.",
                path=display_path(path),
                reason=reason,
            )
        )
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True)
class TrashPlan:
    """What would go to the trash.

    Attributes
    ----------
    files : tuple of str
        Each once.
    tracks : tuple of Track
        All that lie in them.
    others : tuple of Track
        Those of them that nobody asked for: a CUE sheet's, in the same file.
    size_bytes : int
        Of the files together, as far as they are there.
    """

    files: tuple[str, ...]
    tracks: tuple[Track, ...]
    others: tuple[Track, ...]
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Trashed:
    """What went.

    Attributes
    ----------
    files : tuple of str
        Those in the trash now.
    tracks : tuple of Track
        Those that left the library.
    failures : tuple of Failure
        Files that stayed, and their tracks with them.
    """

    files: tuple[str, ...]
    tracks: tuple[Track, ...]
    failures: tuple[Failure, ...]


class TrashService:
    """Moves the files of songs to the trash. Deletes nothing. Thread-safe.

    Parameters
    ----------
    songs : SongService
        Its :meth:`SongService.undo_remove` brings the files back, too.
    tracks : TrackRepository
    """

    def __init__(self, songs: SongService, tracks: TrackRepository) -> None:
        self._songs = songs
        self._tracks = tracks

    def plan(self, ids: Sequence[int], kept: Sequence[str] = ()) -> TrashPlan:
        """Say what would go with these tracks; those the library does not hold are left out.

        So is what files that are to be ``kept`` are, or lead to, under another name.
        """
        real = {os.path.realpath(path) for path in kept}
        asked = self._tracks.get(ids)
        if real:
            asked = [track for track in asked if os.path.realpath(track.path) not in real]
        files = tuple(dict.fromkeys(track.path for track in asked))
        known = set(files)
        folders = {str(Path(path).parent) for path in files}
        inside = {
            file.id
            for folder in folders
            for file in self._tracks.known_files(folder)
            if file.path in known
        }
        others = self._tracks.get(sorted(inside - {track.id for track in asked}))
        return TrashPlan(files, (*asked, *others), tuple(others), sum(map(_size, files)))

    def move(self, plan: TrashPlan, to_trash: ToTrash, report: Report) -> Trashed:
        """Move files to the trash, and take their tracks out of the library.

        Parameters
        ----------
        plan : TrashPlan
        to_trash : callable
            Moves one file and returns where it is in the trash, empty where that cannot be
            told; raises :class:`NotTrashed` where the file stays.
        report : callable
            Given :class:`Progress`; what was moved before it raises :class:`Cancelled`
            leaves the library, the rest stays.
        """
        meter = RateMeter(
            len(plan.files), translate("Jobs", "Moving to the trash"), of_tracks=False
        )
        gone: list[TrashedFile] = []
        moved = self._moved_meanwhile(plan)
        failures: list[Failure] = []
        try:
            for number, path in enumerate(plan.files):
                report(meter.progress(number))
                try:
                    if path in moved:
                        reason = translate("Reasons", "another program has changed it meanwhile")
                        raise NotTrashed(path, reason)
                    gone.append(TrashedFile.of(path, to_trash(path)))
                except NotTrashed as error:
                    failures.append(_stayed(path, error.reason))
        except Cancelled:
            pass  # who stops it has seen how far it came
        finally:
            left, stayed = self._forget(plan, gone)
        stays = {file.path for file in stayed}
        files = tuple(file.path for file in gone if file.path not in stays)
        return Trashed(files, left, (*failures, *stayed))

    def _forget(
        self, plan: TrashPlan, gone: Sequence[TrashedFile]
    ) -> tuple[tuple[Track, ...], list[Failure]]:
        """Take the tracks of files out of the library, or the files out of the trash again."""
        paths = {file.path for file in gone}
        left = tuple(track for track in plan.tracks if track.path in paths)
        if not gone:
            return left, []
        try:
            self._songs.remove([track.id for track in left], gone)
        except MusicRecError as error:
            told: list[Failure] = []
            put_back(gone, places_for(gone, self._songs.knows), told.append)
            known = {failure.path for failure in told}
            told += [_stayed(path, str(error)) for path in sorted(paths - known)]
            return (), told
        except BaseException:
            put_back(gone, places_for(gone, self._songs.knows), lambda _failure: None)
            raise
        return left, []

    def _moved_meanwhile(self, plan: TrashPlan) -> set[str]:
        """Return files whose tracks have left them since: another file may have their place."""
        now = {track.id: track.path for track in self._tracks.get([t.id for t in plan.tracks])}
        return {track.path for track in plan.tracks if now.get(track.id) != track.path}


def _stayed(path: str, reason: str) -> Failure:
    return Failure(path, "trash", reason, time.time())  # no words


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116 - keeps bytes
    except OSError:
        return 0  # moving it will say why
