"""Playlists in and out as files that other players read and write."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.progress import Progress, RateMeter, run_to_end
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.transcoding import Target
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.exchange.playlist_files import (
    PlaylistFile,
    is_playlist_name,
    read_playlist,
)
from musicrec_desktop.library.exchange.track_matching import Match, Sought, TrackMatcher
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.exchange.playlists import PlaylistContents, PlaylistService

if TYPE_CHECKING:
    from musicrec_desktop.services.exchange.playlist_copy import CopiedFiles

__all__ = [
    "FoundTracks",  # no words
    "ImportedPlaylist",  # no words
    "PlaylistExchange",  # no words
    "is_playlist_name",
]

REPORTED_LINES = 200  # of a playlist, that are looked for between two reports


@dataclass(frozen=True, slots=True)
class FoundTracks:
    """Which lines of a playlist file are tracks of the library.

    Attributes
    ----------
    name : str
        Of the playlist.
    places : tuple of int or str
        In order: tracks by id, and paths of files that the library does not hold.
    found : int
        Lines whose track is in the library.
    moved, by_tags : int
        Of those, the ones recognised by the end of their path, and by their tags.
    absent : tuple of str
        Lines whose track is not, as they can be printed. Files keep their places in the
        playlist, and appear once they are scanned; what is no file is left out.
    """

    name: str
    places: tuple[int | str, ...]
    found: int
    moved: int
    by_tags: int
    absent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportedPlaylist:
    """A playlist that was made of a file, and what was found."""

    playlist: Playlist
    tracks: FoundTracks


class PlaylistExchange:
    """Every method may be called from any thread."""

    def __init__(
        self,
        playlists: PlaylistService,
        repository: PlaylistRepository,
        tracks: TrackRepository,
    ) -> None:
        self._playlists = playlists
        self._repository = repository
        self._tracks = tracks

    def import_files(self, paths: Sequence[str]) -> list[ImportedPlaylist]:
        """Make a playlist of each file, as :meth:`importing` does, and wait for it."""
        return run_to_end(self.importing(paths))

    def importing(self, paths: Sequence[str]) -> Generator[Progress, None, list[ImportedPlaylist]]:
        """Make a playlist of each file, telling how far it is; closing it makes none.

        Yields
        ------
        Progress
            The files read, then the lines looked for.

        Returns
        -------
        list of ImportedPlaylist

        Raises
        ------
        UnreadableFile
            If one is no playlist; then none is made.
        """
        read: list[tuple[str, PlaylistFile]] = []
        for path in paths:
            yield Progress(
                len(read),
                len(paths),
                translate("Jobs", "Reading playlists"),
                of_tracks=False,
                kept=False,
            )
            read.append((path, read_playlist(Path(path))))
        lines = sum(len(file.tracks) for _, file in read)
        meter = RateMeter(lines, translate("Jobs", "Looking for the playlists’ tracks"), kept=False)
        yield meter.progress(0)
        matcher = self._matcher()
        found: list[FoundTracks] = []
        before = 0
        for path, file in read:
            found.append((yield from _finding(path, file, matcher, meter, before)))
            before += len(file.tracks)
        return [ImportedPlaylist(self.keep(item.name, item.places), item) for item in found]

    def look(self, path: str) -> FoundTracks:
        """Return what an import of a file would find; nothing is changed.

        Raises
        ------
        UnreadableFile
            If it is no playlist.
        """
        file = read_playlist(Path(path))
        meter = RateMeter(
            len(file.tracks), translate("Jobs", "Looking for the playlists’ tracks"), kept=False
        )
        return run_to_end(_finding(path, file, self._matcher(), meter))

    def _matcher(self) -> TrackMatcher:
        return TrackMatcher(track for chunk in self._tracks.all() for track in chunk)

    def has(self, name: str, places: Sequence[int | str]) -> bool:
        """Whether there is a playlist of this name with these tracks and files, in this order."""
        for playlist in self._playlists.all():
            if playlist.name == name and playlist.takes_tracks:
                entries = self._repository.entries(playlist.id)
                if [item.path if item.track_id is None else item.track_id for item in entries] == [
                    *places
                ]:
                    return True
        return False

    def keep(self, name: str, places: Sequence[int | str]) -> Playlist:
        """Make a playlist of tracks, by id, and of files that the library does not hold."""
        playlist = self._playlists.create(name)
        for known, group in groupby(places, lambda place: isinstance(place, int)):
            if known:
                self._repository.add(playlist.id, [int(place) for place in group])
            else:
                self._repository.add_files(playlist.id, [str(place) for place in group])
        return self._repository.get(playlist.id) or playlist

    def export(
        self, playlist_id: int, output: Path, *, relative: bool | None = None
    ) -> tuple[int, list[Track]]:
        """Write a playlist in the format of the file's name.

        Parameters
        ----------
        playlist_id : int
        output : pathlib.Path
            Ends in .m3u8, .m3u, .pls or .xspf.
        relative : bool, optional
            As for :func:`library.exchange.playlist_files.write_playlist`.

        Returns
        -------
        (int, list of Track)
            How many tracks were written, and those that have no form in that format.

        Raises
        ------
        MusicRecError
            If there is no such playlist or format.
        StorageError
            If the file cannot be written.
        """
        return run_to_end(self.exporting(playlist_id, output, relative=relative))

    def exporting(
        self, playlist_id: int, output: Path, *, relative: bool | None = None
    ) -> Generator[Progress, None, tuple[int, list[Track]]]:
        """Write a playlist as :meth:`export`, telling how far it is.

        Closing it before the file is written leaves what was there before.

        Yields
        ------
        Progress
            Before the file is written: who stops it then has stopped it.
        """
        from musicrec_desktop.services.exchange.playlist_output import write_tracks

        label = translate("Jobs", "Writing the playlist")
        yield Progress(0, 0, label, kept=False)
        contents = self._contents(playlist_id)
        total = len(contents.tracks)
        yield Progress(0, total, label, kept=False)
        left_out = write_tracks(output, contents.tracks, contents.playlist.name, relative=relative)
        return total - len(left_out), left_out

    def _contents(self, playlist_id: int) -> PlaylistContents:
        contents = self._playlists.contents(playlist_id)
        if contents is None:
            raise MusicRecError(
                translate("Playlists", "This playlist is no longer there."),
                translate("Next steps", "Choose another one."),
            )
        return contents

    def copy_files(
        self, playlist_id: int, folder: Path, target: Target | None = None
    ) -> Iterator[Progress | CopiedFiles]:
        """Copy the music of a playlist into a folder, numbered in its order, with a list of it.

        Files that are there already with the same length, or encoded since their source has
        changed, are left; others are not touched.

        Parameters
        ----------
        playlist_id : int
        folder : pathlib.Path
        target : Target, optional
            What files of other kinds are encoded as, with tags and cover; copies as they
            are where left out.

        Yields
        ------
        Progress
            Before each file.
        CopiedFiles
            At the end.

        Raises
        ------
        MusicRecError
            If there is no such playlist.
        StorageError
            If the folder cannot be written, or is full; what was copied stays.
        """
        from musicrec_desktop.services.exchange.playlist_copy import copied_files

        contents = self._contents(playlist_id)
        return copied_files(contents.tracks, folder, contents.playlist.name, target)

    def named(self, name: str) -> Playlist:
        """Return the playlist with a name, whatever its case.

        Raises
        ------
        MusicRecError
            If there is none.
        """
        known = self._playlists.all()
        for playlist in known:
            if playlist.name.casefold() == name.casefold():
                return playlist
        there = ", ".join(playlist.name for playlist in known)
        raise MusicRecError(
            translate("Playlists", "There is no playlist “{name}”.", name=name),
            translate("Next steps", "There are: {names}.", names=there)
            if known
            else translate("Next steps", "There are none yet."),
        )


def _finding(
    path: str, file: PlaylistFile, matcher: TrackMatcher, meter: RateMeter, before: int = 0
) -> Generator[Progress, None, FoundTracks]:
    """Find the tracks of a file, after ``before`` lines of others."""
    from musicrec_desktop.services.exchange.playlist_output import absolute_readings

    folder = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120 - keeps links
    places: list[int | str] = []
    matches: list[Match] = []
    absent: list[str] = []
    for done, line in enumerate(file.tracks):
        if done % REPORTED_LINES == 0:
            yield meter.progress(before + done)
        paths = absolute_readings(line.locations, folder)
        match = matcher.find(Sought(paths, line.title, line.artist, line.duration_seconds))
        if match is not None:
            matches.append(match)
            places.append(match.track.id)
            continue
        absent.append(display_path(line.written.strip()))
        if paths:
            places.append(paths[0])
    yield meter.progress(before + len(file.tracks))
    return FoundTracks(
        file.name,
        tuple(places),
        found=len(matches),
        moved=sum(match.way == "moved" for match in matches),
        by_tags=sum(match.way == "tags" for match in matches),
        absent=tuple(absent),
    )
