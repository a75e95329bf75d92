"""One genre: its artists and all its tracks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.browsing_entries import no_genre
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.panels.browsing.collection_page import CollectionPage
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.alike_shelf import AlikeShelf
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.tables.tracks_view import TracksView
from musicrec_desktop.gui.words.text import long_duration

ARTISTS_SHOWN = 8
LINKS_HIGHEST = 60
ROOM_FOR_LINKS = 420
COVER_LARGE, COVER_SMALL = 148, 96
ROOM_FOR_LARGE = 480


class GenrePage(CollectionPage):
    """A genre, by its name."""

    subject = "genre"

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        self.model = TrackTableModel(parent)
        self.view = TracksView(
            self.model, covers, tokens, parent, name=translate("Genre", "Tracks of the genre")
        )
        gone = MessagePage(translate("Genre", "Show the genres"), parent, "genres")
        gone.show_message(
            translate("Genre", "No track names this genre any more"),
            translate("Genre", "Tags were changed."),
        )
        head = CollectionHead(
            translate("Genre", "Genre", comment="Above its name"), covers, tokens, parent
        )
        shelf = AlikeShelf(
            translate("Genre", "Genres that sound like it"), track, covers, tokens, parent
        )
        super().__init__(head, self.view, gone, shelf, parent)

    def show_tracks(self, genre: str, tracks: Sequence[Track]) -> None:
        """Show what a genre holds, if it is the one that is wanted."""
        if genre != self.key:
            return
        self.show_gone(not tracks)
        if list(tracks) == self.model.shown():
            return
        with self.together.staying():
            self.view.show_tracks(tracks, {Column.GENRE}, same=True)
        counter = Counter(name for track in tracks for name in values_of(track.artist) if name)
        seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
        self.head.show_words(
            genre or no_genre(),
            "  ·  ".join(
                [
                    translate("Counts", "%n artist(s)", n=len(counter)),
                    translate("Counts", "%n track(s)", n=len(tracks)),
                    long_duration(seconds),
                ]
            ),
            [(name, name) for name, _ in counter.most_common(ARTISTS_SHOWN)],
        )
        self.head.cover.show_covers_of(tracks)
        self.head.set_playable(bool(tracks))
        self.alike_requested.emit(list(tracks))

    def show_playing(self, track: Track | None) -> None:
        """Mark the track that is heard."""
        self.model.set_playing(track.id if track is not None else None)

    def begin(self, *, other: bool) -> None:
        self.setWindowTitle(self.key)  # as tabs are called
        if other:
            self.model.replace([])

    def covers_loaded(self) -> None:
        super().covers_loaded()
        self.view.covers_loaded()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.height() >= ROOM_FOR_LARGE and self.width() >= 2 * COVER_LARGE
        self.head.cover.set_edge(COVER_LARGE if roomy else COVER_SMALL)
        self.head.links.setMaximumHeight(LINKS_HIGHEST if self.height() >= ROOM_FOR_LINKS else 0)

    def tracks_shown(self) -> list[Track]:
        return self.model.shown()
