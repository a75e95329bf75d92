"""Between the playlists and what the window shows of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.playlists import Playlist, PlaylistTree
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.made_playlists import MadePlaylists
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.playlist_names import Sorted, free_name, sorted_said
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.tracks import one_or_many
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.playlist_history import PlaylistChange, PlaylistHistory
from musicrec_desktop.services.exchange.playlists import (
    DeletedPlaylist,
    PlaylistContents,
    PlaylistService,
)


class PlaylistController(QObject):
    """Changes playlists in the background, one change after the other's answer.

    Signals
    -------
    changed(list of Playlist)
        All of them, in their order, after each change.
    arranged(PlaylistTree)
        The same, in their folders.
    done(str, callable, callable, callable)
        What was done, as it follows "Undo"; what takes it back and does it again, which return
        a job; and whether it can still be taken back.
    contents_read(PlaylistContents or None, int)
        What was asked for, and the playlist's id.
    said(str)
        A sentence: what was done, or why it could not be.
    undoable(str, str, callable)
        What was done, and what takes it back: its name, and how.
    listed(str, PlaylistChange)
        What stands in a playlist was changed, as it follows "Undo".
    unlisted(PlaylistChange)
        It was taken back by the button of its notice.
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
    doubled(Playlist, list of Track, int or None, frozenset of int, int)
        Of tracks that are to be put into a playlist, at a position, these stand in it already.
    """

    changed = Signal(list)
    arranged = Signal(object)
    done = Signal(str, object, object, object)
    contents_read = Signal(object, int)
    said = Signal(str)
    undoable = Signal(str, str, object)
    listed = Signal(str, object)
    unlisted = Signal(object)
    changing = Signal(object)
    brought_back = Signal(object)
    deleted = Signal(object)
    made = Signal(object)
    not_made = Signal()
    unmade = Signal(list)
    doubled = Signal(object, object, object, object, int)

    def __init__(self, playlists: PlaylistService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._playlists = playlists
        self._jobs = jobs
        self._names = Newest(jobs)
        self._tree = PlaylistTree()
        self._changes = 0  # that were answered; what was read before one is out of date
        self._changing: Counter[int] = Counter()  # changes of a playlist not answered yet
        self._waiting: dict[int, list[Callable[[], Any]]] = {}  # steps of history after those
        self._contents: PlaylistContents | None = None
        self.contents_read.connect(self._keep)

    @property
    def known(self) -> list[Playlist]:
        """The playlists as they were last read."""
        return self._tree.playlists

    @property
    def tree(self) -> PlaylistTree:
        """The same, in their folders."""
        return self._tree

    def refresh(self) -> None:
        """Read the names of all playlists."""
        self._names.start(self._playlists.tree, finished=self._show, failed=self._failed)

    def read(self, playlist_id: int) -> None:
        """Read what stands in a playlist; once more where it was changed meanwhile."""
        asked = self._changes

        def answer(contents: Any) -> None:
            if asked == self._changes:
                self.contents_read.emit(contents, playlist_id)
            else:
                self.read(playlist_id)

        self._run(lambda: self._playlists.contents(playlist_id), answer)

    def give_tracks(
        self, playlist_ids: Sequence[int], use: Callable[[list[Track]], object]
    ) -> None:
        """Read what stands in playlists, and give it to somebody; nothing where it is empty."""

        def read() -> list[Track]:
            found = [self._playlists.contents(number) for number in playlist_ids]
            return [track for contents in found if contents for track in contents.tracks]

        def answer(tracks: Any) -> None:
            if tracks:
                use(tracks)

        self._run(read, answer)

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
        before = self._named(playlist_id)
        said = translate("Undo", "renaming “{name}”", name=before)
        self._replace(playlist_id, self._playlists.rename, before, name, said)

    def duplicate(self, playlist_id: int) -> None:
        """Make another playlist of the same, with a name of its own."""
        copy = translate("Playlist", "{name} (copy)", name=self._named(playlist_id))
        name = free_name(copy, [known.name for known in self.known])
        self.changing.emit(
            self._run(lambda: self._playlists.duplicate(playlist_id, name), self._duplicated)
        )

    def set_query(self, playlist_id: int, query: str) -> None:
        """Let a smart playlist ask something else."""
        before = next((known.query for known in self.known if known.id == playlist_id), query)
        said = translate("Undo", "changing “{name}”", name=self._named(playlist_id))
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

    def is_last(self, done: PlaylistChange) -> bool:
        """Whether a change is what its playlist would take back next."""
        return self._playlists.history.is_last(done)

    def undo_change(self, done: PlaylistChange) -> Job:
        """Take one change back, where it is still the last."""
        history = self._playlists.history
        return self._change(done.playlist_id, lambda: history.undo(done.playlist_id, done))

    def _undo_told(self, done: PlaylistChange) -> None:
        """Take one change back by the button of its notice, and say so."""
        self._change(
            done.playlist_id,
            lambda: self._playlists.history.undo(done.playlist_id, done),
            lambda undone: self.unlisted.emit(done) if undone else None,
        )

    def redo_last(self, playlist_id: int) -> Job:
        """Do again what was taken back last."""
        return self._change(playlist_id, lambda: self._playlists.history.redo(playlist_id))

    def add(
        self,
        playlist: Playlist,
        tracks: Sequence[Track],
        position: int | None = None,
        *,
        outside: int = 0,
    ) -> None:
        """Put tracks into a playlist, once it was asked about those that stand in it already.

        Parameters
        ----------
        playlist : Playlist
        tracks : sequence of Track
        position : int, optional
            Before what; at the end where it is left out.
        outside : int, optional
            How many files more were wanted in it that are of no library.
        """
        ids = [track.id for track in tracks]

        def answer(held: frozenset[int]) -> None:
            if held:
                self.doubled.emit(playlist, tracks, position, held, outside)
            else:
                self.put(playlist, tracks, position, outside=outside)

        self.changing.emit(self._run(lambda: self._playlists.held(playlist.id, ids), answer))

    def put(
        self,
        playlist: Playlist,
        tracks: Sequence[Track],
        position: int | None = None,
        *,
        outside: int = 0,
    ) -> None:
        """Put tracks into a playlist; see :meth:`add`."""
        ids = [track.id for track in tracks]
        text = translate(
            "Playlist",
            "{tracks} added to “{name}”",
            tracks=one_or_many(tracks),
            name=playlist.name,
        )
        if outside:
            text = translate(
                "Playlist",
                "{added}. %n file(s) left out: not in your library.",
                comment="{added} is a sentence without its full stop",
                n=outside,
                added=text,
            )
        undone = translate("Undo", "adding to “{name}”", name=playlist.name)
        self._change(
            playlist.id,
            lambda: self._playlists.add(playlist.id, ids, position),
            lambda done: self._tell_added(text, done, undone),
        )

    def replace(self, playlist: Playlist, tracks: Sequence[Track]) -> None:
        """Let exactly these tracks stand in a playlist."""
        ids = [track.id for track in tracks]
        text = translate(
            "Playlist",
            "“{name}” replaced by {tracks}",
            tracks=one_or_many(tracks),
            name=playlist.name,
        )
        undone = translate("Undo", "replacing “{name}”", name=playlist.name)
        self._change(
            playlist.id,
            lambda: self._playlists.replace(playlist.id, ids),
            lambda done: self._tell_added(text, done, undone),
        )

    def remove(self, playlist_id: int, entry_ids: Sequence[int]) -> None:
        """Take places out of a playlist."""
        tracks, name = self._what(playlist_id, entry_ids), self._named(playlist_id)
        text = translate("Playlist", "{tracks} removed from “{name}”", tracks=tracks, name=name)
        self._change(
            playlist_id,
            lambda: self._playlists.remove(playlist_id, entry_ids),
            lambda done: self._tell_done(
                text,
                translate("Queue", "Undo remove"),
                done,
                translate("Undo", "removing from “{name}”", name=name),
            ),
        )

    def move(self, playlist_id: int, entry_ids: Sequence[int], position: int) -> None:
        """Put places elsewhere; the position is counted without them."""
        tracks, name = self._what(playlist_id, entry_ids), self._named(playlist_id)
        text = translate("Playlist", "{tracks} moved within “{name}”", tracks=tracks, name=name)
        self._change(
            playlist_id,
            lambda: self._playlists.move(playlist_id, entry_ids, position),
            lambda done: self._tell_done(
                text,
                translate("Queue", "Undo move"),
                done,
                translate("Undo", "moving tracks in “{name}”", name=name),
            ),
        )

    def sort(self, playlist_id: int, entry_ids: Sequence[int], how: Sorted) -> None:
        """Let all places of a playlist stand in this order."""
        name = self._named(playlist_id)
        self._change(
            playlist_id,
            lambda: self._playlists.move(playlist_id, entry_ids, 0),
            lambda done: self._tell_done(
                sorted_said(name, how),
                translate("Notices", "Undo"),
                done,
                translate("Undo", "sorting “{name}”", name=name),
            ),
        )

    def undo(self, playlist_id: int) -> bool:
        """Take back the last change of what stands in a playlist; False where there is none."""
        return self._step(playlist_id, lambda h: h.can_undo(playlist_id), PlaylistHistory.undo)

    def redo(self, playlist_id: int) -> bool:
        """Take back the last :meth:`undo`; False where there is none."""
        return self._step(playlist_id, lambda h: h.can_redo(playlist_id), PlaylistHistory.redo)

    def _step(
        self,
        playlist_id: int,
        possible: Callable[[PlaylistHistory], bool],
        step: Callable[[PlaylistHistory, int], bool],
    ) -> bool:
        """Go back or forth, where that is possible once all changes are answered."""
        if self._changing[playlist_id]:
            waiting = self._waiting.setdefault(playlist_id, [])
            waiting.append(lambda: self._step(playlist_id, possible, step))
            return True
        history = self._playlists.history
        if not possible(history):
            return False
        self._change(playlist_id, lambda: step(history, playlist_id))
        return True

    def _named(self, playlist_id: int) -> str:
        return next((known.name for known in self.known if known.id == playlist_id), "")

    def _replace(
        self,
        playlist_id: int,
        put: Callable[[int, str], Any],
        before: str,
        after: str,
        said: str,
    ) -> None:
        """Put something in place of what was, and tell how that is taken back."""

        def change(to: str, tell: Callable[[Any], None] = lambda _done: None) -> Job:
            return self._change(playlist_id, lambda: put(playlist_id, to), tell)

        def there() -> bool:
            return bool(self._named(playlist_id))

        def tell(_done: Any) -> None:
            if before != after:
                self.done.emit(said, lambda: change(before), lambda: change(after), there)

        change(after, tell)

    def _tell_added(self, text: str, done: PlaylistChange | None, undone: str) -> None:
        if done is None:
            self.said.emit(text)
        self._tell_done(text, translate("Notices", "Undo"), done, undone)

    def _tell_done(self, text: str, label: str, done: PlaylistChange | None, undone: str) -> None:
        """Say what was done, and as what it can be taken back, if anything was."""
        if done is not None:
            self.undoable.emit(text, label, lambda: self._undo_told(done))
            self.listed.emit(undone, done)

    def _what(self, playlist_id: int, entry_ids: Sequence[int]) -> str:
        """Return which tracks of a playlist these are, as a notice names them."""
        contents = self._contents
        named = translate("Counts", "%n track(s)", n=len(entry_ids))
        if contents is not None and contents.playlist.id == playlist_id:
            wanted = set(entry_ids)
            tracks = [track for entry, track in contents.entries if entry in wanted]
            named = one_or_many(tracks) if tracks else named
        return named

    def _keep(self, contents: PlaylistContents | None, _playlist_id: int) -> None:
        self._contents = contents

    def _change(
        self,
        playlist_id: int,
        change: Callable[[], Any],
        tell: Callable[[Any], None] = lambda _done: None,
    ) -> Job:
        asked = self._changes
        self._changing[playlist_id] += 1

        def work() -> Any:
            return change(), self._playlists.contents(playlist_id)

        def answer(found: tuple[Any, Any]) -> None:
            done, contents = found
            alone = asked == self._changes
            self._changes += 1
            if alone:
                self.contents_read.emit(contents, playlist_id)
            else:
                self.read(playlist_id)
            self.refresh()
            tell(done)
            self._answered(playlist_id)

        def failed(error: Exception) -> None:
            self._answered(playlist_id)
            self._failed(error)

        job = self._jobs.start(work, finished=answer, failed=failed)
        self.changing.emit(job)
        return job

    def _answered(self, playlist_id: int) -> None:
        self._changing[playlist_id] -= 1
        if not self._changing[playlist_id]:
            for step in self._waiting.pop(playlist_id, []):
                step()

    def _run(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> Job:
        return self._jobs.start(work, finished=answer, failed=self._failed)

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
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.said.emit(sentence_of(error))
