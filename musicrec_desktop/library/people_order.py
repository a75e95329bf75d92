"""The library's own order: by artists as they stand in lists, their albums, discs and tracks."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from musicrec_desktop.core.name_order import (
    NO_SORT_NAMES,
    SortNames,
    ignored_articles,
    natural_key,
    sorted_as,
)
from musicrec_desktop.library.driver_rows import driver_rows
from musicrec_desktop.library.said_sort_names import said_sort_names
from musicrec_desktop.library.text import SEPARATOR, fold

# The artist and the album at the beginning of a sort key.
_ALBUM = """
    substr(sort_key, 1, instr(sort_key, char(1))
        + instr(substr(sort_key, instr(sort_key, char(1)) + 1), char(1)))"""
_IN_OLD_ORDER = f"SELECT id, {_ALBUM} FROM tracks ORDER BY sort_key, id"
# From the first track of each artist to that of the next, by the index: a library has twenty
# times as many tracks as artists. UNION ends also where a damaged key leads back to itself.
_ARTIST = "substr(sort_key, 1, instr(sort_key || char(1), char(1)) - 1)"
_OF_EACH_ARTIST = f"""
    WITH RECURSIVE firsts (sort_key) AS (
        SELECT min(sort_key) FROM tracks
        UNION
        SELECT (
            SELECT sort_key FROM tracks
            WHERE sort_key >= {_ARTIST.replace("sort_key", "firsts.sort_key")} || char(2)
            ORDER BY sort_key LIMIT 1)
        FROM firsts WHERE firsts.sort_key IS NOT NULL)
    SELECT (SELECT min(id) FROM tracks WHERE tracks.sort_key = firsts.sort_key), {_ARTIST}
    FROM firsts WHERE sort_key IS NOT NULL"""
_BY_ARTIST = (
    "SELECT id, sort_key FROM tracks "
    "WHERE sort_key >= ? AND sort_key < ? || char(2) ORDER BY sort_key, id"
)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is ordered by at one moment, and the keys that were found with it."""

    names: SortNames
    articles: tuple[str, ...]
    folded: SortNames
    people: dict[str, str] = field(default_factory=dict)
    albums: dict[str, str] = field(default_factory=dict)


class PeopleOrder:
    """Under what people stand in one library, for all its connections. Thread-safe.

    Parameters
    ----------
    read : callable
        Returns what the tags of the library say, by :func:`core.browsing.same_name`.
    """

    def __init__(self, read: Callable[[], SortNames]) -> None:
        self._read = read
        self._lock = Lock()
        self._wanted = True
        self._known: _Known | None = None

    @property
    def wanted(self) -> bool:
        """Whether people stand under what tags say, and not under their own names."""
        return self._wanted

    @wanted.setter
    def wanted(self, wanted: bool) -> None:
        with self._lock:
            if wanted != self._wanted:
                self._wanted, self._known = wanted, None

    def read(self) -> SortNames:
        """Read the names anew; none where they are not wanted."""
        return self._fresh().names

    def add_to(self, connection: sqlite3.Connection) -> None:
        """Let SQL say ``people_key(name)`` and ``library_key(sort_key)``."""
        connection.create_function("people_key", 1, self.people_key)
        connection.create_function("library_key", 1, self.library_key)

    def people_key(self, name: str) -> str:
        """Return what a name, or several in one tag, is sorted by."""
        known = self._now()
        key = known.people.get(name)
        if key is None:
            key = known.people[name] = natural_key(sorted_as(name, known.names))
        return key

    def library_key(self, sort_key: str) -> str:
        """Return what a track of this :func:`text.sort_key` is sorted by."""
        return self._library_key(self._now(), sort_key)

    def ids(self, connection: Connection) -> NDArray[np.int64]:
        """Return every track of the library in its order."""
        known = self._now()
        places: dict[str, int] = {}
        ids: list[int] = []
        owners: list[int] = []
        for number, album in driver_rows(connection, _IN_OLD_ORDER):
            ids.append(number)
            owners.append(places.setdefault(album, len(places)))
        keys = [self._album_key(known, album) for album in places]
        ranks = np.empty(len(keys), np.int32)
        ranks[sorted(range(len(keys)), key=keys.__getitem__)] = np.arange(len(keys), dtype=np.int32)
        order = np.argsort(ranks[np.array(owners, np.intp)], kind="stable")
        return np.array(ids, np.int64)[order]

    def first_ids(self, connection: Connection, count: int) -> list[int]:
        """Return the first tracks of the library without putting all of it in order.

        Where the names were not read yet, one track of each artist tells how it is sorted;
        where its others say otherwise, this may differ from the beginning of :meth:`ids`.

        Parameters
        ----------
        connection : sqlalchemy.Connection
        count : int
            How many at most.
        """
        artists = {artist: number for number, artist in driver_rows(connection, _OF_EACH_ARTIST)}
        known = self._known
        if known is None or known.articles != ignored_articles():
            names = NO_SORT_NAMES
            if self._wanted:
                names = said_sort_names(connection, list(artists.values()))
            known = _known(names)
        stands = {artist: natural_key(sorted_as(artist, known.folded)) for artist in artists}
        found: list[int] = []
        for artist in sorted(artists, key=lambda artist: (stands[artist], artist)):
            rows = connection.exec_driver_sql(_BY_ARTIST, (artist, artist))
            keyed = [(self._library_key(known, row.sort_key), row.id) for row in rows]
            found += [number for _, number in sorted(keyed)]
            if len(found) >= count:
                break
        return found[:count]

    def _now(self) -> _Known:
        known = self._known
        # What is left of "Beatles, The" depends on the articles, too.
        return known if known and known.articles == ignored_articles() else self._fresh()

    def _fresh(self) -> _Known:
        names = self._read() if self._wanted else NO_SORT_NAMES
        with self._lock:
            known = self._known
            if known is None or names != known.names or known.articles != ignored_articles():
                known = self._known = _known(names)
            return known

    @classmethod
    def _library_key(cls, known: _Known, sort_key: str) -> str:
        artist, _, rest = sort_key.partition(SEPARATOR)
        album, separator, rest = rest.partition(SEPARATOR)
        return cls._album_key(known, f"{artist}{SEPARATOR}{album}{separator}") + rest

    @staticmethod
    def _album_key(known: _Known, album: str) -> str:
        key = known.albums.get(album)
        if key is None:
            artist, _, title = album.rstrip(SEPARATOR).partition(SEPARATOR)
            stands = natural_key(sorted_as(artist, known.folded))
            parts = (stands, artist, natural_key(title), title, "")
            key = known.albums[album] = SEPARATOR.join(parts)
        return key


def _known(names: SortNames) -> _Known:
    folded = {fold(name): sort for name, sort in names.items()}
    return _Known(names, ignored_articles(), folded)
