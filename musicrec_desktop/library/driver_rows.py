"""Rows of a whole library, as the driver has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select

CHUNK_ROWS = 4000


def driver_rows(connection: Connection, statement: str | Select[Any]) -> Iterator[Sequence[Any]]:
    """Yield rows many at a time, which is twice as fast as one by one.

    Values are what the database holds: 0 and 1 for what is true or false.
    """
    if isinstance(statement, str):
        cursor = connection.exec_driver_sql(statement).cursor
    else:
        cursor = connection.execute(statement).cursor
    assert cursor is not None
    while chunk := cursor.fetchmany(CHUNK_ROWS):
        yield from chunk
