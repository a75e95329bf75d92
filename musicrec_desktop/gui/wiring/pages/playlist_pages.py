"""Playlists: their page, their entries in the sidebar, their menu and their files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.playlist_export import PlaylistExportController
from musicrec_desktop.gui.controllers.playlists.playlist_files import PlaylistFilesController
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.menus.playlist_menu import add_playing, play_playlist
from musicrec_desktop.gui.wiring.pages.playlist_folders import PlaylistFolderWiring
from musicrec_desktop.gui.wiring.pages.playlist_keeping import PlaylistKeeping
from musicrec_desktop.gui.wiring.pages.smart_playlists import SmartPlaylists
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.services.exchange.playlist_folders import Place
from musicrec_desktop.services.exchange.playlists import DeletedPlaylist

if TYPE_CHECKING:
    from musicrec_desktop.gui.controllers.exchange.sending import SendingController
    from musicrec_desktop.gui.panels.playlist_page import PlaylistPage


class PlaylistPages(QObject):
    """Opens playlists, offers what can be done with them, and keeps the sidebar in step.

    Parameters
    ----------
    start_radio : callable
        Plays endless music like a playlist.

    Attributes
    ----------
    files : PlaylistFilesController
    exports : PlaylistExportController
    smart : SmartPlaylists
    keeping : PlaylistKeeping
    """

    def __init__(
        self,
        parts: Parts,
        stack: PageStack,
        sidebar: Sidebar,
        start_radio: Callable[[Playlist], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._stack = stack
        self._sidebar = sidebar
        self._start_radio = start_radio
        self._window = window
        self._playlist: PlaylistPage | None = None
        self._sending: SendingController | None = None
        self.smart = SmartPlaylists(parts, window)
        stack.add("playlist", self._make_playlist)
        stack.changed.connect(self._mark_playlist)
        self._wire_playlists()

    def _make_playlist(self) -> Page:
        from musicrec_desktop.gui.panels.playlist_page import PlaylistPage

        parts, playlists = self._parts, self._parts.playlists
        entries = parts.playlist_entries
        page = PlaylistPage(
            parts.covers,
            parts.theme.tokens,
            self._stack,
            undo=entries.undo,
            redo=entries.redo,
        )
        self._playlist = page
        page.read_requested.connect(entries.contents.read)
        page.play_requested.connect(
            lambda tracks, start: parts.playback.play(tracks, start, "playlist")
        )
        page.entered.connect(lambda entered: parts.playback.enter(entered, "playlist"))
        page.queue_requested.connect(parts.playback.enqueue)
        page.remove_requested.connect(entries.remove)
        page.move_requested.connect(entries.move)
        page.sort_requested.connect(entries.sort)
        page.tracks_dropped.connect(self._insert)
        page.rename_requested.connect(lambda number: self._rename_line(Place(number)))
        page.rules_requested.connect(self._edit_rules)
        page.radio_requested.connect(self._radio_of)
        page.delete_requested.connect(playlists.delete)
        page.menu_requested.connect(
            lambda menu, tracks, place: parts.show_menu(tracks, place, menu)
        )
        page.empty.action.clicked.connect(lambda: self._stack.open("songs"))
        entries.contents.contents_read.connect(page.show_contents)
        entries.contents.unread.connect(page.show_unread)
        parts.playback.track_changed.connect(page.show_playing)
        page.show_playing(parts.playback.track)
        return page

    def _radio_of(self, playlist_id: int) -> None:
        for playlist in self._parts.playlists.known:
            if playlist.id == playlist_id:
                self._start_radio(playlist)

    def _insert(self, playlist_id: int, ids: list[int], position: int) -> None:
        """Put tracks that were dropped on a playlist's page where they were let go of."""
        tracks = [track for number in ids if (track := self._parts.model.track(number))]
        for playlist in self._parts.playlists.known:
            if playlist.id == playlist_id and tracks:
                self._parts.playlist_entries.add(playlist, tracks, position)

    def _wire_playlists(self) -> None:
        playlists, sidebar = self._parts.playlists, self._sidebar
        self._folders = PlaylistFolderWiring(self._parts, sidebar, self._window)
        self.keeping = PlaylistKeeping(
            self._parts,
            sidebar,
            open_playlist=self._open_playlist,
            put_into=self._folders.folders.put_into,
            window=self._window,
        )
        self._folders.new_playlist_requested.connect(
            lambda folder_id: self.keeping.new_playlist(folder_id=folder_id)
        )
        sidebar.lists.play_requested.connect(partial(play_playlist, self._parts))
        sidebar.lists.rename_requested.connect(self._rename_line)
        sidebar.lists.delete_requested.connect(self._delete_line)
        playlists.said.connect(self._parts.notice.say)
        playlists.undoable.connect(self._parts.notice.say)
        playlists.deleted.connect(self._playlist_deleted)
        playlists.unmade.connect(self._unmade)
        sidebar.playlist_requested.connect(self._open_playlist)
        sidebar.new_playlist_requested.connect(self.keeping.new_playlist)
        sidebar.new_smart_playlist_requested.connect(self.smart.new)
        self.files = PlaylistFilesController(
            self._parts.services.exchange.playlists,
            self._parts.services.exchange.library_imports,
            self._parts.services.songs,
            self._parts.model,
            playlists,
            self._parts.jobs,
            self._parts.notice,
            self._window,
        )
        exchange, jobs = self._parts.services.exchange.playlists, self._parts.jobs
        self.exports = PlaylistExportController(exchange, jobs, self._parts.notice, self._window)
        self._folders.export_requested.connect(self.exports.ask_for_all)
        sidebar.import_playlist_requested.connect(self.files.choose_import)
        sidebar.playlist_menu_requested.connect(self._playlist_menu)

    def _open_playlist(self, playlist_id: int) -> None:
        self._stack.open("playlist", {"playlist": playlist_id})

    def _mark_playlist(self, name: str) -> None:
        shown = self._playlist is not None and name == "playlist"
        self._sidebar.lists.show_playlist(
            self._playlist.playlist_id if shown and self._playlist else None
        )

    def _leave(self, playlist_ids: Sequence[int]) -> None:
        """Go elsewhere where the playlist in view is not there any more."""
        page = self._playlist
        shown = page is not None and page.playlist_id in playlist_ids
        if shown and self._stack.name == "playlist":
            self._stack.open("songs")

    def _unmade(self, playlist_ids: Sequence[int]) -> None:
        """Leave what was taken back; the keyboard goes where one is then."""
        focus = self._window.focusWidget()
        named = [self._sidebar.lists.buttons.get(number) for number in playlist_ids]
        self._leave(playlist_ids)
        if focus is not None and focus in named:
            self._stack.page(self._stack.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _playlist_deleted(self, deleted: DeletedPlaylist) -> None:
        self._leave([deleted.playlist.id])
        self._parts.notice.say(
            translate("Playlist", "“{name}” was deleted.", name=deleted.playlist.name),
            translate("Notices", "Undo"),
            lambda: self._parts.playlists.bring_back(deleted),
        )

    def _playlist_menu(self, playlist_id: int, place: QPoint) -> None:
        playlist = self._known(playlist_id)
        if playlist is None:
            return
        menu = QMenu(self._window)
        add_playing(menu, [playlist], self._parts)
        menu.addSeparator()

        def add(icon_name: str, said: str, answer: Callable[[], object]) -> None:
            action = menu.addAction(icon(icon_name, self._parts.theme.tokens), said)
            action.triggered.connect(lambda: answer())

        lists = self._parts.playlists
        add("open", translate("Playlist", "Open"), lambda: self._open_playlist(playlist_id))
        add(
            "new-tab",
            translate("Tabs", "Open in new tab"),
            lambda: self._stack.open_elsewhere(lambda: self._open_playlist(playlist_id)),
        )
        add(
            "radio",
            translate("Playlist", "Start radio from this playlist"),
            lambda: self._start_radio(playlist),
        )
        menu.addSeparator()
        if playlist.kind == "smart":
            add(
                "smart-playlist",
                translate("Playlist", "Edit rules…"),
                lambda: self.smart.edit(playlist),
            )
        add("rename", translate("Playlist", "Rename…"), lambda: self._rename(playlist))
        add("duplicates", translate("Playlist", "Duplicate"), lambda: lists.duplicate(playlist_id))
        self._folders.add_to_menu(menu, playlist)
        add("export", translate("Playlist", "Export…"), lambda: self.exports.ask(playlist))
        add(
            "send",
            translate("Playlist", "Copy music to a folder…"),
            lambda: self._copy_music(playlist),
        )
        menu.addSeparator()
        add("remove", translate("Playlist", "Delete"), lambda: lists.delete(playlist_id))
        self._parts.show_menu([], place, menu)

    def _copy_music(self, playlist: Playlist) -> None:
        from musicrec_desktop.gui.controllers.exchange.sending import SendingController

        parts = self._parts
        if self._sending is None:
            self._sending = SendingController(
                parts.services.exchange.playlists,
                parts.settings,
                parts.jobs,
                parts.notice,
                self._window,
            )
        self._sending.ask_for_playlist(playlist)

    def _rename(self, playlist: Playlist) -> None:
        from musicrec_desktop.gui.dialogs.playlist_name import NameDialog

        title = translate("Playlist", "Rename playlist")
        accept = translate("Playlist", "Rename")
        taken = [known.name for known in self._parts.playlists.known if known.id != playlist.id]
        dialog = NameDialog(title, accept, playlist.name, self._window, taken)
        dialog.named.connect(lambda name: self._parts.playlists.rename(playlist.id, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _edit_rules(self, playlist_id: int) -> None:
        playlist = self._known(playlist_id)
        if playlist is not None:
            self.smart.edit(playlist)

    def _rename_line(self, place: Place) -> None:
        playlist = self._known(place.id)
        if place.folder:
            self._folders.ask_rename(place.id)
        elif playlist is not None:
            self._rename(playlist)

    def _delete_line(self, place: Place) -> None:
        if place.folder:
            self._folders.delete(place.id)
        else:
            self._parts.playlists.delete(place.id)

    def _known(self, playlist_id: int) -> Playlist | None:
        return next((p for p in self._parts.playlists.known if p.id == playlist_id), None)
