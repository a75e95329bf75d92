"""The chosen artist, beside the list of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, Album, values_of
from musicrec_desktop.core.name_order import natural_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.browsing_entries import album_tile
from musicrec_desktop.gui.models.tiles import Tile, TileListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.panels.browsing.head_buttons import let_play
from musicrec_desktop.gui.widgets.alike_shelf import AlikeShelf
from musicrec_desktop.gui.widgets.chip import Chip, RemovableChip
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.layout.page_scroll import EDGE
from musicrec_desktop.gui.widgets.scrolled_together import ScrolledTogether
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING, TileDelegate
from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid
from musicrec_desktop.gui.widgets.tables.tracks_view import TracksView
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.gui.words.tracks import no_artist

STRIP_EDGE = 112
FACE_LARGE, FACE_SMALL = 124, 72
ROOM_FOR_FACE = (440, 480)  # pixels of width and height
SPACING = 8
FEWEST_TO_RANK = 5  # tracks, below which their order says nothing


class ArtistDetail(QWidget):
    """The chosen artist: a face made from covers, albums, tracks, and who sounds like him.

    A click on covers leaves only the tracks of these albums below them.

    Signals
    -------
    play_requested(list of Track, int), queue_requested(list of Track), entered(Entered)
    radio_requested(str)
        A station of the artist.
    alike_requested(str, list of Track)
        Who sounds like the artist is wanted; answer with :meth:`show_alike`.
    """

    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    entered = Signal(object)
    queue_requested = Signal(list)
    radio_requested = Signal(str)
    alike_requested = Signal(str, object)

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self._tracks: list[Track] = []
        self._only: tuple[str, ...] = ()  # releases whose tracks are shown; none: all
        self.back = QToolButton(self)
        self.back.setAccessibleName(translate("Artists", "All artists"))
        self.back.setToolTip(translate("Artists", "All artists"))
        self.back.hide()
        self.head = CollectionHead("", covers, tokens, self, round_=True)
        self.head.cover.set_edge(FACE_LARGE)
        self.top = Chip(
            translate("Artists", "Most played first"),
            translate("Artists", "Begin with what you played most, rather than album by album"),
            tokens,
            self,
        )
        self.top.toggled.connect(lambda: self._show_tracks(self._tracks, same=True))
        self.only = RemovableChip("", "", None, tokens, self)
        self.only.hide()
        self.only.removed.connect(self.show_all_albums)
        self.head.add_beside_facts(self.only)
        self.head.add_beside_facts(self.top)
        self._delegate = TileDelegate(covers, track, tokens, self, edge=STRIP_EDGE)
        self.tiles = TileListModel(self)
        self.strip = TileGrid(
            self.tiles,
            self._delegate,
            self,
            name=translate("Artists", "Albums of the artist"),
            strip=True,
            spread=True,
        )
        self.model = TrackTableModel(self)
        self.view = TracksView(
            self.model, covers, tokens, self, name=translate("Artists", "Tracks of the artist")
        )
        self.shelf = AlikeShelf(
            translate("Artists", "Artists who sound alike"),
            track,
            covers,
            tokens,
            self,
            round_=True,
        )
        self._wire()
        self.head.set_playable(False)
        self._lay_out()

    def _wire(self) -> None:
        self.head.radio_requested.connect(lambda: self.radio_requested.emit(self._name or ""))
        let_play(self.head, self, self.model.shown)
        self.view.entered.connect(self.entered)
        self.strip.clicked_on.connect(self._show_only)

    def _lay_out(self) -> None:
        above = QWidget(self)
        layout = QVBoxLayout(above)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        self.head.setContentsMargins(PADDING, 0, 0, 0)  # over the covers, not the tiles' edges
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.back)
        top.addWidget(self.head, 1)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        self.together = ScrolledTogether(
            above,
            self.view,
            self.view.table,
            self.shelf,
            self,
            title=self.head.title,
            indent=PADDING,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16 - PADDING, 0, EDGE, 0)  # the bar stands in the margin
        whole.addWidget(self.together)

    def show_artist(self, name: str, tracks: Sequence[Track], albums: Sequence[Album]) -> None:
        """Show an artist; where it is the same as before, selection and place stay."""
        same, self._name = name == self._name, name
        ordered = sorted(albums, key=lambda album: _album_order(name, album))
        tiles = [album_tile(album, below_artist=_is_by(name, album)) for album in ordered]
        self.strip.show_tiles(tiles)
        self.strip.setVisible(bool(tiles))
        if not same:
            self.together.go(0)
            self.strip.clearSelection()
            self._only = ()
            self.strip.horizontalScrollBar().setValue(0)
            self.shelf.show_tiles([])
        played = sum(track.play_count > 0 for track in tracks)
        self.top.setVisible(played > 0 and len(tracks) >= FEWEST_TO_RANK)
        self._tracks = list(tracks)
        self._show_only(self._only, same=same)
        seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
        facts = [translate("Counts", "%n album(s)", n=len(tiles))] if tiles else []
        facts += [translate("Counts", "%n track(s)", n=len(tracks)), long_duration(seconds)]
        self.head.show_words(name or no_artist(), "  ·  ".join(facts))
        self.head.set_playable(bool(tracks))
        self.head.radio.setVisible(bool(name))
        self.head.cover.show_covers_of(tracks)
        self.alike_requested.emit(name, list(tracks))

    def show_all_albums(self) -> None:
        """Show the tracks of all albums again."""
        had_keyboard = self.only.hasFocus()
        self.strip.clearSelection()
        self._show_only(())
        if had_keyboard:
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_alike(self, name: str, tiles: Sequence[Tile]) -> None:
        """Show who sounds like an artist, if it is still the one that is shown."""
        if name == self._name:
            self.shelf.show_tiles(tiles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._only:
            self.show_all_albums()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= ROOM_FOR_FACE[0] and self.height() >= ROOM_FOR_FACE[1]
        self.head.cover.set_edge(FACE_LARGE if roomy else FACE_SMALL)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw everything."""
        self.head.apply_theme(tokens)
        self.back.setIcon(icon("back", tokens))
        self._delegate.tokens = tokens
        self.strip.viewport().update()
        self.view.apply_theme(tokens)
        self.shelf.apply_theme(tokens)
        self.top.apply_theme(tokens)
        self.only.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.head.cover.update()
        self.strip.covers_loaded()
        self.shelf.covers_loaded()
        self.view.covers_loaded()

    def _show_only(self, releases: Sequence[str], *, same: bool = True) -> None:
        """Show the tracks of these albums, as far as they are there; of none of them: all."""
        tiles = [tile for tile in self.tiles.tiles() if tile.key in releases]
        self._only = tuple(tile.key for tile in tiles)
        self.only.setVisible(bool(tiles))
        if tiles:
            titles = ", ".join(tile.title for tile in tiles)
            said = translate("Artists", "Only {albums}", albums=titles)
            self.only.hold(said, said, None)
        self._show_tracks(self._tracks, same)

    def _show_tracks(self, tracks: Sequence[Track], same: bool) -> None:
        if self._only:
            tracks = [track for track in tracks if track.release in self._only]
        if self.top.isChecked() and not self.top.isHidden():
            tracks = sorted(tracks, key=lambda track: -track.play_count)
        if list(tracks) == self.model.shown():
            return
        alone = all(track.artist == self._name for track in tracks)
        with self.together.staying():
            self.view.show_tracks(tracks, {Column.ARTIST} if alone else (), same=same)


def _is_by(name: str, album: Album) -> bool:
    """Return whether an album is the artist's own, not one he appears on."""
    return name == album.artist != VARIOUS_ARTISTS or name in values_of(album.artist)[1:]


def _album_order(name: str, album: Album) -> tuple[bool, int, str]:
    """Own albums from the oldest on, then those of others."""
    own = name in values_of(album.artist)
    return not own, album.year or 9999, natural_key(album.title)
