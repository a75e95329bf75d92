"""The library by albums, artists, genres and folders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from musicrec_desktop.core.browsing import Album, Folder, Kind, NamedGroup
from musicrec_desktop.core.name_order import SortNames, ignore_articles
from musicrec_desktop.core.settings import Settings

if TYPE_CHECKING:
    from musicrec_desktop.library.browsing import BrowsingRepository
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.sort_names import SortNameRepository


class BrowsingService:
    """What there is to browse. Every method may be called from any thread."""

    def __init__(
        self,
        groups: BrowsingRepository,
        folders: FolderRepository,
        sort_names: SortNameRepository,
    ) -> None:
        self._groups = groups
        self._folders = folders
        self._sort_names = sort_names

    def albums(self) -> list[Album]:
        """Return every album."""
        return self._groups.albums()

    def artists(self, albums: Sequence[Album] | None = None) -> list[NamedGroup]:
        """Return artists and album artists, with whole compilations under one name.

        Parameters
        ----------
        albums : sequence of Album, optional
            What :meth:`albums` returned, to save its time.
        """
        return self._groups.artists(albums)

    def sort_names(self) -> SortNames:
        """Return what artists and composers stand under where it is not their name."""
        return self._sort_names.read()

    def order_names(self, settings: Settings) -> None:
        """Let names stand as these settings say, in every order from now on."""
        ignore_articles(settings.articles)
        self._sort_names.want(settings.sort_names)

    def genres(self) -> list[NamedGroup]:
        """Return genres."""
        return self._groups.genres()

    def folders(self) -> list[Folder]:
        """Return the folders that the library is made from, counted."""
        return [self._groups.folder(path) for path in self._folders.all()]

    def children(self, path: str) -> list[Folder]:
        """Return the folders in a folder that hold tracks, by name."""
        return self._groups.children(path)

    def disc_titles(self, ids: Sequence[int]) -> dict[int, str]:
        """Return what the discs of some tracks are called, by their numbers."""
        return self._groups.disc_titles(ids)

    def track_ids(self, kind: Kind, key: str, *, below: bool = True) -> list[int]:
        """Return the tracks of something, in the order one would play them.

        Parameters
        ----------
        kind : str
        key : str
            An album's release, an artist's or genre's name, a folder's path.
        below : bool
            Of a folder, also what lies in folders below it.
        """
        if kind == "album":
            return self._groups.of_album(key)
        if kind == "artist":
            return self._groups.of_artist(key)
        if kind == "genre":
            return self._groups.of_genre(key)
        return self._groups.in_folder(key, below=below)
