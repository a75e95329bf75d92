"""In which order a listener's playlists stand, and in which folders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.name_order import natural_key
from musicrec_desktop.core.playlists import Playlist, PlaylistFolder, PlaylistTree
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.schema import among, playlist_folders, playlists

_folder = playlist_folders.c


class PlaylistFolderRepository:
    """The tree of a listener's playlists in and out of the library."""

    def __init__(self, database: Database, playlists: PlaylistRepository) -> None:
        self._database = database
        self._playlists = playlists

    def tree(self, listener_id: int) -> PlaylistTree:
        """Return how a listener's playlists stand; what was never placed stands last, by name."""
        known = self._playlists.list(listener_id)
        statement = select(_folder.id, _folder.name, _folder.folded, _folder.position)
        places = select(playlists.c.id, playlists.c.position)
        with self._database.read() as connection:
            folders = connection.execute(statement.where(_folder.listener_id == listener_id)).all()
            found = connection.execute(places.where(playlists.c.listener_id == listener_id)).all()
        positions = {row.id: row.position for row in found}
        inside = defaultdict(list)
        for playlist in known:
            inside[playlist.folder_id].append((positions.get(playlist.id), playlist))
        items: list[tuple[int | None, Playlist | PlaylistFolder]] = [*inside[None]]
        for row in folders:
            held = tuple(playlist for _, playlist in sorted(inside[row.id], key=_place))
            items.append((row.position, PlaylistFolder(row.id, row.name, row.folded, held)))
        placed = [*positions.values(), *(row.position for row in folders)]
        return PlaylistTree(
            tuple(item for _, item in sorted(items, key=_place)),
            all(position is None for position in placed),
        )

    def put(self, listener_id: int, tree: PlaylistTree) -> PlaylistTree:
        """Let the playlists stand as in a tree; those that it does not know stand last.

        Folders that it does not know go, and those that are not there are made again: one whose
        id is 0 gets a new one. Playlists that are not there any more are left out.

        Returns
        -------
        PlaylistTree
            As they stand now.
        """
        with self._database.write() as connection:
            ids = _make_folders(connection, listener_id, tree)
            _place_playlists(connection, listener_id, tree, ids)
        return self.tree(listener_id)

    def fold(self, folder_id: int, folded: bool) -> None:
        """Remember whether only the name of a folder is shown."""
        with self._database.write() as connection:
            chosen = update(playlist_folders).where(_folder.id == folder_id)
            connection.execute(chosen.values(folded=folded))


def _place(item: tuple[int | None, Playlist | PlaylistFolder]) -> tuple[Any, ...]:
    position, what = item
    is_playlist = isinstance(what, Playlist)
    return position is None, position or 0, is_playlist, natural_key(what.name), what.id


def _make_folders(
    connection: Connection, listener_id: int, tree: PlaylistTree
) -> Mapping[PlaylistFolder, int]:
    """Let there be the folders of a tree and no others, and return their ids."""
    wanted = [folder.id for folder in tree.folders if folder.id]
    mine = _folder.listener_id == listener_id
    connection.execute(delete(playlist_folders).where(mine, ~among(_folder.id, wanted)))
    ids = {}
    for position, item in enumerate(tree.items):
        if not isinstance(item, PlaylistFolder):
            continue
        values = {
            "name": item.name,
            "position": None if tree.by_name else position,
            "folded": item.folded,
        }
        number = {"id": item.id} if item.id else {}
        made = insert(playlist_folders).values(**number, **values, listener_id=listener_id)
        again = made.on_conflict_do_update(index_elements=["id"], set_=values)
        ids[item] = connection.scalar(again.returning(_folder.id)) or item.id
    return ids


def _place_playlists(
    connection: Connection,
    listener_id: int,
    tree: PlaylistTree,
    folders: Mapping[PlaylistFolder, int],
) -> None:
    mine = playlists.c.listener_id == listener_id
    connection.execute(update(playlists).where(mine).values(position=None, folder_id=None))
    rows = _rows(tree.items, None)
    for folder, number in folders.items():
        rows += _rows(folder.playlists, number)
    if tree.by_name:
        rows = [{**row, "to_position": None} for row in rows]
    if rows:
        statement = update(playlists).where(playlists.c.id == bindparam("of_playlist"), mine)
        placed = statement.values(
            position=bindparam("to_position"), folder_id=bindparam("to_folder")
        )
        connection.execute(placed, rows)


def _rows(
    items: Sequence[Playlist | PlaylistFolder], folder_id: int | None
) -> list[dict[str, int | None]]:
    return [
        {"of_playlist": item.id, "to_position": position, "to_folder": folder_id}
        for position, item in enumerate(items)
        if isinstance(item, Playlist)
    ]
