"""The files that could not be read, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import failures
from musicrec_desktop.library.text import clean_text


class FailureRepository:
    """Failures in and out of the library; the latest of each path and stage is kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, failed: Sequence[Failure]) -> None:
        """Keep failures, each in place of an earlier one of the same path and stage."""
        with self._database.write() as connection:
            record_failures(connection, failed)

    def clear(self, paths: Iterable[str]) -> None:
        """Forget the failures of paths that are well again."""
        rows = [failures.c.path == path for path in paths]
        with self._database.write() as connection:
            for condition in rows:
                connection.execute(delete(failures).where(condition))

    def all(self) -> list[Failure]:
        """Return every failure, by path."""
        statement = select(failures).order_by(failures.c.path, failures.c.stage)
        with self._database.read() as connection:
            return [Failure(*row) for row in connection.execute(statement)]

    def count(self) -> int:
        """Return how many files have a failure."""
        with self._database.read() as connection:
            return connection.scalar(select(func.count(failures.c.path.distinct()))) or 0


def record_failures(connection: Connection, failed: Sequence[Failure]) -> None:
    """Keep failures inside a transaction that is already open."""
    if not failed:
        return
    added = insert(failures)
    connection.execute(
        added.on_conflict_do_update(
            index_elements=[failures.c.path, failures.c.stage],
            set_={"reason": added.excluded.reason, "at": added.excluded.at},
        ),
        [
            {
                "path": item.path,
                "stage": item.stage,
                "reason": clean_text(item.reason),
                "at": item.at,
            }
            for item in failed
        ],
    )
