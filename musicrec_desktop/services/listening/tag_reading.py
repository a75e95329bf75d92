"""The tags of new and changed files, read and written down as they come."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.sheets import SheetChanges
from musicrec_desktop.library.tracks import ScannedFile
from musicrec_desktop.services.listening.file_reading import FileReading
from musicrec_desktop.services.listening.scan_results import Batch, outcome, reason

if TYPE_CHECKING:
    from musicrec_desktop.library.cue_tracks import FileTracks
    from musicrec_desktop.library.failures import FailureRepository
    from musicrec_desktop.library.tracks import TrackRepository


class TagReading:
    """One pass over files.

    Parameters
    ----------
    reading : FileReading
    tracks : TrackRepository
    failures : FailureRepository
    sheets : SheetChanges
        What is known of the sheets that divide files.

    Attributes
    ----------
    failed : set of str
        Paths of files that could not be read.
    """

    def __init__(
        self,
        reading: FileReading,
        tracks: TrackRepository,
        failures: FailureRepository,
        sheets: SheetChanges,
    ) -> None:
        from musicrec_desktop.library.cue_tracks import FileTracks

        self.failed: set[str] = set()
        self._reading = reading
        self._tracks = tracks
        self._failures = failures
        self._sheets = sheets
        self._batch = Batch[tuple[FoundFile, FileTracks]]()
        self._noted = [_sheet(error.path, error.reason) for error in sheets.problems]

    def read(
        self, files: Sequence[FoundFile], known: Collection[str]
    ) -> Iterator[Progress | list[Track]]:
        """Read and save.

        Parameters
        ----------
        files : sequence of FoundFile
        known : collection of str
            Paths of those that the library holds: they may be edited meanwhile.

        Yields
        ------
        Progress or list of Track
            What was saved, once it is.
        """
        from musicrec_desktop.library.cue_tracks import read_tracks

        by_path = {file.path: file for file in files}
        about = self._sheets.about(by_path)
        again = partial(read_tracks, sheets=about)
        meter = RateMeter(len(files), translate("Jobs", "Reading tags"))
        done = 0
        for pair in self._reading.read(
            read_tracks,
            list(by_path),
            lambda paths: ({path: about[path] for path in paths if path in about},),
        ):
            if pair is not None:
                done += 1
                self._take(by_path[pair[0]], pair[1])
            if self._batch.due():
                yield self._save(known, again)
                yield meter.progress(done)
            elif pair is None:
                yield meter.progress(done)
        saved = self._save(known, again)
        if saved:
            yield saved
        if files:
            yield meter.progress(done)

    def _take(self, file: FoundFile, future: Future[FileTracks]) -> None:
        read = outcome(file.path, future)
        if isinstance(read, Exception):
            self._noted.append(Failure(file.path, "tags", reason(read), time.time()))
            self.failed.add(file.path)
            return
        self._batch.add((file, read))
        if read.sheet_problem:
            self._noted.append(_sheet(file.path, read.sheet_problem))

    def _save(self, known: Collection[str], again: Callable[[str], FileTracks]) -> list[Track]:
        now = [
            _as_it_is(file, read, again) if file.path in known else (file, read)
            for file, read in self._batch.take()
        ]
        saved = self._tracks.save(
            [scanned for pair in now if pair is not None for scanned in _scanned(*pair)]
        )
        self._failures.record(self._noted)
        self._noted.clear()
        return saved


def _sheet(path: str, reason: str) -> Failure:
    return Failure(path, "sheet", reason, time.time())


def _as_it_is(
    file: FoundFile, read: FileTracks, reader: Callable[[str], FileTracks]
) -> tuple[FoundFile, FileTracks] | None:
    """Return a file as it is now: this program may have edited it since the look at the disk.

    None where it is not there any more: it may have been moved, and its row with it.
    """
    try:
        status = os.stat(file.path)  # noqa: PTH116 - keeps bytes
        now = FoundFile.of(file.path, status)
        return (file, read) if now == file else (now, reader(file.path))
    except FileNotFoundError:
        return None
    except (MusicRecError, OSError):
        return file, read  # being written: the next scan finds that out


def _scanned(file: FoundFile, read: FileTracks) -> list[ScannedFile]:
    return [
        ScannedFile(
            file,
            track.tags,
            track.segment,
            track.start_seconds,
            track.end_seconds,
            track.details,
        )
        for track in read.tracks
    ]
