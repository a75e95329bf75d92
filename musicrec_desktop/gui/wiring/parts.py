"""What pages are made from, and whom they ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.controllers.library.removal import RemovalController
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.controllers.playlists.playlist_entries import (
    PlaylistEntriesController,
)
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.playing.player import PlayerService


@dataclass(frozen=True, slots=True)
class Parts:
    """What the pages are made from, and whom they ask."""

    services: Services
    player: PlayerService
    playback: PlaybackController
    playlists: PlaylistController
    playlist_entries: PlaylistEntriesController
    settings: SettingsController
    model: TrackTableModel
    covers: CoverSource
    theme: ThemeController
    jobs: JobRunner
    notice: Notice
    library: LibraryController
    removal: RemovalController
    choose_folder: Callable[[], None]
    show_menu: Callable[..., None]
    find_similar: Callable[[Track], None]
