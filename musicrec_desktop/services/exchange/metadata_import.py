"""Take over metadata from tables: FMA's set, or a CSV of one's own. No file is written."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musicrec_desktop.core.progress import Progress, Report
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.exchange.file_locations import location_readings
from musicrec_desktop.library.exchange.metadata_tables import (
    FieldValue,
    MetadataRow,
    MetadataTable,
    is_table,
    read_table,
    table_header,
)
from musicrec_desktop.library.exchange.track_matching import Sought, TrackMatcher
from musicrec_desktop.library.tag_overrides import held_details, keep_overrides, set_tags
from musicrec_desktop.services.exchange.playlist_output import absolute_readings

if TYPE_CHECKING:
    from musicrec_desktop.core.tracks import Track
    from musicrec_desktop.library.backups import Backup
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.tracks import TrackRepository


REPORTED_ROWS = 500


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


def _counted(rows: Iterator[list[str]], report: Report) -> Iterator[list[str]]:
    """Pass rows on; nobody knows how many there are before the last is read."""
    label = translate("Jobs", "Reading rows")
    for done, row in enumerate(rows):
        if done % REPORTED_ROWS == 0:
            report(Progress(done, 0, label, of_tracks=False, kept=False))
        yield row


@dataclass(frozen=True, slots=True)
class MetadataPlan:
    """What an import would change, before it does.

    Attributes
    ----------
    source : str
    columns : mapping of str to str
        The table's name for each field that is taken over.
    rows, matched : int
        How many rows there are, and how many of them are of tracks here.
    tracks : int
        How many tracks here have a row.
    without_row : int
        How many have none.
    absent : tuple of str
        Rows of no track here, as they can be printed.
    ambiguous : tuple of str
        Rows that two tracks could be meant by, and rows of tracks that an earlier row was of.
    filled, replaced, kept : mapping of str to int
        By field, how many tracks get a value that had none, get another, and keep theirs
        although the table says something else.
    remarks : tuple of str
    changes, before : mapping of int to mapping
        By track and field: what the library would hold, and holds.
    """

    source: str
    columns: Mapping[str, str]
    rows: int
    matched: int
    tracks: int
    without_row: int
    absent: tuple[str, ...]
    ambiguous: tuple[str, ...]
    filled: Mapping[str, int]
    replaced: Mapping[str, int]
    kept: Mapping[str, int]
    remarks: tuple[str, ...] = ()
    changes: Mapping[int, Mapping[str, FieldValue]] = field(default_factory=dict, repr=False)
    before: Mapping[int, Mapping[str, FieldValue]] = field(default_factory=dict, repr=False)


class MetadataImport:
    """Every method may be called from any thread."""

    def __init__(
        self, database: Database, tracks: TrackRepository, back_up: Callable[[], Backup]
    ) -> None:
        self._database = database
        self._tracks = tracks
        self._back_up = back_up

    @staticmethod
    def knows(path: str) -> bool:
        """Whether a file or folder looks like a table of metadata."""
        return is_table(Path(path))

    @staticmethod
    def header(path: str) -> tuple[tuple[str, ...], dict[str, str]]:
        """Return a table's columns, as :func:`library.exchange.metadata_tables.table_header`."""
        return table_header(Path(path))

    def look(
        self,
        path: str,
        columns: Mapping[str, str] | None = None,
        *,
        replace: bool = False,
        report: Report = _ignore,
    ) -> MetadataPlan:
        """Return what an import would change; nothing is changed.

        Parameters
        ----------
        path : str
        columns : mapping of str to str, optional
            As for :func:`library.exchange.metadata_tables.read_table`.
        replace : bool
            Whether values that tracks have give way to those of the table.
        report : callable
            Told how many rows were read.

        Raises
        ------
        UnreadableFile, BadTagValue
            If the table cannot be read or understood.
        """
        table = read_table(Path(path), columns, passing=lambda rows: _counted(rows, report))
        here = [track for chunk in self._tracks.all() for track in chunk]
        found, absent, ambiguous = _matched(table, here, str(Path(path).absolute().parent))
        filled, replaced, kept = Counter[str](), Counter[str](), Counter[str]()
        changes: dict[int, dict[str, FieldValue]] = {}
        before: dict[int, dict[str, FieldValue]] = {}
        held = self._held(track for track, _ in found.values())
        for track, row in found.values():
            for name, value in row.values.items():
                now = held[track.id][name]
                if now == value:
                    continue
                if now in (None, "") or replace:
                    (filled if now in (None, "") else replaced)[name] += 1
                    changes.setdefault(track.id, {})[name] = value
                    before.setdefault(track.id, {})[name] = now
                else:
                    kept[name] += 1
        return MetadataPlan(
            table.source,
            {name: column for name, column in table.columns.items() if name != table.key},
            rows=len(table.rows),
            matched=len({row.line for _, row in found.values()}),
            tracks=len(found),
            without_row=len(here) - len(found),
            absent=tuple(row.key for row in absent),
            ambiguous=tuple(row.key for row in ambiguous),
            filled=dict(filled),
            replaced=dict(replaced),
            kept=dict(kept),
            remarks=table.remarks,
            changes=changes,
            before=before,
        )

    def apply(self, plan: MetadataPlan) -> Backup:
        """Do what a plan says, after a backup, which brings back what was before.

        The values hold in the library, also after another scan, until a file says
        something else than it does now.

        Raises
        ------
        DatabaseError, StorageError
            If the backup or the library cannot be written.
        """
        backup = self._back_up()
        with self._database.write() as connection:
            keep_overrides(connection, plan.changes)
            set_tags(connection, plan.changes)
        return backup

    def take_back(self, plan: MetadataPlan) -> int:
        """Let the library hold what it held before a plan was done; return for how many tracks.

        What was changed again since stays as it is.

        Raises
        ------
        DatabaseError, StorageError
            If the library cannot be written.
        """
        back: dict[int, dict[str, FieldValue]] = {}
        for number, held in self._held(self._tracks.get(list(plan.changes))).items():
            for name, value in plan.changes[number].items():
                if held[name] == value:
                    back.setdefault(number, {})[name] = plan.before[number][name]
        with self._database.write() as connection:
            keep_overrides(connection, back)
            set_tags(connection, back)
        return len(back)

    def _held(self, tracks: Iterable[Track]) -> dict[int, dict[str, Any]]:
        """Return what the library holds of tracks, in the fields that tables may have."""
        tags = {track.id: asdict(track.tags) for track in tracks}
        with self._database.read() as connection:
            details = held_details(connection, tags)
        return {number: {**tags[number], **details[number]} for number in tags}


_Found = dict[int, tuple["Track", MetadataRow]]


def _matched(
    table: MetadataTable, here: Iterable[Track], folder: str
) -> tuple[_Found, list[MetadataRow], list[MetadataRow]]:
    """Return the row of each track, the rows of none, and those that are not sure."""
    find = _finder(table.key, list(here), folder)
    found: _Found = {}
    absent, ambiguous = [], []
    for row in table.rows:
        tracks = find(row)
        if tracks is None:
            ambiguous.append(row)
        elif not tracks:
            absent.append(row)
        elif any(track.id in found for track in tracks):
            ambiguous.append(row)
        else:
            found.update({track.id: (track, row) for track in tracks})
    return found, absent, ambiguous


def _finder(
    key: str, here: list[Track], folder: str
) -> Callable[[MetadataRow], list[Track] | None]:
    """Return what finds the tracks of a row; None where it cannot be told which is meant."""
    if key == "id":
        return _by_number(here)
    if key == "file":
        return _by_name(here)
    matcher = TrackMatcher(here)

    def by_path(row: MetadataRow) -> list[Track]:
        paths = absolute_readings(location_readings(row.key) or (row.key,), folder)
        title, artist = (str(row.values.get(name, "")) for name in ("title", "artist"))
        match = matcher.find(Sought(paths, title, artist))
        return [match.track] if match is not None and match.way != "tags" else []

    return by_path


def _by_number(here: list[Track]) -> Callable[[MetadataRow], list[Track]]:
    """Find files whose name is the number of the row, with zeros before it or not.

    Copies of one file, in another format perhaps, are all meant.
    """
    numbered: defaultdict[int, list[Track]] = defaultdict(list)
    for track in here:
        stem = _stem(track.path)
        if stem.isascii() and stem.isdecimal():
            numbered[int(stem)].append(track)

    def find(row: MetadataRow) -> list[Track]:
        key = _stem(row.key) if not row.key.isdecimal() else row.key
        return numbered.get(int(key), []) if key.isascii() and key.isdecimal() else []

    return find


def _by_name(here: list[Track]) -> Callable[[MetadataRow], list[Track] | None]:
    """Find the file of a name, with its extension or without; of several it cannot be told."""
    named: defaultdict[str, list[Track]] = defaultdict(list)
    for track in here:
        name = os.path.basename(track.path)  # noqa: PTH119 - as the system gave it
        named[name.casefold()].append(track)
        named[_stem(track.path).casefold()].append(track)

    def find(row: MetadataRow) -> list[Track] | None:
        name = row.key.replace("\\", "/").rpartition("/")[2].casefold()
        found = named.get(name, [])
        return found if len({track.path for track in found}) < 2 else None

    return find


def _stem(path: str) -> str:
    name = path.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] or name
