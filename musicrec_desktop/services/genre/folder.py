"""A folder of labelled music, listened to into a small library of its own.

It does not mix with the user's: training music is not there to be played. What was heard
is kept, so that training again takes seconds.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import display_path, storage_error
from musicrec_desktop.core.genres import LeftOut, NotTrainable
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.genres import GenreRepository, HeardTrack
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.identities import IdentityRepository
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.library.sheets import SheetRepository
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.listening.library_folders import require_folder
from musicrec_desktop.services.listening.machine_share import JOBS_PER_PROCESS
from musicrec_desktop.services.listening.scanning import ScanService, TagsRead
from musicrec_desktop.services.similarity.similarity import SimilarityService

if TYPE_CHECKING:
    from collections.abc import Iterable

TAG_THREADS = 2
TAKEN_AT_ONCE = 200
LIBRARY_FILE = "heard.sqlite"


class TrainingFolder:
    """Listens to folders of labelled music. One for each training, closed after it.

    Parameters
    ----------
    root : pathlib.Path
        Where its small library is kept.
    executor : concurrent.futures.Executor
        The processes that listen.
    workers : int
        How many they are.
    library : FeatureRepository
        What the user's library has heard, which is not listened to again.

    Raises
    ------
    StorageError, DatabaseError
        If its library cannot be made or opened.
    """

    def __init__(
        self, root: Path, executor: Executor, workers: int, library: FeatureRepository
    ) -> None:
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(root, error) from error
        self._root = root
        self._executor = executor
        self._workers = workers
        self._library = library
        self.database = Database.open(root / LIBRARY_FILE)
        self.features = FeatureRepository(self.database)
        self.sounds = SoundRepository(self.database)
        self._tracks = TrackRepository(self.database)
        self._failures = FailureRepository(self.database)

    def close(self) -> None:
        """Close the small library."""
        self.database.close()

    def read(self, folder: str, *, listen: bool = True) -> Generator[Progress, None, None]:
        """Bring what is known of a folder up to date; without listening, its tags alone.

        Raises
        ------
        FolderMissing, DatabaseError
        """
        require_folder(folder)
        if listen:  # a decoder that died, or a drive that was off, is no fault of the file's
            self.features.try_failed_again()
        self._forget_unheard_elsewhere(folder)
        with ThreadPoolExecutor(TAG_THREADS, "training-tags") as threads:
            events = self._scanner(threads).scan([folder])
            with contextlib.closing(_generator(events)) as running:
                for event in running:
                    if isinstance(event, Progress):
                        yield event
                    elif isinstance(event, TagsRead):
                        yield from self._take_over()
                        if not listen:
                            return

    def _take_over(self) -> Iterator[Progress]:
        """Take over what the library has heard in the same files."""
        waiting = [item.id for item in self._tracks.pending_analysis()]
        label = translate("Jobs", "Taking over what was analysed already")
        for start in range(0, len(waiting), TAKEN_AT_ONCE):
            yield Progress(start, len(waiting), label)
            self.features.take_over(self._library, waiting[start : start + TAKEN_AT_ONCE])

    def _forget_unheard_elsewhere(self, folder: str) -> None:
        """Let nothing wait to be heard that is not learnt from, such as a folder only looked at."""
        inside = os.path.join(folder, "")  # noqa: PTH118 - keeps bytes
        waiting = self._tracks.pending_analysis()
        self._tracks.remove(item.id for item in waiting if not item.path.startswith(inside))

    def tracks(self, folder: str) -> list[HeardTrack]:
        """Return the tracks below a folder that could be heard."""
        inside = os.path.join(folder, "")  # noqa: PTH118 - keeps bytes
        return [
            track
            for track in GenreRepository(self.database).heard()
            if track.path.startswith(inside)
        ]

    def known(self, folder: str) -> list[HeardTrack]:
        """Return the tracks below a folder, heard or not, as their tags describe them."""
        inside = os.path.join(folder, "")  # noqa: PTH118 - keeps bytes
        return [
            HeardTrack(
                track.id,
                track.path,
                track.title,
                track.tags.artist,
                track.tags.album_artist,
                track.tags.album,
                track.tags.genre,
                "",
                track.tags.duration_seconds,
                silent=False,
            )
            for chunk in self._tracks.all()
            for track in chunk
            if track.path.startswith(inside) and not track.missing
        ]

    def all_heard(self, folder: str) -> bool:
        """Whether nothing below a folder waits to be listened to."""
        inside = os.path.join(folder, "")  # noqa: PTH118 - keeps bytes
        return not any(item.path.startswith(inside) for item in self._tracks.pending_analysis())

    def failed(self, folder: str) -> list[LeftOut]:
        """Return the files below a folder that could not be read or heard."""
        return [LeftOut(item.path, item.reason) for item in _below(self._failures.all(), folder)]

    def _scanner(self, threads: Executor) -> ScanService:
        return ScanService(
            self._tracks,
            self.features,
            self._failures,
            FolderRepository(self.database),
            SheetRepository(self.database),
            IdentityRepository(self.database),
            TagDetailsRepository(self.database),
            _Unindexed(
                self._tracks,
                self.features,
                database_path=self.database.path,
                index_folder=self._root / "no-index",
                executor=self._executor,
            ),
            tag_executor=threads,
            analysis_executor=self._executor,
            in_flight=JOBS_PER_PROCESS * self._workers,
        )


class _Unindexed(SimilarityService):
    """Nobody asks what training music sounds like."""

    def heard(self, ids: Sequence[int]) -> None:
        """Keep no place for them."""

    def outgrown(self, analysed: int) -> bool:  # noqa: ARG002
        """Build nothing."""
        return False

    def stale(self) -> bool:
        """Build nothing."""
        return False


def label_of(folder: str, path: str) -> str:
    """Return the name of the folder in ``folder`` that a file lies in, however deep.

    Returns
    -------
    str
        Empty for a file that lies in ``folder`` itself.
    """
    parts = Path(path).relative_to(folder).parts
    return display_path(parts[0]) if len(parts) > 1 else ""


def require_labels(folder: str, labels: Iterable[str]) -> None:
    """Check that a folder holds genres.

    Raises
    ------
    NotTrainable
    """
    if not any(labels):
        raise NotTrainable(
            translate(
                "Learn genres",
                "“{path}” holds no folder with music that could be heard.",
                path=display_path(folder),
            ),
            translate(
                "Next steps",
                "Name a folder that holds one folder for each genre, and audio files in these.",
            ),
        )


def _below(failures: Iterable[Failure], folder: str) -> Iterator[Failure]:
    inside = os.path.join(folder, "")  # noqa: PTH118 - keeps bytes
    return (item for item in failures if item.path == folder or item.path.startswith(inside))


def _generator(events: Iterator[object]) -> Generator[object, None, None]:
    """Return events as something that can be closed, and closes what it is made of."""
    try:
        yield from events
    finally:
        close = getattr(events, "close", None)
        if close is not None:
            close()
