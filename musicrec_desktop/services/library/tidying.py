"""Tidying: looking for what could be better, doing what was accepted, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import NothingToUndo
from musicrec_desktop.core.genres import OTHER, GenrePrediction
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tag_edits import COVER, EditFailure, EditResult, TagValue
from musicrec_desktop.core.tidying import (
    FieldValue,
    Proposal,
    Skipped,
    TagChange,
    TidyBatch,
    TidyFindings,
    TidyResult,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.library.tidying.journal import GONE, Applied, TidyJournal, said_of
from musicrec_desktop.library.tidying.snapshot import Guess
from musicrec_desktop.services.library.cover_files import cover_of
from musicrec_desktop.services.library.tag_editing import TagEditingService, TagsChanged
from musicrec_desktop.services.library.tidy_job import copies_of, look_in_process, look_through

if TYPE_CHECKING:
    from musicrec_desktop.library.tidying.merging import CopyMerging
    from musicrec_desktop.library.tidying.reading import TidyReader
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.similarity.duplicates import DuplicateService

LOOKING = to_translate("Jobs", "Looking for what could be tidier")
LOOK_SECONDS = 0.1
CHANGES_AT_ONCE = 500
COVERS_IN_FILES = to_translate(
    "Tidying", "a cover lies in files only; accept it with “also write to the files”"
)
FROM_SHEET = to_translate(
    "Tidying", "a CUE sheet names it, so the change holds in the library only"
)

Guesses = Callable[[Sequence[int]], Iterable[Guess]]
Tidying = Generator[Progress | TagsChanged, None, TidyResult]


def no_guesses(_track_ids: Sequence[int]) -> Iterable[Guess]:
    """Predict no genres."""
    return ()


def guesses_of(
    predict: Callable[[Sequence[int]], Mapping[int, GenrePrediction]],
) -> Guesses:
    """Return what predictions of genres are for tidying: the likeliest, where it is believed.

    What small genres were merged to is no genre to write down.
    """

    def guesses(track_ids: Sequence[int]) -> Iterable[Guess]:
        for track_id, prediction in predict(track_ids).items():
            if not prediction.unknown and prediction.genre != OTHER:
                best = prediction.top[0]
                yield track_id, best.genre, best.probability

    return guesses


@dataclass(frozen=True, slots=True)
class TidyStores:
    """Where tidying reads and writes."""

    reader: TidyReader
    journal: TidyJournal
    merging: CopyMerging
    tracks: TrackRepository


class TidyService:
    """Proposes, does and takes back. Call from any thread, one change at a time.

    Parameters
    ----------
    stores : TidyStores
    duplicates : DuplicateService
        Knows which recordings are there more than once.
    editing : TagEditingService
        Writes files.
    guesses : callable, optional
        From tracks without a genre to predicted ones: track, genre and probability.
    worker : (concurrent.futures.Executor, pathlib.Path), optional
        Worker processes, and the library's file: then looking takes no time of this one's.
    """

    def __init__(
        self,
        stores: TidyStores,
        duplicates: DuplicateService,
        editing: TagEditingService,
        guesses: Guesses = no_guesses,
        *,
        worker: tuple[Executor, Path] | None = None,
    ) -> None:
        self._reader = stores.reader
        self._journal = stores.journal
        self._merging = stores.merging
        self._tracks = stores.tracks
        self._duplicates = duplicates
        self._editing = editing
        self._guesses = guesses
        self._worker = worker

    # ---- looking

    def look(self, *, find_copies: bool = False) -> Generator[Progress, None, TidyFindings]:
        """Look through the library. May be closed at any yield.

        Parameters
        ----------
        find_copies : bool
            Compare recordings first; otherwise what is known of copies is taken.

        Yields
        ------
        Progress

        Returns
        -------
        TidyFindings
        """

        if find_copies:
            yield from self._duplicates.find()
        copies = [copies_of(group) for group in self._duplicates.all()]
        guesses, refused = (
            list(self._guesses(self._reader.without_genre())),
            self._journal.refused(),
        )
        if self._worker is None:
            return (yield from look_through(self._reader, copies, guesses, refused))
        executor, database_path = self._worker
        future: Future[TidyFindings] = executor.submit(
            look_in_process, database_path, copies, guesses, refused
        )
        try:
            yield Progress(0, 0, translated("Jobs", LOOKING))
            while not future.done():
                wait([future], timeout=LOOK_SECONDS)
                yield Progress(0, 0, translated("Jobs", LOOKING))
            return future.result()
        finally:
            future.cancel()

    # ---- doing

    def accept(self, proposals: Sequence[Proposal], *, in_files: bool = False) -> Tidying:
        """Do what was proposed, where it still fits what is there.

        Parameters
        ----------
        proposals : sequence of Proposal
            Those that are only to be known are left out.
        in_files : bool
            Whether files are written, too; otherwise the library only.

        Yields
        ------
        Progress, TagsChanged
            It may end at any of them: what was done is kept, and can be undone.

        Returns
        -------
        TidyResult
        """
        accepted = [proposal for proposal in proposals if proposal.acceptable]
        changes = [change for proposal in accepted for change in proposal.changes]
        batch = self._journal.begin(_said(accepted), in_files=in_files)
        result = TidyResult(batch, 0)
        for proposal in accepted:
            if proposal.merge is not None:
                result = self._merge(result, proposal)
        if result.tracks:
            yield TagsChanged(batch, list(result.tracks))
        if in_files:
            result = yield from self._into_files(result, changes)
        else:
            result = yield from self._into_library(result, changes)
        if not result.changed:
            self._journal.forget(batch)
            return replace(result, batch=0)
        return result

    def _merge(self, result: TidyResult, proposal: Proposal) -> TidyResult:
        assert proposal.merge is not None
        if not self._merging.merge(result.batch, proposal.merge):
            return replace(
                result,
                skipped=(*result.skipped, Skipped(proposal.subject, translated("Tidying", GONE))),
            )
        ids = (proposal.merge.into_id, *proposal.merge.from_ids)
        tracks = tuple(self._tracks.get(ids))
        return replace(result, changed=result.changed + len(ids), tracks=(*result.tracks, *tracks))

    def _into_library(self, result: TidyResult, changes: Sequence[TagChange]) -> Tidying:
        covers = [item for item in changes if item.field == "cover_key"]
        changes = [item for item in changes if item.field != "cover_key"]
        said = self._skipped(
            Applied([], [(item, translated("Tidying", COVERS_IN_FILES)) for item in covers])
        )
        result = replace(result, skipped=(*result.skipped, *said))
        meter = RateMeter(len(changes), translate("Jobs", "Tidying up"))
        yield meter.progress(0)
        for first in range(0, len(changes), CHANGES_AT_ONCE):
            part = changes[first : first + CHANGES_AT_ONCE]
            applied = self._journal.apply(result.batch, part)
            tracks = self._changed(applied.made)
            result = replace(
                result,
                changed=result.changed + len(tracks),
                tracks=(*result.tracks, *tracks),
                skipped=(*result.skipped, *self._skipped(applied)),
            )
            yield TagsChanged(result.batch, tracks)
            yield meter.progress(first + len(part))
        return result

    def _into_files(self, result: TidyResult, changes: Sequence[TagChange]) -> Tidying:
        current = self._journal.current(changes)
        tracks = {track.id: track for track in self._changed(current.made)}
        sheets = [item for item in current.made if tracks[item.track_id].segment]
        wanted = self._by_file(
            [item for item in current.made if not tracks[item.track_id].segment], tracks
        )
        said = tuple(
            Skipped(tracks[item.track_id].path, translated("Tidying", FROM_SHEET))
            for item in sheets
        )
        result = replace(result, skipped=(*result.skipped, *self._skipped(current), *said))
        if sheets:
            result = yield from self._into_library(result, sheets)
        if not wanted:
            return result
        edited = yield from self._editing.edit(
            wanted, on_begin=lambda edit: self._journal.note_files(result.batch, edit)
        )
        return _with_files(result, edited)

    def _by_file(
        self, changes: Sequence[TagChange], tracks: Mapping[int, Track]
    ) -> dict[str, dict[str, TagValue]]:
        wanted: dict[str, dict[str, TagValue]] = {}
        pictures: dict[FieldValue, bytes | None] = {}
        for change in changes:
            fields = wanted.setdefault(tracks[change.track_id].path, {})
            if change.field != "cover_key":
                fields[change.field] = change.after if change.after != "" else None
                continue
            if change.after not in pictures:
                pictures[change.after] = self._picture(str(change.after))
            picture = pictures[change.after]
            if picture is not None:
                fields[COVER] = picture
        return {path: fields for path, fields in wanted.items() if fields}

    def _picture(self, cover_key: str) -> bytes | None:
        for chunk in self._reader.chunks():
            for track in chunk:
                if track.tags.cover_key == cover_key:
                    return cover_of(track.path)
        return None

    def _changed(self, changes: Sequence[TagChange]) -> list[Track]:
        return self._tracks.get(list(dict.fromkeys(change.track_id for change in changes)))

    def _skipped(self, applied: Applied) -> list[Skipped]:
        ids = [change.track_id for change, _ in applied.skipped]
        paths = {track.id: track.path for track in self._tracks.get(ids)}
        return [
            Skipped(paths.get(change.track_id, ""), reason) for change, reason in applied.skipped
        ]

    # ---- undoing

    def undo(self, batch: int = 0) -> Tidying:
        """Take back what was accepted at one time, the last where none is named.

        What was changed again since is left alone, and said.

        Raises
        ------
        NothingToUndo
        """
        known = next((item for item in self.batches() if self._is_meant(item, batch)), None)
        if known is None:
            raise NothingToUndo(
                translate("Tidying", "Nothing was tidied up that could be taken back.")
            )
        result = TidyResult(known.id, 0)
        ids = self._merging.undo(known.id)
        tracks = self._tracks.get(ids)
        result = replace(result, changed=len(tracks), tracks=tuple(tracks))
        if tracks:
            yield TagsChanged(known.id, tracks)
        changes = self._journal.changes(known.id)
        meter = RateMeter(len(changes), translate("Jobs", "Undoing"))
        yield meter.progress(0)
        for first in range(0, len(changes), CHANGES_AT_ONCE):
            applied = self._journal.take_back(changes[first : first + CHANGES_AT_ONCE])
            tracks = self._changed(applied.made)
            result = replace(
                result,
                changed=result.changed + len(tracks),
                tracks=(*result.tracks, *tracks),
                skipped=(*result.skipped, *self._skipped(applied)),
            )
            yield TagsChanged(known.id, tracks)
            yield meter.progress(min(first + CHANGES_AT_ONCE, len(changes)))
        if known.tag_batch:
            edited = yield from self._editing.undo(known.tag_batch)
            result = _with_files(result, edited)
        self._journal.mark_undone(known.id)
        return result

    def _is_meant(self, known: TidyBatch, batch: int) -> bool:
        return known.id == batch or (
            not (batch or known.undone) and bool(known.changes or known.tag_batch)
        )

    def batches(self) -> list[TidyBatch]:
        """Return what was accepted lately, the newest first."""
        return self._journal.batches()

    # ---- never again

    def refuse(self, proposals: Iterable[Proposal]) -> None:
        """Let proposals never come again."""
        self._journal.refuse(proposals)

    def allow(self, proposals: Iterable[Proposal] | None = None) -> int:
        """Let refused proposals come again, all where left out; return how many."""
        keys = None if proposals is None else [proposal.key for proposal in proposals]
        return self._journal.allow(keys)


def _with_files(result: TidyResult, edited: EditResult) -> TidyResult:
    failures: tuple[EditFailure, ...] = (*result.failures, *edited.failures)
    return replace(
        result,
        changed=result.changed + edited.written,
        files=result.files + edited.written,
        tracks=(*result.tracks, *edited.tracks),
        failures=failures,
    )


def _said(proposals: Sequence[Proposal]) -> str:
    """Return what was accepted, as it is kept: in English."""
    if len(proposals) == 1:
        return said_of(proposals[0])[:200]
    kinds = sorted({proposal.kind.value for proposal in proposals})
    return f"{len(proposals)} proposals: {', '.join(kinds)}"  # no words: kept
