"""Artists by name; of the chosen one, the albums and all tracks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from musicrec_desktop.core.browsing import Album
from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.name_list import NameRow, under_letters
from musicrec_desktop.gui.pages import FILTER, SMALLEST, Page
from musicrec_desktop.gui.panels.browsing.artist_detail import ArtistDetail
from musicrec_desktop.gui.panels.browsing.loaded_stack import LoadedStack
from musicrec_desktop.gui.panels.browsing.nothing_found import NothingFound
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField
from musicrec_desktop.gui.widgets.tables.name_list_view import NameListView

LIST_WIDTH = 250
BESIDE, ALONE = (20, 0, 8, 0), (20, 0, 20, 0)  # about the list: left, above, right, below
ROOM_FOR_TWO = 640  # below it, either the list is seen or what was chosen from it
QWIDGETSIZE_MAX = 16_777_215


class ArtistsPage(Page):
    """A list of artists beside the chosen one; where there is little room, before it.

    Signals
    -------
    read_requested()
    artist_read_requested(str)
        The tracks of an artist are wanted.
    album_requested(str), albums_play_requested(list of str)
    albums_menu_requested(list of str, QPoint), artist_menu_requested(str, QPoint)
    play_requested(list of Track, int), queue_requested(list of Track), entered(Entered)
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
    entered = Signal(object)
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
        self._place: tuple[str, int] | None = None  # of whom, and how far down one was
        self._alone = False  # there is room for the list or the artist, not for both
        self._into = False  # then the artist is seen
        self.detail = ArtistDetail(track, covers, tokens, self)
        self._make_list(tokens)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        self.empty = MessagePage(
            translate("Next steps", "Add a music folder…"),
            self,
            "artists",
            heading=translate("Artists", "Artists"),
        )
        self.empty.action.clicked.connect(self.add_folder_requested)
        self.empty.show_message(
            translate("Artists", "No artists yet"),
            translate("Artists", "Add the folder your music is in, and they appear here."),
        )
        reading = translate("Artists", "Reading artists…")
        self._pages = LoadedStack(reading, self.splitter, self.empty, self)
        self.loading = self._pages.loading
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self._pages)
        self._wire()
        self.apply_theme(tokens)
        self.setMinimumSize(*SMALLEST)

    def show_artists(self, rows: Sequence[NameRow]) -> None:
        """Show these, in their order."""
        self._rows = list(rows)
        self._pages.show_any(bool(rows))
        self.pass_focus(self.detail.view.table if self._alone and self._into else self.names)
        self._arrange()
        self._choose_wanted()
        chosen = self.names.current_name()
        if chosen is not None:
            self.artist_read_requested.emit(chosen)

    def show_artist(self, name: str, tracks: Sequence[Track], albums: Sequence[Album]) -> None:
        """Show the tracks and albums of an artist, if it is still the chosen one."""
        if name == self.names.current_name():
            self.detail.show_artist(name, tracks, albums)
            if self._place is not None and self._place[0] == name:
                self.detail.together.go(self._place[1])
            self._place = None
            self.setWindowTitle(name)  # as tabs are called

    def show_playing(self, track: Track | None) -> None:
        """Mark the track that is heard."""
        self.detail.model.set_playing(track.id if track is not None else None)

    def opened(self) -> None:
        self.read_requested.emit()
        self._focus()

    def state(self) -> dict[str, Any]:
        artist = self.names.current_name() if self._rows is not None else self._wanted
        return {
            "artist": artist,
            "into": self._into,
            FILTER: self.filter.text(),
            "heads": self.heads.isChecked(),
            "top": self.names.verticalScrollBar().value(),
            "place": self.detail.together.place(),
            "table": self.detail.view.columns.choices(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.detail.view.columns.begin_with(state.get("table"))
        if isinstance(state.get("heads"), bool):
            self.heads.setChecked(state["heads"])
        if isinstance(state.get("artist"), str):
            self._wanted = state["artist"]
            place = state.get("place")
            self._place = state["artist"], place if isinstance(place, int) else 0
            self._show_one(into=state.get("into") is not False)
            self.filter.setText(str(state.get(FILTER) or ""))
        if self._rows is not None:
            self._choose_wanted()

    def show_all(self) -> None:
        self.filter.clear()

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
        typed = self.filter.text().strip()
        self._nothing.say(
            translate("Artists", "No artist matches “{typed}”", typed=typed),
            translate("Artists", "“With albums” is on: artists without one are left out.")
            if heads
            else "",
        )
        self._nothing.setVisible(not found)
        self.names.setVisible(bool(found))
        total = len(self._rows)
        some = translate("Counts", "{found} of %n artist(s)", n=total, found=number(len(found)))
        self._count.setText(
            translate("Counts", "%n artist(s)", n=total) if len(found) == total else some
        )

    def _show_everybody(self) -> None:
        self.heads.setChecked(False)
        self.filter.clear()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._heading.setObjectName("page-heading")
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
        self._nothing = NothingFound(self._left)
        self._nothing.clear.clicked.connect(self._show_everybody)
        self._nothing.hide()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._heading)
        top.addWidget(self._count)
        top.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self.filter.limit(QWIDGETSIZE_MAX)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.heads)
        layout = self._around = QVBoxLayout(self._left)
        layout.setContentsMargins(*BESIDE)
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
        self.names.entered.connect(self._enter)
        self.names.clicked.connect(self._clicked)
        detail.back.clicked.connect(self._leave)
        self.names.menu_requested.connect(self.artist_menu_requested)
        detail.strip.opened.connect(self.album_requested)
        detail.strip.play_requested.connect(self.albums_play_requested)
        detail.strip.menu_requested.connect(self.albums_menu_requested)
        detail.strip.setDragEnabled(True)
        detail.shelf.opened.connect(self.artist_requested)
        detail.shelf.play_requested.connect(self.artist_play_requested)
        detail.play_requested.connect(self.play_requested)
        detail.entered.connect(self.entered)
        detail.queue_requested.connect(self.queue_requested)
        detail.view.menu_requested.connect(self.menu_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._alone and self._into:
            self._leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        alone = self.width() < ROOM_FOR_TWO
        if alone != self._alone:
            self._alone = alone
            self._show_one(into=self._into)
            if not alone:
                self.splitter.setSizes([LIST_WIDTH, self.width() - LIST_WIDTH])

    def _show_one(self, *, into: bool) -> None:
        """Show the list, or the artist; both where there is room."""
        self._into = into
        self._around.setContentsMargins(*(ALONE if self._alone else BESIDE))
        self._left.setVisible(not (self._alone and into))
        self.detail.setVisible(not self._alone or into)
        self.detail.back.setVisible(self._alone)

    def _clicked(self) -> None:
        name = self.names.current_name()
        if self._alone and name is not None:
            self.artist_requested.emit(name)  # so that one can go back from there

    def _enter(self, name: str) -> None:
        if self._alone:
            self.artist_requested.emit(name)
        self.detail.view.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self) -> None:
        self._show_one(into=False)
        self._focus()

    def _focus(self) -> None:
        table = self.detail.view.table if self._alone and self._into else self.names
        table.setFocus(Qt.FocusReason.OtherFocusReason)
