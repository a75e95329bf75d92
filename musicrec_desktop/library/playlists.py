"""Playlists, which keep their places even of files that are not there."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from itertools import starmap
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.playlists import Playlist, PlaylistEntry, PlaylistKind
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.files import absolute, is_windows_path
from musicrec_desktop.library.schema import among, playlist_entries, playlists, tracks
from musicrec_desktop.library.text import clean_text

_entry = playlist_entries.c
_KEPT = tuple(playlists.c)[:7]  # as core.playlists.Playlist begins


class PlaylistRepository:
    """Playlists in and out of the library.

    Whatever names a playlist that is not there any more changes nothing.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(
        self,
        name: str,
        *,
        listener_id: int = DEFAULT_LISTENER,
        kind: PlaylistKind = "manual",
        query: str = "",
        playlist_id: int | None = None,
    ) -> Playlist:
        """Add an empty playlist; under an id that no other has, where one is given.

        Raises
        ------
        ValueError
            If the name is empty.
        """
        now = time.time()
        values: dict[str, Any] = {
            "listener_id": listener_id,
            "name": _named(name),
            "kind": kind,
            "query": query,
            "created_at": now,
            "changed_at": now,
        }
        if playlist_id is not None:
            values["id"] = playlist_id
        statement = insert(playlists).values(values).returning(*_KEPT)
        with self._database.write() as connection:
            made = (*connection.execute(statement).one(), 0)
        return Playlist(*made)

    def rename(self, playlist_id: int, name: str) -> None:
        """Give a playlist another name.

        Raises
        ------
        ValueError
            If the name is empty.
        """
        self._change(playlist_id, name=_named(name))

    def set_query(self, playlist_id: int, query: str) -> None:
        """Change the question of a smart playlist."""
        self._change(playlist_id, query=query)

    def delete(self, playlist_id: int) -> None:
        """Forget a playlist; its tracks stay in the library."""
        with self._database.write() as connection:
            connection.execute(delete(playlists).where(playlists.c.id == playlist_id))

    def list(self, listener_id: int = DEFAULT_LISTENER) -> Sequence[Playlist]:
        """Return the playlists of a listener by name."""
        return self._playlists(
            playlists.c.listener_id == listener_id, order=func.natural_key(playlists.c.name)
        )

    def get(self, playlist_id: int) -> Playlist | None:
        """Return a playlist, if there is one with this id."""
        return next(iter(self._playlists(playlists.c.id == playlist_id)), None)

    def entries(self, playlist_id: int) -> Sequence[PlaylistEntry]:
        """Return what stands in a playlist, in its order.

        A file that was removed from the library and is in it again is found by its path.
        """
        again = tracks.alias()
        by_path = and_(
            _entry.track_id.is_(None),
            again.c.path == _entry.path,
            again.c.segment == _entry.segment,
        )
        statement = (
            select(
                _entry.id,
                func.coalesce(_entry.track_id, again.c.id),
                func.coalesce(tracks.c.path, _entry.path, type_=_entry.path.type),
                func.coalesce(tracks.c.segment, _entry.segment),
            )
            .select_from(
                playlist_entries.outerjoin(tracks, tracks.c.id == _entry.track_id).outerjoin(
                    again, by_path
                )
            )
            .where(_entry.playlist_id == playlist_id)
            .order_by(_entry.position)
        )
        with self._database.read() as connection:
            return tuple(starmap(PlaylistEntry, connection.execute(statement)))

    def add(
        self, playlist_id: int, track_ids: Sequence[int], *, position: int | None = None
    ) -> None:
        """Put tracks into a playlist.

        Parameters
        ----------
        playlist_id : int
        track_ids : sequence of int
            Those that the library does not hold are left out.
        position : int, optional
            Place of the first of them; the end where left out.
        """
        with self._database.write() as connection:
            chosen = select(tracks.c.id, tracks.c.path, tracks.c.segment).where(
                among(tracks.c.id, track_ids)
            )
            known = {row.id: row for row in connection.execute(chosen)}
            rows = [
                {"track_id": number, "path": known[number].path, "segment": known[number].segment}
                for number in track_ids
                if number in known
            ]
            _insert(connection, playlist_id, rows, position)

    def add_files(
        self, playlist_id: int, paths: Iterable[str], *, position: int | None = None
    ) -> None:
        """Put files into a playlist, whether the library holds them or not."""
        with self._database.write() as connection:
            rows = [
                # what is on another system is nowhere below the folder one is in
                {
                    "track_id": None,
                    "path": path if is_windows_path(path) else absolute(path),
                    "segment": 0,
                }
                for path in paths
            ]
            _insert(connection, playlist_id, rows, position)

    def remove(self, playlist_id: int, entry_ids: Iterable[int]) -> None:
        """Take places out of a playlist."""
        with self._database.write() as connection:
            connection.execute(
                delete(playlist_entries).where(
                    _entry.playlist_id == playlist_id, among(_entry.id, entry_ids)
                )
            )
            _renumber(connection, playlist_id, _ids(connection, playlist_id))

    def move(self, playlist_id: int, entry_ids: Sequence[int], position: int) -> None:
        """Take places out and put them back, in the order given, so that the first has a position.

        Parameters
        ----------
        playlist_id : int
        entry_ids : sequence of int
        position : int
            Counted without those that are moved.
        """
        with self._database.write() as connection:
            ids = _ids(connection, playlist_id)
            moved = [number for number in dict.fromkeys(entry_ids) if number in set(ids)]
            rest = [number for number in ids if number not in set(moved)]
            position = min(max(position, 0), len(rest))
            _renumber(connection, playlist_id, rest[:position] + moved + rest[position:])

    def put(self, playlist_id: int, entries: Sequence[PlaylistEntry]) -> None:
        """Let exactly these stand in a playlist, in this order.

        What stands there already keeps the id of its place; other places get new ones.
        """
        now = {entry.id: entry for entry in self.entries(playlist_id)}
        places = dict(enumerate(entries))
        kept = {at: e.id for at, e in places.items() if e.id in now and e.same_file(now[e.id])}
        with self._database.write() as connection:
            if connection.scalar(select(playlists.c.id).where(playlists.c.id == playlist_id)):
                gone = now.keys() - set(kept.values())
                connection.execute(delete(playlist_entries).where(among(_entry.id, gone)))
                added = {at: entry for at, entry in places.items() if at not in kept}
                _insert_at(connection, playlist_id, added)
                _place(connection, kept)
                _touch(connection, playlist_id)

    def _playlists(
        self, condition: ColumnElement[bool], order: ColumnElement[Any] | None = None
    ) -> Sequence[Playlist]:
        count = select(func.count()).where(_entry.playlist_id == playlists.c.id).scalar_subquery()
        columns = (*_KEPT, count, playlists.c.folder_id)
        statement = select(*columns).where(condition).order_by(order, playlists.c.id)
        with self._database.read() as connection:
            return tuple(starmap(Playlist, connection.execute(statement)))

    def _change(self, playlist_id: int, **values: object) -> None:
        statement = update(playlists).where(playlists.c.id == playlist_id)
        with self._database.write() as connection:
            connection.execute(statement.values(**values, changed_at=time.time()))


def keep_paths_of(connection: Connection, track_ids: Iterable[int]) -> None:
    """Write down where tracks are now, in the playlists that hold them, before they go."""
    where = select(tracks.c.path).where(tracks.c.id == _entry.track_id).scalar_subquery()
    connection.execute(
        update(playlist_entries).where(among(_entry.track_id, track_ids)).values(path=where)
    )


def _named(name: str) -> str:
    name = clean_text(name)
    if not name:
        raise ValueError("a playlist needs a name")
    return name


def _ids(connection: Connection, playlist_id: int) -> list[int]:
    statement = select(_entry.id).where(_entry.playlist_id == playlist_id)
    return list(connection.scalars(statement.order_by(_entry.position, _entry.id)))


def _insert(
    connection: Connection, playlist_id: int, rows: list[dict[str, Any]], position: int | None
) -> None:
    exists = select(playlists.c.id).where(playlists.c.id == playlist_id)
    if not rows or connection.scalar(exists) is None:
        return
    inside = _entry.playlist_id == playlist_id
    count = connection.scalar(select(func.count()).where(inside)) or 0
    first = count if position is None else min(max(position, 0), count)
    connection.execute(
        update(playlist_entries)
        .where(inside, _entry.position >= first)
        .values(position=_entry.position + len(rows))
    )
    connection.execute(
        insert(playlist_entries),
        [
            {**row, "playlist_id": playlist_id, "position": first + number}
            for number, row in enumerate(rows)
        ],
    )
    _touch(connection, playlist_id)


def _renumber(connection: Connection, playlist_id: int, ids: list[int]) -> None:
    _place(connection, dict(enumerate(ids)))
    _touch(connection, playlist_id)


def _place(connection: Connection, ids: Mapping[int, int]) -> None:
    """Give places, by their new position, that position."""
    if ids:
        connection.execute(
            update(playlist_entries)
            .where(_entry.id == bindparam("entry_id"))
            .values(position=bindparam("new_position")),
            [{"entry_id": number, "new_position": position} for position, number in ids.items()],
        )


def _insert_at(
    connection: Connection, playlist_id: int, entries: Mapping[int, PlaylistEntry]
) -> None:
    """Add places by their position; of tracks that are gone, the files."""
    if not entries:
        return
    ids = [entry.track_id for entry in entries.values() if entry.track_id is not None]
    found = connection.execute(select(tracks.c.id, tracks.c.path).where(among(tracks.c.id, ids)))
    paths = {row.id: row.path for row in found}
    connection.execute(
        insert(playlist_entries),
        [
            {
                "playlist_id": playlist_id,
                "position": position,
                "track_id": entry.track_id if entry.track_id in paths else None,
                "path": paths.get(entry.track_id, entry.path),
                "segment": entry.segment,
            }
            for position, entry in entries.items()
        ],
    )


def _touch(connection: Connection, playlist_id: int) -> None:
    connection.execute(
        update(playlists).where(playlists.c.id == playlist_id).values(changed_at=time.time())
    )
