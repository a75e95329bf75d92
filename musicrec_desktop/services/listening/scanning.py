"""From a folder to tracks that have been read, heard and indexed.

A scan is a generator of events: whoever iterates it decides the thread, stops
pulling to pause, and closes it to cancel. Everything it yields about is already
on disk, so it may end at any event and lose nothing.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from musicrec_desktop.core.errors import MusicRecError, ReadingEnded, UnreadableFile
from musicrec_desktop.core.features import TrackFeatures
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.files import is_locked, is_there
from musicrec_desktop.library.heard.analysis_state import PendingTrack
from musicrec_desktop.library.scanner import Changes, FoundFile
from musicrec_desktop.library.sheets import SheetChanges
from musicrec_desktop.services.listening.bounded import completed
from musicrec_desktop.services.listening.disappearances import Disappearances, Disappeared
from musicrec_desktop.services.listening.file_reading import FileReading
from musicrec_desktop.services.listening.following import Follower
from musicrec_desktop.services.listening.known_pictures import KnownPictures
from musicrec_desktop.services.listening.library_folders import require_folder, spelling_known
from musicrec_desktop.services.listening.listening_job import listen
from musicrec_desktop.services.listening.lock_waiting import going_on
from musicrec_desktop.services.listening.looking import Look
from musicrec_desktop.services.listening.not_begun import Begun
from musicrec_desktop.services.listening.scan_results import Batch, Unheard, outcome, reason
from musicrec_desktop.services.listening.tag_reading import TagReading

if TYPE_CHECKING:
    from musicrec_desktop.library.detail_rows import TagDetailsRepository
    from musicrec_desktop.library.failures import FailureRepository
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.heard.features import FeatureRepository
    from musicrec_desktop.library.heard.identities import IdentityRepository
    from musicrec_desktop.library.sheets import SheetRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.similarity.similarity import SimilarityService


@dataclass(frozen=True, slots=True)
class TracksChanged:
    """These rows are new, or hold new values."""

    tracks: list[Track]


@dataclass(frozen=True, slots=True)
class TracksRestored:
    """What was known of so many tracks that were removed is known again: plays, sound and all."""

    tracks: int


@dataclass(frozen=True, slots=True)
class TagsRead:
    """Every new or changed file has its row; listening begins."""


@dataclass(frozen=True, slots=True)
class IndexChanged:
    """Answers are now drawn from this many tracks."""

    tracks: int


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a whole scan did; the last event.

    Of the ``failed``, ``known_failures`` could not be read before either; they are not new.
    ``restored`` had been removed, and are there again with what was known of them.
    """

    new: int
    changed: int
    moved: int
    gone: int
    unchanged: int
    analysed: int
    failed: int
    known_failures: int = 0
    restored: int = 0


ScanEvent = (
    Progress | TracksChanged | TracksRestored | Disappeared | TagsRead | IndexChanged | ScanSummary
)


class Guessing(Protocol):
    """Guesses what tracks are that a scan has listened to."""

    def heard(self, track_ids: Sequence[int]) -> None:
        """Guess at once, where that takes no time."""

    def catch_up(self) -> Iterator[Progress]:
        """Guess what is left."""


class ScanService:
    """Read, hear and index what is in folders."""

    def __init__(
        self,
        tracks: TrackRepository,
        features: FeatureRepository,
        failures: FailureRepository,
        folders: FolderRepository,
        sheets: SheetRepository,
        identities: IdentityRepository,
        details: TagDetailsRepository,
        similarity: SimilarityService,
        *,
        tag_executor: Executor,
        analysis_executor: Executor,
        in_flight: int | Callable[[], int],
        genres: Guessing | None = None,
        pictures: KnownPictures | None = None,
    ) -> None:
        self._tracks = tracks
        self._features = features
        self._failures = failures
        self._folders = folders
        self._sheets = sheets
        self._details = details
        self._disappearances = Disappearances(tracks, folders)
        self._similarity = similarity
        self._analysis_executor = analysis_executor
        self._in_flight = in_flight if callable(in_flight) else lambda: in_flight
        self._reading = FileReading(tag_executor, analysis_executor, self._in_flight)
        self._follower = Follower(tracks, identities, self._reading)
        known_pictures = pictures or KnownPictures()
        self._look = Look(
            tracks, sheets, failures, details, self._follower.identify, known_pictures
        )
        self._genres = genres

    def add_folders(self, folders: Sequence[str]) -> list[str]:
        """Remember folders as part of the library.

        Parameters
        ----------
        folders : sequence of str

        Returns
        -------
        list of str
            Their absolute paths.

        Raises
        ------
        FolderMissing
            If one of them is not a folder that can be entered; none is added then.
        """
        absolute = [os.path.abspath(folder) for folder in folders]  # noqa: PTH100 - keeps symlinks
        for folder in absolute:
            require_folder(folder)
        known = self._folders.all()
        absolute = [spelling_known(folder, known) for folder in absolute]
        for folder in absolute:
            self._folders.add(folder)
        return absolute

    def scan(self, folders: Sequence[str] | None = None) -> Iterator[ScanEvent]:
        """Bring the library up to date with the disk.

        Parameters
        ----------
        folders : sequence of str, optional
            Absolute; every folder of the library where left out.

        Yields
        ------
        Progress, TracksChanged, TracksRestored, Disappeared, TagsRead, IndexChanged, ScanSummary
            At least every 0.2 s while there is work. Another program that locks the library
            is waited for; the scan begins again then, and finds done what it did.
        """
        yield from going_on(lambda: self._scan(folders), self._tracks.locked)

    def try_again(self) -> Iterator[ScanEvent]:
        """Scan every folder, and listen again to what could not be listened to."""
        self._features.try_failed_again()
        yield from self.scan()

    def _scan(self, folders: Sequence[str] | None) -> Iterator[ScanEvent]:
        whole = self._folders.all()
        roots = list(folders) if folders is not None else whole
        changes, sheets = yield from self._look.look(roots, whole)
        changes = yield from self._follower.follow(changes, self._folders.all)
        changes = self._look.still_so(changes)
        yield from self._apply_moves(changes)
        if changes.restored:
            self._similarity.reload()
            yield TracksRestored(len(changes.restored))
            yield IndexChanged(self._similarity.size())
        yield from self._disappearances.among(changes.gone)
        files = changes.new + changes.changed + changes.reread
        known = {file.path for file in (*changes.changed, *changes.reread)}
        before = {item.path for item in self._failures.all() if item.stage == "tags"}
        unread = yield from self._read_tags(files, sheets, known)
        self._look.keep_pictures()
        yield TagsRead()
        yield from self._follower.remember()
        yield from self._hand_over()
        analysed, failed = yield from self._listen()
        yield from self._index()
        if self._genres is not None:
            yield from self._genres.catch_up()
        again, restored = before & unread, set(changes.restored)
        yield ScanSummary(
            new=sum(file.path not in again for file in changes.new),
            changed=len(changes.changed),
            moved=sum(number not in restored for number, _ in changes.moved),
            gone=len(changes.gone),
            unchanged=changes.unchanged,
            analysed=analysed,
            failed=failed + len(unread),
            known_failures=len(again),
            restored=len(changes.restored),
        )

    def _apply_moves(self, changes: Changes) -> Iterator[TracksChanged]:
        read_again = {file.path for file in changes.changed}
        retagged = [number for number, file in changes.moved if file.path in read_again]
        if retagged:  # whoever ends the scan before they are read leaves that to the next
            self._details.forget(retagged)
        self._tracks.relocate(changes.moved)
        self._tracks.mark_missing(changes.gone)
        self._tracks.mark_found(changes.back)
        touched = [track_id for track_id, _ in changes.moved] + changes.gone + changes.back
        if touched:
            yield TracksChanged(self._tracks.get(touched))

    def _hand_over(self) -> Iterator[TracksChanged | TracksRestored]:
        """Let what was copied and deleted since go on as the copy."""
        touched = self._tracks.hand_over(self._follower.away(self._folders.all()))
        if touched:
            yield TracksChanged(self._tracks.get(touched))
            yield TracksRestored(len(touched) // 2)

    # ---- tags

    def _read_tags(
        self, files: list[FoundFile], sheets: SheetChanges, known: Collection[str]
    ) -> Generator[ScanEvent, None, set[str]]:
        """Read and save; return which files failed. Those that are known may be edited now."""
        tags = TagReading(self._reading, self._tracks, self._failures, sheets)
        for event in tags.read(files, known):
            yield event if isinstance(event, Progress) else TracksChanged(event)
        # Only now: a scan that was broken off before takes them for new again.
        self._sheets.update(sheets.kept, sheets.gone)
        return tags.failed

    # ---- listening

    def _listen(self) -> Generator[ScanEvent, None, tuple[int, int]]:
        """Analyse what waits; return how many were heard, and how many failed."""
        pending = self._tracks.pending_analysis()
        meter = RateMeter(len(pending), translate("Jobs", "Analysing"))
        batch = Batch[tuple[int, TrackFeatures]]()
        unheard = Unheard()
        rebuild: Future[int] | None = None
        heard_before = self._tracks.counts().analysed
        done = heard = failed = 0
        if pending:
            yield meter.progress(0)
        answers = Begun(
            completed(
                self._analysis_executor,
                listen,
                asked_first(pending, self._similarity.take_asked_in_vain),
                in_flight=self._in_flight,
                arguments=_stretch,
            )
        )
        for pair in answers:
            if pair is not None:
                track, future = pair
                done += 1
                features = outcome(track.path, future)
                if not isinstance(features, Exception):
                    batch.add((track.id, features))
                    heard += 1
                elif isinstance(features, ReadingEnded) or is_locked(track.path):
                    self._note_waiting(track.path, features)  # to be tried at the next scan
                    failed += 1
                elif is_there(track.path):
                    unheard.failures.append((track.id, reason(features)))
                    failed += 1
                else:  # its drive went away: nothing is wrong with the sound
                    unheard.gone.append(track.id)
            if batch.due() or (unheard and pair is None):
                yield TracksChanged(self._save_features(batch, unheard))
                rebuild, event = self._grow(rebuild, heard_before + heard)
                if event:
                    yield event
            yield meter.progress(done)
        if batch or unheard:
            yield TracksChanged(self._save_features(batch, unheard))
        answers.require()
        if rebuild is not None:
            yield from self._await(rebuild)
        return heard, failed

    def _note_waiting(self, path: str, error: Exception) -> None:
        self._failures.record([Failure(path, "analysis", reason(error), time.time())])

    def _save_features(
        self, batch: Batch[tuple[int, TrackFeatures]], unheard: Unheard
    ) -> list[Track]:
        results, (failures, gone) = batch.take(), unheard.take()
        self._features.store(results)
        self._features.correct_lengths(results)
        self._features.fail(failures)
        self._tracks.mark_missing(gone)
        heard = [track_id for track_id, _ in results]
        self._similarity.heard(heard)
        if self._genres is not None:
            self._genres.heard(heard)
        return self._tracks.get([*heard, *(track_id for track_id, _ in failures), *gone])

    def _grow(
        self, rebuild: Future[int] | None, analysed: int
    ) -> tuple[Future[int] | None, IndexChanged | None]:
        """Learn the space again as the library grows, beside the listening."""
        if rebuild is not None and rebuild.done():
            return None, self._rebuilt(rebuild)
        if rebuild is None and self._similarity.outgrown(analysed):
            return self._similarity.start_rebuild(), None
        return rebuild, None

    # ---- index

    def _index(self) -> Iterator[ScanEvent]:
        if self._similarity.stale():
            yield from self._await(self._similarity.start_rebuild())

    def _await(self, rebuild: Future[int]) -> Iterator[ScanEvent]:
        while not rebuild.done():
            yield Progress(0, 0, translate("Jobs", "Learning what sounds alike"))
            time.sleep(0.05)
        yield self._rebuilt(rebuild)

    def _rebuilt(self, rebuild: Future[int]) -> IndexChanged:
        try:
            rebuild.result()
        except UnreadableFile as error:  # what the pool says of a process that died
            raise MusicRecError(
                translate(
                    "Similar tracks",
                    "The index of similar tracks could not be built: {reason}.",
                    reason=shown_reason(error.reason),
                ),
                translate(
                    "Next steps",
                    "What was heard is kept. Close other programs to free memory, and scan again.",
                ),
            ) from error
        self._similarity.reload()
        return IndexChanged(self._similarity.size())


def asked_first(
    pending: Sequence[PendingTrack], asked: Callable[[], Collection[int]]
) -> Iterator[PendingTrack]:
    """Yield what waits in its order, but whatever was just asked after before the rest."""
    waiting = {track.id: track for track in pending}
    for track in pending:
        for wanted in (*asked(), track.id):
            if wanted in waiting:
                yield waiting.pop(wanted)


def _stretch(track: PendingTrack) -> tuple[Any, ...]:
    """Return what :func:`listen` is to be called with."""
    if track.start_seconds == 0 and track.end_seconds is None:
        return (track.path,)
    return track.path, track.start_seconds, track.end_seconds
