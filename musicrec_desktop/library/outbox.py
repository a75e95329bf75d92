"""The outbox: messages to services outside, kept until they have been taken."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, outbox


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One message that waits.

    Attributes
    ----------
    id : int
        Grows with each message.
    payload : dict
        As JSON holds it.
    at : float
        Unix time at which it was put here.
    """

    id: int
    payload: dict[str, Any]
    at: float


class Outbox:
    """Messages by listener and sink, the oldest first. Every method from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, listener_id: int, sink: str, payload: dict[str, Any], at: float) -> None:
        """Keep a message; of a listener who was deleted meanwhile, nothing is kept."""
        self.put_all(listener_id, [(sink, payload)], at)

    def put_all(
        self, listener_id: int, messages: Iterable[tuple[str, dict[str, Any]]], at: float
    ) -> None:
        """Keep messages, each for a sink, in order and all or none; as :meth:`put`."""
        rows = [
            {"listener_id": listener_id, "sink": sink, "payload": json.dumps(payload), "at": at}
            for sink, payload in messages
        ]
        if not rows:
            return
        try:
            with self._database.write() as connection:
                connection.execute(insert(outbox), rows)
        except IntegrityError:
            return  # what is a deleted listener's is told to nobody

    def waiting(self, listener_id: int, sink: str, limit: int = 1000) -> list[OutboxItem]:
        """Return the oldest messages that wait."""
        statement = (
            select(outbox.c.id, outbox.c.payload, outbox.c.at)
            .where(outbox.c.listener_id == listener_id, outbox.c.sink == sink)
            .order_by(outbox.c.id)
            .limit(limit)
        )
        with self._database.read() as connection:
            rows = connection.execute(statement).all()
        return [OutboxItem(row.id, json.loads(row.payload), row.at) for row in rows]

    def count(self, listener_id: int, sink: str) -> int:
        """Return how many messages wait."""
        statement = (
            select(func.count())
            .select_from(outbox)
            .where(outbox.c.listener_id == listener_id, outbox.c.sink == sink)
        )
        with self._database.read() as connection:
            return connection.scalar(statement) or 0

    def remove(self, ids: Iterable[int]) -> None:
        """Forget messages that were taken, or never will be."""
        with self._database.write() as connection:
            connection.execute(delete(outbox).where(among(outbox.c.id, ids)))

    def clear(self, listener_id: int, sink: str) -> None:
        """Forget all that waits for a sink."""
        with self._database.write() as connection:
            connection.execute(
                delete(outbox).where(outbox.c.listener_id == listener_id, outbox.c.sink == sink)
            )
