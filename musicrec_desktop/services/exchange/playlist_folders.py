"""How playlists stand: in an order of the listener's own, and in folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from threading import RLock

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST
from musicrec_desktop.core.playlists import Playlist, PlaylistFolder, PlaylistTree
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.playlist_folders import PlaylistFolderRepository
from musicrec_desktop.library.text import clean_text

Item = Playlist | PlaylistFolder
Items = tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the tree: a playlist, or a folder.

    Attributes
    ----------
    id : int
    folder : bool
    """

    id: int
    folder: bool = False

    def holds(self, item: Item) -> bool:
        """Whether it is this one."""
        return item.id == self.id and isinstance(item, PlaylistFolder) == self.folder


@dataclass(frozen=True, slots=True)
class TreeChange:
    """How a listener's playlists stood before and after something was done."""

    listener_id: int
    before: PlaylistTree
    after: PlaylistTree


class PlaylistFolderService:
    """Every method may be called from any thread; None is returned where nothing changed.

    Parameters
    ----------
    folders : PlaylistFolderRepository
    listener : callable, optional
        Returns the id of who listens now.
    """

    def __init__(
        self,
        folders: PlaylistFolderRepository,
        *,
        listener: Callable[[], int] = lambda: DEFAULT_LISTENER,
    ) -> None:
        self._folders = folders
        self._listener = listener
        self._lock = RLock()

    def tree(self) -> PlaylistTree:
        """Return how the listener's playlists stand."""
        return self._folders.tree(self._listener())

    def create(self, name: str, playlist_ids: Sequence[int] = ()) -> TreeChange | None:
        """Make a folder, and put playlists into it.

        Raises
        ------
        MusicRecError
            If the name is empty, or a guest listens.
        """
        name = _checked(name)

        def made(tree: PlaylistTree) -> PlaylistTree:
            items, held = tree.items, []
            for number in playlist_ids:
                items, item = _without(items, Place(number))
                held += [item] if isinstance(item, Playlist) else []
            folder = PlaylistFolder(0, name, folded=False, playlists=tuple(held))
            return replace(tree, items=(folder, *items))

        return self._change(made)

    def rename(self, folder_id: int, name: str) -> TreeChange | None:
        """Give a folder another name.

        Raises
        ------
        MusicRecError
            If the name is empty, or a guest listens.
        """
        name = _checked(name)
        return self._change(lambda tree: _mapped(tree, folder_id, lambda f: replace(f, name=name)))

    def delete(self, folder_id: int) -> TreeChange | None:
        """Take a folder away; its playlists stand where it stood."""

        def emptied(tree: PlaylistTree) -> PlaylistTree:
            items: list[Item] = []
            for item in tree.items:
                gone = Place(folder_id, folder=True).holds(item)
                if gone and isinstance(item, PlaylistFolder):
                    items += item.playlists
                else:
                    items.append(item)
            return replace(tree, items=tuple(items))

        return self._change(emptied)

    def put_into(self, playlist_id: int, folder_id: int | None) -> TreeChange | None:
        """Put a playlist at the end of a folder, or of those that stand in none."""

        def put(tree: PlaylistTree) -> PlaylistTree:
            items, item = _without(tree.items, Place(playlist_id))
            return tree if item is None else replace(tree, items=_with(items, item, folder_id))

        return self._change(put)

    def move(
        self, what: Place, folder_id: int | None = None, before: Place | None = None
    ) -> TreeChange | None:
        """Put something before something else, or at the end; the order is one's own from now on.

        Parameters
        ----------
        what : Place
        folder_id : int, optional
            In which folder; a folder stands in none.
        before : Place, optional
        """
        if what == before:
            return None
        inside = None if what.folder else folder_id

        def moved(tree: PlaylistTree) -> PlaylistTree:
            items, item = _without(tree.items, what)
            if item is None:
                return tree
            items = _with(items, item, inside, before)
            return tree if items == tree.items else PlaylistTree(items, by_name=False)

        return self._change(moved)

    def sort_by_name(self) -> TreeChange | None:
        """Let the names say the order again; folders stay."""
        return self._change(lambda tree: replace(tree, by_name=True))

    def fold(self, folder_id: int, folded: bool) -> None:
        """Remember whether only the name of a folder is shown."""
        self._folders.fold(folder_id, folded)

    def undo(self, change: TreeChange) -> None:
        """Let the playlists stand as before a change; what came since stands last."""
        self._put(change.listener_id, change.before)

    def redo(self, change: TreeChange) -> None:
        """Let the playlists stand as after a change; what came since stands last."""
        self._put(change.listener_id, change.after)

    def _put(self, listener: int, tree: PlaylistTree) -> None:
        with self._lock:
            now = {folder.id: folder.folded for folder in self._folders.tree(listener).folders}
            items = tuple(
                replace(item, folded=now.get(item.id, item.folded))
                if isinstance(item, PlaylistFolder)
                else item
                for item in tree.items
            )
            self._folders.put(listener, replace(tree, items=items))

    def put_back(self, playlist: Playlist, old: PlaylistTree, old_id: int) -> None:
        """Let a playlist that was made again stand where the one before it stood.

        Parameters
        ----------
        playlist : Playlist
            As it is now.
        old : PlaylistTree
            With the one that was deleted.
        old_id : int
            Its id.
        """
        folder_id, following = _where(old, old_id)

        def put(tree: PlaylistTree) -> PlaylistTree:
            items, item = _without(tree.items, Place(playlist.id))
            if item is None:
                return tree
            there = folder_id if any(f.id == folder_id for f in tree.folders) else None
            group = _group(items, there)
            known = [place for place in following if any(place.holds(other) for other in group)]
            return replace(tree, items=_with(items, item, there, known[0] if known else None))

        self._change(put, playlist.listener_id)

    def _change(
        self, how: Callable[[PlaylistTree], PlaylistTree], listener_id: int | None = None
    ) -> TreeChange | None:
        listener = self._listener() if listener_id is None else listener_id
        if listener == GUEST:
            raise MusicRecError(
                translate("Playlists", "A guest’s playlists are not kept."),
                translate("Next steps", "Choose a listener at the foot of the sidebar."),
            )
        with self._lock:
            before = self._folders.tree(listener)
            wanted = how(before)
            if wanted == before:
                return None
            return TreeChange(listener, before, self._folders.put(listener, wanted))


def _checked(name: str) -> str:
    name = clean_text(name)
    if not name:
        raise MusicRecError(
            translate("Playlists", "A folder needs a name."), translate("Next steps", "Type one.")
        )
    return name


def _mapped(
    tree: PlaylistTree, folder_id: int, how: Callable[[PlaylistFolder], PlaylistFolder]
) -> PlaylistTree:
    items = tuple(
        how(item) if isinstance(item, PlaylistFolder) and item.id == folder_id else item
        for item in tree.items
    )
    return replace(tree, items=items)


def _without(items: Items, what: Place) -> tuple[Items, Item | None]:
    """Return the tree without something, and what that is."""
    found: Item | None = None
    rest: list[Item] = []
    for item in items:
        if what.holds(item):
            found = item
            continue
        if isinstance(item, PlaylistFolder) and not what.folder:
            inside = next((other for other in item.playlists if other.id == what.id), None)
            if inside is not None:
                found = inside
                others = tuple(other for other in item.playlists if other.id != what.id)
                rest.append(replace(item, playlists=others))
                continue
        rest.append(item)
    return tuple(rest), found


def _with(items: Items, item: Item, folder_id: int | None, before: Place | None = None) -> Items:
    """Return the tree with something in a folder or beside them."""
    if folder_id is None or isinstance(item, PlaylistFolder):
        at = next(
            (n for n, other in enumerate(items) if before and before.holds(other)), len(items)
        )
        return (*items[:at], item, *items[at:])
    found: list[Item] = []
    for other in items:
        if isinstance(other, PlaylistFolder) and other.id == folder_id:
            held = _with(other.playlists, item, None, before)
            playlists = tuple(each for each in held if isinstance(each, Playlist))
            found.append(replace(other, playlists=playlists))
        else:
            found.append(other)
    return tuple(found)


def _group(items: Items, folder_id: int | None) -> Items:
    """Return what stands in a folder, or beside the folders."""
    if folder_id is None:
        return items
    folders = [item for item in items if isinstance(item, PlaylistFolder)]
    return next((folder.playlists for folder in folders if folder.id == folder_id), ())


def _where(tree: PlaylistTree, playlist_id: int) -> tuple[int | None, list[Place]]:
    """Return in which folder a playlist stands, and what follows it there."""
    for folder_id in (None, *(folder.id for folder in tree.folders)):
        group = _group(tree.items, folder_id)
        for at, item in enumerate(group):
            if Place(playlist_id).holds(item):
                rest = group[at + 1 :]
                return folder_id, [Place(o.id, isinstance(o, PlaylistFolder)) for o in rest]
    return None, []
