"""Albums, artists, genres and folders, summed up by the database."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from musicrec_desktop.core.browsing import (
    VARIOUS_ARTISTS,
    Album,
    Folder,
    NamedGroup,
    same_name,
    values_of,
)
from musicrec_desktop.core.tracks import release_of
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.features import VARIOUS_ARTISTS as VARIOUS_SPELLINGS
from musicrec_desktop.library.files import absolute

CHUNK_ROWS = 4000

_GUEST = re.compile(r"\W*\b(feat|ft|featuring|with|vs|and)\b|\s*[;,/&+(]", re.IGNORECASE)

# The least of these numbers is the first track's in the order of disc and number, one with
# a cover before any without: 1 bit, 17 and 17 bits, and 28 for the id.
_LEAD = """(cover_key = '') << 62 | coalesce(disc_number, 0) << 45
    | coalesce(track_number, 0) << 28 | id"""
_LEAD_ID = (1 << 28) - 1

_DEPTH = f"length(path) - length(CAST(replace(CAST(path AS TEXT), '{os.sep}', '') AS BLOB))"

# Where no album artist is named, an album is its folder's: equal depth and equal folders
# of the first and last path mean that all files lie in that one folder.
_ALBUMS = f"""
    SELECT album, min(album_artist), max(album_artist), min(artist), max(artist), min(year),
        count(*), max(disc_number), total(duration_seconds), max(added_at), min({_LEAD}),
        min(iif(album_artist = '', path, NULL)), max(iif(album_artist = '', path, NULL)),
        min(iif(album_artist = '', {_DEPTH}, NULL)), max(iif(album_artist = '', {_DEPTH}, NULL))
    FROM tracks WHERE album <> '' GROUP BY album"""
_ONE_BY_ONE = f"""
    SELECT album, album_artist, path, artist, year, disc_number, duration_seconds, added_at,
        {_LEAD} FROM tracks
    WHERE album IN (SELECT value FROM json_each(?))"""
_BY_ARTIST = f"""
    SELECT artist, album_artist, album, count(*), min({_LEAD}) FROM tracks
    GROUP BY artist, album_artist, album"""
_BY_GENRE = f"""
    SELECT genre, album_artist, album, count(*), min({_LEAD}) FROM tracks
    GROUP BY genre, album_artist, album"""
_CHILDREN = """
    SELECT substr(path, :start, instr(substr(path, :start), :slash) - 1) AS name, count(*),
        max(instr(substr(path, :start + instr(substr(path, :start), :slash)), :slash)) > 0
    FROM tracks
    WHERE path >= :inside AND path < :after AND instr(substr(path, :start), :slash) > 0
    GROUP BY name ORDER BY name"""
_WITHIN_ALBUM = "disc_number, track_number, path, segment, id"


class BrowsingRepository:
    """Summaries of the library. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def albums(self) -> list[Album]:
        """Return every album, by title. Tracks that name none are in none."""
        with self._database.read() as connection:
            albums, several = [], []
            for row in _rows(connection, _ALBUMS):
                album = _album(row)
                if album is None:
                    several.append(row[0])
                else:
                    albums.append(album)
            return albums + list(_told_apart(connection, several))

    def artists(self, albums: Sequence[Album] | None = None) -> list[NamedGroup]:
        """Return artists and album artists; a track that names several counts for each.

        Parameters
        ----------
        albums : sequence of Album, optional
            As :meth:`albums` returns them, where they are at hand: the compilations
            among them stand under one name.
        """
        groups = _Groups(_known_name)
        with self._database.read() as connection:
            for artist, head, album, count, lead in _rows(connection, _BY_ARTIST):
                about = (album, head)
                for name, group in groups.named_by(artist, head):
                    group.add(name, about, count, lead)
        groups.count_compilations(self.albums() if albums is None else albums)
        return groups.named()

    def genres(self) -> list[NamedGroup]:
        """Return genres; a track of several counts for each."""
        groups = _Groups()
        with self._database.read() as connection:
            for genre, head, album, count, lead in _rows(connection, _BY_GENRE):
                for name, group in groups.named_by("", genre):
                    group.add(name, (album, head), count, lead)
        return groups.named()

    def children(self, path: str) -> list[Folder]:
        """Return the folders in a folder that hold tracks, by name."""
        inside, after = _range(path)
        bound = {
            "inside": inside,
            "after": after,
            "start": len(inside) + 1,
            "slash": os.fsencode(os.sep),
        }
        with self._database.read() as connection:
            return [
                Folder(os.fsdecode(inside + name), count, bool(deeper))
                for name, count, deeper in connection.exec_driver_sql(_CHILDREN, bound)
            ]

    def folder(self, path: str) -> Folder:
        """Return one folder, counted."""
        below = self.children(path)
        return Folder(absolute(path), len(self.in_folder(path)), bool(below))

    # ---- ids of tracks, in the order one would play them

    def of_album(self, release: str) -> list[int]:
        """Return the tracks of an album by disc, number and path."""
        title = release.partition("\n")[0]
        rows = self._rows(
            "SELECT id, album, album_artist, path FROM tracks WHERE album = ? "
            f"ORDER BY {_WITHIN_ALBUM}",
            (title,),
        )
        return [
            number
            for number, album, head, path in rows
            if release_of(album, head, os.fsdecode(path)) == release
        ]

    def of_artist(self, name: str) -> list[int]:
        """Return the tracks that name an artist, album after album from the oldest on."""
        if name == VARIOUS_ARTISTS:
            return self._of_compilations()
        if not name:
            return self._by_album("artist = '' AND album_artist = ''", ())
        condition = f"{_holds('artist')} OR {_holds('album_artist')}"
        return self._by_album(condition, (name, name))

    def of_genre(self, name: str) -> list[int]:
        """Return the tracks that name a genre, in the library's order."""
        if not name:
            return self._ids("genre = ''", (), "sort_key, id")
        return self._ids(_holds("genre"), (name,), "sort_key, id")

    def in_folder(self, path: str, *, below: bool = True) -> list[int]:
        """Return the tracks of a folder by path, those in folders below it too if wanted."""
        inside, after = _range(path)
        condition = "path >= ? AND path < ?"
        if below:
            return self._ids(condition, (inside, after), "path, segment")
        condition += f" AND instr(substr(path, {len(inside) + 1}), ?) = 0"
        return self._ids(condition, (inside, after, os.fsencode(os.sep)), "path, segment")

    def _of_compilations(self) -> list[int]:
        various = {album.release for album in self.albums() if album.artist == VARIOUS_ARTISTS}
        titles = json.dumps(sorted({release.partition("\n")[0] for release in various}))
        return self._by_album("album IN (SELECT value FROM json_each(?))", (titles,), various)

    def _by_album(
        self, condition: str, bound: tuple[Any, ...], among: Collection[str] | None = None
    ) -> list[int]:
        """Return tracks album after album, those of some releases only where these are given."""
        rows = self._rows(
            "SELECT id, album, album_artist, path, coalesce(year, 9999) FROM tracks "
            f"WHERE {condition} ORDER BY {_WITHIN_ALBUM}",
            bound,
        )
        albums: dict[str, list[int]] = {}
        years: dict[str, int] = {"": 10_000}  # after all albums
        for number, title, head, path, year in rows:
            release = release_of(title, head, os.fsdecode(path))
            if among is None or release in among:
                albums.setdefault(release, []).append(number)
                years[release] = min(years.get(release, 9999), year) if release else 10_000
        order = sorted(albums, key=lambda release: (years[release], release))
        return [number for release in order for number in albums[release]]

    def _ids(self, condition: str, bound: tuple[Any, ...], order: str) -> list[int]:
        statement = f"SELECT id FROM tracks WHERE {condition} ORDER BY {order}"
        return [row[0] for row in self._rows(statement, bound)]

    def _rows(self, statement: str, bound: tuple[Any, ...]) -> Sequence[Any]:
        with self._database.read() as connection:
            return connection.exec_driver_sql(statement, bound).all()


@dataclass(slots=True)
class _Group:
    """What is counted of an artist or a genre.

    ``spellings`` holds how many tracks spell the name so.
    """

    spellings: Counter[str] = field(default_factory=Counter)
    albums: set[tuple[str, str]] = field(default_factory=set)
    tracks: int = 0
    lead: int = 1 << 63
    heads_albums: bool = False

    def add(self, name: str, album: tuple[str, str], count: int, lead: int) -> None:
        self.spellings[name] += count
        if album[0]:
            self.albums.add(album)
        self.tracks += count
        self.lead = min(self.lead, lead)


class _Groups(dict[str, _Group]):
    """Artists or genres by name; spellings that differ in case only are one."""

    def __init__(self, known_as: Callable[[str], str] = str) -> None:
        super().__init__()
        self._known_as = known_as
        self._names_in: dict[str, dict[str, str]] = {}
        self._named_by: dict[tuple[str, str], list[tuple[str, _Group]]] = {}

    def named_by(self, guests: str, heads: str) -> list[tuple[str, _Group]]:
        """Return the groups that two tags name, each once; the second's head albums."""
        found = self._named_by.get((guests, heads))
        if found is None:
            first = self._names(heads)
            names = self._names(guests) | first or {"": ""}
            found = [(name, self._group(key, heads_it=key in first)) for key, name in names.items()]
            self._named_by[guests, heads] = found
        return found

    def _names(self, text: str) -> dict[str, str]:
        """Return the names in a tag by what is equal for their spellings."""
        found = self._names_in.get(text)
        if found is None:
            known = map(self._known_as, values_of(text)) if text else ()
            found = self._names_in[text] = {same_name(name): name for name in known}
        return found

    def _group(self, key: str, *, heads_it: bool) -> _Group:
        group = self.get(key)
        if group is None:
            group = self[key] = _Group()
        group.heads_albums |= heads_it
        return group

    def count_compilations(self, albums: Iterable[Album]) -> None:
        """Let the group of various artists hold what its page shows: whole compilations."""
        key = same_name(VARIOUS_ARTISTS)
        self.pop(key, None)
        for album in albums:
            if album.artist == VARIOUS_ARTISTS:
                group = self._group(key, heads_it=True)
                about = (album.title, album.release)
                group.add(VARIOUS_ARTISTS, about, album.tracks, album.lead)

    def named(self) -> list[NamedGroup]:
        """Return all of them, each as it is spelt most often."""
        return [
            NamedGroup(
                max(group.spellings.items(), key=lambda item: (item[1], item[0]))[0],
                len(group.albums),
                group.tracks,
                group.lead & _LEAD_ID,
                group.heads_albums,
            )
            for group in self.values()
        ]


def _rows(connection: Connection, statement: str) -> Iterator[Sequence[Any]]:
    """Yield rows that are fetched many at a time, which is twice as fast as one by one."""
    for chunk in connection.exec_driver_sql(statement).partitions(CHUNK_ROWS):
        yield from chunk


def _album(row: Sequence[Any]) -> Album | None:
    """Return the album of a title, or None where several share it."""
    title, head, last_head, artist, last, year, tracks, discs, seconds, added_at, lead = row[:11]
    if head != last_head:
        return None
    if head:
        release = release_of(title, head, "")
        shown = _known_name(head)
    else:
        first_path, last_path, least, most = row[11:]
        if least != most or _folder(first_path) != _folder(last_path):
            return None
        release = release_of(title, "", os.fsdecode(first_path))
        shown = common_artist(artist, last)
    return Album(
        release, title, shown, year, tracks, discs or 1, seconds, added_at, lead & _LEAD_ID
    )


def _folder(path: bytes) -> bytes:
    return path.rpartition(os.fsencode(os.sep))[0]


def _told_apart(connection: Connection, titles: Iterable[str]) -> Iterator[Album]:
    """Yield the albums that share their titles with others."""
    groups: dict[str, list[Any]] = {}
    for row in connection.exec_driver_sql(_ONE_BY_ONE, (json.dumps(list(titles)),)):
        groups.setdefault(release_of(row[0], row[1], os.fsdecode(row[2])), []).append(row)
    for release, rows in groups.items():
        _, heads, _, artists, years, discs, seconds, added, leads = zip(*rows, strict=True)
        artist = _known_name(heads[0]) if heads[0] else common_artist(min(artists), max(artists))
        yield Album(
            release,
            rows[0][0],
            artist,
            min((year for year in years if year is not None), default=None),
            len(rows),
            max(disc or 1 for disc in discs),
            sum(value or 0.0 for value in seconds),
            max(added),
            min(leads) & _LEAD_ID,
        )


def common_artist(first: str, last: str) -> str:
    """Return whose album it is whose tracks name no album artist.

    Parameters
    ----------
    first, last : str
        The first and last of the tracks' artists in alphabetical order: where one
        is the other with guests, all between them are.
    """
    if first == last:
        return first
    if first and last.startswith(first) and _GUEST.match(last[len(first) :]):
        return first
    leading = values_of(first)[0]
    return leading if leading and leading == values_of(last)[0] else VARIOUS_ARTISTS


def _known_name(name: str) -> str:
    return VARIOUS_ARTISTS if name.casefold() in VARIOUS_SPELLINGS else name


def _holds(column: str) -> str:
    """Return the condition that one of the values of a column is the one bound."""
    return f"instr('; ' || lower({column}) || '; ', '; ' || lower(?) || '; ') > 0"


def _range(path: str) -> tuple[bytes, bytes]:
    """Return between which paths, as bytes, everything inside a folder lies."""
    inside = os.fsencode(os.path.join(absolute(path), ""))  # noqa: PTH118 - bytes of a name
    return inside, inside[:-1] + bytes([inside[-1] + 1])
