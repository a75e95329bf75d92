"""A page of tracks that belong together: what they are, buttons for all of them, and a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.tiles import Tile
from musicrec_desktop.gui.pages import SMALLEST, Page
from musicrec_desktop.gui.panels.browsing.head_buttons import let_play
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.alike_shelf import AlikeShelf
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.layout.page_scroll import EDGE, MARGIN
from musicrec_desktop.gui.widgets.scrolled_together import ScrolledTogether
from musicrec_desktop.gui.widgets.tables.album_tracks_view import AlbumTracksView
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING
from musicrec_desktop.gui.widgets.tables.tracks_view import TracksView

TOP = 12  # pixels above the head


class CollectionPage(Page):
    """What the pages of an album and of a genre have in common.

    Attributes
    ----------
    subject : str
        What the key is called in the state of the page.
    key : str
        Of what is wanted: an album's release, a genre's name.
    head : CollectionHead
    gone : MessagePage
        Shown in its place where there is nothing any more.
    together : ScrolledTogether
        Head, tracks and what sounds like them.

    Signals
    -------
    read_requested(str)
        What the page shows is wanted.
    play_requested(list of Track, int), queue_requested(list of Track), entered(Entered)
    radio_requested(list of Track)
    alike_requested(list of Track)
        What sounds like them is wanted; answer with :meth:`show_alike`.
    alike_opened(str), alike_played(str)
        The key of what sounds alike.
    menu_requested(list of Track, QPoint)
    artist_requested(str)
    all_requested()
        The page of all albums, or of all genres.
    """

    subject = ""
    read_requested = Signal(str)
    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    entered = Signal(object)
    queue_requested = Signal(list)
    radio_requested = Signal(list)
    alike_requested = Signal(object)
    alike_opened = Signal(str)
    alike_played = Signal(str)
    menu_requested = Signal(object, QPoint)
    artist_requested = Signal(str)
    all_requested = Signal()

    def __init__(
        self,
        head: CollectionHead,
        table: AlbumTracksView | TracksView,
        gone: MessagePage,
        shelf: AlikeShelf,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.head = head
        self.gone = gone
        self.shelf = shelf
        self.key = ""
        self._table = table
        self._inner = table.table if isinstance(table, TracksView) else table
        let_play(head, self, self.tracks_shown)
        head.radio_requested.connect(lambda: self.radio_requested.emit(self.tracks_shown()))
        shelf.opened.connect(self.alike_opened)
        shelf.play_requested.connect(self.alike_played)
        head.link_requested.connect(self.artist_requested)
        table.entered.connect(self.entered)
        table.menu_requested.connect(self.menu_requested)
        gone.action.clicked.connect(self.all_requested)
        head.setContentsMargins(PADDING, 0, 0, 0)
        self.together = ScrolledTogether(
            head, table, self._inner, shelf, self, title=head.title, top=TOP, indent=PADDING
        )
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(MARGIN - PADDING, 0, EDGE, 0)  # the bar stands in the margin
        layout.addWidget(self.together)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(inside)
        self._pages.addWidget(gone)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.setMinimumSize(*SMALLEST)

    def show_alike(self, tracks: Sequence[Track], tiles: Sequence[Tile]) -> None:
        """Show what sounds like some tracks, if these are still the ones that are shown."""
        if {track.id for track in tracks} == {track.id for track in self.tracks_shown()}:
            self.shelf.show_tiles(tiles)

    def tracks_shown(self) -> list[Track]:
        """Return every track of the page, in its order."""
        raise NotImplementedError

    def show_gone(self, gone: bool) -> None:
        """Show that there is nothing any more, or what there is."""
        self._pages.setCurrentIndex(1 if gone else 0)

    def opened(self) -> None:
        self.read_requested.emit(self.key)
        self._inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        top = self.together.place()
        return {self.subject: self.key, "top": top, "table": self._table.columns.choices()}

    def restore(self, state: dict[str, Any]) -> None:
        self._table.columns.begin_with(state.get("table"))
        key = state.get(self.subject)
        if not isinstance(key, str):
            return
        other, self.key = key != self.key, key
        top = state["top"] if isinstance(state.get("top"), int) else 0
        if other:
            self.shelf.show_tiles([])
        self.begin(other=other)
        self.together.go(top)

    def begin(self, *, other: bool) -> None:
        """Forget what was chosen, and where it is another thing that is wanted, what is shown."""
        raise NotImplementedError

    def apply_theme(self, tokens: Tokens) -> None:
        for part in (self.head, self._table, self.shelf):
            part.apply_theme(tokens)

    def covers_loaded(self) -> None:
        self.head.cover.update()
        self.shelf.covers_loaded()
