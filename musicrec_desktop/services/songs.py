"""The list of songs, searched and counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import UnknownTrack, UnreadableFile, display_path
from musicrec_desktop.core.tracks import Failure, Track

if TYPE_CHECKING:
    from musicrec_desktop.library.failures import FailureRepository
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.search import TrackSearch
    from musicrec_desktop.library.tracks import LibraryCounts, TrackRepository


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
            raise UnreadableFile(path, failure.reason, "Mend or replace it, and scan again.")
        if not Path(path).exists():
            raise UnknownTrack(
                f"There is no file “{display_path(path)}”.", "Check the spelling of its name."
            )
        raise UnknownTrack(
            f"“{display_path(path)}” is not in the library.",
            "Scan its folder first: musicrec-desktop scan FOLDER.",
        )

    def find(self, text: str) -> list[int] | None:
        """Return the ids of tracks that a search finds; None means all.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood.
        """
        return self._search.find(text)

    def complete(self, text: str, cursor: int) -> list[str]:
        """Return what a search that is being typed may become."""
        return self._search.complete(text, cursor)

    def counts(self) -> LibraryCounts:
        """Count tracks, and those analysed, pending, failed and missing."""
        return self._tracks.counts()

    def failures(self) -> list[Failure]:
        """Return every file that could not be read, with its reason."""
        return self._failures.all()

    def folders(self) -> list[str]:
        """Return the folders the library is made from."""
        return self._folders.all()
