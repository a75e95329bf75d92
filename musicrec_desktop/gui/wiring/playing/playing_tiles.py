"""The album that plays, marked wherever albums are tiles."""

from __future__ import annotations

from musicrec_desktop.gui.models.tiles import TileListModel
from musicrec_desktop.gui.models.track_table import TrackTableModel


def mark_playing(songs: TrackTableModel, tiles: TileListModel) -> None:
    """Mark it from now on."""

    def mark() -> None:
        playing = None if songs.playing is None else songs.track(songs.playing)
        tiles.set_playing(playing.release if playing is not None else "")

    songs.playing_changed.connect(mark)
    mark()
