"""Between the playlists and what the window shows of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.track_words import one_or_many
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.exchange.playlists import DeletedPlaylist, PlaylistService


class PlaylistController(QObject):
    """Changes playlists in the background, one change after the other's answer.

    Signals
    -------
    changed(list of Playlist)
        All of them, by name, after each change.
    contents_read(PlaylistContents or None, int)
        What was asked for, and the playlist's id.
    said(str)
        A sentence: what was done, or why it could not be.
    deleted(DeletedPlaylist)
        It can be brought back.
    made(Playlist)
    """

    changed = Signal(list)
    contents_read = Signal(object, int)
    said = Signal(str)
    deleted = Signal(object)
    made = Signal(object)

    def __init__(self, playlists: PlaylistService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._playlists = playlists
        self._jobs = jobs
        self._known: list[Playlist] = []
        self._changes = 0  # that were answered; what was read before one is out of date

    @property
    def known(self) -> list[Playlist]:
        """The playlists as they were last read."""
        return list(self._known)

    def refresh(self) -> None:
        """Read the names of all playlists."""
        self._run(self._playlists.all, self._show)

    def read(self, playlist_id: int) -> None:
        """Read what stands in a playlist; once more where it was changed meanwhile."""
        asked = self._changes

        def answer(contents: Any) -> None:
            if asked == self._changes:
                self.contents_read.emit(contents, playlist_id)
            else:
                self.read(playlist_id)

        self._run(lambda: self._playlists.contents(playlist_id), answer)

    def create(self, name: str, tracks: Sequence[Track] = ()) -> None:
        """Make a playlist of these tracks."""
        ids = [track.id for track in tracks]
        self._run(lambda: self._playlists.create(name, ids), self._made)

    def create_smart(self, name: str, query: str) -> None:
        """Keep a search under a name."""
        self._run(lambda: self._playlists.create_smart(name, query), self._made)

    def rename(self, playlist_id: int, name: str) -> None:
        """Give a playlist another name."""
        self._change(playlist_id, lambda: self._playlists.rename(playlist_id, name))

    def set_query(self, playlist_id: int, query: str) -> None:
        """Let a smart playlist ask something else."""
        self._change(playlist_id, lambda: self._playlists.set_query(playlist_id, query))

    def delete(self, playlist_id: int) -> None:
        """Delete a playlist; it can be brought back."""
        self._run(lambda: self._playlists.delete(playlist_id), self._deleted)

    def bring_back(self, deleted: DeletedPlaylist) -> None:
        """Make a deleted playlist again."""
        self._run(lambda: self._playlists.bring_back(deleted), self._made)

    def add(self, playlist: Playlist, tracks: Sequence[Track]) -> None:
        """Put tracks at the end of a playlist."""
        ids = [track.id for track in tracks]
        self._change(playlist.id, lambda: self._playlists.add(playlist.id, ids))
        self.said.emit(
            translate(
                "Playlist",
                "{tracks} added to “{name}”",
                tracks=one_or_many(tracks),
                name=playlist.name,
            )
        )

    def remove(self, playlist_id: int, entry_ids: Sequence[int]) -> None:
        """Take places out of a playlist."""
        self._change(playlist_id, lambda: self._playlists.remove(playlist_id, entry_ids))

    def move(self, playlist_id: int, entry_ids: Sequence[int], position: int) -> None:
        """Put places elsewhere; the position is counted without them."""
        self._change(playlist_id, lambda: self._playlists.move(playlist_id, entry_ids, position))

    def _change(self, playlist_id: int, change: Callable[[], None]) -> None:
        asked = self._changes

        def work() -> Any:
            change()
            return self._playlists.contents(playlist_id)

        def answer(contents: Any) -> None:
            alone = asked == self._changes
            self._changes += 1
            if alone:
                self.contents_read.emit(contents, playlist_id)
            else:
                self.read(playlist_id)
            self.refresh()

        self._run(work, answer)

    def _run(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        self._jobs.start(work, finished=answer, failed=self._failed)

    def _made(self, playlist: Playlist) -> None:
        self.refresh()
        self.made.emit(playlist)

    def _deleted(self, deleted: DeletedPlaylist | None) -> None:
        self.refresh()
        if deleted is not None:
            self.deleted.emit(deleted)

    def _show(self, playlists: list[Playlist]) -> None:
        self._known = playlists
        self.changed.emit(playlists)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, MusicRecError):
            raise error
        self.said.emit(str(error))
