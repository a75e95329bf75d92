"""Editing tags: into files, into the library at once, and back again."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tag_edits import (
    DETAIL_FIELDS,
    LINES_FIELDS,
    MORE_FIELDS,
    EditBatch,
    EditFailure,
    EditResult,
    TagChanges,
    TagsNotWritten,
    TagValue,
)
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.files import absolute, is_there
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tag_journal import EditState, JournalEntry, TagJournal
from musicrec_desktop.services.library.file_moving import FileMoves, PlannedMove, is_move

# What reads and writes tags is imported where it is called, here and in what scans: it brings
# mutagen, 25 ms of processor time that a window needs for nothing before it stands.
if TYPE_CHECKING:
    from musicrec_desktop.library.tags.writing import RawState, Written
    from musicrec_desktop.library.tracks import TrackRepository


@dataclass(frozen=True, slots=True)
class TagsChanged:
    """These rows hold new tags, as their files do.

    Attributes
    ----------
    batch : int
        The edit they belong to.
    tracks : list of Track
    """

    batch: int
    tracks: list[Track]


EditEvent = Progress | TagsChanged
Editing = Generator[EditEvent, None, EditResult]
_Step = Callable[[], list[Track] | None]  # None: the file held these values already


class TagEditingService:
    """Changes the tags of files, with a journal. Call from any thread, one edit at a time.

    Parameters
    ----------
    journal : TagJournal
    tracks : TrackRepository
    moves : FileMoves
    """

    def __init__(self, journal: TagJournal, tracks: TrackRepository, moves: FileMoves) -> None:
        self._journal = journal
        self._tracks = tracks
        self._moves = moves

    # ---- reading

    def read(self, path: str) -> Tags:
        """Return what a file says about itself now.

        Raises
        ------
        UnreadableFile
        """
        from musicrec_desktop.library.tags.reading import read_tags

        return read_tags(path)

    def read_all(self, path: str) -> tuple[Tags, TagDetails]:
        """Return the same, and what it says beyond it.

        Raises
        ------
        UnreadableFile
        """
        from musicrec_desktop.library.tags.reading import read_file_tags

        found = read_file_tags(path)
        return found.tags, found.details

    def more(self, path: str) -> dict[str, str]:
        """Return what only a file holds; nothing of a kind that is read by other means."""
        from musicrec_desktop.library.tags.writing import read_unlisted

        try:
            found = read_unlisted(path)
        except TagsNotWritten:
            return dict.fromkeys(MORE_FIELDS, "")
        return {field: found[field] for field in MORE_FIELDS}

    def lines(self, paths: Sequence[str]) -> Generator[None, None, list[dict[str, str]]]:
        """Return comment, lyrics and what only files hold; it may end after any file.

        A file whose tags cannot be read is left out where there are others.

        Raises
        ------
        TagsNotWritten
            If none of them can.
        """
        from musicrec_desktop.library.tags.writing import read_unlisted

        found: list[dict[str, str]] = []
        problem: TagsNotWritten | None = None
        for path in paths:
            try:
                found.append(read_unlisted(path))
            except TagsNotWritten as error:
                problem = problem or error
            yield
        if problem is not None and not found:
            raise problem
        return found

    def checked(self, field: str, value: TagValue) -> TagValue:
        """Return a value as a field keeps it.

        Raises
        ------
        BadTagValue
        """
        from musicrec_desktop.library.tags.checks import checked_value

        return checked_value(field, value)

    def batches(self, limit: int = 50) -> list[EditBatch]:
        """Return the latest edits, the newest first."""
        return self._journal.batches(limit)

    # ---- writing

    def edit(
        self,
        changes: Mapping[str, TagChanges],
        *,
        keep_mtime: bool = False,
        on_begin: Callable[[int], None] | None = None,
    ) -> Editing:
        """Change the tags of files, each for itself.

        Parameters
        ----------
        changes : mapping of str to mapping
            By path; by field, the new value, or None to clear it.
        keep_mtime : bool
            Whether the files keep their time of change.
        on_begin : callable, optional
            Told the edit's number before anything is written.

        Yields
        ------
        Progress, TagsChanged
            After each file. It may end at any of them: what was written is in the
            journal and in the library.

        Returns
        -------
        EditResult

        Raises
        ------
        BadTagValue
            Before anything is written.
        """
        from musicrec_desktop.library.tags.checks import checked_value

        checked = {
            absolute(path): {field: checked_value(field, value) for field, value in wanted.items()}
            for path, wanted in changes.items()
        }
        batch = self._journal.new_batch()
        if on_begin is not None:
            on_begin(batch)
        steps = [
            (path, self._writing(batch, path, wanted, keep_mtime=keep_mtime))
            for path, wanted in checked.items()
        ]
        return (yield from _run(batch, steps, translate("Jobs", "Writing tags")))

    def plan_moves(
        self, tracks: Sequence[Track], pattern: str, root: str | None = None
    ) -> list[PlannedMove]:
        """Say where a pattern would put files; see :meth:`FileMoves.plan`."""
        return self._moves.plan(tracks, pattern, root)

    def move(self, moves: Sequence[PlannedMove], *, tidy: bool = False) -> Editing:
        """Make the moves that can be made; the library and its history follow.

        Parameters
        ----------
        moves : sequence of PlannedMove
        tidy : bool
            Remove the folders that are empty afterwards.
        """
        batch = self._journal.new_batch()
        steps: list[tuple[str, _Step]] = [
            (move.source, self._moves.step(batch, move, tidy=tidy)) for move in moves if move.moves
        ]
        return (yield from _run(batch, steps, translate("Jobs", "Moving files")))

    def undo(self, batch: int, *, keep_mtime: bool = False) -> Editing:
        """Put back what an edit has changed; the result says where that could not be done.

        A file whose tags were changed since, in the same fields, is left alone.
        """
        entries = [item for item in self._journal.entries(batch) if item.state is EditState.DONE]
        steps = [
            (path, self._returning(item, path, back=True, keep_mtime=keep_mtime))
            for item, path in zip(entries, self._paths(entries), strict=True)
        ]
        return (yield from _run(batch, list(reversed(steps)), translate("Jobs", "Undoing")))

    def redo(self, batch: int, *, keep_mtime: bool = False) -> Editing:
        """Do an edit once more that was undone."""
        entries = [item for item in self._journal.entries(batch) if item.state is EditState.UNDONE]
        steps = [
            (path, self._returning(item, path, back=False, keep_mtime=keep_mtime))
            for item, path in zip(entries, self._paths(entries), strict=True)
        ]
        return (yield from _run(batch, steps, translate("Jobs", "Redoing")))

    def recover(self) -> int:
        """Settle what a program that was killed has left half-way; return how much that was.

        Call at the start, while no other program edits with this library.
        """
        from musicrec_desktop.library.file_replacing import sweep
        from musicrec_desktop.library.tags.writing import read_state

        unfinished = self._journal.unfinished()
        for item, path in zip(unfinished, self._paths(unfinished), strict=True):
            if is_move(item):
                self._moves.settle(item)
                continue
            sweep(str(Path(path).parent), older_than_seconds=0)
            try:
                found = read_state(path, item.after.fields)
            except (TagsNotWritten, OSError):
                found = item.before  # it cannot be looked at; nothing was written to it since
            self._settle(item, path, found)
        return len(unfinished)

    def _settle(self, item: JournalEntry, path: str, found: RawState) -> None:
        from musicrec_desktop.library.tags.reading import read_tags

        written = found == item.after
        if written or item.state is not EditState.WRITING:
            self._journal.mark(item.id, EditState.DONE if written else EditState.UNDONE)
        else:
            self._journal.forget(item.id)
        if found in (item.before, item.after) and self._tracks.file_of(path) is not None:
            status = Path(path).stat() if is_there(path) else None
            if status is not None:
                file = FoundFile.of(path, status)
                self._tracks.tags_written(file, read_tags(path), _details(path, found))

    def _writing(self, batch: int, path: str, changes: TagChanges, *, keep_mtime: bool) -> _Step:
        from musicrec_desktop.library.tags.writing import write_tags

        def step() -> list[Track] | None:
            known = self._tracks.file_of(path)
            track = self._tracks.by_path(path) if known is not None else None
            entries: list[int] = []

            def note(before: RawState, after: RawState) -> None:
                number = track.id if track is not None else None
                entries.append(self._journal.begin(batch, number, path, before, after))

            try:
                written = write_tags(
                    path,
                    changes,
                    expected=(known.size, known.mtime_ns) if known is not None else None,
                    keep_mtime=keep_mtime,
                    on_before=note,
                )
            except Exception:
                for entry in entries:
                    self._journal.forget(entry)
                raise
            return self._kept(written, entries, EditState.DONE)

        return step

    def _returning(self, item: JournalEntry, path: str, *, back: bool, keep_mtime: bool) -> _Step:
        from musicrec_desktop.library.tags.writing import read_state, write_state

        if is_move(item):
            return self._moves.return_step(item, back=back)
        here, there = (item.after, item.before) if back else (item.before, item.after)
        during, then = (
            (EditState.UNDOING, EditState.UNDONE) if back else (EditState.REDOING, EditState.DONE)
        )

        def step() -> list[Track] | None:
            if not is_there(path):
                raise TagsNotWritten(
                    path,
                    translate("Reasons", "it is not there"),
                    translate("Next steps", "Connect its drive, or scan the folder it is in."),
                )
            if read_state(path, here.fields) != here:
                raise TagsNotWritten(
                    path, translate("Reasons", "its tags were changed again since")
                )
            self._journal.mark(item.id, during)
            try:
                way = self._journal.way(item.id)
                written = write_state(path, there, back=way, keep_mtime=keep_mtime)
            except Exception:
                self._journal.mark(item.id, item.state)
                raise
            return self._kept(written, [item.id], then)

        return step

    def _kept(self, written: Written, entries: list[int], state: EditState) -> list[Track] | None:
        """Let the library follow, and the journal last: a crash between is settled at the start."""
        tracks: list[Track] = []
        if written.changed:
            details = _details(written.file.path, written.after)
            tracks = self._tracks.tags_written(written.file, written.tags, details)
        for entry in entries:
            self._journal.mark(entry, state, written.back)
        return tracks if written.changed else None

    def _paths(self, entries: Sequence[JournalEntry]) -> list[str]:
        """Return where the files are now: the library has followed those that moved."""
        ids = [item.track_id for item in entries if item.track_id is not None]
        known = {track.id: track.path for track in self._tracks.get(ids)}
        return [known.get(item.track_id or 0, item.path) for item in entries]


def _details(path: str, touched: RawState) -> TagDetails | None:
    """Return what is read of a file beside its tags, where that may be another than before."""
    from musicrec_desktop.library.tags.reading import read_file_tags

    if {*LINES_FIELDS, *DETAIL_FIELDS}.isdisjoint(touched.fields):
        return None
    return read_file_tags(path).details


def _run(batch: int, steps: Sequence[tuple[str, _Step]], label: str) -> Editing:
    meter = RateMeter(len(steps), label)
    tracks: list[Track] = []
    failures: list[EditFailure] = []
    written = unchanged = 0
    yield meter.progress(0)
    for done, (path, step) in enumerate(steps, 1):
        try:
            changed = step()
        except TagsNotWritten as error:
            failures.append(EditFailure(path, error.reason, error.next_step))
        else:
            if changed is None:
                unchanged += 1
            else:
                written += 1
                tracks += changed
                yield TagsChanged(batch, changed)
        yield meter.progress(done)
    return EditResult(batch if written else 0, written, unchanged, tuple(tracks), tuple(failures))
