"""Artists by name; of the chosen one, the albums and all tracks."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, Album, values_of
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.models.browsing_entries import album_tile
from musicrec_desktop.gui.models.name_list import NameRow, under_letters
from musicrec_desktop.gui.models.tiles import TileListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import SMALLEST, Page
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.text import long_duration, natural_key, plain_key
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.track_words import no_artist
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.filter_field import FilterField
from musicrec_desktop.gui.widgets.name_list_view import NameListView
from musicrec_desktop.gui.widgets.tile_delegate import PADDING, TileDelegate
from musicrec_desktop.gui.widgets.tile_grid import TileGrid
from musicrec_desktop.gui.widgets.tracks_view import TracksView

LIST_WIDTH = 250
STRIP_EDGE = 112
ROOM_FOR_TWO = 560  # below it, the list stands above what is chosen from it
ROOM_FOR_STRIP = 430
QWIDGETSIZE_MAX = 16_777_215


class ArtistsPage(Page):
    """A list of artists beside the chosen one.

    Signals
    -------
    read_requested()
    artist_read_requested(str)
        The tracks of an artist are wanted.
    album_requested(str), albums_play_requested(list of str)
    albums_menu_requested(list of str, QPoint), artist_menu_requested(str, QPoint)
    play_requested(list of Track, int), queue_requested(list of Track)
    menu_requested(list of Track, QPoint)
    add_folder_requested()
    """

    read_requested = Signal()
    artist_read_requested = Signal(str)
    album_requested = Signal(str)
    albums_play_requested = Signal(list)
    albums_menu_requested = Signal(list, QPoint)
    artist_menu_requested = Signal(str, QPoint)
    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    queue_requested = Signal(list)
    menu_requested = Signal(object, QPoint)
    add_folder_requested = Signal()

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._rows: list[NameRow] | None = None
        self._wanted: str | None = None
        self.detail = ArtistDetail(track, covers, tokens, self)
        self._make_list(tokens)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        self.empty = MessagePage(translate("Next steps", "Add a music folder…"), self, "artists")
        self.empty.action.clicked.connect(self.add_folder_requested)
        self.empty.show_message(
            translate("Artists", "No artists yet"),
            translate("Artists", "Add the folder your music is in, and they appear here."),
        )
        self.loading = QLabel(
            translate("Artists", "Reading artists…"), self, alignment=Qt.AlignmentFlag.AlignCenter
        )
        self.loading.setProperty("role", "secondary")
        self._pages = QStackedWidget(self)
        for page in (self.loading, self.splitter, self.empty):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self._pages)
        self._wire()
        self.apply_theme(tokens)
        self.setMinimumSize(*SMALLEST)

    def show_artists(self, rows: Sequence[NameRow]) -> None:
        """Show these, in their order."""
        self._rows = list(rows)
        self._pages.setCurrentWidget(self.splitter if rows else self.empty)
        self._arrange()
        self._choose_wanted()
        chosen = self.names.current_name()
        if chosen is not None:
            self.artist_read_requested.emit(chosen)

    def show_artist(self, name: str, tracks: Sequence[Track], albums: Sequence[Album]) -> None:
        """Show the tracks and albums of an artist, if it is still the chosen one."""
        if name == self.names.current_name():
            self.detail.show_artist(name, tracks, albums)

    def show_playing(self, track: Track | None) -> None:
        """Mark the track that is heard."""
        self.detail.model.set_playing(track.id if track is not None else None)

    def opened(self) -> None:
        self.read_requested.emit()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        artist = self.names.current_name() if self._rows is not None else self._wanted
        return {
            "artist": artist,
            "filter": self.filter.text(),
            "heads": self.heads.isChecked(),
            "top": self.names.verticalScrollBar().value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        if isinstance(state.get("heads"), bool):
            self.heads.setChecked(state["heads"])
        if isinstance(state.get("artist"), str):
            self._wanted = state["artist"]
            self.filter.setText(str(state.get("filter") or ""))
        if self._rows is not None:
            self._choose_wanted()

    def apply_theme(self, tokens: Tokens) -> None:
        self.filter.apply_theme(tokens)
        self.heads.apply_theme(tokens)
        self.names.delegate.tokens = tokens
        self.names.scheduleDelayedItemsLayout()
        self.detail.apply_theme(tokens)

    def covers_loaded(self) -> None:
        self.detail.covers_loaded()

    # ---- the list

    def _arrange(self) -> None:
        if self._rows is None:
            return
        words = plain_key(self.filter.text()).split()
        heads = self.heads.isChecked()
        found = [
            row
            for row in self._rows
            if row.group is not None
            and (row.group.heads_albums or not heads)
            and all(word in row.typed for word in words)
        ]
        self.names.show_rows(under_letters(found))
        self._nothing.setVisible(not found)
        self.names.setVisible(bool(found))
        total = len(self._rows)
        some = translate("Counts", "{found} of %n artist(s)", n=total, found=number(len(found)))
        self._count.setText(
            translate("Counts", "%n artist(s)", n=total) if len(found) == total else some
        )

    def _choose_wanted(self) -> None:
        """Go to who is wanted, else stay, else begin at the top."""
        if self._wanted is not None and not self.names.choose(self._wanted):
            self.heads.setChecked(False)  # who only appears on others' albums
            self.filter.clear()
            self.names.choose(self._wanted)
        self._wanted = None
        if self.names.current_name() is None:
            first = self.names.names.step(0, 1)
            if first is not None:
                group = self.names.names.row(first).group
                self.names.choose(group.name if group is not None else "")

    def _make_list(self, tokens: Tokens) -> None:
        self._left = QWidget(self)
        self._heading = QLabel(translate("Artists", "Artists"), self._left)
        self._heading.setProperty("role", "heading")
        self._count = QLabel(self._left)
        self._count.setProperty("role", "secondary")
        self.filter = FilterField(translate("Artists", "Filter artists"), self._left)
        self.heads = Chip(
            translate("Artists", "With albums"),
            translate("Artists", "Only artists who have an album of their own"),
            tokens,
            self._left,
        )
        self.names = NameListView(tokens, self._left, name=translate("Artists", "Artists"))
        self._nothing = QLabel(translate("Artists", "No artist matches"), self._left)
        self._nothing.setProperty("role", "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._heading)
        top.addWidget(self._count)
        top.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self.filter.setMaximumWidth(QWIDGETSIZE_MAX)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.heads)
        layout = QVBoxLayout(self._left)
        layout.setContentsMargins(20, 0, 8, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(tools)
        layout.addWidget(self.names, 1)
        layout.addWidget(self._nothing, 1)
        self._left.setMinimumSize(180, 100)
        self.detail.setMinimumSize(200, 100)

    def _wire(self) -> None:
        detail = self.detail
        self.filter.textChanged.connect(self._arrange)
        self.filter.left.connect(lambda: self.names.setFocus(Qt.FocusReason.OtherFocusReason))
        self.heads.toggled.connect(self._arrange)
        self.names.chosen.connect(self.artist_read_requested)
        self.names.entered.connect(
            lambda _name: detail.view.table.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.names.menu_requested.connect(self.artist_menu_requested)
        detail.strip.opened.connect(self.album_requested)
        detail.strip.play_requested.connect(self.albums_play_requested)
        detail.strip.menu_requested.connect(self.albums_menu_requested)
        detail.strip.setDragEnabled(True)
        detail.play_requested.connect(self.play_requested)
        detail.queue_requested.connect(self.queue_requested)
        detail.view.menu_requested.connect(self.menu_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= ROOM_FOR_TWO
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self.splitter.setSizes([LIST_WIDTH, 3 * LIST_WIDTH] if beside else [1, 1])
        for label in (self._heading, self._count):  # the list needs the room more
            label.setVisible(beside or self.height() >= ROOM_FOR_STRIP)
        self.detail.set_roomy(self.height() >= ROOM_FOR_STRIP)


class ArtistDetail(QWidget):
    """The chosen artist.

    Signals
    -------
    play_requested(list of Track, int), queue_requested(list of Track)
    """

    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    queue_requested = Signal(list)

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self._strip_wanted = False
        self._roomy = True
        self.head = CollectionHead("", None, tokens, self)
        self._delegate = TileDelegate(covers, track, tokens, self, edge=STRIP_EDGE)
        self.tiles = TileListModel(self)
        self.strip = TileGrid(
            self.tiles,
            self._delegate,
            self,
            name=translate("Artists", "Albums of the artist"),
            strip=True,
        )
        self.strip.setFixedHeight(self.strip.strip_height())
        self.model = TrackTableModel(self)
        self.view = TracksView(
            self.model, covers, tokens, self, name=translate("Artists", "Tracks of the artist")
        )
        self.head.play_requested.connect(lambda: self.play_requested.emit(self._all(), 0))
        self.head.shuffle_requested.connect(self._shuffle)
        self.head.queue_requested.connect(lambda: self.queue_requested.emit(self._all()))
        self.view.play_requested.connect(self.play_requested)
        self.head.set_playable(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16 - PADDING, 0, 20, 0)
        layout.setSpacing(8)
        for widget in (self.head, self.view):  # over the covers, not over the tiles' edges
            widget.setContentsMargins(PADDING, 0, 0, 0)
        layout.addWidget(self.head)
        layout.addWidget(self.strip)
        layout.addWidget(self.view, 1)

    def show_artist(self, name: str, tracks: Sequence[Track], albums: Sequence[Album]) -> None:
        """Show an artist; where it is the same as before, selection and place stay."""
        same, self._name = name == self._name, name
        ordered = sorted(albums, key=lambda album: _album_order(name, album))
        tiles = [album_tile(album, below_artist=_is_by(name, album)) for album in ordered]
        self.strip.show_tiles(tiles)
        if not same:
            self.strip.clearSelection()
            self.strip.horizontalScrollBar().setValue(0)
        self._strip_wanted = bool(tiles)
        self.strip.setVisible(self._strip_wanted and self._roomy)
        self._show_tracks(tracks, same)
        seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
        facts = [translate("Counts", "%n album(s)", n=len(tiles))] if tiles else []
        facts += [translate("Counts", "%n track(s)", n=len(tracks)), long_duration(seconds)]
        self.head.show_words(name or no_artist(), "  ·  ".join(facts))
        self.head.set_playable(bool(tracks))

    def set_roomy(self, roomy: bool) -> None:
        """Show the strip of albums, or leave the room to the tracks."""
        self._roomy = roomy
        self.strip.setVisible(self._strip_wanted and roomy)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw everything."""
        self.head.apply_theme(tokens)
        self._delegate.tokens = tokens
        self.strip.viewport().update()
        self.view.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.strip.covers_loaded()
        self.view.covers_loaded()

    def _show_tracks(self, tracks: Sequence[Track], same: bool) -> None:
        if list(tracks) == self.model.shown():
            return
        selected = self.view.selected() if same else []
        bar = self.view.table.verticalScrollBar()
        top = bar.value() if same else 0
        self.model.replace(tracks)
        alone = all(track.artist == self._name for track in tracks)
        self.view.leave_out({Column.ARTIST} if alone else ())
        if selected:
            self.view.reveal(selected[0].id)
        bar.setValue(top)

    def _all(self) -> list[Track]:
        return self.model.shown()

    def _shuffle(self) -> None:
        tracks = self._all()
        self.play_requested.emit(random.sample(tracks, len(tracks)), 0)


def _is_by(name: str, album: Album) -> bool:
    """Return whether an album is the artist's own, not one he appears on."""
    return name == album.artist != VARIOUS_ARTISTS or name in values_of(album.artist)[1:]


def _album_order(name: str, album: Album) -> tuple[bool, int, str]:
    """Own albums from the oldest on, then those of others."""
    own = name in values_of(album.artist)
    return not own, album.year or 9999, natural_key(album.title)
