"""The controllers that the whole window works with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.controllers.library.removal import RemovalController
from musicrec_desktop.gui.controllers.library.watching import WatchController
from musicrec_desktop.gui.controllers.playing.outside_files import OutsideFiles
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.controllers.playlists.playlist_entries import (
    PlaylistEntriesController,
)
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController
from musicrec_desktop.gui.controllers.similarity.passages import PassageController
from musicrec_desktop.gui.controllers.similarity.similar import SimilarController
from musicrec_desktop.gui.controllers.tags.tag_editing import TagEditingController
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.listening.scanning import ScanService
from musicrec_desktop.services.listening.spectrograms import SpectrogramService
from musicrec_desktop.services.playing.player import PlayerService


@dataclass(frozen=True, slots=True)
class MainControllers:
    """The controllers that the whole window works with."""

    library: LibraryController
    removal: RemovalController
    watching: WatchController
    playback: PlaybackController
    outside: OutsideFiles
    neighbours: SimilarController
    passages: PassageController
    tags: TagEditingController
    playlists: PlaylistController
    playlist_entries: PlaylistEntriesController


def main_controllers(
    services: Services,
    scanning: ScanService,
    player: PlayerService,
    spectrograms: SpectrogramService,
    *,
    frame: WindowFrame,
    model: TrackTableModel,
    settings: SettingsController,
    jobs: JobRunner,
    parent: QObject,
) -> MainControllers:
    """Make the controllers between the services and a window's frame.

    Parameters
    ----------
    services : Services
    scanning : ScanService
    player : PlayerService
    spectrograms : SpectrogramService
    frame : WindowFrame
        Whose strip and similar panel are filled.
    model : TrackTableModel
    settings : SettingsController
    jobs : JobRunner
    parent : QObject
        With which they end.
    """
    library = LibraryController(
        services.songs,
        scanning,
        services.demo,
        services.loudness(),
        services.similarity,
        model,
        jobs,
        parent,
    )
    watching = WatchController(services.watcher, services.songs.folders, library, settings, parent)
    removal = RemovalController(services.songs, library, model, jobs, parent)
    removal.removed.connect(watching.refresh)
    tag_editing = services.tag_editing()
    outside = OutsideFiles(tag_editing.read, jobs, parent)
    similar = frame.similar
    playlists = PlaylistController(services.playlists, jobs, parent)
    neighbours = SimilarController(services.similar, services.similar_taste, similar, jobs, parent)
    return MainControllers(
        library=library,
        removal=removal,
        watching=watching,
        playback=PlaybackController(
            player, spectrograms, model, frame.strip, outside, jobs, parent
        ),
        outside=outside,
        neighbours=neighbours,
        passages=PassageController(services.passages, player, neighbours, similar, jobs, parent),
        tags=TagEditingController(
            tag_editing, services.songs, services.details, model, jobs, parent
        ),
        playlists=playlists,
        playlist_entries=PlaylistEntriesController(services.playlists, playlists, jobs, parent),
    )
