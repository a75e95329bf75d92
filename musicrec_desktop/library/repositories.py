"""Every repository of one library."""

from __future__ import annotations

from musicrec_desktop.library.browsing import BrowsingRepository
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.discovery_facts import DiscoveryFactsRepository
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.genres import GenreRepository
from musicrec_desktop.library.heard.derived_columns import DerivedColumnsRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.identities import IdentityRepository
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.heard.recordings import RecordingRepository
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.library.known_tracks import KnownTracks
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.history_statistics import HistoryStatistics
from musicrec_desktop.library.listeners.listeners import ListenerRepository, RatingRepository
from musicrec_desktop.library.listeners.rating_journal import RatingJournal
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.sheets import SheetRepository
from musicrec_desktop.library.sort_names import SortNameRepository
from musicrec_desktop.library.tag_journal import TagJournal
from musicrec_desktop.library.tracks import TrackRepository


class Repositories:
    """Every repository of one library that has no state of its own, each made once.

    Parameters
    ----------
    database : Database
    """

    def __init__(self, database: Database) -> None:
        self.browsing = BrowsingRepository(database)
        self.derived_columns = DerivedColumnsRepository(database)
        self.discovery_facts = DiscoveryFactsRepository(database)
        self.failures = FailureRepository(database)
        self.features = FeatureRepository(database)
        self.folders = FolderRepository(database)
        self.genres = GenreRepository(database)
        self.history = PlayHistory(database)
        self.identities = IdentityRepository(database)
        self.known_tracks = KnownTracks(database)
        self.listeners = ListenerRepository(database)
        self.loudness = LoudnessRepository(database)
        self.playlists = PlaylistRepository(database)
        self.rating_journal = RatingJournal(database)
        self.ratings = RatingRepository(database)
        self.recordings = RecordingRepository(database)
        self.sheets = SheetRepository(database)
        self.sort_names = SortNameRepository(database)
        self.sounds = SoundRepository(database)
        self.statistics = HistoryStatistics(database)
        self.tag_details = TagDetailsRepository(database)
        self.tag_journal = TagJournal(database)
        self.tracks = TrackRepository(database)
