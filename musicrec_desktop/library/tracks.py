"""The tracks of the library: saved from a scan, and read back in order."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import (
    Connection,
    bindparam,
    case,
    delete,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import AnalysisState, Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import store_details
from musicrec_desktop.library.driver_rows import driver_rows
from musicrec_desktop.library.failures import forget_failures_of_read, move_failures
from musicrec_desktop.library.files import absolute
from musicrec_desktop.library.handing_over import copies_of_missing, hand_over
from musicrec_desktop.library.heard.analysis_state import (
    LibraryCounts,
    PendingTrack,
    counts_of,
    pending_tracks,
)
from musicrec_desktop.library.locks import is_write_locked
from musicrec_desktop.library.playlists import keep_paths_of
from musicrec_desktop.library.removed.found_again import FoundAgain, in_doubt, restore_found
from musicrec_desktop.library.removed.removal import keeping_removed, restore_removed
from musicrec_desktop.library.scanner import FoundFile, KnownFile
from musicrec_desktop.library.schema import (
    TAG_COLUMNS,
    among,
    failures,
    tracks,
)
from musicrec_desktop.library.segments import settle_segments
from musicrec_desktop.library.tag_overrides import apply_overrides
from musicrec_desktop.library.track_rows import (
    CHUNK_ROWS,
    EDITABLE_COLUMNS,
    FIRST_ROWS,
    TRACK_COLUMNS,
    ScannedFile,
    derived,
    row_of,
    track_of,
    tracks_of_paths,
)
from musicrec_desktop.library.written_tags import keep_written

__all__ = ["Restored", "ScannedFile", "TrackRepository"]


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back of a removal.

    Attributes
    ----------
    tracks : list of Track
        Those that are there again.
    rejoined : list of Track
        Those that had been added again meanwhile, and have what was known of them.
    """

    tracks: list[Track]
    rejoined: list[Track]


_KNOWN = (tracks.c.id, tracks.c.path, tracks.c.size, tracks.c.mtime_ns, tracks.c.missing)


class TrackRepository:
    """Tracks in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def locked(self) -> bool:
        """Whether another program keeps the library from being written now."""
        return is_write_locked(self._database.path)

    def known_files(self, folder: str | None = None) -> list[KnownFile]:
        """Return what is remembered of every file, or of those below a folder."""
        statement = select(*_KNOWN)
        if folder is not None:
            inside = absolute(folder).rstrip(os.sep) + os.sep
            # As bytes, everything inside lies between "folder/" and "folder0".
            after = inside[:-1] + chr(ord(inside[-1]) + 1)
            statement = statement.where(tracks.c.path >= inside, tracks.c.path < after)
        with self._database.read() as connection:
            return [KnownFile(*row) for row in connection.execute(statement)]

    def save(self, scanned: Sequence[ScannedFile]) -> list[Track]:
        """Keep what was read from files, by path and segment.

        A known track keeps its id and history. Where size, time of change or the
        stretch of the file differ, the track is to be analysed again.

        Parameters
        ----------
        scanned : sequence of ScannedFile
            All tracks of a file together: what the file held before and does not
            hold now is missing. Where a whole file falls into tracks, the first of
            them goes on with its id and history, and the other way round.

        Returns
        -------
        list of Track
            In the order given, as they are now, and after them those that are
            missing from now on.
        """
        if not scanned:
            return []
        now = time.time()
        added = insert(tracks)
        fresh = added.excluded
        changed = or_(
            *(
                tracks.c[name].is_distinct_from(fresh[name])
                for name in ("size", "mtime_ns", "start_seconds", "end_seconds")
            )
        )
        upsert = added.on_conflict_do_update(
            index_elements=[tracks.c.path, tracks.c.segment],
            set_={
                **{name: fresh[name] for name in EDITABLE_COLUMNS},
                "missing": False,
                "analysis": case((changed, AnalysisState.PENDING.value), else_=tracks.c.analysis),
            },
        )
        paths = list(dict.fromkeys(item.file.path for item in scanned))
        with self._database.write() as connection:
            dropped = settle_segments(
                connection, [(item.file.path, item.segment) for item in scanned]
            )
            connection.execute(upsert, [row_of(item, now) for item in scanned])
            forget_failures_of_read(connection, paths)
            apply_overrides(connection, paths)
            found = {
                (track.path, track.segment): track for track in tracks_of_paths(connection, paths)
            }
            store_details(
                connection,
                {
                    found[item.file.path, item.segment].id: item.details
                    for item in scanned
                    if item.details is not None
                },
            )
        gone = [track for track in found.values() if track.id in dropped]
        return [found[item.file.path, item.segment] for item in scanned] + gone

    def relocate(self, moves: Sequence[tuple[int, FoundFile]]) -> None:
        """Give tracks the paths their files moved to; everything else stays."""
        if not moves:
            return
        with self._database.write() as connection:
            move_failures(connection, {number: file.path for number, file in moves})
            titles = {
                row.id: (row.segment, Tags(*row[2:]))
                for row in connection.execute(
                    select(tracks.c.id, tracks.c.segment, *TAG_COLUMNS).where(
                        among(tracks.c.id, [number for number, _ in moves])
                    )
                )
            }
            statement = update(tracks).where(tracks.c.id == bindparam("track_id"))
            _step_aside(connection, {number: file.path for number, file in moves})
            connection.execute(
                statement,
                [
                    {
                        "track_id": number,
                        "path": file.path,
                        "size": file.size,
                        "mtime_ns": file.mtime_ns,
                        "missing": False,
                        **derived(file.path, *titles[number]),
                    }
                    for number, file in moves
                    if number in titles
                ],
            )

    def tags_written(
        self, file: FoundFile, tags: Tags, details: TagDetails | None = None
    ) -> list[Track]:
        """Keep what the program itself has written into a file.

        See :func:`musicrec_desktop.library.written_tags.keep_written`.
        """
        with self._database.write() as connection:
            return keep_written(connection, file, tags, details)

    def file_of(self, path: str) -> FoundFile | None:
        """Return a file as the library remembers it."""
        statement = select(tracks.c.size, tracks.c.mtime_ns).where(tracks.c.path == path)
        with self._database.read() as connection:
            row = connection.execute(statement.limit(1)).first()
        return FoundFile(path, *row) if row is not None else None

    def mark_missing(self, ids: Iterable[int]) -> None:
        """Note that files are not there; their tracks and history stay."""
        self._mark(ids, missing=True)

    def mark_found(self, ids: Iterable[int]) -> None:
        """Note that missing files are there again."""
        self._mark(ids, missing=False)

    def _mark(self, ids: Iterable[int], *, missing: bool) -> None:
        marked = list(ids)
        if not marked:
            return  # waits for no other program that writes
        with self._database.write() as connection:
            connection.execute(
                update(tracks).where(among(tracks.c.id, marked)).values(missing=missing)
            )

    def all(self, *, chunk: int = CHUNK_ROWS) -> Iterator[list[Track]]:
        """Read the whole library, by album artist, album, disc, track and title.

        The first list stands before all names that the tags sort people by were read, and
        may differ from the beginning of :meth:`order` where tags of one artist disagree.

        Parameters
        ----------
        chunk : int
            Tracks in each list but the first, which is shorter, and the last.

        Yields
        ------
        list of Track
            Of one unchanging state, whatever is written meanwhile.
        """
        shared: dict[str, str] = {}
        people = self._database.people
        with self._database.read() as connection:

            def these(ids: list[int]) -> list[Track]:
                statement = select(*TRACK_COLUMNS).where(among(tracks.c.id, ids))
                found = {
                    row[0]: track_of(row, shared) for row in driver_rows(connection, statement)
                }
                return [found[number] for number in ids]

            first = people.first_ids(connection, min(FIRST_ROWS, chunk))
            if first:
                yield these(first)  # before all are in order, which takes a while
            shown = set(first)
            rest = [number for number in people.ids(connection).tolist() if number not in shown]
            for start, end in pairwise((*range(0, len(rest), chunk), len(rest))):
                yield these(rest[start:end])

    def order(self) -> list[int]:
        """Return the id of every track, in the order of :meth:`all`."""
        with self._database.read() as connection:
            return list(map(int, self._database.people.ids(connection)))

    def get(self, ids: Sequence[int]) -> list[Track]:
        """Return tracks in the order asked; ids the library does not hold are left out."""
        statement = select(*TRACK_COLUMNS).where(among(tracks.c.id, ids))
        shared: dict[str, str] = {}
        with self._database.read() as connection:
            rows = driver_rows(connection, statement)
            found = {row[0]: track_of(row, shared) for row in rows}
        return [found[number] for number in ids if number in found]

    def by_path(self, path: str) -> Track | None:
        """Return the track of a file, if the library holds it; of several, the first."""
        with self._database.read() as connection:
            found = tracks_of_paths(connection, [path])
        return min(found, key=lambda track: (track.missing, track.segment), default=None)

    def pending_analysis(self) -> list[PendingTrack]:
        """Return the tracks to be listened to.

        See :func:`musicrec_desktop.library.heard.analysis_state.pending_tracks`.
        """
        with self._database.read() as connection:
            return pending_tracks(connection)

    def counts(self) -> LibraryCounts:
        """Count the tracks by what is known of them."""
        with self._database.read() as connection:
            return counts_of(connection)

    def missing(self) -> list[KnownFile]:
        """Return the tracks whose file was not there at the last look."""
        statement = select(*_KNOWN).where(tracks.c.missing.is_(True))
        with self._database.read() as connection:
            return [KnownFile(*row) for row in connection.execute(statement)]

    def remove(self, ids: Iterable[int]) -> None:
        """Forget tracks with their features, history and failures. Files stay untouched.

        Playlists keep their places, by path. :meth:`restore_removed` brings everything
        back, the last call's tracks first.
        """
        ids = list(ids)
        if not ids:
            return
        with keeping_removed(self._database, ids) as connection:
            paths = select(tracks.c.path).where(among(tracks.c.id, ids))
            connection.execute(delete(failures).where(failures.c.path.in_(paths)))
            keep_paths_of(connection, ids)
            connection.execute(delete(tracks).where(among(tracks.c.id, ids)))

    def restore_removed(
        self, places: Mapping[str, str | None] | None = None, ids: Collection[int] = ()
    ) -> Restored:
        """Bring back what was removed last, under its ids, with all known of it.

        See :func:`musicrec_desktop.library.removed.removal.restore_removed`.
        """
        back, rejoined = restore_removed(self._database, places or {}, ids)
        return Restored(self.get(back), self.get(rejoined))

    def in_doubt(self, files: Sequence[FoundFile]) -> list[str]:
        """Return files of which their sound alone tells whether they were removed.

        See :func:`musicrec_desktop.library.removed.found_again.in_doubt`.
        """
        return in_doubt(self._database, files)

    def restore_found(
        self, files: Sequence[FoundFile], digests: Mapping[str, bytes]
    ) -> list[FoundAgain]:
        """Bring back what was removed and whose files a scan has found.

        See :func:`musicrec_desktop.library.removed.found_again.restore_found`.
        """
        return restore_found(self._database, files, digests)

    def hand_over(self, away: Callable[[str], bool]) -> list[int]:
        """Let copies of missing tracks go on for these; return all that it changed.

        See :func:`musicrec_desktop.library.handing_over.hand_over`.
        """
        pairs = copies_of_missing(self._database, away)
        if pairs:
            hand_over(self._database, pairs)
        return [number for pair in pairs for number in pair]


def _step_aside(connection: Connection, moves: Mapping[int, str]) -> None:
    """Take tracks from places that others of them take, as where files exchange their names."""
    places = select(tracks.c.id, tracks.c.path).where(among(tracks.c.id, moves))
    taken = set(moves.values())
    aside = [
        row for row in connection.execute(places) if row.path in taken and moves[row.id] != row.path
    ]
    if aside:
        connection.execute(
            update(tracks)
            .where(tracks.c.id == bindparam("track_id"))
            .values(path=bindparam("aside")),
            [{"track_id": row.id, "aside": f"{row.path}\0"} for row in aside],  # no file has it
        )
