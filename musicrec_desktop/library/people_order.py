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
from musicrec_desktop.library.text import SEPARATOR, fold

# The artist and the album at the beginning of a sort key.
_ALBUM = """
    substr(sort_key, 1, instr(sort_key, char(1))
        + instr(substr(sort_key, instr(sort_key, char(1)) + 1), char(1)))"""
_IN_OLD_ORDER = f"SELECT id, {_ALBUM} FROM tracks ORDER BY sort_key, id"


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
        names = self._read() if self._wanted else NO_SORT_NAMES
        with self._lock:
            if self._known is None or names != self._known.names:
                self._known = _known(names)
        return names

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
        artist, _, rest = sort_key.partition(SEPARATOR)
        album, separator, rest = rest.partition(SEPARATOR)
        return self._album_key(self._now(), f"{artist}{SEPARATOR}{album}{separator}") + rest

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

    def _now(self) -> _Known:
        known = self._known
        if known is None:
            self.read()
            known = self._known
        if known is None or known.articles != ignored_articles():
            with self._lock:
                known = self._known = _known(known.names if known else NO_SORT_NAMES)
        return known

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
