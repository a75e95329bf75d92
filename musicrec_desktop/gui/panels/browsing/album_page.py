"""One album: its cover, what is known of it, and its tracks disc after disc."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, Album, values_of
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.album_tracks import NO_TITLES
from musicrec_desktop.gui.panels.browsing.collection_page import CollectionPage
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.alike_shelf import AlikeShelf
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.tables.album_tracks_view import AlbumTracksView
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.gui.words.tracks import no_artist

COVER_LARGE, COVER_SMALL = 184, 104
ROOM_FOR_LARGE = (560, 480)  # width and height of the page, in pixels
GENRES_SHOWN = 3


class AlbumPage(CollectionPage):
    """An album, by its release."""

    subject = "release"

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        self.table = AlbumTracksView(covers, tokens, parent)
        gone = MessagePage(translate("Album", "Show the albums"), parent, "albums")
        gone.show_message(
            translate("Album", "This album is no longer there"),
            translate("Album", "Its files were removed, or their tags were changed."),
        )
        head = CollectionHead(
            translate("Album", "Album", comment="Above its title"), covers, tokens, parent
        )
        shelf = AlikeShelf(
            translate("Album", "Albums that sound like it"), track, covers, tokens, parent
        )
        super().__init__(head, self.table, gone, shelf, parent)
        self._track = track

    def show_album(
        self,
        release: str,
        album: Album | None,
        tracks: Sequence[Track],
        disc_titles: Mapping[int, str] = NO_TITLES,
    ) -> None:
        """Show an album, if it is the one that is wanted."""
        if release != self.key:
            return
        self.show_gone(not tracks)
        if not tracks:
            return
        artist = album.artist if album is not None else tracks[0].tags.album_artist
        with self.together.staying():
            self.table.show_tracks(list(tracks), artist, disc_titles)
        names = values_of(artist) if artist else []
        self.setWindowTitle(tracks[0].tags.album)  # as tabs are called
        self.head.show_words(
            tracks[0].tags.album,
            _facts(album, tracks),
            [(name, name) for name in names] or [(no_artist(), "")],
        )
        self.head.set_playable(any(not track.missing for track in tracks))
        lead = album.lead if album is not None else tracks[0].id
        self.head.cover.show_cover_of(lambda: self._track(lead) or tracks[0])
        self.alike_requested.emit(list(tracks))

    def reread(self) -> None:
        """Ask anew for what is shown: what is known of albums has changed."""
        if self.isVisible():
            self.read_requested.emit(self.key)

    def show_playing(self, track: Track | None) -> None:
        """Mark the track that is heard."""
        self.table.album.set_playing(track.id if track is not None else None)

    def begin(self, *, other: bool) -> None:
        if other:
            self.setWindowTitle("")
        self.table.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= ROOM_FOR_LARGE[0] and self.height() >= ROOM_FOR_LARGE[1]
        self.head.cover.set_edge(COVER_LARGE if roomy else COVER_SMALL)

    def tracks_shown(self) -> list[Track]:
        return self.table.album.tracks()


def _facts(album: Album | None, tracks: Sequence[Track]) -> str:
    """Return year, genres, count and duration."""
    years = [track.tags.year for track in tracks if track.tags.year]
    genres = dict.fromkeys(name for track in tracks for name in values_of(track.tags.genre))
    shown = [name for name in genres if name][:GENRES_SHOWN]
    seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
    parts = [
        str(min(years)) if years else "",
        ", ".join(shown),
        translate("Counts", "%n disc(s)", n=album.discs)
        if album is not None and album.discs > 1
        else "",
        translate("Counts", "%n track(s)", n=len(tracks)),
        long_duration(seconds),
    ]
    if album is not None and album.artist == VARIOUS_ARTISTS:
        parts.insert(0, translate("Album", "Compilation"))
    return "  ·  ".join(filter(None, parts))
