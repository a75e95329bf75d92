"""Playlists: kept lists of tracks, and searches that are kept under a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST
from musicrec_desktop.core.play_queue import QueuedItem, QueueItem
from musicrec_desktop.core.playlists import (
    Playlist,
    PlaylistEntry,
    PlaylistKind,
    PlaylistTree,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import plain, translate
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.exchange.playlist_folders import PlaylistFolderService
from musicrec_desktop.services.exchange.playlist_history import PlaylistChange, PlaylistHistory


@dataclass(frozen=True)
class PlaylistContents:
    """A playlist and what stands in it.

    What follows from its entries is worked out once: of a hundred thousand it takes a while.

    Attributes
    ----------
    playlist : Playlist
    entries : tuple of (int, Track)
        Places by their id, in order; a smart playlist's are numbered from 0.
    absent : tuple of str
        Files that the library does not hold, as they can be printed.
    """

    playlist: Playlist
    entries: tuple[tuple[int, Track], ...]
    absent: tuple[str, ...] = ()

    @property
    def tracks(self) -> list[Track]:
        """The tracks, in order."""
        return [track for _, track in self.entries]

    @cached_property
    def by_id(self) -> Mapping[int, Track]:
        """The tracks by their ids."""
        return {track.id: track for _, track in self.entries}

    @cached_property
    def items(self) -> Mapping[int, QueuedItem]:
        """What a list shows of each place, by its id."""
        return {
            place: QueuedItem(place, QueueItem(track.id, track.path))
            for place, track in self.entries
        }

    @cached_property
    def seconds(self) -> float:
        """How long all of it lasts, as far as that is known."""
        return sum(track.tags.duration_seconds or 0.0 for _, track in self.entries)

    def worked_out(self) -> PlaylistContents:
        """Return the same, with all that follows from its entries at hand."""
        _ = self.by_id, self.items, self.seconds
        return self


@dataclass(frozen=True, slots=True)
class DeletedPlaylist:
    """What brings a playlist back: itself, what stood in it, and where it stood."""

    playlist: Playlist
    entries: tuple[PlaylistEntry, ...]
    tree: PlaylistTree


class PlaylistService:
    """Every method may be called from any thread.

    Parameters
    ----------
    playlists : PlaylistRepository
    folders : PlaylistFolderService
    tracks : TrackRepository
    search : TrackSearch
    listener : callable, optional
        Returns the id of who listens now: playlists are each listener's own.
    """

    def __init__(
        self,
        playlists: PlaylistRepository,
        folders: PlaylistFolderService,
        tracks: TrackRepository,
        search: TrackSearch,
        *,
        listener: Callable[[], int] = lambda: DEFAULT_LISTENER,
    ) -> None:
        self._listener = listener
        self._playlists = playlists
        self._folders = folders
        self._history = PlaylistHistory(playlists)
        self._tracks = tracks
        self._search = search

    def all(self) -> list[Playlist]:
        """Return the listener's playlists, in their order."""
        return self.tree().playlists

    def tree(self) -> PlaylistTree:
        """Return how the listener's playlists stand, in folders and beside them."""
        return self._folders.tree()

    def create(self, name: str, track_ids: Sequence[int] = ()) -> Playlist:
        """Make a playlist of these tracks.

        Raises
        ------
        MusicRecError
            If the name is empty.
        """
        playlist = self._make(name, "")
        self._playlists.add(playlist.id, track_ids)
        return playlist

    def create_smart(self, name: str, query: str) -> Playlist:
        """Keep a search under a name.

        Raises
        ------
        MusicRecError
            If the name is empty, or the search cannot be understood.
        """
        self._search.find(query)
        return self._make(name, query)

    def rename(self, playlist_id: int, name: str) -> None:
        """Give a playlist another name.

        Raises
        ------
        MusicRecError
            If the name is empty.
        """
        _check(name)
        self._playlists.rename(playlist_id, name)

    def set_query(self, playlist_id: int, query: str) -> None:
        """Let a smart playlist ask something else.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood.
        """
        self._search.find(query)
        self._playlists.set_query(playlist_id, query)

    def delete(self, playlist_id: int) -> DeletedPlaylist | None:
        """Delete a playlist, and return what brings it back."""
        playlist = self._playlists.get(playlist_id)
        if playlist is None:
            return None
        entries = tuple(self._playlists.entries(playlist_id))
        deleted = DeletedPlaylist(playlist, entries, self.tree())
        self._playlists.delete(playlist_id)
        self._history.forget(playlist_id)
        return deleted

    def bring_back(self, deleted: DeletedPlaylist) -> Playlist:
        """Make a deleted playlist again, where it stood: its listener's, whoever listens now.

        It has its old id, unless another has it.
        """
        old = deleted.playlist
        free = self._playlists.get(old.id) is None
        playlist = self._make(old.name, old.query, old.listener_id, old.id if free else None)
        for known, entries in groupby(deleted.entries, lambda entry: entry.track_id is not None):
            if known:
                ids = [entry.track_id for entry in entries if entry.track_id is not None]
                self._playlists.add(playlist.id, ids)
            else:
                self._playlists.add_files(playlist.id, [entry.path for entry in entries])
        self._folders.put_back(playlist, deleted.tree, deleted.playlist.id)
        return playlist

    def duplicate(self, playlist_id: int, name: str = "") -> Playlist | None:
        """Make another playlist of the same, after it; None where there is no such playlist.

        Parameters
        ----------
        playlist_id : int
        name : str
            Of the other one; where left out, it says that it is a copy.

        Raises
        ------
        MusicRecError
            If a guest listens.
        """
        playlist = self._playlists.get(playlist_id)
        if playlist is None:
            return None
        name = name or plain(translate("Playlist", "{name} (copy)", name=playlist.name))
        entries = tuple(self._playlists.entries(playlist_id))
        return self.bring_back(DeletedPlaylist(replace(playlist, name=name), entries, self.tree()))

    def contents(self, playlist_id: int) -> PlaylistContents | None:
        """Return what stands in a playlist now; None where there is no such playlist.

        Raises
        ------
        SearchSyntaxError
            If a smart one cannot be understood.
        """
        playlist = self._playlists.get(playlist_id)
        if playlist is None:
            return None
        if playlist.kind == "smart":
            found = tuple(enumerate(self._found(playlist.query)))
            return PlaylistContents(playlist, found).worked_out()
        entries = self._playlists.entries(playlist_id)
        ids = [entry.track_id for entry in entries if entry.track_id is not None]
        tracks = {track.id: track for track in self._tracks.get(list(dict.fromkeys(ids)))}
        return PlaylistContents(
            playlist,
            tuple(
                (entry.id, tracks[entry.track_id]) for entry in entries if entry.track_id in tracks
            ),
            tuple(display_path(entry.path) for entry in entries if entry.track_id not in tracks),
        ).worked_out()

    @property
    def history(self) -> PlaylistHistory:
        """What takes back what was added, removed and moved."""
        return self._history

    def held(self, playlist_id: int, track_ids: Sequence[int]) -> frozenset[int]:
        """Return which of these tracks stand in a playlist already."""
        entries = self._playlists.entries(playlist_id)
        return frozenset(track_ids) & {entry.track_id for entry in entries}

    def add(
        self, playlist_id: int, track_ids: Sequence[int], position: int | None = None
    ) -> PlaylistChange | None:
        """Put tracks into a playlist, at its end where no position is given."""
        return self._history.change(
            playlist_id, lambda: self._playlists.add(playlist_id, track_ids, position=position)
        )

    def replace(self, playlist_id: int, track_ids: Sequence[int]) -> PlaylistChange | None:
        """Let exactly these tracks stand in a playlist."""

        def work() -> None:
            there = [entry.id for entry in self._playlists.entries(playlist_id)]
            self._playlists.remove(playlist_id, there)
            self._playlists.add(playlist_id, track_ids)

        return self._history.change(playlist_id, work)

    def remove(self, playlist_id: int, entry_ids: Sequence[int]) -> PlaylistChange | None:
        """Take places out of a playlist."""
        return self._history.change(
            playlist_id, lambda: self._playlists.remove(playlist_id, entry_ids)
        )

    def move(
        self, playlist_id: int, entry_ids: Sequence[int], position: int
    ) -> PlaylistChange | None:
        """Put places elsewhere; the position is counted without them."""
        return self._history.change(
            playlist_id, lambda: self._playlists.move(playlist_id, entry_ids, position)
        )

    def _found(self, query: str) -> list[Track]:
        return self._tracks.get(self._search.in_order(query))

    def _make(
        self,
        name: str,
        query: str,
        listener_id: int | None = None,
        playlist_id: int | None = None,
    ) -> Playlist:
        _check(name)
        listener = self._listener() if listener_id is None else listener_id
        if listener == GUEST:
            raise MusicRecError(
                translate("Playlists", "A guest’s playlists are not kept."),
                translate("Next steps", "Choose a listener at the foot of the sidebar."),
            )
        kind: PlaylistKind = "smart" if query else "manual"
        return self._playlists.create(
            name, listener_id=listener, kind=kind, query=query, playlist_id=playlist_id
        )


def _check(name: str) -> None:
    if not name.strip():
        raise MusicRecError(
            translate("Playlists", "A playlist needs a name."), translate("Next steps", "Type one.")
        )
