"""What stands in playlists, read in the background and changed there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController
from musicrec_desktop.gui.words.tracks import one_or_many
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.playlists import PlaylistContents, PlaylistService


class PlaylistContentsController(QObject):
    """Reads what stands in playlists, and again after each change: the last answer is the newest.

    Parameters
    ----------
    playlists : PlaylistService
    names : PlaylistController
        The list of playlists, which is read again after each change too.
    jobs : JobRunner
    parent : QObject

    Signals
    -------
    contents_read(PlaylistContents or None, int)
        What was asked for, and the playlist's id.
    unread(int)
        What stands in a playlist could not be read.
    """

    contents_read = Signal(object, int)
    unread = Signal(int)

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
        self._answers = 0  # of changes; what was read before one is out of date
        self._changing: Counter[int] = Counter()  # changes of a playlist not answered yet
        self._waiting: dict[int, list[Callable[[], object]]] = {}  # for those
        self._last: PlaylistContents | None = None
        self.contents_read.connect(self._keep)
        names.altered.connect(self._altered)

    def read(self, playlist_id: int) -> None:
        """Read what stands in a playlist; once more where it was changed meanwhile."""
        asked = self._answers

        def answer(contents: Any) -> None:
            if asked == self._answers:
                self.contents_read.emit(contents, playlist_id)
            else:
                self.read(playlist_id)

        def failed(error: Exception) -> None:
            self._names.say_failed(error)
            self.unread.emit(playlist_id)

        self._jobs.start(
            lambda: self._playlists.contents(playlist_id), finished=answer, failed=failed
        )

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

    def named(self, playlist_id: int, entry_ids: Sequence[int]) -> str:
        """Return which tracks of a playlist these are, as a notice names them."""
        contents = self._last
        named = translate("Counts", "%n track(s)", n=len(entry_ids))
        if contents is not None and contents.playlist.id == playlist_id:
            wanted = set(entry_ids)
            tracks = [track for entry, track in contents.entries if entry in wanted]
            named = one_or_many(tracks) if tracks else named
        return named

    def is_changing(self, playlist_id: int) -> bool:
        """Whether a change of this playlist is not answered yet."""
        return self._changing[playlist_id] > 0

    def once_changed(self, playlist_id: int, do: Callable[[], object]) -> None:
        """Do something as soon as all changes of this playlist are answered."""
        self._waiting.setdefault(playlist_id, []).append(do)

    def change(
        self,
        playlist_id: int,
        change: Callable[[], Any],
        tell: Callable[[Any], None] = lambda _done: None,
    ) -> Job:
        """Change what stands in a playlist, and hand what came of it to ``tell``."""
        asked = self._answers
        self._changing[playlist_id] += 1

        def work() -> Any:
            return change(), self._playlists.contents(playlist_id)

        def answer(found: tuple[Any, Any]) -> None:
            done, contents = found
            alone = asked == self._answers
            self._answers += 1
            if alone:
                self.contents_read.emit(contents, playlist_id)
            else:
                self.read(playlist_id)
            self._names.refresh()
            tell(done)
            self._answered(playlist_id)

        def failed(error: Exception) -> None:
            self._answered(playlist_id)
            self._names.say_failed(error)

        job = self._jobs.start(work, finished=answer, failed=failed)
        self._names.changing.emit(job)
        return job

    def _answered(self, playlist_id: int) -> None:
        self._changing[playlist_id] -= 1
        if not self._changing[playlist_id]:
            for do in self._waiting.pop(playlist_id, []):
                do()

    def _altered(self, playlist_id: int) -> None:
        """Read anew what stands in a playlist that has another name or other rules."""
        self._answers += 1
        self.read(playlist_id)

    def _keep(self, contents: PlaylistContents | None, _playlist_id: int) -> None:
        self._last = contents

    def _run(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        self._jobs.start(work, finished=answer, failed=self._names.say_failed)
