"""One album: its cover, what is known of it, and its tracks disc after disc."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, Album, values_of
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.models.browsing_entries import NO_ARTIST
from musicrec_desktop.gui.pages import SMALLEST, Page
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.text import count, long_duration
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.album_tracks_view import AlbumTracksView
from musicrec_desktop.gui.widgets.collection_head import CollectionHead

COVER_LARGE, COVER_SMALL = 184, 104
ROOM_FOR_LARGE = (560, 480)  # width and height of the page, in pixels
GENRES_SHOWN = 3


class AlbumPage(Page):
    """An album, by its release.

    Signals
    -------
    read_requested(str)
        The album and its tracks are wanted.
    play_requested(list of Track, int), queue_requested(list of Track)
    menu_requested(list of Track, QPoint)
    artist_requested(str), albums_requested()
    """

    read_requested = Signal(str)
    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    queue_requested = Signal(list)
    menu_requested = Signal(object, QPoint)
    artist_requested = Signal(str)
    albums_requested = Signal()

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._track = track
        self.release = ""
        self._kept: dict[str, Any] = {}
        self.head = CollectionHead("Album", covers, tokens, self)
        self.table = AlbumTracksView(tokens, self)
        self.gone = MessagePage("Show the albums", self)
        self.gone.action.clicked.connect(self.albums_requested)
        self.gone.show_message(
            "This album is no longer there", "Its files were removed, or their tags were changed."
        )
        self.head.play_requested.connect(lambda: self.play_requested.emit(self._all(), 0))
        self.head.shuffle_requested.connect(self._shuffle)
        self.head.queue_requested.connect(lambda: self.queue_requested.emit(self._all()))
        self.head.link_requested.connect(self.artist_requested)
        self.table.play_requested.connect(self.play_requested)
        self.table.menu_requested.connect(self.menu_requested)
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(20, 12, 20, 0)
        layout.setSpacing(14)
        layout.addWidget(self.head)
        layout.addWidget(self.table, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(inside)
        self._pages.addWidget(self.gone)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.setMinimumSize(*SMALLEST)

    def show_album(self, release: str, album: Album | None, tracks: Sequence[Track]) -> None:
        """Show an album, if it is the one that is wanted."""
        if release != self.release:
            return
        if not tracks:
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        artist = album.artist if album is not None else tracks[0].tags.album_artist
        self.table.show_tracks(list(tracks), artist)
        names = values_of(artist) if artist else []
        self.head.show_words(
            tracks[0].tags.album,
            _facts(album, tracks),
            [(name, name) for name in names] or [(NO_ARTIST, "")],
        )
        self.head.set_playable(any(not track.missing for track in tracks))
        lead = album.lead if album is not None else tracks[0].id
        if self.head.cover is not None:
            self.head.cover.show_cover_of(lambda: self._track(lead) or tracks[0])
            self.head.cover.setToolTip("")
        kept, self._kept = self._kept, {}
        if isinstance(kept.get("top"), int):
            self.table.verticalScrollBar().setValue(kept["top"])

    def reread(self) -> None:
        """Ask anew for what is shown: what is known of albums has changed."""
        if self.isVisible():
            self.read_requested.emit(self.release)

    def show_playing(self, track: Track | None) -> None:
        """Mark the track that is heard."""
        self.table.tracks.set_playing(track.id if track is not None else None)

    def opened(self) -> None:
        self.read_requested.emit(self.release)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        return {"release": self.release, "top": self.table.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        if isinstance(state.get("release"), str):
            self.release = state["release"]
            self._kept = state
            self.table.clearSelection()
            self.table.scrollToTop()

    def apply_theme(self, tokens: Tokens) -> None:
        self.head.apply_theme(tokens)
        self.table.apply_theme(tokens)

    def covers_loaded(self) -> None:
        if self.head.cover is not None:
            self.head.cover.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= ROOM_FOR_LARGE[0] and self.height() >= ROOM_FOR_LARGE[1]
        if self.head.cover is not None:
            self.head.cover.set_edge(COVER_LARGE if roomy else COVER_SMALL)

    def _all(self) -> list[Track]:
        return self.table.tracks.tracks()

    def _shuffle(self) -> None:
        tracks = self._all()
        self.play_requested.emit(random.sample(tracks, len(tracks)), 0)


def _facts(album: Album | None, tracks: Sequence[Track]) -> str:
    """Return year, genres, count and duration."""
    years = [track.tags.year for track in tracks if track.tags.year]
    genres = dict.fromkeys(name for track in tracks for name in values_of(track.tags.genre))
    shown = [name for name in genres if name][:GENRES_SHOWN]
    seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
    parts = [
        str(min(years)) if years else "",
        ", ".join(shown),
        count(album.discs, "disc") if album is not None and album.discs > 1 else "",
        count(len(tracks), "track"),
        long_duration(seconds),
    ]
    if album is not None and album.artist == VARIOUS_ARTISTS:
        parts.insert(0, "Compilation")
    return "  ·  ".join(filter(None, parts))
