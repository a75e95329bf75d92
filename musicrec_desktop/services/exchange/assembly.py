"""Put together what takes over files of other programs, and writes files for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.library.backups import Backup
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.repositories import Repositories
from musicrec_desktop.services.exchange.export import ExportService
from musicrec_desktop.services.exchange.library_export import LibraryExport
from musicrec_desktop.services.exchange.library_import import LibraryImport
from musicrec_desktop.services.exchange.playlist_exchange import PlaylistExchange
from musicrec_desktop.services.exchange.playlists import PlaylistService
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.history import HistoryService
from musicrec_desktop.services.listeners.listeners import CurrentListener
from musicrec_desktop.services.similarity.similarity import SimilarityService

if TYPE_CHECKING:
    from musicrec_desktop.services.exchange.derived_features import DerivedFeatureService
    from musicrec_desktop.services.exchange.metadata_import import MetadataImport
    from musicrec_desktop.services.exchange.mix_export import MixExport


class Exchange:
    """Everything that one library exchanges with other programs.

    What reads or writes in ways that few ask for is made when it is first needed.

    Parameters
    ----------
    database : Database
    library : Repositories
        Of the database.
    data : DataFolder
    playlists : PlaylistService
    history : HistoryService
    similarity : SimilarityService
    listener : CurrentListener
        Whose plays and stars are taken over.
    back_up : callable
        Called before what is known is changed.
    bus : EventBus
    """

    def __init__(
        self,
        database: Database,
        library: Repositories,
        data: DataFolder,
        playlists: PlaylistService,
        *,
        history: HistoryService,
        similarity: SimilarityService,
        listener: CurrentListener,
        back_up: Callable[[], Backup],
        bus: EventBus,
    ) -> None:
        self._database = database
        self._library = library
        self._data = data
        self._history = history
        self._similarity = similarity
        self._back_up = back_up
        self.playlists = PlaylistExchange(playlists, library.playlists, library.tracks)
        self.exports = ExportService(library.tracks, library.features, similarity)
        self.library_imports = LibraryImport(
            database,
            library.tracks,
            library.ratings,
            self.playlists,
            back_up,
            listener=listener,
            bus=bus,
        )

    @property
    def library_exports(self) -> LibraryExport:
        """What writes the library to files for other programs."""
        return LibraryExport(
            self._library.known_tracks,
            self._history,
            self._library.tracks,
            self._similarity,
            self.derived_features,
        )

    @property
    def derived_features(self) -> DerivedFeatureService:
        """What derives features beside the sound."""
        from musicrec_desktop.services.exchange.derived_features import DerivedFeatureService

        return DerivedFeatureService(self._library.derived_columns, self._data.root / "derived")

    @property
    def metadata_imports(self) -> MetadataImport:
        """What takes over tables of metadata."""
        from musicrec_desktop.services.exchange.metadata_import import MetadataImport

        return MetadataImport(self._database, self._library.tracks, self._back_up)

    def mix_exports(self) -> MixExport:
        """Return the service that writes tracks as one audio file."""
        from musicrec_desktop.services.exchange.mix_export import MixExport
        from musicrec_desktop.services.listening.listening_job import measure

        return MixExport(self._library.loudness.levels, measure)
