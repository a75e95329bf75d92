"""The pages that the library is browsed on: registered, and wired to who answers them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.browsing import Kind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.library.album_search import AlbumSearchController
from musicrec_desktop.gui.controllers.library.browsing import BrowsingController
from musicrec_desktop.gui.controllers.similarity.alike_groups import AlikeGroupController
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.desktop.track_mime import track_mime
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.browsing_entries import ALBUM_SORTS, GENRE_SORTS, Entry
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.menus.group_menu import GroupMenu
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.playing.playing_tiles import mark_playing

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.browsing.album_page import AlbumPage
    from musicrec_desktop.gui.panels.browsing.artists_page import ArtistsPage
    from musicrec_desktop.gui.panels.browsing.collection_page import CollectionPage
    from musicrec_desktop.gui.panels.browsing.folders_page import FoldersPage
    from musicrec_desktop.gui.panels.browsing.genre_page import GenrePage
    from musicrec_desktop.gui.panels.browsing.tiles_page import TilesPage
    from musicrec_desktop.gui.widgets.tables.folder_tree_view import FolderTree
    from musicrec_desktop.gui.widgets.tables.name_list_view import NameListView
    from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid

Answer = Callable[[list[Track]], None]


class BrowsingPages(QObject):
    """Albums, artists, genres, folders, and the pages of one album and one genre.

    Parameters
    ----------
    browsing : BrowsingController
    parts : Parts
    start_station : callable
        Plays a radio station of an "artist" or a "genre", by its name.
    start_radio : callable
        Plays a radio station of what sounds like some tracks.
    alike : AlikeGroupController
    stack : PageStack
    sidebar : Sidebar
    parent : QWidget

    Attributes
    ----------
    menu : GroupMenu
    """

    def __init__(
        self,
        browsing: BrowsingController,
        parts: Parts,
        *,
        start_station: Callable[[str, str], None],
        start_radio: Answer,
        alike: AlikeGroupController,
        stack: PageStack,
        sidebar: Sidebar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._browsing = browsing
        self._parts = parts
        self._start_station = start_station
        self._start_radio = start_radio
        self._alike = alike
        self._stack = stack
        self._sidebar = sidebar
        self._window = parent
        self._sources: list[tuple[TileGrid | NameListView | FolderTree, Kind]] = []
        self.menu = GroupMenu(
            browsing,
            parts,
            stack,
            open_page=self._open,
            start_station=start_station,
            start_radio=start_radio,
            window=parent,
        )
        self._readers: list[Callable[[Answer], bool]] = []
        self.library_changed = browsing.changed
        for name, label, make in (
            ("albums", translate("Pages", "Albums"), self._make_albums),
            ("artists", translate("Pages", "Artists"), self._make_artists),
            ("genres", translate("Pages", "Genres"), self._make_genres),
            ("folders", translate("Pages", "Folders"), self._make_folders),
        ):
            stack.add(name, make)
            sidebar.add_page(name, label, name)
        stack.add("album", self._make_album)
        stack.add("genre", self._make_genre)
        sidebar.add_inner_page("album", "albums")
        sidebar.add_inner_page("genre", "genres")
        browsing.changed.connect(self._read_again)

    def refresh(self) -> None:
        """Let everything be read again, as in another order."""
        self._browsing.refresh()

    def open_album(self, release: str) -> None:
        """Show an album."""
        self._stack.open("album", {"release": release})

    def open_artist(self, name: str) -> None:
        """Show an artist."""
        self._stack.open("artists", {"artist": name})

    def open_genre(self, name: str) -> None:
        """Show a genre."""
        self._stack.open("genre", {"genre": name})

    def add_reader(self, read: Callable[[Answer], bool]) -> None:
        """Let keys work on what is chosen in views that are no pages of their own.

        Parameters
        ----------
        read : callable
            Reads tracks for an answer; returns whether the keyboard is where any are chosen.
        """
        self._readers.append(read)

    def tracks_at_keyboard(self, answer: Answer) -> bool:
        """Read the tracks of what is selected where the keyboard is: albums, a genre, a folder.

        Returns
        -------
        bool
            Whether something of that kind is; then ``answer`` gets them once they are read.
        """
        here = QApplication.focusWidget()
        if any(read(answer) for read in self._readers):
            return True
        for source, kind in self._sources:
            keys = source.selected_keys() if source is here else []
            if keys:
                self._browsing.tracks(kind, keys, lambda found: answer(found) if found else None)
                return True
        return False

    # ---- albums

    def _make_albums(self) -> Page:
        page = self._tiles("album", ALBUM_SORTS, self.open_album)
        page.read_requested.connect(self._browsing.read_albums)
        self._browsing.albums_read.connect(lambda entries: self._show_entries(page, entries))
        self._browsing.read_albums_again()
        self._let_search(page)
        mark_playing(self._parts.model, page.model)
        return page

    def _let_search(self, page: TilesPage) -> None:
        """Let the filter of albums ask their songs what words cannot say."""
        parts = self._parts
        search = AlbumSearchController(parts.services.songs, parts.model, parts.jobs, page)
        search.problem.connect(parts.notice.say)
        page.let_search(search.asks_fields)
        page.search_requested.connect(
            lambda text: search.search(
                text, partial(page.show_found, text), partial(page.show_misspelt, text)
            )
        )

    def _make_album(self) -> Page:
        from musicrec_desktop.gui.panels.browsing.album_page import AlbumPage

        page = AlbumPage(*self._looks(), self._stack)
        asked = self._browsing.questions()

        def read(release: str) -> None:
            self._browsing.read_albums()
            if self._browsing.albums_known:  # else it is asked again when they are
                self._browsing.album_tracks(
                    release,
                    lambda tracks, titles: page.show_album(
                        release, self._browsing.album(release), tracks, titles
                    ),
                    page=asked,
                )

        page.read_requested.connect(read)
        page.artist_requested.connect(self.open_artist)
        page.all_requested.connect(lambda: self._stack.open("albums"))
        self._browsing.albums_read.connect(lambda _entries: page.reread())
        page.radio_requested.connect(self._start_radio)
        self._wire_alike(page, "album")
        self._wire_tracks(page, "album")
        return page

    # ---- artists

    def _make_artists(self) -> Page:
        from musicrec_desktop.gui.panels.browsing.artists_page import ArtistsPage

        page = ArtistsPage(*self._looks(), self._stack)
        browsing, asked = self._browsing, self._browsing.questions()
        page.read_requested.connect(browsing.read_artists)
        mark_playing(self._parts.model, page.detail.tiles)
        browsing.artists_read.connect(page.show_artists)

        def read(name: str) -> None:
            browsing.tracks(
                "artist",
                [name],
                lambda tracks: page.show_artist(name, tracks, browsing.albums_with(tracks)),
                page=asked,
            )

        page.artist_read_requested.connect(read)
        page.album_requested.connect(self.open_album)
        page.artist_requested.connect(self.open_artist)
        page.artist_play_requested.connect(lambda name: self._play("artist", [name]))
        page.detail.radio_requested.connect(lambda name: self._start_station("artist", name))
        page.detail.alike_requested.connect(
            lambda name, tracks: self._alike.ask(
                "artist", tracks, lambda tiles: page.detail.show_alike(name, tiles)
            )
        )
        page.albums_play_requested.connect(lambda keys: self._play("album", keys))
        page.albums_menu_requested.connect(
            lambda keys, place: self.menu.show_of("album", keys, place)
        )
        self._let_drag(page.detail.strip, "album")
        self._let_drag(page.names, "artist")
        page.artist_menu_requested.connect(
            lambda name, place: self.menu.show_of("artist", [name], place)
        )
        page.add_folder_requested.connect(self._sidebar.add_folder_requested)
        self._wire_tracks(page, "artist")
        return page

    # ---- genres

    def _make_genres(self) -> Page:
        page = self._tiles("genre", GENRE_SORTS, self.open_genre)
        page.read_requested.connect(self._browsing.read_genres)
        self._browsing.genres_read.connect(lambda entries: self._show_entries(page, entries))
        return page

    def _make_genre(self) -> Page:
        from musicrec_desktop.gui.panels.browsing.genre_page import GenrePage

        page = GenrePage(*self._looks(), self._stack)
        asked = self._browsing.questions()

        def read(name: str) -> None:
            self._browsing.tracks(
                "genre", [name], lambda found: page.show_tracks(name, found), page=asked
            )

        page.read_requested.connect(read)
        page.artist_requested.connect(self.open_artist)
        page.all_requested.connect(lambda: self._stack.open("genres"))
        page.radio_requested.connect(lambda _tracks: self._start_station("genre", page.key))
        self._wire_alike(page, "genre")
        self._wire_tracks(page, "genre")
        return page

    # ---- folders

    def _make_folders(self) -> Page:
        from musicrec_desktop.gui.panels.browsing.folders_page import FoldersPage

        page = FoldersPage(self._parts.covers, self._parts.theme.tokens, self._stack)
        browsing, asked = self._browsing, self._browsing.questions()

        def read_children(path: str) -> None:
            browsing.folders_in(path, lambda folders: page.show_children(path, folders))

        def read_tracks(path: str, below: bool) -> None:
            browsing.tracks(
                "folder",
                [path],
                lambda found: page.show_tracks(path, found),
                below=below,
                page=asked,
            )

        page.read_requested.connect(browsing.read_roots)
        browsing.roots_read.connect(page.show_roots)
        page.children_requested.connect(read_children)
        page.tracks_requested.connect(read_tracks)
        page.folder_menu_requested.connect(
            lambda path, place: self.menu.show_of("folder", [path], place)
        )
        page.add_folder_requested.connect(self._sidebar.add_folder_requested)
        self._let_drag(page.tree, "folder")
        self._wire_tracks(page, "folder")
        return page

    # ---- what they share

    def _looks(self) -> tuple[Callable[[int], Track | None], CoverSource, Tokens]:
        return self._parts.model.track, self._parts.covers, self._parts.theme.tokens

    def _wire_next_steps(self, page: TilesPage) -> None:
        page.add_folder_requested.connect(self._sidebar.add_folder_requested)
        page.songs_requested.connect(lambda: self._stack.open("songs"))

    def _wire_tracks(
        self, page: AlbumPage | ArtistsPage | GenrePage | FoldersPage, origin: Kind
    ) -> None:
        page.play_requested.connect(
            lambda tracks, start: self._parts.playback.play(tracks, start, origin)
        )
        page.entered.connect(lambda entered: self._parts.playback.enter(entered, origin))
        page.queue_requested.connect(self._parts.playback.enqueue)
        page.menu_requested.connect(self._parts.show_menu)
        self._parts.playback.track_changed.connect(page.show_playing)
        page.show_playing(self._parts.playback.track)

    def _wire_alike(self, page: CollectionPage, kind: Kind) -> None:
        """Let a page show what sounds like it, open that, and play it."""

        def ask(tracks: list[Track]) -> None:
            self._alike.ask(kind, tracks, lambda tiles: page.show_alike(tracks, tiles))

        page.alike_requested.connect(ask)
        page.alike_opened.connect(lambda key: self._open(kind, key))
        page.alike_played.connect(lambda key: self._play(kind, [key]))

    def _let_drag(self, source: TileGrid | NameListView | FolderTree, kind: Kind) -> None:
        """Let the tracks of what is dragged hang from the mouse, once they are read."""
        from musicrec_desktop.gui.widgets.tables.name_list_view import NameListView
        from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid
        from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks

        def drag(tracks: list[Track]) -> None:
            if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:  # not dropped meanwhile
                drag_tracks(source, tracks, self._parts.theme.tokens)

        source.drag_requested.connect(lambda keys: self._browsing.tracks(kind, keys, drag))
        self._sources.append((source, kind))
        if isinstance(source, (TileGrid, NameListView)):
            source.queue_requested.connect(
                lambda keys: self._browsing.tracks(kind, keys, self._parts.playback.enqueue)
            )
        if isinstance(source, TileGrid):
            source.copy_requested.connect(lambda keys: self._browsing.tracks(kind, keys, _copy))

    def _tiles(
        self, kind: Kind, sorts: dict[str, Callable[[Entry], Any]], open_one: Callable[[str], None]
    ) -> TilesPage:
        """Make a page of a tile for each, and answer what is wanted of them."""
        from musicrec_desktop.gui.panels.browsing.tiles_page import TilesPage

        page = TilesPage(kind, sorts, *self._looks(), self._stack)
        page.open_requested.connect(open_one)
        page.play_requested.connect(lambda keys: self._play(kind, keys))
        page.menu_requested.connect(lambda keys, place: self.menu.show_of(kind, keys, place))
        self._let_drag(page.grid, kind)
        self._wire_next_steps(page)
        return page

    def _show_entries(self, page: TilesPage, entries: list[Entry]) -> None:
        page.show_entries(entries, self._parts.model.total)

    def _read_again(self) -> None:
        """Let the page that is visible read what it shows anew."""
        page: Any = self._stack.currentWidget()
        if self._stack.name in ("albums", "artists", "genres", "folders"):
            page.read_requested.emit()
        elif self._stack.name in ("album", "genre"):
            page.read_requested.emit(page.key)

    def _play(self, kind: Kind, keys: Sequence[str]) -> None:
        def play(tracks: list[Track]) -> None:
            if tracks:
                self._parts.playback.play(tracks, 0, kind)

        self._browsing.tracks(kind, keys, play)

    def _open(self, kind: Kind, key: str) -> None:
        if kind == "album":
            self.open_album(key)
        elif kind == "artist":
            self.open_artist(key)
        else:
            self.open_genre(key)


def _copy(tracks: list[Track]) -> None:
    if tracks:
        QApplication.clipboard().setMimeData(track_mime(tracks))
