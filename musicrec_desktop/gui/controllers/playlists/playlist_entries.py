"""Between what stands in playlists and what the window shows of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.playlist_contents import (
    PlaylistContentsController,
)
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController
from musicrec_desktop.gui.words.playlist_names import Sorted, sorted_said
from musicrec_desktop.gui.words.tracks import one_or_many
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.playlist_history import PlaylistChange, PlaylistHistory
from musicrec_desktop.services.exchange.playlists import PlaylistService


class PlaylistEntriesController(QObject):
    """Changes what stands in playlists, and tells what was done and how it is taken back.

    Sentences about it are said by ``names``.

    Parameters
    ----------
    playlists : PlaylistService
    names : PlaylistController
        The list of playlists.
    jobs : JobRunner
    parent : QObject

    Signals
    -------
    listed(str, PlaylistChange)
        What stands in a playlist was changed, as it follows "Undo".
    unlisted(PlaylistChange)
        It was taken back by the button of its notice.
    doubled(Playlist, list of Track, int or None, frozenset of int, int)
        Of tracks that are to be put into a playlist, at a position, these stand in it already.

    Attributes
    ----------
    contents : PlaylistContentsController
        Reads what stands in them, and again after each change.
    """

    listed = Signal(str, object)
    unlisted = Signal(object)
    doubled = Signal(object, object, object, object, int)

    def __init__(
        self,
        playlists: PlaylistService,
        names: PlaylistController,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._playlists = playlists
        self._names = names
        self._jobs = jobs
        self.contents = PlaylistContentsController(playlists, names, jobs, self)

    # ---- change

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

        work = self._jobs.start(
            lambda: self._playlists.held(playlist.id, ids),
            finished=answer,
            failed=self._names.say_failed,
        )
        self._names.changing.emit(work)

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
        self._edit(
            playlist.id,
            lambda: self._playlists.add(playlist.id, ids, position),
            _added_said(playlist, tracks, outside),
            translate("Undo", "adding to “{name}”", name=playlist.name),
            always=True,
        )

    def replace(self, playlist: Playlist, tracks: Sequence[Track]) -> None:
        """Let exactly these tracks stand in a playlist."""
        ids, what = [track.id for track in tracks], one_or_many(tracks)
        name = playlist.name
        self._edit(
            playlist.id,
            lambda: self._playlists.replace(playlist.id, ids),
            translate("Playlist", "“{name}” replaced by {tracks}", tracks=what, name=name),
            translate("Undo", "replacing “{name}”", name=name),
            always=True,
        )

    def remove(self, playlist_id: int, entry_ids: Sequence[int]) -> None:
        """Take places out of a playlist."""
        what, name = self.contents.named(playlist_id, entry_ids), self._names.name_of(playlist_id)
        self._edit(
            playlist_id,
            lambda: self._playlists.remove(playlist_id, entry_ids),
            translate("Playlist", "{tracks} removed from “{name}”", tracks=what, name=name),
            translate("Undo", "removing from “{name}”", name=name),
            translate("Queue", "Undo remove"),
        )

    def move(self, playlist_id: int, entry_ids: Sequence[int], position: int) -> None:
        """Put places elsewhere; the position is counted without them."""
        what, name = self.contents.named(playlist_id, entry_ids), self._names.name_of(playlist_id)
        self._edit(
            playlist_id,
            lambda: self._playlists.move(playlist_id, entry_ids, position),
            translate("Playlist", "{tracks} moved within “{name}”", tracks=what, name=name),
            translate("Undo", "moving tracks in “{name}”", name=name),
            translate("Queue", "Undo move"),
        )

    def sort(self, playlist_id: int, entry_ids: Sequence[int], how: Sorted) -> None:
        """Let all places of a playlist stand in this order."""
        name = self._names.name_of(playlist_id)
        self._edit(
            playlist_id,
            lambda: self._playlists.move(playlist_id, entry_ids, 0),
            sorted_said(name, how),
            translate("Undo", "sorting “{name}”", name=name),
        )

    # ---- take back

    def undo(self, playlist_id: int) -> bool:
        """Take back the last change of what stands in a playlist; False where there is none."""
        return self._step(playlist_id, PlaylistHistory.can_undo, PlaylistHistory.undo)

    def redo(self, playlist_id: int) -> bool:
        """Take back the last :meth:`undo`; False where there is none."""
        return self._step(playlist_id, PlaylistHistory.can_redo, PlaylistHistory.redo)

    def is_last(self, done: PlaylistChange) -> bool:
        """Whether a change is what its playlist would take back next."""
        return self._playlists.history.is_last(done)

    def undo_change(
        self, done: PlaylistChange, tell: Callable[[bool], None] = lambda _undone: None
    ) -> Job:
        """Take one change back, where it is still the last, and tell whether it was."""
        number = done.playlist_id
        return self.contents.change(
            number, lambda: self._playlists.history.undo(number, done), tell
        )

    def redo_last(self, playlist_id: int) -> Job:
        """Do again what was taken back last."""
        return self.contents.change(playlist_id, lambda: self._playlists.history.redo(playlist_id))

    def _step(
        self,
        playlist_id: int,
        possible: Callable[[PlaylistHistory, int], bool],
        step: Callable[[PlaylistHistory, int], bool],
    ) -> bool:
        """Go back or forth, where that is possible once all changes are answered."""
        history = self._playlists.history
        if self.contents.is_changing(playlist_id):
            self.contents.once_changed(playlist_id, lambda: self._step(playlist_id, possible, step))
            return True
        if not possible(history, playlist_id):
            return False
        self.contents.change(playlist_id, lambda: step(history, playlist_id))
        return True

    # ---- one change

    def _edit(
        self,
        playlist_id: int,
        change: Callable[[], PlaylistChange | None],
        said: str,
        undone: str,
        label: str = "",
        *,
        always: bool = False,
    ) -> None:
        """Change what stands in a playlist, then tell what was done and how to take it back.

        Parameters
        ----------
        playlist_id : int
        change : callable
            Does it; returns None where all stands as it did.
        said : str
            What was done, as a notice says it.
        undone : str
            The same, as it follows "Undo".
        label : str, optional
            What the notice's button is called, if not "Undo".
        always : bool, optional
            Whether it is said even where all stands as it did.
        """

        def tell(done: PlaylistChange | None) -> None:
            if done is not None:
                button = label or translate("Notices", "Undo")
                self._names.undoable.emit(said, button, lambda: self._undo_told(done))
                self.listed.emit(undone, done)
            elif always:
                self._names.said.emit(said)

        self.contents.change(playlist_id, change, tell)

    def _undo_told(self, done: PlaylistChange) -> None:
        """Take one change back by the button of its notice, and say so."""
        self.undo_change(done, lambda undone: self.unlisted.emit(done) if undone else None)


def _added_said(playlist: Playlist, tracks: Sequence[Track], outside: int) -> str:
    """Return which tracks are in a playlist now, and how many of no library are not."""
    added = translate(
        "Playlist", "{tracks} added to “{name}”", tracks=one_or_many(tracks), name=playlist.name
    )
    if not outside:
        return added
    return translate(
        "Playlist",
        "{added}. %n file(s) left out: not in your library.",
        comment="{added} is a sentence without its full stop",
        n=outside,
        added=added,
    )
