"""What was heard in files of one library, taken over into another that holds them, too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from musicrec_desktop.core.features import FEATURE_VERSION
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, excerpts, fingerprints, sounds, tracks

# By these a file is known as the one that was heard, and as unchanged since.
_FILE = (
    tracks.c.path,
    tracks.c.size,
    tracks.c.mtime_ns,
    tracks.c.segment,
    tracks.c.start_seconds,
    tracks.c.end_seconds,
)
_HEARD = (
    tracks.c.analysis,
    tracks.c.analysis_version,
    tracks.c.duration_seconds,
    tracks.c.tempo_bpm,
    tracks.c.tempo_confidence,
    tracks.c.key,
    tracks.c.key_confidence,
    tracks.c.loudness_lufs,
)
_PARTS = (excerpts, sounds, fingerprints)


def take_over_features(source: Database, target: Database, track_ids: Sequence[int]) -> int:
    """Keep for tracks what another library has heard in the same files; return for how many.

    Parameters
    ----------
    source : Database
        Is only read.
    target : Database
    track_ids : sequence of int
        Of ``target``; a few hundred, since what is heard of all is held at once.
    """
    with target.read() as connection:
        wanted = {
            tuple(file): number
            for number, *file in connection.execute(
                select(tracks.c.id, *_FILE).where(among(tracks.c.id, track_ids))
            )
        }
    with source.read() as connection:
        heard = _heard(connection, wanted)
        parts = {table: _rows_of(connection, table, heard) for table in _PARTS}
    if heard:
        with target.write() as connection:
            connection.execute(
                update(tracks).where(tracks.c.id == bindparam("heard_id")), list(heard.values())
            )
            for table, rows in parts.items():
                ids = [row["heard_id"] for row in heard.values()]
                connection.execute(delete(table).where(among(table.c.track_id, ids)))
                if rows:
                    connection.execute(insert(table), rows)
    return len(heard)


def _heard(connection: Connection, wanted: dict[tuple[Any, ...], int]) -> dict[int, dict[str, Any]]:
    """Return what is to be said of tracks, by the ids of those that were heard."""
    statement = select(tracks.c.id, *_FILE, *_HEARD).where(
        tracks.c.path.in_({file[0] for file in wanted}),
        tracks.c.analysis == AnalysisState.DONE.value,
        tracks.c.analysis_version == FEATURE_VERSION,
    )
    found = {}
    for number, *values in connection.execute(statement):
        file, summary = tuple(values[: len(_FILE)]), values[len(_FILE) :]
        if file in wanted:
            names = (column.name for column in _HEARD)
            told = dict(zip(names, summary, strict=True))
            found[int(number)] = {"heard_id": wanted[file], **told}
    return found


def _rows_of(
    connection: Connection, table: Table, heard: dict[int, dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return the rows of tracks as they are to be in the other library."""
    columns = [column for column in table.c if column.name != "id"]
    statement = select(*columns).where(among(table.c.track_id, heard))
    return [
        {**row, "track_id": heard[row["track_id"]]["heard_id"]}
        for row in connection.execute(statement).mappings()
    ]
