"""The files that could not be read, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.tracks import AnalysisState, Failure
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, tracks
from musicrec_desktop.library.schema import failures as failure_rows
from musicrec_desktop.library.text import clean_text


class FailureRepository:
    """Failures in and out of the library; the latest of each path and stage is kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, failures: Sequence[Failure]) -> None:
        """Keep failures, each in place of an earlier one of the same path and stage."""
        with self._database.write() as connection:
            record_failures(connection, failures)

    def clear(self, paths: Iterable[str]) -> None:
        """Forget the failures of paths that are well again."""
        wanted = [{"file": path} for path in paths]
        if not wanted:
            return
        statement = delete(failure_rows).where(failure_rows.c.path == bindparam("file"))
        with self._database.write() as connection:
            connection.execute(statement, wanted)

    def all(self) -> list[Failure]:
        """Return every failure, by path."""
        statement = select(failure_rows).order_by(failure_rows.c.path, failure_rows.c.stage)
        with self._database.read() as connection:
            return [Failure(*row) for row in connection.execute(statement)]

    def count(self) -> int:
        """Return how many files have a failure."""
        with self._database.read() as connection:
            return connection.scalar(select(func.count(failure_rows.c.path.distinct()))) or 0


def record_failures(connection: Connection, failures: Sequence[Failure]) -> None:
    """Keep failures inside a transaction that is already open."""
    if not failures:
        return
    added = insert(failure_rows)
    connection.execute(
        added.on_conflict_do_update(
            index_elements=[failure_rows.c.path, failure_rows.c.stage],
            set_={"reason": added.excluded.reason, "at": added.excluded.at},
        ),
        [
            {
                "path": item.path,
                "stage": item.stage,
                "reason": clean_text(item.reason),
                "at": item.at,
            }
            for item in failures
        ],
    )


def move_failures(connection: Connection, moves: Mapping[int, str]) -> None:
    """Let failures speak of where the files of tracks, by id, are now; call before they move."""
    where = select(tracks.c.id, tracks.c.path).where(among(tracks.c.id, moves))
    now = {row.path: moves[row.id] for row in connection.execute(where)}
    found = [
        Failure(*row)
        for row in connection.execute(select(failure_rows))
        if now.get(row.path, row.path) != row.path
    ]
    if found:
        clear = delete(failure_rows).where(failure_rows.c.path == bindparam("file"))
        connection.execute(clear, [{"file": item.path} for item in found])
        record_failures(connection, [replace(item, path=now[item.path]) for item in found])


def forget_failures(connection: Connection, stage: str, paths: Sequence[str]) -> None:
    """Forget the failures of one stage inside a transaction that is already open."""
    if paths:
        connection.execute(
            delete(failure_rows)
            .where(failure_rows.c.stage == stage)
            .where(failure_rows.c.path == bindparam("file")),
            [{"file": path} for path in paths],
        )


def forget_failures_of_read(connection: Connection, paths: Sequence[str]) -> None:
    """Drop the failures of files that were read, unless their analysis still stands failed.

    Whether a loudness can be measured shows when it is measured again.
    """
    failed = (
        select(tracks.c.path)
        .where(tracks.c.path == failure_rows.c.path)
        .where(tracks.c.analysis == AnalysisState.FAILED.value)
    )
    connection.execute(
        delete(failure_rows)
        .where(failure_rows.c.path == bindparam("file"))
        .where(failure_rows.c.stage != "loudness")
        .where(or_(failure_rows.c.stage != "analysis", ~failed.exists())),
        [{"file": path} for path in paths],
    )
