"""What becomes of a file's tracks when its CUE sheet comes, changes or goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from musicrec_desktop.library.schema import among, tracks

WHOLE_FILE = 0
_CHUNK_PATHS = 2000  # well under SQLite's limit on parameters


@dataclass(slots=True)
class _Row:
    id: int
    missing: bool


def settle_segments(connection: Connection, wanted: Iterable[tuple[str, int]]) -> set[int]:
    """Make the tracks of files those that are wanted, before these are saved.

    Ids stay with path and segment. Where a whole file falls into tracks, its row
    becomes the first of them that is new, so that plays, ratings and places in
    playlists are kept; where the sheet goes, the first track becomes the whole file.
    What is left over is marked missing, like a file that is gone, and keeps its history.

    Parameters
    ----------
    connection : Connection
        In a transaction for writing.
    wanted : iterable of (path, segment)
        All tracks of each file.

    Returns
    -------
    set of int
        Ids of the tracks that are missing from now on.
    """
    by_path: defaultdict[str, set[int]] = defaultdict(set)
    for path, segment in wanted:
        by_path[path].add(segment)
    relabelled: list[dict[str, int]] = []
    dropped: set[int] = set()
    for path, rows in _present_rows(connection, list(by_path)).items():
        move = _relabelling(rows, by_path[path])
        if move is not None:
            old, new = move
            relabelled.append({"track_id": rows[old].id, "new_segment": new})
            del rows[old]
        surplus = rows.keys() - by_path[path]
        dropped |= {rows[segment].id for segment in surplus if not rows[segment].missing}
    if relabelled:
        statement = update(tracks).where(tracks.c.id == bindparam("track_id"))
        connection.execute(statement.values(segment=bindparam("new_segment")), relabelled)
    if dropped:
        connection.execute(update(tracks).where(among(tracks.c.id, dropped)).values(missing=True))
    return dropped


def _relabelling(rows: dict[int, _Row], wanted: set[int]) -> tuple[int, int] | None:
    """Return which segment becomes which; None where none has to."""
    if wanted == {WHOLE_FILE}:
        if WHOLE_FILE in rows:
            return None
        return min(rows, key=lambda segment: (rows[segment].missing, segment)), WHOLE_FILE
    fresh = wanted - rows.keys()
    if WHOLE_FILE in rows and WHOLE_FILE not in wanted and fresh:
        return WHOLE_FILE, min(fresh)
    return None


def _present_rows(connection: Connection, paths: list[str]) -> dict[str, dict[int, _Row]]:
    found: defaultdict[str, dict[int, _Row]] = defaultdict(dict)
    columns = (tracks.c.path, tracks.c.segment, tracks.c.id, tracks.c.missing)
    for first in range(0, len(paths), _CHUNK_PATHS):
        part = paths[first : first + _CHUNK_PATHS]
        statement = select(*columns).where(tracks.c.path.in_(part))
        for path, segment, number, missing in connection.execute(statement):
            found[path][segment] = _Row(number, missing)
    return found
