"""The list of songs, searched, counted, and cleared of what is gone."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import (
    MusicRecError,
    SearchSyntaxError,
    UnknownTrack,
    UnreadableFile,
    display_path,
)
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.files import is_there
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.trash import Told, TrashedFile, places_for, put_back

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from musicrec_desktop.library.failures import FailureRepository
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.heard.analysis_state import LibraryCounts
    from musicrec_desktop.library.search import TrackSearch
    from musicrec_desktop.library.tracks import Restored, TrackRepository

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Removal:
    """What was taken out at once: a folder with it, or files that went to the trash."""

    folder: str | None = None
    ids: tuple[int, ...] = ()
    trashed: tuple[TrashedFile, ...] = ()


class RemovalNotKept(MusicRecError):
    """What was known of removed tracks is there no longer.

    Parameters
    ----------
    files : tuple of str
        Those that came back from the trash all the same.
    """

    exit_code = 6

    def __init__(self, files: tuple[str, ...]) -> None:
        super().__init__(
            translate("Library", "What was known of these songs is kept no longer."),
            translate(
                "Next steps", "Scan their folder: they come again, without plays and ratings."
            ),
        )
        self.files = files


def _untold(_failure: Failure | Track) -> None:
    """Tell nobody."""


class SongService:
    """What the library holds. Every method may be called from any thread."""

    def __init__(
        self,
        tracks: TrackRepository,
        search: TrackSearch,
        failures: FailureRepository,
        folders: FolderRepository,
    ) -> None:
        self._tracks = tracks
        self._search = search
        self._failures = failures
        self._folders = folders
        self._removals: list[_Removal] = []  # in this session
        self._removing = Lock()

    def all(self) -> Iterator[list[Track]]:
        """Yield every track in the order of artist, album, disc and number, in chunks."""
        return self._tracks.all()

    def order(self) -> list[int]:
        """Return the ids of every track in the order of :meth:`all`."""
        return self._tracks.order()

    def get(self, ids: Sequence[int]) -> list[Track]:
        """Return the tracks with these ids, in this order; unknown ids are left out."""
        return self._tracks.get(ids)

    def by_path(self, path: str) -> Track:
        """Return the track of a file.

        Raises
        ------
        UnknownTrack
            If the library does not hold it.
        UnreadableFile
            If a scan has found it and could not read it.
        """
        track = self._tracks.by_path(path)
        if track is not None:
            return track
        failure = next((item for item in self._failures.all() if item.path == path), None)
        if failure is not None:
            raise UnreadableFile(
                path,
                failure.reason,
                to_translate("Next steps", "Mend or replace it, and scan again."),
            )
        if not is_there(path):
            raise UnknownTrack(
                translate("Library", "There is no file “{path}”.", path=display_path(path)),
                translate("Next steps", "Check the spelling of its name."),
            )
        raise UnknownTrack(
            translate("Library", "“{path}” is not in the library.", path=display_path(path)),
            translate("Next steps", "Scan its folder first: musicrec-desktop scan FOLDER."),
        )

    def knows(self, path: str) -> bool:
        """Return whether the library holds a track of this file, which may be missing."""
        return self._tracks.by_path(path) is not None

    def find(self, text: str) -> list[int] | None:
        """Return the ids of tracks that a search finds; None means all.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood.
        """
        return self._search.find(text)

    def find_ids(self, text: str) -> NDArray[np.int64] | None:
        """Return the same as :meth:`find`, as an array."""
        return self._search.find_ids(text)

    def find_unordered(self, text: str) -> NDArray[np.int64] | None:
        """Return the same for a table whose own heading says the order.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood, or asks for an order without a limit.
        """
        found = self._search.find_ids(text)
        place = self._search.only_orders(text)
        if place is not None:
            raise SearchSyntaxError(
                translate("Search", "Here, sort: only works together with limit:."),
                translate(
                    "Next steps", "Click the heading of a column, or keep the search as a playlist."
                ),
                *place,
            )
        return found

    def asks_fields(self, text: str) -> bool:
        """Return whether a search is more than words; nothing is read for it."""
        return self._search.asks_fields(text)

    def prepare_search(self) -> None:
        """Let searches of a large library be quick again after it has changed."""
        self._search.prepare()

    def complete(self, text: str, cursor: int) -> list[str]:
        """Return what a search that is being typed may become."""
        return self._search.complete(text, cursor)

    def counts(self) -> LibraryCounts:
        """Count tracks, and those analysed, pending, failed and missing."""
        return self._tracks.counts()

    def failures(self) -> list[Failure]:
        """Return every file that could not be read, with its reason, once.

        What could not be listened to could not be measured either.
        """
        found = self._failures.all()
        other = {failure.path for failure in found if failure.stage != "loudness"}
        return [item for item in found if item.stage != "loudness" or item.path not in other]

    def folders(self) -> list[str]:
        """Return the folders the library is made from."""
        return self._folders.all()

    # ---- removing

    def remove(self, ids: Iterable[int], trashed: Sequence[TrashedFile] = ()) -> int:
        """Forget tracks, with all that was known of them; return how many.

        A file that is still in a folder of the library comes again at the next scan.
        :meth:`undo_remove` brings everything back: their files, too, where these went to
        the trash before.
        """
        with self._removing:
            found = self._tracks.get(list(ids))
            ids = tuple(track.id for track in found)
            self._tracks.remove(ids)
            self._removals.append(_Removal(None, ids, tuple(trashed)))
            return len(found)

    def remove_folder(self, path: str) -> int:
        """Forget a folder and the tracks in it; return how many.

        Those that lie in another folder of the library, too, stay.
        """
        with self._removing:
            others = [folder for folder in self._folders.all() if folder != path]
            known = self._tracks.known_files(path)
            inside = tuple(file.id for file in known if not _in(file.path, others))
            self._folders.remove(path)
            try:
                self._tracks.remove(inside)
            except BaseException:
                self._folders.add(path)
                raise
            self._removals.append(_Removal(path, inside))
            return len(inside)

    def undo_remove(
        self, tell: Told = _untold, rejoined: Callable[[Track], object] = _untold
    ) -> list[Track]:
        """Bring back what was removed last; return the tracks that are there again.

        Called again, it brings back what was removed before that.

        Parameters
        ----------
        tell : callable, optional
            Called for each file that went to the trash and is not where it was. Its tracks
            come back all the same.
        rejoined : callable, optional
            Called for each that had been added again meanwhile, and has what was known of it
            before beside what was done with it since.

        Raises
        ------
        DatabaseError
            If the library cannot be written. All comes back when it is called again.
        RemovalNotKept
            If too much was removed since.
        """
        with self._removing:
            if not self._removals:
                return _all_of(self._tracks.restore_removed(), rejoined)  # of a session before
            removal = self._removals.pop()
            try:  # first, so that who is killed has lost nothing: a scan finds the files
                places = places_for(removal.trashed, self.knows)
                if removal.folder is not None:
                    self._folders.add(removal.folder)
                tracks: list[Track] = []
                if removal.ids:
                    back = self._tracks.restore_removed(places, removal.ids)
                    tracks = _all_of(back, rejoined)
            except BaseException:
                self._removals.append(removal)
                raise
            absent = put_back(removal.trashed, places, tell)
            if removal.ids and not tracks and not self._tracks.get(removal.ids):
                raise RemovalNotKept(tuple({*filter(None, places.values())} - absent))
            return self._where_they_are(tracks, places, absent)

    def _where_they_are(
        self, tracks: list[Track], places: Mapping[str, str | None], absent: set[str]
    ) -> list[Track]:
        """Return tracks as their files are: back under another name, or not back."""
        renamed = {now for before, now in places.items() if now not in (None, before)} - absent
        moved = [
            (track.id, FoundFile.of(track.path, Path(track.path).stat()))
            for track in tracks
            if track.path in renamed
        ]
        gone = [track.id for track in tracks if track.path in absent]
        try:
            self._tracks.relocate(moved)
            self._tracks.mark_missing(gone)
        except MusicRecError as error:  # the next scan finds out
            logger.warning("what came back was not looked at: %s", error)
        return self._tracks.get([track.id for track in tracks]) if moved or gone else tracks


def _all_of(back: Restored, rejoined: Callable[[Track], object]) -> list[Track]:
    for track in back.rejoined:
        rejoined(track)
    return back.tracks + back.rejoined


def _in(path: str, folders: Iterable[str]) -> bool:
    return any(path.startswith(os.path.join(folder, "")) for folder in folders)  # noqa: PTH118
