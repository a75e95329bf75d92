"""Tracks and folders taken out of the library, and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.library.songs import RemovalNotKept, SongService


class RemovalController(QObject):
    """Takes out of the library and brings back; the files stay where they are.

    Signals
    -------
    removed(str)
        What was taken out of the library, as a sentence; it can be undone.
    undoable(str, callable or None)
        The same as it follows "Undo", and what does it again.
    removing(Job)
        Tracks are being taken out.
    rejoined(str)
        What became of removed tracks that had been added again meanwhile.
    unreturned(list of Failure)
        Files that are not where they were, of tracks that were brought back.
    problem(str)
        A sentence for the user.
    """

    removed = Signal(str)
    undoable = Signal(str, object)
    removing = Signal(object)
    rejoined = Signal(str)
    unreturned = Signal(list)
    problem = Signal(str)

    def __init__(
        self,
        songs: SongService,
        library: LibraryController,
        model: TrackTableModel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._songs = songs
        self._library = library
        self._model = model
        self._jobs = jobs

    def remove(self, tracks: Sequence[Track]) -> None:
        """Take tracks out of the library; their files stay."""
        ids = [track.id for track in tracks]
        said = translate("Library", "%n track(s) (was|were) removed from the library.", n=len(ids))
        if len(tracks) == 1:
            said = translate(
                "Library", "“{title}” was removed from the library.", title=tracks[0].title
            )
        self._remove(
            lambda: self._songs.remove(ids),
            lambda _: said,
            lambda number: translate("Undo", "removing %n track(s)", n=number),
        )

    def remove_folder(self, folder: str) -> None:
        """Take a folder and its tracks out of the library; the files stay."""
        self._remove(
            lambda: self._songs.remove_folder(folder),
            lambda number: translate(
                "Library", "The folder and %n track(s) were removed from the library.", n=number
            ),
            lambda number: translate("Undo", "removing a folder with %n track(s)", n=number),
        )

    def undo(self) -> Job:
        """Bring back what was removed last, and before that if it is called again."""
        unreturned: list[Failure] = []
        rejoined: list[Track] = []
        return self._jobs.start(
            lambda: self._songs.undo_remove(unreturned.append, rejoined.append),
            finished=lambda tracks: self._brought_back(tracks, unreturned, len(rejoined)),
            failed=lambda error: self._not_brought_back(error, unreturned),
        )

    def show_left(self, ids: list[int], gone: Sequence[str] = ()) -> None:
        """Show only these tracks; a scan that runs looks again where files are gone."""
        self._model.keep_only(ids)
        self._library.reopen_index()
        if self._library.scanning:
            self._library.look_into([str(Path(path).parent) for path in gone])

    def _remove(
        self, work: Callable[[], int], said: Callable[[int], str], deed: Callable[[int], str]
    ) -> None:
        """Take tracks out, say so, and tell what was done and how it is done again."""

        def answer(number: int) -> None:
            self.removed.emit(said(number))
            self.undoable.emit(deed(number), lambda: self._take_out(work, lambda _: None))

        self.removing.emit(self._take_out(work, answer))

    def _take_out(self, work: Callable[[], int], tell: Callable[[int], None]) -> Job:
        def answer(result: tuple[int, list[int]]) -> None:
            number, left = result
            self.show_left(left)
            tell(number)

        return self._jobs.start(
            lambda: (work(), self._songs.order()), finished=answer, failed=self._failed
        )

    def _brought_back(self, tracks: list[Track], unreturned: list[Failure], rejoined: int) -> None:
        self._model.update_tracks(tracks)
        self._jobs.start(self._songs.order, finished=self._model.set_order)
        self._library.reopen_index()
        self.unreturned.emit(unreturned)
        if rejoined:
            self.rejoined.emit(_rejoined_said(rejoined))
        if self._library.scanning:  # it may have looked before
            self._library.look_into(
                [str(Path(track.path).parent) for track in tracks if not track.missing]
            )

    def _not_brought_back(self, error: Exception, unreturned: list[Failure]) -> None:
        """Say why; files that came back are listed as new ones where nothing else is known."""
        self.unreturned.emit(unreturned)
        if isinstance(error, RemovalNotKept) and error.files:
            self._library.look_into(sorted({str(Path(path).parent) for path in error.files}))
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.problem.emit(sentence_of(error))


def _rejoined_said(number: int) -> str:
    return translate(
        "Library",
        "%n song(s) had been added again meanwhile: plays, stars and places in playlists of "
        "before and since are kept.",
        n=number,
    )
