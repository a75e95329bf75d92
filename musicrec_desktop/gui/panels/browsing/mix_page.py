"""A mix that was made for the listener: why it was made, and all its tracks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.opened_mix import OpenedMix, opened_mix_from
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.panels.browsing.collection_page import CollectionPage
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.alike_shelf import AlikeShelf
from musicrec_desktop.gui.widgets.mix_head import MixHead
from musicrec_desktop.gui.widgets.tables.tracks_view import TracksView
from musicrec_desktop.gui.words.text import long_duration

COVER_LARGE, COVER_SMALL = 148, 96
ROOM_FOR_LARGE, ROOM_FOR_COVER = 480, 480  # pixels of the page's height, and of its width


class MixPage(CollectionPage):
    """A mix, by its tracks: it stays as it is, though another one is made tomorrow.

    Signals
    -------
    save_requested(list of Track), export_requested(list of Track)
        They are to be kept under the name of the mix.
    """

    subject = "mix"
    save_requested = Signal(list)
    export_requested = Signal(list)

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        self._track = track
        self.mix = OpenedMix()
        self.model = TrackTableModel(parent)
        self.view = TracksView(
            self.model, covers, tokens, parent, name=translate("Mixes", "Tracks of the mix")
        )
        gone = MessagePage(translate("Pages", "For you"), parent, "for-you")
        gone.show_message(
            translate("Mixes", "Nothing of this mix is left"),
            translate("Mixes", "Its tracks are no longer in your library."),
        )
        self.mix_head = MixHead(covers, tokens, parent)
        shelf = AlikeShelf(translate("Mixes", "Mix"), track, covers, tokens, parent)
        super().__init__(self.mix_head, self.view, gone, shelf, parent)
        self.mix_head.save_requested.connect(lambda: self.save_requested.emit(self.tracks_shown()))
        self.mix_head.export_requested.connect(
            lambda: self.export_requested.emit(self.tracks_shown())
        )

    def tracks_changed(self) -> None:
        """Show the tracks as the library has them now; what is no longer there goes."""
        tracks = [track for each in self.mix.tracks if (track := self._track(each)) is not None]
        self.show_gone(not tracks)
        if tracks == self._listed():
            return
        with self.together.staying():
            self.view.show_tracks(tracks, same=True)
        self.mix_head.show_mix(self.mix, *_facts(tracks, self.mix.beside))
        self.mix_head.cover.show_covers_of(tracks)
        self.mix_head.set_playable(bool(tracks))

    def show_playing(self, track: Track | None) -> None:
        """Mark the track that is heard."""
        self.model.set_playing(track.id if track is not None else None)

    def opened(self) -> None:
        self.tracks_changed()
        super().opened()

    def state(self) -> dict[str, Any]:
        return self.mix.to_dict() | super().state()

    def restore(self, state: dict[str, Any]) -> None:
        mix = opened_mix_from(state)
        if mix is not None:
            self.mix = mix
            state = state | {self.subject: mix.key}
        super().restore(state)

    def begin(self, *, other: bool) -> None:
        self.setWindowTitle(self.mix.title)  # as tabs are called
        if other:
            self.model.sort_by([])  # its own order is what makes it a mix
            self.model.replace([])

    def covers_loaded(self) -> None:
        super().covers_loaded()
        self.view.covers_loaded()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cover = self.mix_head.cover
        cover.set_edge(COVER_LARGE if self.height() >= ROOM_FOR_LARGE else COVER_SMALL)
        cover.setVisible(self.width() >= ROOM_FOR_COVER)

    def tracks_shown(self) -> list[Track]:
        return self.model.shown()

    def _listed(self) -> list[Track]:
        """Return what is shown in the order of the mix, however the table is sorted."""
        shown = {track.id: track for track in self.model.shown()}
        return [shown[each] for each in self.mix.tracks if each in shown]


def _facts(tracks: Sequence[Track], beside: str) -> tuple[str, str]:
    """Return how much it is and what such mixes are, and the first of both alone."""
    seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
    brief = "  ·  ".join(
        [translate("Counts", "%n track(s)", n=len(tracks)), long_duration(seconds)]
    )
    return (f"{brief}  ·  {beside}" if beside else brief), brief
