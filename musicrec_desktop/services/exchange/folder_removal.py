"""Folders of playlists, deleted with all that is in them, and brought back."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.services.exchange.playlist_folders import PlaylistFolderService, TreeChange
from musicrec_desktop.services.exchange.playlists import DeletedPlaylist, PlaylistService


@dataclass(frozen=True, slots=True)
class DeletedFolder:
    """What brings a folder back: how playlists stood around it, and those that were in it."""

    change: TreeChange
    playlists: tuple[DeletedPlaylist, ...]


class FolderRemoval:
    """Both methods may be called from any thread.

    Parameters
    ----------
    playlists : PlaylistService
    folders : PlaylistFolderService
    """

    def __init__(self, playlists: PlaylistService, folders: PlaylistFolderService) -> None:
        self._playlists = playlists
        self._folders = folders

    def delete(self, folder_id: int) -> DeletedFolder | None:
        """Delete a folder and its playlists; None where it is not there.

        Raises
        ------
        MusicRecError
            If a guest listens.
        """
        tree = self._folders.tree()
        held = next((f.playlists for f in tree.folders if f.id == folder_id), ())
        change = self._folders.delete(folder_id)  # first: it may be refused
        if change is None:
            return None
        found = [self._playlists.delete(playlist.id) for playlist in held]
        return DeletedFolder(change, tuple(each for each in found if each is not None))

    def bring_back(self, deleted: DeletedFolder) -> None:
        """Make a folder and its playlists again, where they stood."""
        for playlist in deleted.playlists:
            self._playlists.bring_back(playlist)
        self._folders.undo(deleted.change)
