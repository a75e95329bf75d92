"""Between the list of playlists and what the window shows of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.playlists import Playlist, PlaylistTree
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.made_playlists import MadePlaylists
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.playlist_names import free_name
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.playlists import DeletedPlaylist, PlaylistService


class PlaylistController(QObject):
    """Makes, names and deletes playlists in the background.

    What stands in them is another's: :class:`PlaylistEntriesController`.

    Signals
    -------
    changed(list of Playlist)
        All of them, in their order, after each change.
    arranged(PlaylistTree)
        The same, in their folders.
    done(str, callable, callable, callable)
        What was done, as it follows "Undo"; what takes it back and does it again, which return
        a job; and whether it can still be taken back.
    altered(int)
        The playlist of this id has another name or asks for something else.
    said(str)
        A sentence: what was done, or why it could not be.
    undoable(str, str, callable)
        What was done, and what takes it back: its name, and how.
    brought_back(DeletedPlaylist)
    changing(Job)
        A playlist is being changed.
    deleted(DeletedPlaylist)
        It can be brought back.
    not_made()
        One that was asked for is not there.
    made(Playlist)
    unmade(list of int)
        Playlists were taken back that had been made; their ids.
    """

    changed = Signal(list)
    arranged = Signal(object)
    done = Signal(str, object, object, object)
    altered = Signal(int)
    said = Signal(str)
    undoable = Signal(str, str, object)
    changing = Signal(object)
    brought_back = Signal(object)
    deleted = Signal(object)
    made = Signal(object)
    not_made = Signal()
    unmade = Signal(list)

    def __init__(self, playlists: PlaylistService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._playlists = playlists
        self._jobs = jobs
        self._names = Newest(jobs)
        self._tree = PlaylistTree()

    @property
    def known(self) -> list[Playlist]:
        """The playlists as they were last read."""
        return self._tree.playlists

    @property
    def tree(self) -> PlaylistTree:
        """The same, in their folders."""
        return self._tree

    def name_of(self, playlist_id: int) -> str:
        """Return what a playlist is called; nothing where there is none."""
        return next((known.name for known in self.known if known.id == playlist_id), "")

    def refresh(self) -> None:
        """Read the names of all playlists."""
        self._names.start(self._playlists.tree, finished=self._show, failed=self.say_failed)

    def create(self, name: str, tracks: Sequence[Track] = ()) -> None:
        """Make a playlist of these tracks."""
        ids = [track.id for track in tracks]
        work = self._jobs.start(
            lambda: self._playlists.create(name, ids), finished=self._new, failed=self._not_made
        )
        self.changing.emit(work)

    def create_smart(self, name: str, query: str) -> None:
        """Keep a search under a name."""
        self.changing.emit(self._run(lambda: self._playlists.create_smart(name, query), self._new))

    def rename(self, playlist_id: int, name: str) -> None:
        """Give a playlist another name."""
        before = self.name_of(playlist_id)
        said = translate("Undo", "renaming “{name}”", name=before)
        self._replace(playlist_id, self._playlists.rename, before, name, said)

    def duplicate(self, playlist_id: int) -> None:
        """Make another playlist of the same, with a name of its own."""
        copy = translate("Playlist", "{name} (copy)", name=self.name_of(playlist_id))
        name = free_name(copy, [known.name for known in self.known])
        self.changing.emit(
            self._run(lambda: self._playlists.duplicate(playlist_id, name), self._duplicated)
        )

    def set_query(self, playlist_id: int, query: str) -> None:
        """Let a smart playlist ask something else."""
        before = next((known.query for known in self.known if known.id == playlist_id), query)
        said = translate("Undo", "changing “{name}”", name=self.name_of(playlist_id))
        self._replace(playlist_id, self._playlists.set_query, before, query, said)

    def delete(self, playlist_id: int) -> Job:
        """Delete a playlist; it can be brought back."""
        job = self._run(lambda: self._playlists.delete(playlist_id), self._deleted)
        self.changing.emit(job)
        return job

    def bring_back(self, deleted: DeletedPlaylist) -> Job:
        """Make a deleted playlist again."""
        self.brought_back.emit(deleted)
        return self._run(lambda: self._playlists.bring_back(deleted), self._made)

    def _replace(
        self,
        playlist_id: int,
        put: Callable[[int, str], Any],
        before: str,
        after: str,
        said: str,
    ) -> None:
        """Put something in place of what was, and tell how that is taken back."""

        def change(to: str, tell: Callable[[], None] = lambda: None) -> Job:
            def answer(_done: Any) -> None:
                self.altered.emit(playlist_id)
                self.refresh()
                tell()

            job = self._run(lambda: put(playlist_id, to), answer)
            self.changing.emit(job)
            return job

        def there() -> bool:
            return bool(self.name_of(playlist_id))

        def tell() -> None:
            if before != after:
                self.done.emit(said, lambda: change(before), lambda: change(after), there)

        change(after, tell)

    def _run(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> Job:
        return self._jobs.start(work, finished=answer, failed=self.say_failed)

    def _made(self, playlist: Playlist) -> None:
        self.refresh()
        self.made.emit(playlist)

    def tell_made(self, playlists: Sequence[Playlist]) -> None:
        """Tell that playlists are there now that were not, and how that is taken back."""

        def run(work: Callable[[], object], answer: Callable[[object], None]) -> Job:
            def done(found: object) -> None:
                self.refresh()
                answer(found)

            return self._run(work, done)

        made = MadePlaylists(playlists, self._playlists, run, self.unmade.emit)
        self.done.emit(made.said, made.undo, made.redo, lambda: made.among(self.known))

    def _new(self, playlist: Playlist) -> None:
        self._made(playlist)
        self.tell_made([playlist])

    def _duplicated(self, playlist: Playlist | None) -> None:
        if playlist is not None:
            self._new(playlist)

    def _deleted(self, deleted: DeletedPlaylist | None) -> None:
        self.refresh()
        if deleted is not None:
            self.deleted.emit(deleted)

    def _show(self, tree: PlaylistTree) -> None:
        self._tree = tree
        self.arranged.emit(tree)
        self.changed.emit(self.known)

    def _not_made(self, error: Exception) -> None:
        self.not_made.emit()
        self.say_failed(error)

    def say_failed(self, error: Exception) -> None:
        """Say why something could not be done with a playlist."""
        self.said.emit(sentence_of(error))
