"""Albums, artists, genres and folders, summed up by the database."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select

from musicrec_desktop.core.browsing import (
    VALUE_SEPARATOR,
    VARIOUS_ARTISTS,
    Album,
    Folder,
    NamedGroup,
    same_name,
    values_of,
)
from musicrec_desktop.library.album_artists import common_artist, known_name
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.driver_rows import driver_rows
from musicrec_desktop.library.files import absolute
from musicrec_desktop.library.schema import LEAD_ID, among, tag_details
from musicrec_desktop.library.schema import tracks as track_rows

# A name of a folder need not be UTF-8, and only where no album artist is named is it in there.
_RELEASE = "iif(album_artist = '', CAST(release AS BLOB), release)"
_ALBUMS = f"""
    SELECT {_RELEASE}, max(album_artist), min(artist), max(artist), min(year), count(*),
        count(DISTINCT ifnull(disc_number, 1)), total(duration_seconds), max(added_at),
        min(lead_order)
    FROM tracks WHERE release <> '' GROUP BY release"""
_BY_ARTIST = f"""
    SELECT artist, album_artist, {_RELEASE}, count(*), min(lead_order) FROM tracks
    GROUP BY release, album_artist, artist"""
_BY_GENRE = """
    SELECT '', genre, iif(album = '', '', album || char(10) || album_artist), count(*),
        min(lead_order)
    FROM tracks GROUP BY album, album_artist, genre"""
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
            return [_album(row) for row in driver_rows(connection, _ALBUMS)]

    def artists(self, albums: Sequence[Album] | None = None) -> list[NamedGroup]:
        """Return artists and album artists; a track that names several counts for each.

        Parameters
        ----------
        albums : sequence of Album, optional
            As :meth:`albums` returns them, where they are at hand: the compilations
            among them stand under one name.
        """
        groups = _Groups(known_name)
        with self._database.read() as connection:
            groups.count(driver_rows(connection, _BY_ARTIST))
        groups.count_compilations(self.albums() if albums is None else albums)
        return groups.named()

    def genres(self) -> list[NamedGroup]:
        """Return genres; a track of several counts for each."""
        groups = _Groups()
        with self._database.read() as connection:
            groups.count(driver_rows(connection, _BY_GENRE))
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
        # as text again: what is bound as text must be UTF-8
        return self._ids("release = CAST(? AS TEXT)", (os.fsencode(release),), _WITHIN_ALBUM)

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
            return self._ids("genre = ''", (), "library_key(sort_key), id")
        return self._ids(_holds("genre"), (name,), "library_key(sort_key), id")

    def disc_titles(self, ids: Iterable[int]) -> dict[int, str]:
        """Return what the discs of some tracks are called, as most of each disc's say."""
        disc = func.coalesce(func.nullif(track_rows.c.disc_number, 0), 1)
        said = tag_details.c.disc_subtitle
        statement = (
            select(disc, said)
            .join(tag_details, tag_details.c.track_id == track_rows.c.id)
            .where(among(track_rows.c.id, ids), said != "")
            .group_by(disc, said)
            .order_by(func.count(), said.desc())
        )
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(statement)}

    def in_folder(self, path: str, *, below: bool = True) -> list[int]:
        """Return the tracks of a folder by path, those in folders below it too if wanted."""
        inside, after = _range(path)
        condition = "path >= ? AND path < ?"
        if below:
            return self._ids(condition, (inside, after), "path, segment")
        condition += f" AND instr(substr(path, {len(inside) + 1}), ?) = 0"
        return self._ids(condition, (inside, after, os.fsencode(os.sep)), "path, segment")

    def _of_compilations(self) -> list[int]:
        various = [album.release for album in self.albums() if album.artist == VARIOUS_ARTISTS]
        titles = json.dumps(sorted({release.partition("\n")[0] for release in various}))
        among = {os.fsencode(release) for release in various}
        return self._by_album("album IN (SELECT value FROM json_each(?))", (titles,), among)

    def _by_album(
        self, condition: str, bound: tuple[Any, ...], among: Collection[bytes] | None = None
    ) -> list[int]:
        """Return tracks album after album, those of some releases only where these are given."""
        rows = self._rows(
            "SELECT id, CAST(release AS BLOB), coalesce(year, 9999) FROM tracks "
            f"WHERE {condition} ORDER BY {_WITHIN_ALBUM}",
            bound,
        )
        albums: dict[bytes, list[int]] = {}
        years: dict[bytes, int] = {b"": 10_000}  # after all albums
        for number, release, year in rows:
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


@dataclass(slots=True, eq=False)
class _Group:
    """What is counted of an artist or a genre.

    ``spellings`` holds how many tracks spell the name so; ``latest`` is the album that was
    counted last.
    """

    spellings: dict[str, int] = field(default_factory=dict)
    latest: str | bytes = ""
    albums: int = 0
    tracks: int = 0
    lead: int = 1 << 63
    heads_albums: bool = False


class _Groups(dict[str, _Group]):
    """Artists or genres by name; spellings that differ in case only are one."""

    def __init__(self, known_as: Callable[[str], str] = str) -> None:
        super().__init__()
        self._known_as = known_as
        self._spelt: dict[str, tuple[str, _Group]] = {}
        self._leading: dict[str, list[tuple[str, _Group]]] = {}
        self._named_by: dict[tuple[str, str], list[tuple[str, _Group]]] = {}

    def count(self, rows: Iterable[Sequence[Any]]) -> None:
        """Count tracks.

        Parameters
        ----------
        rows : iterable of (str, str, str or bytes, int, int)
            Two tags that name groups, of which the second's head albums; what is equal for
            the tracks of an album, and empty for none; how many tracks; the lead. In the
            order of albums.
        """
        named_by = self._named_by
        for guests, heads, album, tracks, lead in rows:  # a hundred thousand: no calls in here
            named = named_by.get((guests, heads))
            if named is None:
                named = named_by[guests, heads] = self._found(guests, heads)
            for name, group in named:
                spellings = group.spellings
                spellings[name] = spellings.get(name, 0) + tracks
                if album != group.latest and album:
                    group.latest = album
                    group.albums += 1
                group.tracks += tracks
                if lead < group.lead:  # noqa: PLR1730 - min() is a call
                    group.lead = lead

    def _found(self, guests: str, heads: str) -> list[tuple[str, _Group]]:
        """Return the groups that two tags name, each once, with the name they are spelt by."""
        leading = self._leading.get(heads)
        if leading is None:
            leading = self._leading[heads] = self._each_once(heads)
            for _, group in leading:
                group.heads_albums = True
        if guests == heads or not guests:
            return leading or [self._spelling("")]
        if not leading:
            return self._each_once(guests)
        if guests.startswith(heads + VALUE_SEPARATOR):  # as mostly; the head is not asked again
            guests = guests[len(heads) + len(VALUE_SEPARATOR) :]
        if len(leading) == 1 and VALUE_SEPARATOR not in guests:
            named = self._spelt.get(guests) or self._spelling(guests)
            return leading if not guests or named[1] is leading[0][1] else [named, *leading]
        among = [group for _, group in leading]
        others = [named for named in self._each_once(guests) if named[1] not in among]
        return others + leading if others else leading

    def _each_once(self, names: str) -> list[tuple[str, _Group]]:
        """Return the groups that a tag names, each once, by the spelling that comes last."""
        if not names:
            return []
        if VALUE_SEPARATOR not in names:
            return [self._spelling(names)]
        found = [self._spelling(name) for name in values_of(names)]
        return list({id(named[1]): named for named in found}.values())

    def _spelling(self, name: str) -> tuple[str, _Group]:
        named = self._spelt.get(name)
        if named is None:
            known = self._known_as(name)
            named = self._spelt[name] = known, self._group(same_name(known))
        return named

    def _group(self, key: str) -> _Group:
        group = self.get(key)
        if group is None:
            group = self[key] = _Group()
        return group

    def count_compilations(self, albums: Iterable[Album]) -> None:
        """Let the group of various artists hold what its page shows: whole compilations."""
        self.pop(same_name(VARIOUS_ARTISTS), None)
        for known in (self._spelt, self._leading, self._named_by):
            known.clear()  # they know the group that was there before
        name = VARIOUS_ARTISTS
        self.count(
            (name, name, album.release, album.tracks, album.lead)
            for album in albums
            if album.artist == name
        )

    def named(self) -> list[NamedGroup]:
        """Return all of them, each as it is spelt most often."""
        return [
            NamedGroup(
                max(group.spellings.items(), key=lambda item: (item[1], item[0]))[0],
                group.albums,
                group.tracks,
                group.lead & LEAD_ID,
                group.heads_albums,
            )
            for group in self.values()
        ]


def _album(row: Sequence[Any]) -> Album:
    release, head, first, last, year, tracks, discs, seconds, added_at, lead = row
    if isinstance(release, bytes):
        release = os.fsdecode(release)
    title = release.partition("\n")[0]
    artist = known_name(head) if head else common_artist(first, last)
    return Album(
        release, title, artist, year, tracks, discs or 1, seconds, added_at, lead & LEAD_ID
    )


def _holds(column: str) -> str:
    """Return the condition that one of the values of a column is the one bound."""
    return f"instr('; ' || lower({column}) || '; ', '; ' || lower(?) || '; ') > 0"


def _range(path: str) -> tuple[bytes, bytes]:
    """Return between which paths, as bytes, everything inside a folder lies."""
    inside = os.fsencode(os.path.join(absolute(path), ""))  # noqa: PTH118 - bytes of a name
    return inside, inside[:-1] + bytes([inside[-1] + 1])
