"""Put together what chooses songs by their sound and by the listener's taste."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from musicrec_desktop.library.repositories import Repositories
from musicrec_desktop.services.discovery.blend import BlendService
from musicrec_desktop.services.discovery.discovery_pool import DiscoveryPool
from musicrec_desktop.services.discovery.for_you import ForYouService
from musicrec_desktop.services.discovery.library_shelves import LibraryAlbums
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste
from musicrec_desktop.services.discovery.mixing import MixService
from musicrec_desktop.services.discovery.paths import PathService
from musicrec_desktop.services.discovery.recipes import RecipeBook
from musicrec_desktop.services.discovery.stations import Stations
from musicrec_desktop.services.listeners.kept_taste import Store
from musicrec_desktop.services.listeners.listeners import CurrentListener
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from musicrec_desktop.services.similarity.similarity import SimilarityService

if TYPE_CHECKING:
    from musicrec_desktop.services.discovery.radio import RadioService
    from musicrec_desktop.services.playing.player import PlayerService


class Discovery:
    """Everything that chooses songs in one library.

    Parameters
    ----------
    library : Repositories
    similarity : SimilarityService
    facts : LibraryFacts
    listener : CurrentListener
        Whose taste counts.
    kept : callable
        Returns where what that listener chooses is kept.
    """

    def __init__(
        self,
        library: Repositories,
        similarity: SimilarityService,
        facts: LibraryFacts,
        *,
        listener: CurrentListener,
        kept: Callable[[], Store],
    ) -> None:
        self._library = library
        self._kept = kept
        more = library.discovery_facts
        pool = self.pool = DiscoveryPool(similarity, facts, more, library.tracks)
        taste = self._taste(listener)
        albums = LibraryAlbums(library.browsing.albums, library.browsing.of_album)
        self.for_you = ForYouService(pool, taste, library.tracks, more, kept, albums)
        self.stations = Stations(pool, taste)
        self.paths = PathService(pool, taste)
        self.mixes = MixService(pool, taste)
        self.blends = BlendService(pool, lambda listener_id: self._taste(lambda: listener_id))
        self.recipes = RecipeBook(kept)

    def radio(self, player: PlayerService) -> RadioService:
        """Return the radio of a player; its maker closes it before the player."""
        from musicrec_desktop.services.discovery.radio import RadioService

        return RadioService(player, self.stations, store=self._kept)

    def _taste(self, listener: Callable[[], int]) -> ListenerTaste:
        return ListenerTaste(self._library.history, self._library.ratings, listener=listener)
