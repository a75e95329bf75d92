"""Lists of tracks that a listener keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PlaylistKind = Literal["manual", "smart"]


@dataclass(frozen=True, slots=True)
class Playlist:
    """A list of tracks, or a question that is answered anew each time.

    Attributes
    ----------
    id, listener_id : int
    name : str
    kind : {"manual", "smart"}
    query : str
        Of a smart one.
    created_at, changed_at : float
        Unix time.
    count : int
        Entries of a manual one.
    folder_id : int or None
        The folder it stands in.
    """

    id: int
    listener_id: int
    name: str
    kind: PlaylistKind
    query: str
    created_at: float
    changed_at: float
    count: int
    folder_id: int | None = None

    @property
    def takes_tracks(self) -> bool:
        """Whether tracks can be put into it; a smart one finds its own."""
        return self.kind == "manual"


@dataclass(frozen=True, slots=True)
class PlaylistFolder:
    """Playlists that stand together under a name.

    Attributes
    ----------
    id : int
    name : str
    folded : bool
        Whether only the name is shown.
    playlists : tuple of Playlist
        In their order.
    """

    id: int
    name: str
    folded: bool
    playlists: tuple[Playlist, ...]


@dataclass(frozen=True, slots=True)
class PlaylistTree:
    """A listener's playlists as they stand: in folders and beside them.

    Attributes
    ----------
    items : tuple of Playlist and PlaylistFolder
        In their order.
    by_name : bool
        Nobody has given them another order.
    """

    items: tuple[Playlist | PlaylistFolder, ...] = ()
    by_name: bool = True

    @property
    def playlists(self) -> list[Playlist]:
        """All of them, one after the other."""
        found: list[Playlist] = []
        for item in self.items:
            found += item.playlists if isinstance(item, PlaylistFolder) else (item,)
        return found

    @property
    def folders(self) -> list[PlaylistFolder]:
        """The folders, in their order."""
        return [item for item in self.items if isinstance(item, PlaylistFolder)]

    def last_changed(self) -> list[Playlist]:
        """Return those that take tracks, the one that was changed last first."""
        taking = (playlist for playlist in self.playlists if playlist.takes_tracks)
        return sorted(taking, key=lambda playlist: playlist.changed_at, reverse=True)


@dataclass(frozen=True, slots=True)
class PlaylistEntry:
    """One place in a playlist; a track may stand in several.

    Attributes
    ----------
    id : int
        Of the place; stays while others come and go.
    track_id : int or None
        None while the library does not hold the file.
    path : str
    segment : int
        As :attr:`core.tracks.Track.segment`.
    """

    id: int
    track_id: int | None
    path: str
    segment: int = 0

    def same_file(self, other: PlaylistEntry) -> bool:
        """Whether both are of one track, or of one file where a track is not known."""
        if self.track_id is not None and self.track_id == other.track_id:
            return True
        return (self.path, self.segment) == (other.path, other.segment)
