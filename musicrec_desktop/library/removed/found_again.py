"""Tracks that were removed, recognised in the files that a scan has found."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from musicrec_desktop.core.errors import DatabaseDamaged
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.database_errors import explained
from musicrec_desktop.library.removed.kept_removals import (
    BIN,
    CHOSEN,
    IN_THE_BIN,
    columns_kept,
    given,
    kept,
    let_go,
)
from musicrec_desktop.library.removed.rejoining import NOT_THERE_YET, bring_back
from musicrec_desktop.library.removed.removal import one_at_a_time
from musicrec_desktop.library.scanner import FoundFile, KnownFile, compare

logger = logging.getLogger(__name__)

Digests = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """A track that was removed, and is known again.

    Attributes
    ----------
    track : KnownFile
        Where it was and as missing: it is for the scan to find it.
    sounds_like : str
        Path of a file with its sound; empty where the scan knows it by the rest.
    """

    track: KnownFile
    sounds_like: str = ""


def in_doubt(database: Database, files: Sequence[FoundFile]) -> list[str]:
    """Return files of which their sound alone tells whether they are kept ones.

    They have the place of one, and another size or time of change; or one is not where it
    was, and they may be it under another name.
    """
    new = {os.fsencode(file.path): (file.size, file.mtime_ns) for file in files}
    found: dict[str, None] = {}
    with one_at_a_time:
        for path in kept(database) if files else []:
            folders = _Folders()
            for _, place, size, mtime_ns, digest in _kept_rows(path):
                if not digest:
                    continue
                if place not in new:
                    if not folders.hold(place):
                        return [file.path for file in files]
                elif new[place] != (size, mtime_ns):
                    found[os.fsdecode(place)] = None
    return list(found)


class _Folders:
    """What is in folders now; each is asked once, far away or not."""

    def __init__(self) -> None:
        self._listed: dict[bytes, set[bytes]] = {}

    def hold(self, place: bytes) -> bool:
        """Whether a file is where it was; its name may be written otherwise there."""
        folder, name = os.path.split(place)
        if folder not in self._listed:
            try:
                self._listed[folder] = set(os.listdir(folder))  # noqa: PTH208 - names as bytes
            except OSError:
                self._listed[folder] = set()  # gone, or not to be looked into
        return name in self._listed[folder] or os.path.lexists(place)


def restore_found(
    database: Database, files: Sequence[FoundFile], digests: Digests
) -> list[FoundAgain]:
    """Bring back what was removed and whose files a scan has found, once and for all.

    A file is taken for a kept one as a scan takes it for one that was absent: by its path,
    size and time of change, by its path and its sound, or, where the kept one is not in its
    place any more, by size, time of change and name, or by its sound.

    Parameters
    ----------
    database : Database
    files : sequence of FoundFile
        None of them known to the library.
    digests : mapping
        Of those that were :func:`in_doubt`, by path.

    Returns
    -------
    list of FoundAgain
    """
    with one_at_a_time:
        new = {file.path: file for file in files}
        back: list[FoundAgain] = []
        emptied: list[Path] = []
        for path in kept(database) if new else []:
            try:
                chosen, found = _recognised(path, list(new.values()), digests)
                if chosen:
                    ids, left = _take_out(database, path, chosen)
                    back += [chosen[number] for number in ids]
                    emptied += [] if left else [path]
                    new = {name: file for name, file in new.items() if name not in found}
            except DatabaseDamaged as error:  # files are to be listed all the same
                logger.warning("what was removed cannot be read: %s", error)
        for path in reversed(emptied):  # the others move into its place
            let_go(database, path)
        return back


class _Row:
    """A kept track, and by what its file is known."""

    __slots__ = ("digest", "file", "place", "time")

    def __init__(
        self, number: int, place: bytes, size: int, mtime_ns: int, digest: bytes | None
    ) -> None:
        self.place = place
        self.time = (size, mtime_ns)
        self.digest = digest
        self.file = KnownFile(number, os.fsdecode(place), size, mtime_ns, True)


def _kept_rows(path: Path) -> Iterator[tuple[int, bytes, int, int, bytes | None]]:
    """Yield what is kept of each track: id, place, size, time of change, digest of its sound.

    Nothing more, with a warning, where it cannot be read.
    """
    try:
        with explained(path), closing(sqlite3.connect(path)) as connection:
            named = "SELECT 1 FROM sqlite_master WHERE name = 'identities'"  # no words
            digest, join = "NULL", ""
            if connection.execute(named).fetchone():
                digest, join = "digest", "LEFT JOIN identities ON track_id = id"  # no words
            yield from connection.execute(
                f"SELECT id, path, size, mtime_ns, {digest} FROM tracks {join}"  # no words
            )
    except DatabaseDamaged as error:
        logger.warning("what was removed cannot be read: %s", error)


def _recognised(
    path: Path, new: list[FoundFile], digests: Digests
) -> tuple[dict[int, FoundAgain], set[str]]:
    """Return the kept tracks that are there again, by id, and the paths they are found at."""
    places = {os.fsencode(file.path) for file in new}
    times = {(file.size, file.mtime_ns) for file in new}
    heard = set(digests.values())
    rows = [  # that may be one of these files: of a large library few are
        _Row(number, place, size, mtime_ns, digest)
        for number, place, size, mtime_ns, digest in _kept_rows(path)
        if place in places or (size, mtime_ns) in times or digest in heard
    ]
    near = [row.file for row in rows if row.place in places or row.time in times]
    known = {row.file.path: row.digest for row in rows if row.digest}
    as_before = {(file.path, file.size, file.mtime_ns) for file in near}
    where = {file.id: file.path for file in near}
    changes = compare(near, new)
    there = {
        file.path
        for file in changes.changed
        if (file.path, file.size, file.mtime_ns) in as_before
        or (file.path in known and digests.get(file.path) == known[file.path])
    } | {where[number] for number in changes.back}
    moved = {
        number: file.path for number, file in changes.moved if not os.path.lexists(where[number])
    }
    chosen = {file.id: FoundAgain(file) for file in near if file.path in there or file.id in moved}
    found = there.union(moved.values())
    left = [row for row in rows if row.file.id not in chosen]
    for row, target in _by_sound(
        left, [file.path for file in new if file.path not in found], digests
    ):
        chosen[row.file.id] = FoundAgain(row.file, target)
        found.add(target)
    return chosen, found


def _by_sound(
    rows: Iterable[_Row], new: Iterable[str], digests: Digests
) -> Iterator[tuple[_Row, str]]:
    """Yield kept tracks that are not where they were, and the one new file that sounds so.

    Where several files, kept or new, share a sound, nobody knows which of them is which.
    """
    arrived: defaultdict[bytes, list[str]] = defaultdict(list)
    for path in new:
        if digests.get(path):
            arrived[digests[path]].append(path)
    absent: defaultdict[bytes, dict[str, list[_Row]]] = defaultdict(dict)
    for row in rows if arrived else ():
        if row.digest and row.digest in arrived and not os.path.lexists(row.place):
            absent[row.digest].setdefault(row.file.path, []).append(row)
    for digest, files in absent.items():
        if len(files) == 1 and len(arrived[digest]) == 1:
            for tracks in files.values():
                for row in tracks:
                    yield row, arrived[digest][0]


def _take_out(database: Database, path: Path, chosen: Collection[int]) -> tuple[list[int], bool]:
    """Move tracks from what is kept to the library.

    Returns
    -------
    list of int
        Those that were not there yet.
    bool
        Whether others are still kept.
    """
    with database.write_beside(path, BIN) as connection:
        which = f"{NOT_THERE_YET} AND id IN {CHOSEN} AND path NOT IN (SELECT path FROM main.tracks)"
        ids = list(connection.scalars(text(which), given(chosen)))
        out = given(ids)
        connection.execute(text(f"UPDATE {BIN}.tracks SET missing = 1 WHERE id IN {CHOSEN}"), out)
        bring_back(connection, ids)
        for table, column in IN_THE_BIN.items():
            if columns_kept(connection, table):
                connection.execute(
                    text(f"DELETE FROM {BIN}.{table} WHERE {column} IN {CHOSEN}"), out
                )
        left = connection.scalar(text(f"SELECT 1 FROM {BIN}.tracks"))
    return ids, left is not None
