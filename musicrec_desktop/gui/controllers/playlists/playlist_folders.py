"""Between the folders of playlists and what the sidebar shows of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from musicrec_desktop.core.playlists import PlaylistFolder
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.folder_removal import DeletedFolder, FolderRemoval
from musicrec_desktop.services.exchange.playlist_folders import (
    Place,
    PlaylistFolderService,
    TreeChange,
)


class PlaylistFolderController(QObject):
    """Orders playlists and puts them into folders in the background.

    What was done is told by ``playlists``, whose names are read again after it.
    """

    def __init__(
        self,
        folders: PlaylistFolderService,
        removal: FolderRemoval,
        playlists: PlaylistController,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._removal = removal
        self._playlists = playlists
        self._jobs = jobs

    def create(self, name: str, playlist_ids: Sequence[int] = ()) -> None:
        """Make a folder, and put playlists into it."""
        said = translate("Undo", "making the folder “{name}”", name=name)
        self._change(said, lambda: self._folders.create(name, playlist_ids))

    def rename(self, folder_id: int, name: str) -> None:
        """Give a folder another name."""
        said = translate("Undo", "renaming the folder to “{name}”", name=name)
        self._change(said, lambda: self._folders.rename(folder_id, name))

    def delete(self, folder_id: int, name: str) -> None:
        """Take a folder away; its playlists stay."""
        said = translate("Undo", "deleting the folder “{name}”", name=name)
        told = translate("Playlist", "The folder “{name}” was deleted.", name=name)
        self._change(said, lambda: self._folders.delete(folder_id), told)

    def delete_with_playlists(self, folder: PlaylistFolder) -> None:
        """Delete a folder and what is in it; all of it can be brought back."""
        held = [playlist.id for playlist in folder.playlists]
        kept: list[DeletedFolder] = []
        standing = [True]

        def work() -> None:
            kept[:] = filter(None, [self._removal.delete(folder.id)])

        def gone(_done: object) -> None:
            standing[0] = bool(kept)
            if kept:
                self._playlists.unmade.emit(held)

        def back(_done: object) -> None:
            standing[0] = False

        def bring_back() -> None:
            for deleted in kept:
                self._removal.bring_back(deleted)

        def undo() -> Job:
            return self._run(bring_back, back)

        def redo() -> Job:
            return self._run(work, gone)

        def tell(done: object) -> None:
            gone(done)
            if not kept:
                return
            said = translate("Undo", "deleting “{name}” and its playlists", name=folder.name)
            self._playlists.done.emit(said, undo, redo, lambda: standing[0])
            told = translate(
                "Playlist",
                "“{name}” and %n playlist(s) were deleted.",
                n=len(held),
                name=folder.name,
            )
            self._playlists.undoable.emit(told, translate("Notices", "Undo"), undo)

        self._playlists.changing.emit(self._run(work, tell))

    def put_into(self, playlist_id: int, folder_id: int | None) -> None:
        """Put a playlist at the end of a folder, or of those that stand in none."""
        self._change(_moving(), lambda: self._folders.put_into(playlist_id, folder_id))

    def move(self, what: Place, folder_id: int | None, before: Place | None) -> None:
        """Put something elsewhere in the order, before something or at the end."""
        self._change(_moving(), lambda: self._folders.move(what, folder_id, before))

    def sort_by_name(self) -> None:
        """Let the names say the order again."""
        said = translate("Undo", "sorting the playlists by name")
        self._change(said, self._folders.sort_by_name)

    def fold(self, folder_id: int, folded: bool) -> None:
        """Show only the name of a folder, or what is in it as well."""
        self._run(lambda: self._folders.fold(folder_id, folded))

    def _change(self, said: str, work: Callable[[], TreeChange | None], told: str = "") -> None:
        def tell(done: TreeChange | None) -> None:
            if done is None:
                return

            standing = [True]  # not taken back by the button of the notice

            def stands(now: bool) -> None:
                standing[0] = now

            def undo() -> Job:
                return self._run(lambda: self._folders.undo(done), lambda _: stands(False))

            def redo() -> Job:
                return self._run(lambda: self._folders.redo(done), lambda _: stands(True))

            self._playlists.done.emit(said, undo, redo, lambda: standing[0])
            if told:
                self._playlists.undoable.emit(told, translate("Notices", "Undo"), undo)

        self._playlists.changing.emit(self._run(work, tell))

    def _run(
        self, work: Callable[[], Any], tell: Callable[[Any], None] = lambda _done: None
    ) -> Job:
        def answer(found: Any) -> None:
            self._playlists.refresh()
            tell(found)

        return self._jobs.start(work, finished=answer, failed=self._playlists.say_failed)


def _moving() -> str:
    return translate("Undo", "moving a playlist")
