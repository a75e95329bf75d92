"""Put the services of one data folder together, for the window and for commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from musicrec_desktop.analysis.pool import AnalysisPool
from musicrec_desktop.core.listeners import GUEST
from musicrec_desktop.core.listening_events import ListenerSwitched
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.settings import Settings, SettingsFile
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.listeners import ListenerSettings
from musicrec_desktop.library.listeners.sessions import QueueRepository
from musicrec_desktop.library.playlist_folders import PlaylistFolderRepository
from musicrec_desktop.library.repositories import Repositories
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.discovery.assembly import Discovery
from musicrec_desktop.services.discovery.music_map import MapService
from musicrec_desktop.services.exchange.assembly import Exchange
from musicrec_desktop.services.exchange.playlist_folders import PlaylistFolderService
from musicrec_desktop.services.exchange.playlists import PlaylistService
from musicrec_desktop.services.genre.genres import GenreService
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.library.browsing import BrowsingService
from musicrec_desktop.services.library.covers import CoverService
from musicrec_desktop.services.library.demo import DemoService
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.library.trashing import TrashService
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.history import HistoryService, PersonalData
from musicrec_desktop.services.listeners.kept_taste import Forgetful, KeptTaste, Store
from musicrec_desktop.services.listeners.listeners import CurrentListener, ListenerService
from musicrec_desktop.services.listeners.ratings import RatingService
from musicrec_desktop.services.listening.machine_share import MachineShare
from musicrec_desktop.services.scrobbling.assembly import scrobbling
from musicrec_desktop.services.similarity.alike_groups import AlikeGroupService
from musicrec_desktop.services.similarity.duplicates import DuplicateService
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from musicrec_desktop.services.similarity.passages import PassageService
from musicrec_desktop.services.similarity.similar_answers import SimilarAnswers
from musicrec_desktop.services.similarity.similarity import SimilarityService

if TYPE_CHECKING:
    from musicrec_desktop.core.audio_output import AudioOutput
    from musicrec_desktop.services.library.column_browsing import ColumnBrowsing
    from musicrec_desktop.services.library.details import DetailsService
    from musicrec_desktop.services.library.report import ReportService
    from musicrec_desktop.services.library.tag_editing import TagEditingService
    from musicrec_desktop.services.library.tidying import TidyService
    from musicrec_desktop.services.listening.loudness_job import LoudnessService
    from musicrec_desktop.services.listening.scanning import ScanService
    from musicrec_desktop.services.listening.spectrograms import SpectrogramService
    from musicrec_desktop.services.listening.watching import Watcher
    from musicrec_desktop.services.playing.live_views import LiveViewsService
    from musicrec_desktop.services.playing.player import PlayerService

INDEX_SECONDS = 24 * 3600.0


class Services:
    """Everything a user can ask of one library.

    What is cheap is made at once; what brings decoders or worker processes is
    made by a method, when it is first needed.

    Parameters
    ----------
    data : DataFolder
        Made where it is missing.
    settings : Settings, optional
        As loaded from the folder, where left out.

    Raises
    ------
    DatabaseError, StorageError
        If the folder or the library in it cannot be used.
    """

    def __init__(self, data: DataFolder, settings: Settings | None = None) -> None:
        data.create()
        self.data = data
        self.settings_file = SettingsFile(data.settings)
        self.settings = settings or self.settings_file.load()
        self._database = Database.open(data.database)
        self._library = Repositories(self._database)
        self._pool = AnalysisPool(cache_folder=data.cache)
        self.workers = self._pool.workers
        self.share = MachineShare(self.workers, self.settings.analysis_share)
        # Of its own, because learning the space of a large library takes longer than any
        # file may, and because nothing else should wait for it.
        self._builder = AnalysisPool(1, cache_folder=data.cache, time_limit_seconds=INDEX_SECONDS)
        self._listener = CurrentListener()
        self._guest_settings = Forgetful()
        search = TrackSearch(self._database)
        self._make_songs_and_lists(search)
        self._make_similarity()
        self._make_listening(search)
        self.discovery = Discovery(
            self._library,
            self.similarity,
            self.facts,
            listener=self._listener,
            kept=self._kept_settings,
        )
        self.map = MapService(self.similarity, self.discovery.pool, self._builder, data.music_map)
        self.covers = CoverService(data.covers)
        self.backups = BackupService(data)
        self.exchange = Exchange(
            self._database,
            self._library,
            data,
            self.playlists,
            history=self.history,
            similarity=self.similarity,
            listener=self._listener,
            back_up=self.backups.make,
            bus=self.bus,
        )
        self.demo = DemoService(data.demo, self._pool)
        self.genres = GenreService(
            self._library.genres,
            self._library.tracks,
            self._library.features,
            self._library.sounds,
            root=data.genres,
            listeners=self._pool,
            builder=self._builder,
            workers=self.workers,
        )

    def _make_songs_and_lists(self, search: TrackSearch) -> None:
        """Make what knows the songs, and the lists that the listener makes of them."""
        self.songs = SongService(
            self._library.tracks, search, self._library.failures, self._library.folders
        )
        self.trash = TrashService(self.songs, self._library.tracks)
        self.browsing = BrowsingService(
            self._library.browsing, self._library.folders, self._library.sort_names
        )
        self.browsing.order_names(self.settings)
        playlists = self._library.playlists
        self.playlist_folders = PlaylistFolderService(
            PlaylistFolderRepository(self._database, playlists), listener=self._listener
        )
        self.playlists = PlaylistService(
            playlists, self.playlist_folders, self._library.tracks, search, listener=self._listener
        )

    def _make_similarity(self) -> None:
        """Make what knows how songs sound, and which sound alike."""
        self.facts = LibraryFacts(
            TrackFactsRepository(self._database),
            self._library.history,
            listener=self._listener,
        )
        self.similarity = SimilarityService(
            self._library.tracks,
            self._library.features,
            facts=self.facts,
            database_path=self.data.database,
            index_folder=self.data.index,
            executor=self._builder,
        )
        self.similarity.learn_from_artists = self.settings.learn_from_artists
        self.similar = SimilarAnswers(self.similarity, self.facts, self._library.tracks)
        self.alike_groups = AlikeGroupService(self.similarity, self.facts, self._library.tracks)
        self.duplicates = DuplicateService(
            self.similarity,
            self.facts,
            self._library.sounds,
            self._library.recordings,
            self._library.tracks,
        )
        self.passages = PassageService(self._pool)

    def _make_listening(self, search: TrackSearch) -> None:
        """Make what knows who listens, what they heard and what they think of it."""
        self.bus = EventBus()
        self.history = HistoryService(
            self._library.history,
            self._library.tracks,
            statistics=self._library.statistics,
            bus=self.bus,
        )
        self.personal_data = PersonalData(
            self._library.history,
            self._library.ratings,
            self._library.playlists,
            self._library.tracks,
            self.bus,
        )
        self.bus.subscribe(
            ListenerSwitched, lambda event: setattr(search, "listener_id", event.listener_id)
        )
        self.ratings = RatingService(
            self._library.ratings,
            self._library.rating_journal,
            self.bus,
            listener=self._listener,
        )
        self.listeners = ListenerService(self._library.listeners, self.bus, self._listener)
        self.listeners.purge()
        self.scrobbling = scrobbling(
            self._database, self.data, self._library.tracks, self.listeners, self.bus
        )
        self.similar_taste = KeptTaste(self._kept_settings)

    @property
    def listener_id(self) -> int:
        """Who listens now, whose taste counts; 0 is a guest."""
        return self._listener.id

    @listener_id.setter
    def listener_id(self, listener_id: int) -> None:
        if listener_id != self._listener.id:
            self._listener.id = listener_id
            self.bus.publish(ListenerSwitched(listener_id))

    def _kept_settings(self) -> Store:
        """Return where what the current listener chooses is kept; a guest's is not."""
        if self.listener_id == GUEST:
            return self._guest_settings
        return ListenerSettings(self._database, self.listener_id)

    def _kept_queue(self, listener_id: int) -> QueueRepository | None:
        return None if listener_id == GUEST else QueueRepository(self._database, listener_id)

    @property
    def details(self) -> DetailsService:
        """What knows everything of one song."""
        from musicrec_desktop.services.library.details import DetailsService

        return DetailsService(
            self._library.tracks,
            self._library.tag_details,
            self._library.sounds,
            self._library.loudness,
            TrackFactsRepository(self._database),
        )

    def column_browsing(self) -> ColumnBrowsing:
        """Return what lists the library by columns of values."""
        from musicrec_desktop.library.column_values import ColumnValuesRepository
        from musicrec_desktop.services.library.column_browsing import ColumnBrowsing

        return ColumnBrowsing(
            ColumnValuesRepository(self._database),
            self._library.folders,
            self._listener,
            self._library.sort_names.read,
        )

    def scanning(self, tag_executor: Executor) -> ScanService:
        """Return the service that reads folders.

        Parameters
        ----------
        tag_executor : concurrent.futures.Executor
            Threads that read tags.
        """
        from musicrec_desktop.services.listening.known_pictures import KnownPictures
        from musicrec_desktop.services.listening.scanning import ScanService

        return ScanService(
            self._library.tracks,
            self._library.features,
            self._library.failures,
            self._library.folders,
            self._library.sheets,
            self._library.identities,
            self._library.tag_details,
            self.similarity,
            tag_executor=tag_executor,
            analysis_executor=self._pool,
            in_flight=self.share.jobs,
            genres=self.genres,
            pictures=KnownPictures(self.data.cache / "pictures.json"),
        )

    def player(self, output: AudioOutput) -> PlayerService:
        """Return a player that keeps its queue and records what it plays; its maker closes it.

        Whoever listened last listens.
        """
        from musicrec_desktop.services.playing.player import PlayerService
        from musicrec_desktop.services.playing.rating_weights import RatingWeights

        self.listeners.begin_as(self.settings.listener)
        player = PlayerService(
            output,
            self._library.history,
            loudness=self._library.loudness.levels,
            saved=self._kept_queue(self.listener_id),
            options=self.settings.playback,
            bus=self.bus,
            saved_of=self._kept_queue,
            weights=RatingWeights(self.ratings.all, self.bus, self.listener_id),
        )
        player.listener_id = self.listener_id
        return player

    def loudness(self) -> LoudnessService:
        """Return the service that measures how loud files are, once they were scanned."""
        from musicrec_desktop.services.listening.loudness_job import LoudnessService

        return LoudnessService(
            self._library.loudness, executor=self._pool, workers=self.share.processes
        )

    def tag_editing(self) -> TagEditingService:
        """Return the service that changes the tags of files."""
        from musicrec_desktop.services.library.file_moving import FileMoves
        from musicrec_desktop.services.library.tag_editing import TagEditingService

        journal = self._library.tag_journal
        moves = FileMoves(journal, self._library.tracks, self._library.folders)
        return TagEditingService(journal, self._library.tracks, moves)

    def tidying(self, *, beside: bool = False) -> TidyService:
        """Return the service that finds what could be tidier, and does it.

        Parameters
        ----------
        beside : bool
            Look in a process of its own, so that this one stays free.
        """
        from musicrec_desktop.library.tidying.journal import TidyJournal
        from musicrec_desktop.library.tidying.merging import CopyMerging
        from musicrec_desktop.library.tidying.reading import TidyReader
        from musicrec_desktop.services.library.tidying import TidyService, TidyStores, guesses_of

        stores = TidyStores(
            TidyReader(self._database, _sounding_seconds),
            TidyJournal(self._database),
            CopyMerging(self._database),
            self._library.tracks,
        )
        worker = (self._builder, self.data.database) if beside else None
        return TidyService(
            stores,
            self.duplicates,
            self.tag_editing(),
            guesses_of(self.genres.predictions),
            worker=worker,
        )

    def spectrograms(self) -> SpectrogramService:
        """Return the service that draws sound."""
        from musicrec_desktop.services.listening.spectrograms import SpectrogramService

        return SpectrogramService(self._pool)

    def reports(self) -> ReportService:
        """Return the service that measures the library."""
        from musicrec_desktop.services.library.report import ReportService
        from musicrec_desktop.services.listening.speed_job import seconds_to_listen

        return ReportService(
            self.songs,
            self.similarity,
            self.facts,
            loudness_measured=self._library.loudness.count_measured,
            listen=lambda path: self._pool.submit(seconds_to_listen, path).result(),
            folder=self.data.reports,
        )

    def live_views(self, player: PlayerService) -> LiveViewsService:
        """Return the service that draws what a player is heard to play."""
        from musicrec_desktop.services.playing.live_views import LiveViewsService

        return LiveViewsService(player, self._pool)

    def watcher(
        self,
        changed: Callable[[list[str]], None],
        said: Callable[[str], None],
        folders: Callable[[], Sequence[str]] | None = None,
    ) -> Watcher:
        """Return what tells of changes in folders, those of the library where left out.

        Its maker starts and stops it; it calls from a thread of its own.
        """
        from musicrec_desktop.services.listening.watching import Watcher

        return Watcher(folders or self.songs.folders, changed, said)

    def close(self) -> None:
        """Stop the worker processes and close the library."""
        self.scrobbling.close()
        self._pool.kill()
        self._builder.kill()
        self._database.close()


def _sounding_seconds(blocks: bytes) -> float:
    from musicrec_desktop.analysis.loudness import sounding_seconds  # with a decoder beside it

    return sounding_seconds(blocks)
