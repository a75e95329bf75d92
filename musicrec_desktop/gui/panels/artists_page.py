"""Artists by name; of the chosen one, the albums and all tracks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.browsing import Album
from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.name_list import NameRow, under_letters
from musicrec_desktop.gui.pages import SMALLEST, Page
from musicrec_desktop.gui.panels.artist_detail import ArtistDetail
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.filter_field import FilterField
from musicrec_desktop.gui.widgets.name_list_view import NameListView

LIST_WIDTH, NARROW_LIST = 250, 190
ROOM_FOR_LIST = 660  # below it, the list is narrow
ROOM_FOR_TWO = 480  # below it, the list stands above what is chosen from it
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
    artist_requested(str), artist_play_requested(str)
        Who sounds like the chosen one is to be shown, or played.
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
    artist_requested = Signal(str)
    artist_play_requested = Signal(str)

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
        self._narrow = False
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
        self.pass_focus(self.names)
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
        self._tools = tools = QHBoxLayout()
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
        detail.shelf.opened.connect(self.artist_requested)
        detail.shelf.play_requested.connect(self.artist_play_requested)
        detail.play_requested.connect(self.play_requested)
        detail.queue_requested.connect(self.queue_requested)
        detail.view.menu_requested.connect(self.menu_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= ROOM_FOR_TWO
        narrow = beside and self.width() < ROOM_FOR_LIST
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted or narrow != self._narrow:
            self._narrow = narrow
            self.splitter.setOrientation(wanted)
            first = NARROW_LIST if narrow else LIST_WIDTH
            self.splitter.setSizes([first, self.width() - first] if beside else [1, 1])
            down, across = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
            self._tools.setDirection(down if narrow else across)
        told = beside or self.height() >= ROOM_FOR_STRIP  # the list needs the room more
        self._heading.setVisible(told and not narrow)  # the number of artists says it too
        self._count.setVisible(told)
