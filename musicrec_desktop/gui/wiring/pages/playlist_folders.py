"""The folders of playlists: their menus in the sidebar, and who answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.playlists import Playlist, PlaylistFolder, PlaylistTree
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.playlist_folders import PlaylistFolderController
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.menus.playlist_menu import add_playing
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.text import literal
from musicrec_desktop.services.exchange.folder_removal import FolderRemoval

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.playlist_name import NameDialog


class PlaylistFolderWiring(QObject):
    """Lets playlists be ordered, and be put into folders.

    Signals
    -------
    new_playlist_requested(int)
        One is to be made in this folder.
    export_requested(PlaylistFolder)
        All that is in it is to be written to files.
    """

    new_playlist_requested = Signal(int)
    export_requested = Signal(object)

    def __init__(self, parts: Parts, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._tree = PlaylistTree()
        self.folders = PlaylistFolderController(
            parts.services.playlist_folders,
            FolderRemoval(parts.services.playlists, parts.services.playlist_folders),
            parts.playlists,
            parts.jobs,
            self,
        )
        lists = sidebar.lists
        parts.playlists.arranged.connect(self._keep)
        parts.playlists.arranged.connect(sidebar.show_tree)
        lists.moved.connect(self.folders.move)
        lists.put_into.connect(self.folders.put_into)
        lists.folder_folded.connect(self.folders.fold)
        lists.sort_requested.connect(self.folders.sort_by_name)
        lists.new_folder_requested.connect(self.ask_new)
        lists.folder_menu_requested.connect(self._menu)

    def ask_new(self, playlist: Playlist | None = None) -> None:
        """Ask what a new folder is called, and put a playlist into it."""
        from musicrec_desktop.gui.dialogs.playlist_name import NameDialog

        held = [] if playlist is None else [playlist.id]
        dialog = NameDialog(
            translate("Playlist", "New folder"),
            translate("Playlist", "Make"),
            "",
            self._window,
            [folder.name for folder in self._tree.folders],
        )
        dialog.named.connect(lambda name: self.folders.create(name, held))
        self._open(dialog)

    def ask_rename(self, folder_id: int) -> None:
        """Ask what a folder is to be called."""
        from musicrec_desktop.gui.dialogs.playlist_name import NameDialog

        folder = self._folder(folder_id)
        if folder is not None:
            title = translate("Playlist", "Rename folder")
            accept = translate("Playlist", "Rename")
            taken = [known.name for known in self._tree.folders if known.id != folder_id]
            dialog = NameDialog(title, accept, folder.name, self._window, taken)
            dialog.named.connect(lambda name: self.folders.rename(folder_id, name))
            self._open(dialog)

    def delete(self, folder_id: int) -> None:
        """Take a folder away."""
        folder = self._folder(folder_id)
        if folder is not None:
            self.folders.delete(folder_id, folder.name)

    def add_to_menu(self, menu: QMenu, playlist: Playlist) -> None:
        """Offer the folders that a playlist can be put into."""
        tokens = self._parts.theme.tokens
        inner = menu.addMenu(icon("folders", tokens), translate("Playlist", "Move to folder"))
        new = inner.addAction(icon("add-folder", tokens), translate("Playlist", "New folder…"))
        new.triggered.connect(lambda: self.ask_new(playlist))
        held = [f for f in self._tree.folders if playlist.id in [p.id for p in f.playlists]]
        if held:
            out = inner.addAction(icon("no-folder", tokens), translate("Playlist", "No folder"))
            out.triggered.connect(lambda: self.folders.put_into(playlist.id, None))
        others = [folder for folder in self._tree.folders if folder not in held]
        if others:
            inner.addSeparator()
        for folder in others:
            action = inner.addAction(icon("folders", tokens), literal(folder.name))
            action.triggered.connect(
                lambda _on=False, number=folder.id: self.folders.put_into(playlist.id, number)
            )

    def _keep(self, tree: PlaylistTree) -> None:
        self._tree = tree

    def _folder(self, folder_id: int) -> PlaylistFolder | None:
        return next((folder for folder in self._tree.folders if folder.id == folder_id), None)

    def _menu(self, folder_id: int, place: QPoint) -> None:
        folder = self._folder(folder_id)
        if folder is None:
            return
        menu = QMenu(self._window)
        add_playing(menu, folder.playlists, self._parts)
        menu.addSeparator()
        tokens = self._parts.theme.tokens
        menu.addAction(
            icon("new-playlist", tokens), translate("Playlist", "New playlist…")
        ).triggered.connect(lambda: self.new_playlist_requested.emit(folder_id))
        fold = translate("Playlist", "Unfold") if folder.folded else translate("Playlist", "Fold")
        sign = icon("unfolded" if folder.folded else "folded-up", tokens)
        menu.addAction(sign, fold).triggered.connect(
            lambda: self.folders.fold(folder_id, not folder.folded)
        )
        menu.addAction(icon("rename", tokens), translate("Playlist", "Rename…")).triggered.connect(
            lambda: self.ask_rename(folder_id)
        )
        export = menu.addAction(icon("export", tokens), translate("Playlist", "Export all…"))
        export.setEnabled(bool(folder.playlists))
        export.triggered.connect(lambda: self.export_requested.emit(folder))
        menu.addSeparator()
        menu.addAction(
            icon("remove", tokens), translate("Playlist", "Delete folder, keep its playlists")
        ).triggered.connect(lambda: self.delete(folder_id))
        whole = menu.addAction(
            icon("remove", tokens), translate("Playlist", "Delete folder and its playlists")
        )
        whole.setEnabled(bool(folder.playlists))
        whole.triggered.connect(lambda: self.folders.delete_with_playlists(folder))
        pop_up(menu, place)

    def _open(self, dialog: NameDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
