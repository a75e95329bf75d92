"""The next songs on the page of what plays, wired to the player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.gui.wiring.follows_library import FollowsLibrary
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.playing.queue_rows import wire_rows_in_place

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage


def wire_next_songs(page: NowPlayingPage, parts: Parts) -> None:
    """Keep the songs that come next up to date, and have the player answer them."""
    songs, player = page.next, parts.player

    def show(view: QueueView) -> None:
        if not page.isVisible():
            return  # it asks again when it is seen
        songs.show_view(view)

    wire_rows_in_place(songs.list, parts)
    songs.tracks_dropped.connect(parts.playback.insert)
    page.stale.connect(lambda: songs.show_view(player.listed_queue()))
    FollowsLibrary(parts.model, songs)
    parts.playback.queue_changed.connect(show)
